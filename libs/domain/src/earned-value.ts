import { daysBetween, type CalendarDate } from './calendar-date';
import { roundedQuotient, type Cents } from './money';

/** Why a figure of earned value cannot be had. */
export type EarnedValueGap =
  /** The plan states no budget, or its source withholds it. */
  | 'no_budget'
  /** The plan has neither tasks with dates nor a start and an end. */
  | 'no_dates'
  /** No task and no published status says how far the project is. */
  | 'no_progress'
  | 'nothing_planned'
  | 'nothing_earned'
  | 'nothing_spent'
  /** As much is spent as there is budget, or more: no efficiency brings it back within budget. */
  | 'budget_spent'
  /** None of the projects has what it takes. */
  | 'no_projects';

/** A figure, or the reason why there is none. */
export type Defined<T> =
  { readonly value: T; readonly reason: null } | { readonly value: null; readonly reason: EarnedValueGap };

const known = <T>(value: T): Defined<T> => ({ value, reason: null });
const missing = (reason: EarnedValueGap): Defined<never> => ({ value: null, reason });

export interface PlannedTask {
  /** As in the plan that the budget belongs to; both days included. */
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  /** How far it is now, 0 to 100. */
  readonly percentComplete: number;
}

export interface EarnedValueInput {
  /** Budget of the first approved plan; of the current budget where no plan was approved. */
  readonly budget: Cents | null;
  /** Tasks of that plan that still are in the plan. */
  readonly tasks: readonly PlannedTask[];
  /** Start and end of the plan, for a plan without tasks. */
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** Of the latest published status, for a plan without tasks. */
  readonly statusPercent: number | null;
  /** Actual cost booked up to and including `date`. */
  readonly actual: Cents;
  readonly date: CalendarDate;
}

/** The four figures everything else follows from. */
export interface EarnedValueBase {
  /** BAC: budget at completion. */
  readonly budget: Defined<Cents>;
  /** PV: budgeted cost of the work that was to be done by now. */
  readonly planned: Defined<Cents>;
  /** EV: budgeted cost of the work that is done. */
  readonly earned: Defined<Cents>;
  /** AC: what the work has cost. */
  readonly actual: Cents;
}

export interface EarnedValue extends EarnedValueBase {
  /** CV = EV − AC; below zero: dearer than budgeted. */
  readonly costVariance: Defined<Cents>;
  /** SV = EV − PV; below zero: behind the plan. */
  readonly scheduleVariance: Defined<Cents>;
  /** CPI = EV / AC, to four decimals. */
  readonly costIndex: Defined<number>;
  /** SPI = EV / PV, to four decimals. */
  readonly scheduleIndex: Defined<number>;
  /** EAC = BAC / CPI, as BAC × AC / EV: what remains costs as much more or less as what is done did. */
  readonly estimate: Defined<Cents>;
  /** EAC = AC + BAC − EV: what remains costs what was budgeted. */
  readonly estimateAtPlan: Defined<Cents>;
  /** ETC = EAC − AC, by the first EAC. */
  readonly toComplete: Defined<Cents>;
  /** VAC = BAC − EAC, by the first EAC; below zero: over budget at the end. */
  readonly atCompletion: Defined<Cents>;
  /** TCPI = (BAC − EV) / (BAC − AC), to four decimals: the efficiency it takes to end within budget. */
  readonly toCompleteIndex: Defined<number>;
}

/**
 * Earned value of a project on a date.
 *
 * Source of the names and formulas: Project Management Institute, The Standard for Earned Value Management (2019) and
 * PMBOK Guide, 6th edition, 7.4.2.2; the same as in ANSI/EIA-748.
 *
 * Phasing of the budget over time (PV): the budget is spread over the tasks of the plan by their length in calendar days,
 * and within a task evenly over its days; without tasks evenly from start to end. So PV = BAC × days planned up to the
 * date / days planned in all. EV weighs how far each task is by the same days: EV = BAC × Σ(days × percent) / Σ(days × 100);
 * without tasks by the percentage of the latest published status. Each is rounded once, half away from zero.
 */
