import { type CalendarDate } from '@stip/domain';
import {
  isRecordRole,
  recordId,
  type LinkedMapping,
  type LinkedPlan,
  type PlannedLinkRow,
  type PlannedRecord,
  type RecordId,
  type RowProblem,
  type Stated,
  type TableRole,
} from '@stip/exchange';
import { newId } from '../platform/ids';
import type { RowAction } from './import-work';
import { storedKey, type StoredIndicator, type StoredLinked } from './stored-linked';

/** A row of one of the tables and what becomes of it. */
export interface LinkedOutcome {
  readonly table: string;
  readonly number: number;
  readonly key: string;
  readonly name: string;
  readonly action: RowAction;
  /** What differs from what is stored, by field. */
  readonly changes: readonly string[];
  readonly problems: readonly RowProblem[];
}

export interface LinkedTableCounts {
  readonly name: string;
  readonly role: TableRole;
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly notTaken: number;
  /** Taken without the link that other rows of the table have. */
  readonly unlinked: number;
}

export interface Change {
  readonly id: string;
  readonly changes: Readonly<Record<string, unknown>>;
}

/** Rows to write, by table; nothing is written while it is put together. */
export interface LinkedWork {
  readonly outcomes: readonly LinkedOutcome[];
  readonly tables: readonly LinkedTableCounts[];
  readonly strategies: readonly object[];
  readonly people: readonly object[];
  readonly goals: readonly object[];
  readonly goalChanges: readonly Change[];
  readonly programmes: readonly object[];
  readonly programmeChanges: readonly Change[];
  readonly projects: readonly object[];
  readonly projectChanges: readonly Change[];
  readonly items: readonly object[];
  readonly itemChanges: readonly Change[];
  readonly indicators: readonly object[];
  readonly indicatorChanges: readonly Change[];
  readonly measurements: readonly object[];
  readonly measurementChanges: readonly Change[];
  readonly baselines: readonly object[];
  readonly programmeGoals: readonly object[];
  readonly projectGoals: readonly object[];
  readonly dependencies: readonly object[];
}

export interface LinkedWorkContext {
  readonly mapping: LinkedMapping;
  /** What a frozen plan gives as the decision behind it. */
  readonly reference: string;
  readonly today: CalendarDate;
}

/** Name of a table of a source, by which its rows are recognised again. */
export const tableSource = (source: string, table: string): string => `${source}/${table}`;

/** Compares what the tables say with what is stored and puts together what makes them agree. */
export function prepareLinkedWork(plan: LinkedPlan, stored: StoredLinked, context: LinkedWorkContext): LinkedWork {
  return new Preparation(plan, stored, context).run();
}

const ROLE_ORDER: readonly TableRole[] = ['goal', 'programme', 'project', 'workItem', 'indicator', 'measurement'];

class Preparation {
  private readonly work = {
    outcomes: [] as LinkedOutcome[],
    tables: [] as LinkedTableCounts[],
    strategies: [] as object[],
    people: [] as object[],
    goals: [] as object[],
    goalChanges: [] as Change[],
    programmes: [] as object[],
    programmeChanges: [] as Change[],
    projects: [] as object[],
    projectChanges: [] as Change[],
    items: [] as object[],
    itemChanges: [] as Change[],
    indicators: [] as object[],
    indicatorChanges: [] as Change[],
    measurements: [] as object[],
    measurementChanges: [] as Change[],
    baselines: [] as object[],
    programmeGoals: [] as object[],
    projectGoals: [] as object[],
    dependencies: [] as object[],
  };
  /** Ids of the records that are taken, stored or new. */
  private readonly ids = new Map<string, string>();
  private readonly results = new Map<string, { action: RowAction; changes: string[]; problems: RowProblem[] }>();
  private readonly roles: ReadonlyMap<string, TableRole>;
  private strategyId: string | null;
  private readonly measured = new Map<string, { id: string | null; measuredOn: CalendarDate; value: string }[]>();

  constructor(
    private readonly plan: LinkedPlan,
    private readonly stored: StoredLinked,
    private readonly context: LinkedWorkContext,
  ) {
    this.roles = new Map(plan.tables.map(({ name, role }) => [name, role]));
    this.strategyId = stored.strategyId;
  }

