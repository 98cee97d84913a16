import fc from 'fast-check';
import { COLOURS, type Aspect, type Colour } from './colour';
import {
  distinctCauses,
  boundProblems,
  claimsBetter,
  computeStatus,
  STATUS_MEASURE_NAMES,
  STATUS_MEASURES,
  statusThresholds,
  type StatusBounds,
  type StatusFigures,
  type StatusMeasure,
} from './computed-status';

const NOTHING = Object.fromEntries(STATUS_MEASURE_NAMES.map((name) => [name, null])) as StatusFigures;
const OWN: Readonly<Record<string, { readonly measure: StatusMeasure } & StatusBounds>> = {
  // Budget green or red, without orange.
  uden: { measure: 'overspend_first', orange: null, red: 0.1 },
  // Orange up to 70,000 euros too much, red from there on.
  gooiseMeren: { measure: 'overspend_amount', orange: 1, red: 70_000 },
  // Ready outside the fiscal year in which it was to be, whatever the number of days.
  nunspeet: { measure: 'years_late', orange: null, red: 1 },
  nunspeetDays: { measure: 'slip_first', orange: 1, red: null },
  // Likelihood × impact: small is green, one of both great is orange, both great is red.
  udenRisk: { measure: 'risk_score', orange: 5, red: 16 },
};

const NUNSPEET: (keyof typeof OWN)[] = ['nunspeet', 'nunspeetDays'];

function colours(aspect: Aspect, figures: Partial<StatusFigures>, own: (keyof typeof OWN)[] = []) {
  const thresholds = statusThresholds(own.flatMap((name) => OWN[name] ?? []));
  const found = computeStatus({ running: true, figures: { ...NOTHING, ...figures } }, thresholds);
  return found.find((one) => one.aspect === aspect);
}

