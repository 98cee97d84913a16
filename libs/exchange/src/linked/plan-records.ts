import type { CalendarDate, Cents } from '@stip/domain';
import { readAmount } from '../amounts';
import { readDate } from '../dates';
import { readDecimal } from '../decimal';
import type { RowProblem, Stated } from '../plan-import';
import { blank, type Reading } from '../statement';
import { isWordField } from './describe-columns';
import {
  isRecordRole,
  LINKED_LENGTHS,
  type LinkedColumn,
  type LinkedField,
  type LinkedTable,
  type TableRole,
} from './linked-mapping';
import type { ProfiledTable } from './profile';
import { later, readQuantity, YEARS_AS_DATES } from './recognise-columns';
import { keysOf } from './resolve-links';
import { spoken } from './words';

/** A row as it would be recorded. What a file does not state is undefined, so that what is stored stays. */
export interface PlannedRecord {
  readonly table: string;
  readonly role: TableRole;
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly code?: string;
  readonly description?: string;
  readonly owner?: string;
  readonly category?: string;
  readonly state?: string;
  readonly start?: Stated<CalendarDate>;
  readonly end?: Stated<CalendarDate>;
  readonly actualStart?: CalendarDate;
  readonly actualEnd?: CalendarDate;
  readonly percentComplete?: number;
  readonly cost?: Stated<Cents>;
  readonly itemKind?: 'phase' | 'task' | 'milestone';
  readonly unit?: string;
  readonly direction?: string;
  readonly baselineValue?: string;
  readonly baselineDate?: CalendarDate;
  readonly targetValue?: string;
  readonly targetDate?: CalendarDate;
  /** A judgement: met or not. Its table judges when `judged` is set, also where this row has none yet. */
  readonly judged?: boolean;
  readonly result?: 'met' | 'not_met';
  readonly value?: string;
  readonly measuredOn?: CalendarDate;
  readonly note?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly problems: readonly RowProblem[];
}

const MAX_LABEL = 300;
const MAX_TEXT = 20_000;

/** Reads the rows of one table by its mapping. Pure: it knows nothing of other rows or of what is stored. */
export function planRecords(table: ProfiledTable, mapping: LinkedTable): PlannedRecord[] {
  const keys = keysOf(table, mapping);
  const positions = mapping.columns.flatMap((column) => {
    const profile = table.columns.find((c) => c.header === column.header && c.occurrence === column.occurrence);
    return profile ? [{ column, index: profile.index }] : [];
  });
  const seen = new Map<string, number>();
  return table.source.table.rows.map((row, at) => {
    const key = keys[at] ?? '';
    const record = new RecordReader(mapping, positions, row.cells, row.number, key, row.surplus ?? 0).read();
    const first = seen.get(key.toLowerCase());
    if (key === '') return refused(record, { severity: 'row', code: 'key_missing', column: mapping.id });
    if (first !== undefined)
      return refused(record, { severity: 'row', code: 'duplicate_key', params: { key: key.slice(0, 80), row: first } });
    seen.set(key.toLowerCase(), row.number);
    return record;
  });
}

export const refused = (record: PlannedRecord, problem: RowProblem): PlannedRecord => ({
  ...record,
  problems: [...record.problems, problem],
});

interface Positioned {
  readonly column: LinkedColumn;
  readonly index: number;
}

class RecordReader {
  private readonly problems: RowProblem[] = [];

  constructor(
    private readonly mapping: LinkedTable,
    private readonly positions: readonly Positioned[],
    private readonly cells: readonly string[],
    private readonly number: number,
    private readonly key: string,
    private readonly surplus: number,
  ) {}

