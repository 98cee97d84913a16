import { Xoshiro128 } from './random';
import type { ImpactSpread } from './risk-exposure';

/** A risk as it is drawn: with a chance from 0 to 1 an amount in cents from the spread. */
export interface SimulatedRisk {
  /** Identity, which its random numbers belong to. */
  readonly key: string;
  readonly chance: number;
  readonly spread: ImpactSpread;
}

/** Draws that steady the percentiles to about a percent for a portfolio of some dozens of risks. */
export const SIMULATION_DRAWS = 10_000;

/** Percentiles that are told: half, the usual plan, the certainty that is held against the reserve, and the tail. */
export const SIMULATED_PERCENTILES = [50, 80, 90, 95] as const;
export type SimulatedPercentile = (typeof SIMULATED_PERCENTILES)[number];

export interface SimulatedTotal {
  /** Mean of the draws in whole cents; the expected exposure but for chance. */
  readonly mean: bigint;
  /** Total in whole cents that is not exceeded in so many percent of the draws. */
  readonly percentiles: Readonly<Record<SimulatedPercentile, bigint>>;
}

/**
 * Total of independent risks by Monte Carlo: per draw each risk happens or not (Bernoulli) and, when it does, an amount is
 * drawn from its spread. Every risk has a random stream of its own, made from the seed and its key, and amounts are whole
 * cents: the answer is the same for a seed, whatever the order of the risks, and one risk more leaves the draws of the
 * others as they were. Risks are taken as independent; where they are not, the tail is longer than this says.
 */
export function simulateTotal(risks: readonly SimulatedRisk[], seed: number, draws = SIMULATION_DRAWS): SimulatedTotal {
  const totals = new Float64Array(draws);
  // Sums of whole numbers do not depend on the order up to 2^53; beyond it the order of the keys decides.
  for (const { key, chance, spread } of [...risks].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const random = Xoshiro128.from(`${seed}/${key}`);
    const amount = drawerOf(spread);
    for (let i = 0; i < draws; i += 1) {
      // Both are always drawn, so that a change of the chance does not shift the amounts.
      const happens = random.next() < chance;
      const u = random.next();
      if (happens) totals[i] = (totals[i] ?? 0) + amount(u);
    }
  }
  totals.sort();
  const percentiles = Object.fromEntries(
    SIMULATED_PERCENTILES.map((p) => [p, BigInt(percentile(totals, p))]),
  ) as Record<SimulatedPercentile, bigint>;
  const mean = draws === 0 ? 0 : totals.reduce((sum, total) => sum + total, 0) / draws;
  return { mean: BigInt(Math.round(mean)), percentiles };
}

/** Amount in whole cents at a place between 0 and 1 of the spread: the inverse of its distribution function. */
function drawerOf(spread: ImpactSpread): (u: number) => number {
  if (spread.shape === 'point') {
    const amount = Math.round(spread.amount);
    return () => amount;
  }
  const { low, high } = spread;
  const width = high - low;
  if (spread.shape === 'uniform' || width === 0) return (u) => Math.round(low + u * width);
  const rise = (spread.mode - low) / width;
  return (u) =>
    Math.round(u < rise ? low + width * Math.sqrt(u * rise) : high - width * Math.sqrt((1 - u) * (1 - rise)));
}

/** Nearest rank: the smallest value that at least p percent of the sorted values do not exceed; 0 of none. */
function percentile(sorted: Float64Array, p: number): number {
  return sorted[Math.max(0, Math.ceil((p / 100) * sorted.length) - 1)] ?? 0;
}
