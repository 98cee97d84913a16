import { describe, expect, it } from '@jest/globals';
import { countRows, flattenRows } from '@stip/timeline';
import { collapsedRows, filterPlan, indexRoadmap, planOf, withToggledRow } from './roadmap-plan';
import { roadmapFixture } from './roadmap.fixture';
import { RowWords } from './row-words';
import { initialView, type RoadmapView } from './view-state';
import dutch from '../i18n/nl/roadmap.json' with { type: 'json' };

const words = {
  ...{ withoutGoal: 'Zonder doel', withoutProgramme: 'Zonder programma', withoutOwner: 'Zonder eigenaar' },
  colours: { green: 'Groen', orange: 'Oranje', red: 'Rood', grey: 'Grijs' },
};
const roadmap = roadmapFixture(10);
const index = indexRoadmap(roadmap);
const model = planOf(roadmap, 'goal', words);

/** Looks a key up in the Dutch texts and fills its parameters in. */
function translate(key: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  let text: unknown = dutch;
  for (const part of key.split('.')) text = (text as Record<string, unknown>)[part];
  return String(text).replace(/{{(\w+)}}/g, (_, name: string) => String(parameters[name]));
}

function shown(view: Partial<RoadmapView>): string[] {
  const full = { ...initialView, ...view };
  const { rows } = flattenRows(model, collapsedRows(model, full), filterPlan(model, index, full));
  return [...rows].map((row) => model.items[row]?.id ?? '');
}

describe('roadmap plan', () => {
  it('starts with groups open and projects closed', () => {
    expect(shown({})).toEqual(['goal:g1', 'p0', 'p2', 'p4', 'p6', 'p8', 'goal:g2', 'p1', 'p3', 'p5', 'p7', 'p9']);
  });

  it('opens and closes rows', () => {
    const opened = withToggledRow(model, initialView, 'p0');
    expect(shown(opened)).toContain('p0.1');
    expect(shown(withToggledRow(model, opened, 'p0'))).toEqual(shown({}));
    const closed = withToggledRow(model, initialView, 'goal:g1');
    expect(shown(closed)).not.toContain('p0');
    expect(shown(withToggledRow(model, { ...initialView, allOpen: true }, 'p0'))).not.toContain('p0.1');
  });

  it('filters by colour, programme and words, all at once, and keeps the groups', () => {
    expect(shown({ colours: ['red'] })).toEqual(['goal:g1', 'p2', 'goal:g2', 'p7']);
    expect(shown({ colours: ['red'], programmes: ['pr1'] })).toEqual(['goal:g1', 'p2']);
    expect(shown({ search: 'P-3' })).toEqual(['goal:g2', 'p3']);
    expect(shown({ search: 'smit project' })).toEqual(['goal:g1', 'p0', 'p6', 'goal:g2', 'p9']);
    expect(shown({ search: 'live', opened: new Set(['p1']) })).toContain('p1.3');
    const filter = filterPlan(model, index, { ...initialView, colours: ['red'] });
    expect(countRows(model, 'project', filter)).toEqual({ shown: 2, total: 10 });
    expect(filterPlan(model, index, initialView)).toBeNull();
  });
});

describe('words of a row', () => {
  const rowWords = new RowWords(model, index, translate, 'nl');
  const row = (id: string): number => model.indexOf.get(id) ?? -1;

  it('says name, kind, status, owner, dates, progress and shift', () => {
    expect(rowWords.spoken(row('p2'))).toBe(
      'Project 2, project, status rood, eigenaar S. Vos, 23 jan 2026 tot en met 23 mei 2026, 40 procent gereed, 14 wk later dan het eerste basisplan',
    );
    expect(rowWords.spoken(row('p3'))).toContain('geen eigenaar');
    expect(rowWords.spoken(row('p4'))).toContain('nog geen voortgangsmelding');
    expect(rowWords.spoken(row('goal:g1'))).toContain('Betrouwbare overheid, groep, 5 projecten');
    expect(rowWords.spoken(row('p0.3'))).toContain('mijlpaal');
  });

  it('gives the figures of a project, with what is off about it', () => {
    const details = rowWords.details(row('p3'));
    expect(details?.findings).toEqual(['Dit project heeft geen eigenaar.']);
    const facts = Object.fromEntries((details?.facts ?? []).map((fact) => [fact.label, fact.value]));
    expect(facts).toMatchObject({ Verschuiving: 'Geen', Gereed: '40%', Programma: 'Digitale stad' });
    expect(facts['Budget']?.replace(/\s/g, ' ')).toBe('€ 125.000');
    expect(facts['Hoogste risico']).toBe('Leverancier levert te laat (score 16)');
    expect(rowWords.details(row('goal:g1'))?.projectId).toBeNull();
    expect(rowWords.details(row('p1.1'))?.projectId).toBe('p1');
  });
});
