import { addMonths, calendarDate, daysInMonth, fromDayNumber, dayNumber, parts } from '@stip/domain';
import { recogniseAmounts } from '../amounts';
import { recogniseDates, readDate } from '../dates';
import { blank } from '../statement';
import {
  FIELDS_OF_ROLE,
  LINKED_DATES,
  LINKED_DURATIONS,
  LINKED_NUMBERS,
  type WORD_MEANINGS,
  type LinkedField,
  type TableRole,
} from './linked-mapping';
import { isName } from './recognise-tables';
import { plain } from './words';

const ACTUAL = /actual|werkelijk|feitelijk|gerealiseerd|realised|real\b/;
const DIFFERENCE = /variance|afwijking|verschil|difference|delta/;

/** Fields by what a header says, per role the first that fits and is plausible. The order matters. */
const HEADERS: readonly (readonly [field: LinkedField, fits: (words: string) => boolean])[] = [
  ['startDelay', (w) => /(start|begin).*(delay|vertraging|uitloop|slip)|(delay|vertraging).*(start|begin)/.test(w)],
  ['actualDuration', (w) => ACTUAL.test(w) && /duration|duur|doorlooptijd|looptijd/.test(w)],
  ['duration', (w) => /duration|duur|doorlooptijd|looptijd/.test(w) && !DIFFERENCE.test(w)],
  [
    'baselineDate',
    (w) =>
      /(nulmeting|baseline|uitgangs|start).*(datum|date|jaar|year)|(datum|date|jaar|year).*(nulmeting|baseline)/.test(
        w,
      ),
  ],
  ['targetDate', (w) => /(streef|doel|target|eind).*(datum|date|jaar|year)|deadline/.test(w)],
  ['measuredOn', (w) => /meetdatum|meetmoment|gemeten|measured|measurement date|peildatum|^(datum|date)$/.test(w)],
  ['actualStart', (w) => ACTUAL.test(w) && /start|begin|aanvang/.test(w)],
  ['actualEnd', (w) => ACTUAL.test(w) && /end\b|einde?|eind|finish|complet|oplever|gereed/.test(w)],
  ['startDate', (w) => /start|begin|aanvang|^(van|from)$/.test(w) && !ACTUAL.test(w)],
  [
    'endDate',
    (w) =>
      /(^|\b)(end|einde|eind\p{L}*|finish|deadline|tot)\b|einddatum|oplever|gereed|completion|^(datum|date)$/u.test(
        w,
      ) && !ACTUAL.test(w),
  ],
  ['percentComplete', (w) => /percent|procent|voortgang|gereed|complete\b|progress/.test(w)],
  ['state', (w) => /^(\p{L}+ )?(status|state|stand|toestand)$/u.test(w)],
  ['result', (w) => /result|resultaat|behaald|gehaald|oordeel|uitkomst|achieved|^met$|^status$/.test(w)],
  ['category', (w) => /categorie|category|^(soort|type)$/.test(w)],
  ['direction', (w) => /richting|direction/.test(w)],
  ['unit', (w) => /^(eenheid|unit|maateenheid|unit of measure)$/.test(w)],
  ['baselineValue', (w) => /nulmeting|baseline|uitgangswaarde|startwaarde|beginwaarde/.test(w)],
  ['targetValue', (w) => /streefwaarde|doelwaarde|target|norm\b|streven/.test(w)],
  [
    'value',
    (w) =>
      /^(waarde|value|stand|realisatie|actual|meting|score|uitkomst)$|(gemeten|measured|actual|huidige|current|laatste) (waarde|value)/.test(
        w,
      ),
  ],
  [
    'cost',
    (w) =>
      /budget|begroot|begroting|raming|geraamd|kosten|\bcosts?\b|bedrag|krediet|amount/.test(w) &&
      !DIFFERENCE.test(w) &&
      !ACTUAL.test(w),
  ],
  [
    'owner',
    (w) =>
      /^(owner|eigenaar|trekker|verantwoordelijke?|(project|programma|programme)? ?(manager|leider|leader)|projectleider|programmamanager)$/.test(
        w,
      ),
  ],
  [
    'code',
    (w) => /^(code|nummer|nr|number|id|identifier|kenmerk|(\p{L}+ )?(code|nummer|nr)|\p{L}+(code|nummer|nr))$/u.test(w),
  ],
  ['description', (w) => /description|omschrijving|beschrijving|toelichting|samenvatting|summary/.test(w)],
  ['note', (w) => /note|opmerking|toelichting|bron|source|description|omschrijving/.test(w)],
];

