import type { CalendarDate } from './calendar-date';

/** Ways to involve a stakeholder (betrokkenheid), from least to most. */
export const INVOLVEMENTS = ['inform', 'co_create', 'decide'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

/** Where a stakeholder stands on the grid of importance and influence. */
export const QUADRANTS = ['engage', 'satisfy', 'inform', 'follow'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** Scores from 1 to 5; from this one on importance or influence is high. */
export const HIGH_SCORE = 4;

export const STAKEHOLDER_FINDINGS = ['not_involved', 'under_involved', 'contact_overdue', 'no_owner'] as const;
export type StakeholderFinding = (typeof STAKEHOLDER_FINDINGS)[number];

/**
 * The quadrant of the power and interest grid (A. Mendelow, Environmental scanning, 1981), with importance for the strategy
 * as interest: engage closely (both high), keep satisfied (influence high), keep informed (importance high) or follow.
 */
export function quadrantOf(importance: number, influence: number): Quadrant {
  if (influence >= HIGH_SCORE) return importance >= HIGH_SCORE ? 'engage' : 'satisfy';
  return importance >= HIGH_SCORE ? 'inform' : 'follow';
}

/** Least involvement that a quadrant asks; null where following is enough. */
export function advisedInvolvement(quadrant: Quadrant): Involvement | null {
  return ADVISED[quadrant];
}

const ADVISED: Record<Quadrant, Involvement | null> = {
  engage: 'co_create',
  satisfy: 'inform',
  inform: 'inform',
  follow: null,
};

/**
 * What is off about a stakeholder. Not involved: of high importance and influence, and nobody decided how to involve them.
 * Under-involved: less is chosen than their quadrant asks. Contact overdue: the next contact was to be before today.
 */
export function stakeholderFindings(
  stakeholder: {
    readonly importance: number;
    readonly influence: number;
    readonly involvement: Involvement | null;
    readonly nextContact: CalendarDate | null;
    readonly hasOwner: boolean;
  },
  today: CalendarDate,
): StakeholderFinding[] {
  const { importance, influence, involvement, nextContact, hasOwner } = stakeholder;
  const quadrant = quadrantOf(importance, influence);
  const advised = ADVISED[quadrant];
  const findings: StakeholderFinding[] = [];
  if (quadrant === 'engage' && !involvement) findings.push('not_involved');
  else if (advised && rank(involvement) < rank(advised)) findings.push('under_involved');
  if (nextContact && nextContact < today) findings.push('contact_overdue');
  if (!hasOwner) findings.push('no_owner');
  return findings;
}

const rank = (involvement: Involvement | null) => (involvement ? INVOLVEMENTS.indexOf(involvement) : -1);
