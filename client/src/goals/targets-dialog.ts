import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { SetIndicatorTargetsDocument, type IndicatorFieldsFragment, type StrategyGoalsFragment } from '@stip/contract';
import { Callout, DateField, DialogFrame, Field, FieldControl } from '@stip/ui';
import { Failures, issuesByField } from '../platform/failure';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { IndicatorWords, typedDecimal, writtenDecimal } from './indicator-words';

interface Row {
  readonly key: number;
  dueOn: string | null;
  value: string;
}

/** The path of an indicator: values to reach on the way from baseline to target. Closes with the strategy. */
@Component({
  selector: 'stip-targets-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateField, DialogFrame, Field, FieldControl, FormsModule, TranslocoPipe],
  template: `<stip-dialog-frame [title]="'goals.path.title' | transloco: { name: data.name }" (dismiss)="ref.close()">
    <form id="targets-form" class="stip-form" novalidate (ngSubmit)="save()">
      <p>
        {{
          'goals.path.text'
            | transloco
              : { from: words.value(data.baselineValue, data.unit), to: words.value(data.targetValue, data.unit) }
        }}
      </p>
      @if (message(); as text) {
        <stip-callout kind="error"
          ><p role="alert">{{ text }}</p></stip-callout
        >
      }
      @for (row of rows(); track row.key; let n = $index) {
        <div class="row">
          <stip-date-field
            [name]="'dueOn' + row.key"
            [(ngModel)]="row.dueOn"
            [label]="'goals.path.dueOn' | transloco"
            [required]="true"
            [error]="errors()['targets.' + n + '.dueOn']"
          />
          <stip-field
            [label]="('goals.path.value' | transloco) + ' (' + data.unit + ')'"
            [required]="true"
            [error]="errors()['targets.' + n + '.value']"
          >
            <input
              stipControl
              class="utrecht-textbox"
              inputmode="decimal"
              autocomplete="off"
              [name]="'value' + row.key"
              [(ngModel)]="row.value"
            />
          </stip-field>
          <button
            type="button"
            class="utrecht-button utrecht-button--subtle"
            [attr.aria-label]="('goals.path.remove' | transloco) + ' ' + (n + 1)"
            (click)="remove(row)"
          >
            {{ 'goals.path.remove' | transloco }}
          </button>
        </div>
      } @empty {
        <p class="stip-quiet">{{ 'goals.path.none' | transloco }}</p>
      }
      <p>
        <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="add()">
          {{ 'goals.path.add' | transloco }}
        </button>
      </p>
    </form>
    <ng-container stipDialogActions>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="ref.close()">
        {{ 'shell.ui.cancel' | transloco }}
      </button>
      <button
        type="submit"
        form="targets-form"
        class="utrecht-button utrecht-button--primary-action"
        [disabled]="saving()"
      >
        {{ 'projects.save' | transloco }}
      </button>
    </ng-container>
  </stip-dialog-frame>`,
  styles: `
    .row {
      display: grid;
      gap: var(--stip-space-3);
      grid-template-columns: 1fr 1fr auto;
      align-items: end;
    }
    @media (width < 500px) {
      .row {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class TargetsDialog {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly language = inject(Language);
  protected readonly words = inject(IndicatorWords);
  protected readonly data = inject<IndicatorFieldsFragment>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<StrategyGoalsFragment>>(DialogRef);
  protected readonly saving = signal(false);
  protected readonly message = signal('');
  protected readonly errors = signal<Record<string, string>>({});
  private nextKey = 0;
  private version = this.data.version;
  protected readonly rows = signal<readonly Row[]>(
    this.data.targets.map(({ dueOn, value }) => ({
      key: (this.nextKey += 1),
      dueOn,
      value: writtenDecimal(value, this.language.current()),
    })),
  );

  protected add(): void {
    this.rows.update((rows) => [...rows, { key: (this.nextKey += 1), dueOn: null, value: '' }]);
  }

  protected remove(row: Row): void {
    this.rows.update((rows) => rows.filter(({ key }) => key !== row.key));
    this.errors.set({});
  }

  protected async save(): Promise<void> {
    const missing = this.rows().flatMap(({ dueOn, value }, n) => [
      ...(dueOn ? [] : [{ field: `targets.${n}.dueOn`, code: 'not_a_date' }]),
      ...(value.trim() ? [] : [{ field: `targets.${n}.value`, code: 'required' }]),
    ]);
    this.errors.set(issuesByField(missing, this.failures));
    this.message.set('');
    if (missing.length > 0) return;
    this.saving.set(true);
    const answer = await this.mutations.send(SetIndicatorTargetsDocument, {
      input: {
        id: this.data.id,
        version: this.version,
        targets: this.rows().map(({ dueOn, value }) => ({
          dueOn: dueOn ?? '',
          value: typedDecimal(value, this.language.current()),
        })),
      },
    });
    this.saving.set(false);
    const result = answer?.setIndicatorTargets;
    if (!result) return;
    if (result.__typename === 'StrategyPayload') {
      this.ref.close(result.strategy);
      return;
    }
    if (result.__typename === 'ValidationFailed') this.errors.set(issuesByField(result.issues, this.failures));
    // Saving again overwrites, now that the user knows.
    if (result.__typename === 'VersionConflict') this.version = result.currentVersion;
    if (result.__typename !== 'ValidationFailed') this.message.set(this.failures.summary(result));
  }
}
