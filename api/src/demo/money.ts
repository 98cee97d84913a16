import { addDays, addMonths, distribute, type CalendarDate } from '@stip/domain';
import { newId } from '../platform/ids';
import type { BudgetLine, LedgerEntry } from '../finance/entity';
import type { PlannedProject } from './plan';

/** Spending against plan, by story. */
const PACE: Partial<Record<string, number>> = {
  watermelon: 1.28,
  pressed: 1.06,
  late: 0.9,
  rebaselined: 1.08,
  done: 0.97,
  ownerless: 0.7,
  paused: 0.4,
};

type NewLine = Partial<BudgetLine> & Pick<BudgetLine, 'id' | 'projectId' | 'fiscalYear' | 'fundingSourceId'>;
type NewEntry = Partial<LedgerEntry> & Pick<LedgerEntry, 'id' | 'projectId' | 'fiscalYear' | 'kind' | 'bookedOn'>;

/** Budget lines per year, and everything booked up to today, in cents that add up. */
export function moneyOf(
  project: PlannedProject,
  sourceId: string,
  today: CalendarDate,
): { lines: NewLine[]; entries: NewEntry[] } {
  const { data, id: projectId } = project;
  const years = monthsByYear(project.start, data.months);
  const total = BigInt(data.budget) * 100_000n;
  const budgets = distribute(total, [...years.values()]);
  const lines = [...years.keys()].map((fiscalYear, n): NewLine => {
    const unknown = data.story === 'future' && n > 0;
    return {
      id: newId(),
      projectId,
      fundingSourceId: sourceId,
      fiscalYear,
      nature: data.source === 'ict' && n === 0 ? 'investment' : 'operating',
      term: data.source === 'opleiding' ? 'structural' : 'incidental',
      description: `${data.name} ${fiscalYear}`,
      amountCents: unknown ? null : (budgets[n] ?? 0n),
      absenceReason: unknown ? 'Nog niet toegekend: besluit bij de kadernota' : null,
    };
  });
  const entries: NewEntry[] = [];
  const book = (
    kind: LedgerEntry['kind'],
    bookedOn: CalendarDate,
    amountCents: bigint,
    description: string,
    fiscalYear = Number(bookedOn.slice(0, 4)),
  ) => {
    const entry: NewEntry = {
      id: newId(),
      projectId,
      kind,
      fiscalYear,
      bookedOn,
      amountCents,
      description,
      reference: '',
    };
    entries.push(entry);
    return entry;
  };
  const pace = PACE[data.story] ?? 0.96;
  [...years.entries()].forEach(([year, months], n) => {
    const budget = budgets[n] ?? 0n;
    const first = year === Number(project.start.slice(0, 4)) ? project.start : `${year}-01-01`;
    if (first > today || data.story === 'future') return;
    const monthly = distribute(scaled(budget, pace), Array<number>(months).fill(1));
    // Half of the year's work is ordered at its start; invoices release the order.
    const order = scaled(budget, 0.5);
    const releases = distribute(order, Array<number>(months).fill(1));
    book('commitment', first, order, 'Opdracht leverancier');
    monthly.forEach((amount, m) => {
      const day = addDays(addMonths(first, m), 24);
      if (day > today || Number(day.slice(0, 4)) !== year) return;
      book('actual', day, amount, 'Kosten van de maand');
      book('commitment', day, -(releases[m] ?? 0n), 'Gefactureerd op opdracht');
    });
    if (year !== Number(today.slice(0, 4))) return;
    for (const month of ['03', '06', '09']) {
      const day = `${year}-${month}-28`;
      if (day < first || day > today) continue;
      book('forecast', day, scaled(budget, 1 + (pace - 1) * (Number(month) / 9)), 'Prognose bij de kwartaalrapportage');
    }
  });
  if (data.code === 'FUN-02') correct(entries, today);
  return { lines, entries };
}

/** A booking on the wrong project and its counter-entry. */
function correct(entries: NewEntry[], today: CalendarDate): void {
  const day = addDays(today, -40);
  const wrong: NewEntry = {
    id: newId(),
    projectId: entries[0]?.projectId ?? '',
    kind: 'actual',
    fiscalYear: Number(day.slice(0, 4)),
    bookedOn: day,
    amountCents: 1_845_080n,
    description: 'Factuur van een ander project',
    reference: 'F-20873',
  };
  entries.push(wrong, {
    ...wrong,
    id: newId(),
    bookedOn: addDays(day, 6),
    amountCents: -1_845_080n,
    reversesId: wrong.id,
    description: 'Correctie: hoort bij een ander project',
  });
}

const scaled = (amount: bigint, factor: number) => (amount * BigInt(Math.round(factor * 1000))) / 1000n;

function monthsByYear(start: CalendarDate, months: number): Map<number, number> {
  const years = new Map<number, number>();
  for (let m = 0; m < months; m += 1) {
    const year = Number(addMonths(start, m).slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return years;
}
