import type { PlanDocument, TaskDetail } from '@stip/exchange';
import { dateOfFinish, dateOfStart, Schedule, type PlanItem } from '@stip/schedule';
import type { WorkItemKind } from '../portfolio';

const MAX_TITLE = 300;
const MAX_NOTES = 20_000;
const MAX_LAG = 3650;

/** An item of a file as it would be stored, before it has an id. Field names are those of columns. */
export interface FileItem {
  readonly uid: string;
  readonly parentUid: string | null;
  readonly guid: string;
  readonly kind: WorkItemKind;
  readonly title: string;
  readonly description: string;
  readonly start_date: string;
  readonly end_date: string;
  readonly actual_start: string | null;
  readonly actual_end: string | null;
  readonly percent_complete: number;
  readonly scheduling: 'manual' | 'auto';
  readonly duration_minutes: number | null;
  readonly duration_elapsed: boolean;
  readonly constraint_type: string | null;
  readonly constraint_date: string | null;
  readonly deadline: string | null;
  /** Id of its calendar in the file. */
  readonly calendar: string;
}

export interface FileLink {
  readonly predecessorUid: string;
  readonly successorUid: string;
  readonly type: string;
  readonly lag_days: number;
  readonly lag_unit: 'elapsed_days' | 'working_days' | 'percent';
  readonly lag_amount: number | null;
}

export type Note = (code: string, title: string) => void;

/** Items of a document in days. What days cannot hold is noted. */
export function fileItems({ plan, details }: PlanDocument, note: Note): FileItem[] {
  const schedule = new Schedule(plan);
  const byId = new Map(details.map((detail) => [detail.id, detail]));
  return plan.items.map((item) => fileItem(item, byId.get(item.id), schedule, plan.calendarId, note));
}

function fileItem(
  item: PlanItem,
  detail: TaskDetail | undefined,
  schedule: Schedule,
  planCalendar: string,
  note: Note,
): FileItem {
  const { id, parentId, duration, elapsed, constraint, deadline, manual, actualStart, actualFinish } = item;
  const isSummary = schedule.isSummary(id);
  const title = (detail?.name ?? '').trim().slice(0, MAX_TITLE) || `(${id})`;
  const kind = isSummary ? 'phase' : detail?.milestone || duration === 0 ? 'milestone' : 'task';
  if ((detail?.baselines.length ?? 0) > 0) note('baselines_left_out', title);
  if (item.assigned) note('resource_calendars_left_out', title);
  // Dates by hand are what was planned, whatever happened since.
  const { start, finish } = manual ?? schedule.dates(id);
  const end = dateOfFinish(finish);
  const begin = kind === 'milestone' ? end : dateOfStart(start);
  const last = end < begin ? begin : end;
  const began = actualStart === undefined ? null : (kind === 'milestone' ? dateOfFinish : dateOfStart)(actualStart);
  const done = actualFinish === undefined ? null : dateOfFinish(actualFinish);
  const ofStart = constraint?.type.includes('start') && kind !== 'milestone';
  const auto = !manual;
  return {
    uid: id,
    parentUid: parentId ?? null,
    guid: detail?.guid ?? '',
    ...{ kind, title },
    description: (detail?.notes ?? '').slice(0, MAX_NOTES),
    start_date: begin,
    end_date: last,
    actual_start: began !== null && done !== null && done < began ? done : began,
    actual_end: done,
    percent_complete: done === null ? (detail?.percentComplete ?? 0) : 100,
    scheduling: auto ? 'auto' : 'manual',
    duration_minutes: kind === 'task' ? Math.max(1, duration) : null,
    duration_elapsed: kind === 'task' && elapsed === true,
    constraint_type: constraint?.type ?? null,
    constraint_date:
      constraint?.at === undefined ? null : ofStart ? dateOfStart(constraint.at) : dateOfFinish(constraint.at),
    deadline: deadline === undefined ? null : dateOfFinish(deadline),
    calendar: item.calendarId ?? planCalendar,
  };
}

/** Links of a document with lags in days or percent. */
export function fileLinks({ plan, details }: PlanDocument, minutesPerDay: number, note: Note): FileLink[] {
  const names = new Map(details.map(({ id, name }) => [id, name]));
  const found = new Map<string, FileLink>();
  for (const { predecessorId, successorId, type, lag } of plan.links) {
    const title = names.get(successorId) ?? '';
    const key = `${predecessorId} ${successorId}`;
    if (found.has(key)) {
      note('second_link_left_out', title);
      continue;
    }
    const within = (amount: number) => Math.max(-MAX_LAG, Math.min(MAX_LAG, amount));
    const ends = { predecessorUid: predecessorId, successorUid: successorId, type };
    if (!lag || lag.unit === 'elapsed') {
      const days = (lag?.amount ?? 0) / 1440;
      if (!Number.isInteger(days)) note('lag_rounded', title);
      found.set(key, { ...ends, lag_unit: 'elapsed_days', lag_days: within(Math.round(days)), lag_amount: null });
    } else if (lag.unit === 'working') {
      const days = within(Math.round((lag.amount / minutesPerDay) * 10_000) / 10_000);
      found.set(key, {
        ...ends,
        lag_unit: 'working_days',
        lag_days: within(Math.round((days * 7) / 5)),
        lag_amount: days,
      });
    } else {
      if (lag.unit === 'elapsed_percent') note('lag_rounded', title);
      found.set(key, { ...ends, lag_unit: 'percent', lag_days: 0, lag_amount: within(lag.amount) });
    }
  }
  return [...found.values()];
}
