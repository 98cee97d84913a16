import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { benefitFindings, contributions, goalFindings, measurementDueOn, stepOverdue } from './goal-findings';

describe('a measurement', () => {
  const indicator = { baselineDate: '2026-01-01', targetDate: '2029-12-31', everyMonths: 3 };

  it('is due an interval and a month after the latest, or after the baseline', () => {
    expect(measurementDueOn(indicator)).toBe('2026-05-02');
    expect(measurementDueOn({ ...indicator, latest: '2026-06-30' })).toBe('2026-10-31');
  });

  it('is due at the target date at the latest, and no more after it', () => {
    expect(measurementDueOn({ ...indicator, latest: '2029-11-30', everyMonths: 12 })).toBe('2030-01-31');
    expect(measurementDueOn({ ...indicator, latest: '2029-12-31' })).toBeUndefined();
  });
});

describe('findings about goals', () => {
  const goal = (id: string, parentId: string | null, projects: number, indicators = 1) => ({
    id,
    parentId,
    hasOwner: true,
    indicators,
    projects,
  });

  it('take a goal as worked on when something below it is', () => {
    const found = goalFindings([goal('a', null, 0), goal('b', 'a', 0), goal('c', 'b', 2), goal('d', 'a', 0)]);
    expect(found.get('a')).toEqual([]);
    expect(found.get('b')).toEqual([]);
    expect(found.get('d')).toEqual(['goal_without_projects']);
  });

  it('name a goal without owner and one that nothing measures', () => {
    expect(goalFindings([{ ...goal('a', null, 1, 0), hasOwner: false }]).get('a')).toEqual([
      'goal_without_owner',
      'goal_without_indicator',
    ]);
  });
});

describe('findings about benefits and steps', () => {
  const benefit = { hasOwner: false, projects: 0, dueDate: '2026-01-01', state: 'expected' } as const;

  it('ask an owner, a project and a date that is not past, as long as the benefit is to come', () => {
    expect(benefitFindings(benefit, '2026-06-01')).toEqual([
      'benefit_without_owner',
      'benefit_without_project',
      'benefit_overdue',
    ]);
    expect(benefitFindings({ ...benefit, state: 'realised' }, '2026-06-01')).toEqual(['benefit_without_owner']);
    expect(benefitFindings({ ...benefit, state: 'dropped' }, '2026-06-01')).toEqual([]);
  });

  it('tell a step whose date passed undone', () => {
    expect(stepOverdue({ state: 'in_progress', dueDate: '2026-01-01' }, '2026-01-02')).toBe(true);
    expect(stepOverdue({ state: 'done', dueDate: '2026-01-01' }, '2026-01-02')).toBe(false);
    expect(stepOverdue({ state: 'not_started', dueDate: null }, '2026-01-02')).toBe(false);
  });
});

describe('contributions', () => {
  it('divide a project over its goals and within a goal over the benefits it brings', () => {
    const shares = contributions({
      goalLinks: [
        { projectId: 'p', goalId: 'g', weight: 3 },
        { projectId: 'p', goalId: 'h', weight: 1 },
      ],
      benefitLinks: [
        { projectId: 'p', benefitId: 'b', goalId: 'g', weight: 2 },
        { projectId: 'p', benefitId: 'c', goalId: 'g', weight: 1 },
      ],
    });
    expect(shares.map(({ benefitId, share }) => [benefitId, share])).toEqual([
      ['b', 0.5],
      ['c', 0.25],
      [null, 0.25],
    ]);
  });

  it('add up to one per project, whatever the weights', () => {
    const weight = fc.integer({ min: 1, max: 1000 });
    const links = fc.array(
      fc.record({
        projectId: fc.constantFrom('p', 'q', 'r'),
        goalId: fc.constantFrom('g', 'h', 'i'),
        weight,
        benefits: fc.uniqueArray(fc.record({ benefitId: fc.constantFrom('1', '2', '3'), weight }), {
          selector: (b) => b.benefitId,
        }),
      }),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(links, (all) => {
        const goalLinks = [...new Map(all.map((link) => [link.projectId + link.goalId, link])).values()];
        const benefitLinks = goalLinks.flatMap(({ projectId, goalId, benefits }) =>
          benefits.map((b) => ({ projectId, goalId, benefitId: goalId + b.benefitId, weight: b.weight })),
        );
        const found = contributions({ goalLinks, benefitLinks });
        for (const id of new Set(goalLinks.map(({ projectId }) => projectId))) {
          const sum = found.filter(({ projectId }) => projectId === id).reduce((s, { share }) => s + share, 0);
          expect(sum).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
