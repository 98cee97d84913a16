import type { CalendarDate } from '@stip/domain';
import type { Query } from './stored-portfolio';

interface StoredSource {
  readonly id: string;
  readonly source: string;
  readonly key: string;
  readonly name: string;
  readonly attributes: Record<string, string>;
}

export interface StoredGoal extends StoredSource {
  readonly description: string;
  readonly code: string | null;
  readonly category: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
}
export interface StoredProgramme extends StoredSource {
  readonly description: string;
  readonly code: string | null;
  readonly ownerId: string | null;
}
export interface StoredLinkedProject extends StoredProgramme {
  readonly state: string;
  readonly programmeId: string | null;
  readonly startDate: CalendarDate | null;
  readonly startAbsenceReason: string | null;
  readonly endDate: CalendarDate | null;
  readonly endAbsenceReason: string | null;
}
export interface StoredItem extends StoredSource {
  readonly description: string;
  readonly projectId: string;
  readonly parentId: string | null;
  readonly kind: string;
  readonly ownerId: string | null;
  readonly startDate: CalendarDate;
  readonly endDate: CalendarDate;
  readonly actualStart: CalendarDate | null;
  readonly actualEnd: CalendarDate | null;
  readonly percentComplete: number;
  readonly plannedCostCents: string | null;
  readonly plannedCostCurrency: string | null;
}
export interface StoredIndicator extends StoredSource {
  readonly goalId: string | null;
  readonly programmeId: string | null;
  readonly projectId: string | null;
  readonly kind: string;
  readonly unit: string;
  readonly direction: string;
  readonly baselineValue: string | null;
  readonly baselineDate: CalendarDate | null;
  readonly targetValue: string | null;
  readonly targetDate: CalendarDate | null;
}
export interface StoredBaseline {
  readonly sequence: number;
  readonly approvedOn: CalendarDate;
  readonly endDate: CalendarDate | null;
  readonly budget: string | null;
  readonly absence: string | null;
  readonly currency: string | null;
}
export interface StoredMeasurement {
  readonly id: string;
  readonly measuredOn: CalendarDate;
  readonly value: string;
}

/** What is known of the tables of a source before the import, each part by one statement. */
export interface StoredLinked {
  readonly goals: ReadonlyMap<string, StoredGoal>;
  readonly programmes: ReadonlyMap<string, StoredProgramme>;
  readonly projects: ReadonlyMap<string, StoredLinkedProject>;
  readonly items: ReadonlyMap<string, StoredItem>;
  readonly indicators: ReadonlyMap<string, StoredIndicator>;
  readonly strategyId: string | null;
  /** Ids by name or code, whoever made them. */
  readonly programmeNames: Map<string, string>;
  readonly adoptable: ReadonlySet<string>;
  readonly goalCodes: Map<string, string>;
  readonly projectCodes: Map<string, string>;
  readonly people: Map<string, string>;
  readonly baselines: ReadonlyMap<string, StoredBaseline>;
  /** `<programme or project> <goal>` to the weight. */
  readonly serves: ReadonlyMap<string, number>;
  /** `<predecessor> <successor>`. */
  readonly dependencies: ReadonlySet<string>;
  /** By indicator, earliest first. */
  readonly measurements: ReadonlyMap<string, readonly StoredMeasurement[]>;
}

export const storedKey = (source: string, key: string): string => `${source}\u0000${key.toLowerCase()}`;

