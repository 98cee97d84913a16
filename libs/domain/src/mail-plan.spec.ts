import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateInZone, daysBetween, type CalendarDate } from './calendar-date';
import {
  MAIL_CADENCE,
  MAIL_DEFAULTS,
  MAIL_DELIVERIES,
  MAIL_GAP_MINUTES,
  MAIL_SETTINGS,
  MAX_REMINDERS,
  planMail,
  reminderStep,
  retryMinutes,
  weekdayOf,
  type MailDelivery,
  type MailItem,
  type MailPast,
} from './mail-plan';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification';

const momentOf = (now: Date) => {
  const today = dateInZone(now, 'UTC');
  return { now, today, hour: now.getUTCHours(), isWorkingDay: weekdayOf(today) <= 5 };
};
const nothing: MailPast = { today: 0, latestAt: null, latestDaily: null, latestWeekly: null };
const item = (kind: NotificationKind, at: string, id: string = kind): MailItem => ({
  ...{ id, kind, toldAt: new Date(at), read: false },
});
const TUESDAY = momentOf(new Date('2026-11-24T10:00:00Z'));

describe('what goes by mail now', () => {
  const plan = (waiting: MailItem[], change: Partial<typeof TUESDAY> = {}, past: Partial<MailPast> = {}) =>
    planMail(waiting, MAIL_DEFAULTS, { ...TUESDAY, ...change }, { ...nothing, ...past }, MAIL_SETTINGS);

  it('bundles what is due in one mail and skips what is read or not wanted', () => {
    const at = '2026-11-24T09:00:00Z';
    const read = { ...item('mention', at, 'read'), read: true };
    const { mail, skipped, includesDaily } = plan([
      item('mention', at),
      item('comment', at),
      item('followed', at),
      read,
    ]);
    expect(mail.map(({ id }) => id)).toEqual(['mention', 'comment']);
    expect(skipped.map(({ id }) => id)).toEqual(['followed', 'read']);
    expect(includesDaily).toBe(true);
  });

  it('keeps bundles for the morning, one a day', () => {
    const waiting = [item('comment', '2026-11-24T06:00:00Z')];
    expect(plan(waiting, { hour: 7 }).mail).toEqual([]);
    expect(plan(waiting, {}, { latestDaily: '2026-11-24' }).mail).toEqual([]);
    expect(plan(waiting, {}, { latestDaily: '2026-11-23' }).mail).toHaveLength(1);
  });

  it('sends the weekly bundle on its day, or later in the week when that was no working day', () => {
    const weekly = { ...MAIL_DEFAULTS, comment: 'weekly' as const };
    const on = (now: string, latestWeekly: CalendarDate | null, digestWeekday = 1) =>
      planMail(
        [item('comment', '2026-11-24T06:00:00Z')],
        ...([
          weekly,
          momentOf(new Date(now)),
          { ...nothing, latestWeekly },
          { ...MAIL_SETTINGS, digestWeekday },
        ] as const),
      ).includesWeekly;
    expect(on('2026-11-24T10:00:00Z', '2026-11-16')).toBe(true);
    expect(on('2026-11-24T10:00:00Z', '2026-11-23')).toBe(false);
    expect(on('2026-11-24T10:00:00Z', '2026-11-16', 3)).toBe(false);
  });

  it('is quiet on days off, soon after the latest mail, and when the person had enough', () => {
    const waiting = [item('mention', '2026-11-24T09:00:00Z')];
    expect(plan(waiting, { isWorkingDay: false }).mail).toEqual([]);
    expect(plan(waiting, {}, { latestAt: new Date('2026-11-24T09:58:00Z') }).mail).toEqual([]);
    expect(plan(waiting, {}, { today: MAIL_SETTINGS.perPersonPerDay }).mail).toEqual([]);
  });
});

