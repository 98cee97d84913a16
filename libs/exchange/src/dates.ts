import { calendarDate, fromDayNumber, type CalendarDate } from '@stip/domain';
import { blank, statedAbsence, type Reading } from './statement';

/** Order of day and month in a column of figures. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateRecognition {
  /** Undefined: nothing in the column decides, so the user is asked. */
  readonly order?: DateOrder;
  /** Cells that decide, as shown to the user. */
  readonly evidence: readonly string[];
  /** Share of filled cells that read as a date, 0 to 1. */
  readonly share: number;
}

const MONTHS: Record<string, number> = Object.fromEntries(
  [
    ['jan', 'january', 'januari'],
    ['feb', 'february', 'februari'],
    ['mar', 'march', 'mrt', 'maart', 'maa'],
    ['apr', 'april'],
    ['may', 'mei'],
    ['jun', 'june', 'juni'],
    ['jul', 'july', 'juli'],
    ['aug', 'august', 'augustus'],
    ['sep', 'sept', 'september'],
    ['oct', 'october', 'okt', 'oktober'],
    ['nov', 'november'],
    ['dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const FIGURES = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const DAY_MONTH =
  /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|e)?[-\s/.]+(?:of\s+)?(\p{L}{3,})\.?,?[-\s/.]+(\d{4}|\d{2})$/u;
const MONTH_DAY = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const MONTH_YEAR = /^(\p{L}{3,})\.?[\s-]+(\d{4})$/u;

/** Two-digit years up to 60 are of this century. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year <= 60 ? 2000 + year : 1900 + year;
}

function make(year: number, month: number, day: number): CalendarDate | undefined {
  try {
    return calendarDate(year, month, day);
  } catch {
    return undefined;
  }
}

/** A date that needs no order: ISO, or a month in letters. A month alone is its last day. */
function unambiguous(text: string): CalendarDate | undefined {
  const iso = ISO.exec(text);
  if (iso) return make(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_MONTH.exec(text);
  if (dayFirst) return named(dayFirst[2], dayFirst[1], fullYear(dayFirst[3] ?? ''));
  const monthFirst = MONTH_DAY.exec(text);
  if (monthFirst) return named(monthFirst[1], monthFirst[2], Number(monthFirst[3]));
  const month = MONTH_YEAR.exec(text);
  if (month) {
    const number = MONTHS[(month[1] ?? '').toLowerCase()];
    return number
      ? make(Number(month[2]), number, new Date(Date.UTC(Number(month[2]), number, 0)).getUTCDate())
      : undefined;
  }
  return undefined;
}

function named(month: string | undefined, day: string | undefined, year: number): CalendarDate | undefined {
  const number = MONTHS[(month ?? '').toLowerCase()];
  return number ? make(year, number, Number(day)) : undefined;
}

function inOrder(text: string, order: DateOrder): CalendarDate | undefined {
  const match = FIGURES.exec(text);
  if (!match) return undefined;
  const [, first = '', second = '', year = ''] = match;
  if (order === 'mdy') return make(fullYear(year), Number(first), Number(second));
  if (order === 'ymd') return year.length === 2 ? make(fullYear(first), Number(second), Number(year)) : undefined;
  return make(fullYear(year), Number(second), Number(first));
}

/** Finds the order of a column: the one in which every figure is a date, if only one is; with what decides. */
export function recogniseDates(cells: readonly string[]): DateRecognition {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !blank(cell));
  let dates = 0;
  const fits = { dmy: 0, mdy: 0 };
  const deciding: Record<'dmy' | 'mdy', string[]> = { dmy: [], mdy: [] };
  let figures = 0;
  for (const cell of filled) {
    if (unambiguous(cell) || serial(cell, filled.length)) dates += 1;
    else if (FIGURES.test(cell)) {
      const day = inOrder(cell, 'dmy');
      const month = inOrder(cell, 'mdy');
      if (!day && !month) continue;
      dates += 1;
      figures += 1;
      if (day) fits.dmy += 1;
      if (month) fits.mdy += 1;
      if (day && !month) deciding.dmy.push(cell);
      if (month && !day) deciding.mdy.push(cell);
    }
  }
  const share = filled.length === 0 ? 0 : dates / filled.length;
  if (figures === 0) return { order: 'ymd', evidence: filled.filter((cell) => unambiguous(cell)).slice(0, 3), share };
  const sides = (['dmy', 'mdy'] as const).filter((order) => deciding[order].length > 0);
  // A stray cell of the other order is a problem of its row, unless both orders are common.
  const order = sides.length === 1 ? sides[0] : sides.length === 2 ? clearWinner(deciding) : undefined;
  return { order, evidence: order ? deciding[order].slice(0, 3) : filled.slice(0, 3), share };
}

function clearWinner(deciding: Record<'dmy' | 'mdy', string[]>): 'dmy' | 'mdy' | undefined {
  if (deciding.dmy.length >= deciding.mdy.length * 20) return 'dmy';
  if (deciding.mdy.length >= deciding.dmy.length * 20) return 'mdy';
  return undefined;
}

/** A spreadsheet's day number that a text export left behind; plausible only between 1954 and 2119. */
function serial(cell: string, population: number): CalendarDate | undefined {
  if (!/^\d{5}(\.0+)?$/.test(cell) || population === 0) return undefined;
  const value = Number(cell);
  return value >= 20_000 && value <= 80_000 ? fromDayNumber(Math.floor(value) - 25_569) : undefined;
}

/** Reads one cell in the order of its column. */
export function readDate(cell: string, order: DateOrder): Reading<CalendarDate> {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (blank(text)) return { kind: 'blank' };
  const value = unambiguous(text) ?? inOrder(text, order) ?? serial(text, 1);
  if (value) return { kind: 'value', value };
  const reason = FIGURES.test(text) || ISO.test(text) ? undefined : statedAbsence(text);
  return reason ? { kind: 'absent', reason } : { kind: 'unreadable' };
}
