import { recogniseAmounts, type AmountRecognition } from '../amounts';
import { recogniseDates } from '../dates';
import { blank } from '../statement';
import {
  isRecordRole,
  LINKED_DATES,
  LINKED_DURATIONS,
  LINKED_LENGTHS,
  LINKED_NUMBERS,
  LINKED_WORDS,
  type WORD_MEANINGS,
  type LinkedColumn,
  type LinkedField,
  type LinkedTable,
} from './linked-mapping';
import { cellsOf, type Profile, type ProfiledTable } from './profile';
import {
  datesOf,
  durationUnitOf,
  epochOf,
  fieldOf,
  isDayNumbers,
  meaningOf,
  recogniseLength,
  YEARS_AS_DATES,
  type DurationUnit,
} from './recognise-columns';
import { isName, type Reference } from './recognise-tables';
import type { LinkedQuestion } from './suggest-linked';
import { plain } from './words';

export interface LinkedColumnReport {
  readonly header: string;
  readonly occurrence: number;
  readonly filled: number;
  readonly samples: readonly string[];
  /** Why it is read the way it is, in the words of the files. */
  readonly evidence: readonly string[];
}

/** A column under description: what it may become, with what the table and the set say of it. */
interface Draft {
  readonly table: ProfiledTable;
  readonly profile: Profile;
  readonly cells: readonly string[];
  column: LinkedColumn;
  evidence: string[];
  amount?: AmountRecognition;
}

export interface Described {
  readonly columns: ReadonlyMap<string, LinkedColumn[]>;
  readonly reports: ReadonlyMap<string, LinkedColumnReport[]>;
  readonly questions: readonly LinkedQuestion[];
  readonly currency: string;
}

/** Suggests every column of the tables that are taken. What one table proves of units holds for the whole set. */
export function describeColumns(
  tables: readonly ProfiledTable[],
  mappings: readonly LinkedTable[],
  references: ReadonlyMap<string, readonly Reference[]>,
  currency: string,
): Described {
  const drafts = tables.flatMap((table) => {
    const mapping = mappings.find(({ name }) => name === table.name);
    return !mapping || mapping.role === 'links' || mapping.role === 'ignore'
      ? []
      : draftsOf(table, mapping, references.get(table.name) ?? []);
  });
  const stated = settleAmounts(drafts, tables);
  for (const draft of drafts) settleDates(draft);
  for (const draft of drafts) settleDuration(draft, drafts);
  for (const draft of drafts) settleWords(draft);
  const columns = new Map<string, LinkedColumn[]>();
  const reports = new Map<string, LinkedColumnReport[]>();
  for (const { table, profile, column, evidence, cells } of drafts) {
    columns.set(table.name, [...(columns.get(table.name) ?? []), column]);
    const filled = cells.filter((cell) => !blank(cell));
    const samples = [...new Set(filled.map((cell) => cell.replace(/\s+/g, ' ').trim().slice(0, 120)))].slice(0, 5);
    const report = { header: profile.header, occurrence: profile.occurrence, filled: filled.length, samples, evidence };
    reports.set(table.name, [...(reports.get(table.name) ?? []), report]);
  }
  return { columns, reports, questions: drafts.flatMap(questionsOf), currency: stated ?? currency };
}

function draftsOf(table: ProfiledTable, mapping: LinkedTable, references: readonly Reference[]): Draft[] {
  const taken = new Set<LinkedField>();
  const drafts = table.columns.map((profile): Draft => {
    const cells = cellsOf(table, profile);
    const base = { header: profile.header, occurrence: profile.occurrence };
    const draft = (column: LinkedColumn, evidence: string[] = []): Draft => ({
      table,
      profile,
      cells,
      column,
      evidence,
    });
    // The id is kept as the key of the row and needs no second place.
    if (profile.header === mapping.id && profile.occurrence === 0) {
      const called = isName(profile.header, table.name) && !taken.has('name');
      if (called) taken.add('name');
      return draft({ ...base, field: called ? 'name' : 'ignore' });
    }
    const reference = references.find(({ column }) => column === profile);
    if (reference) {
      const share = `${Math.round(reference.found * 100)}% → ${reference.table}.${reference.match}`;
      return draft({ ...base, field: 'reference', references: { table: reference.table, match: reference.match } }, [
        share,
      ]);
    }
    const field = fieldOf(profile.header, table.name, mapping.role, cells);
    const repeats = taken.has(field) && field !== 'attribute' && field !== 'ignore';
    if (!repeats) taken.add(field);
    return draft({ ...base, field: repeats ? 'attribute' : field });
  });
  if (isRecordRole(mapping.role) && mapping.role !== 'measurement' && !taken.has('name')) nameFromText(drafts);
  return drafts;
}

