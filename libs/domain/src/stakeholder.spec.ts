import { describe, expect, it } from '@jest/globals';
import { advisedInvolvement, quadrantOf, stakeholderFindings, type Involvement } from './stakeholder';

const TODAY = '2026-11-24';
const findings = (
  importance: number,
  influence: number,
  involvement: Involvement | null,
  nextContact: string | null = null,
) => stakeholderFindings({ importance, influence, involvement, nextContact, hasOwner: true }, TODAY);

describe('the grid of importance and influence', () => {
  it.each([
    [4, 4, 'engage', 'co_create'],
    [3, 4, 'satisfy', 'inform'],
    [5, 3, 'inform', 'inform'],
    [3, 3, 'follow', null],
  ] as const)('importance %i and influence %i ask to %s', (importance, influence, quadrant, advised) => {
    expect(quadrantOf(importance, influence)).toBe(quadrant);
    expect(advisedInvolvement(quadrant)).toBe(advised);
  });
});

describe('findings on stakeholders', () => {
  it('are told where less is done than the quadrant asks', () => {
    expect(findings(5, 5, null)).toEqual(['not_involved']);
    expect(findings(5, 5, 'inform')).toEqual(['under_involved']);
    expect(findings(5, 5, 'co_create')).toEqual([]);
    expect(findings(5, 5, 'decide')).toEqual([]);
    expect(findings(5, 2, null)).toEqual(['under_involved']);
    expect(findings(2, 2, null)).toEqual([]);
  });

  it('tell a contact that should have been, and that nobody owns it', () => {
    expect(findings(2, 2, null, TODAY)).toEqual([]);
    expect(findings(2, 2, null, '2026-11-23')).toEqual(['contact_overdue']);
    expect(
      stakeholderFindings(
        { importance: 1, influence: 1, involvement: null, nextContact: null, hasOwner: false },
        TODAY,
      ),
    ).toEqual(['no_owner']);
  });
});
