import type { CalendarDate } from '@stip/domain';
import {
  recordId,
  type LinkedPlan,
  type PlannedRecord,
  type RowProblem,
  type Stated,
  type TableRole,
} from '@stip/exchange';
import { newId } from '../platform/ids';
import type { RowAction } from './import-work';
import { LinkedComparison, type LinkedWorkContext } from './linked-comparison';
import { IndicatorWork } from './linked-indicators';
import { linkedOutcomes, linkKey, type LinkedOutcome, type LinkedTableCounts } from './linked-outcomes';
import { storedKey, type StoredLinked } from './stored-linked';

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

/** Compares what the tables say with what is stored and puts together what makes them agree. */
export function prepareLinkedWork(plan: LinkedPlan, stored: StoredLinked, context: LinkedWorkContext): LinkedWork {
  return new Preparation(plan, stored, context).run();
}

const ROLE_ORDER: readonly TableRole[] = ['goal', 'programme', 'project', 'workItem', 'indicator', 'measurement'];

class Preparation {
  private readonly work = {
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
    baselines: [] as object[],
    programmeGoals: [] as object[],
    projectGoals: [] as object[],
    dependencies: [] as object[],
  };
  private readonly compared: LinkedComparison;
  private readonly indicators: IndicatorWork;
  private strategyId: string | null;

  constructor(
    private readonly plan: LinkedPlan,
    private readonly stored: StoredLinked,
    private readonly context: LinkedWorkContext,
  ) {
    this.compared = new LinkedComparison(plan, stored, context);
    this.indicators = new IndicatorWork(this.compared);
    this.strategyId = stored.strategyId;
  }

  run(): LinkedWork {
    const taken = (role: TableRole) =>
      this.plan.tables
        .filter((table) => table.role === role)
        .flatMap((table) => table.records.filter((record) => !record.problems.some((p) => p.severity === 'row')));
    // Ids first: a row may refer to one that comes later in its table.
    for (const role of ROLE_ORDER)
      for (const record of taken(role)) this.compared.ids.set(recordId(record), this.knownId(record) ?? newId());
    if (taken('goal').length > 0) this.strategy();
    const write: Record<string, (record: PlannedRecord, position: number) => void> = {
      goal: (record, position) => this.goal(record, position),
      programme: (record, position) => this.programme(record, position),
      project: (record) => this.project(record),
      workItem: (record, position) => this.item(record, position),
      indicator: (record) => this.indicators.indicator(record),
      measurement: (record) => this.indicators.measurement(record),
    };
    for (const role of ROLE_ORDER) taken(role).forEach((record, position) => write[role]?.(record, position));
    const linked = this.links();
    const { indicators, indicatorChanges, measurements, measurementChanges } = this.indicators;
    return {
      ...this.work,
      ...inTreeOrder(this.work),
      ...{ indicators, indicatorChanges, measurements, measurementChanges },
      ...linkedOutcomes(this.compared, linked),
    };
  }

  private knownId(record: PlannedRecord): string | undefined {
    const key = storedKey(this.compared.source(record.table), record.key);
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
    const stored = this.stored.goals.get(storedKey(this.compared.source(record.table), record.key));
    const id = this.compared.ids.get(recordId(record)) ?? newId();
    const { code, kept, problems } = this.code(record, id, this.stored.goalCodes);
    const values = {
      name: record.name,
      description: record.description,
      code,
      category: record.category ?? 'society',
      parentId: this.compared.idOf(this.plan.links.parents.get(recordId(record))),
      ownerId: this.owner(record),
      attributes: this.compared.attributesOf(record, kept),
    };
    const { isNew, changes } = this.compared.settle(record, stored, values, problems);
    const { name, ...rest } = changes;
    const row = { ...rest, ...(name === undefined ? {} : { title: name }) };
    if (isNew)
      this.work.goals.push({
        parentId: null,
        ...row,
        id,
        strategyId: this.strategyId,
        position,
        ...this.compared.identity(record),
      });
    else if (Object.keys(row).length > 0) this.work.goalChanges.push({ id, changes: row });
  }

