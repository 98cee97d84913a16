import { z } from 'zod';
import { isCalendarDate, type CalendarDate, type Cents } from '@stip/domain';
import { readAmount, recogniseAmounts } from './amounts';
import { plainWord } from './colours';
import { readDate, recogniseDates } from './dates';
import { statedAbsence, blank } from './statement';
import { columnsOf } from './suggest';
import type { Table, TableRow } from './table';

/** What a column of a file of bookings can be. */
export const LEDGER_FIELDS = [
  'project',
  'fiscalYear',
  'bookedOn',
  'amount',
  'debit',
  'credit',
  'kind',
  'document',
  'line',
  'journal',
  'description',
  'source',
  'ignore',
] as const;
export type LedgerField = (typeof LEDGER_FIELDS)[number];
export const LEDGER_AMOUNTS: ReadonlySet<LedgerField> = new Set(['amount', 'debit', 'credit']);

export const BOOKED_KINDS = ['actual', 'commitment'] as const;
export type BookedKind = (typeof BOOKED_KINDS)[number];

/** How a file of a finance system is read. Unlike the mapping of a portfolio it names a system, which tells them apart. */
export const ledgerMappingSchema = z.object({
  version: z.literal(1),
  /** Name of the finance system; a booking is recognised by its key within it. */
  system: z.string().trim().min(1).max(100),
  columns: z
    .array(
      z.object({
        header: z.string(),
        occurrence: z.number().int().min(0).default(0),
        field: z.enum(LEDGER_FIELDS),
        dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
        decimal: z.enum(['comma', 'point']).optional(),
      }),
    )
    .max(500),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Kind of rows that name none. */
  kind: z.enum(BOOKED_KINDS).nullable(),
  /** Kind by the file's own word. */
  kinds: z.record(z.string(), z.enum(BOOKED_KINDS)),
});
export type LedgerMapping = z.infer<typeof ledgerMappingSchema>;
export type LedgerColumn = LedgerMapping['columns'][number];

/** What must be chosen before a file of bookings can be read without guessing. */
export interface LedgerQuestion {
  readonly kind: 'project' | 'amount' | 'bookedOn' | 'document' | 'kind' | 'kind_word' | 'date_order' | 'decimal';
  readonly header?: string;
  readonly occurrence?: number;
  /** Cells or words it is about, at most MAX_EXAMPLES. */
  readonly examples: readonly string[];
  /** How many there are; more than the examples when those are not all. */
  readonly count: number;
}

export interface LedgerColumnReport {
  readonly column: LedgerColumn;
  readonly filled: number;
  readonly samples: readonly string[];
}

export interface LedgerSuggestion {
  readonly mapping: LedgerMapping;
  readonly columns: readonly LedgerColumnReport[];
}

