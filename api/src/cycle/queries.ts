import { DEADLINE_KINDS, dayNumber, type CalendarDate, type StoredPeriod } from '@stip/domain';
import { dutchHolidays } from '@stip/schedule';
import { NotFound } from '../platform/errors';
import type { Reader } from '../platform/database';
import { reportCycle } from '../report';
import type { CyclePeriodType, CycleType, PcProductType } from './types';

const person = (alias: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'jobTitle', ${alias}.job_title) end`;
const joinPerson = (alias: string, column: string, of: string) =>
  `left join person ${alias} on ${alias}.organisation_id = ${of}.organisation_id and ${alias}.id = ${of}.${column}`;

const PRODUCTS_SQL = `
select p.id, p.name_nl as "nameNl", p.name_en as "nameEn", p.scheme, p.first_month as "firstMonth", p.months, p.active,
  coalesce((select json_agg(json_build_object('kind', ($2::text[])[o.place], 'workingDays', o.days) order by o.place)
    from unnest(p.offsets) with ordinality o (days, place) where o.days is not null), '[]') as offsets,
  p.version, ${person('a')} as controller, ${person('b')} as "controllerDeputy", ${person('c')} as cdo, ${person('d')} as "cdoDeputy"
from pc_product p
${joinPerson('a', 'controller_id', 'p')} ${joinPerson('b', 'controller_deputy_id', 'p')}
${joinPerson('c', 'cdo_id', 'p')} ${joinPerson('d', 'cdo_deputy_id', 'p')}
where $1::uuid is null or p.id = $1
order by p.active desc, p.first_month, p.name_nl, p.id`;

/** Those in use first. */
export const pcProducts = (reader: Reader, id: string | null = null): Promise<PcProductType[]> =>
  reader.rows<PcProductType>(PRODUCTS_SQL, [id, DEADLINE_KINDS]);

const PERIODS_SQL = `
select p.id, p.name, p.start_date as "startDate", p.end_date as "endDate", p.product_id as "productId", p.fiscal_year as "fiscalYear",
  p.adjusted, p.version, r.id as "reportId", r.state as "reportState",
  coalesce((select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'dueDate', d.due_date, 'adjusted', d.adjusted,
      'version', d.version) order by array_position(array['data_cutoff', 'updates_due', 'review', 'controller_signs', 'cdo_signs',
        'executive', 'council', 'published'], d.kind))
    from period_deadline d where d.organisation_id = p.organisation_id and d.reporting_period_id = p.id), '[]') as deadlines
