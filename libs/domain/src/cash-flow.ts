import { addDays, addMonths, type CalendarDate } from './calendar-date';
import { distribute, type Cents } from './money';

export const CASH_GRAINS = ['month', 'quarter'] as const;
export type CashGrain = (typeof CASH_GRAINS)[number];

/** What was booked in a calendar month, `YYYY-MM`; commitments less what was invoiced or released. */
export interface BookedMonth {
  readonly month: string;
  readonly actual: Cents;
  readonly commitment: Cents;
}

export interface YearMoney {
  readonly fiscalYear: number;
  readonly budget: Cents;
  /** Actual booked for the year so far. */
  readonly actual: Cents;
  /** What the year is expected to cost in all. */
  readonly expected: Cents;
}

export interface CashPeriod {
  readonly start: CalendarDate;
  /** Last day, included. */
  readonly end: CalendarDate;
  /** Spent in the period. */
  readonly actual: Cents;
  /** Still expected to be spent in the period; nothing in the past. */
  readonly forecast: Cents;
  /** Commitments open at the end of the period; null in the future. */
  readonly commitmentOpen: Cents | null;
  readonly budgetCumulative: Cents;
  /** Null in the future. */
  readonly actualCumulative: Cents | null;
  /** Actual up to now, from then on with what is still expected. */
  readonly expectedCumulative: Cents;
}

/**
 * Money in time: what was spent and ordered per month, beside the budget and what is still expected.
 *
 * The budget of a year is spread evenly over its twelve months. What a year is still expected to cost, expected − actual,
 * is spread evenly over the months that are left of it, this one included; of a year that is over it falls in this
 * month, or in the last one shown. Cents left over go by largest remainder, so every line ends at its exact total.
 * Bookings fall in the month in which they were booked, also when they are for another fiscal year.
 */
export function cashFlow(
  booked: readonly BookedMonth[],
  years: readonly YearMoney[],
  today: CalendarDate,
  grain: CashGrain,
): CashPeriod[] {
  const months = monthsOf(booked, years, grain);
  if (months.length === 0) return [];
  const now = today.slice(0, 7);
  const budget = new Map<string, Cents>();
  const forecast = new Map<string, Cents>();
  const actual = sums(booked.map(({ month, actual: amount }) => [month, amount]));
  const commitment = sums(booked.map(({ month, commitment: amount }) => [month, amount]));
  for (const year of years) {
    const ofYear = months.filter((month) => Number(month.slice(0, 4)) === year.fiscalYear);
    spread(budget, ofYear, year.budget);
    const left = ofYear.filter((month) => month >= now);
    const late = months.find((month) => month >= now) ?? months[months.length - 1] ?? now;
    spread(forecast, left.length > 0 ? left : [late], year.expected - year.actual);
  }
  const total = { budget: 0n, actual: 0n, commitment: 0n, forecast: 0n };
  const step = grain === 'quarter' ? 3 : 1;
  const periods: CashPeriod[] = [];
  for (let n = 0; n < months.length; n += step) {
    const inPeriod = months.slice(n, n + step);
    const of = (amounts: ReadonlyMap<string, Cents>) =>
      inPeriod.reduce((sum, month) => sum + (amounts.get(month) ?? 0n), 0n);
    const here = { budget: of(budget), actual: of(actual), commitment: of(commitment), forecast: of(forecast) };
    total.budget += here.budget;
    total.actual += here.actual;
    total.commitment += here.commitment;
    total.forecast += here.forecast;
    const [first = now] = inPeriod;
    const begun = first <= now;
    periods.push({
      start: `${first}-01`,
      end: addDays(addMonths(`${first}-01`, step), -1),
      actual: here.actual,
      forecast: here.forecast,
      commitmentOpen: begun ? total.commitment : null,
      budgetCumulative: total.budget,
      actualCumulative: begun ? total.actual : null,
      expectedCumulative: total.actual + total.forecast,
    });
  }
  return periods;
}

/** All months from the first to the last that has anything, whole years and so whole quarters. */
function monthsOf(booked: readonly BookedMonth[], years: readonly YearMoney[], grain: CashGrain): string[] {
  const all = [
    ...booked.filter(({ actual, commitment }) => actual !== 0n || commitment !== 0n).map(({ month }) => month),
    ...years.flatMap(({ fiscalYear }) => [`${fiscalYear}-01`, `${fiscalYear}-12`]),
  ].sort();
  const [first, last] = [all[0], all[all.length - 1]];
  if (!first || !last) return [];
  const months: string[] = [];
  const from = grain === 'quarter' ? quarterStart(first) : first;
  for (let month = from; month <= last || (grain === 'quarter' && months.length % 3 !== 0); month = next(month)) {
    months.push(month);
  }
  return months;
}

const next = (month: string): string => addMonths(`${month}-01`, 1).slice(0, 7);

function quarterStart(month: string): string {
  const number = Number(month.slice(5));
  return `${month.slice(0, 5)}${String(number - ((number - 1) % 3)).padStart(2, '0')}`;
}

function sums(amounts: readonly (readonly [string, Cents])[]): Map<string, Cents> {
  const found = new Map<string, Cents>();
  for (const [month, amount] of amounts) found.set(month, (found.get(month) ?? 0n) + amount);
  return found;
}

function spread(into: Map<string, Cents>, months: readonly string[], amount: Cents): void {
  if (months.length === 0 || amount === 0n) return;
  const shares = distribute(
    amount,
    months.map(() => 1),
  );
  months.forEach((month, n) => into.set(month, (into.get(month) ?? 0n) + (shares[n] ?? 0n)));
}
