import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarChanges, planPeriods, workingDaysFrom, type PcProductRule, type StoredPeriod } from './pc-calendar';
import { addDays, dayNumber } from './calendar-date';

/** 1970-01-01 was a Thursday. */
const weekday = (day: string) => (dayNumber(day) + 3) % 7 < 5;
const berap: PcProductRule = {
  ...{ id: 'b', name: 'Bestuursrapportage', scheme: 'tertial', firstMonth: 1, months: 4 },
  offsets: [0, 5, 8, 10, 12, 20, 30, null],
};
const stored = (changes: Partial<StoredPeriod> = {}): StoredPeriod[] =>
  planPeriods(berap, 2026, weekday).map((period) => ({
    ...period,
    id: String(period.number),
    fixed: false,
    deadlines: period.deadlines.map((one) => ({ ...one, adjusted: false })),
    ...(period.number === 1 ? changes : {}),
  }));

describe('working days', () => {
  it.each([
    ['2026-04-30', 1, '2026-05-01'],
    ['2026-05-01', 1, '2026-05-04'],
    ['2026-05-03', 0, '2026-05-01'],
    ['2026-05-04', -1, '2026-05-01'],
  ])('%s and %d is %s', (date, n, expected) => expect(workingDaysFrom(date, n, weekday)).toBe(expected));

  it('never go back when the number grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: -80, max: 80 }), fc.integer({ min: 0, max: 20 }), fc.nat(4000), (n, more, day) => {
        const date = addDays('2020-01-01', day);
        expect(workingDaysFrom(date, n + more, weekday) >= workingDaysFrom(date, n, weekday)).toBe(true);
      }),
    );
  });

  it('are not sought for ever', () => expect(() => workingDaysFrom('2026-01-01', 1, () => false)).toThrow(RangeError));
});

describe('the calendar of a year', () => {
  it('has the periods of a scheme with their deadlines', () => {
    expect(planPeriods(berap, 2026, weekday).map(({ name, start, end }) => [name, start, end])).toEqual([
      ['Bestuursrapportage 2026-1', '2026-01-01', '2026-04-30'],
      ['Bestuursrapportage 2026-2', '2026-05-01', '2026-08-31'],
      ['Bestuursrapportage 2026-3', '2026-09-01', '2026-12-31'],
    ]);
    const [own] = planPeriods({ ...berap, scheme: 'own', firstMonth: 7, months: 3 }, 2026, weekday);
    expect(own).toMatchObject({ name: 'Bestuursrapportage 2026', start: '2026-07-01', end: '2026-09-30' });
    expect(own?.deadlines[1]).toEqual({ kind: 'updates_due', date: '2026-10-07' });
  });

  it('is added once and changes nothing when it is made again', () => {
    const planned = planPeriods(berap, 2026, weekday);
    expect(calendarChanges(planned, []).map(({ action }) => action)).toEqual(['add', 'add', 'add']);
    expect(calendarChanges(planned, stored()).map(({ action }) => action)).toEqual(['keep', 'keep', 'keep']);
  });

  it('leaves what was set by hand', () => {
    const planned = planPeriods({ ...berap, offsets: [0, 6, 8, 10, 12, 20, 30, null] }, 2026, weekday);
    const deadlines = stored()[0]?.deadlines.map((one) =>
      one.kind === 'updates_due' ? { ...one, date: '2026-05-08', adjusted: true } : one,
    );
    expect(calendarChanges(planned, stored({ deadlines }))[0]).toMatchObject({ action: 'keep' });
    expect(calendarChanges(planned, stored({ fixed: true, end: '2026-05-03' }))[0]).toMatchObject({
      because: 'set_by_hand',
      moves: false,
    });
    expect(calendarChanges(planned, stored())[0]).toMatchObject({
      action: 'change',
      deadlines: [{ kind: 'updates_due', from: '2026-05-07', to: '2026-05-08', kept: false }],
    });
  });

  it('says what it cannot make', () => {
    const other = { ...stored()[0], id: 'x', productId: null, fiscalYear: null, number: null } as StoredPeriod;
    expect(calendarChanges(planPeriods(berap, 2026, weekday), [other])[0]).toMatchObject({
      action: 'blocked',
      because: 'name_taken',
    });
    const early = stored()[0]?.deadlines.map((one) =>
      one.kind === 'review' ? { ...one, date: '2026-04-01', adjusted: true } : one,
    );
    expect(calendarChanges(planPeriods(berap, 2026, weekday), stored({ deadlines: early }))[0]).toMatchObject({
      action: 'blocked',
      because: 'deadline_order',
    });
  });
});
