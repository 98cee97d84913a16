import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from './calendar-date';
import { changesOfRecord, type RecordedItem, type RecordedProject } from './status-changes';

const item = (id: string, change: Partial<RecordedItem> = {}): RecordedItem => ({
  ...{ id, title: `Taak ${id}`, kind: 'task', endDate: '2026-12-01', actualEnd: null, percentComplete: 0 },
  ...change,
});
const record = (items: readonly RecordedItem[], risks: RecordedProject['risks'] = []): RecordedProject => ({
  items,
  risks,
});
const days = { since: '2026-09-30', today: '2026-11-26' };
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('changes of the record since an update', () => {
  it('tells what was done after it, what moved, came and went, what is late and what is ahead', () => {
    const before = record([
      item('done', { endDate: '2026-10-10' }),
      item('early', { actualEnd: '2026-09-30', percentComplete: 100 }),
      item('slips', { endDate: '2026-11-01' }),
      item('sooner', { endDate: '2027-03-01' }),
      item('gone'),
      item('phase', { kind: 'phase', endDate: '2026-10-01' }),
    ]);
    const now = record([
      item('done', { actualEnd: '2026-10-12', percentComplete: 100 }),
      item('early', { actualEnd: '2026-09-30', percentComplete: 100 }),
      item('slips', { endDate: '2026-11-20' }),
      item('sooner', { endDate: '2027-02-26' }),
      item('new', { endDate: '2027-02-27' }),
      item('phase', { kind: 'phase' }),
    ]);
    const changes = changesOfRecord(before, now, days);
    expect(changes.finished).toEqual([{ id: 'done', title: 'Taak done', day: '2026-10-12' }]);
    expect(changes.moved).toEqual([
      { id: 'slips', title: 'Taak slips', from: '2026-11-01', to: '2026-11-20', days: 19 },
      { id: 'sooner', title: 'Taak sooner', from: '2027-03-01', to: '2027-02-26', days: -3 },
    ]);
    expect(idsOf(changes.added)).toEqual(['new']);
    expect(idsOf(changes.removed)).toEqual(['gone']);
    expect(idsOf(changes.late)).toEqual(['slips']);
    expect(idsOf(changes.ahead)).toEqual(['sooner']);
  });

  it('tells of risks what they became', () => {
    const states = [
      ['stays', 'open', 'open'],
      ['closed', 'open', 'closed'],
      ['hit', 'open', 'occurred'],
      ['over', 'occurred', 'closed'],
    ] as const;
    const before = record(
      [],
      states.map(([id, state]) => ({ id, title: id, state })),
    );
    const now = record(
      [],
      [
        ...states.map(([id, , state]) => ({ id, title: id, state })),
        { id: 'new', title: 'new', state: 'open' },
        { id: 'sudden', title: 'sudden', state: 'occurred' },
        { id: 'brief', title: 'brief', state: 'closed' },
      ],
    );
    const changes = changesOfRecord(before, now, days);
    expect(idsOf(changes.risksRaised)).toEqual(['new']);
    expect(idsOf(changes.risksOccurred)).toEqual(['hit', 'sudden']);
    expect(idsOf(changes.risksClosed)).toEqual(['closed', 'over']);
  });

  it('claims nothing of a time that was not recorded', () => {
    const now = record(
      [item('a', { actualEnd: '2026-10-12', percentComplete: 100 }), item('b')],
      [{ id: 'r', title: 'r', state: 'open' }],
    );
    const changes = changesOfRecord(null, now, days);
    expect(idsOf(changes.finished)).toEqual(['a']);
    expect([changes.moved, changes.added, changes.removed, changes.risksRaised]).toEqual([[], [], [], []]);
    expect(changesOfRecord(null, now, { ...days, since: null }).finished).toEqual([]);
  });

  it('is silent when nothing changed, and every move adds up', () => {
    const plan = fc.array(
      fc.record({
        n: fc.integer({ min: -200, max: 200 }),
        shift: fc.integer({ min: -60, max: 60 }),
        done: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(plan, (rows) => {
        const made = (shifted: boolean) =>
          record(
            rows.map(({ n, shift, done }, i) =>
              item(`i${i}`, {
                endDate: addDays(days.today, n + (shifted ? shift : 0)),
                ...(done ? { actualEnd: days.since, percentComplete: 100 } : {}),
              }),
            ),
          );
        const same = changesOfRecord(made(false), made(false), days);
        expect([same.finished, same.moved, same.added, same.removed]).toEqual([[], [], [], []]);
        const { moved, late, ahead } = changesOfRecord(made(false), made(true), days);
        expect(moved).toHaveLength(rows.filter(({ shift, done }) => shift !== 0 && !done).length);
        for (const { from, to, days: apart } of moved) expect(daysBetween(from, to)).toBe(apart);
        const open = new Set(rows.flatMap(({ done }, i) => (done ? [] : [`i${i}`])));
        for (const { id } of [...late, ...ahead]) expect(open.has(id)).toBe(true);
        expect(new Set(idsOf(late)).size + new Set(idsOf(ahead)).size).toBe(new Set(idsOf([...late, ...ahead])).size);
      }),
    );
  });
});
