import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusHistoryDocument } from '@stip/contract';
import { ColourMark, DateText, EmptyState, ErrorState, LoadingState, TrendMark } from '@stip/ui';
import { load } from '../platform/load';
import { StatusView } from './status-view';

/** Published updates of a project, latest first; each opens in place. */
@Component({
  selector: 'stip-status-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, EmptyState, ErrorState, LoadingState, StatusView, TranslocoPipe, TrendMark],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (history(); as updates) {
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
    } @else if (!query.error()) {
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
  protected readonly query = load(StatusHistoryDocument, () => ({ projectId: this.projectId() }));
  protected readonly history = computed(() => this.query.data()?.statusHistory);
}
