import { addDays, dayNumber, daysBetween, type CalendarDate } from './calendar-date';
import type { DueKind } from './due';
import type { NotificationKind } from './notification';

/** How soon a person wants mail of a kind. */
export const MAIL_DELIVERIES = ['direct', 'daily', 'weekly', 'none'] as const;
export type MailDelivery = (typeof MAIL_DELIVERIES)[number];

/** Until a person chooses: what asks something of them soon, what informs them bundled, what they follow in Stip only. */
export const MAIL_DEFAULTS: Readonly<Record<NotificationKind, MailDelivery>> = {
  mention: 'direct',
  comment: 'daily',
  followed: 'none',
  assigned: 'daily',
  reminder: 'direct',
  escalation: 'direct',
};

export const MAIL_STATES = ['queued', 'sending', 'sent', 'failed', 'stopped'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What an organisation allows. */
export interface MailSettings {
  /** From this hour of the day, where the organisation is, bundles and reminders go. */
  readonly digestHour: number;
  /** 1 is Monday; of the weekly bundle. */
  readonly digestWeekday: number;
  /** Nothing goes on Saturdays, Sundays and public holidays; it waits for the next working day. */
  readonly quietDays: boolean;
  readonly perPersonPerDay: number;
  readonly perHour: number;
  /** Days after which the words of a mail are removed. */
  readonly retentionDays: number;
}

export const MAIL_SETTINGS: MailSettings = {
  digestHour: 8,
  digestWeekday: 1,
  quietDays: true,
  perPersonPerDay: 5,
  perHour: 500,
  retentionDays: 30,
};
/** Also a constraint of the database: whatever goes wrong, nobody gets more on one day. */
export const MAX_MAILS_PER_DAY = 20;
/** Minutes between two mails to one person; what happens within is bundled. */
export const MAIL_GAP_MINUTES = 5;
/** What waited longer, because mail was off or broken, is no news any more. */
export const MAIL_STALE_DAYS = 14;

/** Something a person was told in Stip and may get by mail. */
export interface MailItem {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly toldAt: Date;
  readonly read: boolean;
}

/** The moment, as it is where the organisation is. */
export interface MailMoment {
  readonly now: Date;
  readonly today: CalendarDate;
  readonly hour: number;
  readonly isWorkingDay: boolean;
}

/** What a person was mailed before. */
export interface MailPast {
  /** Made on this day. */
  readonly today: number;
  readonly latestAt: Date | null;
  readonly latestDaily: CalendarDate | null;
  readonly latestWeekly: CalendarDate | null;
}

export interface MailPlan {
  /** Go together in one mail; none when empty. */
  readonly mail: readonly MailItem[];
  readonly includesDaily: boolean;
  readonly includesWeekly: boolean;
  /** Never go: read already, not wanted, or too old. */
  readonly skipped: readonly MailItem[];
}

/** Monday is 1. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: CalendarDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekdayOf(day));

/**
 * What of the things that wait for one person goes into a mail now: at most one mail, in which everything is that is due. What is
 * neither in the mail nor skipped waits.
 */
export function planMail(
  waiting: readonly MailItem[],
  preferences: Readonly<Record<NotificationKind, MailDelivery>>,
  { now, today, hour, isWorkingDay }: MailMoment,
  past: MailPast,
  settings: MailSettings,
): MailPlan {
  const staleBefore = now.getTime() - MAIL_STALE_DAYS * 86_400_000;
  const isSkipped = ({ kind, read, toldAt }: MailItem) =>
    read || preferences[kind] === 'none' || toldAt.getTime() < staleBefore;
  const skipped = waiting.filter(isSkipped);
  const rest = waiting.filter((item) => !isSkipped(item));
  const isFull = past.today >= Math.min(settings.perPersonPerDay, MAX_MAILS_PER_DAY);
  const isQuiet = settings.quietDays && !isWorkingDay;
  // Also holds back when the clock was put back: the latest mail then lies ahead.
  const isSoon = past.latestAt !== null && now.getTime() - past.latestAt.getTime() < MAIL_GAP_MINUTES * 60_000;
  if (rest.length === 0 || isFull || isQuiet || isSoon)
    return { mail: [], includesDaily: false, includesWeekly: false, skipped };
  const isMorning = hour >= settings.digestHour;
  const daily = isMorning && (past.latestDaily === null || past.latestDaily < today);
  const weekly =
    isMorning &&
    weekdayOf(today) >= settings.digestWeekday &&
    (past.latestWeekly === null || mondayOf(past.latestWeekly) < mondayOf(today));
  const goes: Readonly<Record<MailDelivery, boolean>> = { direct: true, daily, weekly, none: false };
  const mail = rest.filter(({ kind }) => goes[preferences[kind]]);
  const has = (delivery: MailDelivery) => mail.some(({ kind }) => preferences[kind] === delivery);
  return { mail, includesDaily: has('daily'), includesWeekly: has('weekly'), skipped };
}

/** When and how often Stip reminds by itself; of a programme, or of the organisation for what has no other. */
export interface MailCadence {
  readonly active: boolean;
  /** Days before the due date of the first reminder. */
  readonly firstDaysBefore: number;
  /** Days between reminders; 0 reminds once. */
  readonly repeatEveryDays: number;
  /** Days after the due date at which the owner of the programme is told; null never. */
  readonly escalateAfterDays: number | null;
}

/** Nothing by itself until somebody decides so. */
export const MAIL_CADENCE: MailCadence = {
  active: false,
  firstDaysBefore: 7,
  repeatEveryDays: 7,
  escalateAfterDays: 7,
};
/** Who did not answer so many will not answer the next either. */
export const MAX_REMINDERS = 8;

/** Kinds of due items of which Stip reminds: what somebody promised to others by a day. Work has its plan. */
export const REMINDED_DUE_KINDS: readonly DueKind[] = [
  'update',
  'measure',
  'obligation',
  'issue',
  'decision',
  'signature',
];

export interface RemindedItem {
  /** Names the thing for ever. */
  readonly key: string;
  readonly dueDate: CalendarDate;
  /** Who is told when it stays undone; null: nobody. */
  readonly escalateTo: string | null;
  /** Whether the owner hears of reminders at all: who does not want them cannot hold up an escalation. */
  readonly reachable: boolean;
}

/** What was told of an item: by Stip, or by a colleague who asked for it. */
export interface RemindedPast {
  /** By Stip itself. */
  readonly reminders: number;
  /** Whether a colleague asked for it, which also is a reminder. */
  readonly asked: boolean;
  /** Day on which anybody reminded last. */
  readonly latest: CalendarDate | null;
  readonly escalated: boolean;
}

export interface ReminderStep {
  readonly kind: 'reminder' | 'escalation';
  /** What is told under one key is told once, whoever finds that it is time. */
  readonly deduplicationKey: string;
}

/** The step that an item asks today, if any: at most one a day, and first the owner, then who answers for the programme. */
export function reminderStep(
  { key, dueDate, escalateTo, reachable }: RemindedItem,
  past: RemindedPast,
  { active, firstDaysBefore, repeatEveryDays, escalateAfterDays }: MailCadence,
  today: CalendarDate,
): ReminderStep | null {
  if (!active || (past.latest !== null && past.latest >= today)) return null;
  const late = daysBetween(dueDate, today);
  const wasAsked = past.reminders > 0 || past.asked || !reachable;
  if (escalateTo && escalateAfterDays !== null && late >= Math.max(1, escalateAfterDays) && wasAsked && !past.escalated)
    return { kind: 'escalation', deduplicationKey: `due:${key}:escalation` };
  if (!reachable || late < -firstDaysBefore || past.reminders >= MAX_REMINDERS) return null;
  const isNext = past.latest === null || (repeatEveryDays > 0 && daysBetween(past.latest, today) >= repeatEveryDays);
  // Numbered rather than dated: two clocks that differ find the same next step.
  return isNext ? { kind: 'reminder', deduplicationKey: `due:${key}:${past.reminders + 1}` } : null;
}

/** Minutes until another attempt after so many; null: given up. */
export function retryMinutes(attempts: number): number | null {
  return [1, 5, 15, 60, 240][attempts - 1] ?? null;
}
