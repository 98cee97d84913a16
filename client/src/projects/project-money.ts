import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectMoneyDocument } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';

/** Money of a project: per year, per source, and every booking. */
@Component({
  selector: 'stip-project-money',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, Money, TranslocoPipe],
  templateUrl: './project-money.html',
  styles: `
    .reversed td {
      color: var(--stip-ink-3);
      text-decoration: line-through;
    }
  `,
})
export class ProjectMoney {
  readonly projectId = input.required<string>();
  protected readonly query = load(ProjectMoneyDocument, () => ({ projectId: this.projectId() }));
  protected readonly money = computed(() => this.query.data()?.projectMoney);
}
