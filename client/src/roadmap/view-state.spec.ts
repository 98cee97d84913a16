import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '@stip/domain';
import { densityOf } from '@stip/timeline';
import { initialView, isSameView, parametersOfView, viewFromParameters, type RoadmapView } from './view-state';

function read(parameters: Readonly<Record<string, string | null>>): RoadmapView {
  return viewFromParameters((name) => parameters[name] ?? null);
}

describe('the address of the roadmap', () => {
  it('is bare for the view one starts with', () => {
    expect(Object.values(parametersOfView(initialView)).every((value) => value === null)).toBe(true);
    expect(read({})).toEqual(initialView);
  });

  it('holds everything the reader chose, and gives it back', () => {
    const view: RoadmapView = {
      ...{ grouping: 'owner', density: densityOf('month'), leftDay: dayNumber('2026-02-03'), search: 'data catalogus' },
      ...{ colours: ['orange', 'red'], programmes: ['pr1'], dependencies: false, baseline: false, allOpen: false },
      ...{ currentBaseline: true, scenario: 's1', progressLine: true, critical: true },
      columns: ['percent', 'end', 'varianceNow', 'slack', 'budget'],
      ...{ opened: new Set(['p1', 'p2']), closed: new Set(['owner:o1']) },
    };
    const parameters = parametersOfView(view);
    expect(parameters).toMatchObject({ groep: 'eigenaar', schaal: 'maand', vanaf: '2026-02-03', kleur: 'oranje,rood' });
    expect(parameters).toMatchObject({
      kritiekpad: 'aan',
      herijkt: 'aan',
      kolommen: 'gereed,einde,afwijkingnu,speling,budget',
    });
    expect(read(parameters)).toEqual(view);
    expect(isSameView(view, initialView)).toBe(false);
  });

  it('keeps any zoom, and all projects open', () => {
    const view: RoadmapView = { ...initialView, density: 4.125, leftDay: dayNumber('2026-01-01') + 0.4, allOpen: true };
    const back = read(parametersOfView(view));
    expect(back).toMatchObject({ density: 4.125, allOpen: true });
    expect(isSameView(view, back)).toBe(true);
  });

  it('falls back on what it cannot read', () => {
    const odd = { groep: 'sterrenbeeld', schaal: '-3', vanaf: '2026-02-30', kleur: 'paars' };
    expect(read(odd)).toEqual(initialView);
  });
});
