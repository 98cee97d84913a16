import { describe, expect, it } from '@jest/globals';
import type { Colour } from './colour';
import { compareReports, type ComparableProject, type ComparableReport } from './report-comparison';

const project = (id: string, more: Partial<ComparableProject> = {}): ComparableProject => ({
  id,
  name: `Project ${id}`,
  colour: 'green',
  endDate: '2026-12-31',
  totalBudget: '100000',
  totalCurrency: 'EUR',
  summary: '',
  attention: '',
  achieved: '',
  explanation: '',
  aspects: [],
  rebaselines: [],
  ...more,
});
const report = (projects: readonly ComparableProject[], more: Partial<ComparableReport> = {}): ComparableReport => ({
  projects,
  missing: [],
  risks: [],
  ...more,
});
const moved = (before: Partial<ComparableProject>, now: Partial<ComparableProject>) =>
  compareReports(report([project('a', before)]), report([project('a', now)]));

describe('two reports that say the same', () => {
  it('have moved nowhere', () => {
    const one = report([project('a'), project('b', { colour: 'red' })]);
    expect(compareReports(one, one)).toMatchObject({
      compared: 2,
      colourMoves: [],
      moneyMoves: [],
      dateMoves: [],
      risks: [],
      added: [],
      gone: [],
      unexplained: 0,
      moneyTotals: [{ currency: 'EUR', projects: 2, before: '200000', now: '200000', difference: '0' }],
    });
  });

  it('with nothing in them compare as well', () => {
    expect(compareReports(report([]), report([]))).toMatchObject({ compared: 0, moneyTotals: [], unexplained: 0 });
  });
});

describe('a colour', () => {
  it.each<[Colour, Colour, string, number]>([
    ['green', 'orange', 'worse', 1],
    ['green', 'red', 'worse', 1],
    ['orange', 'red', 'worse', 1],
    ['red', 'orange', 'better', 0],
    ['orange', 'green', 'better', 0],
    ['grey', 'red', 'none', 0],
    ['red', 'grey', 'none', 0],
  ])('from %s to %s is %s', (before, now, direction, unexplained) => {
    const comparison = moved({ colour: before }, { colour: now });
    expect(comparison.colourMoves).toMatchObject([{ before, now, direction, explanation: null }]);
    expect(comparison.unexplained).toBe(unexplained);
  });

  it.each<[string, Partial<ComparableProject>, string | null]>([
    ['what the report says comes first', { explanation: 'Rapport', summary: 'Kort' }, 'Rapport'],
    ['a cause', { aspects: [{ aspect: 'time', cause: 'Ziekte', note: '' }], summary: 'Kort' }, 'Ziekte'],
    ['the summary', { summary: '  Kort \n en goed ' }, 'Kort en goed'],
    ['a note of an imported source', { aspects: [{ aspect: 'risk', cause: ' ', note: 'N' }] }, 'N'],
    ['nothing', { summary: '   ' }, null],
  ])('is explained by %s', (_, texts, explanation) => {
    expect(moved({}, { colour: 'red', ...texts }).colourMoves[0]?.explanation).toBe(explanation);
  });

  it('comes the worst first', () => {
    const colours = (list: readonly Colour[]) => report(list.map((colour, n) => project(String(n), { colour })));
    const { colourMoves } = compareReports(
      colours(['red', 'green', 'green', 'grey']),
      colours(['green', 'orange', 'red', 'green']),
    );
    expect(colourMoves.map(({ now }) => now)).toEqual(['red', 'orange', 'green', 'green']);
  });

  it('with a long explanation is told in brief', () => {
    const [move] = moved({}, { colour: 'red', summary: 'woord '.repeat(100) }).colourMoves;
    expect(move?.explanation).toHaveLength(280);
    expect(move?.explanation).toMatch(/…$/);
  });
});

describe('a budget', () => {
  it.each<[string, Partial<ComparableProject>, Partial<ComparableProject>, object[], number]>([
    ['up', {}, { totalBudget: '125000' }, [{ difference: '25000', percent: 25, explanation: null }], 1],
    ['down', {}, { totalBudget: '90000' }, [{ difference: '-10000', percent: -10 }], 0],
    ['from nothing', { totalBudget: '0' }, { totalBudget: '5' }, [{ difference: '5', percent: null }], 1],
    [
      'beyond what a float holds',
      { totalBudget: '90071992547409930' },
      { totalBudget: '90071992547409931' },
      [{ difference: '1', percent: 0 }],
      1,
    ],
  ])('%s is told', (_, before, now, moves, unexplained) => {
    const comparison = moved(before, now);
    expect(comparison.moneyMoves).toMatchObject(moves);
    expect(comparison.unexplained).toBe(unexplained);
  });

  it.each<[string, Partial<ComparableProject>, Partial<ComparableProject>]>([
    ['is unknown in the first', { totalBudget: null }, {}],
    ['is unknown in the second', {}, { totalBudget: null }],
    ['has another currency', {}, { totalCurrency: 'GBP' }],
  ])('that %s is counted, not compared', (_, before, now) => {
    expect(moved(before, now)).toMatchObject({ moneyMoves: [], moneyTotals: [], moneyNotCompared: 1 });
  });

  it('is explained by a re-baseline or the aspect of money, not by what is said of time', () => {
    const up = { totalBudget: '2' };
    const explanationOf = (more: Partial<ComparableProject>) =>
      moved({}, { ...up, ...more }).moneyMoves[0]?.explanation;
    const rebaseline = { explanation: '', reference: 'Raad 12', reason: 'scope' };
    expect(explanationOf({ rebaselines: [rebaseline] })).toBe('Raad 12');
    expect(explanationOf({ rebaselines: [{ ...rebaseline, reason: 'imported' }] })).toBeNull();
    expect(explanationOf({ aspects: [{ aspect: 'money', cause: '', note: 'Duurder' }] })).toBe('Duurder');
    expect(explanationOf({ aspects: [{ aspect: 'time', cause: 'Later', note: '' }], summary: 'x' })).toBeNull();
  });

  it('adds up per currency', () => {
    const both = (a: string, b: string) =>
      report([
        project('a', { totalBudget: a }),
        project('b', { totalBudget: b, totalCurrency: 'GBP' }),
        project('c', { totalBudget: '1' }),
      ]);
    expect(compareReports(both('10', '20'), both('11', '18')).moneyTotals).toEqual([
      { currency: 'EUR', projects: 2, before: '11', now: '12', difference: '1' },
      { currency: 'GBP', projects: 1, before: '20', now: '18', difference: '-2' },
    ]);
  });
});

