import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DialogFrame } from '@stip/ui';
import type { FullLag } from './plan-server';
import type { PlanLink } from './plan-store';

export interface LinksDialogData {
  readonly title: string;
  readonly rows: readonly {
    readonly link: PlanLink;
    readonly from: string;
    readonly to: string;
    readonly lag: FullLag;
  }[];
}

/** What the reader wants with one of the dependencies. */
export type LinksAnswer =
  | { readonly link: PlanLink; readonly remove: true }
  | { readonly link: PlanLink; readonly type: PlanLink['type']; readonly lag: FullLag };

const types = ['FS', 'SS', 'FF', 'SF'] as const;
const units = ['elapsed_days', 'working_days', 'percent'] as const;
/** Ten years, as the server has it. */
const mostLag = 3650;

/** The dependencies of an item; closes with the one to remove, or with another type and lag for one. */
@Component({
  selector: 'stip-links-dialog',
  imports: [DialogFrame, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<stip-dialog-frame [title]="data.title" (dismiss)="ref.close()" *transloco="let t; prefix: 'roadmap.edit'">
    @if (data.rows.length === 0) {
      <p>{{ t('noLinks') }}</p>
    } @else {
      <ul>
        @for (row of data.rows; track row.link.id) {
          <li>
            <form (submit)="save($event, row.link)" [attr.aria-label]="t('linkOf', { from: row.from, to: row.to })">
              <p>
                <strong>{{ row.from }}</strong> → <strong>{{ row.to }}</strong>
              </p>
              <div class="fields">
                <label>
                  {{ t('linkType') }}
                  <select name="type" class="utrecht-select utrecht-select--html-select">
                    @for (type of types; track type) {
                      <option [value]="type" [selected]="type === row.link.type">{{ t('type.' + type) }}</option>
                    }
                  </select>
                </label>
                <label>
                  {{ t('lagAmount') }}
                  <input
                    name="lag"
                    class="utrecht-textbox utrecht-textbox--html-input"
                    inputmode="decimal"
                    autocomplete="off"
                    [value]="written(row.lag.lag)"
                    [attr.aria-invalid]="wrong() === row.link.id ? 'true' : null"
                    [attr.aria-describedby]="wrong() === row.link.id ? 'stip-lag-error' : null"
                  />
                </label>
                <label>
                  {{ t('lagUnit') }}
                  <select name="unit" class="utrecht-select utrecht-select--html-select">
                    @for (unit of units; track unit) {
                      <option [value]="unit" [selected]="unit === row.lag.lagUnit">{{ t('unit.' + unit) }}</option>
                    }
                  </select>
                </label>
              </div>
              @if (wrong() === row.link.id) {
                <p id="stip-lag-error" class="error" role="alert">{{ t('lagInvalid') }}</p>
              }
              <div class="buttons">
                <button
                  type="submit"
                  class="utrecht-button utrecht-button--primary-action"
                  [attr.aria-label]="t('saveLinkOf', { from: row.from, to: row.to })"
                >
                  {{ t('saveLink') }}
                </button>
                <button
                  type="button"
                  class="utrecht-button utrecht-button--secondary-action"
                  [attr.aria-label]="t('removeLinkOf', { from: row.from, to: row.to })"
                  (click)="ref.close({ link: row.link, remove: true })"
                >
                  {{ t('removeLink') }}
                </button>
              </div>
            </form>
          </li>
        }
      </ul>
    }
  </stip-dialog-frame>`,
  styles: `
    ul {
      display: grid;
      gap: var(--stip-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--stip-space-3);
      border-block-end: 1px solid var(--stip-line);
    }
    li:last-child {
      border: 0;
    }
    form,
    label {
      display: grid;
      gap: var(--stip-space-2);
    }
    p {
      margin: 0;
    }
    label {
      gap: 2px;
      color: var(--stip-ink-2);
      font-size: var(--stip-text-s);
    }
    .fields,
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
    }
    .fields label {
      flex: 1 1 9rem;
    }
    input,
    select {
      box-sizing: border-box;
      inline-size: 100%;
    }
    strong {
      font-weight: 600;
    }
    .error {
      color: var(--stip-red);
      font-size: var(--stip-text-s);
    }
  `,
})
export class LinksDialog {
  protected readonly data = inject<LinksDialogData>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<LinksAnswer>>(DialogRef);
  protected readonly types = types;
  protected readonly units = units;
  /** Link whose lag cannot be read. */
  protected readonly wrong = signal<string | null>(null);

  protected written(lag: number): string {
    return String(lag).replace('.', ',');
  }

  protected save(event: Event, link: PlanLink): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const lag = Number(String(form.get('lag')).trim().replace('−', '-').replace(',', '.') || '0');
    const lagUnit = units.find((unit) => unit === form.get('unit')) ?? 'elapsed_days';
    const type = types.find((one) => one === form.get('type')) ?? link.type;
    const isWhole = lagUnit !== 'elapsed_days' || Number.isInteger(lag);
    if (!Number.isFinite(lag) || Math.abs(lag) > mostLag || !isWhole) this.wrong.set(link.id);
    else this.ref.close({ link, type, lag: { lag, lagUnit } });
  }
}
