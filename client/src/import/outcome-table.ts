import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OutcomeFieldsFragment } from '@stip/contract';

/** Rows of an import: what happens with each, and what is wrong with it. */
@Component({
  selector: 'stip-outcome-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<div class="stip-scroll" tabindex="0">
    <table class="stip-table">
      <thead>
        <tr>
          <th scope="col" class="num">{{ 'import.row' | transloco }}</th>
          <th scope="col">{{ 'overview.project' | transloco }}</th>
          <th scope="col">{{ 'import.action' | transloco }}</th>
          <th scope="col">{{ 'import.remarks' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of outcome().rows; track row.number) {
          <tr>
            <td class="num">{{ row.number }}</td>
            <th scope="row">
              {{ row.name || '–' }} <span class="stip-quiet">{{ row.key === row.name ? '' : row.key }}</span>
            </th>
            <td [class.rejected]="row.action === 'rejected'">{{ 'import.actions.' + row.action | transloco }}</td>
            <td>
              @for (problem of row.problems; track $index) {
                <span class="line" [class.rejected]="problem.severity === 'row'"
                  >{{ problem.column ? problem.column + ': ' : ''
                  }}{{ 'import.problem.' + problem.code | transloco: $any(problem.params ?? {}) }}</span
                >
              }
            </td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styles: `
    .line {
      display: block;
    }
    .rejected {
      color: var(--stip-red);
      font-weight: 600;
    }
    td,
    th {
      overflow-wrap: anywhere;
    }
  `,
})
export class OutcomeTable {
  readonly outcome = input.required<OutcomeFieldsFragment>();
}