export interface LedgerProblem {
  readonly code:
    | 'project_missing'
    | 'date_unreadable'
    | 'amount_unreadable'
    | 'year_unreadable'
    | 'document_missing'
    | 'kind_unknown'
    | 'duplicate_key';
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface LedgerRow {
  readonly number: number;
  /** Code or name of the project, as the file has it. */
  readonly project: string;
  readonly kind: BookedKind;
  readonly fiscalYear: number;
  readonly bookedOn: CalendarDate;
  readonly amount: Cents;
  readonly description: string;
  readonly document: string;
  /** Journal, document and line: unique in the finance system. */
  readonly key: string;
  readonly source: string;
}

/** A row that was read, or why it could not be; of the latter the amount is told when it could be read. */
export type LedgerReading =
  | { readonly row: LedgerRow; readonly problems: readonly [] }
  | {
      readonly number: number;
      readonly project: string;
      readonly amount: Cents | null;
      readonly problems: readonly LedgerProblem[];
    };

export interface LedgerPlan {
  readonly readings: readonly LedgerReading[];
  /** Total that the file itself states in a row of totals. */
  readonly statedTotal: { readonly number: number; readonly amount: Cents } | null;
  /** Columns of the mapping that the file lacks. */
  readonly missingColumns: readonly string[];
}

/** Headers in Dutch and English by the field they usually mean; the first that fits counts. */
const HEADERS: readonly (readonly [pattern: RegExp, field: LedgerField])[] = [
  [/^(project ?(code|nummer|nr|id|number)?|projectcode|projectnummer|kostendrager|cost object)$/, 'project'],
  [/^(boek ?jaar|begrotingsjaar|dienstjaar|jaar|fiscal year|financial year|year)$/, 'fiscalYear'],
  [/^(boek ?datum|boekingsdatum|datum( boeking)?|factuurdatum|posting date|booking date|booked on|date)$/, 'bookedOn'],
  [/^(debet|debit)( bedrag| amount)?$/, 'debit'],
  [/^(credit)( bedrag| amount)?$/, 'credit'],
  [/^(bedrag|saldo|amount|netto ?bedrag|bedrag (excl|in) .*|value)( eur| euro)?$/, 'amount'],
  [/^(soort( boeking)?|boeking ?soort|type|kind|entry type|mutatiesoort)$/, 'kind'],
  [
    /^(document ?(nummer|nr|number)?|stuk ?(nummer|nr)|boekstuk ?(nummer|nr)?|factuur ?(nummer|nr)|document no|voucher)$/,
    'document',
  ],
  [/^(regel ?(nummer|nr)?|document ?regel|line ?(number|nr|no)?|volgnummer)$/, 'line'],
  [/^(dagboek( ?code)?|journaal|journal)$/, 'journal'],
  [/^(omschrijving|boekings ?omschrijving|description|tekst|text)$/, 'description'],
  [/^(dekking|dekkingsbron|bron|financieringsbron|funding( source)?|source)$/, 'source'],
];

const KIND_WORDS: readonly (readonly [pattern: RegExp, kind: BookedKind])[] = [
  [/^(verplichting(en)?|obligo|commitments?|bestelling|inkooporder|purchase order|vpl)$/, 'commitment'],
  [/^(realisatie|werkelijk|factuur|kosten|uitgaven?|actuals?|invoice|rea|memoriaal|inkoopfactuur)$/, 'actual'],
];

const TOTAL = /^(eind ?totaal|totaal( generaal)?|grand total|total|som|sum)\b/;
const MAX_TEXT = 300;
const MAX_EXAMPLES = 12;

/** Suggests how a file of bookings is read: by its headers, checked against what its cells look like. */
export function suggestLedgerMapping(table: Table, fileName: string, currency: string): LedgerSuggestion {
  const taken = new Set<LedgerField>();
  const all = columnsOf(table);
  const columns = all.map(({ header, occurrence, cells }): LedgerColumn => {
    const words = plainWord(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
    const found = HEADERS.find(([pattern, field]) => pattern.test(words) && !taken.has(field))?.[1];
    const field = found && plausible(found, header, cells) ? found : 'ignore';
    if (field !== 'ignore') taken.add(field);
    return { header, occurrence, field };
  });
  const seen = all.flatMap(({ header, cells }, n) =>
    LEDGER_AMOUNTS.has(columns[n]?.field ?? 'ignore') ? (recogniseAmounts(header, cells).currency ?? []) : [],
  );
  const mapping = completeLedgerMapping(table, {
    version: 1,
    system: systemName(fileName),
    columns,
    currency: seen[0] ?? currency,
    kind: null,
    kinds: {},
  });
  return { mapping, columns: columnReports(table, mapping) };
}

/** The columns of a file as a mapping reads them; columns that the mapping does not name are ignored. */
export function columnReports(table: Table, mapping: LedgerMapping): LedgerColumnReport[] {
  return columnsOf(table).map(({ header, occurrence, cells }) => {
    const filled = cells.filter((cell) => !blank(cell));
    const samples = [...new Set(filled.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 80)))].slice(0, 4);
    const column = mapping.columns.find((known) => known.header === header && known.occurrence === occurrence);
    return { column: column ?? { header, occurrence, field: 'ignore' }, filled: filled.length, samples };
  });
}

/**
 * Fills in what the file itself proves about the columns of a mapping: the order of dates, decimal marks, and words for a kind
 * that are known. What the mapping states stays as it is.
 */
export function completeLedgerMapping(table: Table, mapping: LedgerMapping): LedgerMapping {
  const cellsOf = cellsByColumn(table);
  const columns = mapping.columns.map((column): LedgerColumn => {
    const cells = cellsOf(column);
    if (column.field === 'bookedOn' && !column.dateOrder) return { ...column, dateOrder: recogniseDates(cells).order };
    if (LEDGER_AMOUNTS.has(column.field) && !column.decimal)
      return { ...column, decimal: recogniseAmounts(column.header, cells).decimal };
    return column;
  });
  // One file is written by one hand: a column of bare thousands follows the marks that the other columns prove.
  const marks = new Set(columns.flatMap(({ field, decimal }) => (LEDGER_AMOUNTS.has(field) && decimal) || []));
  const [mark] = marks;
  const known = Object.fromEntries(
    kindWords(table, columns).flatMap((word) => {
      const kind = KIND_WORDS.find(([pattern]) => pattern.test(plainWord(word)))?.[1];
      return kind ? [[word, kind] as const] : [];
    }),
  );
  return {
    ...mapping,
    columns: columns.map((column) =>
      marks.size === 1 && LEDGER_AMOUNTS.has(column.field) && !column.decimal ? { ...column, decimal: mark } : column,
    ),
    kinds: { ...known, ...mapping.kinds },
  };
}

