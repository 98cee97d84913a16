import { addDays, daysBetween, type CalendarDate } from './calendar-date';

/** An item of a plan as it was recorded at some moment. */
export interface RecordedItem {
  readonly id: string;
  readonly title: string;
  readonly kind: 'phase' | 'task' | 'milestone';
  readonly endDate: CalendarDate;
  /** The day it was done; null while it is not. */
  readonly actualEnd: CalendarDate | null;
  readonly percentComplete: number;
}

export interface RecordedRisk {
  readonly id: string;
  readonly title: string;
  readonly state: 'open' | 'occurred' | 'closed';
}

/** What was recorded of a project at some moment. */
export interface RecordedProject {
  readonly items: readonly RecordedItem[];
  readonly risks: readonly RecordedRisk[];
}

export interface DatedTitle {
  readonly id: string;
  readonly title: string;
  readonly day: CalendarDate;
}

export interface MovedItem {
  readonly id: string;
  readonly title: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Calendar days; above zero is later. */
  readonly days: number;
}

export interface TitledRecord {
  readonly id: string;
  readonly title: string;
}

/** What an update can tell, by what the record says of it. */
export interface ChangesOfRecord {
  /** Tasks and milestones that were done after the last update. */
  readonly finished: readonly DatedTitle[];
  /** Tasks and milestones, not done, that ended on another day in the plan of then. */
  readonly moved: readonly MovedItem[];
  readonly added: readonly TitledRecord[];
  readonly removed: readonly TitledRecord[];
  /** Not done while their day has passed. */
  readonly late: readonly DatedTitle[];
  /** What ends in the time ahead, the earliest first. */
  readonly ahead: readonly DatedTitle[];
  readonly risksRaised: readonly TitledRecord[];
  readonly risksOccurred: readonly TitledRecord[];
  readonly risksClosed: readonly TitledRecord[];
}

/** Days ahead that the next update is expected to be about: a quarter. */
export const AHEAD_DAYS = 92;

/**
 * What changed in the record of a project since its last update. `before` is what was recorded when that was published, null
 * when nothing was recorded then: only what carries a day of its own is told of that time. Phases are left out, for their items
 * tell it.
 */
export function changesOfRecord(
  before: RecordedProject | null,
  now: RecordedProject,
  { since, today }: { readonly since: CalendarDate | null; readonly today: CalendarDate },
): ChangesOfRecord {
  const own = now.items.filter(({ kind }) => kind !== 'phase');
  const open = own.filter(({ actualEnd, percentComplete }) => actualEnd === null && percentComplete < 100);
  const was = new Map(before?.items.map((item) => [item.id, item]));
  const is = new Set(now.items.map(({ id }) => id));
  const risksWere = new Map(before?.risks.map((risk) => [risk.id, risk.state]));
  const risksNow = (state: RecordedRisk['state'], from: readonly (RecordedRisk['state'] | undefined)[]) =>
    before === null ? [] : now.risks.filter((risk) => risk.state === state && from.includes(risksWere.get(risk.id)));
  const dated = (items: readonly RecordedItem[]): DatedTitle[] =>
    items.map(({ id, title, endDate }) => ({ id, title, day: endDate })).sort(byDay);
  return {
    finished: own
      .flatMap(({ id, title, actualEnd }) =>
        since !== null && actualEnd !== null && actualEnd > since ? [{ id, title, day: actualEnd }] : [],
      )
      .sort(byDay),
    moved: open
      .flatMap(({ id, title, endDate }) => {
        const from = was.get(id)?.endDate;
        return from === undefined || from === endDate
          ? []
          : [{ id, title, from, to: endDate, days: daysBetween(from, endDate) }];
      })
      .sort((a, b) => Math.abs(b.days) - Math.abs(a.days) || byId(a, b)),
    added: before === null ? [] : titles(own.filter(({ id }) => !was.has(id))),
    removed: titles((before?.items ?? []).filter(({ id, kind }) => kind !== 'phase' && !is.has(id))),
    late: dated(open.filter(({ endDate }) => endDate < today)),
    ahead: dated(open.filter(({ endDate }) => endDate >= today && endDate <= addDays(today, AHEAD_DAYS))),
    risksRaised: titles(risksNow('open', [undefined])),
    risksOccurred: titles(risksNow('occurred', ['open', undefined])),
    risksClosed: titles(risksNow('closed', ['open', 'occurred'])),
  };
}

const titles = (records: readonly TitledRecord[]): TitledRecord[] => records.map(({ id, title }) => ({ id, title }));
const byId = (a: TitledRecord, b: TitledRecord): number => (a.id < b.id ? -1 : 1);
const byDay = (a: DatedTitle, b: DatedTitle): number => a.day.localeCompare(b.day) || byId(a, b);
