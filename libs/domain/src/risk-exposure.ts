import type { Cents } from './money';
import type { RiskScale } from './risk-scale';

/** What the euros of a risk are reckoned from. Scores are 1 to 5; own figures are those before measures. */
export interface RiskFigures {
  readonly likelihood: number;
  readonly impact: number;
  readonly residualLikelihood: number | null;
  readonly residualImpact: number | null;
  /** Own chance in percent, instead of the class. */
  readonly chancePercent: number | null;
  /** Own amounts, instead of the class: the most likely one, the lowest with the highest, or all three. */
  readonly lowCents: Cents | null;
  readonly likelyCents: Cents | null;
  readonly highCents: Cents | null;
}

export type RiskStage = 'before' | 'after';

/** A fraction of whole numbers, so that no cent is lost on the way. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Twice the middle of a class. */
function doubleMiddle(
  classes: readonly { readonly lower: bigint | number; readonly upper: bigint | number }[],
  n: number,
) {
  const found = classes[n - 1];
  if (!found) throw new RangeError(`No class ${n}`);
  return BigInt(found.lower) + BigInt(found.upper);
}

/** How much of the class before measures is left after them: middle of the class after / middle of the class before. */
function left(
  classes: readonly { readonly lower: bigint | number; readonly upper: bigint | number }[],
  before: number,
  after: number | null,
  stage: RiskStage,
): Fraction {
  if (stage === 'before' || after === null) return { over: 1n, under: 1n };
  return { over: doubleMiddle(classes, after), under: doubleMiddle(classes, before) };
}

const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });

/** The whole number nearest to a fraction that is not negative; a half goes up. */
const rounded = ({ over, under }: Fraction): bigint => (2n * over + under) / (2n * under);

function chanceFraction(risk: RiskFigures, scale: RiskScale, stage: RiskStage): Fraction {
  const before: Fraction =
    risk.chancePercent === null
      ? { over: doubleMiddle(scale.likelihood, risk.likelihood), under: 200n }
      : { over: BigInt(risk.chancePercent), under: 100n };
  const chance = times(before, left(scale.likelihood, risk.likelihood, risk.residualLikelihood, stage));
  return chance.over > chance.under ? { over: 1n, under: 1n } : chance;
}

/**
 * Chance of a risk, 0 to 1: its own, or the middle of its class. After measures it changes in proportion to the classes,
 * p x middle(class after) / middle(class before), at most 1, so that own figures and scores never contradict each other.
 */
export function chanceOf(risk: RiskFigures, scale: RiskScale, stage: RiskStage): number {
  const { over, under } = chanceFraction(risk, scale, stage);
  return Number(over) / Number(under);
}

/** How the loss (or gain) is spread when a risk happens. */
export type ImpactSpread =
  | { readonly shape: 'point'; readonly amount: number }
  | { readonly shape: 'uniform'; readonly low: number; readonly high: number }
  | { readonly shape: 'triangular'; readonly low: number; readonly mode: number; readonly high: number };

/**
 * Spread of the amount in cents: triangular with own low, most likely and high; uniform between own low and high, or over the
 * class; a point with only a most likely amount. After measures it shrinks in proportion to the classes, like the chance.
 */
export function impactSpread(risk: RiskFigures, scale: RiskScale, stage: RiskStage): ImpactSpread {
  const share = left(scale.impact, risk.impact, risk.residualImpact, stage);
  const factor = Number(share.over) / Number(share.under);
  const { lowCents, likelyCents, highCents } = risk;
  if (lowCents !== null && highCents !== null) {
    const [low, high] = [Number(lowCents) * factor, Number(highCents) * factor];
    return likelyCents === null
      ? { shape: 'uniform', low, high }
      : { shape: 'triangular', low, mode: Number(likelyCents) * factor, high };
  }
  if (likelyCents !== null) return { shape: 'point', amount: Number(likelyCents) * factor };
  const found = scale.impact[(stage === 'after' ? (risk.residualImpact ?? risk.impact) : risk.impact) - 1];
  return found
    ? { shape: 'uniform', low: Number(found.lower), high: Number(found.upper) }
    : { shape: 'point', amount: 0 };
}

/** Mean of the spread, as a fraction of cents: (low + mode + high) / 3, (low + high) / 2 or the point. */
function impactFraction(risk: RiskFigures, scale: RiskScale, stage: RiskStage): Fraction {
  const { lowCents, likelyCents, highCents } = risk;
  const before: Fraction =
    lowCents !== null && highCents !== null
      ? likelyCents === null
        ? { over: lowCents + highCents, under: 2n }
        : { over: lowCents + likelyCents + highCents, under: 3n }
      : likelyCents !== null
        ? { over: likelyCents, under: 1n }
        : { over: doubleMiddle(scale.impact, risk.impact), under: 2n };
  return times(before, left(scale.impact, risk.impact, risk.residualImpact, stage));
}

/**
 * Expected exposure in whole cents = chance x mean amount, half a cent up. Source: expected monetary value, Practice Standard
 * for Project Risk Management (PMI, 2009), and the calculation of the required capacity in the Dutch paragraaf
 * weerstandsvermogen (chance class x financial consequence).
 */
export function expectedExposure(risk: RiskFigures, scale: RiskScale, stage: RiskStage): Cents {
  return rounded(times(chanceFraction(risk, scale, stage), impactFraction(risk, scale, stage)));
}
