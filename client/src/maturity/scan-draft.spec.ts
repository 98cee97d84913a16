import { describe, expect, it } from '@jest/globals';
import { changesOf, mergeScan, takeTheirs, type ScanDraft, type ScoreDraft } from './scan-draft';

const score = (change: Partial<ScoreDraft> = {}): ScoreDraft => ({
  ...{ level: 2, targetLevel: null, targetDate: null, evidence: '', evidenceLink: '', action: '' },
  ...change,
});
const draft = (scores: Record<string, ScoreDraft>, more: Partial<ScanDraft> = {}): ScanDraft => ({
  ...{ kind: 'measurement', assessedOn: '2026-11-01', assessorId: null, note: '', scores },
  ...more,
});
const base = draft({ a: score(), b: score() });
const key = { id: 'scan', version: 3 };

describe('what is sent of a scan', () => {
  it('is only what changed', () => {
    expect(changesOf(base, base, key)).toBeUndefined();
    const changed = draft({ a: score({ level: 3 }), b: score() }, { note: 'Samen' });
    expect(changesOf(base, changed, key)).toEqual({
      ...key,
      note: 'Samen',
      scores: [{ areaId: 'a', ...score({ level: 3 }) }],
    });
  });

  it('leaves out an aim that is half filled in', () => {
    const half = draft({ a: score({ targetLevel: 4 }), b: score() });
    expect(changesOf(base, half, key)?.scores).toEqual([{ areaId: 'a', ...score() }]);
  });
});

describe('a scan that two people fill in', () => {
  it('takes over what only one of them changed', () => {
    const mine = draft({ a: score({ level: 3 }), b: score() });
    const theirs = draft({ a: score(), b: score({ action: 'Doen' }) }, { note: 'Samen' });
    expect(mergeScan(base, mine, theirs)).toEqual({
      draft: draft({ a: score({ level: 3 }), b: score({ action: 'Doen' }) }, { note: 'Samen' }),
      disputed: [],
    });
  });

  it('asks about what both changed, and nothing where both chose the same', () => {
    const mine = draft({ a: score({ level: 3 }), b: score({ level: 4 }) }, { note: 'Mijn' });
    const theirs = draft({ a: score({ level: 1 }), b: score({ level: 4 }) }, { note: 'Hun' });
    const merged = mergeScan(base, mine, theirs);
    expect(merged.disputed).toEqual(['note', 'a']);
    expect(merged.draft).toEqual(mine);
    expect(takeTheirs(merged.draft, theirs, 'a').scores['a']?.level).toBe(1);
    expect(takeTheirs(merged.draft, theirs, 'note').note).toBe('Hun');
  });
});
