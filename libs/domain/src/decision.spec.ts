import { describe, expect, it } from '@jest/globals';
import { DECISION_KINDS, DECISION_STATES, isAwaited, isOverdue, nextSteps } from './decision';

describe('decisions', () => {
  it('are awaited until decided or settled, an adopted motion until settled', () => {
    const awaited = DECISION_KINDS.map((kind) => [
      kind,
      DECISION_STATES.filter((state) => isAwaited({ kind, state, outcome: kind === 'motion' ? 'adopted' : null })),
    ]);
    expect(Object.fromEntries(awaited)).toEqual({
      decision: ['requested'],
      motion: ['requested', 'decided'],
      commitment: ['requested'],
      question: ['requested'],
    });
    expect(isAwaited({ kind: 'motion', state: 'decided', outcome: 'rejected' })).toBe(false);
  });

  it('are late from the day after', () => {
    const asked = { kind: 'question', state: 'requested', dueDate: '2026-11-24' } as const;
    expect(isOverdue(asked, '2026-11-24')).toBe(false);
    expect(isOverdue(asked, '2026-11-25')).toBe(true);
    expect(isOverdue({ ...asked, dueDate: null }, '2026-11-25')).toBe(false);
    expect(isOverdue({ ...asked, state: 'settled' }, '2026-11-25')).toBe(false);
  });

  it('know what can be done next', () => {
    expect(nextSteps({ kind: 'decision', state: 'requested' })).toEqual(['decide', 'withdraw']);
    expect(nextSteps({ kind: 'commitment', state: 'requested' })).toEqual(['settle', 'withdraw']);
    expect(nextSteps({ kind: 'motion', state: 'decided', outcome: 'adopted' })).toEqual(['settle', 'reopen']);
    expect(nextSteps({ kind: 'motion', state: 'decided', outcome: 'rejected' })).toEqual(['reopen']);
    expect(nextSteps({ kind: 'question', state: 'settled' })).toEqual(['reopen']);
  });
});