export function earnedValueOf(input: EarnedValueInput): EarnedValueBase {
  const { budget, tasks, start, end, statusPercent, actual, date } = input;
  if (budget === null) {
    return { budget: missing('no_budget'), planned: missing('no_budget'), earned: missing('no_budget'), actual };
  }
  const spans = tasks.length > 0 ? tasks : start && end && start <= end ? [{ start, end }] : [];
  const days = spans.reduce((sum, span) => sum + length(span.start, span.end), 0);
  const planned = spans.reduce((sum, span) => sum + daysUpTo(span.start, span.end, date), 0);
  const done =
    tasks.length > 0
      ? { of: days * 100, is: tasks.reduce((sum, t) => sum + length(t.start, t.end) * t.percentComplete, 0) }
      : statusPercent === null
        ? undefined
        : { of: 100, is: statusPercent };
  return {
    budget: known(budget),
    planned: days === 0 ? missing('no_dates') : known(part(budget, planned, days)),
    earned: done ? known(part(budget, done.is, done.of)) : missing('no_progress'),
    actual,
  };
}

/** What follows from the four base figures. */
export function earnedValueFigures(base: EarnedValueBase): EarnedValue {
  const { budget, planned, earned, actual } = base;
  const spent = actual > 0n ? known(actual) : missing('nothing_spent');
  const estimate = with2(budget, earned, (bac, ev) =>
    actual <= 0n
      ? missing('nothing_spent')
      : ev <= 0n
        ? missing('nothing_earned')
        : known(roundedQuotient(bac * actual, ev)),
  );
  return {
    ...base,
    costVariance: with2(earned, known(actual), (ev, ac) => known(ev - ac)),
    scheduleVariance: with2(earned, planned, (ev, pv) => known(ev - pv)),
    costIndex: with2(earned, spent, (ev, ac) => known(ratio(ev, ac))),
    scheduleIndex: with2(earned, planned, (ev, pv) => (pv === 0n ? missing('nothing_planned') : known(ratio(ev, pv)))),
    estimate,
    estimateAtPlan: with2(budget, earned, (bac, ev) => known(actual + bac - ev)),
    toComplete: with2(estimate, known(actual), (eac, ac) => known(eac - ac)),
    atCompletion: with2(budget, estimate, (bac, eac) => known(bac - eac)),
    toCompleteIndex: with2(budget, earned, (bac, ev) =>
      bac - actual <= 0n ? missing('budget_spent') : known(ratio(bac - ev, bac - actual)),
    ),
  };
}

export interface EarnedValueTogether extends EarnedValue {
  /** Projects in the sums: those with budget, planned and earned value. */
  readonly included: number;
  readonly of: number;
}

/** Earned value of projects together: the base figures add up, and the rest follows from the sums. */
export function earnedValueTogether(members: readonly EarnedValueBase[]): EarnedValueTogether {
  const whole = members.filter((member) =>
    [member.budget, member.planned, member.earned].every((f) => f.value !== null),
  );
  const sum = (pick: (member: EarnedValueBase) => Cents | null): Defined<Cents> =>
    whole.length === 0
      ? missing('no_projects')
      : known(whole.reduce((total, member) => total + (pick(member) ?? 0n), 0n));
  const figures = earnedValueFigures({
    budget: sum((member) => member.budget.value),
    planned: sum((member) => member.planned.value),
    earned: sum((member) => member.earned.value),
    actual: whole.reduce((total, member) => total + member.actual, 0n),
  });
  return { ...figures, included: whole.length, of: members.length };
}

const length = (start: CalendarDate, end: CalendarDate): number => daysBetween(start, end) + 1;

function daysUpTo(start: CalendarDate, end: CalendarDate, date: CalendarDate): number {
  return Math.min(Math.max(daysBetween(start, date) + 1, 0), length(start, end));
}

const part = (whole: Cents, is: number, of: number): Cents => roundedQuotient(whole * BigInt(is), BigInt(of));
const ratio = (a: Cents, b: Cents): number => Number(roundedQuotient(a * 10_000n, b)) / 10_000;

function with2<A, B, R>(a: Defined<A>, b: Defined<B>, then: (a: A, b: B) => Defined<R>): Defined<R> {
  if (a.reason !== null) return missing(a.reason);
  if (b.reason !== null) return missing(b.reason);
  return then(a.value, b.value);
}
