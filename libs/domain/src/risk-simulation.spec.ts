import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Xoshiro128 } from './random';
import { simulateTotal, type SimulatedRisk } from './risk-simulation';

const spread = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }).map((amount) => ({ shape: 'point' as const, amount })),
  fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }))
    .map(([low, width]) => ({ shape: 'uniform' as const, low, high: low + width })),
  fc
    .tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }))
    .map(([low, up, more]) => ({ shape: 'triangular' as const, low, mode: low + up, high: low + up + more })),
);
const portfolio = fc.uniqueArray(
  fc.record({ key: fc.uuid(), chance: fc.double({ min: 0, max: 1, noNaN: true }), spread }),
  { selector: ({ key }) => key, minLength: 1, maxLength: 12 },
);

const meanOf = ({ spread: s }: SimulatedRisk): number =>
  s.shape === 'point' ? s.amount : s.shape === 'uniform' ? (s.low + s.high) / 2 : (s.low + s.mode + s.high) / 3;
/** Variance of Bernoulli x spread: p E[X^2] - (p E[X])^2. */
function varianceOf(risk: SimulatedRisk): number {
  const { spread: s, chance } = risk;
  const mean = meanOf(risk);
  const own =
    s.shape === 'point'
      ? 0
      : s.shape === 'uniform'
        ? (s.high - s.low) ** 2 / 12
        : (s.low ** 2 + s.mode ** 2 + s.high ** 2 - s.low * s.mode - s.low * s.high - s.mode * s.high) / 18;
  return chance * (own + mean ** 2) - (chance * mean) ** 2;
}

describe('the generator', () => {
  it('gives the numbers of the reference code', () => {
    const random = new Xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, () => random.next32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('spreads evenly, also for seeds that are alike', () => {
    for (const seed of ['1/a', '1/b', '2/a', '']) {
      const random = Xoshiro128.from(seed);
      const counts = new Array<number>(10).fill(0);
      for (let i = 0; i < 10_000; i += 1) {
        const bin = Math.floor(random.next() * 10);
        counts[bin] = (counts[bin] ?? 0) + 1;
      }
      // Chi-square with 9 degrees of freedom; 27.9 is exceeded by one generator in a thousand.
      expect(counts.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
    }
  });
});

describe('the simulated total', () => {
  it('has a mean that comes to the sum of chance x mean amount', () => {
    fc.assert(
      fc.property(portfolio, fc.integer(), (risks, seed) => {
        const draws = 4000;
        const expected = risks.reduce((sum, risk) => sum + risk.chance * meanOf(risk), 0);
        const error = Math.sqrt(risks.reduce((sum, risk) => sum + varianceOf(risk), 0) / draws);
        const { mean } = simulateTotal(risks, seed, draws);
        // Six standard errors, and a cent per risk for rounding.
        expect(Math.abs(Number(mean) - expected)).toBeLessThanOrEqual(6 * error + risks.length);
      }),
      { numRuns: 60 },
    );
  });

  it('has percentiles that do not fall, up to the greatest loss there is', () => {
    fc.assert(
      fc.property(portfolio, fc.integer(), (risks, seed) => {
        const { percentiles: p } = simulateTotal(risks, seed, 500);
        const all = [0n, p[50], p[80], p[90], p[95]];
        expect(all).toEqual([...all].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        const most = risks.reduce((sum, { spread: s }) => sum + (s.shape === 'point' ? s.amount : s.high), 0);
        expect(Number(p[95])).toBeLessThanOrEqual(most + risks.length);
      }),
    );
  });

  it('is the same for a seed, whatever the order of the risks', () => {
    fc.assert(
      fc.property(
        portfolio.chain((risks) =>
          fc.tuple(fc.constant(risks), fc.shuffledSubarray(risks, { minLength: risks.length })),
        ),
        fc.integer(),
        ([risks, shuffled], seed) => {
          expect(simulateTotal(shuffled, seed, 300)).toEqual(simulateTotal(risks, seed, 300));
        },
      ),
    );
  });

  it('differs by seed', () => {
    const risks: SimulatedRisk[] = [{ key: 'a', chance: 0.5, spread: { shape: 'uniform', low: 0, high: 1e8 } }];
    expect(simulateTotal(risks, 1)).not.toEqual(simulateTotal(risks, 2));
  });

  it('knows what a single risk must give', () => {
    const point = (chance: number): SimulatedRisk[] => [
      { key: 'a', chance, spread: { shape: 'point', amount: 100_00 } },
    ];
    expect(simulateTotal(point(1), 1).percentiles).toEqual({ 50: 100_00n, 80: 100_00n, 90: 100_00n, 95: 100_00n });
    expect(simulateTotal(point(0.15), 1).percentiles).toEqual({ 50: 0n, 80: 0n, 90: 100_00n, 95: 100_00n });
    expect(simulateTotal([], 1)).toEqual({ mean: 0n, percentiles: { 50: 0n, 80: 0n, 90: 0n, 95: 0n } });
    const { percentiles } = simulateTotal(
      [{ key: 'a', chance: 1, spread: { shape: 'triangular', low: 0, mode: 0, high: 1e8 } }],
      7,
      50_000,
    );
    // Inverse of the distribution: 1 - sqrt(1 - 0.5)
    expect(Math.abs(Number(percentiles[50]) / 1e8 - (1 - Math.SQRT1_2))).toBeLessThan(0.01);
  });
});
