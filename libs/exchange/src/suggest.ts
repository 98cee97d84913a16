import { recogniseAmounts, type AmountRecognition } from './amounts';
import { recogniseColours, suggestColour } from './colours';
import { recogniseDates, type DateRecognition } from './dates';
import {
  AMOUNT_FIELDS,
  DATE_FIELDS,
  fieldsOfHeader,
  isColourField,
  yearOfHeader,
  type ColumnMapping,
  type ImportMapping,
  type MappedField,
} from './mapping';
import { readPeriod } from './period-text';
import { blank } from './statement';
import type { Table } from './table';

/** What the user is asked before a file can be read without guessing. */
export interface Question {
  readonly kind: 'date_order' | 'decimal' | 'colour' | 'name' | 'period';
  readonly header?: string;
  readonly occurrence?: number;
  /** The cells or words it is about. */
  readonly examples: readonly string[];
}

export interface ColumnReport {
  readonly header: string;
  readonly occurrence: number;
  readonly filled: number;
  readonly samples: readonly string[];
  readonly mapping: ColumnMapping;
  /** Why it is read the way it is. */
  readonly evidence: readonly string[];
}

export interface Suggestion {
  readonly mapping: ImportMapping;
  readonly columns: readonly ColumnReport[];
  readonly questions: readonly Question[];
}

interface Column {
  readonly header: string;
  readonly occurrence: number;
  readonly cells: readonly string[];
}

/** Suggests how a table is read: by its headers, checked against what its cells look like. */
export function suggestMapping(table: Table, fileName: string, currency: string): Suggestion {
  const columns = columnsOf(table);
  const fields = assignFields(columns, table);
  const narratives = table.rows.map((row) => row.cells.filter((cell) => cell.length > 40).join(' '));
  const questions: Question[] = [];
  const amounts = new Map<Column, AmountRecognition>();
  columns.forEach((column, index) => {
    if (AMOUNT_FIELDS.has(fields[index] ?? 'attribute')) {
      amounts.set(column, recogniseAmounts(column.header, column.cells, narratives));
    }
  });
  // One file is written by one hand: a column of bare thousands follows the marks the other columns prove.
  const marks = [
    ...new Set([...amounts.values()].flatMap((r) => (r.decimal && r.evidence.length > 0 ? [r.decimal] : []))),
  ];
  for (const [column, recognition] of amounts) {
    if (!recognition.decimal && marks.length === 1) amounts.set(column, { ...recognition, decimal: marks[0] });
  }
  const shared = [...amounts.entries()].find(([, r]) => r.multiplier !== 1);
  const reports = columns.map((column, index): ColumnReport => {
    const field = fields[index] ?? 'attribute';
    const report = describe(
      column,
      field,
      amounts.get(column),
      shared && { header: shared[0].header, recognition: shared[1] },
    );
    questions.push(...questionsOf(column, report.mapping));
    return report;
  });
  const mapped = new Set(reports.map((report) => report.mapping.field));
  if (!mapped.has('name')) questions.push({ kind: 'name', examples: table.headers.slice(0, 8) });
  const named = readPeriod(fileName.replace(/\.\w+$/, ''));
  const needsPeriod = reports.some(
    ({ mapping: { field, fiscalYear } }) =>
      isColourField(field) || (AMOUNT_FIELDS.has(field) && field !== 'totalBudget' && !fiscalYear),
  );
  if (needsPeriod && !mapped.has('period') && !named) questions.push({ kind: 'period', examples: [fileName] });
  const seen = [...amounts.values()].flatMap((r) => (r.currency ? [r.currency] : []));
  return {
    mapping: {
      version: 1,
      source: sourceName(fileName),
      columns: reports.map((report) => report.mapping),
      currency: seen[0] ?? currency,
      period: mapped.has('period') ? null : (named?.name ?? null),
    },
    columns: reports,
    questions,
  };
}

export function columnsOf(table: Table): Column[] {
  const seen = new Map<string, number>();
  return table.headers.map((header, index) => {
    const occurrence = seen.get(header) ?? 0;
    seen.set(header, occurrence + 1);
    return { header, occurrence, cells: table.rows.map((row) => row.cells[index] ?? '') };
  });
}

