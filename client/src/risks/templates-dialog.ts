import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { AddRisksFromTemplatesDocument, RiskTemplatesDocument } from '@stip/contract';
import { Callout, DialogFrame, ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { isFailure } from '../platform/record-form';
import type { RiskChoiceLists } from './risk-choices';

/** Lists to choose from; a project that is given is not asked. */
export interface TemplatesQuestion extends RiskChoiceLists {
  readonly projectId?: string;
}

/** Known risks of a data strategy, to tick and take over with their measures. Closes with true when any were added. */
@Component({
  selector: 'stip-templates-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DialogFrame, ErrorState, Field, FieldControl, LoadingState, TranslocoPipe],
  templateUrl: './templates-dialog.html',
  styles: `
    fieldset {
      border: 0;
      margin: 0;
      padding: 0;
      display: grid;
      gap: var(--stip-space-2);
    }
    legend {
      padding: 0;
      font-weight: 600;
      margin-block-end: var(--stip-space-2);
    }
    .template {
      display: grid;
      grid-template-columns: 24px 1fr;
      gap: var(--stip-space-3);
      padding: var(--stip-space-3);
      border: 1px solid var(--stip-line);
      border-radius: var(--stip-radius-s);
      cursor: pointer;
    }
    .template:has(input:checked) {
      border-color: var(--stip-accent);
      background: var(--stip-accent-soft);
    }
    input {
      inline-size: 20px;
      block-size: 20px;
      margin: 1px 0 0;
    }
    .line {
      display: block;
    }
  `,
})
export class TemplatesDialog {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  protected readonly data = inject<TemplatesQuestion>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<boolean>>(DialogRef);
  protected readonly query = load(RiskTemplatesDocument, () => ({ language: this.language.current() }));
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly projectId = signal(this.data.projectId ?? '');
  protected readonly ownerId = signal('');
  protected readonly saving = signal(false);
  protected readonly message = signal('');

  protected toggle(code: string, on: boolean): void {
    this.chosen.update((codes) => (on ? [...codes, code] : codes.filter((one) => one !== code)));
  }

  protected async add(): Promise<void> {
    if (this.chosen().length === 0) {
      this.message.set(this.t('risks.templates.needed'));
      return;
    }
    this.saving.set(true);
    const answer = await this.mutations.send(AddRisksFromTemplatesDocument, {
      input: {
        codes: [...this.chosen()].sort(),
        projectId: this.projectId() || null,
        ownerId: this.ownerId() || null,
        language: this.language.current(),
      },
    });
    this.saving.set(false);
    const result = answer?.addRisksFromTemplates;
    if (!result) return;
    if (isFailure(result)) {
      this.message.set(this.failures.summary(result));
      return;
    }
    this.toasts.show(this.t('risks.templates.done', { n: this.chosen().length }));
    this.ref.close(true);
  }
}
