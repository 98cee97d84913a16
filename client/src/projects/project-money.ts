import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectMoneyDocument, type MoneyFieldsFragment } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { ProjectForms } from './project-forms';

/** Money of a project: per year, per source, and every booking. */
@Component({
  selector: 'stip-project-money',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, Money, TranslocoPipe],
  templateUrl: './project-money.html',
  styles: `
    .actions {
      margin-block-end: var(--stip-space-4);
    }
    .reversed td:not(:last-child) {
      color: var(--stip-ink-3);
      text-decoration: line-through;
    }
  `,
})
export class ProjectMoney {
  private readonly forms = inject(ProjectForms);
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  protected readonly query = load(ProjectMoneyDocument, () => ({ projectId: this.projectId() }));
  protected readonly money = computed(() => this.query.data()?.projectMoney);
  protected readonly mayEdit = computed(() => this.session.may('finance.edit'));

  protected async editLine(line?: MoneyFieldsFragment['budgetLines'][number]): Promise<void> {
    this.show(await this.forms.budgetLine(this.projectId(), this.money()?.sources ?? [], line));
  }

  protected async addEntry(): Promise<void> {
    this.show(await this.forms.entry(this.projectId()));
  }

  protected async reverse(entry: MoneyFieldsFragment['entries'][number]): Promise<void> {
    this.show(await this.forms.reverse(entry));
  }

  private show(projectMoney: MoneyFieldsFragment | undefined): void {
    if (projectMoney) this.query.set({ __typename: 'Query', projectMoney });
  }
}
