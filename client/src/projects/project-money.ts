import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectMoneyDocument, type LedgerEntryFieldsFragment, type MoneyFieldsFragment } from '@stip/contract';
import { taakveldName } from '@stip/domain';
import { EmptyState, ErrorState, LoadingState, Money } from '@stip/ui';
import { BudgetChangeList } from '../money/budget-change-list';
import { CashFlowChart } from '../money/cash-flow-chart';
import { EarnedValueCard } from '../money/earned-value-card';
import { EntryList } from '../money/entry-list';
import type { MoneyChoice } from '../money/money-choice';
import { MoneyFindings } from '../money/money-findings';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { ProjectForms } from './project-forms';

type Position = MoneyFieldsFragment['positions'][number];
type Line = MoneyFieldsFragment['budgetLines'][number];

/** Money of a project: what is off, per year, the budget with its changes, in time, its value, and every booking. */
@Component({
  selector: 'stip-project-money',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BudgetChangeList,
    CashFlowChart,
    EarnedValueCard,
    EmptyState,
    EntryList,
    ErrorState,
    LoadingState,
    Money,
    MoneyFindings,
    TranslocoPipe,
  ],
  templateUrl: './project-money.html',
  styles: `
    .actions {
      margin-block-end: var(--stip-space-4);
    }
    .line {
      display: block;
    }
    .below {
      color: var(--stip-red);
      font-weight: 600;
    }
    .entries {
      display: grid;
      gap: var(--stip-space-3);
    }
  `,
})
export class ProjectMoney {
  private readonly forms = inject(ProjectForms);
  private readonly session = inject(Session);
  private readonly language = inject(Language);
  private readonly router = inject(Router);
  readonly projectId = input.required<string>();
  /** Filters of the bookings, from the address of the page. */
  readonly kind = input<string>();
  readonly search = input<string>();
  protected readonly query = load(ProjectMoneyDocument, () => ({ projectId: this.projectId() }));
  protected readonly money = computed(() => this.query.data()?.projectMoney);
  protected readonly mayEdit = computed(() => this.session.may('finance.edit'));
  protected readonly everything: MoneyChoice = { fiscalYears: undefined, fundingSourceIds: undefined };
  /** Rises when something was saved, so that what was computed from it is read again. */
  protected readonly revision = signal(0);
  protected readonly changed = computed(() => this.money()?.years.some(({ changes }) => changes !== '0') ?? false);

  /** The original lines that make up a position and can be edited. */
  protected linesOf(position: Position): Line[] {
    return (this.money()?.budgetLines ?? []).filter(
      (line) =>
        line.fiscalYear === position.fiscalYear &&
        line.fundingSourceId === position.fundingSource.id &&
        line.nature === position.nature &&
        line.term === position.term &&
        line.taakveld === position.taakveld &&
        line.currency === position.currency,
    );
  }

  protected taakveld(code: string | null): string {
    return code ? taakveldName(code, this.language.current() === 'en' ? 'en' : 'nl') : '';
  }

  protected filter(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected async editLine(line?: Line): Promise<void> {
    this.show(await this.forms.budgetLine(this.projectId(), this.money()?.sources ?? [], line));
  }

  protected async addEntry(): Promise<void> {
    this.show(await this.forms.entry(this.projectId(), this.money()?.sources ?? []));
  }

  protected async reverse(entry: LedgerEntryFieldsFragment): Promise<void> {
    this.show(await this.forms.reverse(entry));
  }

  protected adopted(): void {
    this.query.reload();
    this.revision.update((n) => n + 1);
  }

  private show(projectMoney: MoneyFieldsFragment | undefined): void {
    if (!projectMoney) return;
    this.query.set({ __typename: 'Query', projectMoney });
    this.revision.update((n) => n + 1);
  }
}
