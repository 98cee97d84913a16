import type { CalendarDate } from './calendar-date';

/** Decision (besluit), motion (motie), commitment to the council (toezegging), question (raadsvraag). */
export const DECISION_KINDS = ['decision', 'motion', 'commitment', 'question'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_STATES = ['requested', 'decided', 'settled', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What became of a motion: adopted (aangenomen), rejected (verworpen), held (aangehouden) or withdrawn. */
export const MOTION_OUTCOMES = ['adopted', 'rejected', 'held', 'withdrawn'] as const;
export type MotionOutcome = (typeof MOTION_OUTCOMES)[number];

export interface DecisionStanding {
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly outcome?: MotionOutcome | null;
}

/**
 * Whether something is still awaited: a decision or motion that is asked, a motion that was adopted and is not settled, a
 * commitment or question that is not settled. A decision that was taken waits for nothing more in this register.
 */
export function isAwaited({ kind, state, outcome }: DecisionStanding): boolean {
  return state === 'requested' || (kind === 'motion' && state === 'decided' && outcome === 'adopted');
}

/** Awaited, and its day has passed. On the day itself it is not late yet. */
export function isOverdue(
  decision: DecisionStanding & { readonly dueDate: CalendarDate | null },
  today: CalendarDate,
): boolean {
  return decision.dueDate !== null && decision.dueDate < today && isAwaited(decision);
}

export const DECISION_STEPS = ['decide', 'settle', 'withdraw', 'reopen'] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

/** What can be done next. The database refuses other steps. */
export function nextSteps({ kind, state, outcome }: DecisionStanding): DecisionStep[] {
  const decides = kind === 'decision' || kind === 'motion';
  if (state === 'requested') return [decides ? 'decide' : 'settle', 'withdraw'];
  if (state === 'decided') return outcome === 'rejected' ? ['reopen'] : ['settle', 'reopen'];
  return ['reopen'];
}
