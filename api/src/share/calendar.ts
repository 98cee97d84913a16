import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays, duePath, type DueKind } from '@stip/domain';
import type { DueItemType } from '../due';
import type { CalendarMilestone } from './queries';

const WORDS = {
  nl: { project: 'Project', programme: 'Programma', first: 'Eerste basisplan', done: 'Gehaald', ahead: 'Gepland' },
  en: { project: 'Project', programme: 'Programme', first: 'First baseline', done: 'Reached', ahead: 'Planned' },
} as const;

/** How often a calendar program may fetch the feed anew, in seconds. */
const REFRESH = 6 * 3600;

export interface CalendarOptions {
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** Address of Stip, for links to projects; absent: no links. */
  readonly publicUrl?: string;
}

/**
 * Milestones as iCalendar (RFC 5545), each a day without a time. The same records make the same text, so that a
 * program that has it already need not fetch it again.
 */
export function milestoneCalendar(
  milestones: readonly CalendarMilestone[],
  { title, language, publicUrl }: CalendarOptions,
): string {
  const words = WORDS[language];
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stip', product: 'Stip', language: language.toUpperCase() },
    ttl: REFRESH,
  });
  for (const milestone of milestones) {
    const { id, day, isDone, project, programme, firstDay, changedAt } = milestone;
    calendar.createEvent({
      id: `${id}@stip`,
      stamp: changedAt,
      lastModified: changedAt,
      allDay: true,
      start: noon(day),
      end: noon(addDays(day, 1)),
      summary: `${oneLine(milestone.title)} · ${oneLine(project)}`,
      description: [
        `${isDone ? words.done : words.ahead}: ${day}`,
        `${words.project}: ${oneLine(project)}`,
        ...(programme ? [`${words.programme}: ${oneLine(programme)}`] : []),
        ...(firstDay ? [`${words.first}: ${firstDay}`] : []),
      ].join('\n'),
      // A milestone does not make anyone busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      status: ICalEventStatus.CONFIRMED,
      ...(publicUrl ? { url: `${publicUrl}/projecten/${milestone.projectId}` } : {}),
    });
  }
  return calendar.toString();
}

const DUE_WORDS: Readonly<Record<'nl' | 'en', Readonly<Record<DueKind, string>>>> = {
  nl: {
    update: 'Voortgang melden',
    work: 'Werk afronden',
    measure: 'Maatregel afronden',
    obligation: 'Verplichting afronden',
    issue: 'Probleem oplossen',
    decision: 'Afdoen',
    signature: 'Ondertekenen',
    baseline: 'Plan beoordelen',
  },
  en: {
    update: 'Report progress',
    work: 'Finish work',
    measure: 'Finish measure',
    obligation: 'Finish obligation',
    issue: 'Resolve issue',
    decision: 'Settle',
    signature: 'Sign',
    baseline: 'Judge plan',
  },
};

/** What waits for one person, on the days it is due; what has no day is in no calendar. */
export function dueCalendar(items: readonly DueItemType[], { title, language, publicUrl }: CalendarOptions): string {
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Stip', product: 'Stip', language: language.toUpperCase() },
    ttl: REFRESH,
  });
  for (const { id, kind, objectId, project, dueDate, ...item } of items) {
    if (!dueDate) continue;
    const called = (language === 'en' && item.titleEn) || item.title;
    calendar.createEvent({
      id: `${kind}-${id}@stip`,
      // The same records make the same text.
      stamp: noon(dueDate),
      ...{ allDay: true, start: noon(dueDate), end: noon(addDays(dueDate, 1)) },
      summary: `${DUE_WORDS[language][kind]}: ${oneLine(kind === 'update' ? (project?.name ?? called) : called)}`,
      description: [
        ...(kind === 'update' ? [oneLine(called)] : []),
        ...(project ? [`${WORDS[language].project}: ${oneLine(project.name)}`] : []),
      ].join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      status: ICalEventStatus.CONFIRMED,
      ...(publicUrl ? { url: `${publicUrl}${duePath(kind, objectId, project?.id ?? null)}` } : {}),
    });
  }
  return calendar.toString();
}

/** The library takes the calendar date of the process's own zone; at noon that is the same day in every one of them. */
const noon = (date: string): Date => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
};

/** Titles are one line; control characters have no place in a calendar. */
// eslint-disable-next-line no-control-regex -- RFC 5545 forbids these in text
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
