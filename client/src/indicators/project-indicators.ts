import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { IndicatorsDocument, type IndicatorsQueryVariables } from '@stip/contract';
import { ErrorState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { IndicatorTable } from './indicator-table';

/** Indicators of a project and of the programme it is in. */
@Component({
  selector: 'stip-project-indicators',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, IndicatorTable, TranslocoPipe],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <stip-indicator-table [rows]="rows" />
        <p class="stip-actions">
          <span class="stip-quiet">{{
            'indicators.shown' | transloco: { shown: rows.length, all: list.total() ?? rows.length }
          }}</span>
          @if (list.hasMore()) {
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              [disabled]="list.loading()"
              (click)="list.more()"
            >
              {{ 'indicators.more' | transloco }}
            </button>
          }
        </p>
      } @else {
        <p class="stip-quiet">{{ 'indicators.noneOfProject' | transloco }}</p>
      }
    }`,
})
export class ProjectIndicators {
  readonly projectId = input.required<string>();
  protected readonly list = loadList(
    IndicatorsDocument,
    (): IndicatorsQueryVariables => ({ first: 50, filter: { aboutProjectId: this.projectId() } }),
    (data) => data.indicatorList,
  );
}