/** Without a column for names, rows are called by what describes them. */
function nameFromText(drafts: readonly Draft[]): void {
  const texts = drafts.filter(
    ({ column, profile, table }) =>
      (column.field === 'attribute' || column.field === 'description') && profile.filled >= table.rows * 0.9,
  );
  const described = texts.find(({ profile }) =>
    /description|omschrijving|beschrijving|tekst|text|vraag|question/.test(plain(profile.header)),
  );
  if (!described) return;
  described.column = { ...described.column, field: 'name' };
}

/** Settles decimal mark and unit of amounts; answers the currency the files state. */
function settleAmounts(drafts: readonly Draft[], tables: readonly ProfiledTable[]): string | undefined {
  const amounts = drafts.filter(({ column }) => column.field === 'cost' || LINKED_NUMBERS.has(column.field));
  for (const draft of amounts) draft.amount = recogniseAmounts(draft.profile.header, draft.cells);
  const marks = new Set(
    amounts.flatMap(({ amount }) => (amount?.decimal && amount.evidence.length > 0 ? [amount.decimal] : [])),
  );
  const shared = marks.size === 1 ? [...marks][0] : undefined;
  // Columns that are not amounts of Stip may still say in what unit and currency the set counts: `spend_$m`.
  const headers = tables.flatMap((table) => table.columns.map((column) => ({ table: table.name, column })));
  const stating = headers.flatMap(({ table, column }) => {
    const recognised = /[€£$]|\beur\b|\busd\b|\bgbp\b|mln|miljoen|million|thousand|duizend|x 1\.?000/i.test(
      column.header,
    )
      ? recogniseAmounts(column.header, column.keys)
      : undefined;
    return recognised && recognised.share > 0.8
      ? [{ name: `${table}.${column.header}`, header: column.header, recognised }]
      : [];
  });
  const unit = stating.find(({ recognised }) => recognised.multiplier !== 1);
  for (const draft of amounts) {
    const amount = draft.amount;
    if (!amount) continue;
    const decimal = amount.decimal ?? shared;
    if (draft.column.field !== 'cost') {
      draft.column = { ...draft.column, decimal };
      draft.evidence.push(...amount.evidence);
      continue;
    }
    // Thousandths of a euro or dollar are no money: such figures count in something larger.
    const fractions = draft.cells.some(
      (cell) => /^[-+]?\d{1,4}[.,]\d{3,}$/.test(cell.trim()) && /^0?[.,]|[.,]\d{4,}$|^0/.test(cell.trim()),
    );
    const own = amount.multiplier !== 1;
    const multiplier = own ? amount.multiplier : unit ? unit.recognised.multiplier : fractions ? undefined : 1;
    draft.column = { ...draft.column, decimal, multiplier };
    draft.evidence.push(
      ...amount.evidence,
      ...(own ? [amount.multiplierEvidence ?? ''] : unit ? [unit.name] : []).filter(Boolean),
    );
  }
  const currencies = [
    ...amounts.flatMap(({ amount }) => amount?.currency ?? []),
    ...stating.flatMap(({ header }) => currencyOf(header) ?? []),
  ];
  return currencies[0];
}

const currencyOf = (header: string): string | undefined =>
  /€|\beur\b/i.test(header)
    ? 'EUR'
    : /£|\bgbp\b/i.test(header)
      ? 'GBP'
      : /\$|\busd\b/i.test(header)
        ? 'USD'
        : undefined;

function settleDates(draft: Draft): void {
  if (!LINKED_DATES.has(draft.column.field)) return;
  if (isDayNumbers(draft.cells)) {
    const epoch = epochOf(draft.profile.header);
    draft.column = { ...draft.column, dateOrder: 'ymd', epoch };
    const first = datesOf(draft.cells.filter((cell) => !blank(cell)).slice(0, 1), 'ymd', epoch)[0];
    if (epoch)
      draft.evidence.push(draft.profile.header, `${draft.cells.find((cell) => !blank(cell)) ?? ''} = ${first ?? ''}`);
    return;
  }
  const dates = recogniseDates(draft.cells);
  const years = YEARS_AS_DATES.has(draft.column.field) && dates.share < 0.5;
  draft.column = { ...draft.column, dateOrder: years ? 'ymd' : dates.order };
  draft.evidence.push(...(years ? [] : dates.evidence));
}

function settleDuration(draft: Draft, drafts: readonly Draft[]): void {
  if (!LINKED_DURATIONS.has(draft.column.field)) return;
  const unit = unitOf(draft, drafts);
  draft.column = { ...draft.column, durationUnit: unit };
  if (!LINKED_LENGTHS.has(draft.column.field)) return;
  const settled = lengthOf(draft, drafts, unit);
  draft.column = { ...draft.column, durationEnd: settled.end };
  draft.evidence.push(...settled.evidence);
}

