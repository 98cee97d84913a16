import type { CalendarDate, DecisionKind, DecisionState, MotionOutcome, ObligationState } from '@stip/domain';

// Members that came to the content after the first reports were sealed: a reader must take a content without them. Every
// figure keeps the id of the record behind it. Amounts are cents as text.

interface OfProject {
  readonly projectId: string;
  readonly project: string;
}

export interface ReportMilestone extends OfProject {
  readonly id: string;
  readonly title: string;
  /** In the first approved plan. */
  readonly first: CalendarDate | null;
  /** In the plan that was approved last. */
  readonly planned: CalendarDate | null;
  readonly forecast: CalendarDate;
  readonly realised: CalendarDate | null;
}

export interface ReportFigures {
  readonly budget: string;
  readonly actual: string;
  readonly commitment: string;
  /** What the year is expected to cost in all. */
  readonly forecast: string;
  readonly remaining: string;
}

export interface ReportMoneyRow extends ReportFigures {
  /** The funding source; null for money that names none. */
  readonly sourceId: string | null;
  readonly source: string | null;
}

export interface ReportMoneyTable {
  readonly currency: string;
  readonly total: ReportFigures;
  readonly years: readonly (ReportFigures & {
    readonly fiscalYear: number;
    readonly sources: readonly ReportMoneyRow[];
  })[];
  /** All years together. */
  readonly sources: readonly ReportMoneyRow[];
}

export interface ReportBenefit {
  readonly id: string;
  readonly title: string;
  readonly goalId: string;
  readonly goal: string;
  readonly state: 'expected' | 'partly_realised' | 'realised' | 'dropped';
  readonly dueDate: CalendarDate | null;
  readonly expectedValue: string;
  readonly expectedCents: string | null;
  /** Not realised while its day has passed. */
  readonly overdue: boolean;
}

/** A model of maturity with the organisation as a whole in it, or the unit that was scanned last. */
export interface ReportMaturity {
  readonly modelId: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly levelCount: number;
  readonly unit: string;
  readonly baselineOn: CalendarDate;
  readonly latestId: string;
  readonly latestOn: CalendarDate;
  readonly areas: readonly {
    readonly id: string;
    readonly nameNl: string;
    readonly nameEn: string;
    readonly baseline: number | null;
    readonly current: number | null;
    readonly target: number | null;
    readonly targetDate: CalendarDate | null;
  }[];
}

export interface ReportObligations {
  readonly counts: readonly { readonly state: ObligationState; readonly count: number }[];
  /** Due and not done, or done and no longer valid. */
  readonly overdue: readonly (OfProject & {
    readonly id: string;
    readonly kindNl: string;
    readonly kindEn: string;
    readonly state: ObligationState;
    readonly dueDate: CalendarDate | null;
  })[];
}

export interface ReportTradeOff extends OfProject {
  readonly id: string;
  readonly question: string;
  readonly valuesNl: readonly string[];
  readonly valuesEn: readonly string[];
  readonly choice: string;
  readonly reasons: string;
  readonly decidedOn: CalendarDate | null;
}

export interface ReportCouncilItem {
  readonly id: string;
  readonly kind: Exclude<DecisionKind, 'decision'>;
  readonly title: string;
  readonly body: string | null;
  readonly projectId: string | null;
  readonly project: string | null;
  readonly state: DecisionState;
  readonly outcome: MotionOutcome | null;
  readonly raisedOn: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
  readonly settledOn: CalendarDate | null;
  readonly settlement: string;
  readonly open: boolean;
  readonly overdue: boolean;
}

export interface ReportRebaseline extends OfProject {
  readonly id: string;
  readonly sequence: number;
  readonly approvedOn: CalendarDate;
  readonly reason: string | null;
  /** The decision behind it. */
  readonly reference: string;
  readonly explanation: string;
  readonly endBefore: CalendarDate | null;
  readonly endAfter: CalendarDate | null;
  readonly budgetBefore: string | null;
  readonly budgetAfter: string | null;
  readonly currency: string;
}

export const REPORT_LACKS = ['owner', 'end_date', 'first_plan', 'budget', 'goal'] as const;
export interface ReportLack extends OfProject {
  readonly lacks: readonly (typeof REPORT_LACKS)[number][];
}