describe('a computed colour', () => {
  it.each<[string, Aspect, Partial<StatusFigures>, Colour, Colour, (keyof typeof OWN)[]?]>([
    ['within planning is green (Doesburg)', 'time', { slip_first: 0, slip_current: 0 }, 'green', 'green'],
    ['a day before the bound is green', 'time', { slip_first: 27, slip_current: 0 }, 'green', 'green'],
    ['four weeks late is orange', 'time', { slip_first: 28, slip_current: 0 }, 'orange', 'green'],
    [
      'a new plan does not turn it green (Elias committee)',
      'time',
      { slip_first: 200, slip_current: 0 },
      'red',
      'green',
    ],
    ['within its fiscal year (Nunspeet)', 'time', { slip_first: 0, years_late: 0 }, 'green', 'grey', NUNSPEET],
    [
      'under pressure within its year (Nunspeet)',
      'time',
      { slip_first: 120, years_late: 0 },
      'orange',
      'grey',
      NUNSPEET,
    ],
    ['not in its fiscal year (Nunspeet)', 'time', { slip_first: 2, years_late: 1 }, 'red', 'grey', NUNSPEET],
    ['early is green', 'time', { slip_first: -40, slip_current: -40 }, 'green', 'green'],
    ['what does not depend on a plan counts in both', 'time', { milestones_overdue: 3 }, 'red', 'red'],
    ['nothing known is grey (Doesburg)', 'time', {}, 'grey', 'grey'],
    ['a positive result is green (Uden)', 'money', { overspend_first: -3 }, 'green', 'grey', ['uden']],
    ['spending above budget is red at once (Uden)', 'money', { overspend_first: 0.5 }, 'red', 'grey', ['uden']],
    [
      'below 70,000 euros too much (Gooise Meren)',
      'money',
      { overspend_amount: 69_999 },
      'orange',
      'grey',
      ['gooiseMeren'],
    ],
    [
      'from 70,000 euros too much (Gooise Meren)',
      'money',
      { overspend_amount: 70_000 },
      'red',
      'grey',
      ['gooiseMeren'],
    ],
    ['a measure that is not used says nothing', 'money', { overspend_amount: 5_000_000 }, 'grey', 'grey'],
    ['small chance, small impact (Uden)', 'risk', { risk_score: 4 }, 'green', 'green', ['udenRisk']],
    ['great chance, small impact (Uden)', 'risk', { risk_score: 5 }, 'orange', 'orange', ['udenRisk']],
    ['great chance, great impact (Uden)', 'risk', { risk_score: 20 }, 'red', 'red', ['udenRisk']],
    ['no owner is orange', 'organisation', { owner_missing: 1, vacancies_late: 0 }, 'orange', 'orange'],
    [
      'one vacancy past its start is orange',
      'organisation',
      { owner_missing: 0, vacancies_late: 1 },
      'orange',
      'orange',
    ],
    ['an update a day late is orange', 'information', { update_late: 1, obligations_late: 0 }, 'orange', 'orange'],
    ['half of the indicators behind is orange', 'quality', { indicators_behind: 50 }, 'orange', 'orange'],
  ])('%s', (_, aspect, figures, first, current, ...own) => {
    expect(colours(aspect, figures, own[0])).toMatchObject({ colour: first, currentColour: current });
  });

  it('names the figures that caused it, the gravest first', () => {
    expect(colours('time', { slip_first: 30, slip_current: 0, milestones_overdue: 4 })?.because).toEqual([
      { measure: 'milestones_overdue', value: 4, orange: 1, red: 3, colour: 'red' },
      { measure: 'slip_first', value: 30, orange: 28, red: 91, colour: 'orange' },
    ]);
  });

  it('is grey before the start and after the end (Doesburg)', () => {
    const ended = computeStatus({ running: false, figures: { ...NOTHING, slip_first: 400 } }, statusThresholds());
    expect(ended.map(({ colour }) => colour)).toEqual(Array(6).fill('grey'));
  });

  it('never gets better when a figure gets worse', () => {
    const order: Colour[] = ['grey', 'green', 'orange', 'red'];
    fc.assert(
      fc.property(
        fc.constantFrom(...STATUS_MEASURE_NAMES),
        fc.integer({ min: -500, max: 500 }),
        fc.nat({ max: 500 }),
        (measure, value, more) => {
          const { aspect } = STATUS_MEASURES[measure];
          const [one, worse] = [value, value + more].map((figure) => colours(aspect, { [measure]: figure }));
          expect(order.indexOf(worse?.colour ?? 'grey')).toBeGreaterThanOrEqual(order.indexOf(one?.colour ?? 'grey'));
        },
      ),
    );
  });
});

it('a claim is better only than an orange or red that is worse', () => {
  const better = COLOURS.flatMap((claimed) =>
    COLOURS.filter((computed) => claimsBetter(claimed, computed)).map((computed) => `${claimed}<${computed}`),
  );
  expect(better).toEqual(['green<orange', 'green<red', 'orange<red', 'grey<orange', 'grey<red']);
});

it.each<[StatusMeasure, StatusBounds, unknown[]]>([
  ['slip_first', { orange: 14, red: 14 }, []],
  ['slip_first', { orange: null, red: 30 }, []],
  ['slip_first', { orange: 30, red: 14 }, [{ field: 'red', code: 'orange_above_red' }]],
  ['slip_first', { orange: 1.5, red: 14 }, [{ field: 'orange', code: 'out_of_range' }]],
  ['overspend_first', { orange: 2.5, red: 0 }, [{ field: 'red', code: 'out_of_range' }]],
  ['risk_score', { orange: 10, red: 26 }, [{ field: 'red', code: 'out_of_range' }]],
])('bounds of %s: %j', (measure, bounds, problems) => {
  expect(boundProblems(measure, bounds)).toEqual(problems);
});

it('tells a figure once where first and current plan give the same', () => {
  const causes = [
    { measure: 'slip_first', value: 98 },
    { measure: 'slip_current', value: 98 },
    { measure: 'overspend_first', value: 25 },
    { measure: 'overspend_current', value: 12 },
  ] as const;
  expect(distinctCauses(causes).map(({ measure }) => measure)).toEqual([
    'slip_first',
    'overspend_first',
    'overspend_current',
  ]);
});
