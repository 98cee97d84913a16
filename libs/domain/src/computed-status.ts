import { ASPECTS, bySeverity, worstColour, type Aspect, type Colour } from './colour';

/**
 * What the colours of a project are computed from, per aspect of GOTIK+R. All of them grow as things get worse, so that one
 * bound tells from where on a figure is orange and another from where on it is red. `unit` says what a figure counts.
 *
 * Compared with the first approved plan where it says so: a new plan must not turn an old deviation green (the criticism
 * of the Dutch national ICT dashboard by the Elias committee, 2014). The bounds are a start that each organisation may
 * change; money follows the common 10 percent of project control, time a month and a quarter, a risk the classes of the
 * 5 × 5 matrix. An orange or red figure asks for cause, consequence and correction (the rule of Leiden).
 */
export const STATUS_MEASURES = {
  slip_first: { aspect: 'time', against: 'first', unit: 'days', orange: 28, red: 91 },
  slip_current: { aspect: 'time', against: 'current', unit: 'days', orange: 14, red: 56 },
  years_late: { aspect: 'time', against: 'first', unit: 'count', orange: null, red: null },
  milestones_overdue: { aspect: 'time', against: 'both', unit: 'count', orange: 1, red: 3 },
  overspend_first: { aspect: 'money', against: 'first', unit: 'percent', orange: 10, red: 20 },
  overspend_amount: { aspect: 'money', against: 'first', unit: 'euros', orange: null, red: null },
  overspend_current: { aspect: 'money', against: 'current', unit: 'percent', orange: 5, red: 10 },
  owner_missing: { aspect: 'organisation', against: 'both', unit: 'count', orange: 1, red: null },
  vacancies_late: { aspect: 'organisation', against: 'both', unit: 'count', orange: 1, red: 3 },
  obligations_late: { aspect: 'information', against: 'both', unit: 'count', orange: 1, red: 3 },
  update_late: { aspect: 'information', against: 'both', unit: 'days', orange: 1, red: 31 },
  indicators_behind: { aspect: 'quality', against: 'both', unit: 'percent', orange: 25, red: 75 },
  risk_score: { aspect: 'risk', against: 'both', unit: 'score', orange: 12, red: 20 },
  measures_late: { aspect: 'risk', against: 'both', unit: 'count', orange: 1, red: 4 },
} as const satisfies Record<string, MeasureRule>;

interface MeasureRule {
  readonly aspect: Aspect;
  /** The baseline a figure is held against; both when it does not depend on one. */
  readonly against: 'first' | 'current' | 'both';
  readonly unit: 'days' | 'percent' | 'euros' | 'count' | 'score';
  readonly orange: number | null;
  readonly red: number | null;
}

export type StatusMeasure = keyof typeof STATUS_MEASURES;
export const STATUS_MEASURE_NAMES = Object.keys(STATUS_MEASURES) as StatusMeasure[];

/** From which figure on a measure is orange and red; orange never lies beyond red. Null: never. */
export interface StatusBounds {
  readonly orange: number | null;
  readonly red: number | null;
}
export type StatusThresholds = Readonly<Record<StatusMeasure, StatusBounds>>;

/** The figures of a project. Null where the record cannot tell: without a baseline nothing is late against it. */
export type StatusFigures = Readonly<Record<StatusMeasure, number | null>>;

/** A figure that made a colour what it is. */
export interface StatusCause extends StatusBounds {
  readonly measure: StatusMeasure;
  readonly value: number;
  readonly colour: Colour;
}

export interface ComputedAspect {
  readonly aspect: Aspect;
  /** Against the first approved baseline. Grey when no figure of the aspect is known. */
  readonly colour: Colour;
  /** Against the current baseline. */
  readonly currentColour: Colour;
  /** What makes either of them orange or red, the gravest first. */
  readonly because: readonly StatusCause[];
}