  read(): PlannedRecord {
    if (this.surplus > 0) this.report('value', 'row_too_wide', undefined, { n: this.surplus });
    const { role } = this.mapping;
    const base = { table: this.mapping.name, role, number: this.number, key: this.key };
    if (role === 'attribute') return { ...base, name: this.name(), attributes: {}, problems: this.problems };
    if (!isRecordRole(role)) return { ...base, name: '', attributes: {}, problems: this.problems };
    const start = this.date('startDate');
    const { end, ended } = this.ends(start);
    const actual = this.actual(valueOf(start));
    const state = this.word('state');
    const judged = this.mapping.columns.some(({ field }) => field === 'result');
    const record: PlannedRecord = {
      ...base,
      name: this.name(),
      code: this.text('code')?.slice(0, 100),
      description: this.text('description'),
      owner: this.text('owner')?.slice(0, MAX_LABEL),
      category: this.word('category') ?? this.mapping.category,
      state,
      start,
      end,
      ...actual,
      percentComplete: this.percent() ?? (state === 'completed' && role === 'workItem' ? 100 : undefined),
      cost: this.amount('cost'),
      ...(role === 'workItem' ? { itemKind: this.mapping.itemKind ?? ('task' as const) } : {}),
      unit: this.text('unit')?.slice(0, 100) ?? this.unitOfValues(),
      direction: this.word('direction'),
      baselineValue: this.decimal('baselineValue'),
      baselineDate: valueOf(this.date('baselineDate')),
      targetValue: this.decimal('targetValue'),
      targetDate: valueOf(this.date('targetDate')),
      ...(judged ? { judged, result: this.word('result') as 'met' | 'not_met' | undefined } : {}),
      value: this.decimal('value'),
      measuredOn: valueOf(this.date('measuredOn')),
      note: this.text('note'),
      attributes: this.attributes(),
      problems: this.problems,
    };
    return this.judge(record, ended);
  }

  /** Rules that look at more than one cell. */
  private judge(record: PlannedRecord, ended: 'dates' | 'duration' | undefined): PlannedRecord {
    const [start, end] = [valueOf(record.start), valueOf(record.end)];
    if (start && end && end < start) {
      const column = this.first(ended === 'duration' ? 'duration' : 'endDate')?.column.header;
      this.report('row', 'end_before_start', column, { start, end });
    }
    if (record.role !== 'workItem') return record;
    if (record.actualEnd && record.state && record.state !== 'completed')
      this.report('note', 'state_and_end_differ', this.first('state')?.column.header, {
        state: this.first('state')?.text ?? '',
        end: record.actualEnd,
      });
    const milestone = record.itemKind === 'milestone';
    const only = milestone ? (record.end ?? record.start) : undefined;
    const planned = milestone
      ? { start: only, end: only }
      : { start: record.start ?? record.end, end: record.end ?? record.start };
    if (!valueOf(planned.start) || !valueOf(planned.end)) this.report('row', 'date_missing');
    else if (!milestone && (!start || !end)) this.report('note', 'one_date_only');
    return { ...record, ...planned, ...(record.actualEnd ? { percentComplete: 100 } : {}) };
  }

  private first(field: LinkedField): (Positioned & { text: string }) | undefined {
    const found = this.positions.filter(({ column }) => column.field === field);
    const filled = found.find(({ index }) => !blank(this.cells[index] ?? '')) ?? found[0];
    return filled && { ...filled, text: this.cells[filled.index] ?? '' };
  }

  private report(severity: RowProblem['severity'], code: string, column?: string, params?: RowProblem['params']): void {
    this.problems.push({ severity, code, column, params });
  }

  private text(field: LinkedField): string | undefined {
    const parts = this.positions
      .filter(({ column }) => column.field === field)
      .map(({ index }) => (this.cells[index] ?? '').trim())
      .filter((text) => !blank(text));
    const text = [...new Set(parts)].join('\n\n').replaceAll('\u0000', '');
    if (text.length <= MAX_TEXT) return text || undefined;
    this.report('value', 'text_too_long', this.first(field)?.column.header, { length: text.length });
    return text.slice(0, MAX_TEXT);
  }

