import type { OutputDocument, OutputTable } from './model';
import { tablesOf } from './model';
import { zip } from './archive';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const BOM = '\uFEFF';

export interface CsvOptions {
  /** Marks the file as UTF-8, without which Excel misreads é. */
  readonly mark: boolean;
}

/** A table by RFC 4180: commas, CRLF, a line of names. Amounts with a point and two decimals, days as YYYY-MM-DD. */
export function tableAsCsv({ columns, rows }: OutputTable, { mark }: CsvOptions = { mark: true }): string {
  const head = [...columns.map(({ label }) => label), 'id', 'Stip'];
  const lines = rows.map(({ values, source }) => [
    ...columns.map(({ kind }, at) => {
      const value = values[at] ?? null;
      if (value === null) return '';
      if (kind === 'money') return decimal(String(value));
      return kind === 'text' ? guarded(String(value)) : String(value);
    }),
    source?.id ?? '',
    source?.path ?? '',
  ]);
  return (mark ? BOM : '') + [head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** A table as data: amounts in cents as text, with the names of its columns in any language. */
export function tableAsJson({ key, title, currency, columns, rows, totals }: OutputTable): object {
  return {
    table: key,
    title,
    currency,
    columns: columns.map((column) => ({ key: column.key, label: column.label, kind: column.kind })),
    rows: rows.map(({ values, source }) => ({
      ...Object.fromEntries(columns.map((column, at) => [column.key, values[at] ?? null])),
      source,
    })),
    totals:
      totals && Object.fromEntries(columns.flatMap(({ key: name }, at) => (totals[at] ? [[name, totals[at]]] : []))),
  };
}

/** One file per table. */
export const csvArchive = (document: OutputDocument): Buffer =>
  zip(Object.fromEntries(tablesOf(document).map((table) => [`${table.key}.csv`, tableAsCsv(table)])));

/** One file per table, and one that says what they belong to. */
export const jsonArchive = (document: OutputDocument): Buffer =>
  zip({
    'report.json': pretty({
      title: document.title,
      organisation: document.organisation,
      isDemo: document.isDemo,
      period: document.period,
      language: document.language,
      state: document.state,
      createdAt: document.createdAt,
      account: document.account.lines,
      tables: tablesOf(document).map(({ key, title, rows }) => ({ file: `${key}.json`, title, rows: rows.length })),
    }),
    ...Object.fromEntries(tablesOf(document).map((table) => [`${table.key}.json`, pretty(tableAsJson(table))])),
  });

const pretty = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** What somebody wrote stays text, also where a spreadsheet opens it. */
const guarded = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** Cents with a point, exact whatever their size. */
function decimal(cents: string): string {
  const negative = cents.startsWith('-');
  const digits = cents.replace('-', '').padStart(3, '0');
  return `${negative ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
