import type { CalendarDate } from './calendar-date';
import type { Colour } from './colour';

/** A threat (dreiging) can do harm; an opportunity (kans) can do good. They are kept and counted apart. */
export const RISK_KINDS = ['threat', 'opportunity'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** Responses to a threat (vermijden, verminderen, overdragen, accepteren), as ISO 31000 and M_o_R name them. */
export const THREAT_RESPONSES = ['avoid', 'reduce', 'transfer', 'accept'] as const;
/** Responses to an opportunity (benutten, vergroten, delen, accepteren). */
export const OPPORTUNITY_RESPONSES = ['exploit', 'enhance', 'share', 'accept'] as const;
export const RISK_RESPONSES = ['avoid', 'reduce', 'transfer', 'exploit', 'enhance', 'share', 'accept'] as const;
export type RiskResponse = (typeof RISK_RESPONSES)[number];

/** The responses that fit a kind of risk. */
export const responsesOf = (kind: RiskKind): readonly RiskResponse[] =>
  kind === 'threat' ? THREAT_RESPONSES : OPPORTUNITY_RESPONSES;

/** Proximity (nabijheid): when a risk could happen, within a month, within a quarter, within a year, or later. */
export const RISK_PROXIMITIES = ['imminent', 'quarter', 'year', 'later'] as const;
export type RiskProximity = (typeof RISK_PROXIMITIES)[number];

/**
 * What pays when a threat happens. Article 11 of the Besluit begroting en verantwoording holds the capacity against risks
 * for which nothing is provided: one that a provision, an insurance or the project's own contingency bears is not in the total.
 */
export const RISK_BEARERS = ['reserve', 'provision', 'insurance', 'budget'] as const;
export type RiskBearer = (typeof RISK_BEARERS)[number];

/** Score (risicoscore) = likelihood x impact, each 1 to 5. */
export function riskScore(likelihood: number, impact: number): number {
  return likelihood * impact;
}

/**
 * Colour of a score on the 5 x 5 matrix: up to 4 green, up to 12 orange, above red, so that a small chance with a
 * great impact and the reverse are orange and both high is red, as Dutch municipal reports define it.
 */
export function riskColour(likelihood: number, impact: number): Colour {
  return scoreColour(riskScore(likelihood, impact));
}

/** Colour of a score from 1 to 25. */
export function scoreColour(score: number): Colour {
  if (score <= 4) return 'green';
  return score <= 12 ? 'orange' : 'red';
}

/** What is off about a risk; a finding (bevinding) is reported, not hidden in a list. */
export const RISK_FINDINGS = [
  'without_measures',
  'overdue_measures',
  'review_overdue',
  'no_owner',
  'occurred_without_issue',
] as const;
export type RiskFinding = (typeof RISK_FINDINGS)[number];

/** Whether a measure is overdue: neither done nor dropped after its due date. */
export function measureOverdue(
  measure: { readonly state: 'planned' | 'in_progress' | 'done' | 'dropped'; readonly dueDate: CalendarDate | null },
  today: CalendarDate,
): boolean {
  const { state, dueDate } = measure;
  return state !== 'done' && state !== 'dropped' && dueDate !== null && dueDate < today;
}

/**
 * Findings of a risk. An open one asks an owner, a review date that is not past and, unless it is accepted, a measure that
 * was not dropped; measures under way are overdue after their due date. One that occurred asks an issue.
 */
export function riskFindings(
  risk: {
    readonly state: 'open' | 'occurred' | 'closed';
    readonly response: RiskResponse;
    readonly hasOwner: boolean;
    readonly reviewDate: CalendarDate | null;
    readonly measures: readonly {
      readonly state: 'planned' | 'in_progress' | 'done' | 'dropped';
      readonly dueDate: CalendarDate | null;
    }[];
    readonly issues: number;
  },
  today: CalendarDate,
): RiskFinding[] {
  if (risk.state === 'closed') return [];
  if (risk.state === 'occurred') return risk.issues === 0 ? ['occurred_without_issue'] : [];
  const findings: RiskFinding[] = [];
  const standing = risk.measures.filter(({ state }) => state !== 'dropped');
  if (standing.length === 0 && risk.response !== 'accept') findings.push('without_measures');
  if (standing.some((measure) => measureOverdue(measure, today))) findings.push('overdue_measures');
  if (risk.reviewDate !== null && risk.reviewDate < today) findings.push('review_overdue');
  if (!risk.hasOwner) findings.push('no_owner');
  return findings;
}
