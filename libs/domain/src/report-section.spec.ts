import { describe, expect, it } from '@jest/globals';
import { isDecisionAsked, reviewLapse, sectionState, type SectionState } from './report-section';

describe('the mark of a reviewer', () => {
  const mark = { textVersion: 2, figuresSha256: 'a' };
  it.each([
    [{ textVersion: 2, figuresSha256: 'a' }, null],
    [{ textVersion: 3, figuresSha256: 'a' }, 'text'],
    [{ textVersion: 2, figuresSha256: 'b' }, 'figures'],
    [{ textVersion: 3, figuresSha256: 'b' }, 'text'],
  ] as const)('of what is now %p falls away by %p', (now, lapse) => {
    expect(reviewLapse(mark, now)).toBe(lapse);
  });
});

describe('the state of a section', () => {
  const agreed = { verdict: 'agreed', lapse: null } as const;
  const question = { verdict: 'question', lapse: null } as const;
  it.each<[string, Parameters<typeof sectionState>[0], SectionState]>([
    ['nothing', { text: ' ', draftText: null, marks: [] }, 'empty'],
    ['as proposed', { text: 'x', draftText: 'x', marks: [] }, 'drafted'],
    ['changed', { text: 'x!', draftText: 'x', marks: [] }, 'edited'],
    ['by hand', { text: 'x', draftText: null, marks: [] }, 'edited'],
    ['agreed', { text: 'x', draftText: null, marks: [agreed] }, 'reviewed'],
    ['agreed without a text', { text: '', draftText: null, marks: [agreed] }, 'reviewed'],
    ['one asks', { text: 'x', draftText: null, marks: [agreed, question] }, 'question'],
    ['marks that fell away', { text: 'x', draftText: null, marks: [{ ...agreed, lapse: 'text' }] }, 'edited'],
  ])('%s', (_, section, state) => {
    expect(sectionState(section)).toBe(state);
  });
});

it('motions and questions do not stand with the decisions; what names no kind does', () => {
  expect(
    [{}, { kind: null }, { kind: 'decision' }, { kind: 'motion' }, { kind: 'question' }].map(isDecisionAsked),
  ).toEqual([true, true, true, false, false]);
});