/** What a column of a table of this role is likely to be. `attribute` when its header or its cells say nothing else. */
export function fieldOf(header: string, table: string, role: TableRole, cells: readonly string[]): LinkedField {
  const words = plain(header);
  if (words === '') return cells.every(blank) ? 'ignore' : 'attribute';
  const allowed = FIELDS_OF_ROLE[role];
  if (allowed.includes('name') && isName(header, table)) return 'name';
  const found = HEADERS.find(
    ([field, fits]) => allowed.includes(field) && fits(words) && plausible(field, header, cells),
  );
  return found?.[0] ?? (role === 'attribute' ? 'ignore' : 'attribute');
}

function plausible(field: LinkedField, header: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !blank(cell));
  if (filled.length === 0) return true;
  if (YEARS_AS_DATES.has(field) && yearsOnly(filled)) return true;
  if (LINKED_DATES.has(field))
    return (
      recogniseDates(cells).share >= 0.5 ||
      (wholeNumbers(filled) && !yearsOnly(filled) && /start|begin|end|eind|finish/.test(plain(header)))
    );
  if (LINKED_DURATIONS.has(field)) return filled.filter((cell) => readQuantity(cell)).length >= filled.length * 0.8;
  if (field === 'cost') return recogniseAmounts(header, cells).share >= 0.5;
  if (LINKED_NUMBERS.has(field)) return recogniseAmounts(header, cells).share >= 0.5;
  if (field === 'percentComplete') return filled.every((cell) => /^\d{1,3}([.,]\d+)?\s*%?$/.test(cell.trim()));
  if (field === 'state') return new Set(filled.map((cell) => cell.trim().toLowerCase())).size <= 20;
  if (field === 'result' || field === 'category' || field === 'direction') {
    const words = [...new Set(filled)];
    return words.length <= 12 && words.filter((word) => meaningOf(field, word)).length >= words.length * 0.5;
  }
  return true;
}

/** Where a year alone stands for its last day. */
export const YEARS_AS_DATES: ReadonlySet<LinkedField> = new Set(['baselineDate', 'targetDate', 'measuredOn']);

const wholeNumbers = (filled: readonly string[]) => filled.every((cell) => /^-?\d{1,5}(\.0+)?$/.test(cell.trim()));
const yearsOnly = (filled: readonly string[]) => filled.every((cell) => /^(19|20)\d{2}(\.0+)?$/.test(cell.trim()));

/** Whether a date column holds bare day numbers that need to be told from which day they count. */
export const isDayNumbers = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !blank(cell));
  return filled.length > 0 && wholeNumbers(filled) && !yearsOnly(filled) && recogniseDates(cells).share < 0.5;
};

/** The day a header says its numbers count from: `Start_days_after_2000`, `dagen sinds 1-1-2010`. */
export function epochOf(header: string): string | undefined {
  const words = plain(header);
  const day = /(?:days?|dagen) (?:after|since|from|na|sinds|vanaf) (\d{4}) (\d{1,2}) (\d{1,2})/.exec(words);
  if (day) return safeDate(Number(day[1]), Number(day[2]), Number(day[3]));
  const year = /(?:days?|dagen) (?:after|since|from|na|sinds|vanaf) ((?:19|20)\d{2})$/.exec(words);
  return year ? `${year[1]}-01-01` : undefined;
}

function safeDate(year: number, month: number, day: number): string | undefined {
  try {
    return calendarDate(year, month, day);
  } catch {
    return undefined;
  }
}

export type DurationUnit = 'days' | 'weeks' | 'months';
const UNITS: readonly (readonly [pattern: RegExp, unit: DurationUnit])[] = [
  [/^(d|day|days|dag|dagen|dgn)\.?$/i, 'days'],
  [/^(w|wk|week|weeks|weken)\.?$/i, 'weeks'],
  [/^(m|mo|mnd|month|months|maand|maanden)\.?$/i, 'months'],
];

/** A number with the unit it carries itself, if any. */
export function readQuantity(cell: string): { amount: number; unit?: DurationUnit } | undefined {
  const match = /^([-+]?\d+)(?:[.,]0+)?\s*(\p{L}+\.?)?$/u.exec(cell.trim());
  if (!match) return undefined;
  const unit = match[2] ? UNITS.find(([pattern]) => pattern.test(match[2] ?? ''))?.[1] : undefined;
  if (match[2] && !unit) return undefined;
  return { amount: Number(match[1]), unit };
}

/** The unit of a column of durations: of its cells, or of its header. */
export function durationUnitOf(header: string, cells: readonly string[]): DurationUnit | undefined {
  const units = new Set(cells.flatMap((cell) => readQuantity(cell)?.unit ?? []));
  if (units.size === 1) return [...units][0];
  if (units.size > 1) return undefined;
  const words = plain(header).split(' ');
  return UNITS.find(([pattern]) => words.some((word) => word.length > 1 && pattern.test(word)))?.[1];
}

/** A date so many units later; months keep the day of the month. */
export function later(date: string, amount: number, unit: DurationUnit): string | undefined {
  try {
    if (unit === 'months') return addMonths(date, amount);
    const end = fromDayNumber(dayNumber(date) + amount * (unit === 'weeks' ? 7 : 1));
    return end >= '1900-01-01' && end <= '2299-12-31' ? end : undefined;
  } catch {
    return undefined;
  }
}

