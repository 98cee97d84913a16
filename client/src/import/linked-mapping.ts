import type { ImportTablesAnalysisQuery } from '@stip/contract';

/** The mapping of a set of tables as the API takes it; the API judges it again. */
export interface LinkedColumn {
  readonly header: string;
  readonly occurrence: number;
  readonly field: string;
  readonly [setting: string]: unknown;
}
export interface LinkedTable {
  readonly name: string;
  readonly role: string;
  readonly id?: string;
  readonly category?: string;
  readonly columns: readonly LinkedColumn[];
}
export interface LinkedRelation {
  readonly source: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly means?: string;
  readonly upper?: 'from' | 'to';
}
export interface LinkedMapping {
  readonly version: 1;
  readonly kind: 'linked';
  readonly source: string;
  readonly currency: string;
  readonly strategy: string;
  readonly measuredOn?: string | null;
  readonly tables: readonly LinkedTable[];
  readonly relations: readonly LinkedRelation[];
}

export type Analysis = ImportTablesAnalysisQuery['importTablesAnalysis'];
export type Question = Analysis['questions'][number];

/** What a table can become, in the order of the list. */
export const ROLES = ['goal', 'programme', 'project', 'workItem', 'indicator', 'measurement', 'attribute', 'ignore'];

/** What a question can be answered with; a question about the tables themselves is answered by what they become. */
export const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  dateOrder: ['dmy', 'mdy'],
  decimal: ['comma', 'point'],
  multiplier: ['1', '1000', '1000000'],
  durationUnit: ['days', 'weeks', 'months'],
  durationEnd: ['difference', 'inclusive'],
  upper: ['from', 'to'],
};

const isColumn = (question: Question) => (column: LinkedColumn) =>
  column.header === question.header && column.occurrence === question.occurrence;

/** Changes what a question is about; the rest stays. */
export function answer(mapping: LinkedMapping, question: Question, text: string): LinkedMapping {
  const value = text === '' ? undefined : question.setting === 'multiplier' ? Number(text) : text;
  if (question.kind === 'source') return { ...mapping, source: text.trim() };
  if (question.relation !== null)
    return changeRelation(mapping, question.relation ?? -1, { [question.setting]: value });
  return {
    ...mapping,
    tables: mapping.tables.map((table) => {
      if (table.name !== question.table) return table;
      if (!question.header) return { ...table, [question.setting]: value };
      const fits = isColumn(question);
      return {
        ...table,
        columns: table.columns.map((column) => (fits(column) ? { ...column, [question.setting]: value } : column)),
      };
    }),
  };
}

export function changeRelation(mapping: LinkedMapping, at: number, change: Partial<LinkedRelation>): LinkedMapping {
  return { ...mapping, relations: mapping.relations.map((one, index) => (index === at ? { ...one, ...change } : one)) };
}

export function changeTable(mapping: LinkedMapping, name: string, change: Partial<LinkedTable>): LinkedMapping {
  return { ...mapping, tables: mapping.tables.map((table) => (table.name === name ? { ...table, ...change } : table)) };
}

/** What the mapping says to a question; undefined while it is open. A column that is kept as it is leaves nothing to ask. */
export function answered(mapping: LinkedMapping, question: Question): string | undefined {
  if (question.kind === 'source') return mapping.source.trim() || undefined;
  if (question.kind === 'no_project')
    return mapping.tables.some(({ role }) => !['ignore', 'links', 'attribute'].includes(role)) ? 'yes' : undefined;
  const relation = question.relation === null ? undefined : mapping.relations[question.relation ?? -1];
  if (relation) {
    if (relation.means === 'ignore') return 'ignore';
    return question.setting === 'means' ? relation.means : relation.upper;
  }
  const table = mapping.tables.find(({ name }) => name === question.table);
  if (!question.header) return table?.id;
  const column = table?.columns.find(isColumn(question));
  if (!column || column.field === 'attribute' || column.field === 'ignore') return column?.field ?? 'ignore';
  const value = column[question.setting];
  return value === undefined || value === null ? undefined : String(value);
}

export const openQuestions = (mapping: LinkedMapping, questions: readonly Question[]): Question[] =>
  questions.filter((question) => {
    const relation = question.relation === null ? undefined : mapping.relations[question.relation ?? -1];
    // A meaning needs its direction too.
    if (relation && relation.means !== 'ignore' && !relation.upper) return true;
    return answered(mapping, question) === undefined;
  });