/** The unit of the column itself, of a column of the same name elsewhere, or of other durations of the set if all agree. */
function unitOf(draft: Draft, drafts: readonly Draft[]): DurationUnit | undefined {
  const own = durationUnitOf(draft.profile.header, draft.cells);
  if (own) {
    draft.evidence.push(draft.cells.find((cell) => !blank(cell)) ?? draft.profile.header);
    return own;
  }
  const epochs = drafts.find(
    ({ table, column }) => table === draft.table && column.epoch && /\b(days?|dagen)\b/.test(plain(column.header)),
  );
  const same = drafts.find(
    ({ profile, cells }) =>
      plain(profile.header) === plain(draft.profile.header) && durationUnitOf(profile.header, cells),
  );
  const source = same ?? epochs;
  if (!source) return undefined;
  draft.evidence.push(
    `${source.table.name}.${source.profile.header}: ${source.cells.find((cell) => !blank(cell)) ?? ''}`,
  );
  return same ? durationUnitOf(same.profile.header, same.cells) : 'days';
}

/** By the plans of the table itself, otherwise by those of the set: one source counts in one way. */
function lengthOf(draft: Draft, drafts: readonly Draft[], unit: DurationUnit | undefined) {
  const planned = drafts.filter(({ column }) => column.field === 'duration');
  const evidences = [draft, ...planned].flatMap((other) => {
    const starts = drafts.find(({ table, column }) => table === other.table && column.field === 'startDate');
    const counted =
      other === draft ? unit : (other.column.durationUnit ?? durationUnitOf(other.profile.header, other.cells));
    if (!starts || !counted || other.column.field === 'startDelay') return [];
    const dates = datesOf(starts.cells, starts.column.dateOrder, starts.column.epoch);
    return [{ table: other.table.name, ...recogniseLength(dates, other.cells, counted) }];
  });
  const first = evidences.find(({ end }) => end);
  if (!first?.end) return { end: undefined, evidence: [] };
  const { difference, inclusive, of } = first.monthEnds;
  const counted = first.end === 'difference' ? difference : inclusive;
  const other = first.end === 'difference' ? inclusive : difference;
  return {
    end: first.end,
    evidence: [
      counted > other
        ? `${first.table}: ${counted}/${of} ${first.end === 'difference' ? 'start + duration' : 'start + duration - 1'} = end of month; ${other}/${of} otherwise`
        : `${first.table}: ${first.zeros} × 0`,
    ],
  };
}

function settleWords(draft: Draft): void {
  const { field } = draft.column;
  if (!isWordField(field)) return;
  const words = [...new Set(draft.cells.map((cell) => cell.trim()).filter((cell) => !blank(cell)))];
  const known = words.flatMap((word) => {
    const meaning = meaningOf(field, word);
    return meaning ? [[word, meaning] as const] : [];
  });
  draft.column = { ...draft.column, values: Object.fromEntries(known) };
  draft.evidence.push(...known.map(([word]) => word));
}

export const isWordField = (field: LinkedField): field is keyof typeof WORD_MEANINGS => LINKED_WORDS.has(field);

function questionsOf({ table, profile, column, cells }: Draft): LinkedQuestion[] {
  const filled = [...new Set(cells.filter((cell) => !blank(cell)))];
  if (filled.length === 0) return [];
  const about = {
    table: table.name,
    header: profile.header,
    occurrence: profile.occurrence,
    examples: filled.slice(0, 3),
  };
  const { field } = column;
  if (LINKED_DATES.has(field)) {
    if (isDayNumbers(cells) && !column.epoch) return [{ kind: 'epoch', setting: 'epoch', ...about }];
    return column.dateOrder ? [] : [{ kind: 'date_order', setting: 'dateOrder', ...about }];
  }
  const questions: LinkedQuestion[] = [];
  if ((field === 'cost' || LINKED_NUMBERS.has(field)) && !column.decimal)
    questions.push({ kind: 'decimal', setting: 'decimal', ...about });
  if (field === 'cost' && !column.multiplier) questions.push({ kind: 'unit', setting: 'multiplier', ...about });
  if (LINKED_DURATIONS.has(field) && !column.durationUnit)
    questions.push({ kind: 'duration_unit', setting: 'durationUnit', ...about });
  if (LINKED_LENGTHS.has(field) && !column.durationEnd)
    questions.push({ kind: 'duration_end', setting: 'durationEnd', ...about });
  return questions;
}
