import type { CalendarDate, Colour, ReportSection, RichBlock } from '@stip/domain';
import type { ReportLanguage } from '../report';

/**
 * A report before it is a file: one document that every writer lays out, so that a figure is the same in Word, Excel, slides,
 * CSV and JSON. Values keep their type; amounts are cents as text, dates YYYY-MM-DD.
 */
export interface OutputDocument {
  readonly language: ReportLanguage;
  readonly organisation: string;
  /** Whether the organisation is made up, which each format says. */
  readonly isDemo: boolean;
  readonly title: string;
  readonly period: string;
  /** Under the title, such as the strategy and since when it holds. */
  readonly subtitles: readonly string[];
  /** Draft, in review, or sealed with its day. */
  readonly state: string;
  /** When the document is dated; that of the seal where there is one. */
  readonly createdAt: string;
  readonly sections: readonly OutputSection[];
  /** Where the figures come from, who signed, and the checksum of the content. */
  readonly account: { readonly title: string; readonly lines: readonly string[] };
}

export interface OutputSection {
  readonly key: ReportSection;
  readonly title: string;
  /** What people wrote. */
  readonly narrative: readonly RichBlock[];
  readonly notes: readonly string[];
  readonly tables: readonly OutputTable[];
}

export const COLUMN_KINDS = ['text', 'colour', 'money', 'date', 'number', 'percent'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

export interface OutputColumn {
  /** The name in JSON; the same in every language. */
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Part of the width of the page, against that of the other columns. */
  readonly width: number;
  /** Added up under the table. */
  readonly sum?: boolean;
  /** This amount is the first of these columns less the others, which a spreadsheet can compute itself. */
  readonly less?: readonly string[];
  /** Only where there is room: spreadsheet and data. */
  readonly detail?: boolean;
}

/** Text, a colour, cents as text, a date, or a number. */
export type OutputValue = string | number | null;

export interface OutputRow {
  readonly values: readonly OutputValue[];
  /** The record that the row is drawn from. */
  readonly source: OutputSource | null;
  /** Says nothing that asks for attention: read in spreadsheet and data, counted where it is read as text. */
  readonly isRoutine?: boolean;
  /** Words shown instead of the name of a colour, as a source had them. */
  readonly label?: string | null;
}

export interface OutputSource {
  /** Kind of record, by its name in the API. */
  readonly kind: string;
  readonly id: string;
  /** Where it is seen, from the root of Stip. */
  readonly path: string;
}

export interface OutputTable {
  /** Name of its sheet and file, the same in every language. */
  readonly key: string;
  readonly title: string;
  readonly columns: readonly OutputColumn[];
  readonly rows: readonly OutputRow[];
  /** Of all amounts; null where they have more than one, which are never added up. */
  readonly currency: string | null;
  /** Per column what its amounts add up to; null where nothing is added up. */
  readonly totals: readonly (string | null)[] | null;
}

export const colourOf = (value: OutputValue): Colour => value as Colour;
export const dayOf = (value: OutputValue): CalendarDate => value as CalendarDate;

/** Euros, dollars and so on, for programs that know no cents. Exact to 9 × 10¹³. */
export const inWhole = (cents: string): number => Number(cents) / 100;

/** Every table of a document, in order. */
export const tablesOf = (document: OutputDocument): OutputTable[] => document.sections.flatMap(({ tables }) => tables);
