import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LinkedOutcomeFieldsFragment } from '@stip/contract';
import { injectTranslate } from '../i18n/translations';

type Reason = LinkedOutcomeFieldsFragment['reasons'][number];

/** Why rows are not taken or have a remark, counted per table. */
@Component({
  selector: 'stip-table-reasons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<div class="stip-scroll" tabindex="0">
    <table class="stip-table">
      <thead>
        <tr>
          <th scope="col" class="num">{{ 'import.tables.rows' | transloco }}</th>
          <th scope="col">{{ 'import.tables.table' | transloco }}</th>
          <th scope="col">{{ 'import.tables.why' | transloco }}</th>
          @if (choosable()) {
            <th scope="col" class="stip-no-print">
              <span class="stip-visually-hidden">{{ 'import.tables.showRows' | transloco }}</span>
            </th>
          }
        </tr>
      </thead>
      <tbody>
        @for (reason of reasons(); track $index) {
          <tr>
            <td class="num">{{ reason.rows }}</td>
            <td class="name">{{ reason.table }}</td>
            <td class="why">
              <span [class.refused]="reason.problem.severity === 'row'">{{
                'import.tables.consequences.' + reason.problem.severity | transloco
              }}</span>
              <span class="line">{{ text(reason) }}</span>
            </td>
            @if (choosable()) {
              <td class="stip-no-print">
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="'import.tables.showRowsOf' | transloco: { table: reason.table, why: text(reason) }"
                  (click)="choose.emit(reason)"
                >
                  {{ 'import.tables.showRows' | transloco }}
                </button>
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styles: `
    .why {
      min-width: 200px;
      overflow-wrap: anywhere;
    }
    .name {
      min-width: 80px;
      overflow-wrap: break-word;
    }
    .line {
      display: block;
    }
    .refused {
      font-weight: 640;
    }
  `,
})
export class TableReasons {
  private readonly t = injectTranslate();
  readonly reasons = input.required<readonly Reason[]>();
  /** Whether the rows of a reason can be asked for. */
  readonly choosable = input(false);
  readonly choose = output<Reason>();

  /** The reason in words; where it differs by row, that of the first one as an example. */
  protected text({ problem, alike }: Reason): string {
    const say = (params: Record<string, unknown>) => this.t(`import.problem.${problem.code}`, params);
    const params = (problem.params ?? {}) as Record<string, unknown>;
    const said = `${problem.column ? `${problem.column}: ` : ''}${say(params)}`;
    return alike || say(params) === say({}) ? said : `${this.t('import.tables.example')} ${said}`;
  }
}
