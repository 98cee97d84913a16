import { daysBetween, endOfDay, type CalendarDate } from '@stip/domain';
import { milestoneTrend, varianceOf, type Reported } from '@stip/schedule';
import type { Reader } from '../platform/database';
import type { WorkItemKind } from '../portfolio';
import { Calendars } from './engine-plan';
import { workCalendars } from './queries';
import type { MilestoneTrendsType, PlanVarianceType, ProjectVarianceType } from './variance-types';

interface Frozen {
  readonly sequence: number;
  readonly id: string;
  readonly title: string;
  readonly kind: WorkItemKind;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
interface VarianceRow {
  readonly project: { readonly id: string; readonly name: string };
  readonly endDate: CalendarDate | null;
  readonly baselines: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly approvedOn: string;
    readonly endDate: string | null;
  }[];
  readonly frozen: readonly Frozen[];
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: WorkItemKind;
    readonly startDate: CalendarDate;
    readonly endDate: CalendarDate;
    readonly calendarId: string | null;
  }[];
}

const VARIANCE = `select json_build_object('id', p.id, 'name', p.name) as project, p.end_date as "endDate",
  coalesce((select json_agg(json_build_object('id', b.id, 'sequence', b.sequence, 'approvedOn', b.approved_on,
      'endDate', b.end_date) order by b.sequence)
    from baseline b where b.organisation_id = p.organisation_id and b.project_id = p.id), '[]') as baselines,
  coalesce((select json_agg(json_build_object('sequence', b.sequence, 'id', i.work_item_id, 'title', i.title,
      'kind', i.kind, 'start', i.start_date, 'end', i.end_date) order by b.sequence, i.start_date, i.work_item_id)
    from baseline b join baseline_item i on i.organisation_id = b.organisation_id and i.baseline_id = b.id
    where b.organisation_id = p.organisation_id and b.project_id = p.id), '[]') as frozen,
  coalesce((select json_agg(json_build_object('id', w.id, 'title', w.title, 'kind', w.kind, 'startDate', w.start_date,
      'endDate', w.end_date, 'calendarId', w.calendar_id) order by w.position, w.start_date, w.id)
    from work_item w where w.organisation_id = p.organisation_id and w.project_id = p.id), '[]') as items
  from project p where p.id = $1`;

/** A project against all its approved plans. Two statements. */
export async function projectVariance(reader: Reader, projectId: string): Promise<ProjectVarianceType | undefined> {
  const row = await reader.row<VarianceRow>(VARIANCE, [projectId]);
  if (!row) return undefined;
  const dates = [
    ...row.frozen.flatMap(({ start, end }) => [start, end]),
    ...row.items.flatMap((i) => [i.startDate, i.endDate]),
  ];
  const calendars = new Calendars(await workCalendars(reader), dates);
  const byItem = new Map<string, Frozen[]>();
  for (const frozen of row.frozen) byItem.set(frozen.id, [...(byItem.get(frozen.id) ?? []), frozen]);
  const latest = row.baselines.at(-1)?.sequence;
  const present = new Set(row.items.map(({ id }) => id));
  const items = row.items.map(({ calendarId, ...item }) => {
    const all = byItem.get(item.id) ?? [];
    const now = { start: item.startDate, end: item.endDate };
    return {
      ...item,
      state: all.some(({ sequence }) => sequence === latest) ? ('kept' as const) : ('added' as const),
      variances: all.map(({ sequence, start, end }): PlanVarianceType => ({
        sequence,
        ...varianceOf(now, { start, end }, calendars.of(calendarId), calendars.minutesPerDay(calendarId)),
      })),
    };
  });
  const removed = [...byItem].flatMap(([id, all]) => {
    const last = all.at(-1);
    if (present.has(id) || !last) return [];
    return [
      {
        ...{ id, title: last.title, kind: last.kind, startDate: null, endDate: null },
        state: 'removed' as const,
        variances: all.map(({ sequence, start, end }) => ({ sequence, start, end, ...UNKNOWN })),
      },
    ];
  });
  return {
    project: row.project,
    baselines: row.baselines.map((baseline) => ({
      ...baseline,
      endDays: baseline.endDate && row.endDate ? daysBetween(baseline.endDate, row.endDate) : null,
    })),
    items: [...items, ...removed],
  };
}

const UNKNOWN = {
  startDays: null,
  endDays: null,
  startWorkingDays: null,
  endWorkingDays: null,
  durationWorkingDays: null,
};

interface TrendRow {
  readonly project: { readonly id: string; readonly name: string };
  readonly dates: readonly CalendarDate[];
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly planned: CalendarDate;
    readonly reachedOn: CalendarDate | null;
  }[];
}

const MILESTONES = `select json_build_object('id', p.id, 'name', p.name) as project,
  coalesce((select json_agg(distinct r.end_date order by r.end_date) from reporting_period r where r.end_date < $2::date), '[]')
    as dates,
  coalesce((select json_agg(json_build_object('id', w.id, 'title', w.title, 'planned', w.end_date, 'reachedOn', w.actual_end)
      order by w.end_date, w.title, w.id)
    from work_item w where w.organisation_id = p.organisation_id and w.project_id = p.id and w.kind = 'milestone'), '[]')
    as milestones
  from project p where p.id = $1`;

/** What each milestone was planned for at the end of a day, as it was recorded then. */
const RECORDED = `with days as (select * from unnest($2::date[], $3::timestamptz[]) as d (reported_on, at))
  select h.id, d.reported_on as "reportedOn", h.end_date as planned
  from days d
  join stip_history.work_item h on h.project_id = $1 and h.kind = 'milestone'
  join stip_history.change c on c.organisation_id = h.organisation_id and c.id = h._change and c.recorded_at <= d.at
  left join stip_history.change u on u.organisation_id = h.organisation_id and u.id = h._until
  where h._operation <> 'delete' and (h._until is null or u.recorded_at > d.at or u.recorded_at is null)
  order by d.reported_on, h.id`;

/** Milestones of a project over the reporting dates so far and today. Two statements. */
export async function milestoneTrends(
  reader: Reader,
  projectId: string,
  today: CalendarDate,
  timeZone: string,
): Promise<MilestoneTrendsType | undefined> {
  const row = await reader.row<TrendRow>(MILESTONES, [projectId, today]);
  if (!row) return undefined;
  const instants = row.dates.map((date) => endOfDay(date, timeZone));
  const recorded = await reader.rows<Reported & { id: string }>(RECORDED, [projectId, row.dates, instants]);
  const byId = new Map<string, Reported[]>();
  for (const { id, reportedOn, planned } of recorded) byId.set(id, [...(byId.get(id) ?? []), { reportedOn, planned }]);
  return {
    project: row.project,
    reportingDates: [...row.dates, today],
    milestones: row.milestones.map(({ id, title, planned, reachedOn }) => ({
      ...{ id, title, reachedOn },
      points: milestoneTrend([...(byId.get(id) ?? []), { reportedOn: today, planned }]),
    })),
  };
}