/** What a mapping still leaves open for this file. */
export function ledgerQuestions(table: Table, mapping: LedgerMapping): LedgerQuestion[] {
  const has = (field: LedgerField) => mapping.columns.some((column) => column.field === field);
  const questions: LedgerQuestion[] = [];
  for (const field of ['project', 'bookedOn', 'document'] as const) {
    if (!has(field)) questions.push({ kind: field, ...some(table.headers) });
  }
  if (!has('amount') && !has('debit') && !has('credit')) questions.push({ kind: 'amount', ...some(table.headers) });
  if (!has('kind') && !mapping.kind) questions.push({ kind: 'kind', ...some([]) });
  const unknown = kindWords(table, mapping.columns).filter((word) => !mapping.kinds[word]);
  if (unknown.length > 0 && !mapping.kind) questions.push({ kind: 'kind_word', ...some(unknown) });
  const cellsOf = cellsByColumn(table);
  for (const { header, occurrence, field, dateOrder, decimal } of mapping.columns) {
    const filled = cellsOf({ header, occurrence }).filter((cell) => !blank(cell));
    if (filled.length === 0) continue;
    const about = { header, occurrence, examples: filled.slice(0, 3), count: filled.length };
    if (field === 'bookedOn' && !dateOrder) questions.push({ kind: 'date_order', ...about });
    if (LEDGER_AMOUNTS.has(field) && !decimal) questions.push({ kind: 'decimal', ...about });
  }
  return questions;
}

/** Reads every row by the mapping. Pure: it decides nothing about what is booked already. */
export function planLedger(table: Table, mapping: LedgerMapping): LedgerPlan {
  const positions = new Map<LedgerField, { index: number; column: LedgerColumn }>();
  const missingColumns: string[] = [];
  for (const column of mapping.columns) {
    if (column.field === 'ignore') continue;
    const same = table.headers.flatMap((header, n) => (plainWord(header) === plainWord(column.header) ? [n] : []));
    const index = same[column.occurrence];
    if (index === undefined) missingColumns.push(column.header);
    else if (!positions.has(column.field)) positions.set(column.field, { index, column });
  }
  const reader = new LedgerReader(positions, mapping);
  let statedTotal: LedgerPlan['statedTotal'] = null;
  const readings: LedgerReading[] = [];
  const firsts = new Map<string, number>();
  table.rows.forEach((row, n) => {
    const total = reader.total(row, n === table.rows.length - 1);
    if (total) {
      statedTotal = total;
      return;
    }
    const reading = reader.read(row);
    if (!('row' in reading)) return void readings.push(reading);
    const first = firsts.get(reading.row.key);
    if (first === undefined) {
      firsts.set(reading.row.key, row.number);
      readings.push(reading);
    } else {
      const { number, project, amount, key } = reading.row;
      const problem: LedgerProblem = { code: 'duplicate_key', params: { key, row: first } };
      readings.push({ number, project, amount, problems: [problem] });
    }
  });
  return { readings, statedTotal, missingColumns };
}