  run(): LinkedWork {
    const taken = (role: TableRole) =>
      this.plan.tables
        .filter((table) => table.role === role)
        .flatMap((table) => table.records.filter((record) => !record.problems.some((p) => p.severity === 'row')));
    // Ids first: a row may refer to one that comes later in its table.
    for (const role of ROLE_ORDER)
      for (const record of taken(role)) this.ids.set(recordId(record), this.knownId(record) ?? newId());
    if (taken('goal').length > 0) this.strategy();
    const write: Record<string, (record: PlannedRecord, position: number) => void> = {
      goal: (record, position) => this.goal(record, position),
      programme: (record, position) => this.programme(record, position),
      project: (record) => this.project(record),
      workItem: (record, position) => this.item(record, position),
      indicator: (record) => this.indicator(record),
      measurement: (record) => this.measurement(record),
    };
    for (const role of ROLE_ORDER) taken(role).forEach((record, position) => write[role]?.(record, position));
    const linked = this.links();
    this.tell(linked);
    return { ...this.work, ...inTreeOrder(this.work) };
  }

  private source(table: string): string {
    return tableSource(this.context.mapping.source, table);
  }

  private knownId(record: PlannedRecord): string | undefined {
    const key = storedKey(this.source(record.table), record.key);
    switch (record.role) {
      case 'goal':
        return this.stored.goals.get(key)?.id;
      case 'programme':
        return this.stored.programmes.get(key)?.id ?? this.sameProgramme(record);
      case 'project':
        return this.stored.projects.get(key)?.id;
      case 'workItem':
        return this.stored.items.get(key)?.id;
      case 'indicator':
        return this.stored.indicators.get(key)?.id;
      default:
        return undefined;
    }
  }

  /** A programme that was made by hand, or by its name in another import, is the one the table speaks of. */
  private readonly adopted = new Set<string>();
  private sameProgramme(record: PlannedRecord): string | undefined {
    const found = this.stored.programmeNames.get(record.name);
    if (!found || !this.stored.adoptable.has(found) || this.adopted.has(found)) return undefined;
    this.adopted.add(found);
    return found;
  }

  private idOf(record: RecordId | undefined): string | undefined {
    return record && this.ids.get(recordId(record));
  }

  private strategy(): void {
    if (this.strategyId) return;
    this.strategyId = newId();
    const dates = this.plan.tables.flatMap(({ records }) =>
      records.flatMap(({ start, end }) =>
        [start, end].flatMap((stated) => (stated && 'value' in stated ? [stated.value] : [])),
      ),
    );
    const [first, last] = dates.reduce<[string, string]>(
      ([low, high], date) => [date < low ? date : low, date > high ? date : high],
      dates[0] ? [dates[0], dates[0]] : [this.context.today, this.context.today],
    );
    this.work.strategies.push({
      id: this.strategyId,
      title: this.context.mapping.strategy,
      vision: '',
      termStart: `${first.slice(0, 4)}-01-01`,
      termEnd: `${last.slice(0, 4)}-12-31`,
    });
  }

  /** Records what differs and answers whether the row is new. `values` without undefined ones: what a file leaves out stays. */
  private settle(
    record: PlannedRecord,
    stored: object | undefined,
    values: Readonly<Record<string, unknown>>,
    problems: readonly RowProblem[] = [],
  ): { isNew: boolean; changes: Record<string, unknown> } {
    const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    const before = stored as Readonly<Record<string, unknown>> | undefined;
    const changes = before
      ? Object.fromEntries(
          Object.entries(stated).filter(([field, value]) => canonical(before[field]) !== canonical(value)),
        )
      : stated;
    this.results.set(recordId(record), {
      action: !before ? 'new' : Object.keys(changes).length > 0 ? 'changed' : 'unchanged',
      changes: before ? Object.keys(changes) : [],
      problems: [...problems],
    });
    return { isNew: !before, changes };
  }

  private attributesOf(
    record: PlannedRecord,
    more: Readonly<Record<string, string>> = {},
  ): Record<string, string> | undefined {
    const all = { ...record.attributes, ...this.plan.links.attributes.get(recordId(record)), ...more };
    return Object.keys(all).length > 0 ? all : undefined;
  }

  private owner(record: PlannedRecord): string | undefined {
    if (!record.owner) return undefined;
    const key = record.owner.trim().toLowerCase();
    const known = this.stored.people.get(key);
    if (known) return known;
    const id = newId();
    this.stored.people.set(key, id);
    this.work.people.push({ id, name: record.owner.trim() });
    return id;
  }

