import type { Impact } from './impact-reasons';

type Item = Impact['items'][number];

const project = { __typename: 'Reference' as const, id: 'p0', name: 'Datacatalogus' };

export const impactItem = (id: string, kind: Item['kind'] = 'task', more: Partial<Item> = {}): Item => ({
  __typename: 'MovedItem',
  ...{ id, title: `Onderdeel ${id}`, kind, project, startBefore: '2026-01-01', endBefore: '2026-01-10' },
  ...{ startDate: '2026-01-11', endDate: '2026-01-20', ...more },
});

/** What a move touches: nothing but the given items, unless told otherwise. */
export const impactOf = (items: readonly Item[], more: Partial<Impact> = {}): Impact => ({
  __typename: 'SlipImpact',
  items: [...items],
  ...{ projects: [], goals: [], budgetYears: [], decisions: [], reportingPeriod: null, newConflicts: [], ignored: [] },
  ...more,
});

export const richImpact = impactOf([impactItem('p0.1'), impactItem('p0.2')], {
  projects: [
    {
      __typename: 'ImpactProject',
      ...{ project, movedCount: 2, endBefore: '2026-03-01', endAfter: '2026-03-15', slipDays: 14 },
      ...{ plannedEnd: '2026-03-01', beyondPlanDays: 14, beyondFirstBaselineDays: null },
    },
  ],
  goals: [
    {
      __typename: 'ImpactGoal',
      goal: { __typename: 'Reference', id: 'g', name: 'Data vindbaar' },
      ...{ projects: [project], goalEnd: '2026-03-10', nowAfterGoal: true },
    },
  ],
  budgetYears: [
    {
      __typename: 'ImpactBudgetYear',
      ...{ project, fromYear: 2026, toYear: 2027, amount: '1250000', currency: 'EUR' },
    },
  ],
  decisions: [
    {
      __typename: 'ImpactDecision',
      ...{ id: 'd', title: 'Tweede herijking', dueDate: '2026-03-10', workItem: null, project, nowAfterDue: true },
    },
  ],
});
