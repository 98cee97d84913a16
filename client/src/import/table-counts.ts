import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LinkedOutcomeFieldsFragment } from '@stip/contract';

/** What became of the rows of every table: read is taken and not taken together. */
@Component({
  selector: 'stip-table-counts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<div class="stip-scroll" tabindex="0">
    <table class="stip-table">
      <thead>
        <tr>
          <th scope="col">{{ 'import.tables.table' | transloco }}</th>
          <th scope="col">{{ 'import.becomes' | transloco }}</th>
          <th scope="col" class="num">{{ 'import.tables.read' | transloco }}</th>
          <th scope="col" class="num">{{ 'import.actions.new' | transloco }}</th>
          <th scope="col" class="num">{{ 'import.actions.changed' | transloco }}</th>
          <th scope="col" class="num">{{ 'import.actions.unchanged' | transloco }}</th>
          <th scope="col" class="num">{{ 'import.actions.rejected' | transloco }}</th>
          <th scope="col" class="num">{{ 'import.tables.unlinked' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (table of outcome().tables; track table.name) {
          <tr>
            <th scope="row">{{ table.name }}</th>
            <td>{{ 'import.tables.role.' + table.role | transloco }}</td>
            <td class="num">{{ table.read }}</td>
            <td class="num">{{ table.created }}</td>
            <td class="num">{{ table.changed }}</td>
            <td class="num">{{ table.unchanged }}</td>
            <td class="num" [class.told]="table.notTaken > 0">{{ table.notTaken }}</td>
            <td class="num" [class.told]="table.unlinked > 0">{{ table.unlinked }}</td>
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="2">{{ 'import.tables.total' | transloco }}</th>
          <td class="num">{{ outcome().total }}</td>
          <td class="num">{{ outcome().created }}</td>
          <td class="num">{{ outcome().changed }}</td>
          <td class="num">{{ outcome().unchanged }}</td>
          <td class="num">{{ outcome().rejected }}</td>
          <td class="num">{{ outcome().unlinked }}</td>
        </tr>
      </tfoot>
    </table>
  </div>`,
  styles: `
    .told {
      font-weight: 700;
    }
    thead th::first-letter {
      text-transform: uppercase;
    }
    tfoot th,
    tfoot td {
      border-block-start: 2px solid var(--stip-line-strong);
      border-block-end: 0;
      color: inherit;
      font-size: inherit;
      font-weight: 640;
      vertical-align: baseline;
    }
    th[scope='row'] {
      min-width: 96px;
      overflow-wrap: break-word;
    }
  `,
})
export class TableCounts {
  readonly outcome = input.required<LinkedOutcomeFieldsFragment>();
}