/** Thresholds as Stip ships them, with those of the organisation in their place. */
export function statusThresholds(own: Iterable<{ readonly measure: string } & StatusBounds> = []): StatusThresholds {
  const set = new Map([...own].map((one) => [one.measure, one]));
  return Object.fromEntries(
    STATUS_MEASURE_NAMES.map((measure) => {
      const { orange, red } = set.get(measure) ?? STATUS_MEASURES[measure];
      return [measure, { orange, red }];
    }),
  ) as Record<StatusMeasure, StatusBounds>;
}

/** Colour of one figure: red from the red bound on, orange from the orange bound on, green below. */
export function colourOfFigure(value: number, { orange, red }: StatusBounds): Colour {
  if (red !== null && value >= red) return 'red';
  return orange !== null && value >= orange ? 'orange' : 'green';
}

/**
 * Computed colour per aspect: the worst of its figures, once against the first approved baseline and once against the
 * current one. A project that has not started or that has ended is grey in all: there is nothing to steer.
 */
export function computeStatus(
  project: { readonly running: boolean; readonly figures: StatusFigures },
  thresholds: StatusThresholds,
): ComputedAspect[] {
  return ASPECTS.map((aspect): ComputedAspect => {
    if (!project.running) return { aspect, colour: 'grey', currentColour: 'grey', because: [] };
    const known = STATUS_MEASURE_NAMES.flatMap((measure): (StatusCause & Pick<MeasureRule, 'against'>)[] => {
      const value = project.figures[measure];
      const bounds = thresholds[measure];
      const unused = bounds.orange === null && bounds.red === null;
      if (STATUS_MEASURES[measure].aspect !== aspect || value === null || unused) return [];
      const { against } = STATUS_MEASURES[measure];
      return [{ measure, value, ...bounds, against, colour: colourOfFigure(value, bounds) }];
    });
    const worst = (other: 'first' | 'current') =>
      worstColour(known.filter(({ against }) => against !== other).map(({ colour }) => colour));
    return {
      aspect,
      colour: worst('current'),
      currentColour: worst('first'),
      because: known
        .filter(({ colour }) => colour === 'orange' || colour === 'red')
        .sort((a, b) => bySeverity(a.colour, b.colour))
        .map(({ against: _, ...cause }) => cause),
    };
  });
}

const FIRST_OF: Partial<Record<StatusMeasure, StatusMeasure>> = {
  slip_current: 'slip_first',
  overspend_current: 'overspend_first',
};

/** Figures to tell: until the plan was changed, first and current are the same and are told once. */
export function distinctCauses<T extends Pick<StatusCause, 'measure' | 'value'>>(causes: readonly T[]): T[] {
  return causes.filter(
    ({ measure, value }) => !causes.some((other) => FIRST_OF[measure] === other.measure && other.value === value),
  );
}

/** Whether a colour is claimed that is better than the computed one. Grey says nothing, so nothing contradicts it but orange and red. */
export function claimsBetter(claimed: Colour, computed: Colour): boolean {
  return (computed === 'orange' || computed === 'red') && bySeverity(computed, claimed) < 0;
}

const MOST: Readonly<Record<MeasureRule['unit'], number>> = {
  days: 3_650,
  percent: 1_000,
  euros: 1_000_000_000,
  count: 1_000,
  score: 25,
};

/** Faults in a pair of bounds, by field. Counts are whole; a bound of nothing would colour everything. */
export function boundProblems(
  measure: StatusMeasure,
  { orange, red }: StatusBounds,
): { readonly field: 'orange' | 'red'; readonly code: 'out_of_range' | 'orange_above_red' }[] {
  const { unit } = STATUS_MEASURES[measure];
  const wrong = (bound: number | null) =>
    bound !== null && !(bound > 0 && bound <= MOST[unit] && (unit === 'percent' || Number.isInteger(bound)));
  const problems = (['orange', 'red'] as const)
    .filter((field) => wrong({ orange, red }[field]))
    .map((field) => ({ field, code: 'out_of_range' as const }));
  const crossed = orange !== null && red !== null && orange > red;
  return problems.length === 0 && crossed ? [{ field: 'red', code: 'orange_above_red' }] : problems;
}