export async function loadLinked(query: Query, sources: readonly string[], strategy: string): Promise<StoredLinked> {
  const bySource = async <T extends StoredSource>(table: string, columns: string, name = 'name') =>
    new Map(
      (
        await query<T>(
          `select id, external_source as source, external_key as key, ${name} as name, attributes, ${columns}
           from ${table} where external_source = any($1::text[])`,
          [sources],
        )
      ).map((row) => [storedKey(row.source, row.key), row]),
    );
  const named = async (sql: string, params: readonly unknown[] = []) =>
    new Map((await query<{ key: string; id: string }>(sql, params)).map(({ key, id }) => [key, id]));
  const goals = await bySource<StoredGoal>(
    'goal',
    'description, code, category, parent_id as "parentId", owner_id as "ownerId"',
    'title',
  );
  const programmes = await bySource<StoredProgramme>('programme', 'description, code, owner_id as "ownerId"');
  const projects = await bySource<StoredLinkedProject>(
    'project',
    `description, code, state, programme_id as "programmeId", owner_id as "ownerId", start_date as "startDate",
     start_absence_reason as "startAbsenceReason", end_date as "endDate", end_absence_reason as "endAbsenceReason"`,
  );
  const items = await bySource<StoredItem>(
    'work_item',
    `description, project_id as "projectId", parent_id as "parentId", kind, owner_id as "ownerId",
     start_date as "startDate", end_date as "endDate", actual_start as "actualStart", actual_end as "actualEnd",
     percent_complete as "percentComplete", planned_cost_cents::text as "plannedCostCents",
     planned_cost_currency as "plannedCostCurrency"`,
    'title',
  );
  const indicators = await bySource<StoredIndicator>(
    'indicator',
    `goal_id as "goalId", programme_id as "programmeId", project_id as "projectId", kind, unit, direction,
     baseline_value::text as "baselineValue", baseline_date as "baselineDate", target_value::text as "targetValue",
     target_date as "targetDate"`,
  );
  const baselines = await query<StoredBaseline & { projectId: string }>(
    `select distinct on (b.project_id) b.project_id as "projectId", b.sequence, b.approved_on as "approvedOn",
       b.end_date as "endDate", b.budget_cents::text as budget, b.budget_absence_reason as absence,
       b.budget_currency as currency
     from baseline b where b.project_id in (select p.id from project p where p.external_source = any($1::text[]))
     order by b.project_id, b.sequence desc`,
    [sources],
  );
  const serves = await query<{ key: string; weight: number }>(
    `select programme_id || ' ' || goal_id as key, weight from programme_goal
     union all select project_id || ' ' || goal_id, weight from project_goal`,
  );
  const dependencies = await query<{ key: string }>(
    `select predecessor_id || ' ' || successor_id as key from dependency
     where successor_id in (select w.id from work_item w where w.external_source = any($1::text[]))`,
    [sources],
  );
  const measured = await query<StoredMeasurement & { indicatorId: string }>(
    `select m.id, m.indicator_id as "indicatorId", m.measured_on as "measuredOn", m.value::text as value
     from indicator_measurement m
     where m.indicator_id in (select i.id from indicator i where i.external_source = any($1::text[]))
     order by m.measured_on`,
    [sources],
  );
  const measurements = new Map<string, StoredMeasurement[]>();
  for (const { indicatorId, ...row } of measured) {
    const list = measurements.get(indicatorId);
    if (list) list.push(row);
    else measurements.set(indicatorId, [row]);
  }
  const strategies = await named(
    'select lower(title) as key, id from strategy where lower(title) = lower($1) order by term_start limit 1',
    [strategy],
  );
  const adoptable = await query<{ id: string }>('select id from programme where external_source is null');
  return {
    goals,
    programmes,
    projects,
    items,
    indicators,
    strategyId: strategies.get(strategy.toLowerCase()) ?? null,
    programmeNames: await named('select name as key, id from programme'),
    adoptable: new Set(adoptable.map(({ id }) => id)),
    goalCodes: await named('select code as key, id from goal where code is not null'),
    projectCodes: await named('select code as key, id from project where code is not null'),
    people: await named('select lower(name) as key, id from person'),
    baselines: new Map(baselines.map(({ projectId, ...rest }) => [projectId, rest])),
    serves: new Map(serves.map(({ key, weight }) => [key, weight])),
    dependencies: new Set(dependencies.map(({ key }) => key)),
    measurements,
  };
}
