import { addDays, addMonths, daysBetween, distribute, sumCents, type CalendarDate } from '@stip/domain';
import { newId } from '../platform/ids';
import type { BudgetLine, LedgerEntry } from '../finance/entity';
import { taakveldOf } from './finance-data';
import { between, randomFrom } from './random';
import type { DemoFunding, PlannedProject } from './types';

type NewLine = Partial<BudgetLine> & Pick<BudgetLine, 'id' | 'projectId' | 'fiscalYear' | 'fundingSourceId'>;
type NewEntry = Partial<LedgerEntry> & Pick<LedgerEntry, 'id' | 'projectId' | 'fiscalYear' | 'kind' | 'bookedOn'>;

const THOUSAND = 100_000n;
/** Part of a year's spending that is ordered at its start; invoices release the order. */
const ORDERED_PERCENT = 45n;
/** How far the forecast at the end of each quarter has moved from the budget to what will be spent, in percent. */
const INSIGHT = [20n, 45n, 80n, 100n] as const;
const FINANCE_SYSTEM = 'Financiële administratie';
const COSTS = ['Uren projectteam', 'Inhuur', 'Factuur leverancier', 'Licenties', 'Advies en onderzoek'] as const;

/** Budget as first approved, in cents. */
export const firstBudget = (project: PlannedProject): bigint =>
  project.data.funding.reduce((sum, { thousands }) => sum + BigInt(thousands ?? 0) * THOUSAND, 0n);

export interface DemoMoney {
  readonly project: PlannedProject;
  /** The original budget. */
  readonly lines: NewLine[];
  /** Granted later, by a change of the budget. */
  readonly extra: NewLine[];
  readonly entries: NewEntry[];
}

/** Budget lines per source and year, and everything booked up to today, in cents that add up. */
export function moneyOf(project: PlannedProject, sources: ReadonlyMap<string, string>, today: CalendarDate): DemoMoney {
  const lines = project.data.funding.flatMap((funding) =>
    linesOf(project, funding, project.start, project.baselineEnd, sources),
  );
  const rebaseline = project.data.rebaseline;
  const extra = rebaseline?.extra
    ? linesOf(project, rebaseline.extra, addMonths(today, -rebaseline.monthsAgo), project.end, sources)
    : [];
  if (project.data.state === 'proposed') return { project, lines, extra, entries: [] };
  const entries = new Bookkeeper(project, [...lines, ...extra], today).book();
  if (project.data.code === 'FUN-02') correct(entries, today);
  return { project, lines, extra, entries: entries.map((entry, n) => withKey(project, entry, n)) };
}

/** What was spent and ordered comes from the finance system and is known by its document; forecasts and corrections are not. */
function withKey(project: PlannedProject, entry: NewEntry, n: number): NewEntry {
  if (entry.kind === 'forecast' || entry.reversesId) return entry;
  const key = `${project.data.code}-${String(n + 1).padStart(4, '0')}/1`;
  return { ...entry, externalSource: FINANCE_SYSTEM, externalKey: key };
}

function linesOf(
  project: PlannedProject,
  funding: DemoFunding,
  from: CalendarDate,
  to: CalendarDate,
  sources: ReadonlyMap<string, string>,
): NewLine[] {
  const perYear = new Map<number, number>();
  for (const month of monthsFrom(from, to)) perYear.set(yearOf(month), (perYear.get(yearOf(month)) ?? 0) + 1);
  const line = (fiscalYear: number, amountCents: bigint | null): NewLine => ({
    id: newId(),
    projectId: project.id,
    fundingSourceId: sources.get(funding.source) ?? '',
    fiscalYear,
    taakveld: taakveldOf(project.data.code),
    nature: funding.nature ?? 'operating',
    term: funding.term ?? 'incidental',
    description: `${project.data.name} ${fiscalYear}`,
    amountCents,
    absenceReason: amountCents === null ? (funding.absenceReason ?? null) : null,
  });
  const years = [...perYear.keys()];
  if (funding.thousands === null) return [line(years[0] ?? yearOf(from), null)];
  const amounts = distribute(BigInt(funding.thousands), [...perYear.values()]);
  return years.flatMap((year, n) => (amounts[n] ? [line(year, (amounts[n] ?? 0n) * THOUSAND)] : []));
}

/** Keeps the ledger of one project: orders, costs by month and forecasts by quarter. */
class Bookkeeper {
  private readonly entries: NewEntry[] = [];
  private readonly random: () => number;
  /** Month of spending (its first day) and amount, over the whole current plan. */
  private readonly months: { readonly day: CalendarDate; readonly amount: bigint }[];

  constructor(
    private readonly project: PlannedProject,
    private readonly lines: readonly NewLine[],
    private readonly today: CalendarDate,
  ) {
    const { data, start, end, workedUntil } = project;
    this.random = randomFrom(`${data.code} money`);
    const budget = sumCents(lines.map(({ amountCents }) => amountCents ?? 0n));
    const days = monthsFrom(start, end);
    const amounts = distribute(
      (budget * BigInt(Math.round((data.pace ?? 0.97) * 100))) / 100n,
      days.map(() => between(this.random, 60, 140)),
    );
    const idle = (day: CalendarDate) => day > workedUntil && day <= today;
    this.months = days.map((day, n) => ({ day, amount: idle(day) ? 0n : (amounts[n] ?? 0n) }));
  }

