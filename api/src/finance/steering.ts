import {
  budgetOf,
  cashFlow,
  earnedValueFigures,
  earnedValueOf,
  earnedValueTogether,
  NO_MONEY,
  projectsIn,
  remainingOf,
  rollUp,
  type CalendarDate,
  type CashGrain,
  type Defined,
  type EarnedValue,
  type EarnedValueBase,
  type MoneyFigures,
} from '@stip/domain';
import type { BookedMonth } from '@stip/domain';
import type { CurrencyMoney, EarnedValueRow, Structure } from './steering-queries';
import type {
  CashFlowType,
  EarnedAmountType,
  EarnedValueProjectsType,
  EarnedValueReportType,
  EarnedValueRowType,
  EarnedValueType,
  MoneyFiguresType,
  MoneyLevel,
  MoneyProjectsType,
  MoneyRollUpType,
  MoneyRowType,
} from './steering-types';

/** Money of one currency by programme, goal, source and year. */
export function rollUpOf({ currency, cells, withoutBudget }: CurrencyMoney, structure: Structure): MoneyRollUpType {
  const result = rollUp(cells, structure);
  const row = (
    rest: Partial<MoneyRowType> & Pick<MoneyRowType, 'id' | 'name'>,
    figures: MoneyFigures,
    own = figures,
  ) => ({
    ...{ code: null, parentId: null },
    ...rest,
    figures: figuresOf(figures),
    own: figuresOf(own),
  });
  const none = { id: null, name: null };
  const [noProgramme, noGoal, noSource] = [
    result.byProgramme.get(null),
    result.byGoal.get(null),
    result.bySource.get(null),
  ];
  return {
    currency,
    total: figuresOf(result.total),
    projectCount: result.byProject.size,
    withoutBudget,
    programmes: [
      ...structure.programmes.flatMap((programme) => {
        const figures = result.byProgramme.get(programme.id);
        return figures ? [row(programme, figures)] : [];
      }),
      ...(noProgramme ? [row(none, noProgramme)] : []),
    ],
    goals: [
      ...inTreeOrder(structure.goals).map(({ id, title, code, parentId }) => {
        const { total, own } = result.byGoal.get(id) ?? { total: NO_MONEY, own: NO_MONEY };
        return row({ id, name: title, code, parentId }, total, own);
      }),
      ...(noGoal ? [row(none, noGoal.total)] : []),
    ],
    sources: [
      ...structure.sources.flatMap((source) => {
        const figures = result.bySource.get(source.id);
        return figures ? [row(source, figures)] : [];
      }),
      ...(noSource && hasMoney(noSource) ? [row(none, noSource)] : []),
    ],
    years: [...result.byYear]
      .sort(([a], [b]) => a - b)
      .map(([year, figures]) => row({ id: String(year), name: String(year) }, figures)),
  };
}

/** The projects that make up a row of a level, the largest budget first. */
export function projectsOf(
  { cells }: CurrencyMoney,
  structure: Structure,
  level: MoneyLevel,
  id: string | null,
  first: number,
): MoneyProjectsType {
  const key = level === 'year' ? Number(id) : id;
  const parts = projectsIn(cells, structure, level, key);
  const projects = structure.projects.flatMap(({ id: projectId, name, code }) => {
    const figures = parts.get(projectId);
    return figures ? [{ project: { id: projectId, name }, code, figures, budget: budgetOf(figures) }] : [];
  });
  projects.sort((a, b) => (a.budget === b.budget ? 0 : a.budget > b.budget ? -1 : 1));
  return {
    count: projects.length,
    nodes: projects.slice(0, first).map(({ figures, project, code }) => ({
      project,
      code,
      figures: figuresOf(figures),
    })),
  };
}

/** The base figures of each project on a day. */
function earnedBases(rows: readonly EarnedValueRow[], date: CalendarDate) {
  return rows.map((row) => ({
    row,
    base: earnedValueOf({
      budget: row.budget === null ? null : BigInt(row.budget),
      tasks: row.tasks,
      start: row.start,
      end: row.end,
      statusPercent: row.statusPercent,
      actual: BigInt(row.actual),
      date,
    }),
  }));
}

/** Earned value of all projects and per programme, each from the same base figures. */
export function earnedValueReport(rows: readonly EarnedValueRow[], date: CalendarDate): EarnedValueReportType {
  const projects = earnedBases(rows, date);
  const together = (
    key: (row: EarnedValueRow) => string,
    name: (row: EarnedValueRow) => [string | null, string | null],
  ) => {
    const groups = new Map<string, { row: EarnedValueRow; members: EarnedValueBase[] }>();
    for (const { row, base } of projects) {
      const group = groups.get(key(row));
      if (group) group.members.push(base);
      else groups.set(key(row), { row, members: [base] });
    }
    return [...groups.values()].map(({ row, members }): EarnedValueRowType => {
      const sums = earnedValueTogether(members);
      const [id, label] = name(row);
      const { included, of } = sums;
      return { id, name: label, currency: row.currency, firstPlan: false, included, of, figures: earnedFigures(sums) };
    });
  };
  return {
    date,
    totals: together(
      ({ currency }) => currency,
      () => [null, null],
    ),
    programmes: together(
      ({ programmeId, currency }) => `${programmeId ?? ''} ${currency}`,
      ({ programmeId, programmeName }) => [programmeId, programmeName],
    ),
  };
}

