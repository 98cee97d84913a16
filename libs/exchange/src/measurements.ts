import type { CalendarDate } from '@stip/domain';
import { recogniseAmounts, type DecimalMark } from './amounts';
import { plainWord } from './colours';
import { readDate, recogniseDates, type DateOrder } from './dates';
import { readDecimal } from './decimal';
import { blank } from './statement';
import type { Table } from './table';

/** An indicator that rows may be about. */
export interface KnownIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly goalCode: string | null;
}

export const MEASUREMENT_FIELDS = ['indicator', 'date', 'value', 'source', 'note'] as const;
export type MeasurementField = (typeof MEASUREMENT_FIELDS)[number];

/** Place of the column of each field, from 0; null when the file has none. */
export type MeasurementColumns = Readonly<Record<MeasurementField, number | null>>;

/** What the user decided; anything left out is recognised. */
export interface MeasurementChoices {
  readonly columns?: Partial<MeasurementColumns>;
  readonly dateOrder?: DateOrder;
  readonly decimal?: DecimalMark;
}

export interface MeasurementProblem {
  readonly field: MeasurementField;
  readonly code:
    | 'required'
    | 'unknown_indicator'
    | 'ambiguous_indicator'
    | 'not_a_date'
    | 'date_in_future'
    | 'not_a_number'
    | 'duplicate_row';
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface MeasurementRow {
  /** Line in the file, from 1. */
  readonly number: number;
  /** The cell that names the indicator. */
  readonly indicator: string;
  readonly indicatorId: string | null;
  readonly measuredOn: CalendarDate | null;
  /** Decimal text with a point. */
  readonly value: string | null;
  readonly source: string;
  readonly note: string;
  readonly problems: readonly MeasurementProblem[];
}

/** What the file leaves open, with cells that show why. */
export interface MeasurementQuestion {
  readonly kind: 'column' | 'date_order' | 'decimal';
  readonly field: MeasurementField;
  readonly examples: readonly string[];
}

export interface MeasurementPlan {
  readonly columns: MeasurementColumns;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
  readonly questions: readonly MeasurementQuestion[];
  /** Empty while there are questions. */
  readonly rows: readonly MeasurementRow[];
}

const HEADERS: Readonly<Record<MeasurementField, RegExp>> = {
  indicator:
    /^(prestatie ?)?indicator( ?(id|naam|name|code))?$|^kpi( ?(id|naam|name))?$|^(naam|name|id|maatstaf|metric)$/,
  date: /^(meet|peil)? ?(datum|date)$|^(gemeten op|measured on|measuredon|peilmoment|datum meting|measurement date)$/,
  value: /^(gemeten )?(waarde|value|meting|stand|score|resultaat|result|meetwaarde)$/,
  source: /^(bron|source|herkomst)$/,
  note: /^(toelichting|opmerking(en)?|note|notes|comment|remark)$/,
};
const MOST = 0.6;
/** Cells that decide on a column; a file has many more rows than it takes to see what a column is. */
const SAMPLE = 500;

/** Reads a table of measurements: which column is what, how dates and figures are written, and what each row says. */
export function planMeasurements(
  table: Table,
  indicators: readonly KnownIndicator[],
  today: CalendarDate,
  choices: MeasurementChoices = {},
): MeasurementPlan {
  const find = indicatorFinder(indicators);
  const columns = { ...recogniseColumns(table, find), ...choices.columns };
  const cells = (field: MeasurementField) => {
    const at = columns[field];
    return at === null ? [] : table.rows.map((row) => row.cells[at] ?? '');
  };
  const units = new Set(indicators.map(({ unit }) => unit.toLowerCase()));
  const dates = recogniseDates(cells('date'));
  const figures = recogniseAmounts(
    '',
    cells('value').map((cell) => withoutUnit(cell, units)),
  );
  const dateOrder = choices.dateOrder ?? dates.order ?? null;
  const decimal = choices.decimal ?? figures.decimal ?? null;
  const questions: MeasurementQuestion[] = [];
  for (const field of ['indicator', 'date', 'value'] as const) {
    if (columns[field] === null) questions.push({ kind: 'column', field, examples: table.headers.slice(0, 8) });
  }
  if (columns.date !== null && dateOrder === null)
    questions.push({ kind: 'date_order', field: 'date', examples: dates.evidence });
  if (columns.value !== null && decimal === null)
    questions.push({ kind: 'decimal', field: 'value', examples: figures.evidence });
  const rows = questions.length > 0 || !dateOrder || !decimal ? [] : readRows();
  return { columns, dateOrder, decimal, questions, rows };

  function readRows(): MeasurementRow[] {
    const seen = new Map<string, number>();
    return table.rows.map(({ number, cells: row }) => {
      const cell = (field: MeasurementField) => (row[columns[field] ?? -1] ?? '').trim();
      const problems: MeasurementProblem[] = [];
      const name = cell('indicator');
      const found = name === '' ? [] : find(name);
      if (name === '') problems.push({ field: 'indicator', code: 'required' });
      else if (found.length === 0) problems.push({ field: 'indicator', code: 'unknown_indicator' });
      else if (found.length > 1)
        problems.push({ field: 'indicator', code: 'ambiguous_indicator', params: { n: found.length } });
      const only = found.length === 1 ? found[0] : undefined;
      const date = readDate(cell('date'), dateOrder ?? 'ymd');
      if (date.kind === 'blank') problems.push({ field: 'date', code: 'required' });
      else if (date.kind !== 'value') problems.push({ field: 'date', code: 'not_a_date' });
      else if (date.value > today) problems.push({ field: 'date', code: 'date_in_future' });
      const written = withoutUnit(cell('value'), units);
      const value = readDecimal(written, decimal ?? 'point');
      if (blank(written)) problems.push({ field: 'value', code: 'required' });
      else if (value === undefined) problems.push({ field: 'value', code: 'not_a_number' });
      const measuredOn = date.kind === 'value' ? date.value : null;
      if (only && measuredOn && problems.length === 0) {
        const key = `${only.id} ${measuredOn}`;
        const first = seen.get(key);
        if (first !== undefined) problems.push({ field: 'date', code: 'duplicate_row', params: { line: first } });
        else seen.set(key, number);
      }
      return {
        number,
        indicator: name,
        indicatorId: only?.id ?? null,
        measuredOn,
        value: value ?? null,
        source: cell('source').slice(0, 300),
        note: cell('note').slice(0, 2000),
        problems,
      };
    });
  }
}

/** 42 % and 12 weken without the unit that the indicator has anyway. */
function withoutUnit(cell: string, units: ReadonlySet<string>): string {
  const match = /^(.*\d)\s*(\D+)$/u.exec(cell.trim());
  const unit = match?.[2]?.trim().toLowerCase() ?? '';
  return match && (unit === '%' || units.has(unit)) ? (match[1] ?? '') : cell.trim();
}

type Finder = (text: string) => readonly KnownIndicator[];

/** Finds an indicator by id, by name, or by code of the goal and name; case, accents and punctuation do not count. */
function indicatorFinder(indicators: readonly KnownIndicator[]): Finder {
  const byId = new Map(indicators.map((one) => [one.id, [one]]));
  const byName = new Map<string, KnownIndicator[]>();
  for (const one of indicators) {
    const names = one.goalCode ? [one.name, `${one.goalCode} ${one.name}`] : [one.name];
    for (const name of names) byName.set(plainWord(name), [...(byName.get(plainWord(name)) ?? []), one]);
  }
  return (text) => byId.get(text.trim().toLowerCase()) ?? byName.get(plainWord(text)) ?? [];
}

/** By what the cells hold where that says enough, and by the header otherwise. */
function recogniseColumns(table: Table, find: Finder): MeasurementColumns {
  const columns: Record<MeasurementField, number | null> = {
    indicator: null,
    date: null,
    value: null,
    source: null,
    note: null,
  };
  const sample = table.rows.slice(0, SAMPLE);
  const at = table.headers.map((header, index) => ({
    index,
    header: plainWord(header),
    cells: sample.map((row) => row.cells[index] ?? ''),
  }));
  const free = () => at.filter(({ index }) => !Object.values(columns).includes(index));
  const named = (field: MeasurementField) => free().find(({ header }) => HEADERS[field].test(header))?.index;
  const share = (cells: readonly string[], fits: (cell: string) => boolean) => {
    const filled = cells.filter((cell) => !blank(cell));
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
  };
  const best = (fits: (cells: readonly string[]) => number) => {
    const scored = free().map(({ index, cells }) => ({ index, score: fits(cells) }));
    return scored.filter(({ score }) => score >= MOST).sort((a, b) => b.score - a.score)[0]?.index;
  };
  columns.indicator = best((cells) => share(cells, (cell) => find(cell).length > 0)) ?? named('indicator') ?? null;
  columns.date = named('date') ?? best((cells) => recogniseDates(cells).share) ?? null;
  columns.source = named('source') ?? null;
  columns.note = named('note') ?? null;
  columns.value = named('value') ?? best((cells) => share(cells, (cell) => /\d/.test(cell))) ?? null;
  return columns;
}
