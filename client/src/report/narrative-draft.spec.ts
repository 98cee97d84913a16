import { describe, expect, it } from '@jest/globals';
import { NarrativeDraft, type StoredNarrative } from './narrative-draft';

const stored = (text: string, version: number, more: Partial<StoredNarrative> = {}): StoredNarrative => ({
  ...{ text, version, draftText: null, draftLanguage: null, updatedAt: null, updatedByName: null },
  ...more,
});
const BASE = 'Eerste zin. Tweede zin.\n\nDerde zin.';

describe('a narrative that two persons edit', () => {
  it('takes in what another saved elsewhere and keeps what is typed here', () => {
    const draft = new NarrativeDraft(stored(BASE, 1));
    draft.write(`${BASE} Van mij.`, 0);
    draft.receive(stored(BASE.replace('Eerste', 'Allereerste'), 2));
    expect(draft.text()).toBe('Allereerste zin. Tweede zin.\n\nDerde zin. Van mij.');
    expect(draft.stored().version).toBe(2);
    expect(draft.dirty()).toBe(true);
    draft.undo();
    expect(draft.text()).toBe('Allereerste zin. Tweede zin.\n\nDerde zin.');
    expect(draft.dirty()).toBe(false);
    draft.redo();
    expect(draft.text()).toContain('Van mij.');
  });

  it('asks where both changed the same, and takes nothing of an older version', () => {
    const draft = new NarrativeDraft(stored(BASE, 1));
    draft.write(BASE.replace('Tweede', 'Mijn'), 0);
    draft.receive(stored(BASE.replace('Tweede', 'Hun'), 2, { updatedByName: 'Rachid' }));
    expect(draft.conflict()).toMatchObject({ with: 'person', theirs: { updatedByName: 'Rachid' } });
    expect(draft.text()).toContain('Mijn zin');
    const clash = draft.conflict();
    draft.receive(stored(BASE.replace('Tweede', 'Hun'), 2));
    expect(draft.conflict()).toBe(clash);
    draft.receive(stored(BASE.replace('Tweede', 'Hun').replace('Derde', 'Vierde'), 3));
    draft.resolve(['theirs']);
    expect(draft.text()).toBe('Eerste zin. Hun zin.\n\nVierde zin.');
    expect(draft.stored().version).toBe(3);
    expect(draft.conflict()).toBeUndefined();
    draft.receive(stored('Oud.', 2));
    expect(draft.text()).toContain('Hun zin');
  });
});

describe('a proposal', () => {
  it('that was taken over is renewed with its figures, and what was written stays', () => {
    const draft = new NarrativeDraft();
    draft.renew('Er zijn 3 rode projecten. Het budget is € 5.', 'nl');
    draft.write(`${draft.text()} Wij sturen bij.`, 0);
    expect(draft.origin().draftText).toBe('Er zijn 3 rode projecten. Het budget is € 5.');
    draft.renew('Er zijn 4 rode projecten. Het budget is € 5.', 'nl');
    expect(draft.text()).toBe('Er zijn 4 rode projecten. Het budget is € 5. Wij sturen bij.');
    draft.undo();
    expect(draft.text()).toContain('3 rode projecten');
  });

  it('asks where a figure changed in a sentence that somebody changed too', () => {
    const draft = new NarrativeDraft();
    draft.renew('Er zijn 3 rode projecten.', 'nl');
    draft.write('Er zijn maar 3 rode projecten.', 0);
    draft.renew('Er zijn 4 rode projecten.', 'nl');
    expect(draft.conflict()?.with).toBe('figures');
    draft.dismiss();
    expect(draft.text()).toBe('Er zijn maar 3 rode projecten.');
    draft.renew('Er zijn 4 rode projecten.', 'nl');
    draft.resolve(['theirs']);
    expect(draft.text()).toBe('Er zijn 4 rode projecten.');
    expect(draft.origin()).toMatchObject({ draftText: 'Er zijn 4 rode projecten.', draftLanguage: 'nl' });
  });
});

it('steps back go by pauses, not by letters', () => {
  const draft = new NarrativeDraft(stored('', 0));
  'abc'.split('').forEach((_, n, all) => draft.write(all.slice(0, n + 1).join(''), n * 100));
  draft.write('abc d', 5000);
  draft.undo();
  expect(draft.text()).toBe('abc');
  draft.undo();
  expect(draft.text()).toBe('');
  expect(draft.mayUndo()).toBe(false);
});
