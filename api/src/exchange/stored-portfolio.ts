import type { CalendarDate, Colour, Period } from '@stip/domain';

/** Runs one statement; the reader of a preview and the manager of a commit both can. */
export type Query = <T extends object>(sql: string, params?: readonly unknown[]) => Promise<T[]>;

export interface StoredProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly programmeId: string | null;
  readonly ownerId: string | null;
  readonly startDate: CalendarDate | null;
  readonly startAbsenceReason: string | null;
  readonly endDate: CalendarDate | null;
  readonly endAbsenceReason: string | null;
  readonly attributes: Record<string, string>;
  readonly latestReport: CalendarDate | null;
}

export interface StoredStatus {
  readonly id: string;
  readonly projectId: string;
  readonly reportingDate: CalendarDate;
  readonly colour: Colour;
  readonly label: string | null;
  readonly percentComplete: number | null;
  readonly summary: string;
  readonly aspects: Record<string, { colour: Colour; label: string | null; note: string }>;
}

/** What is known of a source before the import, each part by one statement. */
export interface StoredPortfolio {
  readonly byKey: ReadonlyMap<string, StoredProject>;
  readonly byName: ReadonlyMap<string, StoredProject>;
  readonly programmes: Map<string, string>;
  readonly people: Map<string, string>;
  readonly baselines: ReadonlyMap<
    string,
    {
      sequence: number;
      approvedOn: CalendarDate;
      endDate: CalendarDate | null;
      budget: string | null;
      absence: string | null;
    }
  >;
  readonly budgets: ReadonlyMap<
    string,
    { id: string; amount: string | null; absence: string | null; currency: string }
  >;
  /** Current budget of projects and years for which a body decided on a change: a file cannot alter it. */
  readonly fixedBudgets: ReadonlyMap<string, string>;
  readonly forecasts: ReadonlyMap<string, { amount: string | null; absence: string | null; bookedOn: CalendarDate }>;
  readonly actuals: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, readonly StoredStatus[]>;
  readonly periods: Map<string, string>;
  readonly fundingSourceId: string | null;
}

export const periodKey = (period: Pick<Period, 'kind' | 'start'>): string => `${period.kind} ${period.start}`;
export const yearKey = (projectId: string, year: number): string => `${projectId} ${year}`;
const lower = (text: string) => text.trim().toLowerCase();

export async function loadPortfolio(query: Query, source: string, fundingSource: string): Promise<StoredPortfolio> {
  const projects = await query<Omit<StoredProject, 'latestReport'>>(
    `select p.id, p.external_key as key, p.name, p.description, p.programme_id as "programmeId", p.owner_id as "ownerId",
       p.start_date as "startDate", p.start_absence_reason as "startAbsenceReason", p.end_date as "endDate",
       p.end_absence_reason as "endAbsenceReason", p.attributes
     from project p where p.external_source = $1`,
    [source],
  );
  const named = async (sql: string, params: readonly unknown[] = []) =>
    new Map((await query<{ key: string; id: string }>(sql, params)).map(({ key, id }) => [key, id]));
  const baselines = await query<{
    projectId: string;
    sequence: number;
    approvedOn: string;
    endDate: string | null;
    budget: string | null;
    absence: string | null;
  }>(
    `select distinct on (b.project_id) b.project_id as "projectId", b.sequence, b.approved_on as "approvedOn",
       b.end_date as "endDate", b.budget_cents::text as budget, b.budget_absence_reason as absence
     from baseline b join project p on p.organisation_id = b.organisation_id and p.id = b.project_id
     where p.external_source = $1 order by b.project_id, b.sequence desc`,
    [source],
  );
  const budgets = await query<{
    key: string;
    id: string;
    amount: string | null;
    absence: string | null;
    currency: string;
  }>(
    `select b.project_id || ' ' || b.fiscal_year as key, b.id, b.amount_cents::text as amount,
       b.absence_reason as absence, b.currency
     from budget_line b where b.external_key = $1 || ' ' || b.fiscal_year`,
    [source],
  );
  const fixed = await query<{ key: string; amount: string }>(
    `select b.project_id || ' ' || b.fiscal_year as key, coalesce(sum(b.current_cents), 0)::text as amount
     from budget_position b join project p on p.organisation_id = b.organisation_id and p.id = b.project_id
     where p.external_source = $1 group by b.project_id, b.fiscal_year having count(b.change_cents) > 0`,
    [source],
  );
  const forecasts = await query<{ key: string; amount: string | null; absence: string | null; bookedOn: string }>(
    `select distinct on (project_id, fiscal_year) project_id || ' ' || fiscal_year as key, amount_cents::text as amount,
       absence_reason as absence, booked_on as "bookedOn"
     from ledger_entry where kind = 'forecast' and reference = $1
     order by project_id, fiscal_year, booked_on desc, sequence desc`,
    [source],
  );
  const actuals = await query<{ key: string; amount: string }>(
    `select project_id || ' ' || fiscal_year as key, sum(amount_cents)::text as amount
     from ledger_entry where kind = 'actual' and reference = $1 group by project_id, fiscal_year`,
    [source],
  );
  // Not the view standing_status: right after a first import PostgreSQL has no statistics yet and would join row by row;
  // "is true" and "not in" keep it to looking up in a hash.
  const statuses = await query<StoredStatus>(
    `select s.id, s.project_id as "projectId", s.reporting_date as "reportingDate", s.overall_colour as colour,
       s.stated_label as label, s.percent_complete as "percentComplete", s.summary,
       coalesce((select jsonb_object_agg(a.aspect, jsonb_build_object('colour', a.colour, 'label', a.stated_label,
           'note', a.note)) from status_aspect a
         where a.organisation_id = s.organisation_id and a.status_update_id = s.id), '{}') as aspects
     from status_update s
     where (s.project_id in (select id from project where external_source = $1)) is true and s.state = 'published'
       and s.id not in (
         select c.supersedes_id from status_update c where c.supersedes_id is not null and c.state = 'published')
     order by s.reporting_date, s.published_at`,
    [source],
  );
  const byProject = new Map<string, StoredStatus[]>();
  for (const status of statuses) byProject.set(status.projectId, [...(byProject.get(status.projectId) ?? []), status]);
  const sources = await named('select lower(name) as key, id from funding_source where lower(name) = lower($1)', [
    fundingSource,
  ]);
  // From the updates at hand, for the same reason.
  const stored = projects.map((project): StoredProject => {
    return { ...project, latestReport: byProject.get(project.id)?.at(-1)?.reportingDate ?? null };
  });
  return {
    byKey: new Map(stored.map((project) => [lower(project.key), project])),
    byName: new Map(stored.map((project) => [lower(project.name), project])),
    programmes: await named('select lower(name) as key, id from programme'),
    people: await named('select lower(name) as key, id from person'),
    baselines: new Map(baselines.map(({ projectId, ...rest }) => [projectId, rest])),
    budgets: new Map(budgets.map(({ key, ...rest }) => [key, rest])),
    fixedBudgets: new Map(fixed.map(({ key, amount }) => [key, amount])),
    forecasts: new Map(forecasts.map(({ key, ...rest }) => [key, rest])),
    actuals: new Map(actuals.map(({ key, amount }) => [key, amount])),
    statuses: byProject,
    periods: await named(`select kind || ' ' || start_date as key, id from reporting_period`),
    fundingSourceId: sources.get(lower(fundingSource)) ?? null,
  };
}