class LedgerReader {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly positions: ReadonlyMap<LedgerField, { index: number; column: LedgerColumn }>,
    private readonly mapping: LedgerMapping,
  ) {}

  /** A row of totals: it says so, or is the last row and has nothing but an amount. */
  total(row: TableRow, last: boolean): { number: number; amount: Cents } | undefined {
    const says = row.cells.some((cell) => TOTAL.test(plainWord(cell)));
    const project = this.text(row, 'project');
    const bare =
      (blank(project) || TOTAL.test(plainWord(project))) &&
      blank(this.text(row, 'document')) &&
      blank(this.text(row, 'bookedOn'));
    if (!bare || (!says && !last)) return undefined;
    const amount = this.amount(row);
    return typeof amount === 'bigint' ? { number: row.number, amount } : undefined;
  }

  read(row: TableRow): LedgerReading {
    const problems: LedgerProblem[] = [];
    const project = this.text(row, 'project');
    if (blank(project)) problems.push({ code: 'project_missing' });
    const date = this.date(row);
    if (!date) problems.push({ code: 'date_unreadable', params: { text: this.text(row, 'bookedOn').slice(0, 80) } });
    const amount = this.amount(row);
    if (typeof amount !== 'bigint') problems.push({ code: 'amount_unreadable', params: { text: amount.slice(0, 80) } });
    const year = this.text(row, 'fiscalYear');
    const fiscalYear = /^(19|20|21|22)\d{2}$/.test(year)
      ? Number(year)
      : blank(year) && date
        ? yearOf(date)
        : undefined;
    if (fiscalYear === undefined && !(blank(year) && !date)) {
      problems.push({ code: 'year_unreadable', params: { text: year.slice(0, 80) } });
    }
    const word = this.text(row, 'kind');
    const kind = this.mapping.kinds[word] ?? (blank(word) || this.mapping.kind ? this.mapping.kind : null);
    if (!kind) problems.push({ code: 'kind_unknown', params: { text: word.slice(0, 80) } });
    const document = this.text(row, 'document');
    if (blank(document)) problems.push({ code: 'document_missing' });
    const told = { number: row.number, project, amount: typeof amount === 'bigint' ? amount : null };
    if (problems.length > 0 || !date || typeof amount !== 'bigint' || fiscalYear === undefined || !kind) {
      return { ...told, problems };
    }
    return {
      row: {
        ...{ number: row.number, project, kind, fiscalYear, bookedOn: date, amount },
        ...{ document, key: this.key(row, document) },
        description: this.text(row, 'description').slice(0, MAX_TEXT),
        source: this.text(row, 'source'),
      },
      problems: [],
    };
  }

  /** Without a column for the line, lines of a document count in the order of the file. */
  private key(row: TableRow, document: string): string {
    const journal = this.text(row, 'journal');
    const base = [...(blank(journal) ? [] : [journal]), document].join('/');
    const line = this.text(row, 'line');
    if (!blank(line)) return `${base}/${line}`.slice(0, MAX_TEXT);
    const n = (this.seen.get(base) ?? 0) + 1;
    this.seen.set(base, n);
    return `${base}/${n}`.slice(0, MAX_TEXT);
  }

  private date(row: TableRow): CalendarDate | undefined {
    const position = this.positions.get('bookedOn');
    if (!position) return undefined;
    const read = readDate(row.cells[position.index] ?? '', position.column.dateOrder ?? 'dmy');
    return read.kind === 'value' && isCalendarDate(read.value) ? read.value : undefined;
  }

  /** Cents, or the text that is no amount. Debit adds, credit takes. */
  private amount(row: TableRow): Cents | string {
    let sum: Cents | undefined;
    for (const [field, sign] of [
      ['amount', 1n],
      ['debit', 1n],
      ['credit', -1n],
    ] as const) {
      const position = this.positions.get(field);
      if (!position) continue;
      const text = row.cells[position.index] ?? '';
      const read = readAmount(text, position.column.decimal ?? 'comma', 1);
      if (read.kind === 'value') sum = (sum ?? 0n) + sign * read.value;
      else if (read.kind !== 'blank' || statedAbsence(text)) return text.trim();
    }
    return sum ?? '';
  }

  private text(row: TableRow, field: LedgerField): string {
    const position = this.positions.get(field);
    return position ? (row.cells[position.index] ?? '').replace(/\s+/g, ' ').trim() : '';
  }
}

function plausible(field: LedgerField, header: string, cells: readonly string[]): boolean {
  if (cells.every(blank)) return true;
  if (field === 'bookedOn') return recogniseDates(cells).share >= 0.5;
  if (LEDGER_AMOUNTS.has(field)) return recogniseAmounts(header, cells).share >= 0.5;
  return true;
}

const some = (all: readonly string[]) => ({ examples: all.slice(0, MAX_EXAMPLES), count: all.length });

function cellsByColumn(table: Table): (column: Pick<LedgerColumn, 'header' | 'occurrence'>) => readonly string[] {
  const cells = new Map(columnsOf(table).map((column) => [`${column.header} ${column.occurrence}`, column.cells]));
  return ({ header, occurrence }) => cells.get(`${header} ${occurrence}`) ?? [];
}

/** The words of the column that says what kind of booking a row is. */
function kindWords(table: Table, columns: readonly LedgerColumn[]): string[] {
  const column = columns.find(({ field }) => field === 'kind');
  const cells = column ? cellsByColumn(table)(column) : [];
  const words = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => !blank(cell));
  return [...new Set(words)];
}

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

/** The file's name without what changes from one file to the next. */
function systemName(fileName: string): string {
  const stem = fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const kept = stem.split(/[-_ ]+/).filter((word) => !/^\d+([qkt]\d)?$|^[qkt]\d$/i.test(word));
  return (kept.join(' ') || stem || 'import').slice(0, 100);
}
