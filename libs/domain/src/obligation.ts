import { addDays, addMonths, type CalendarDate } from './calendar-date';

/** What of a project obligations follow from. */
export const CHARACTERISTICS = [
  'personal_data', // processes personal data
  'special_categories', // among which sensitive data (GDPR art. 9 and 10) or data on vulnerable people
  'algorithm', // uses an algorithm or AI
  'high_impact', // whose outcome affects people, such as a decision about them
  'public_data', // yields information that is or could be made public
  'records', // captures information that must be kept under the Archives Act
] as const;
export type Characteristic = (typeof CHARACTERISTICS)[number];

/** Answer per characteristic; null or left out is not answered yet. */
export type Characteristics = Readonly<Partial<Record<Characteristic, boolean | null>>>;

/** Kinds of obligation that Stip ships, by their key. */
export const SHIPPED_OBLIGATIONS = ['dpia', 'iama', 'algorithm_register', 'bio', 'woo', 'archive'] as const;
export type ShippedObligation = (typeof SHIPPED_OBLIGATIONS)[number];

/** Whether an obligation is needed, as people decided; unknown asks for that decision. */
export const NEEDED = ['yes', 'no', 'unknown'] as const;
export type Needed = (typeof NEEDED)[number];

export const OBLIGATION_PROGRESS = ['not_started', 'in_progress', 'done'] as const;
export type ObligationProgress = (typeof OBLIGATION_PROGRESS)[number];

export interface ObligationRule {
  readonly kind: ShippedObligation;
  /** Unknown where the law asks to find out first, such as by a pre-scan. */
  readonly needed: Exclude<Needed, 'no'>;
  /** All of these hold. */
  readonly because: readonly Characteristic[];
}

/**
 * Which characteristics make which obligation likely; of one kind the first rule that fits counts. The API makes its SQL from
 * the same list. Sources: GDPR art. 35 (a DPIA where the risk is high; with personal data alone that must be found out
 * first), AI Act art. 27 and the IAMA of the Dutch government, its guide to the algorithm register, the government security
 * baseline (BIO), Woo art. 3.3, Archives Act art. 3.
 */
export const OBLIGATION_RULES: readonly ObligationRule[] = [
  { kind: 'dpia', needed: 'yes', because: ['personal_data', 'special_categories'] },
  { kind: 'dpia', needed: 'yes', because: ['personal_data', 'high_impact'] },
  { kind: 'dpia', needed: 'unknown', because: ['personal_data'] },
  { kind: 'iama', needed: 'yes', because: ['algorithm', 'high_impact'] },
  { kind: 'iama', needed: 'unknown', because: ['algorithm'] },
  { kind: 'algorithm_register', needed: 'yes', because: ['algorithm'] },
  { kind: 'bio', needed: 'yes', because: ['personal_data'] },
  { kind: 'bio', needed: 'yes', because: ['algorithm'] },
  { kind: 'bio', needed: 'yes', because: ['records'] },
  { kind: 'woo', needed: 'yes', because: ['public_data'] },
  { kind: 'archive', needed: 'yes', because: ['records'] },
];

/** What the characteristics suggest, one per kind. A suggestion: people accept it or decide otherwise. */
export function suggestObligations(characteristics: Characteristics): ObligationRule[] {
  const fitting = OBLIGATION_RULES.filter(({ because }) => because.every((name) => characteristics[name] === true));
  return fitting.filter((rule, place) => fitting.findIndex(({ kind }) => kind === rule.kind) === place);
}

/** Characteristics that were not answered yet. Sensitive data and impact are only asked where they can be. */
export function openQuestions(characteristics: Characteristics): Characteristic[] {
  return CHARACTERISTICS.filter((name) => {
    if (name === 'special_categories' && characteristics.personal_data === false) return false;
    if (name === 'high_impact' && characteristics.algorithm === false) return false;
    return characteristics[name] === null || characteristics[name] === undefined;
  });
}

/** How an obligation stands on a day. */
export const OBLIGATION_STATES = ['to_assess', 'not_started', 'in_progress', 'done', 'expired', 'not_needed'] as const;
export type ObligationState = (typeof OBLIGATION_STATES)[number];

export interface ObligationDates {
  readonly needed: Needed;
  readonly progress: ObligationProgress;
  readonly dueDate: CalendarDate | null;
  readonly validUntil: CalendarDate | null;
}

/** Something done counts as expiring from this many days before the end of its validity on (a quarter). */
export const EXPIRING_DAYS = 90;

/** Its state today: what was done lasts up to and including `validUntil`. */
export function obligationState(obligation: ObligationDates, today: CalendarDate): ObligationState {
  const { needed, progress, validUntil } = obligation;
  if (needed === 'no') return 'not_needed';
  if (progress === 'done') return validUntil !== null && validUntil < today ? 'expired' : 'done';
  return needed === 'unknown' ? 'to_assess' : progress;
}

/** Due before today and neither done nor decided to be unneeded. */
export function isObligationOverdue(obligation: ObligationDates, today: CalendarDate): boolean {
  const { needed, progress, dueDate } = obligation;
  return needed !== 'no' && progress !== 'done' && dueDate !== null && dueDate < today;
}

/** Done and still valid, but not for long. */
export function isExpiring(obligation: ObligationDates, today: CalendarDate): boolean {
  const { validUntil } = obligation;
  return (
    obligationState(obligation, today) === 'done' && validUntil !== null && validUntil <= addDays(today, EXPIRING_DAYS)
  );
}

/** Until when something done on a day lasts, by the term in months of its kind; null when it lasts. */
export function validityOf(doneOn: CalendarDate, months: number | null): CalendarDate | null {
  return months === null ? null : addMonths(doneOn, months);
}

/** What is off about values, laws and obligations, the worst first. */
export const SAFEGUARD_FINDINGS = [
  'obligation_expired',
  'obligation_overdue',
  'obligation_missing', // suggested by the characteristics, and nobody decided about it
  'gap_without_plan', // a value, principle or law is not safeguarded and nothing says what will be done
  'trade_off_open',
  'obligation_expiring',
  'intake_missing', // an active project whose characteristics nobody filled in
] as const;
export type SafeguardFinding = (typeof SAFEGUARD_FINDINGS)[number];
