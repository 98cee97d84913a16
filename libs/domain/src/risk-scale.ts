import { MAX_CENTS, type Cents } from './money';

/** Classes per dimension of the scale. */
export const RISK_CLASSES = 5;

/** A class from its lower bound, excluded except at nothing, to its upper bound, included. */
export interface RiskClass<Bound> {
  readonly lower: Bound;
  readonly upper: Bound;
  readonly labels: { readonly nl: string; readonly en: string };
}

/** What the classes 1 to 5 mean: likelihood in percent, impact in whole cents. */
export interface RiskScale {
  readonly likelihood: readonly RiskClass<number>[];
  readonly impact: readonly RiskClass<Cents>[];
}

/** A scale by its upper bounds: each class begins where the one below ends, the first at nothing. */
export function scaleOf(
  percents: readonly number[],
  cents: readonly Cents[],
  labels: readonly { readonly likelihood: RiskClass<never>['labels']; readonly impact: RiskClass<never>['labels'] }[],
): RiskScale {
  const blank = { nl: '', en: '' };
  return {
    likelihood: percents.map((upper, i) => ({
      lower: percents[i - 1] ?? 0,
      upper,
      labels: labels[i]?.likelihood ?? blank,
    })),
    impact: cents.map((upper, i) => ({ lower: cents[i - 1] ?? 0n, upper, labels: labels[i]?.impact ?? blank })),
  };
}

const THOUSAND_EUROS = 100_000n;

/**
 * The scale of an organisation that set none. Chances in steps of twenty percent, whose middles are the 10, 30, 50, 70 and
 * 90 percent that Dutch municipalities reckon with; amounts of 60, 120, 240 and 480 thousand euros as in a published
 * paragraaf weerstandsvermogen, closed at twice the last so that the highest class has a middle too.
 */
export const DEFAULT_RISK_SCALE: RiskScale = scaleOf(
  [20, 40, 60, 80, 100],
  [60n, 120n, 240n, 480n, 960n].map((thousands) => thousands * THOUSAND_EUROS),
  [
    { likelihood: { nl: 'zeer klein', en: 'rare' }, impact: { nl: 'zeer klein', en: 'negligible' } },
    { likelihood: { nl: 'klein', en: 'unlikely' }, impact: { nl: 'klein', en: 'minor' } },
    { likelihood: { nl: 'mogelijk', en: 'possible' }, impact: { nl: 'aanzienlijk', en: 'moderate' } },
    { likelihood: { nl: 'groot', en: 'likely' }, impact: { nl: 'groot', en: 'major' } },
    { likelihood: { nl: 'zeer groot', en: 'almost certain' }, impact: { nl: 'zeer groot', en: 'severe' } },
  ],
);

export interface ScaleProblem {
  readonly dimension: 'likelihood' | 'impact';
  /** Index of the class, 0 to 4; absent when it is about all of them. */
  readonly index?: number;
  readonly code: 'five_classes' | 'not_ascending' | 'last_class_hundred' | 'out_of_range';
}

/** What is wrong with upper bounds: five per dimension, above nothing, rising, and likelihood up to 100 percent. */
export function scaleProblems(percents: readonly number[], cents: readonly Cents[]): ScaleProblem[] {
  const problems: ScaleProblem[] = [];
  const check = <T extends number | bigint>(dimension: ScaleProblem['dimension'], bounds: readonly T[], max: T) => {
    if (bounds.length !== RISK_CLASSES) problems.push({ dimension, code: 'five_classes' });
    bounds.forEach((upper, index) => {
      if (upper > max) problems.push({ dimension, index, code: 'out_of_range' });
      else if (upper <= (bounds[index - 1] ?? 0)) problems.push({ dimension, index, code: 'not_ascending' });
    });
  };
  check('likelihood', percents, 100);
  check('impact', cents, MAX_CENTS);
  const last = percents.length - 1;
  if (problems.every(({ dimension }) => dimension !== 'likelihood') && percents[last] !== 100) {
    problems.push({ dimension: 'likelihood', index: last, code: 'last_class_hundred' });
  }
  return problems;
}