/** One column per field, except where several belong together: doubled headers, name parts and explanations. */
function assignFields(columns: readonly Column[], table: Table): MappedField[] {
  const taken = new Map<MappedField, string>();
  const fields = columns.map((column): MappedField => {
    if (column.header === '') return column.cells.every(blank) ? 'ignore' : 'attribute';
    const field = fieldsOfHeader(column.header).find((candidate) => plausible(candidate, column));
    if (!field) return 'attribute';
    const holder = taken.get(field);
    const mayRepeat =
      field === 'name' ||
      field.startsWith('explanation') ||
      (AMOUNT_FIELDS.has(field) && yearOfHeader(column.header) !== undefined);
    if (holder !== undefined && holder !== column.header && !mayRepeat) return 'attribute';
    taken.set(field, column.header);
    return field;
  });
  const key = fields.indexOf('key');
  // An identifier that is empty or often repeats (within a period) identifies nothing; a single double is a mistake to tell.
  if (key >= 0 && !fields.includes('period') && !identifies(columns[key], table)) fields[key] = 'attribute';
  return fields;
}

function identifies(column: Column | undefined, table: Table): boolean {
  const filled = column?.cells.filter((cell) => !blank(cell)) ?? [];
  return (
    filled.length >= table.rows.length * 0.9 &&
    new Set(filled).size >= Math.min(filled.length * 0.95, filled.length - 1)
  );
}

/** Whether the cells look like what the header says; an empty column is believed. */
function plausible(field: MappedField, column: Column): boolean {
  const filled = column.cells.filter((cell) => !blank(cell));
  if (filled.length === 0) return true;
  if (DATE_FIELDS.has(field)) return recogniseDates(column.cells).share >= 0.3;
  if (AMOUNT_FIELDS.has(field)) return recogniseAmounts(column.header, column.cells).share >= 0.3;
  if (field === 'period') return filled.filter((cell) => readPeriod(cell)).length >= filled.length * 0.5;
  if (field === 'percentComplete') return filled.every((cell) => /^\d{1,3}([.,]\d+)?\s*%?$/.test(cell.trim()));
  if (isColourField(field)) {
    const { share, words } = recogniseColours(column.cells);
    return share >= 0.5 || (words.length <= 12 && share > 0);
  }
  return true;
}

function describe(
  column: Column,
  field: MappedField,
  amount: AmountRecognition | undefined,
  shared: { header: string; recognition: AmountRecognition } | undefined,
): ColumnReport {
  const filled = column.cells.filter((cell) => !blank(cell));
  const base = { header: column.header, occurrence: column.occurrence, field };
  const report = (mapping: ColumnMapping, evidence: readonly string[]): ColumnReport => ({
    header: column.header,
    occurrence: column.occurrence,
    filled: filled.length,
    samples: [...new Set(filled.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 120)))].slice(0, 5),
    mapping,
    evidence,
  });
  if (DATE_FIELDS.has(field)) {
    const dates: DateRecognition = recogniseDates(column.cells);
    return report({ ...base, dateOrder: dates.order }, dates.evidence);
  }
  if (amount) {
    // One table counts in one unit: a column without evidence of its own follows the one that has it.
    const own = amount.multiplier !== 1 || !shared;
    const multiplier = own ? amount.multiplier : shared.recognition.multiplier;
    const why = own ? amount.multiplierEvidence : `${shared.header}: ${shared.recognition.multiplierEvidence ?? ''}`;
    const fiscalYear = field === 'totalBudget' ? undefined : yearOfHeader(column.header);
    return report({ ...base, decimal: amount.decimal, multiplier, fiscalYear }, [
      ...amount.evidence,
      ...(why ? [why] : []),
    ]);
  }
  if (isColourField(field)) {
    const { words } = recogniseColours(column.cells);
    const known = words.flatMap((word) => {
      const colour = suggestColour(word);
      return colour ? [[word, colour] as const] : [];
    });
    return report(
      { ...base, values: Object.fromEntries(known) },
      known.map(([word]) => word),
    );
  }
  return report(base, []);
}

function questionsOf(column: Column, mapping: ColumnMapping): Question[] {
  const about = { header: column.header, occurrence: column.occurrence };
  const filled = column.cells.filter((cell) => !blank(cell));
  if (DATE_FIELDS.has(mapping.field) && !mapping.dateOrder && filled.length > 0) {
    return [{ kind: 'date_order', ...about, examples: recogniseDates(column.cells).evidence }];
  }
  if (AMOUNT_FIELDS.has(mapping.field) && !mapping.decimal && filled.length > 0) {
    return [{ kind: 'decimal', ...about, examples: recogniseAmounts(column.header, column.cells).evidence }];
  }
  return [];
}

/** The file's name without what changes from one file to the next. */
function sourceName(fileName: string): string {
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const kept = stem
    .split(/[-_ ]+/)
    .filter((word) => !/^((19|20)\d{2}([qkt]\d)?|[qkt]\d)$/i.test(word))
    .join('_');
  return (kept || stem || 'import').slice(0, 100);
}
