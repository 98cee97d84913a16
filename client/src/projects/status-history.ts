import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusHistoryDocument } from '@stip/contract';
import { ColourMark, DateText, EmptyState, ErrorState, LoadingState, TrendMark } from '@stip/ui';
import { ListEnd } from '../platform/list-end';
import { loadList } from '../platform/load-list';
import { StatusView } from './status-view';

/** Published updates of a project, latest first; each opens in place. */
@Component({
  selector: 'stip-status-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, EmptyState, ErrorState, ListEnd, LoadingState, StatusView, TranslocoPipe, TrendMark],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as updates) {
      @for (update of updates; track update.id) {
        <details>
          <summary>
            <stip-date [date]="update.reportingDate" format="long" />
            <stip-colour-mark [colour]="update.overallColour" [label]="update.statedLabel" />
            <stip-trend [trend]="update.overallTrend" />
            @if (update.superseded) {
              <span class="stip-quiet">{{ 'projects.status.superseded' | transloco }}</span>
            }
          </summary>
          <stip-status-view [status]="update" />
        </details>
      } @empty {
        <stip-empty [title]="'projects.status.none' | transloco">
          <p>{{ 'projects.status.noneText' | transloco }}</p>
        </stip-empty>
      }
      <stip-list-end [list]="list" />
    } @else if (!list.error()) {
      <stip-loading />
    }`,
  styles: `
    details {
      border-block-end: 1px solid var(--stip-line);
    }
    summary {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-4);
      align-items: center;
      padding-block: 10px;
      cursor: pointer;
    }
    summary stip-date {
      min-inline-size: 150px;
    }
    details[open] {
      padding-block-end: var(--stip-space-4);
    }
  `,
})
export class StatusHistory {
  readonly projectId = input.required<string>();
  protected readonly list = loadList(
    StatusHistoryDocument,
    () => ({ projectId: this.projectId() }),
    (data) => data.statusHistory,
  );
}
