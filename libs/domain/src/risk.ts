import type { Colour } from './colour';

/** Score (risicoscore) = likelihood x impact, each 1 to 5. */
export function riskScore(likelihood: number, impact: number): number {
  return likelihood * impact;
}

/**
 * Colour of a score on the 5 x 5 matrix: up to 4 green, up to 12 orange, above red, so that a small chance with a
 * great impact and the reverse are orange and both high is red, as Dutch municipal reports define it.
 */
export function riskColour(likelihood: number, impact: number): Colour {
  return scoreColour(riskScore(likelihood, impact));
}

/** Colour of a score from 1 to 25. */
export function scoreColour(score: number): Colour {
  if (score <= 4) return 'green';
  return score <= 12 ? 'orange' : 'red';
}