  /** The name; a row without one is called by its code or key, and says so. */
  private name(): string {
    const stated = this.first('name');
    const name = (stated?.text ?? '').replace(/\s+/g, ' ').replaceAll('\u0000', '').trim();
    if (!blank(name)) {
      if (name.length > MAX_LABEL)
        this.report('note', 'name_shortened', stated?.column.header, { length: name.length });
      return name.slice(0, MAX_LABEL).trim();
    }
    if (this.mapping.role === 'measurement') return this.key;
    const code = this.positions.find(({ column }) => column.field === 'code');
    const called = (code && (this.cells[code.index] ?? '').trim()) || this.key;
    const made = `${spoken(this.mapping.name)} ${called}`.slice(0, MAX_LABEL);
    this.report('note', 'name_from_key', stated?.column.header, { name: made });
    return made;
  }

  private date(field: LinkedField): Stated<CalendarDate> | undefined {
    const cell = this.first(field);
    if (!cell || blank(cell.text)) return undefined;
    const { column, text } = cell;
    const shown = { text: text.slice(0, 80) };
    if (column.epoch) {
      const quantity = readQuantity(text);
      const date = quantity && later(column.epoch, quantity.amount, 'days');
      if (date) return { value: date };
      this.report('value', 'date_unreadable', column.header, shown);
      return undefined;
    }
    if (YEARS_AS_DATES.has(field) && /^(19|20)\d{2}(\.0+)?$/.test(text.trim()))
      return { value: `${text.trim().slice(0, 4)}-12-31` };
    if (!column.dateOrder) {
      this.report('row', 'date_order_unknown', column.header, shown);
      return undefined;
    }
    const read = readDate(text, column.dateOrder);
    if (read.kind === 'value' && (read.value < '1900-01-01' || read.value > '2299-12-31')) {
      this.report('value', 'date_unreadable', column.header, shown);
      return undefined;
    }
    return this.stated(read, column, text, 'date_unreadable');
  }

  private stated<T>(reading: Reading<T>, column: LinkedColumn, text: string, code: string): Stated<T> | undefined {
    if (reading.kind === 'value') return { value: reading.value };
    if (reading.kind === 'absent') return { absent: reading.reason };
    if (reading.kind === 'unreadable') this.report('value', code, column.header, { text: text.slice(0, 80) });
    return undefined;
  }

  /** The end as a date, or as a duration after the start. */
  private ends(start: Stated<CalendarDate> | undefined): { end?: Stated<CalendarDate>; ended?: 'dates' | 'duration' } {
    const stated = this.date('endDate');
    if (stated) return { end: stated, ended: 'dates' };
    const from = valueOf(start);
    const end = from && this.after(from, 'duration');
    return end ? { end: { value: end }, ended: 'duration' } : {};
  }

  /** Dates of what happened: stated, or as a delay after the plan and a duration after that. */
  private actual(planned: CalendarDate | undefined): { actualStart?: CalendarDate; actualEnd?: CalendarDate } {
    const actualStart = valueOf(this.date('actualStart')) ?? (planned && this.after(planned, 'startDelay'));
    const actualEnd = valueOf(this.date('actualEnd')) ?? (actualStart && this.after(actualStart, 'actualDuration'));
    if (actualStart && actualEnd && actualEnd < actualStart) {
      this.report('value', 'actual_end_before_start', this.first('actualEnd')?.column.header, {
        start: actualStart,
        end: actualEnd,
      });
      return { actualStart };
    }
    return { ...(actualStart ? { actualStart } : {}), ...(actualEnd ? { actualEnd } : {}) };
  }

