import { daysBetween, type CalendarDate } from './calendar-date';
import { pathValue } from './indicator';

/** A level of maturity on a date; levels go by halves. */
export interface MaturityPoint {
  readonly date: CalendarDate;
  readonly level: number;
}

export const MATURITY_STANDS = ['reached', 'on_path', 'behind', 'no_target', 'not_measured'] as const;
export type MaturityStand = (typeof MATURITY_STANDS)[number];

/** A unit is scanned at least once in this many days; a longer silence is a finding. */
export const SCAN_CADENCE_DAYS = 365;
/** A score in the lowest two fifths of the scale is low: 1 and 2 of five levels. */
export const LOW_SHARE = 0.4;

/** Fewest and most levels of a model. */
export const MATURITY_LEVELS = { least: 3, most: 7 } as const;

/** Whether a level exists on a scale of so many levels: 1, 1.5, 2 and so on. */
export function isMaturityLevel(level: number, levelCount: number): boolean {
  return Number.isInteger(level * 2) && level >= 1 && level <= levelCount;
}

/** Mean of the levels, each counted as often as its weight: Σ (weight × level) ÷ Σ weight. Undefined for none. */
export function meanLevel(scores: readonly { readonly level: number; readonly weight: number }[]): number | undefined {
  const weight = scores.reduce((sum, score) => sum + score.weight, 0);
  return weight === 0 ? undefined : scores.reduce((sum, score) => sum + score.weight * score.level, 0) / weight;
}

/**
 * Targets that hold for a unit: the one that its latest scan states for the area, which goes before the path of the
 * strategy. Earliest first.
 */
export function targetsOf(
  own: MaturityPoint | undefined,
  strategy: readonly MaturityPoint[],
): readonly MaturityPoint[] {
  return own ? [own] : [...strategy].sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Level that the path asks on a date. The path runs straight from the baseline scan along the targets after it. As scores
 * go by halves, it asks the highest half level it has passed: ⌊2 × path⌋ ÷ 2. Without a baseline it asks what the latest
 * target that is due asks. Undefined when nothing is asked yet.
 */
export function askedLevel(
  baseline: MaturityPoint | undefined,
  targets: readonly MaturityPoint[],
  date: CalendarDate,
): number | undefined {
  const ahead = [...targets]
    .sort((a, b) => a.date.localeCompare(b.date))
    .filter((target) => !baseline || target.date > baseline.date);
  const last = ahead.at(-1);
  if (!baseline || !last) {
    return targets
      .filter((target) => target.date <= date)
      .sort((a, b) => a.date.localeCompare(b.date))
      .at(-1)?.level;
  }
  const value = pathValue(
    { baseline: asValue(baseline), target: asValue(last), intermediate: ahead.slice(0, -1).map(asValue) },
    date,
  );
  return Math.floor(2 * value + 1e-9) / 2;
}

export interface MaturityProgress {
  readonly stand: MaturityStand;
  /** Level the path asked on the day of the latest scan. */
  readonly asked?: number;
  /** Levels short of that; 0 when it is not behind. */
  readonly gap: number;
}

/**
 * Where an area stands: the latest score against the last target, and against the path on the day of that scan. Whether
 * that scan is recent enough is another question, which `scanOverdue` answers.
 */
export function maturityProgress(
  baseline: MaturityPoint | undefined,
  latest: MaturityPoint | undefined,
  targets: readonly MaturityPoint[],
): MaturityProgress {
  if (!latest) return { stand: 'not_measured', gap: 0 };
  const last = [...targets].sort((a, b) => a.date.localeCompare(b.date)).at(-1);
  if (!last) return { stand: 'no_target', gap: 0 };
  const asked = askedLevel(baseline, targets, latest.date);
  const gap = asked === undefined ? 0 : Math.max(0, asked - latest.level);
  const told = asked === undefined ? {} : { asked };
  if (gap > 0) return { stand: 'behind', gap, ...told };
  return { stand: latest.level >= last.level ? 'reached' : 'on_path', gap, ...told };
}

/** Whether a unit goes without a scan for longer than the cadence; never scanned is overdue as well. */
export function scanOverdue(lastScan: CalendarDate | null | undefined, today: CalendarDate): boolean {
  return !lastScan || daysBetween(lastScan, today) > SCAN_CADENCE_DAYS;
}

/** Whether a score is so low that something ought to be done about it. */
export function isLowLevel(level: number, levelCount: number): boolean {
  return level <= levelCount * LOW_SHARE;
}

const asValue = ({ date, level }: MaturityPoint) => ({ date, value: level });
