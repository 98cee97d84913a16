import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LinkedOutcomeFieldsFragment } from '@stip/contract';

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
          <th scope="col">{{ 'import.tables.consequence' | transloco }}</th>
          <th scope="col">{{ 'import.tables.why' | transloco }}</th>
          @if (choosable()) {
            <td class="stip-no-print"></td>
          }
        </tr>
      </thead>
      <tbody>
        @for (reason of reasons(); track $index) {
          @let problem = reason.problem;
          <tr>
            <td class="num">{{ reason.rows }}</td>
            <td class="table">{{ reason.table }}</td>
            <td [class.refused]="problem.severity === 'row'">
              {{ 'import.tables.consequences.' + problem.severity | transloco }}
            </td>
            <td class="why">
              @if (!reason.alike) {
                {{ 'import.tables.example' | transloco }}
              }
              {{ problem.column ? problem.column + ': ' : ''
              }}{{ 'import.problem.' + problem.code | transloco: $any(problem.params ?? {}) }}
            </td>
            @if (choosable()) {
              <td class="stip-no-print">
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="
                    'import.tables.showRowsOf'
                      | transloco
                        : {
                            table: reason.table,
                            why: 'import.problem.' + problem.code | transloco: $any(problem.params ?? {}),
                          }
                  "
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
      min-width: 260px;
      overflow-wrap: anywhere;
    }
    .table {
      overflow-wrap: anywhere;
    }
    .refused {
      font-weight: 640;
    }
  `,
})
export class TableReasons {
  readonly reasons = input.required<readonly Reason[]>();
  /** Whether the rows of a reason can be asked for. */
  readonly choosable = input(false);
  readonly choose = output<Reason>();
}
