import { addDays, addMonths, type CalendarDate } from './calendar-date';

/** What is missing or overdue between goals, benefits, efforts and measurements. */
export const STRATEGY_FINDINGS = [
  'goal_without_projects',
  'goal_without_owner',
  'goal_without_indicator',
  'project_without_goal',
  'indicator_not_measured',
  'benefit_without_owner',
  'benefit_without_project',
  'benefit_overdue',
  'step_overdue',
] as const;
export type StrategyFinding = (typeof STRATEGY_FINDINGS)[number];

/** Days after the interval of an indicator in which a measurement still counts as on time: figures take a while to come. */
export const MEASUREMENT_GRACE_DAYS = 31;

/**
 * Day after which the next measurement of an indicator is late: the latest measurement, or else the baseline, plus the
 * interval in months plus MEASUREMENT_GRACE_DAYS. Undefined once the target date and its measurement are behind us.
 */
export function measurementDueOn(indicator: {
  readonly baselineDate: CalendarDate;
  readonly targetDate: CalendarDate;
  readonly latest?: CalendarDate | null;
  readonly everyMonths: number;
}): CalendarDate | undefined {
  const { latest, targetDate } = indicator;
  if (latest && latest >= targetDate) return undefined;
  const next = addMonths(latest ?? indicator.baselineDate, indicator.everyMonths);
  return addDays(next < targetDate ? next : targetDate, MEASUREMENT_GRACE_DAYS);
}

interface TreeGoal {
  readonly id: string;
  readonly parentId: string | null;
  readonly hasOwner: boolean;
  readonly indicators: number;
  /** Projects that serve it and were not cancelled. */
  readonly projects: number;
}

/** Findings about a goal and what stands below it in the tree. */
export function goalFindings(goals: readonly TreeGoal[]): Map<string, StrategyFinding[]> {
  const children = new Map<string, TreeGoal[]>();
  for (const goal of goals) {
    if (goal.parentId) children.set(goal.parentId, [...(children.get(goal.parentId) ?? []), goal]);
  }
  const total = (goal: TreeGoal, count: (one: TreeGoal) => number): number =>
    (children.get(goal.id) ?? []).reduce((sum, child) => sum + total(child, count), count(goal));
  return new Map(
    goals.map((goal) => {
      const findings: StrategyFinding[] = [];
      // A goal is worked on, and measured, when something below it is.
      if (total(goal, ({ projects }) => projects) === 0) findings.push('goal_without_projects');
      if (!goal.hasOwner) findings.push('goal_without_owner');
      if (total(goal, ({ indicators }) => indicators) === 0) findings.push('goal_without_indicator');
      return [goal.id, findings];
    }),
  );
}

/** Findings about a benefit. One that was dropped asks nothing any more. */
export function benefitFindings(
  benefit: {
    readonly hasOwner: boolean;
    readonly projects: number;
    readonly dueDate: CalendarDate | null;
    readonly state: 'expected' | 'partly_realised' | 'realised' | 'dropped';
  },
  today: CalendarDate,
): StrategyFinding[] {
  if (benefit.state === 'dropped') return [];
  const findings: StrategyFinding[] = [];
  if (!benefit.hasOwner) findings.push('benefit_without_owner');
  if (benefit.state === 'realised') return findings;
  if (benefit.projects === 0) findings.push('benefit_without_project');
  if (benefit.dueDate && benefit.dueDate < today) findings.push('benefit_overdue');
  return findings;
}

/** A step that is not done while its date has passed. */
export function stepOverdue(
  step: { readonly state: string; readonly dueDate: CalendarDate | null },
  today: CalendarDate,
): boolean {
  return step.state !== 'done' && step.dueDate !== null && step.dueDate < today;
}

export interface ContributionLinks {
  readonly goalLinks: readonly { readonly projectId: string; readonly goalId: string; readonly weight: number }[];
  readonly benefitLinks: readonly {
    readonly projectId: string;
    readonly benefitId: string;
    readonly goalId: string;
    readonly weight: number;
  }[];
}

/** Part of a project that goes to a goal: directly, or by one of the benefits of the goal that it brings. */
export interface Contribution {
  readonly projectId: string;
  readonly goalId: string;
  /** Null when the project brings no benefit of the goal and serves it directly. */
  readonly benefitId: string | null;
  /** Weight as stored: of the benefit link, or of the goal link where there is no benefit. */
  readonly weight: number;
  /** Share of the whole project, 0 to 1. The shares of a project add up to 1. */
  readonly share: number;
}

/**
 * Divides every project over what it serves: w(goal) ÷ Σ w(goals of the project), and within a goal
 * w(benefit) ÷ Σ w(benefits of that goal the project brings). Method: doelen-inspanningennetwerk, read from effort to goal.
 */
export function contributions({ goalLinks, benefitLinks }: ContributionLinks): Contribution[] {
  const key = (projectId: string, goalId: string) => `${projectId} ${goalId}`;
  const goals = new Map<string, number>();
  for (const { projectId, weight } of goalLinks) goals.set(projectId, (goals.get(projectId) ?? 0) + weight);
  const benefits = new Map<string, ContributionLinks['benefitLinks'][number][]>();
  for (const link of benefitLinks) {
    const at = key(link.projectId, link.goalId);
    benefits.set(at, [...(benefits.get(at) ?? []), link]);
  }
  return goalLinks.flatMap(({ projectId, goalId, weight }): Contribution[] => {
    const share = weight / (goals.get(projectId) ?? weight);
    const brought = benefits.get(key(projectId, goalId));
    if (!brought) return [{ projectId, goalId, benefitId: null, weight, share }];
    const total = brought.reduce((sum, link) => sum + link.weight, 0);
    return brought.map((link) => ({
      projectId,
      goalId,
      benefitId: link.benefitId,
      weight: link.weight,
      share: (share * link.weight) / total,
    }));
  });
}
