import type { Minute, Plan } from '@stip/schedule';
import { minuteOf, planOfMsProject, type PlanNote } from './plan';
import type { MsProjectFile, XmlRecord } from './read';

/** Dates of a task in a frozen plan; Microsoft Project keeps eleven, numbered from 0. */
export interface TaskBaseline {
  readonly number: number;
  readonly start: Minute;
  readonly finish: Minute;
}

/** What a plan says of a task beyond what the schedule needs. */
export interface TaskDetail {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  /** Identity that other programs keep; empty where the file has none. */
  readonly guid: string;
  readonly milestone: boolean;
  readonly percentComplete: number;
  readonly baselines: readonly TaskBaseline[];
}

/** A plan as it goes from one program to another. Details are in the order of the items. */
export interface PlanDocument {
  readonly name: string;
  readonly plan: Plan;
  readonly details: readonly TaskDetail[];
  /** Names of calendars by id, of those that have one. */
  readonly calendarNames: Readonly<Record<string, string>>;
}

/** The file as a document. Notes tell what of it is left out. */
export function documentOfMsProject(file: MsProjectFile): { document: PlanDocument; notes: readonly PlanNote[] } {
  const { plan, notes } = planOfMsProject(file);
  const tasks = new Map(file.tasks.map((task) => [task.texts['UID'] ?? '', task]));
  const details = plan.items.map(({ id, duration }): TaskDetail => {
    const texts = tasks.get(id)?.texts ?? {};
    return {
      id,
      name: texts['Name'] ?? '',
      notes: texts['Notes'] ?? '',
      guid: (texts['GUID'] ?? '').toLowerCase(),
      milestone: texts['Milestone'] === '1' || (texts['Milestone'] === undefined && duration === 0),
      percentComplete: Math.max(0, Math.min(100, Math.round(Number(texts['PercentComplete'] ?? 0) || 0))),
      baselines: baselinesOf(tasks.get(id)),
    };
  });
  const named = file.calendars.flatMap(({ texts }) =>
    texts['UID'] && texts['Name'] && plan.calendars.some(({ id }) => id === texts['UID'])
      ? [[texts['UID'], texts['Name']] as const]
      : [],
  );
  const { project } = file;
  const name = project['Title'] || project['Name']?.replace(/\.(xml|mpp)$/i, '') || details[0]?.name || '';
  return { notes, document: { name, plan, details, calendarNames: Object.fromEntries(named) } };
}

function baselinesOf(task: XmlRecord | undefined): TaskBaseline[] {
  return (task?.parts['Baseline'] ?? [])
    .flatMap(({ texts }) => {
      const { Start: start, Finish: finish } = texts;
      // A baseline of cost alone has no dates.
      if (!start || !finish) return [];
      return [{ number: Number(texts['Number'] ?? 0), start: minuteOf(start), finish: minuteOf(finish) }];
    })
    .sort((a, b) => a.number - b.number);
}
