import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LedgerOutcomeFieldsFragment } from '@stip/contract';
import { formatMoney } from '@stip/domain';
import { Callout, DateText, formatDate, Money, UI_TEXTS } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { LedgerSums } from './ledger-sums';

export const ACTIONS = ['book', 'duplicate', 'left_out', 'rejected'] as const;
export type LedgerAction = (typeof ACTIONS)[number];
type Row = LedgerOutcomeFieldsFragment['rows'][number];
type Obstacle = Pick<LedgerOutcomeFieldsFragment['obstacles'][number], 'code' | 'params'>;

/**
 * Reconciliation of a file of bookings: whether it matches, where every row ends up, and the rows themselves. Its content is what
 * can be done about it.
 */
@Component({
  selector: 'stip-ledger-check',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateText, LedgerSums, Money, TranslocoPipe],
  templateUrl: './ledger-check.html',
  styleUrl: './ledger-check.css',
})
export class LedgerCheck {
  private readonly t = injectTranslate();
  private readonly texts = inject(UI_TEXTS);
  readonly outcome = input.required<LedgerOutcomeFieldsFragment>();
  /** Which rows are shown; undefined for all. */
  readonly action = input<LedgerAction>();
  readonly offset = input(0);
  readonly page = input.required<number>();
  readonly busy = input(false);
  readonly actionChange = output<LedgerAction | undefined>();
  readonly offsetChange = output<number>();
  readonly download = output();

  /** What happens to at least one row, and what the file is for. */
  protected readonly counts = computed(() =>
    this.outcome().counts.filter(({ action, rows }) => rows > 0 || action === 'book'),
  );
  protected readonly matches = computed(() => this.outcome().obstacles.length === 0);
  protected readonly listed = computed(() =>
    this.outcome().counts.some(({ action, rows }) => (action === 'rejected' || action === 'left_out') && rows > 0),
  );

  protected money(cents: string | bigint): string {
    return formatMoney(BigInt(cents), this.outcome().currency, this.texts().locale);
  }

  protected obstacle({ code, params }: Obstacle): string {
    const told = { ...(params as Record<string, string | number> | null) };
    if (code === 'totals_differ') {
      const [control, total] = [BigInt(told['control'] ?? 0), BigInt(told['total'] ?? 0)];
      const difference = total > control ? total - control : control - total;
      Object.assign(told, {
        control: this.money(control),
        total: this.money(total),
        difference: this.money(difference),
      });
    }
    return this.t(`ledger.obstacle.${code}`, told);
  }

  /** Of a booking that is known: when and from which file. */
  protected known({ known }: Row): string {
    if (!known) return '';
    const date = formatDate(known.bookedAt.slice(0, 10), this.texts().locale);
    return known.fileName
      ? this.t('ledger.knownFrom', { date, file: known.fileName })
      : this.t('ledger.knownOn', { date });
  }

  protected choose(value: string): void {
    this.actionChange.emit(ACTIONS.find((action) => action === value));
  }
}
