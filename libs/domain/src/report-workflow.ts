import type { Permission } from './permission';
import { REPORT_SECTIONS, type ReportSection, type ReviewLapse, type ReviewVerdict } from './report-section';

/** States of the report of a period, in the order they are reached; a withdrawn one stays readable. */
export const REPORT_STATES = [
  'draft',
  'in_review',
  'controller_signed',
  'cdo_signed',
  'sealed',
  'published',
  'withdrawn',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const REPORT_ACTIONS = [
  'submit',
  'return',
  'sign_controller',
  'sign_cdo',
  'seal',
  'publish',
  'withdraw',
] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

export type SigningRole = 'controller' | 'cdo';

interface Step {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly permission: Permission;
  /** Whether it cannot be done without saying why. */
  readonly reasoned?: boolean;
}

export const REPORT_STEPS: Readonly<Record<ReportAction, Step>> = {
  submit: { from: ['draft'], to: 'in_review', permission: 'report.edit' },
  return: {
    from: ['in_review', 'controller_signed', 'cdo_signed'],
    to: 'draft',
    permission: 'report.edit',
    reasoned: true,
  },
  sign_controller: { from: ['in_review'], to: 'controller_signed', permission: 'report.sign_controller' },
  sign_cdo: { from: ['controller_signed'], to: 'cdo_signed', permission: 'report.sign_cdo' },
  seal: { from: ['cdo_signed'], to: 'sealed', permission: 'report.seal' },
  publish: { from: ['sealed'], to: 'published', permission: 'report.seal' },
  withdraw: { from: ['sealed', 'published'], to: 'withdrawn', permission: 'report.seal', reasoned: true },
};

/** Whether the content is fixed for good. */
export const isSealed = (state: ReportState): boolean =>
  state === 'sealed' || state === 'published' || state === 'withdrawn';

export interface ReportStanding {
  readonly state: ReportState;
  readonly submittedBy: string | null;
  readonly signedBy: readonly string[];
  /** Whom the calendar names to sign; absent or null for an office where it names nobody. */
  readonly named?: Readonly<Record<SigningRole, NamedSigner | null>>;
}

/** A person who signs in an office, and who does so when they are absent. */
export interface NamedSigner {
  readonly personId: string;
  readonly name: string;
  readonly deputyId: string | null;
}

const OFFICES: Partial<Record<ReportAction, SigningRole>> = { sign_controller: 'controller', sign_cdo: 'cdo' };

/** For whom a person would sign as their deputy; undefined when they sign for themselves, or may not sign. */
export function signsFor(
  action: ReportAction,
  { named }: Pick<ReportStanding, 'named'>,
  personId: string | null,
): NamedSigner | undefined {
  const office = OFFICES[action];
  const signer = office && named?.[office];
  return signer && personId !== null && signer.personId !== personId && signer.deputyId === personId
    ? signer
    : undefined;
}

/**
 * Why a person may not take a step that their role allows: the controller who signs did not submit the report, and nobody
 * signs twice. Where the calendar names who signs, only that person or the deputy does, and never who submitted. Undefined when
 * they may.
 */
export function reportStepObstacle(
  action: ReportAction,
  { state, submittedBy, signedBy, named }: ReportStanding,
  personId: string | null,
): 'report_step' | 'report_author_signs' | 'report_signs_twice' | 'report_not_named' | 'person_required' | undefined {
  if (!REPORT_STEPS[action].from.includes(state)) return 'report_step';
  if (!personId) return 'person_required';
  const office = OFFICES[action];
  const signer = office && named?.[office];
  if ((action === 'sign_controller' || signer) && submittedBy === personId) return 'report_author_signs';
  if ((action === 'sign_controller' || action === 'sign_cdo') && signedBy.includes(personId))
    return 'report_signs_twice';
  if (signer && signer.personId !== personId && signer.deputyId !== personId) return 'report_not_named';
  return undefined;
}

/**
 * What stands open before a report is submitted; `unexplained` and `contradicted` are answered by an explanation, a question of a
 * reviewer by their mark, and a mark that fell away by looking again.
 */
export const REPORT_POINT_KINDS = [
  'no_summary',
  'not_reported',
  'unexplained',
  'contradicted',
  'review_question',
  'review_lapsed',
] as const;
export type ReportPointKind = (typeof REPORT_POINT_KINDS)[number];
export interface ReportPoint {
  readonly kind: ReportPointKind;
  /** The section a review is about; absent in what was sealed before sections were reviewed. */
  readonly section?: ReportSection | null;
  readonly projectId: string | null;
  readonly project: string | null;
}

export interface ReportPointsInput {
  readonly summary: string;
  readonly projects: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: string;
    readonly explanation: string;
    readonly contradicted: boolean;
    readonly summary: string;
    readonly attention: string;
    readonly aspects: readonly { readonly colour: string; readonly cause: string; readonly note: string }[];
  }[];
  readonly missing: readonly { readonly id: string; readonly name: string; readonly explanation: string }[];
  /** Marks of reviewers, one per person and section. */
  readonly marks?: readonly {
    readonly section: ReportSection;
    readonly verdict: ReviewVerdict;
    readonly lapse: ReviewLapse;
  }[];
}

const filled = (text: string) => text.trim() !== '';

/** Whether an orange or red project says why: in an aspect, its summary, or the report. */
export function deviationExplained(project: ReportPointsInput['projects'][number]): boolean {
  return (
    filled(project.explanation) ||
    filled(project.summary) ||
    filled(project.attention) ||
    project.aspects.some((aspect) => aspect.colour !== 'green' && (filled(aspect.cause) || filled(aspect.note)))
  );
}

/**
 * What must be done before submitting, or be accepted with a reason: a summary, running projects that did not report,
 * orange and red without a reason, green that the project's own data contradict without a word about it, and sections about
 * which a reviewer has a question or that changed since the review.
 */
export function reportPoints({ summary, projects, missing, marks = [] }: ReportPointsInput): ReportPoint[] {
  const point = (kind: ReportPointKind, of: { id: string; name: string }): ReportPoint => ({
    kind,
    projectId: of.id,
    project: of.name,
  });
  return [
    ...(filled(summary) ? [] : [{ kind: 'no_summary' as const, projectId: null, project: null }]),
    ...missing.filter((p) => !filled(p.explanation)).map((p) => point('not_reported', p)),
    ...projects
      .filter((p) => (p.colour === 'orange' || p.colour === 'red') && !deviationExplained(p))
      .map((p) => point('unexplained', p)),
    ...projects.filter((p) => p.contradicted && !filled(p.explanation)).map((p) => point('contradicted', p)),
    ...ofSections(
      'review_question',
      marks.filter(({ verdict, lapse }) => verdict === 'question' && lapse === null),
    ),
    ...ofSections(
      'review_lapsed',
      marks.filter(({ lapse }) => lapse !== null),
    ),
  ];
}

/** One point per section, in the order of the report. */
function ofSections(kind: ReportPointKind, marks: readonly { readonly section: ReportSection }[]): ReportPoint[] {
  return REPORT_SECTIONS.filter((section) => marks.some((mark) => mark.section === section)).map((section) => ({
    kind,
    section,
    projectId: null,
    project: null,
  }));
}
