import type { CalendarDate } from '@stip/domain';
import { recordId, type PlannedRecord, type RowProblem } from '@stip/exchange';
import { newId } from '../platform/ids';
import type { LinkedComparison } from './linked-comparison';
import { storedKey, type StoredIndicator } from './stored-linked';
import type { Change } from './linked-work';

/** Indicators and their values: how each is judged, and what is measured when. */
export class IndicatorWork {
  readonly indicators: object[] = [];
  readonly indicatorChanges: Change[] = [];
  readonly measurements: object[] = [];
  readonly measurementChanges: Change[] = [];
  private readonly measured = new Map<string, { id: string | null; measuredOn: CalendarDate; value: string }[]>();

  constructor(private readonly compared: LinkedComparison) {}

  indicator(record: PlannedRecord): void {
    const id = this.compared.ids.get(recordId(record)) ?? newId();
    const stored = this.compared.stored.indicators.get(storedKey(this.compared.source(record.table), record.key));
    const parent = this.compared.plan.links.parents.get(recordId(record));
    const owner = this.compared.idOf(parent) ?? null;
    const role = parent && this.compared.roles.get(parent.table);
    const problems: RowProblem[] = [];
    const path = this.path(record, stored, problems);
    const values = {
      name: record.name,
      goalId: role === 'goal' ? owner : null,
      programmeId: role === 'programme' ? owner : null,
      projectId: role === 'project' ? owner : null,
      unit: record.unit,
      ...path,
      attributes: this.compared.attributesOf(record),
    };
    const { isNew, changes } = this.compared.settle(
      record,
      stored && { ...stored, ...decimals(stored) },
      values,
      problems,
    );
    if (isNew)
      this.indicators.push({ unit: '', direction: 'increase', ...changes, id, ...this.compared.identity(record) });
    else if (Object.keys(changes).length > 0) this.indicatorChanges.push({ id, changes });
    const value = record.judged ? record.result && (record.result === 'met' ? '1' : '0') : record.value;
    if (value !== undefined) this.measure(record, id, value);
  }

  /** From baseline to target where all four are known and agree; otherwise what is known of it, and a note where they disagree. */
  private path(
    record: PlannedRecord,
    stored: StoredIndicator | undefined,
    problems: RowProblem[],
  ): Record<string, unknown> {
    if (record.judged) return { kind: 'met' };
    const known = {
      baselineValue: record.baselineValue ?? plainDecimal(stored?.baselineValue),
      baselineDate: record.baselineDate ?? stored?.baselineDate ?? null,
      targetValue: record.targetValue ?? plainDecimal(stored?.targetValue),
      targetDate: record.targetDate ?? stored?.targetDate ?? null,
    };
    const { baselineValue, baselineDate, targetValue, targetDate } = known;
    const both = baselineValue !== null && targetValue !== null;
    const implied = both ? (Number(targetValue) > Number(baselineValue) ? 'increase' : 'decrease') : undefined;
    const direction = record.direction ?? implied ?? stored?.direction;
    const disagree =
      (both && Number(targetValue) === Number(baselineValue)) ||
      (implied !== undefined && direction !== implied) ||
      (baselineDate !== null && targetDate !== null && baselineDate >= targetDate);
    if (disagree) {
      // The database allows no path that leads nowhere or back; what the file says of it is kept in words.
      problems.push({
        severity: 'value',
        code: 'path_impossible',
        params: { baseline: baselineValue ?? '', target: targetValue ?? '' },
      });
      return { kind: 'measured', direction, baselineValue, baselineDate, targetValue: null, targetDate: null };
    }
    const complete = both && baselineDate !== null && targetDate !== null;
    return { kind: complete ? 'path' : 'measured', direction, ...known };
  }

  measurement(record: PlannedRecord): void {
    const parent = this.compared.plan.links.parents.get(recordId(record));
    const indicatorId = this.compared.idOf(parent);
    const value = record.judged ? record.result && (record.result === 'met' ? '1' : '0') : record.value;
    if (!indicatorId || value === undefined) {
      const problem: RowProblem = { severity: 'row', code: 'value_missing' };
      this.compared.results.set(recordId(record), { action: 'rejected', changes: [], problems: [problem] });
      return;
    }
    this.compared.results.set(recordId(record), { action: 'unchanged', changes: [], problems: [] });
    this.measure(record, indicatorId, value);
  }

  /** Records a value on its date. One without a date counts from today, unless it is what was last known. */
  private measure(record: PlannedRecord, indicatorId: string, value: string): void {
    const result = this.compared.results.get(recordId(record));
    const known =
      this.measured.get(indicatorId) ??
      (this.compared.stored.measurements.get(indicatorId) ?? []).map((row) => ({
        ...row,
        id: row.id as string | null,
      }));
    this.measured.set(indicatorId, known);
    const stated = record.measuredOn ?? this.compared.context.mapping.measuredOn ?? undefined;
    const latest = known.reduce<(typeof known)[number] | undefined>(
      (last, one) => (!last || one.measuredOn > last.measuredOn ? one : last),
      undefined,
    );
    if (!stated && latest && Number(latest.value) === Number(value)) return;
    const measuredOn = stated ?? this.compared.context.today;
    if (measuredOn > this.compared.context.today) {
      this.refuse(record, { code: 'date_in_future', params: { date: measuredOn } });
      return;
    }
    const there = known.find((one) => one.measuredOn === measuredOn);
    if (there && Number(there.value) === Number(value)) return;
    if (there && there.id === null) {
      this.refuse(record, { code: 'second_value', params: { date: measuredOn } });
      return;
    }
    if (there?.id) {
      this.measurementChanges.push({
        id: there.id,
        changes: { value, ...(record.note ? { note: record.note } : {}) },
      });
      there.value = value;
    } else {
      const { source } = this.compared.context.mapping;
      this.measurements.push({ id: newId(), indicatorId, measuredOn, value, source, note: record.note ?? '' });
      known.push({ id: null, measuredOn, value });
    }
    if (!result) return;
    result.changes.push('value');
    if (record.role === 'measurement') result.action = there ? 'changed' : 'new';
    else if (result.action === 'unchanged') result.action = 'changed';
  }

  /** A value that is not taken: the row of a measurement with it, of an indicator the value alone. */
  private refuse(record: PlannedRecord, problem: Omit<RowProblem, 'severity'>): void {
    const result = this.compared.results.get(recordId(record));
    if (!result) return;
    const wholeRow = record.role === 'measurement';
    result.problems.push({ severity: wholeRow ? 'row' : 'value', ...problem });
    if (wholeRow) result.action = 'rejected';
  }
}

/** PostgreSQL keeps the zeros a number was written with; 1.50 and 1.5 are the same value. */
const plainDecimal = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : text.includes('.') ? text.replace(/\.?0+$/, '') : text;
const decimals = ({ baselineValue, targetValue }: StoredIndicator) => ({
  baselineValue: plainDecimal(baselineValue),
  targetValue: plainDecimal(targetValue),
});