export interface LengthEvidence {
  readonly end?: 'difference' | 'inclusive';
  /** What decides: plans end on the last day of a month more often than chance would have it. */
  readonly monthEnds: { readonly difference: number; readonly inclusive: number; readonly of: number };
  readonly zeros: number;
}

/**
 * Whether a duration counts its first day. A duration of nothing can only be a difference; otherwise the reading counts
 * under which far more plans end on the last day of a month. Undefined when neither decides: then it is asked.
 */
export function recogniseLength(
  starts: readonly (string | undefined)[],
  durations: readonly string[],
  unit: DurationUnit,
): LengthEvidence {
  const monthEnds = { difference: 0, inclusive: 0, of: 0 };
  let zeros = 0;
  durations.forEach((cell, index) => {
    const quantity = readQuantity(cell);
    const start = starts[index];
    if (!quantity || !start || quantity.amount < 0) return;
    if (quantity.amount === 0) zeros += 1;
    const end = later(start, quantity.amount, unit);
    if (!end || quantity.amount === 0) return;
    monthEnds.of += 1;
    if (isMonthEnd(end)) monthEnds.difference += 1;
    const inclusive = later(end, -1, 'days');
    if (inclusive && isMonthEnd(inclusive)) monthEnds.inclusive += 1;
  });
  const { difference, inclusive } = monthEnds;
  // One in thirty ends there by chance: five at least, three times as many as the other reading, one in eight of all.
  const clear = (one: number, other: number) => one >= 5 && one >= 3 * other && one >= monthEnds.of / 8;
  const end = clear(difference, inclusive)
    ? ('difference' as const)
    : clear(inclusive, difference)
      ? ('inclusive' as const)
      : zeros > 0
        ? ('difference' as const)
        : undefined;
  return { end, monthEnds, zeros };
}

function isMonthEnd(date: string): boolean {
  const [year, month, day] = parts(date);
  return day === daysInMonth(year, month);
}

const WORDS: Readonly<Record<keyof typeof WORD_MEANINGS, readonly (readonly [pattern: RegExp, meaning: string])[]>> = {
  state: [
    [
      /^(not started|niet gestart|nog niet gestart|proposed|voorgesteld|gepland|planned|concept|idee|to ?do|open|nieuw|new|backlog|in voorbereiding)$/,
      'proposed',
    ],
    [/^(on hold|hold|gepauzeerd|stilgelegd|aangehouden|paused|suspended|wacht.*)$/, 'on_hold'],
    [/^(cancelled|canceled|gestopt|geannuleerd|vervallen|stopped|afgebroken|terminated|ingetrokken)$/, 'cancelled'],
    [
      /^(complete\p{L}*|gereed|afgerond|voltooid|klaar|done|closed|finished|gerealiseerd|opgeleverd|afgesloten)\b/u,
      'completed',
    ],
    [
      /^(in progress|inprogress|active|actief|lopend|loopt|in uitvoering|uitvoering|bezig|started|gestart|ongoing|on track|onderhanden|doing|execution|realisatie|op koers|vertraagd|delayed)$/,
      'active',
    ],
  ],
  result: [
    [/^(not met|niet behaald|niet gehaald|nee|no|false|failed|not achieved|onvoldoende|n)$/, 'not_met'],
    [/^(met|behaald|gehaald|ja|yes|true|passed|achieved|voldoende|gerealiseerd|j|y)$/, 'met'],
  ],
  category: [
    [/maatschapp|society|social|inwoner|citizen|extern|public/, 'society'],
    [/organisat|intern|bedrijfsvoering|organization/, 'organisation'],
  ],
  direction: [
    [/^(omlaag|dalend|lager|decrease|down|minder|daling|lower|afname)$/, 'decrease'],
    [/^(omhoog|stijgend|hoger|increase|up|meer|stijging|higher|toename)$/, 'increase'],
  ],
};

/** What a word of the source stands for, or undefined when Stip does not know the word. */
export function meaningOf(field: keyof typeof WORD_MEANINGS, word: string): string | undefined {
  const words = plain(word);
  return WORDS[field].find(([pattern]) => pattern.test(words))?.[1];
}

/** Dates of a column as far as they can be read. */
export function datesOf(
  cells: readonly string[],
  order: 'dmy' | 'mdy' | 'ymd' | undefined,
  epoch: string | undefined,
): (string | undefined)[] {
  return cells.map((cell) => {
    if (epoch) {
      const quantity = readQuantity(cell);
      return quantity ? later(epoch, quantity.amount, 'days') : undefined;
    }
    if (!order) return undefined;
    const read = readDate(cell, order);
    return read.kind === 'value' ? read.value : undefined;
  });
}
