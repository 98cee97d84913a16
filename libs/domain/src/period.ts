import { addDays, addMonths, calendarDate, parts, type CalendarDate } from './calendar-date';

/** Reporting periods of the planning and control cycle (P&C-cyclus). */
export const PERIOD_KINDS = ['quarter', 'tertial', 'year'] as const;
/** What a stored period may be: also a month, or a length of its own. */
export const STORED_PERIOD_KINDS = [...PERIOD_KINDS, 'month', 'own'] as const;
export type StoredPeriodKind = (typeof STORED_PERIOD_KINDS)[number];
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface Period {
  readonly kind: PeriodKind;
  /** Language-neutral name: `2026 Q3`, `2026 T1` or `2026`. */
  readonly name: string;
  readonly start: CalendarDate;
  /** Last day, included. */
  readonly end: CalendarDate;
}

const MONTHS: Record<PeriodKind, number> = { quarter: 3, tertial: 4, year: 12 };
const LETTER: Record<PeriodKind, string> = { quarter: ' Q', tertial: ' T', year: '' };

/** The period of a kind that a date falls in. */
export function periodOf(kind: PeriodKind, date: CalendarDate): Period {
  const [year, month] = parts(date);
  return periodAt(kind, year, Math.floor((month - 1) / MONTHS[kind]) + 1);
}

/** The n-th period (from 1) of a calendar year. Throws a RangeError when the year has no such period. */
export function periodAt(kind: PeriodKind, year: number, n: number): Period {
  const months = MONTHS[kind];
  if (!Number.isInteger(n) || n < 1 || n > 12 / months) throw new RangeError(`No ${kind} ${n} in a year`);
  const start = calendarDate(year, (n - 1) * months + 1, 1);
  const name = kind === 'year' ? String(year) : `${year}${LETTER[kind]}${n}`;
  return { kind, name, start, end: addDays(addMonths(start, months), -1) };
}

export function previousPeriod(period: Pick<Period, 'kind' | 'start'>): Period {
  return periodOf(period.kind, addDays(period.start, -1));
}

/**
 * Reads `2026 Q3`, `2026Q3`, `Q3 2026`, `2026-T1`, `2026`; undefined for anything else.
 */
export function parsePeriod(text: string): Period | undefined {
  const trimmed = text.trim().toUpperCase();
  const year = /^(\d{4})$/.exec(trimmed);
  if (year) return periodAt('year', Number(year[1]), 1);
  const match = /^(?:(\d{4})[\s-]*([QKT])(\d)|([QKT])(\d)[\s-]*(\d{4}))$/.exec(trimmed);
  if (!match) return undefined;
  const kind: PeriodKind = (match[2] ?? match[4]) === 'T' ? 'tertial' : 'quarter';
  const n = Number(match[3] ?? match[5]);
  if (n < 1 || n > 12 / MONTHS[kind]) return undefined;
  return periodAt(kind, Number(match[1] ?? match[6]), n);
}