  private after(from: CalendarDate, field: LinkedField): CalendarDate | undefined {
    const cell = this.first(field);
    if (!cell || blank(cell.text)) return undefined;
    const { column, text } = cell;
    const quantity = readQuantity(text);
    const unit = quantity?.unit ?? column.durationUnit;
    if (quantity && !unit) {
      this.report('row', 'duration_unit_unknown', column.header, { text: text.slice(0, 80) });
      return undefined;
    }
    if (quantity && LINKED_LENGTHS.has(field) && !column.durationEnd) {
      this.report('row', 'duration_end_unknown', column.header, { text: text.slice(0, 80) });
      return undefined;
    }
    const end = quantity && unit && later(from, quantity.amount, unit);
    const counted =
      end && LINKED_LENGTHS.has(field) && column.durationEnd === 'inclusive' && quantity.amount > 0
        ? later(end, -1, 'days')
        : end;
    if (!counted) this.report('value', 'duration_unreadable', column.header, { text: text.slice(0, 80) });
    return counted;
  }

  private amount(field: LinkedField): Stated<Cents> | undefined {
    const cell = this.first(field);
    if (!cell || blank(cell.text)) return undefined;
    const { column, text } = cell;
    const shown = { text: text.slice(0, 80) };
    if (!column.decimal || !column.multiplier) {
      this.report('row', column.decimal ? 'unit_unknown' : 'decimal_unknown', column.header, shown);
      return undefined;
    }
    const stated = this.stated(readAmount(text, column.decimal, column.multiplier), column, text, 'amount_unreadable');
    if (stated && 'value' in stated && stated.value < 0n) {
      this.report('value', 'negative_amount', column.header, shown);
      return undefined;
    }
    return stated;
  }

  private decimal(field: LinkedField): string | undefined {
    const cell = this.first(field);
    if (!cell || blank(cell.text)) return undefined;
    const value = readDecimal(cell.text, cell.column.decimal ?? 'point');
    if (value === undefined)
      this.report('value', 'number_unreadable', cell.column.header, { text: cell.text.slice(0, 80) });
    return value;
  }

  /** Values that carry a percent sign have it as their unit. */
  private unitOfValues(): string | undefined {
    const cells = (['value', 'targetValue', 'baselineValue'] as const).map((field) => this.first(field)?.text ?? '');
    return cells.some((cell) => /%\s*$/.test(cell)) ? '%' : undefined;
  }

  private percent(): number | undefined {
    const cell = this.first('percentComplete');
    if (!cell || blank(cell.text)) return undefined;
    const value = Math.round(Number(cell.text.replace('%', '').replace(',', '.').trim()));
    if (value >= 0 && value <= 100) return value;
    this.report('value', 'percent_out_of_range', cell.column.header, { text: cell.text.slice(0, 80) });
    return undefined;
  }

  private word(field: LinkedField): string | undefined {
    const cell = this.first(field);
    const word = cell?.text.trim() ?? '';
    if (!cell || blank(word) || !isWordField(field)) return undefined;
    const meaning = cell.column.values?.[word];
    if (!meaning) this.report('value', `unknown_${field}`, cell.column.header, { text: word.slice(0, 80) });
    return meaning;
  }

  /** Columns without a field, and words that mean less than they say, by their header. */
  private attributes(): Record<string, string> {
    return Object.fromEntries(
      this.positions.flatMap(({ column, index }) => {
        const text = (this.cells[index] ?? '').replaceAll('\u0000', '').trim();
        const header = column.occurrence > 0 ? `${column.header} (${column.occurrence + 1})` : column.header;
        const kept =
          column.field === 'attribute' ||
          column.field === 'state' ||
          (column.field === 'name' && text.length > MAX_LABEL) ||
          (column.field === 'code' &&
            this.mapping.role !== 'goal' &&
            this.mapping.role !== 'project' &&
            this.mapping.role !== 'programme');
        return kept && !blank(text) ? [[header, text.slice(0, MAX_TEXT)] as const] : [];
      }),
    );
  }
}

export const valueOf = <T>(stated: Stated<T> | undefined): T | undefined =>
  stated && 'value' in stated ? stated.value : undefined;
