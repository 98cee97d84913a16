import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '@stip/domain';
import { buildModel } from './model';
import { portfolioRows, type GroupWords, type PortfolioProject } from './portfolio';

const words: GroupWords = {
  ...{ withoutGoal: 'Zonder doel', withoutProgramme: 'Zonder programma', withoutOwner: 'Zonder eigenaar' },
  colours: { green: 'Groen', orange: 'Oranje', red: 'Rood', grey: 'Grijs' },
};

function project(id: string, extra: Partial<PortfolioProject> = {}): PortfolioProject {
  return {
    ...{ id, name: id, owner: null, programme: null, goals: [], colour: null, percentComplete: null },
    ...{ startDate: '2026-01-01', endDate: '2026-06-30', items: [], ...extra },
  };
}

describe('portfolio rows', () => {
  it('gathers projects under their main goal in the given order, those without one last', () => {
    const a = { id: 'ga', name: 'Zichtbaar' };
    const b = { id: 'gb', name: 'Aan zet' };
    const rows = portfolioRows(
      [project('loose'), project('p1', { goals: [a, b] }), project('p2', { goals: [b] })],
      'goal',
      words,
      ['ga', 'gb'],
    );
    expect(rows.map((row) => row.id)).toEqual(['goal:ga', 'p1', 'goal:gb', 'p2', 'goal:', 'loose']);
    expect(rows.at(-2)?.title).toBe('Zonder doel');
    expect(portfolioRows([project('p1', { goals: [a] }), project('p2', { goals: [b] })], 'goal', words)[0]?.title).toBe(
      'Aan zet',
    );
  });

  it('runs colours from most to least serious and needs no group when none is asked', () => {
    const projects = [project('g', { colour: 'green' }), project('n'), project('r', { colour: 'red' })];
    expect(portfolioRows(projects, 'colour', words).map((row) => row.title)).toEqual([
      'Rood',
      'r',
      'Groen',
      'g',
      'Grijs',
      'n',
    ]);
    expect(portfolioRows(projects, 'none', words).map((row) => row.parentId)).toEqual([null, null, null]);
  });

  it('keeps the tree of work items and draws no bar for half a range', () => {
    const items = [
      {
        id: 'f',
        parentId: null,
        kind: 'phase' as const,
        title: 'Fase',
        percentComplete: 0,
        startDate: '2026-01-01',
        endDate: '2026-02-01',
      },
      {
        id: 't',
        parentId: 'f',
        kind: 'task' as const,
        title: 'Taak',
        percentComplete: 5,
        startDate: '2026-01-01',
        endDate: '2026-01-02',
      },
    ];
    const model = buildModel(portfolioRows([project('p', { endDate: null, items })], 'owner', words));
    expect([...model.depths]).toEqual([0, 1, 2, 3]);
    expect(model.items[1]?.span).toBeNull();
    expect(model.items[3]).toMatchObject({ parentId: 'f', percent: 5, owner: '' });
  });

  it('draws the first plan and the one that counts now; an item that plan does not know has none', () => {
    const item = { parentId: null, kind: 'task' as const, title: 'Taak', percentComplete: 0 };
    const dates = { startDate: '2026-01-01', endDate: '2026-01-02' };
    const approved = { baselineStart: '2026-01-01', baselineEnd: '2026-01-02' };
    const items = [
      { ...item, ...dates, ...approved, id: 'known' },
      { ...item, ...dates, id: 'new' },
    ];
    const currentPlan = {
      ...{ startDate: '2026-02-01', endDate: '2026-07-31' },
      items: [{ id: 'known', startDate: '2026-02-01', endDate: '2026-02-03' }],
    };
    const [whole, known, added] = portfolioRows([project('p', { items, currentPlan })], 'none', words);
    const day = dayNumber('2026-01-01');
    expect(whole).toMatchObject({ baseline: null, currentBaseline: { start: day + 31, end: day + 211 } });
    expect(known).toMatchObject({
      span: { start: day, end: day + 1 },
      baseline: { start: day, end: day + 1 },
      currentBaseline: { start: day + 31, end: day + 33 },
    });
    expect(added).toMatchObject({ baseline: null, currentBaseline: null });
    const [, only] = portfolioRows([project('p', { items })], 'none', words);
    expect(only?.currentBaseline).toEqual({ start: day, end: day + 1 });
  });
});
