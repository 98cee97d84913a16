import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chanceOf, expectedExposure, impactSpread, type RiskFigures } from './risk-exposure';
import { DEFAULT_RISK_SCALE as SCALE, scaleOf, scaleProblems } from './risk-scale';
import { resistance } from './resistance';
import { responsesOf, riskFindings } from './risk';

const risk = (more: Partial<RiskFigures> = {}): RiskFigures => ({
  likelihood: 3,
  impact: 4,
  residualLikelihood: null,
  residualImpact: null,
  chancePercent: null,
  lowCents: null,
  likelyCents: null,
  highCents: null,
  ...more,
});

const anyRisk = fc
  .record({
    likelihood: fc.integer({ min: 1, max: 5 }),
    impact: fc.integer({ min: 1, max: 5 }),
    residual: fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))),
    chancePercent: fc.option(fc.integer({ min: 0, max: 100 })),
    amounts: fc.array(fc.bigInt({ min: 0n, max: 200_000_000n }), { minLength: 3, maxLength: 3 }),
    own: fc.constantFrom('class', 'point', 'uniform', 'triangular'),
  })
  .map(({ residual, amounts, own, ...rest }): RiskFigures => {
    const [low = 0n, likely = 0n, high = 0n] = amounts.sort((a, b) => (a < b ? -1 : 1));
    const range = own === 'uniform' || own === 'triangular';
    return {
      ...rest,
      residualLikelihood: residual?.[0] ?? null,
      residualImpact: residual?.[1] ?? null,
      lowCents: range ? low : null,
      highCents: range ? high : null,
      likelyCents: own === 'point' || own === 'triangular' ? likely : null,
    };
  });