  private identity(record: PlannedRecord) {
    return { externalSource: this.source(record.table), externalKey: record.key };
  }

  /** A code is one row's in the organisation; where another has it, it is kept as an attribute. */
  private code(record: PlannedRecord, id: string, codes: Map<string, string>) {
    const { code } = record;
    if (!code) return { code: undefined, kept: {} as Record<string, string>, problems: [] as RowProblem[] };
    const holder = codes.get(code);
    if (!holder || holder === id) {
      codes.set(code, id);
      return { code, kept: {} as Record<string, string>, problems: [] as RowProblem[] };
    }
    const problem: RowProblem = { severity: 'note', code: 'code_in_use', params: { code } };
    return { code: undefined, kept: { code } as Record<string, string>, problems: [problem] };
  }

  private goal(record: PlannedRecord, position: number): void {
    const stored = this.stored.goals.get(storedKey(this.source(record.table), record.key));
    const id = this.ids.get(recordId(record)) ?? newId();
    const { code, kept, problems } = this.code(record, id, this.stored.goalCodes);
    const values = {
      name: record.name,
      description: record.description,
      code,
      category: record.category ?? 'society',
      parentId: this.idOf(this.plan.links.parents.get(recordId(record))),
      ownerId: this.owner(record),
      attributes: this.attributesOf(record, kept),
    };
    const { isNew, changes } = this.settle(record, stored, values, problems);
    const { name, ...rest } = changes;
    const row = { ...rest, ...(name === undefined ? {} : { title: name }) };
    if (isNew)
      this.work.goals.push({
        parentId: null,
        ...row,
        id,
        strategyId: this.strategyId,
        position,
        ...this.identity(record),
      });
    else if (Object.keys(row).length > 0) this.work.goalChanges.push({ id, changes: row });
  }

  private programme(record: PlannedRecord, position: number): void {
    const id = this.ids.get(recordId(record)) ?? newId();
    const stored = this.stored.programmes.get(storedKey(this.source(record.table), record.key));
    const adopted = !stored && this.adopted.has(id);
    const problems: RowProblem[] = [];
    const holder = this.stored.programmeNames.get(record.name);
    const name = !holder || holder === id ? record.name : `${record.name.slice(0, 280)} (${record.key.slice(0, 15)})`;
    this.stored.programmeNames.set(name, id);
    if (name !== record.name) problems.push({ severity: 'note', code: 'name_made_unique', params: { name } });
    if (adopted) problems.push({ severity: 'note', code: 'adopted_by_name', params: { name } });
    const values = {
      name,
      description: record.description,
      code: record.code,
      ownerId: this.owner(record),
      attributes: this.attributesOf(record),
    };
    const known = stored ?? (adopted ? { name } : undefined);
    const { isNew, changes } = this.settle(record, known, values, problems);
    if (isNew)
      this.work.programmes.push({ ...changes, id, strategyId: this.strategyId, position, ...this.identity(record) });
    else if (adopted) this.work.programmeChanges.push({ id, changes: { ...changes, ...this.identity(record) } });
    else if (Object.keys(changes).length > 0) this.work.programmeChanges.push({ id, changes });
  }

  private project(record: PlannedRecord): void {
    const stored = this.stored.projects.get(storedKey(this.source(record.table), record.key));
    const id = this.ids.get(recordId(record)) ?? newId();
    const { code, kept, problems } = this.code(record, id, this.stored.projectCodes);
    const values = {
      name: record.name,
      description: record.description,
      code,
      state: record.state,
      programmeId: this.idOf(this.plan.links.parents.get(recordId(record))),
      ownerId: this.owner(record),
      ...statedDate('start', record.start),
      ...statedDate('end', record.end),
      attributes: this.attributesOf(record, kept),
    };
    const { isNew, changes } = this.settle(record, stored, values, problems);
    if (isNew) this.work.projects.push({ state: 'active', ...changes, id, ...this.identity(record) });
    else if (Object.keys(changes).length > 0) this.work.projectChanges.push({ id, changes });
    this.baseline(record, id);
  }

