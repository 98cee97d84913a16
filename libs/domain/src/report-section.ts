/** The parts of a report, in the order they are read; each has figures from the record and a narrative of its own. */
export const REPORT_SECTIONS = [
  'summary',
  'decisions',
  'goals',
  'benefits',
  'projects',
  'judgement',
  'milestones',
  'money',
  'rebaselines',
  'risks',
  'maturity',
  'values',
  'council',
  'quality',
  'outlook',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** What a reviewer says of a section: agreed (akkoord), or a question that must be answered first (vraag). */
export const REVIEW_VERDICTS = ['agreed', 'question'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** What a mark was put on: the version of the narrative, and a digest of the figures. */
export interface ReviewedState {
  readonly textVersion: number;
  readonly figuresSha256: string;
}

export type ReviewLapse = 'text' | 'figures' | null;

/** Why a mark stands no more: it was about another text, or about other figures. Null while it stands. */
export function reviewLapse(mark: ReviewedState, now: ReviewedState): ReviewLapse {
  if (mark.textVersion !== now.textVersion) return 'text';
  return mark.figuresSha256 === now.figuresSha256 ? null : 'figures';
}

/** How far a section is. A reviewed one was agreed to as it stands now, and nobody has a question about it. */
export type SectionState = 'empty' | 'drafted' | 'edited' | 'question' | 'reviewed';

export function sectionState(section: {
  readonly text: string;
  /** The proposed text it was taken over from; null when it was written by hand. */
  readonly draftText: string | null;
  readonly marks: readonly { readonly verdict: ReviewVerdict; readonly lapse: ReviewLapse }[];
}): SectionState {
  const standing = section.marks.filter(({ lapse }) => lapse === null);
  if (standing.some(({ verdict }) => verdict === 'question')) return 'question';
  if (standing.length > 0) return 'reviewed';
  if (section.text.trim() === '') return 'empty';
  return section.text === section.draftText ? 'drafted' : 'edited';
}

/**
 * Whether something asked stands with the decisions of a report: motions, commitments and questions have a section of their own.
 * Reports sealed before that name no kind.
 */
export const isDecisionAsked = ({ kind }: { readonly kind?: string | null }): boolean =>
  kind === undefined || kind === null || kind === 'decision';