  book(): NewEntry[] {
    for (const year of new Set(this.months.map(({ day }) => yearOf(day)))) this.bookYear(year);
    this.bookForecasts();
    this.entries.sort((a, b) => (a.bookedOn < b.bookedOn ? -1 : Number(a.bookedOn > b.bookedOn)));
    return this.entries;
  }

  private bookYear(year: number): void {
    const months = this.months.filter(({ day }) => yearOf(day) === year);
    const first = months[0]?.day ?? this.project.start;
    if (first > this.project.workedUntil) return;
    const order = (this.spent(year) * ORDERED_PERCENT) / 100n;
    if (order === 0n) return;
    const orderNumber = `O-${between(this.random, 20_000, 29_999)}`;
    const pays = this.payers(year);
    const orderedFrom = pays(order);
    const releases = distribute(
      order,
      months.map(({ amount }) => Number(amount / 100n)),
    );
    const ordered = { reference: orderNumber, fundingSourceId: orderedFrom };
    this.add('commitment', addDays(first, between(this.random, 3, 12)), order, 'Opdracht leverancier', ordered);
    months.forEach(({ day, amount }, n) => {
      const date = addDays(day, between(this.random, 19, 26));
      if (date > this.today || amount === 0n) return;
      const release = releases[n] ?? 0n;
      const cost = COSTS[between(this.random, 0, COSTS.length - 1)] ?? COSTS[0];
      const invoice = `F-${between(this.random, 30_000, 69_999)}`;
      this.add('actual', date, amount - release, cost, { fundingSourceId: pays(amount - release) });
      const invoiced = { reference: invoice, fundingSourceId: orderedFrom };
      this.add('actual', date, release, 'Factuur op opdracht', invoiced);
      this.add('commitment', date, -release, 'Gefactureerd op opdracht', ordered);
    });
  }

  /** Who pays next: the source that has most left of its budget of the year. */
  private payers(year: number): (amount: bigint) => string | null {
    const left = new Map<string, bigint>();
    for (const line of this.lines.filter(({ fiscalYear }) => fiscalYear === year)) {
      left.set(line.fundingSourceId, (left.get(line.fundingSourceId) ?? 0n) + (line.amountCents ?? 0n));
    }
    return (amount) => {
      const [most] = [...left].sort(([, a], [, b]) => (a === b ? 0 : a > b ? -1 : 1));
      if (!most) return null;
      left.set(most[0], most[1] - amount);
      return most[0];
    };
  }

  private bookForecasts(): void {
    const { data, start } = this.project;
    const years = [...new Set(this.months.map(({ day }) => yearOf(day)))];
    for (const year of years) {
      for (const [n, end] of ['03-31', '06-30', '09-30', '12-31'].entries()) {
        const date = `${year}-${end}`;
        if (date < start || date >= this.today) continue;
        if (data.state === 'on_hold' && daysBetween(date, this.today) < 100) {
          const reason = 'Afhankelijk van het besluit van de provincie over haar bijdrage';
          const told = { fiscalYear: year, absenceReason: reason };
          this.add('forecast', date, null, 'Prognose bij de kwartaalrapportage', told);
          continue;
        }
        const [budget, spent] = [this.budget(year), this.spent(year)];
        const expected = budget + ((spent - budget) * (INSIGHT[n] ?? 100n)) / 100n;
        const amount = n === 3 ? spent : rounded(expected);
        this.add('forecast', date, amount, 'Prognose bij de kwartaalrapportage', { fiscalYear: year });
        // From the third quarter on the report also looks at the years to come.
        if (n < 2) continue;
        for (const later of years.filter((y) => y > year)) {
          this.add('forecast', date, rounded(this.spent(later)), `Doorkijk naar ${later}`, { fiscalYear: later });
        }
      }
    }
  }

  private spent(year: number): bigint {
    return sumCents(this.months.filter(({ day }) => yearOf(day) === year).map(({ amount }) => amount));
  }

  private budget(year: number): bigint {
    return sumCents(this.lines.filter((line) => line.fiscalYear === year).map(({ amountCents }) => amountCents ?? 0n));
  }

  private add(
    kind: LedgerEntry['kind'],
    bookedOn: CalendarDate,
    amountCents: bigint | null,
    description: string,
    more: Partial<NewEntry>,
  ): void {
    if (bookedOn > this.today) return;
    const projectId = this.project.id;
    const entry = { id: newId(), projectId, kind, fiscalYear: yearOf(bookedOn), bookedOn, amountCents, description };
    this.entries.push({ reference: '', ...entry, ...more });
  }
}

/** A booking on the wrong project and its counter-entry. */
function correct(entries: NewEntry[], today: CalendarDate): void {
  const day = addDays(today, -40);
  const wrong: NewEntry = {
    id: newId(),
    projectId: entries[0]?.projectId ?? '',
    fundingSourceId: entries[0]?.fundingSourceId ?? null,
    kind: 'actual',
    fiscalYear: yearOf(day),
    bookedOn: day,
    amountCents: 1_845_080n,
    description: 'Factuur leverancier',
    reference: 'F-20873',
  };
  entries.push(wrong, {
    ...wrong,
    id: newId(),
    bookedOn: addDays(day, 6),
    amountCents: -1_845_080n,
    reversesId: wrong.id,
    description: 'Correctie: factuur hoort bij het project Koppelvlakken',
  });
}

const yearOf = (date: CalendarDate) => Number(date.slice(0, 4));

/** To whole thousands of euros, as people forecast. */
const rounded = (amount: bigint) => ((amount + THOUSAND / 2n) / THOUSAND) * THOUSAND;

/** First days of the months from one date to another. */
function monthsFrom(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