describe('expected exposure', () => {
  it('is the middle of the chance class times the middle of the amount class', () => {
    // 50 % of (240,000 + 480,000) / 2
    expect(expectedExposure(risk(), SCALE, 'before')).toBe(180_000_00n);
  });

  it('takes own figures over those of the class', () => {
    expect(expectedExposure(risk({ chancePercent: 10, likelyCents: 1_000_00n }), SCALE, 'before')).toBe(100_00n);
    const range = { chancePercent: 50, lowCents: 100_00n, highCents: 300_00n };
    expect(expectedExposure(risk(range), SCALE, 'before')).toBe(100_00n);
    expect(expectedExposure(risk({ ...range, likelyCents: 110_00n }), SCALE, 'before')).toBe(85_00n);
  });

  it('is the same after measures while nobody scored them', () => {
    expect(expectedExposure(risk(), SCALE, 'after')).toBe(180_000_00n);
  });

  it('takes the class after measures, and scales own figures in proportion', () => {
    const after = { residualLikelihood: 1, residualImpact: 2 };
    expect(expectedExposure(risk(after), SCALE, 'after')).toBe(9_000_00n);
    // 40 % x 10/50, and 100,000 x 90,000/360,000
    expect(expectedExposure(risk({ ...after, chancePercent: 40, likelyCents: 100_000_00n }), SCALE, 'after')).toBe(
      2_000_00n,
    );
  });

  it('rounds half a cent up', () => {
    expect(expectedExposure(risk({ chancePercent: 50, likelyCents: 1n }), SCALE, 'before')).toBe(1n);
  });

  it('never has a chance above certain', () => {
    expect(
      chanceOf(risk({ chancePercent: 90, likelihood: 1, residualLikelihood: 5, residualImpact: 1 }), SCALE, 'after'),
    ).toBe(1);
  });

  it('is within a cent of chance times the mean of the spread', () => {
    fc.assert(
      fc.property(anyRisk, fc.constantFrom('before', 'after'), (figures, stage) => {
        const spread = impactSpread(figures, SCALE, stage);
        const mean =
          spread.shape === 'point'
            ? spread.amount
            : spread.shape === 'uniform'
              ? (spread.low + spread.high) / 2
              : (spread.low + spread.mode + spread.high) / 3;
        const expected = Number(expectedExposure(figures, SCALE, stage));
        expect(Math.abs(expected - chanceOf(figures, SCALE, stage) * mean)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not rise when the classes after measures are no higher', () => {
    fc.assert(
      fc.property(anyRisk, (figures) => {
        fc.pre(
          (figures.residualLikelihood ?? 0) <= figures.likelihood && (figures.residualImpact ?? 0) <= figures.impact,
        );
        expect(expectedExposure(figures, SCALE, 'after')).toBeLessThanOrEqual(
          expectedExposure(figures, SCALE, 'before'),
        );
      }),
    );
  });
});

describe('a scale', () => {
  it('begins each class where the one below it ends', () => {
    const scale = scaleOf([5, 20, 50, 80, 100], [1n, 2n, 3n, 4n, 5n], []);
    expect(scale.likelihood.map(({ lower, upper }) => [lower, upper])).toEqual([
      [0, 5],
      [5, 20],
      [20, 50],
      [50, 80],
      [80, 100],
    ]);
    expect(scale.impact[4]).toMatchObject({ lower: 4n, upper: 5n });
  });

  it.each([
    [[20, 40, 60, 80, 100], [1n, 2n, 3n, 4n, 5n], []],
    [[20, 40, 60, 80], [1n, 2n, 3n, 4n, 5n], ['likelihood five_classes']],
    [
      [20, 20, 60, 80, 100],
      [1n, 2n, 3n, 3n, 5n],
      ['likelihood 1 not_ascending', 'impact 3 not_ascending'],
    ],
    [
      [0, 40, 60, 80, 100],
      [0n, 2n, 3n, 4n, 5n],
      ['likelihood 0 not_ascending', 'impact 0 not_ascending'],
    ],
    [[20, 40, 60, 80, 90], [1n, 2n, 3n, 4n, 5n], ['likelihood 4 last_class_hundred']],
    [[20, 40, 60, 80, 101], [1n, 2n, 3n, 4n, 5n], ['likelihood 4 out_of_range']],
  ])('with %j and %j', (percents, cents, expected) => {
    expect(
      scaleProblems(percents, cents).map(({ dimension, index, code }) =>
        [dimension, ...(index === undefined ? [] : [index]), code].join(' '),
      ),
    ).toEqual(expected);
  });

  it('is right by default', () => {
    const { likelihood, impact } = SCALE;
    expect(
      scaleProblems(
        likelihood.map(({ upper }) => upper),
        impact.map(({ upper }) => upper),
      ),
    ).toEqual([]);
    expect([...likelihood, ...impact].every(({ labels }) => labels.nl && labels.en)).toBe(true);
  });
});

describe('the resistance ratio', () => {
  it.each([
    [201n, 'A', '2.01'],
    [200n, 'B', '2.00'],
    [140n, 'B', '1.40'],
    [139n, 'C', '1.39'],
    [100n, 'C', '1.00'],
    [99n, 'D', '0.99'],
    [80n, 'D', '0.80'],
    [79n, 'E', '0.79'],
    [60n, 'E', '0.60'],
    [59n, 'F', '0.59'],
    [0n, 'F', '0.00'],
  ])('of %s to 100 is class %s', (available, letter, ratio) => {
    expect(resistance(available, 100n)).toEqual({ ratio, class: letter });
  });

  it('judges the exact ratio, not the rounded one', () => {
    expect(resistance(1_399_99n, 1_000_00n)).toEqual({ ratio: '1.40', class: 'C' });
    expect(resistance(2_000_01n, 1_000_00n)).toEqual({ ratio: '2.00', class: 'A' });
  });

  it('is A when nothing is required', () => {
    expect(resistance(0n, 0n)).toEqual({ ratio: null, class: 'A' });
  });
});

describe('findings of a risk', () => {
  const open = {
    state: 'open',
    response: 'reduce',
    hasOwner: true,
    reviewDate: '2026-12-01',
    measures: [{ state: 'planned', dueDate: '2026-12-01' }],
    issues: 0,
  } as const;
  const today = '2026-11-25';

  it('are none for one that is owned, reviewed and worked on', () => {
    expect(riskFindings(open, today)).toEqual([]);
    expect(
      riskFindings({ ...open, reviewDate: today, measures: [{ state: 'planned', dueDate: today }] }, today),
    ).toEqual([]);
    expect(riskFindings({ ...open, measures: [{ state: 'done', dueDate: '2026-01-01' }] }, today)).toEqual([]);
    expect(riskFindings({ ...open, response: 'accept', measures: [] }, today)).toEqual([]);
  });

  it('tell what is missing or late', () => {
    expect(
      riskFindings(
        { ...open, hasOwner: false, reviewDate: '2026-11-24', measures: [{ state: 'dropped', dueDate: null }] },
        today,
      ),
    ).toEqual(['without_measures', 'review_overdue', 'no_owner']);
    expect(riskFindings({ ...open, measures: [{ state: 'in_progress', dueDate: '2026-11-24' }] }, today)).toEqual([
      'overdue_measures',
    ]);
    expect(riskFindings({ ...open, state: 'occurred', hasOwner: false }, today)).toEqual(['occurred_without_issue']);
    expect(riskFindings({ ...open, state: 'closed', hasOwner: false }, today)).toEqual([]);
  });

  it('have responses per kind', () => {
    expect(responsesOf('threat')).not.toContain('exploit');
    expect(responsesOf('opportunity')).not.toContain('avoid');
  });
});
