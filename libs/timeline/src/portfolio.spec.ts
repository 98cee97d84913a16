import { describe, expect, it } from '@jest/globals';
import { buildModel } from './model';
import { portfolioRows, type GroupWords, type PortfolioProject } from './portfolio';

const words: GroupWords = {
  ...{ withoutGoal: 'Zonder doel', withoutProgramme: 'Zonder programma', withoutOwner: 'Zonder eigenaar' },
  colours: { green: 'Groen', orange: 'Oranje', red: 'Rood', grey: 'Grijs' },
};

function project(id: string, extra: Partial<PortfolioProject> = {}): PortfolioProject {
  return {
    ...{ id, name: id, owner: null, programme: null, goals: [], colour: null, percentComplete: null },
    ...{ start: '2026-01-01', end: '2026-06-30', items: [], ...extra },
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
        start: '2026-01-01',
        end: '2026-02-01',
      },
      {
        id: 't',
        parentId: 'f',
        kind: 'task' as const,
        title: 'Taak',
        percentComplete: 5,
        start: '2026-01-01',
        end: '2026-01-02',
      },
    ];
    const model = buildModel(portfolioRows([project('p', { end: null, items })], 'owner', words));
    expect([...model.depths]).toEqual([0, 1, 2, 3]);
    expect(model.items[1]?.span).toBeNull();
    expect(model.items[3]).toMatchObject({ parentId: 'f', percent: 5, owner: '' });
  });
});
