import { dayNumber, type CalendarDate } from './calendar-date';

/** A value of an indicator on a date, in the unit of the indicator. */
export interface IndicatorPoint {
  readonly date: CalendarDate;
  readonly value: number;
}

/** What an indicator is to do: from its baseline, along intermediate targets, to its target. */
export interface IndicatorPlan {
  readonly baseline: IndicatorPoint;
  readonly target: IndicatorPoint;
  /** Between the dates of baseline and target, in any order. */
  readonly intermediate: readonly IndicatorPoint[];
}

export const INDICATOR_STANDS = ['reached', 'on_path', 'behind', 'not_measured'] as const;
export type IndicatorStand = (typeof INDICATOR_STANDS)[number];

/** Below this number of measurements no forecast is given: a line through two points says nothing about its own error. */
export const LEAST_MEASUREMENTS = 3;
/** Chance that the value at the target date falls inside the interval of the forecast, if the trend holds. */
export const FORECAST_CONFIDENCE = 0.8;

export interface IndicatorForecast {
  /** Expected value at the target date, in the unit of the indicator. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Number of points the line goes through: the measurements, and the baseline as the first of them. */
  readonly points: number;
  /** Whether the expected value reaches the target, or the whole interval does or does not. */
  readonly outlook: 'sure' | 'likely' | 'unlikely' | 'no';
}

/**
 * Percent of the way from baseline to target, (value − baseline) ÷ (target − baseline) × 100. Above 100 the target is
 * passed; below 0 the value moved away from it. Works for rising and falling indicators alike.
 */
export function attainment(plan: IndicatorPlan, value: number): number {
  return (100 * (value - plan.baseline.value)) / (plan.target.value - plan.baseline.value);
}

/** Value the path asks on a date: straight between baseline, intermediate targets and target; flat before and after. */
export function pathValue(plan: IndicatorPlan, date: CalendarDate): number {
  const path = [plan.baseline, ...plan.intermediate, plan.target].sort((a, b) => a.date.localeCompare(b.date));
  const next = path.findIndex((point) => point.date >= date);
  const to = path[next];
  if (!to) return plan.target.value;
  const from = path[next - 1];
  if (!from) return to.value;
  const share = (dayNumber(date) - dayNumber(from.date)) / (dayNumber(to.date) - dayNumber(from.date));
  return from.value + share * (to.value - from.value);
}

/** Where the latest measurement stands against the target, and against the path on the day it was measured. */
export function indicatorStand(plan: IndicatorPlan, measurements: readonly IndicatorPoint[]): IndicatorStand {
  const latest = latestOf(measurements);
  if (!latest) return 'not_measured';
  if (reaches(plan, latest.value, plan.target.value)) return 'reached';
  return reaches(plan, latest.value, pathValue(plan, latest.date)) ? 'on_path' : 'behind';
}

/** The straight line through what is known of an indicator, and how far from it a next measurement may fall. */
export interface IndicatorTrend {
  /** Number of points the line goes through: the measurements, and the baseline as the first of them. */
  readonly points: number;
  /** Change per year (365.25 days), in the unit of the indicator. */
  readonly perYear: number;
  /** Typical distance between the points and the line: s = √(Σ residual² ÷ (n − 2)), in the unit of the indicator. */
  readonly deviation: number;
  /** Value of the line on a date, and the interval in which a measurement of that date falls with FORECAST_CONFIDENCE. */
  at(date: CalendarDate): { readonly value: number; readonly low: number; readonly high: number };
}

/**
 * Ordinary least squares of value on date, with the prediction interval
 * ŷ ± t(n − 2) · s · √(1 + 1/n + (x₀ − x̄)² ÷ Σ(x − x̄)²), s² = Σ residual² ÷ (n − 2).
 * Source: Draper and Smith, Applied Regression Analysis, third edition, sections 1.3 to 1.5. The baseline is the first
 * point, unless something was measured that day. Undefined with fewer than three measurements, or all on one day.
 */
export function indicatorTrend(
  plan: IndicatorPlan,
  measurements: readonly IndicatorPoint[],
): IndicatorTrend | undefined {
  if (measurements.length < LEAST_MEASUREMENTS) return undefined;
  const known = measurements.some(({ date }) => date === plan.baseline.date);
  const points = known ? measurements : [plan.baseline, ...measurements];
  const count = points.length;
  const at = points.map(({ date }) => dayNumber(date));
  const meanDay = at.reduce((sum, x) => sum + x, 0) / count;
  const meanValue = points.reduce((sum, { value }) => sum + value, 0) / count;
  const spread = at.reduce((sum, x) => sum + (x - meanDay) ** 2, 0);
  if (spread === 0) return undefined;
  const slope = points.reduce((sum, { value }, n) => sum + ((at[n] ?? 0) - meanDay) * (value - meanValue), 0) / spread;
  const line = (day: number) => meanValue + slope * (day - meanDay);
  const squares = points.reduce((sum, { value }, n) => sum + (value - line(at[n] ?? 0)) ** 2, 0);
  const deviation = Math.sqrt(squares / (count - 2));
  const times = studentQuantile(count - 2, FORECAST_CONFIDENCE);
  return {
    points: count,
    perYear: slope * 365.25,
    deviation,
    at: (date) => {
      const day = dayNumber(date);
      const value = line(day);
      const margin = times * deviation * Math.sqrt(1 + 1 / count + (day - meanDay) ** 2 / spread);
      return { value, low: value - margin, high: value + margin };
    },
  };
}

/** Value expected at the target date if the trend so far goes on; undefined when there is no trend to speak of. */
export function forecastIndicator(
  plan: IndicatorPlan,
  measurements: readonly IndicatorPoint[],
): IndicatorForecast | undefined {
  const trend = indicatorTrend(plan, measurements);
  if (!trend) return undefined;
  const { value, low, high } = trend.at(plan.target.date);
  const rising = plan.target.value > plan.baseline.value;
  const asked = plan.target.value;
  const [worst, best] = rising ? [low, high] : [high, low];
  const outlook = reaches(plan, worst, asked)
    ? 'sure'
    : reaches(plan, value, asked)
      ? 'likely'
      : reaches(plan, best, asked)
        ? 'unlikely'
        : 'no';
  return { value, low, high, points: trend.points, outlook };
}

/**
 * The t for which a Student variable with `degrees` of freedom lies between −t and t with probability `confidence`.
 * Probability by the finite series of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
 */
export function studentQuantile(degrees: number, confidence: number): number {
  let [low, high] = [0, 1];
  while (studentWithin(high, degrees) < confidence) high *= 2;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (studentWithin(middle, degrees) < confidence) low = middle;
    else high = middle;
  }
  return high;
}

function studentWithin(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const odd = degrees % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let n = odd ? 1 : 0; n <= degrees - 2; n += 2) {
    sum += term;
    term *= square * ((n + 1) / (n + 2));
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

function latestOf(points: readonly IndicatorPoint[]): IndicatorPoint | undefined {
  return points.reduce<IndicatorPoint | undefined>((last, p) => (!last || p.date > last.date ? p : last), undefined);
}

/** Whether a value is as good as asked, in the direction of the plan. */
function reaches(plan: IndicatorPlan, value: number, asked: number): boolean {
  const slack = 1e-9 * Math.abs(plan.target.value - plan.baseline.value);
  return plan.target.value > plan.baseline.value ? value >= asked - slack : value <= asked + slack;
}
