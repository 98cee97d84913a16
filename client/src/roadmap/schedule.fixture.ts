import type { ScheduleConflict, ScheduleData, ScheduledFacts } from './plan-schedule';

export function scheduledFixture(id: string, change: Partial<ScheduledFacts> = {}): ScheduledFacts {
  return {
    __typename: 'ScheduledItem',
    ...{ parentId: `${id.split('.')[0]}.0`, kind: 'task' },
    ...{ id, earlyFinish: '2026-03-06', lateFinish: null, totalSlackDays: null, freeSlackDays: 0, critical: false },
    ...{ drivenBy: null, constraintType: null, constraintDate: null, deadline: null },
    ...change,
  };
}

const reference = (id: string, title: string) => ({ __typename: 'ScheduleItemReference' as const, id, title });

/** An item that misses its deadline because of what came before it. */
export function conflictFixture(): ScheduleConflict {
  const step = { __typename: 'ScheduleChainStep' as const, constraintType: null, constraintDate: null };
  return {
    __typename: 'ScheduleConflict',
    ...{ kind: 'deadline', date: '2026-05-01', constraintType: null, missedByDays: 4 },
    item: {
      ...reference('p0.2', 'Live voor inwoners'),
      project: { __typename: 'Reference', id: 'p0', name: 'Project 0' },
    },
    chain: [
      { ...step, held: 'actual', start: '2026-02-03', item: reference('p0.1', 'Inkoop') },
      { ...step, held: 'link', start: '2026-03-02', item: reference('p0.x', 'Bouwen') },
      { ...step, held: 'link', start: '2026-05-07', item: reference('p0.2', 'Live voor inwoners') },
    ],
  };
}

/** Of the first two projects of `roadmapFixture`: the path runs through the first. */
export function scheduleFixture(): ScheduleData {
  return {
    __typename: 'Schedule',
    ...{ finish: '2026-05-07', cycle: [] },
    items: [
      scheduledFixture('p0.2', {
        ...{ critical: true, totalSlackDays: -4, lateFinish: '2026-03-02' },
        ...{ deadline: '2026-05-01', drivenBy: 'p0.1' },
      }),
      scheduledFixture('p0.3', { critical: true, totalSlackDays: 0, lateFinish: '2026-03-06', drivenBy: 'p0.2' }),
      scheduledFixture('p1.3', { totalSlackDays: 10, freeSlackDays: 10, lateFinish: '2026-03-20' }),
      scheduledFixture('p1.2'),
      scheduledFixture('p0.0', { kind: 'phase', parentId: null }),
      scheduledFixture('p1.0', { kind: 'phase', parentId: null, critical: true, totalSlackDays: 0 }),
    ],
    conflicts: [conflictFixture()],
  };
}
