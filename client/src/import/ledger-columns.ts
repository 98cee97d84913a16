import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  BOOKED_KINDS,
  changeLedgerColumn,
  isLedgerAmount,
  LEDGER_FIELDS,
  type LedgerAnalysis,
  type LedgerColumn,
  type LedgerMapping,
} from './ledger-mapping';

interface Shown {
  readonly column: LedgerColumn;
  readonly filled: number;
  readonly samples: readonly string[];
}

/** The columns of a file of bookings and what each becomes; those that are not used are folded away. */
@Component({
  selector: 'stip-ledger-columns',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet, TranslocoPipe],
  templateUrl: './ledger-columns.html',
  styleUrl: './ledger-columns.css',
})
export class LedgerColumns {
  readonly analysis = input.required<LedgerAnalysis>();
  readonly mapping = input.required<LedgerMapping>();
  /** Shown on demand only. */
  readonly folded = input(false);
  readonly changed = output<LedgerMapping>();

  protected readonly fields = LEDGER_FIELDS;
  protected readonly kinds = BOOKED_KINDS;
  protected readonly isAmount = isLedgerAmount;
  private readonly all = computed(() =>
    this.analysis().columns.map((report): Shown => {
      const { header, occurrence } = report.column as LedgerColumn;
      const column = this.mapping().columns.find((c) => c.header === header && c.occurrence === occurrence);
      return { ...report, column: column ?? { header, occurrence, field: 'ignore' } };
    }),
  );
  protected readonly used = computed(() => this.all().filter(({ column }) => column.field !== 'ignore'));
  protected readonly unused = computed(() => this.all().filter(({ column }) => column.field === 'ignore'));
  /** Words for the kind that have an answer; those without one are asked. */
  protected readonly words = computed(() => Object.entries(this.mapping().kinds));

  protected set({ header, occurrence }: LedgerColumn, change: Partial<LedgerColumn>): void {
    this.changed.emit(changeLedgerColumn(this.mapping(), header, occurrence, change));
  }

  protected word(word: string, kind: string): void {
    const known = BOOKED_KINDS.find((k) => k === kind);
    if (known) this.changed.emit({ ...this.mapping(), kinds: { ...this.mapping().kinds, [word]: known } });
  }
}
