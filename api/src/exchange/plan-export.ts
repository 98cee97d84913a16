import type { PlanDocument, TaskBaseline } from '@stip/exchange';
import { endOfDay, startOfDay, type PlanItem, type WorkCalendar } from '@stip/schedule';
import type { Reader } from '../platform/database';
import { enginePlan } from '../schedule/engine-plan';
import { storedPlan } from '../schedule/queries';
import type { StoredItem, StoredPlan } from '../schedule/stored-plan';

interface ExportRow {
  readonly id: string;
  readonly name: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly texts: readonly { readonly id: string; readonly description: string }[];
  readonly frozen: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly start: string;
    readonly end: string;
  }[];
}

const EXPORT = `select p.id, p.name, p.start_date as "startDate", p.end_date as "endDate",
  coalesce((select json_agg(json_build_object('id', w.id, 'description', w.description)) from work_item w
    where w.organisation_id = p.organisation_id and w.project_id = p.id), '[]') as texts,
  coalesce((select json_agg(json_build_object('id', i.work_item_id, 'sequence', b.sequence, 'start', i.start_date,
      'end', i.end_date) order by b.sequence)
    from baseline b join baseline_item i on i.organisation_id = b.organisation_id and i.baseline_id = b.id
    where b.organisation_id = p.organisation_id and b.project_id = p.id), '[]') as frozen
  from project p where p.id = any($1::uuid[]) order by array_position($1::uuid[], p.id)`;

/** What goes into a file, and how much it has no place for. */
export interface ExportedPlan {
  readonly document: PlanDocument;
  /** Relations to projects outside the file, and projects without a plan. */
  readonly leftOut: number;
}

/** A project as a document; undefined when there is none with this id. */
export async function planDocument(
  reader: Reader,
  projectId: string,
  today: string,
): Promise<ExportedPlan | undefined> {
  const rows = await reader.rows<ExportRow>(EXPORT, [[projectId]]);
  const stored = await storedPlan(reader);
  const [row] = rows;
  return row && documentOf(rows, itemsOf(stored, row), stored, today, row.name);
}

/** Projects as one document, each under a summary of its own, with the relations between them. */
export async function portfolioDocument(
  reader: Reader,
  projectIds: readonly string[],
  today: string,
  name: string,
): Promise<ExportedPlan> {
  const rows = await reader.rows<ExportRow>(EXPORT, [projectIds]);
  const stored = await storedPlan(reader);
  const nested = rows.map((row) => {
    const items = itemsOf(stored, row).map((item) => ({ ...item, parentId: item.parentId ?? row.id }));
    const summary = summaryOf(row, items);
    return summary ? [summary, ...items] : [];
  });
  const exported = documentOf(rows, nested.flat(), stored, today, name);
  return { ...exported, leftOut: exported.leftOut + nested.filter((items) => items.length === 0).length };
}

const itemsOf = (stored: StoredPlan, { id }: ExportRow): StoredItem[] =>
  stored.items.filter((item) => item.projectId === id);

/** The project above its items; one without items is a task of its own dates, one without either has nothing to show. */
function summaryOf({ id, name, startDate, endDate }: ExportRow, items: readonly StoredItem[]): StoredItem | undefined {
  const start = items.map((item) => item.startDate).sort()[0] ?? startDate;
  const end =
    items
      .map((item) => item.endDate)
      .sort()
      .at(-1) ?? endDate;
  if (start === null || end === null || end < start) return undefined;
  return {
    ...{ id, projectId: id, parentId: null, kind: items.length > 0 ? 'phase' : 'task', title: name, version: 1 },
    ...{ startDate: start, endDate: end, actualStart: null, actualEnd: null, percentComplete: 0, scheduling: 'manual' },
    ...{ durationMinutes: null, durationElapsed: false, constraintType: null, constraintDate: null, deadline: null },
    calendarId: null,
  };
}

function documentOf(
  rows: readonly ExportRow[],
  items: readonly StoredItem[],
  stored: StoredPlan,
  today: string,
  name: string,
): ExportedPlan {
  const ids = new Set(items.map(({ id }) => id));
  const links = stored.links.filter((link) => ids.has(link.predecessorId) && ids.has(link.successorId));
  const touching = stored.links.filter((link) => ids.has(link.predecessorId) || ids.has(link.successorId));
  const { plan, calendars } = enginePlan({ ...stored, items, links }, today);
  const descriptions = new Map(rows.flatMap(({ texts }) => texts).map(({ id, description }) => [id, description]));
  const baselines = new Map<string, TaskBaseline[]>();
  const calendarOf = new Map(items.map((item) => [item.id, calendars.of(item.calendarId)]));
  for (const { id, sequence, start, end } of rows.flatMap((row) => row.frozen)) {
    const calendar = calendarOf.get(id);
    if (!calendar) continue;
    const frozen = { number: sequence - 1, start: startOfDay(calendar, start), finish: endOfDay(calendar, end) };
    baselines.set(id, [...(baselines.get(id) ?? []), frozen]);
  }
  const begin =
    rows.flatMap(({ startDate }) => startDate ?? []).sort()[0] ??
    items.map(({ startDate }) => startDate).sort()[0] ??
    today;
  return {
    leftOut: touching.length - links.length,
    document: {
      name,
      // The file has one start, that of the project, and says nothing of today.
      plan: {
        ...plan,
        start: startOfDay(calendars.of(null), begin),
        statusAt: undefined,
        items: plan.items.map((item, n) => ({ ...item, startsFrom: undefined, ...byHand(items[n], calendarOf) })),
      },
      details: items.map(({ id, title, kind, percentComplete }) => ({
        ...{ id, percentComplete },
        name: title,
        notes: descriptions.get(id) ?? '',
        guid: id,
        milestone: kind === 'milestone',
        baselines: baselines.get(id) ?? [],
      })),
      calendarNames: Object.fromEntries(stored.calendars.map(({ id, name }) => [id, name])),
    },
  };
}

/** Dates by hand as they were planned, beside what happened: the engine goes by what happened alone. */
function byHand(
  item: StoredItem | undefined,
  calendarOf: ReadonlyMap<string, WorkCalendar>,
): Pick<PlanItem, 'manual' | 'actualStart'> {
  const calendar = item && calendarOf.get(item.id);
  if (!item || !calendar || item.scheduling !== 'manual' || item.kind === 'phase') return {};
  const { kind, startDate, endDate, actualStart } = item;
  const begin = (date: string) => (kind === 'milestone' ? endOfDay : startOfDay)(calendar, date);
  return {
    manual: { start: begin(startDate), finish: endOfDay(calendar, endDate) },
    ...(actualStart ? { actualStart: begin(actualStart) } : {}),
  };
}
