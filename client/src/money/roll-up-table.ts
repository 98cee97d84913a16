import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { MoneyRowProjectsDocument, type MoneyRollUpQuery, type MoneyRowFieldsFragment } from '@stip/contract';
import { parseCents } from '@stip/domain';
import { ErrorState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { ALL_YEARS, LEVEL_OF, LEVELS, NONE, type Level, type MoneyChoice } from './money-choice';

type RollUp = MoneyRollUpQuery['moneyRollUp'][number];

const FEW = 20;
const MOST = 1000;

interface Row {
  readonly row: MoneyRowFieldsFragment;
  readonly key: string;
  readonly depth: number;
  /** Parts of the budget that are spent and ordered, in percent, at most 100 together. */
  readonly spent: number;
  readonly ordered: number;
  readonly over: boolean;
}

/** Money by programme, goal, source or year; a row opens into the projects that make it up. */
@Component({
  selector: 'stip-roll-up-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, Money, RouterLink, TranslocoPipe],
  templateUrl: './roll-up-table.html',
  styleUrl: './roll-up-table.css',
})
export class RollUpTable {
  readonly rollUp = input.required<RollUp>();
  readonly choice = input.required<MoneyChoice>();
  readonly level = input.required<Level>();
  /** Key of the row that is open. */
  readonly open = input<string>();
  readonly levelChange = output<Level>();
  readonly openChange = output<string | null>();

  protected readonly levels = LEVELS;
  private readonly all = signal<string | undefined>(undefined);

  protected readonly rows = computed((): Row[] => {
    const rollUp = this.rollUp();
    const level = this.level();
    const rows = { programma: rollUp.programmes, doel: rollUp.goals, bron: rollUp.sources, jaar: rollUp.years }[level];
    const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
    const depthOf = (id: string | null): number => {
      const parent = id === null ? null : (parents.get(id) ?? null);
      return parent !== null && parents.has(parent) ? depthOf(parent) + 1 : 0;
    };
    return rows.map((row) => ({ row, key: row.id ?? NONE, depth: depthOf(row.id), ...partsOf(row) }));
  });

  protected readonly query = load(MoneyRowProjectsDocument, () => {
    const key = this.open();
    const row = this.rows().find((one) => one.key === key);
    if (!row) return undefined;
    return {
      ...this.choice(),
      level: LEVEL_OF[this.level()],
      id: row.row.id,
      currency: this.rollUp().currency,
      first: this.all() === key ? MOST : FEW,
    };
  });
  protected readonly projects = computed(() =>
    this.open() && !this.query.loading() ? this.query.data()?.moneyRowProjects : undefined,
  );

  /** Filter of the bookings behind a project in the open row. */
  protected entriesOf(projectId: string): Record<string, string> {
    const { fiscalYears, fundingSourceIds } = this.choice();
    const [level, key] = [this.level(), this.open() ?? NONE];
    const year = level === 'jaar' ? key : String(fiscalYears?.[0] ?? ALL_YEARS);
    const source = level === 'bron' && key !== NONE ? key : fundingSourceIds?.[0];
    return { tab: 'boekingen', project: projectId, jaar: year, ...(source ? { bron: source } : {}) };
  }

  protected toggle(key: string): void {
    this.openChange.emit(this.open() === key ? null : key);
  }

  protected showAll(): void {
    this.all.set(this.open());
  }

  protected shownOwn(row: MoneyRowFieldsFragment): boolean {
    return this.level() === 'doel' && row.own.budget !== row.figures.budget && row.own.budget !== '0';
  }
}

function partsOf({ figures }: MoneyRowFieldsFragment): Pick<Row, 'spent' | 'ordered' | 'over'> {
  const [budget, actual, commitment] = [figures.budget, figures.actual, figures.commitment].map(
    (text) => parseCents(text) ?? 0n,
  );
  if (budget === undefined || actual === undefined || commitment === undefined || budget <= 0n) {
    return { spent: 0, ordered: 0, over: (actual ?? 0n) + (commitment ?? 0n) > 0n };
  }
  const percent = (part: bigint) => Math.min(100, Math.max(0, Number((part * 1000n) / budget) / 10));
  const spent = percent(actual);
  return { spent, ordered: Math.min(100 - spent, percent(commitment)), over: actual + commitment > budget };
}
