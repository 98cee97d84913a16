import {
  ASPECTS,
  worstColour,
  type Aspect,
  type CalendarDate,
  type Cents,
  type Colour,
  type Period,
} from '@stip/domain';
import { readAmount } from './amounts';
import { readDate } from './dates';
import { type ColumnMapping, type ImportMapping, type MappedField } from './mapping';
import { readPeriod } from './period-text';
import { blank, statedAbsence, type Reading } from './statement';
import type { Table, TableRow } from './table';

/** `row`: the row is not taken. `value`: the row is, this value is not. `note`: taken, with a remark. */
export interface RowProblem {
  readonly severity: 'row' | 'value' | 'note';
  readonly code: string;
  readonly column?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A value, or the stated reason why there is none. */
export type Stated<T> = { readonly value: T } | { readonly absent: string };

export interface StatedColour {
  readonly colour: Colour;
  /** The source's own word, kept beside the colour. */
  readonly label: string;
}

export interface PlannedRow {
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly programme?: string;
  readonly owner?: string;
  readonly start?: Stated<CalendarDate>;
  readonly end?: Stated<CalendarDate>;
  readonly colour?: StatedColour;
  readonly aspects: Readonly<Partial<Record<Aspect, StatedColour>>>;
  readonly explanation: string;
  readonly aspectNotes: Readonly<Partial<Record<Aspect, string>>>;
  readonly percentComplete?: number;
  readonly totalBudget?: Stated<Cents>;
  /** By fiscal year. */
  readonly budgets: ReadonlyMap<number, Stated<Cents>>;
  readonly forecasts: ReadonlyMap<number, Stated<Cents>>;
  readonly actuals: ReadonlyMap<number, Stated<Cents>>;
  readonly period?: Period;
  readonly attributes: Readonly<Record<string, string>>;
  readonly problems: readonly RowProblem[];
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  /** Columns of the mapping that the file lacks. */
  readonly missingColumns: readonly string[];
}

const MAX_LABEL = 300;
const MAX_TEXT = 20_000;

/** Reads every row by the mapping. Pure: it decides nothing about what is stored already. */
export function planImport(table: Table, mapping: ImportMapping): ImportPlan {
  const positions = positionsOf(table, mapping);
  const fallback = mapping.period ? readPeriod(mapping.period) : undefined;
  const seen = new Map<string, number>();
  const rows = table.rows.map((row) => {
    const planned = new RowReader(row, positions.found, fallback).read();
    if (planned.problems.some((problem) => problem.severity === 'row')) return planned;
    const identity = `${planned.period?.name ?? ''}\u0000${planned.key.toLowerCase()}`;
    const first = seen.get(identity);
    if (first === undefined) {
      seen.set(identity, planned.number);
      return planned;
    }
    const problem: RowProblem = { severity: 'row', code: 'duplicate_key', params: { key: planned.key, row: first } };
    return { ...planned, problems: [...planned.problems, problem] };
  });
  return { rows, missingColumns: positions.missing };
}

interface Positioned {
  readonly column: ColumnMapping;
  readonly index: number;
}

function positionsOf(table: Table, mapping: ImportMapping): { found: Positioned[]; missing: string[] } {
  const found: Positioned[] = [];
  const missing: string[] = [];
  const normal = (header: string) => header.toLowerCase().replace(/\s+/g, ' ').trim();
  for (const column of mapping.columns) {
    if (column.field === 'ignore') continue;
    const indexes = table.headers.flatMap((header, i) => (normal(header) === normal(column.header) ? [i] : []));
    const index = indexes[column.occurrence];
    if (index === undefined) missing.push(column.header);
    else found.push({ column, index });
  }
  return { found, missing };
}

class RowReader {
  private readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly positions: readonly Positioned[],
    private readonly fallback: Period | undefined,
  ) {}

  read(): PlannedRow {
    const name = this.cells('name')
      .map(({ text }) => text.replace(/\s+/g, ' ').trim())
      .filter((t) => !blank(t))
      .join(' – ');
    if (name === '') this.report('row', 'name_missing', this.cells('name')[0]?.column.header);
    const short = name.length > MAX_LABEL ? name.slice(0, MAX_LABEL) : name;
    if (short !== name) this.report('note', 'name_shortened', undefined, { length: name.length });
    const period = this.period();
    const start = this.date('startDate');
    const end = this.date('endDate');
    if (start && end && 'value' in start && 'value' in end && end.value < start.value) {
      this.report('row', 'end_before_start', this.cells('endDate')[0]?.column.header, {
        start: start.value,
        end: end.value,
      });
    }
    const aspects: Partial<Record<Aspect, StatedColour>> = {};
    const aspectNotes: Partial<Record<Aspect, string>> = {};
    for (const aspect of ASPECTS) {
      const colour = this.colour(`colour.${aspect}`);
      if (colour) aspects[aspect] = colour;
      const note = this.text(`explanation.${aspect}`);
      if (note) aspectNotes[aspect] = note;
    }
    const stated = this.colour('colour');
    const worst = worstColour(Object.values(aspects).map((a) => a.colour));
    const colour = stated ?? (Object.keys(aspects).length > 0 ? { colour: worst, label: '' } : undefined);
    return {
      number: this.row.number,
      key: this.cells('key')[0]?.text.trim() || short,
      name: short,
      description: this.text('description') || undefined,
      programme: this.text('programme')?.slice(0, MAX_LABEL) || undefined,
      owner: this.text('owner')?.slice(0, MAX_LABEL) || undefined,
      start,
      end,
      colour,
      aspects,
      aspectNotes,
      explanation: this.text('explanation') ?? '',
      percentComplete: this.percent(),
      totalBudget: this.amount(this.cells('totalBudget')[0]),
      budgets: this.byYear('yearBudget', period),
      forecasts: this.byYear('yearForecast', period),
      actuals: this.byYear('yearActual', period),
      period,
      attributes: this.attributes(),
      problems: this.problems,
    };
  }

