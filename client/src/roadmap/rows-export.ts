import { fromDayNumber } from '@stip/domain';
import { noDay, shiftDays, type TimelineModel, type VisibleRows } from '@stip/timeline';
import type { Translate } from './row-words';

/** Columns of an exported row. Days are dates, so that a spreadsheet can count with them. */
const columns = [
  ...(['name', 'kind', 'owner', 'status', 'start', 'end', 'percent'] as const),
  ...(['baselineStart', 'baselineEnd', 'varianceDays'] as const),
] as const;

/** The date of a day, for a cell. */
class Day {
  constructor(readonly date: string) {}
}
type Value = string | number | Day | null;

/** The rows in view as text: semicolons and a byte order mark, which Dutch spreadsheets read without asking. */
export function rowsCsv(model: TimelineModel, rows: VisibleRows, translate: Translate): Blob {
  const lines = table(model, rows, translate).map((values) => values.map(csvCell).join(';'));
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** The rows in view as a workbook; depth in the tree is indent. */
export async function rowsXlsx(
  model: TimelineModel,
  rows: VisibleRows,
  translate: Translate,
  title: string,
): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const [heading = [], ...body] = table(model, rows, translate);
  const data = [
    heading.map((value) => ({ value: String(value), fontWeight: 'bold' as const })),
    ...body.map((values, line) =>
      values.map((value, column) => {
        if (value instanceof Day) {
          return { value: new Date(Date.parse(`${value.date}T00:00:00Z`)), type: Date, format: 'dd-mm-yyyy' };
        }
        if (typeof value === 'number') return { value, type: Number };
        const indent = column === 0 ? (model.depths[rows.rows[line] ?? -1] ?? 0) : 0;
        return value === null ? null : { value, type: String, ...(indent > 0 ? { indent } : {}) };
      }),
    ),
  ];
  const widths = [44, 12, 22, 12, 12, 12, 10, 14, 14, 12].map((width) => ({ width }));
  return writeXlsxFile(data, { sheet: title, columns: widths, stickyRowsCount: 1 }).toBlob();
}

function table(model: TimelineModel, rows: VisibleRows, translate: Translate): Value[][] {
  return [
    columns.map((column) => translate(`exported.${column}`)),
    ...[...rows.rows].map((row) => valuesOf(model, row, translate)),
  ];
}

function valuesOf(model: TimelineModel, row: number, translate: Translate): Value[] {
  const item = model.items[row];
  if (item === undefined) return [];
  const start = model.starts[row] ?? noDay;
  const day = (value: number | undefined): Day | null =>
    value === undefined || value === noDay ? null : new Day(fromDayNumber(value));
  return [
    item.title,
    translate(`kind.${item.kind}`),
    item.owner ?? '',
    item.kind === 'project' && item.status ? translate(`colour.${item.status}`) : '',
    day(start),
    start === noDay ? null : day(model.ends[row]),
    item.kind === 'group' || item.kind === 'milestone' ? null : (item.percent ?? 0),
    day(item.baseline?.start),
    day(item.baseline?.end),
    item.baseline ? shiftDays(model, row) : null,
  ];
}

function csvCell(value: Value): string {
  if (value === null) return '';
  const text = value instanceof Day ? value.date : String(value);
  // A text that begins like a formula is never one: spreadsheets would run it.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
