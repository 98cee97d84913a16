import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './calendar-date';
import {
  CHARACTERISTICS,
  EXPIRING_DAYS,
  isExpiring,
  isObligationOverdue,
  NEEDED,
  OBLIGATION_PROGRESS,
  obligationState,
  openQuestions,
  suggestObligations,
  validityOf,
  type Characteristics,
  type ObligationDates,
} from './obligation';

const today = '2026-11-24';
const kinds = (characteristics: Characteristics) =>
  suggestObligations(characteristics).map(({ kind, needed }) => `${kind} ${needed}`);

const characteristics = fc.record(
  Object.fromEntries(CHARACTERISTICS.map((name) => [name, fc.constantFrom(true, false, null)])),
) as fc.Arbitrary<Characteristics>;
const day = fc.option(
  fc.integer({ min: -400, max: 400 }).map((n) => addDays(today, n)),
  { nil: null },
);
const obligation: fc.Arbitrary<ObligationDates> = fc.record({
  needed: fc.constantFrom(...NEEDED),
  progress: fc.constantFrom(...OBLIGATION_PROGRESS),
  dueDate: day,
  validUntil: day,
});

describe('what the characteristics of a project suggest', () => {
  it('is nothing while nothing is known, and nothing when all is answered with no', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds(Object.fromEntries(CHARACTERISTICS.map((name) => [name, false])))).toEqual([]);
  });

  it('is to find out about a DPIA with personal data alone, and a DPIA with sensitive data or impact', () => {
    expect(kinds({ personal_data: true })).toEqual(['dpia unknown', 'bio yes']);
    expect(kinds({ personal_data: true, special_categories: true })).toContain('dpia yes');
    expect(suggestObligations({ personal_data: true, algorithm: true, high_impact: true })[0]).toEqual({
      kind: 'dpia',
      needed: 'yes',
      because: ['personal_data', 'high_impact'],
    });
  });

  it('is the register for every algorithm, and an IAMA for one with impact', () => {
    expect(kinds({ algorithm: true })).toEqual(['iama unknown', 'algorithm_register yes', 'bio yes']);
    expect(kinds({ algorithm: true, high_impact: true })).toContain('iama yes');
  });

  it('is Woo for public data and the archive for records', () => {
    expect(kinds({ public_data: true })).toEqual(['woo yes']);
    expect(kinds({ records: true })).toEqual(['bio yes', 'archive yes']);
  });

  it('names each kind once, with reasons that hold, and never shrinks when more is answered with yes', () => {
    fc.assert(
      fc.property(characteristics, fc.constantFrom(...CHARACTERISTICS), (known, more) => {
        const suggested = suggestObligations(known);
        const names = suggested.map(({ kind }) => kind);
        expect(new Set(names).size).toBe(names.length);
        for (const { because } of suggested) expect(because.every((name) => known[name] === true)).toBe(true);
        const after = suggestObligations({ ...known, [more]: true }).map(({ kind }) => kind);
        expect(names.every((kind) => after.includes(kind))).toBe(true);
      }),
    );
  });

  it('leaves out questions that a no has answered', () => {
    expect(openQuestions({})).toEqual([...CHARACTERISTICS]);
    expect(openQuestions({ personal_data: false, algorithm: false, public_data: true })).toEqual(['records']);
  });
});

describe('an obligation', () => {
  const one = (changes: Partial<ObligationDates> = {}): ObligationDates => ({
    needed: 'yes',
    progress: 'not_started',
    dueDate: null,
    validUntil: null,
    ...changes,
  });

  it('is overdue from the day after it was due', () => {
    expect(isObligationOverdue(one({ dueDate: today }), today)).toBe(false);
    expect(isObligationOverdue(one({ dueDate: addDays(today, -1) }), today)).toBe(true);
    expect(isObligationOverdue(one({ dueDate: addDays(today, -1), progress: 'done' }), today)).toBe(false);
    expect(isObligationOverdue(one({ dueDate: addDays(today, -1), needed: 'no' }), today)).toBe(false);
  });

  it('lasts up to and including its last day, and expires within a quarter before', () => {
    const done = one({ progress: 'done', validUntil: today });
    expect(obligationState(done, today)).toBe('done');
    expect(isExpiring(done, today)).toBe(true);
    expect(obligationState(done, addDays(today, 1))).toBe('expired');
    expect(isExpiring(done, addDays(today, 1))).toBe(false);
    expect(isExpiring(done, addDays(today, -EXPIRING_DAYS))).toBe(true);
    expect(isExpiring(done, addDays(today, -EXPIRING_DAYS - 1))).toBe(false);
  });

  it('gets its last day from the term of its kind', () => {
    expect(validityOf('2024-02-29', 36)).toBe('2027-02-28');
    expect(validityOf('2024-02-29', null)).toBeNull();
  });

  it('is in one state, and never overdue and expiring at once', () => {
    fc.assert(
      fc.property(obligation, (some) => {
        const state = obligationState(some, today);
        if (some.needed === 'no') expect(state).toBe('not_needed');
        if (isObligationOverdue(some, today)) expect(['to_assess', 'not_started', 'in_progress']).toContain(state);
        if (isExpiring(some, today)) expect(state).toBe('done');
      }),
    );
  });
});