  /** A stated cost or end that differs from the latest plan is a new frozen plan, never a change of the old. */
  private baseline(record: PlannedRecord, projectId: string): void {
    const { cost, start, end } = record;
    if (!cost && !end) return;
    const last = this.stored.baselines.get(projectId);
    const endDate = end && 'value' in end ? end.value : null;
    const startDate = start && 'value' in start && (!endDate || start.value <= endDate) ? start.value : null;
    const budgetCents = cost && 'value' in cost ? cost.value : null;
    const budgetAbsenceReason = cost && 'absent' in cost ? cost.absent : null;
    const budgetCurrency = budgetCents === null ? null : this.context.mapping.currency;
    const same =
      last &&
      last.endDate === endDate &&
      last.budget === (budgetCents === null ? null : budgetCents.toString()) &&
      last.absence === budgetAbsenceReason &&
      (last.currency ?? budgetCurrency) === budgetCurrency;
    if (same || (last && last.approvedOn > this.context.today)) return;
    const sequence = (last?.sequence ?? 0) + 1;
    this.work.baselines.push({
      id: newId(),
      projectId,
      sequence,
      approvedOn: this.context.today,
      decisionReference: this.context.reference,
      reasonCategory: sequence > 1 ? 'imported' : null,
      explanation: '',
      startDate,
      endDate,
      budgetCents,
      budgetAbsenceReason,
      budgetCurrency,
    });
    const result = this.results.get(recordId(record));
    if (!result) return;
    result.changes.push('baseline');
    if (result.action === 'unchanged') result.action = 'changed';
  }

  private item(record: PlannedRecord, position: number): void {
    const id = this.ids.get(recordId(record)) ?? newId();
    const stored = this.stored.items.get(storedKey(this.source(record.table), record.key));
    const { start, end, cost } = record;
    const amount = cost && 'value' in cost ? cost.value : undefined;
    const projectId = this.idOf(this.plan.links.projects.get(recordId(record)));
    const above = this.idOf(this.plan.links.items.get(recordId(record)));
    const values = {
      name: record.name,
      description: record.description,
      projectId,
      // An item that moves to another project leaves the item above it behind.
      parentId: above ?? (stored && stored.projectId !== projectId ? null : undefined),
      kind: record.itemKind,
      ownerId: this.owner(record),
      startDate: start && 'value' in start ? start.value : undefined,
      endDate: end && 'value' in end ? end.value : undefined,
      actualStart: record.actualStart,
      actualEnd: record.actualEnd,
      percentComplete: record.percentComplete,
      plannedCostCents: amount?.toString(),
      plannedCostCurrency: amount === undefined ? undefined : this.context.mapping.currency,
      attributes: this.attributesOf(record),
    };
    const { isNew, changes } = this.settle(record, stored, values);
    const { name, plannedCostCents, ...rest } = changes;
    const row = {
      ...rest,
      ...(name === undefined ? {} : { title: name }),
      ...(plannedCostCents === undefined ? {} : { plannedCostCents: amount }),
    };
    if (isNew) this.work.items.push({ parentId: null, ...row, id, position, ...this.identity(record) });
    else if (Object.keys(row).length > 0) this.work.itemChanges.push({ id, changes: row });
  }