  private programme(record: PlannedRecord, position: number): void {
    const id = this.compared.ids.get(recordId(record)) ?? newId();
    const stored = this.stored.programmes.get(storedKey(this.compared.source(record.table), record.key));
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
      attributes: this.compared.attributesOf(record),
    };
    const known = stored ?? (adopted ? { name } : undefined);
    const { isNew, changes } = this.compared.settle(record, known, values, problems);
    if (isNew)
      this.work.programmes.push({
        ...changes,
        id,
        strategyId: this.strategyId,
        position,
        ...this.compared.identity(record),
      });
    else if (adopted)
      this.work.programmeChanges.push({ id, changes: { ...changes, ...this.compared.identity(record) } });
    else if (Object.keys(changes).length > 0) this.work.programmeChanges.push({ id, changes });
  }

  private project(record: PlannedRecord): void {
    const stored = this.stored.projects.get(storedKey(this.compared.source(record.table), record.key));
    const id = this.compared.ids.get(recordId(record)) ?? newId();
    const { code, kept, problems } = this.code(record, id, this.stored.projectCodes);
    const values = {
      name: record.name,
      description: record.description,
      code,
      state: record.state,
      programmeId: this.compared.idOf(this.plan.links.parents.get(recordId(record))),
      ownerId: this.owner(record),
      ...statedDate('start', record.start),
      ...statedDate('end', record.end),
      attributes: this.compared.attributesOf(record, kept),
    };
    const { isNew, changes } = this.compared.settle(record, stored, values, problems);
    if (isNew) this.work.projects.push({ state: 'active', ...changes, id, ...this.compared.identity(record) });
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
    const result = this.compared.results.get(recordId(record));
    if (!result) return;
    result.changes.push('baseline');
    if (result.action === 'unchanged') result.action = 'changed';
  }

  private item(record: PlannedRecord, position: number): void {
    const id = this.compared.ids.get(recordId(record)) ?? newId();
    const stored = this.stored.items.get(storedKey(this.compared.source(record.table), record.key));
    const { start, end, cost } = record;
    const amount = cost && 'value' in cost ? cost.value : undefined;
    const projectId = this.compared.idOf(this.plan.links.projects.get(recordId(record)));
    const above = this.compared.idOf(this.plan.links.items.get(recordId(record)));
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
      attributes: this.compared.attributesOf(record),
    };
    const { isNew, changes } = this.compared.settle(record, stored, values);
    const { name, plannedCostCents, ...rest } = changes;
    const row = {
      ...rest,
      ...(name === undefined ? {} : { title: name }),
      ...(plannedCostCents === undefined ? {} : { plannedCostCents: amount }),
    };
    if (isNew) this.work.items.push({ parentId: null, ...row, id, position, ...this.compared.identity(record) });
    else if (Object.keys(row).length > 0) this.work.itemChanges.push({ id, changes: row });
  }

  /** Links of their own: what serves which goal and what waits for what. Answers which are new or changed. */
  private links(): Map<string, RowAction> {
    const actions = new Map<string, RowAction>();
    for (const { lower, goal, weight } of this.plan.links.serves) {
      const [lowerId, goalId] = [this.compared.idOf(lower), this.compared.idOf(goal)];
      if (!lowerId || !goalId) continue;
      const before = this.stored.serves.get(`${lowerId} ${goalId}`);
      const action = before === undefined ? 'new' : before === weight ? 'unchanged' : 'changed';
      actions.set(linkKey(lower, goal), action);
      if (action === 'unchanged') continue;
      const isProgramme = this.compared.roles.get(lower.table) === 'programme';
      if (isProgramme) this.work.programmeGoals.push({ programmeId: lowerId, goalId, weight });
      else this.work.projectGoals.push({ projectId: lowerId, goalId, weight });
      this.compared.touch(lower, 'goals');
    }
    for (const { successor, predecessor } of this.plan.links.depends) {
      const [successorId, predecessorId] = [this.compared.idOf(successor), this.compared.idOf(predecessor)];
      if (!successorId || !predecessorId) continue;
      const known = this.stored.dependencies.has(`${predecessorId} ${successorId}`);
      actions.set(linkKey(successor, predecessor), known ? 'unchanged' : 'new');
      if (known) continue;
      this.work.dependencies.push({ id: newId(), predecessorId, successorId, type: 'FS', lagDays: 0 });
      this.compared.touch(successor, 'dependencies');
    }
    return actions;
  }
}

function statedDate(which: 'start' | 'end', stated: Stated<CalendarDate> | undefined): Record<string, unknown> {
  if (!stated) return {};
  return 'value' in stated
    ? { [`${which}Date`]: stated.value, [`${which}AbsenceReason`]: null }
    : { [`${which}Date`]: null, [`${which}AbsenceReason`]: stated.absent };
}

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
