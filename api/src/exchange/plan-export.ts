import type { PlanDocument, TaskBaseline } from '@stip/exchange';
import { endOfDay, startOfDay, type PlanItem, type WorkCalendar } from '@stip/schedule';
import type { Reader } from '../platform/database';
import { enginePlan } from '../schedule/engine-plan';
import { storedPlan } from '../schedule/queries';
import type { StoredItem } from '../schedule/stored-plan';

interface ExportRow {
  readonly name: string;
  readonly startDate: string | null;
  readonly texts: readonly { readonly id: string; readonly description: string }[];
  readonly frozen: readonly {
    readonly id: string;
    readonly sequence: number;
    readonly start: string;
    readonly end: string;
  }[];
}

const EXPORT = `select p.name, p.start_date as "startDate",
  coalesce((select json_agg(json_build_object('id', w.id, 'description', w.description)) from work_item w
    where w.organisation_id = p.organisation_id and w.project_id = p.id), '[]') as texts,
  coalesce((select json_agg(json_build_object('id', i.work_item_id, 'sequence', b.sequence, 'start', i.start_date,
      'end', i.end_date) order by b.sequence)
    from baseline b join baseline_item i on i.organisation_id = b.organisation_id and i.baseline_id = b.id
    where b.organisation_id = p.organisation_id and b.project_id = p.id), '[]') as frozen
  from project p where p.id = $1`;

/** A project as a document, with the number of its relations to other projects, which a file has no place for. */
export async function planDocument(
  reader: Reader,
  projectId: string,
  today: string,
): Promise<{ document: PlanDocument; externalLinks: number } | undefined> {
  const row = await reader.row<ExportRow>(EXPORT, [projectId]);
  if (!row) return undefined;
  const stored = await storedPlan(reader);
  const items = stored.items.filter((item) => item.projectId === projectId);
  const ids = new Set(items.map(({ id }) => id));
  const links = stored.links.filter((link) => ids.has(link.predecessorId) && ids.has(link.successorId));
  const touching = stored.links.filter((link) => ids.has(link.predecessorId) || ids.has(link.successorId));
  const { plan, calendars } = enginePlan({ ...stored, items, links }, today);
  const descriptions = new Map(row.texts.map(({ id, description }) => [id, description]));
  const baselines = new Map<string, TaskBaseline[]>();
  const calendarOf = new Map(items.map((item) => [item.id, calendars.of(item.calendarId)]));
  for (const { id, sequence, start, end } of row.frozen) {
    const calendar = calendarOf.get(id);
    if (!calendar) continue;
    const frozen = { number: sequence - 1, start: startOfDay(calendar, start), finish: endOfDay(calendar, end) };
    baselines.set(id, [...(baselines.get(id) ?? []), frozen]);
  }
  const begin = row.startDate ?? items.map(({ startDate }) => startDate).sort()[0] ?? today;
  return {
    externalLinks: touching.length - links.length,
    document: {
      name: row.name,
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