const aKind = fc.constantFrom(...NOTIFICATION_KINDS);
const aDelivery = fc.constantFrom(...MAIL_DELIVERIES);
const anEvent = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('told' as const), kind: aKind, times: fc.integer({ min: 1, max: 30 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant('pass' as const), minutes: fc.integer({ min: 0, max: 2000 }) }),
  },
  // A clock that is put forward or back, by up to a month.
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant('jump' as const), minutes: fc.integer({ min: -43_200, max: 43_200 }) }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('prefer' as const), kind: aKind, delivery: aDelivery }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('read' as const) }) },
  // As many processes as there are look one after another, or one looks and dies before it has stored anything.
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('look' as const),
      replicas: fc.integer({ min: 1, max: 4 }),
      dies: fc.boolean(),
    }),
  },
);

describe('a person is never flooded', () => {
  it('whatever happens, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 80 }), (events) => {
        let now = new Date('2026-11-24T06:00:00Z');
        let waiting: MailItem[] = [];
        const preferences: Record<NotificationKind, MailDelivery> = { ...MAIL_DEFAULTS };
        const sent: { at: Date; day: CalendarDate; ids: readonly string[]; daily: boolean; weekly: boolean }[] = [];
        let made = 0;
        for (const event of events) {
          if (event.what === 'told')
            for (let n = 0; n < event.times; n += 1)
              waiting.push({ id: `${(made += 1)}`, kind: event.kind, toldAt: now, read: false });
          else if (event.what === 'pass' || event.what === 'jump')
            now = new Date(now.getTime() + event.minutes * 60_000);
          else if (event.what === 'prefer') preferences[event.kind] = event.delivery;
          else if (event.what === 'read') waiting = waiting.map((one) => ({ ...one, read: true }));
          else
            for (let replica = 0; replica < event.replicas; replica += 1) {
              const moment = momentOf(now);
              const latest = (days: CalendarDate[]) => days.sort().at(-1) ?? null;
              const past: MailPast = {
                today: sent.filter(({ day }) => day === moment.today).length,
                latestAt: sent.length > 0 ? new Date(Math.max(...sent.map(({ at }) => at.getTime()))) : null,
                latestDaily: latest(sent.filter(({ daily }) => daily).map(({ day }) => day)),
                latestWeekly: latest(sent.filter(({ weekly }) => weekly).map(({ day }) => day)),
              };
              const { mail, skipped, includesDaily, includesWeekly } = planMail(
                waiting,
                preferences,
                moment,
                past,
                MAIL_SETTINGS,
              );
              for (const one of mail) {
                expect(preferences[one.kind]).not.toBe('none');
                expect(one.read).toBe(false);
              }
              if (mail.length > 0) expect(moment.isWorkingDay).toBe(true);
              if (event.dies) continue;
              const gone = new Set([...mail, ...skipped].map(({ id }) => id));
              waiting = waiting.filter(({ id }) => !gone.has(id));
              if (mail.length > 0)
                sent.push({
                  at: now,
                  day: moment.today,
                  ids: mail.map(({ id }) => id),
                  daily: includesDaily,
                  weekly: includesWeekly,
                });
            }
        }
        const ids = sent.flatMap((mail) => mail.ids);
        expect(new Set(ids).size).toBe(ids.length);
        for (const day of new Set(sent.map((mail) => mail.day)))
          expect(sent.filter((mail) => mail.day === day).length).toBeLessThanOrEqual(MAIL_SETTINGS.perPersonPerDay);
        const times = sent.map(({ at }) => at.getTime()).sort((a, b) => a - b);
        times.forEach(
          (at, n) => n && expect(at - (times[n - 1] ?? 0)).toBeGreaterThanOrEqual(MAIL_GAP_MINUTES * 60_000),
        );
        const dailies = sent.filter(({ daily }) => daily).map(({ day }) => day);
        expect(new Set(dailies).size).toBe(dailies.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gets everything in the end that was wanted and not read', () => {
    fc.assert(
      fc.property(fc.array(aKind, { minLength: 1, maxLength: 40 }), (kinds) => {
        let waiting = kinds.map((kind, n) => item(kind, '2026-11-24T07:00:00Z', String(n)));
        const arrived = new Set<string>();
        let past = nothing;
        for (let hours = 0; hours < 24 * 8; hours += 1) {
          const moment = momentOf(new Date(Date.parse('2026-11-24T07:00:00Z') + hours * 3_600_000));
          const plan = planMail(waiting, MAIL_DEFAULTS, moment, past, MAIL_SETTINGS);
          for (const { id } of plan.mail) arrived.add(id);
          waiting = waiting.filter((one) => !plan.mail.includes(one) && !plan.skipped.includes(one));
          if (plan.includesDaily) past = { ...past, latestDaily: moment.today };
        }
        expect(arrived.size).toBe(kinds.filter((kind) => MAIL_DEFAULTS[kind] !== 'none').length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('reminders by themselves', () => {
  const aCadence = fc.record({
    active: fc.constant(true),
    firstDaysBefore: fc.integer({ min: 0, max: 60 }),
    repeatEveryDays: fc.integer({ min: 0, max: 30 }),
    escalateAfterDays: fc.option(fc.integer({ min: 0, max: 60 })),
  });

  it('are off until somebody decides', () => {
    const due = { key: 'k', dueDate: '2026-11-24', escalateTo: null, reachable: true };
    const past = { reminders: 0, asked: false, latest: null, escalated: false };
    expect(reminderStep(due, past, MAIL_CADENCE, '2026-11-24')).toBeNull();
    const on = { ...MAIL_CADENCE, active: true };
    expect(reminderStep(due, past, on, '2026-11-16')).toBeNull();
    expect(reminderStep(due, past, on, '2026-11-17')).toEqual({ kind: 'reminder', deduplicationKey: 'due:k:1' });
  });

  it('come in order and seldom, however often and by whichever clock is looked', () => {
    fc.assert(
      fc.property(
        aCadence,
        fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 60 }),
        fc.boolean(),
        (cadence, jumps, reachable) => {
          const dueDate = '2026-11-24';
          let today = '2026-10-01';
          const keys = new Set<string>();
          const steps: { kind: string; day: CalendarDate }[] = [];
          let past = { reminders: 0, asked: false, latest: null as CalendarDate | null, escalated: false };
          for (const jump of jumps) {
            today = addDays(today, jump);
            const due = { key: 'k', dueDate, escalateTo: 'manager', reachable };
            // Two processes look at once: the key lets one of them through.
            const found = [0, 1].map(() => reminderStep(due, past, cadence, today));
            for (const step of found) {
              if (!step || keys.has(step.deduplicationKey)) continue;
              keys.add(step.deduplicationKey);
              steps.push({ kind: step.kind, day: today });
              past =
                step.kind === 'escalation'
                  ? { ...past, escalated: true, latest: today }
                  : { ...past, reminders: past.reminders + 1, latest: today };
            }
          }
          const reminders = steps.filter(({ kind }) => kind === 'reminder');
          const escalations = steps.filter(({ kind }) => kind === 'escalation');
          expect(escalations.length).toBeLessThanOrEqual(1);
          expect(reminders.length).toBeLessThanOrEqual(MAX_REMINDERS);
          if (!reachable) expect(reminders).toEqual([]);
          for (const { day } of escalations) {
            expect(day > dueDate).toBe(true);
            if (reachable) expect(steps[0]?.kind).toBe('reminder');
          }
          expect(new Set(steps.map(({ day }) => day)).size).toBe(steps.length);
          reminders.forEach(({ day }, n) => {
            expect(daysBetween(day, dueDate)).toBeLessThanOrEqual(cadence.firstDaysBefore);
            const before = reminders[n - 1];
            if (before)
              expect(daysBetween(before.day, day)).toBeGreaterThanOrEqual(Math.max(1, cadence.repeatEveryDays));
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});

it('tries again ever later, and gives up', () => {
  expect([1, 2, 3, 4, 5, 6].map(retryMinutes)).toEqual([1, 5, 15, 60, 240, null]);
});