describe('an end', () => {
  it.each<[string, string | null, string | null, number | undefined, number, number]>([
    ['later', '2026-12-31', '2027-01-31', 31, 1, 0],
    ['earlier', '2026-12-31', '2026-12-01', -30, 0, 0],
    ['over a leap day', '2028-02-28', '2028-03-01', 2, 1, 0],
    ['that was unknown', null, '2027-01-01', undefined, 0, 1],
    ['that is unknown now', '2027-01-01', null, undefined, 0, 1],
  ])('%s', (_, before, now, days, unexplained, notCompared) => {
    const comparison = moved({ endDate: before }, { endDate: now });
    expect(comparison.dateMoves[0]?.days).toBe(days);
    expect(comparison.unexplained).toBe(unexplained);
    expect(comparison.datesNotCompared).toBe(notCompared);
  });
});

describe('scope and risks', () => {
  it('tell what came, what went, and what went quiet', () => {
    const comparison = compareReports(
      report([project('a'), project('b'), project('c')]),
      report([project('a', { name: 'Renamed' }), project('d')], { missing: [{ id: 'c', name: 'Project c' }] }),
    );
    expect(comparison.added.map(({ projectId }) => projectId)).toEqual(['d']);
    expect(comparison.gone).toEqual([
      { projectId: 'b', project: 'Project b', running: false },
      { projectId: 'c', project: 'Project c', running: true },
    ]);
    expect(comparison).toMatchObject({ compared: 1, colourMoves: [] });
  });

  it('tell risks by their score after measures', () => {
    const risk = (id: string, inherent: number, residual: number | null) => ({
      id,
      title: `R${id}`,
      project: null,
      inherent,
      residual,
    });
    const { risks } = compareReports(
      report([], { risks: [risk('1', 20, 12), risk('2', 9, null), risk('3', 6, null)] }),
      report([], { risks: [risk('1', 20, 8), risk('2', 9, null), risk('4', 25, null)] }),
    );
    expect(risks).toEqual([
      { title: 'R1', project: null, before: 12, now: 8 },
      { title: 'R4', project: null, before: null, now: 25 },
      { title: 'R3', project: null, before: 6, now: null },
    ]);
  });
});

describe('milestones and years', () => {
  const milestone = (id: string, current: string, done: string | null = null) => ({ id, title: id, current, done });
  it('move by what was expected and then reached; new ones and those that stayed do not', () => {
    const { milestoneMoves } = moved(
      { milestones: [milestone('a', '2026-03-01'), milestone('b', '2026-04-01'), milestone('c', '2026-05-01')] },
      {
        milestones: [
          milestone('a', '2026-03-01', '2026-02-27'),
          milestone('b', '2026-06-30'),
          milestone('c', '2026-05-01'),
          milestone('d', '2026-07-01'),
        ],
      },
    );
    expect(milestoneMoves).toMatchObject([
      { milestoneId: 'b', before: '2026-04-01', now: '2026-06-30', days: 90, done: false },
      { milestoneId: 'a', before: '2026-03-01', now: '2026-02-27', days: -2, done: true },
    ]);
  });

  it('are compared where both reports have them', () => {
    const money = (budget: string, forecast: string) => [
      { currency: 'EUR', years: [{ fiscalYear: 2026, budget, forecast }, { fiscalYear: 2027, budget: '1', forecast: '1' }] }, // prettier-ignore
    ];
    const [before, now] = [report([], { money: money('100', '90') }), report([], { money: money('100', '110') })];
    expect(compareReports(before, now).yearMoves).toEqual([
      {
        ...{ currency: 'EUR', fiscalYear: 2026, budgetBefore: '100', budgetNow: '100' },
        ...{ forecastBefore: '90', forecastNow: '110' },
      },
    ]);
    expect(compareReports(report([]), now).yearMoves).toEqual([]);
    expect(compareReports(now, report([])).yearMoves).toEqual([]);
  });
});