export function earnedValueProjects(
  rows: readonly EarnedValueRow[],
  date: CalendarDate,
  first: number,
): EarnedValueProjectsType {
  return {
    date,
    count: rows.length,
    nodes: earnedBases(rows.slice(0, first), date).map(({ row, base }) => {
      const whole = [base.budget, base.planned, base.earned].every(({ value }) => value !== null);
      return {
        id: row.id,
        name: row.name,
        currency: row.currency,
        firstPlan: row.firstPlan,
        included: whole ? 1 : 0,
        of: 1,
        figures: earnedFigures(earnedValueFigures(base)),
      };
    }),
  };
}

/** Money in time, per currency. */
export function cashFlowOf(
  money: readonly CurrencyMoney[],
  booked: readonly (BookedMonth & { currency: string })[],
  today: CalendarDate,
  grain: CashGrain,
): CashFlowType[] {
  return money.map(({ currency, cells }) => {
    const years = new Map<number, { budget: bigint; actual: bigint; expected: bigint }>();
    for (const cell of cells) {
      const had = years.get(cell.fiscalYear) ?? { budget: 0n, actual: 0n, expected: 0n };
      years.set(cell.fiscalYear, {
        budget: had.budget + budgetOf(cell),
        actual: had.actual + cell.actual,
        expected: had.expected + cell.expected,
      });
    }
    const list = [...years].map(([fiscalYear, figures]) => ({ fiscalYear, ...figures }));
    const sum = (pick: (year: (typeof list)[number]) => bigint) =>
      list.reduce((total, year) => total + pick(year), 0n).toString();
    const periods = cashFlow(
      booked.filter((month) => month.currency === currency),
      list,
      today,
      grain,
    );
    return {
      currency,
      budget: sum(({ budget }) => budget),
      actual: sum(({ actual }) => actual),
      expected: sum(({ expected }) => expected),
      periods: periods.map((period) => ({
        start: period.start,
        end: period.end,
        actual: period.actual.toString(),
        forecast: period.forecast.toString(),
        commitmentOpen: period.commitmentOpen?.toString() ?? null,
        budgetCumulative: period.budgetCumulative.toString(),
        actualCumulative: period.actualCumulative?.toString() ?? null,
        expectedCumulative: period.expectedCumulative.toString(),
      })),
    };
  });
}

function figuresOf(figures: MoneyFigures): MoneyFiguresType {
  return {
    original: figures.original.toString(),
    changes: figures.changes.toString(),
    budget: budgetOf(figures).toString(),
    actual: figures.actual.toString(),
    commitment: figures.commitment.toString(),
    expected: figures.expected.toString(),
    remaining: remainingOf(figures).toString(),
  };
}

const hasMoney = (figures: MoneyFigures): boolean => Object.values(figures).some((amount: bigint) => amount !== 0n);

/** A goal before the goals below it, siblings in the order given. */
function inTreeOrder<G extends { readonly id: string; readonly parentId: string | null }>(goals: readonly G[]): G[] {
  const known = new Set(goals.map(({ id }) => id));
  const below = new Map<string | null, G[]>();
  for (const goal of goals) {
    const parent = goal.parentId !== null && known.has(goal.parentId) ? goal.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), goal]);
  }
  const visit = (parent: string | null): G[] => (below.get(parent) ?? []).flatMap((goal) => [goal, ...visit(goal.id)]);
  return visit(null);
}

const amount = ({ value, reason }: Defined<bigint>): EarnedAmountType => ({ value: value?.toString() ?? null, reason });

function earnedFigures(figures: EarnedValue): EarnedValueType {
  return {
    budget: amount(figures.budget),
    planned: amount(figures.planned),
    earned: amount(figures.earned),
    actual: figures.actual.toString(),
    costVariance: amount(figures.costVariance),
    scheduleVariance: amount(figures.scheduleVariance),
    costIndex: { ...figures.costIndex },
    scheduleIndex: { ...figures.scheduleIndex },
    estimate: amount(figures.estimate),
    estimateAtPlan: amount(figures.estimateAtPlan),
    toComplete: amount(figures.toComplete),
    atCompletion: amount(figures.atCompletion),
    toCompleteIndex: { ...figures.toCompleteIndex },
  };
}
