import type { ImportAnalysisQuery } from '@stip/contract';
import { COLOURS, type Colour } from '@stip/domain';

/** The mapping as the API takes it; the API judges it again. */
export interface ColumnMapping {
  readonly header: string;
  readonly occurrence: number;
  readonly field: string;
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  readonly decimal?: 'comma' | 'point';
  readonly multiplier?: number;
  readonly values?: Readonly<Record<string, Colour>>;
  readonly fiscalYear?: number;
}

export interface Mapping {
  readonly version: 1;
  readonly source: string;
  readonly currency: string;
  readonly period?: string | null;
  readonly columns: readonly ColumnMapping[];
}

export type Analysis = ImportAnalysisQuery['importAnalysis'];

const ASPECT_WORDS = ['money', 'organisation', 'time', 'information', 'quality', 'risk'];

/** What a column can be, in the order of the list. */
export const FIELDS = [
  'key',
  'name',
  'description',
  'programme',
  'owner',
  'startDate',
  'endDate',
  'percentComplete',
  'colour',
  ...ASPECT_WORDS.map((aspect) => `colour.${aspect}`),
  'explanation',
  ...ASPECT_WORDS.map((aspect) => `explanation.${aspect}`),
  'totalBudget',
  'yearBudget',
  'yearForecast',
  'yearActual',
  'period',
  'attribute',
  'ignore',
];

export const isDate = (field: string) => field === 'startDate' || field === 'endDate';
export const isAmount = (field: string) => ['totalBudget', 'yearBudget', 'yearForecast', 'yearActual'].includes(field);
export const isColour = (field: string) => field === 'colour' || field.startsWith('colour.');

/** Changes one column. A field that comes to mean something else loses the settings of the old meaning. */
export function changeColumn(mapping: Mapping, at: number, change: Partial<ColumnMapping>): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((column, index) => (index === at ? { ...column, ...change } : column)),
  };
}

/** A saved mapping laid over the columns of this file: by header, and what is new stays as suggested. */
export function applySaved(suggested: Mapping, saved: Mapping): Mapping {
  const columns = suggested.columns.map(
    (column) =>
      saved.columns.find(
        (known) => known.header.toLowerCase() === column.header.toLowerCase() && known.occurrence === column.occurrence,
      ) ?? column,
  );
  return { ...saved, period: suggested.period ?? saved.period, columns };
}

/** What still must be chosen before anything can be read. */
export function openQuestions(mapping: Mapping, analysis: Analysis): string[] {
  const open = mapping.columns.flatMap((column, index) => {
    if (analysis.columns[index]?.filled === 0) return [];
    if (isDate(column.field) && !column.dateOrder) return [`date:${column.header}`];
    if (isAmount(column.field) && !column.decimal) return [`decimal:${column.header}`];
    return [];
  });
  const has = (field: string) => mapping.columns.some((column) => column.field === field);
  const needsPeriod = mapping.columns.some(
    (c) => isColour(c.field) || (isAmount(c.field) && c.field !== 'totalBudget' && !c.fiscalYear),
  );
  if (!has('name')) open.push('name');
  if (needsPeriod && !has('period') && !mapping.period?.trim()) open.push('period');
  return open;
}

/** Words of a colour column with the colour each stands for; unknown ones have none yet. */
export function colourWords(
  column: ColumnMapping,
  samples: readonly string[],
): { word: string; colour: Colour | '' }[] {
  const words = [...new Set([...Object.keys(column.values ?? {}), ...samples])];
  return words.map((word) => ({ word, colour: COLOURS.find((colour) => colour === column.values?.[word]) ?? '' }));
}