  /** The filled cells of a field, in the order of the columns. */
  private cells(field: MappedField): { column: ColumnMapping; text: string }[] {
    return this.positions
      .filter(({ column }) => column.field === field)
      .map(({ column, index }) => ({ column, text: this.row.cells[index] ?? '' }))
      .filter(({ text }, n, all) => !blank(text) || (n === 0 && all.every((cell) => blank(cell.text))));
  }

  private report(severity: RowProblem['severity'], code: string, column?: string, params?: RowProblem['params']): void {
    this.problems.push({ severity, code, column, params });
  }

  private text(field: MappedField): string | undefined {
    const parts = [
      ...new Set(
        this.cells(field)
          .map(({ text }) => text.trim())
          .filter((text) => !blank(text)),
      ),
    ];
    const text = parts.join('\n\n');
    if (text.length <= MAX_TEXT) return text || undefined;
    this.report('value', 'text_too_long', this.cells(field)[0]?.column.header, { length: text.length });
    return text.slice(0, MAX_TEXT);
  }

  private period(): Period | undefined {
    const cell = this.cells('period')[0];
    if (!cell || blank(cell.text)) return this.fallback;
    const period = readPeriod(cell.text);
    if (!period) this.report('row', 'period_unreadable', cell.column.header, { text: cell.text.slice(0, 80) });
    return period;
  }

  private date(field: 'startDate' | 'endDate'): Stated<CalendarDate> | undefined {
    const cell = this.cells(field)[0];
    if (!cell || blank(cell.text)) return undefined;
    if (!cell.column.dateOrder) {
      this.report('row', 'date_order_unknown', cell.column.header, { text: cell.text.slice(0, 80) });
      return undefined;
    }
    return this.stated(readDate(cell.text, cell.column.dateOrder), cell, 'date_unreadable');
  }

  private amount(cell: { column: ColumnMapping; text: string } | undefined): Stated<Cents> | undefined {
    if (!cell || blank(cell.text)) return undefined;
    if (!cell.column.decimal) {
      this.report('row', 'decimal_unknown', cell.column.header, { text: cell.text.slice(0, 80) });
      return undefined;
    }
    const stated = this.stated(
      readAmount(cell.text, cell.column.decimal, cell.column.multiplier ?? 1),
      cell,
      'amount_unreadable',
    );
    if (stated && 'value' in stated && stated.value < 0n) {
      this.report('value', 'negative_amount', cell.column.header, { text: cell.text.slice(0, 80) });
      return undefined;
    }
    return stated;
  }

  private stated<T>(
    reading: Reading<T>,
    cell: { column: ColumnMapping; text: string },
    code: string,
  ): Stated<T> | undefined {
    if (reading.kind === 'value') return { value: reading.value };
    if (reading.kind === 'absent') return { absent: reading.reason };
    if (reading.kind === 'unreadable') this.report('value', code, cell.column.header, { text: cell.text.slice(0, 80) });
    return undefined;
  }

  /** A column that names its year stands for that; the others for the year of the row's period. */
  private byYear(field: MappedField, period: Period | undefined): Map<number, Stated<Cents>> {
    const years = new Map<number, Stated<Cents>>();
    for (const cell of this.cells(field)) {
      const year = cell.column.fiscalYear ?? (period ? Number(period.start.slice(0, 4)) : undefined);
      const amount = this.amount(cell);
      if (!amount) continue;
      if (year === undefined) this.report('value', 'year_unknown', cell.column.header);
      else if (!years.has(year)) years.set(year, amount);
    }
    return years;
  }

  private colour(field: MappedField): StatedColour | undefined {
    const cell = this.cells(field)[0];
    const text = cell?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (!cell || blank(text)) return undefined;
    const known = cell.column.values?.[cell.text.trim()] ?? cell.column.values?.[text];
    if (known) return { colour: known, label: text.slice(0, MAX_LABEL) };
    if (!statedAbsence(text)) this.report('value', 'unknown_colour', cell.column.header, { text: text.slice(0, 80) });
    // What cannot be read as a colour says that there is none; its words are kept.
    return { colour: 'grey', label: text.slice(0, MAX_LABEL) };
  }

  private percent(): number | undefined {
    const cell = this.cells('percentComplete')[0];
    if (!cell || blank(cell.text)) return undefined;
    const value = Math.round(Number(cell.text.replace('%', '').replace(',', '.').trim()));
    if (value >= 0 && value <= 100) return value;
    this.report('value', 'percent_out_of_range', cell.column.header, { text: cell.text.slice(0, 80) });
    return undefined;
  }

  private attributes(): Record<string, string> {
    return Object.fromEntries(
      this.positions.flatMap(({ column, index }) => {
        const text = (this.row.cells[index] ?? '').trim();
        const name = column.occurrence > 0 ? `${column.header} (${column.occurrence + 1})` : column.header;
        return column.field === 'attribute' && !blank(text) ? [[name, text.slice(0, MAX_TEXT)] as const] : [];
      }),
    );
  }
}
