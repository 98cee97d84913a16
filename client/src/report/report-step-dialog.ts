import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ReportFieldsFragment } from '@stip/contract';
import { Callout, DialogFrame, Field, FieldControl } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, type MutationFailure } from '../platform/failure';

export interface ReportStepQuestion {
  readonly title: string;
  /** What happens when it is confirmed. */
  readonly text: string;
  readonly confirm: string;
  /** Label of the reason; absent where none is asked. */
  readonly reason?: string;
  /** Undefined when it failed outside the result union, which the user has been told. */
  run(reason: string): Promise<ReportFieldsFragment | MutationFailure | undefined>;
}

/** Asks before a step with a report: what it brings about, and where it is asked, why. */
@Component({
  selector: 'stip-report-step-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DialogFrame, Field, FieldControl, TranslocoPipe],
  template: `<stip-dialog-frame [title]="data.title" (dismiss)="ref.close()">
    <form id="report-step" class="stip-form" novalidate (submit)="confirm($event)">
      @if (message(); as text) {
        <stip-callout kind="error"
          ><p role="alert">{{ text }}</p></stip-callout
        >
      }
      <p>{{ data.text }}</p>
      @if (data.reason; as label) {
        <stip-field [label]="label" [required]="true" [error]="missing()">
          <textarea
            stipControl
            class="utrecht-textarea"
            rows="4"
            [value]="reason()"
            (input)="reason.set($any($event.target).value)"
          ></textarea>
        </stip-field>
      }
    </form>
    <ng-container stipDialogActions>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="ref.close()">
        {{ 'shell.ui.cancel' | transloco }}
      </button>
      <button
        type="submit"
        form="report-step"
        class="utrecht-button utrecht-button--primary-action"
        [attr.aria-disabled]="busy()"
      >
        {{ data.confirm }}
      </button>
    </ng-container>
  </stip-dialog-frame>`,
})
export class ReportStepDialog {
  private readonly failures = inject(Failures);
  private readonly t = injectTranslate();
  protected readonly data = inject<ReportStepQuestion>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<ReportFieldsFragment>>(DialogRef);
  protected readonly reason = signal('');
  protected readonly missing = signal<string | undefined>(undefined);
  protected readonly message = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.missing.set(this.data.reason && !this.reason().trim() ? this.t('shell.issue.required') : undefined);
    if (this.missing()) return;
    this.busy.set(true);
    const result = await this.data.run(this.reason());
    this.busy.set(false);
    if (!result) return;
    if (result.__typename === 'Report') this.ref.close(result);
    else this.message.set(this.failures.summary(result as MutationFailure));
  }
}