  private indicator(record: PlannedRecord): void {
    const id = this.ids.get(recordId(record)) ?? newId();
    const stored = this.stored.indicators.get(storedKey(this.source(record.table), record.key));
    const parent = this.plan.links.parents.get(recordId(record));
    const owner = this.idOf(parent) ?? null;
    const role = parent && this.roles.get(parent.table);
    const problems: RowProblem[] = [];
    const path = this.path(record, stored, problems);
    const values = {
      name: record.name,
      goalId: role === 'goal' ? owner : null,
      programmeId: role === 'programme' ? owner : null,
      projectId: role === 'project' ? owner : null,
      unit: record.unit,
      ...path,
      attributes: this.attributesOf(record),
    };
    const { isNew, changes } = this.settle(record, stored && { ...stored, ...decimals(stored) }, values, problems);
    if (isNew) this.work.indicators.push({ unit: '', direction: 'increase', ...changes, id, ...this.identity(record) });
    else if (Object.keys(changes).length > 0) this.work.indicatorChanges.push({ id, changes });
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

  private measurement(record: PlannedRecord): void {
    const parent = this.plan.links.parents.get(recordId(record));
    const indicatorId = this.idOf(parent);
    const value = record.judged ? record.result && (record.result === 'met' ? '1' : '0') : record.value;
    if (!indicatorId || value === undefined) {
      const problem: RowProblem = { severity: 'row', code: 'value_missing' };
      this.results.set(recordId(record), { action: 'rejected', changes: [], problems: [problem] });
      return;
    }
    this.results.set(recordId(record), { action: 'unchanged', changes: [], problems: [] });
    this.measure(record, indicatorId, value);
  }

  /** Records a value on its date. One without a date counts from today, unless it is what was last known. */
  private measure(record: PlannedRecord, indicatorId: string, value: string): void {
    const result = this.results.get(recordId(record));
    const known =
      this.measured.get(indicatorId) ??
      (this.stored.measurements.get(indicatorId) ?? []).map((row) => ({ ...row, id: row.id as string | null }));
    this.measured.set(indicatorId, known);
    const stated = record.measuredOn ?? this.context.mapping.measuredOn ?? undefined;
    const latest = known.reduce<(typeof known)[number] | undefined>(
      (last, one) => (!last || one.measuredOn > last.measuredOn ? one : last),
      undefined,
    );
    if (!stated && latest && Number(latest.value) === Number(value)) return;
    const measuredOn = stated ?? this.context.today;
    const there = known.find((one) => one.measuredOn === measuredOn);
    if (there && Number(there.value) === Number(value)) return;
    if (there && there.id === null) {
      result?.problems.push({
        severity: record.role === 'measurement' ? 'row' : 'value',
        code: 'second_value',
        params: { date: measuredOn },
      });
      if (result && record.role === 'measurement') result.action = 'rejected';
      return;
    }
    if (there?.id) {
      this.work.measurementChanges.push({
        id: there.id,
        changes: { value, ...(record.note ? { note: record.note } : {}) },
      });
      there.value = value;
    } else {
      const { source } = this.context.mapping;
      this.work.measurements.push({ id: newId(), indicatorId, measuredOn, value, source, note: record.note ?? '' });
      known.push({ id: null, measuredOn, value });
    }
    if (!result) return;
    result.changes.push('value');
    if (record.role === 'measurement') result.action = there ? 'changed' : 'new';
    else if (result.action === 'unchanged') result.action = 'changed';
  }

  /** Links of their own: what serves which goal and what waits for what. Answers which are new or changed. */
  private links(): Map<string, RowAction> {
    const actions = new Map<string, RowAction>();
    for (const { lower, goal, weight } of this.plan.links.serves) {
      const [lowerId, goalId] = [this.idOf(lower), this.idOf(goal)];
      if (!lowerId || !goalId) continue;
      const before = this.stored.serves.get(`${lowerId} ${goalId}`);
      const action = before === undefined ? 'new' : before === weight ? 'unchanged' : 'changed';
      actions.set(linkKey(lower, goal), action);
      if (action === 'unchanged') continue;
      const isProgramme = this.roles.get(lower.table) === 'programme';
      if (isProgramme) this.work.programmeGoals.push({ programmeId: lowerId, goalId, weight });
      else this.work.projectGoals.push({ projectId: lowerId, goalId, weight });
      this.touch(lower, 'goals');
    }
    for (const { successor, predecessor } of this.plan.links.depends) {
      const [successorId, predecessorId] = [this.idOf(successor), this.idOf(predecessor)];
      if (!successorId || !predecessorId) continue;
      const known = this.stored.dependencies.has(`${predecessorId} ${successorId}`);
      actions.set(linkKey(successor, predecessor), known ? 'unchanged' : 'new');
      if (known) continue;
      this.work.dependencies.push({ id: newId(), predecessorId, successorId, type: 'FS', lagDays: 0 });
      this.touch(successor, 'dependencies');
    }
    return actions;
  }

  private touch(record: RecordId, change: string): void {
    const result = this.results.get(recordId(record));
    if (!result || result.action === 'rejected') return;
    if (!result.changes.includes(change)) result.changes.push(change);
    if (result.action === 'unchanged') result.action = 'changed';
  }

  private tell(linked: ReadonlyMap<string, RowAction>): void {
    for (const table of this.plan.tables) {
      const outcomes = [
        ...table.records.map((record) => this.outcome(record)),
        ...this.plan.linkRows.filter((row) => row.table === table.name).map((row) => this.linkOutcome(row, linked)),
      ];
      const count = (action: RowAction) => outcomes.filter((outcome) => outcome.action === action).length;
      this.work.outcomes.push(...outcomes);
      this.work.tables.push({
        name: table.name,
        role: table.role,
        read: outcomes.length,
        created: count('new'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        notTaken: count('rejected'),
        unlinked: this.plan.links.unlinked.get(table.name) ?? 0,
      });
    }
  }

  private outcome(record: PlannedRecord): LinkedOutcome {
    const { table, number, key, name } = record;
    const base = { table, number, key: key.slice(0, 200), name };
    const refused = record.problems.some((problem) => problem.severity === 'row');
    if (refused) return { ...base, action: 'rejected', changes: [], problems: record.problems };
    if (!isRecordRole(record.role)) {
      const hosts = this.plan.links.keptWith.get(recordId(record)) ?? [];
      const results = hosts.flatMap((host) => this.results.get(host) ?? []);
      const action = results.some((r) => r.action === 'new')
        ? 'new'
        : results.some((r) => r.changes.includes('attributes'))
          ? 'changed'
          : 'unchanged';
      return { ...base, action, changes: [], problems: record.problems };
    }
    const result = this.results.get(recordId(record)) ?? { action: 'unchanged' as const, changes: [], problems: [] };
    return {
      ...base,
      action: result.action,
      changes: result.changes,
      problems: [...record.problems, ...result.problems],
    };
  }

  private linkOutcome(row: PlannedLinkRow, linked: ReadonlyMap<string, RowAction>): LinkedOutcome {
    const base = { table: row.table, number: row.number, key: row.text.slice(0, 200), name: '', changes: [] };
    const { lower, upper, means } = row;
    if (!lower || !upper || !means) return { ...base, action: 'rejected', problems: row.problems };
    const own = linked.get(linkKey(lower, upper));
    if (own && means !== 'parent' && means !== 'attribute') return { ...base, action: own, problems: row.problems };
    const result = this.results.get(recordId(lower));
    const field = means === 'attribute' ? ['attributes'] : ['parentId', 'programmeId', 'projectId', 'goalId'];
    const action =
      result?.action === 'new'
        ? 'new'
        : result?.changes.some((change) => field.includes(change))
          ? 'changed'
          : 'unchanged';
    return { ...base, action, problems: row.problems };
  }
}

const linkKey = (lower: RecordId, upper: RecordId) => `${recordId(lower)}\u0000\u0000${recordId(upper)}`;

function statedDate(which: 'start' | 'end', stated: Stated<CalendarDate> | undefined): Record<string, unknown> {
  if (!stated) return {};
  return 'value' in stated
    ? { [`${which}Date`]: stated.value, [`${which}AbsenceReason`]: null }
    : { [`${which}Date`]: null, [`${which}AbsenceReason`]: stated.absent };
}

/** PostgreSQL keeps the zeros a number was written with; 1.50 and 1.5 are the same value. */
const plainDecimal = (text: string | null | undefined): string | null =>
  text === null || text === undefined ? null : text.includes('.') ? text.replace(/\.?0+$/, '') : text;
const decimals = ({ baselineValue, targetValue }: StoredIndicator) => ({
  baselineValue: plainDecimal(baselineValue),
  targetValue: plainDecimal(targetValue),
});

/** Rows that refer to rows of their own table after those: one statement may hold both, but batches come in turn. */
function inTreeOrder(work: { goals: object[]; items: object[] }) {
  const sorted = (rows: object[]): object[] => {
    const all = rows as { id: string; parentId: string | null }[];
    const byId = new Map(all.map((row) => [row.id, row]));
    const depth = new Map<string, number>();
    const depthOf = (row: { id: string; parentId: string | null }): number => {
      const known = depth.get(row.id);
      if (known !== undefined) return known;
      const parent = row.parentId ? byId.get(row.parentId) : undefined;
      const own = parent ? depthOf(parent) + 1 : 0;
      depth.set(row.id, own);
      return own;
    };
    return [...all].sort((a, b) => depthOf(a) - depthOf(b));
  };
  return { goals: sorted(work.goals), items: sorted(work.items) };
}

/** Text that is equal for equal values, whatever the order of keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, v: unknown) =>
    v && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
