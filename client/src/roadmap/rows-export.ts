import { fromDayNumber } from '@stip/domain';
import { noDay, shiftDays, type TimelineModel, type VisibleRows } from '@stip/timeline';
import type { GridColumn } from './grid-columns';
import { slackApplies, type ScheduleFacts } from './plan-schedule';
import type { RoadmapIndex } from './roadmap-plan';
import type { Translate } from './row-words';

/** Columns of an exported row. Days are dates, so that a spreadsheet can count with them. */
const columns = [
  ...(['name', 'kind', 'owner', 'status', 'start', 'end', 'percent'] as const),
  ...(['baselineStart', 'baselineEnd', 'varianceDays'] as const),
  ...(['currentBaselineStart', 'currentBaselineEnd', 'currentVarianceDays'] as const),
] as const;

/** The date of a day, for a cell. */
class Day {
  constructor(readonly date: string) {}
}
type Value = string | number | Day | null;

/** A column that is exported when it is shown, such as slack. */
export interface MoreColumn {
  readonly heading: string;
  readonly value: (row: number) => string | number | null;
}

/** Slack in working days, and money in units of its currency, while their columns are shown. */
export function moreColumns(
  shown: readonly GridColumn[],
  model: TimelineModel,
  index: RoadmapIndex,
  schedule: ScheduleFacts | null,
  translate: Translate,
): MoreColumn[] {
  const more: MoreColumn[] = [];
  if (shown.includes('slack') && schedule !== null) {
    more.push({
      heading: translate('exported.slackDays'),
      value: (row) => {
        const item = model.items[row];
        return item !== undefined && slackApplies(item) ? (schedule.items.get(item.id)?.totalSlackDays ?? null) : null;
      },
    });
  }
  for (const kind of ['budget', 'actual'] as const) {
    if (!shown.includes(kind)) continue;
    more.push({ heading: translate(`column.${kind}`), value: (row) => moneyOf(model, index, row, kind) });
  }
  return more;
}

/** A number where there is one currency; with each its name where there are more. */
function moneyOf(
  model: TimelineModel,
  index: RoadmapIndex,
  row: number,
  kind: 'budget' | 'actual',
): number | string | null {
  const item = model.items[row];
  const money = item?.kind === 'project' ? (index.projects.get(item.id)?.money ?? []) : [];
  const amounts = money.flatMap((one) => {
    const cents = one[kind];
    return cents === null ? [] : { currency: one.currency, amount: Number(cents) / 100 };
  });
  const [first] = amounts;
  if (first === undefined) return null;
  return amounts.length === 1 ? first.amount : amounts.map((one) => `${one.currency} ${one.amount}`).join(' + ');
}

/** The rows in view as text: semicolons and a byte order mark, which Dutch spreadsheets read without asking. */
export function rowsCsv(
  model: TimelineModel,
  rows: VisibleRows,
  translate: Translate,
  more: readonly MoreColumn[] = [],
): Blob {
  const lines = table(model, rows, translate, more).map((values) => values.map(csvCell).join(';'));
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

/** The rows in view as a workbook; depth in the tree is indent. */
export async function rowsXlsx(
  model: TimelineModel,
  rows: VisibleRows,
  translate: Translate,
  title: string,
  more: readonly MoreColumn[] = [],
): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const [heading = [], ...body] = table(model, rows, translate, more);
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
  const widths = [44, 12, 22, 12, 12, 12, 10, 14, 14, 12, 14, 14, 12, ...more.map(() => 14)].map((width) => ({
    width,
  }));
  return writeXlsxFile(data, { sheet: title, columns: widths, stickyRowsCount: 1 }).toBlob();
}

function table(model: TimelineModel, rows: VisibleRows, translate: Translate, more: readonly MoreColumn[]): Value[][] {
  return [
    [...columns.map((column) => translate(`exported.${column}`)), ...more.map(({ heading }) => heading)],
    ...[...rows.rows].map((row) => valuesOf(model, row, translate, more)),
  ];
}

function valuesOf(model: TimelineModel, row: number, translate: Translate, more: readonly MoreColumn[]): Value[] {
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
    day(item.currentBaseline?.start),
    day(item.currentBaseline?.end),
    item.currentBaseline ? shiftDays(model, row, 'current') : null,
    ...more.map(({ value }) => value(row)),
  ];
}

function csvCell(value: Value): string {
  if (value === null) return '';
  const text = value instanceof Day ? value.date : String(value);
  // A text that begins like a formula is never one: spreadsheets would run it.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
