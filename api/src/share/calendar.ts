import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { addDays } from '@stip/domain';
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

/** The library takes the calendar date of the process's own zone; at noon that is the same day in every one of them. */
const noon = (date: string): Date => {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
};

/** Titles are one line; control characters have no place in a calendar. */
// eslint-disable-next-line no-control-regex -- RFC 5545 forbids these in text
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
