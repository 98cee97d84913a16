import { addDays, addMonths, calendarDate, type CalendarDate } from './calendar-date';

/** How a product of planning and control divides its year; `own` is one period of its own length. */
export const PC_SCHEMES = ['year', 'tertial', 'quarter', 'month', 'own'] as const;
export type PcScheme = (typeof PC_SCHEMES)[number];

/** Deadlines of a period, in the order in which they fall. */
export const DEADLINE_KINDS = [
  'data_cutoff', // peildatum
  'updates_due',
  'review',
  'controller_signs',
  'cdo_signs',
  'executive', // college
  'council', // raad
  'published',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const SCHEME_MONTHS: Readonly<Record<Exclude<PcScheme, 'own'>, number>> = {
  year: 12,
  tertial: 4,
  quarter: 3,
  month: 1,
};

/** Working days after the end of the period, per deadline in order; null where there is none. */
export type DeadlineOffsets = readonly (number | null)[];

export interface PcProductRule {
  readonly id: string;
  readonly name: string;
  readonly scheme: PcScheme;
  readonly firstMonth: number;
  readonly months: number;
  readonly offsets: DeadlineOffsets;
}

export interface PlannedPeriod {
  readonly productId: string;
  readonly scheme: PcScheme;
  readonly fiscalYear: number;
  /** From 1 within the year. */
  readonly number: number;
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly deadlines: readonly { readonly kind: DeadlineKind; readonly date: CalendarDate }[];
}

/**
 * The n-th working day after a date; before it when n is negative. With 0 the date itself, or the last working day before it.
 * Throws a RangeError where no working day is found within two months, as a closure for good would never end.
 */
export function workingDaysFrom(
  date: CalendarDate,
  n: number,
  isWorkingDay: (day: CalendarDate) => boolean,
): CalendarDate {
  if (n === 0) return isWorkingDay(date) ? date : workingDaysFrom(date, -1, isWorkingDay);
  const step = n > 0 ? 1 : -1;
  let day = date;
  let left = Math.abs(n);
  let idle = 0;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(day)) {
      left -= 1;
      idle = 0;
    } else if (++idle > 62) throw new RangeError(`No working day within two months of ${day}`);
  }
  return day;
}

/** The periods of a product in a fiscal year, with their deadlines. */
export function planPeriods(
  { id, name, scheme, firstMonth, months, offsets }: PcProductRule,
  fiscalYear: number,
  isWorkingDay: (day: CalendarDate) => boolean,
): PlannedPeriod[] {
  const count = scheme === 'own' ? 1 : 12 / months;
  const first = calendarDate(fiscalYear, firstMonth, 1);
  return Array.from({ length: count }, (_, n) => {
    const start = addMonths(first, n * months);
    const end = addDays(addMonths(start, months), -1);
    return {
      ...{ productId: id, scheme, fiscalYear, number: n + 1, start, end },
      name: count === 1 ? `${name} ${fiscalYear}` : `${name} ${fiscalYear}-${n + 1}`,
      deadlines: DEADLINE_KINDS.flatMap((kind, at) => {
        const offset = offsets[at] ?? null;
        return offset === null ? [] : [{ kind, date: workingDaysFrom(end, offset, isWorkingDay) }];
      }),
    };
  });
}

/** A period as it is stored. */
export interface StoredPeriod {
  readonly id: string;
  readonly productId: string | null;
  readonly fiscalYear: number | null;
  readonly number: number | null;
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** Its dates were set by hand, or a report of it was begun. */
  readonly fixed: boolean;
  readonly deadlines: readonly {
    readonly kind: DeadlineKind;
    readonly date: CalendarDate;
    readonly adjusted: boolean;
  }[];
}

export type PeriodChangeAction = 'add' | 'change' | 'keep' | 'blocked';

export interface DeadlineChange {
  readonly kind: DeadlineKind;
  /** Null where it is new. */
  readonly from: CalendarDate | null;
  /** Null where the calendar has it no more. */
  readonly to: CalendarDate | null;
  /** Set by hand, and so left as it is. */
  readonly kept: boolean;
}

export interface PeriodChange {
  readonly planned: PlannedPeriod;
  readonly stored: StoredPeriod | null;
  readonly action: PeriodChangeAction;
  /** Why it is not made, or its dates are left as they are. */
  readonly because: 'name_taken' | 'overlap' | 'deadline_order' | 'set_by_hand' | null;
  /** Whether its first or last day moves. */
  readonly moves: boolean;
  /** What becomes of its deadlines, those that stay as they are left out unless they were set by hand. */
  readonly deadlines: readonly DeadlineChange[];
}

/** What making the calendar of a year would do. What was set by hand stays, so that making it twice changes nothing. */
export function calendarChanges(planned: readonly PlannedPeriod[], stored: readonly StoredPeriod[]): PeriodChange[] {
  return planned.map((period): PeriodChange => {
    const own = stored.find(
      ({ productId, fiscalYear, number }) =>
        productId === period.productId && fiscalYear === period.fiscalYear && number === period.number,
    );
    const dates = own?.fixed ? own : period;
    const moves = own !== undefined && (own.start !== dates.start || own.end !== dates.end);
    const deadlines = own?.fixed && period.end !== own.end ? [] : deadlineChanges(period, own);
    const base = { planned: period, stored: own ?? null, moves };
    const overlap = stored.some(
      (other) =>
        other !== own &&
        other.productId === period.productId &&
        other.start <= dates.end &&
        other.end >= dates.start &&
        !planned.some(
          ({ number, fiscalYear }) => other.number === number && other.fiscalYear === fiscalYear && !other.fixed,
        ),
    );
    if (overlap) return { ...base, moves: false, action: 'blocked', because: 'overlap', deadlines: [] };
    if (!own && stored.some(({ name }) => name === period.name))
      return { ...base, action: 'blocked', because: 'name_taken', deadlines: [] };
    if (!inOrder(deadlines, own))
      return { ...base, moves: false, action: 'blocked', because: 'deadline_order', deadlines };
    const changes = moves || deadlines.some(({ kept }) => !kept);
    const because = own?.fixed && (own.start !== period.start || own.end !== period.end) ? 'set_by_hand' : null;
    return { ...base, action: own ? (changes ? 'change' : 'keep') : 'add', because, deadlines };
  });
}

function deadlineChanges(period: PlannedPeriod, own: StoredPeriod | undefined): DeadlineChange[] {
  return DEADLINE_KINDS.flatMap((kind) => {
    const before = own?.deadlines.find((deadline) => deadline.kind === kind);
    const to = period.deadlines.find((deadline) => deadline.kind === kind)?.date ?? null;
    const from = before?.date ?? null;
    return from === to ? [] : [{ kind, from, to, kept: before?.adjusted ?? false }];
  });
}

/** Whether the deadlines would still follow each other. */
function inOrder(changes: readonly DeadlineChange[], own: StoredPeriod | undefined): boolean {
  const dates = DEADLINE_KINDS.flatMap((kind) => {
    const change = changes.find((one) => one.kind === kind && !one.kept);
    const date = change ? change.to : own?.deadlines.find((one) => one.kind === kind)?.date;
    return date ? [date] : [];
  });
  return dates.every((date, n) => n === 0 || date >= (dates[n - 1] ?? date));
}
