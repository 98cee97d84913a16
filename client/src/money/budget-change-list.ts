import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { BudgetChangesDocument, type BudgetChangeFieldsFragment } from '@stip/contract';
import { parseCents, sumCents, taakveldName } from '@stip/domain';
import { DateText, Dialogs, EmptyState, ErrorState, LoadingState, Money, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { loadList } from '../platform/load-list';
import type { MoneyChoice } from './money-choice';

/** Changes of the budget with the decision behind each, the latest first. */
@Component({
  selector: 'stip-budget-change-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, Money, RouterLink, TranslocoPipe],
  templateUrl: './budget-change-list.html',
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
    }
    article > header {
      display: flex;
      flex-wrap: wrap;
      gap: 4px var(--stip-space-4);
      justify-content: space-between;
      align-items: baseline;
    }
    .reason {
      margin-block: 6px var(--stip-space-3);
    }
    .line {
      display: block;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
    }
  `,
})
export class BudgetChangeList {
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  readonly choice = input.required<MoneyChoice>();
  /** Only changes of this project, and of those only its lines. */
  readonly projectId = input<string>();
  readonly mayAdopt = input(false);
  readonly adopted = output();

  protected readonly list = loadList(
    BudgetChangesDocument,
    () => {
      const projectId = this.projectId();
      return { first: 20, filter: { ...this.choice(), projectIds: projectId ? [projectId] : undefined } };
    },
    (data) => data.budgetChanges,
  );

  protected lines(change: BudgetChangeFieldsFragment): BudgetChangeFieldsFragment['lines'] {
    const projectId = this.projectId();
    return projectId ? change.lines.filter(({ project }) => project.id === projectId) : change.lines;
  }

  /** The sum of the lines per currency. */
  protected totals(change: BudgetChangeFieldsFragment): { currency: string; cents: string }[] {
    const lines = this.lines(change);
    return [...new Set(lines.map(({ currency }) => currency))].map((currency) => ({
      currency,
      cents: sumCents(
        lines.filter((line) => line.currency === currency).map(({ amount }) => parseCents(amount) ?? 0n),
      ).toString(),
    }));
  }

  protected taakveld(code: string | null): string {
    return code ? taakveldName(code, this.language.current() === 'en' ? 'en' : 'nl') : '';
  }

  protected async adopt(): Promise<void> {
    const { BudgetChangeDialog } = await import('./budget-change-dialog');
    const saved = await this.dialogs.open<BudgetChangeFieldsFragment>(
      BudgetChangeDialog,
      { projectId: this.projectId() },
      '960px',
    );
    if (!saved) return;
    this.toasts.show(this.t('money.change.saved', { reference: saved.decisionReference }));
    this.list.reload();
    this.adopted.emit();
  }
}