from reporting_period p
left join report r on r.organisation_id = p.organisation_id and r.reporting_period_id = p.id and r.state <> 'withdrawn'`;

/** Periods of the calendar that are of a year, or of which a deadline falls in it. */
export const periodsOfYear = (reader: Reader, year: number): Promise<CyclePeriodType[]> =>
  reader.rows<CyclePeriodType>(
    `${PERIODS_SQL} where p.product_id is not null and (p.fiscal_year = $1 or exists (select from period_deadline d
       where d.organisation_id = p.organisation_id and d.reporting_period_id = p.id and extract(year from d.due_date::date) = $1))
     order by p.end_date, p.start_date desc, p.id`,
    [year],
  );

const periodById = (reader: Reader, id: string): Promise<CyclePeriodType | undefined> =>
  reader.row<CyclePeriodType>(`${PERIODS_SQL} where p.id = $1`, [id]);

export async function periodOfDeadline(reader: Reader, deadlineId: string): Promise<CyclePeriodType> {
  const period = await reader.row<CyclePeriodType>(
    `${PERIODS_SQL} where p.id = (select reporting_period_id from period_deadline where id = $1)`,
    [deadlineId],
  );
  if (!period) throw new NotFound('PeriodDeadline', deadlineId);
  return period;
}

/** All periods as the rules of the calendar compare them. */
export const storedPeriods = (reader: Reader): Promise<StoredPeriod[]> =>
  reader.rows<StoredPeriod>(
    `select p.id, p.product_id as "productId", p.fiscal_year as "fiscalYear", p.number, p.name, p.start_date as start, p.end_date as "end",
       p.adjusted or exists (select from report r where r.organisation_id = p.organisation_id and r.reporting_period_id = p.id
         and r.state <> 'withdrawn') as fixed,
       coalesce((select json_agg(json_build_object('kind', d.kind, 'date', d.due_date, 'adjusted', d.adjusted))
         from period_deadline d where d.organisation_id = p.organisation_id and d.reporting_period_id = p.id), '[]') as deadlines
     from reporting_period p`,
  );

/** Monday to Friday, except public holidays and closures of the calendar that the organisation plans by. */
export async function workingDays(reader: Reader): Promise<(day: CalendarDate) => boolean> {
  const calendar = await reader.row<{ holidays: string[]; closures: { first: string; last: string }[] }>(
    `select c.public_holidays as holidays, coalesce((select json_agg(json_build_object('first', e.first_day, 'last', e.last_day))
       from work_calendar_exception e where e.organisation_id = c.organisation_id and e.calendar_id = c.id and e.intervals = '[]'),
       '[]') as closures
     from work_calendar c where c.is_default`,
  );
  const free = new Map<string, Set<string>>();
  const holidays = (year: string) => {
    const known = free.get(year);
    if (known) return known;
    const days = dutchHolidays(Number(year)).filter(({ holiday }) => calendar?.holidays.includes(holiday) ?? true);
    const set = new Set(days.map(({ date }) => date));
    free.set(year, set);
    return set;
  };
  return (day) =>
    // 1970-01-01 was a Thursday.
    (((dayNumber(day) + 3) % 7) + 7) % 7 < 5 &&
    !holidays(day.slice(0, 4)).has(day) &&
    !(calendar?.closures ?? []).some(({ first, last }) => first <= day && day <= last);
}

interface CycleFacts {
  readonly id: string;
  readonly owner: CycleType['projects'][number]['owner'];
  readonly reportedOn: string | null;
  readonly reviewVersion: number | null;
  readonly reviewStands: boolean;
  readonly remark: string;
  readonly reviewedBy: CycleType['projects'][number]['reviewedBy'];
  readonly reviewedAt: string | null;
  readonly remindedToday: boolean;
}

/**
 * Who answers for a project, its latest update of the period, what a reviewer said of it, and whether it was asked for today. Who
 * was told what is not kept in the record, so of the past that is not known.
 */
const factsSql = (isPast: boolean) => `
with latest as (
  select distinct on (u.project_id) u.project_id, u.id from standing_status u
  where u.reporting_date between $2 and $3 order by u.project_id, u.reporting_date desc, u.published_at desc
), first as (
  select project_id, min(coalesce((published_at at time zone (select time_zone from organisation limit 1))::date, reporting_date::date))
    as day from standing_status where reporting_date between $2 and $3 and $4::text is not null group by project_id
)
select p.id, ${person('o')} as owner, f.day as "reportedOn", v.version as "reviewVersion",
  coalesce(v.status_update_id = l.id, false) as "reviewStands", coalesce(v.remark, '') as remark, ${person('h')} as "reviewedBy",
  v.reviewed_at as "reviewedAt", ${
    isPast
      ? 'false'
      : "exists (select from notification n where n.subject_id = p.id and n.deduplication_key = 'status:' || p.id || ':' || $4)"
  } as "remindedToday"
from project p
${joinPerson('o', 'owner_id', 'p')}
left join latest l on l.project_id = p.id
left join first f on f.project_id = p.id
left join period_review v on v.organisation_id = p.organisation_id and v.project_id = p.id and v.reporting_period_id = $1
${joinPerson('h', 'reviewed_by', 'v')}`;

/** How far the cycle of a period is. */
export async function cycleOf(
  reader: Reader,
  reportingPeriodId: string,
  { today, isPast }: { readonly today: CalendarDate; readonly isPast: boolean },
): Promise<CycleType> {
  const period = await periodById(reader, reportingPeriodId);
  if (!period) throw new NotFound('ReportingPeriod', reportingPeriodId);
  const projects = await reportCycle(reader, reportingPeriodId, today);
  const facts = new Map(
    (await reader.rows<CycleFacts>(factsSql(isPast), [reportingPeriodId, period.startDate, period.endDate, today])).map(
      (one) => [one.id, one],
    ),
  );
  const updatesDue = period.deadlines.find(({ kind }) => kind === 'updates_due')?.dueDate ?? null;
  return {
    today,
    period,
    updatesDue,
    projects: projects.map((project) => {
      const own = facts.get(project.id);
      return {
        ...project,
        owner: own?.owner ?? null,
        reportedOn: own?.reportedOn ?? null,
        reviewed: own?.reviewStands ?? false,
        reviewVersion: own?.reviewVersion ?? null,
        remark: own?.remark ?? '',
        reviewedBy: own?.reviewedBy ?? null,
        reviewedAt: own?.reviewedAt ?? null,
        remindedToday: own?.remindedToday ?? false,
        late: project.reportingDate === null && today > (updatesDue ?? period.endDate),
      };
    }),
  };
}
