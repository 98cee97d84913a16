import type {
  Aspect,
  CalendarDate,
  Colour,
  Contradiction,
  DecisionKind,
  ReportComparison,
  ReportPoint,
  ReportSection,
  StatusCause,
  Trend,
} from '@stip/domain';
import type {
  ReportBenefit,
  ReportCouncilItem,
  ReportLack,
  ReportMaturity,
  ReportMilestone,
  ReportMoneyTable,
  ReportObligations,
  ReportRebaseline,
  ReportTradeOff,
} from './content-sections';

/**
 * Everything a report says, from the records of one period, with the ids of the records it is drawn from. Plain data: amounts
 * are cents as text, dates YYYY-MM-DD. Sealed as it is, so a member may be added and never renamed or given another meaning:
 * what reads it must take a content without it.
 */
export interface ReportContent {
  readonly reportId: string;
  readonly title: string;
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly strategy: {
    readonly title: string;
    readonly adoptedBy: string | null;
    readonly adoptedOn: CalendarDate | null;
  } | null;
  readonly period: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly start: CalendarDate;
    readonly end: CalendarDate;
  };
  readonly generatedAt: string;
  readonly summary: string;
  readonly outlook: string;
  /** What people wrote per section, in order; those without a text are not there. `summary` and `outlook` are in it too. */
  readonly narrative?: readonly { readonly section: ReportSection; readonly text: string }[];
  readonly projects: readonly ReportProject[];
  /** Running projects without an update in the period. */
  readonly missing: readonly ReportMissing[];
  readonly goals: readonly ReportGoal[];
  readonly risks: readonly ReportRisk[];
  readonly decisions: readonly ReportDecision[];
  /** Milestones of all projects that were planned, are expected or were reached in the period. */
  readonly milestones?: readonly ReportMilestone[];
  /** Money of all projects by year and source, per currency, as the roll-up adds it up. */
  readonly money?: readonly ReportMoneyTable[];
  readonly benefits?: readonly ReportBenefit[];
  readonly maturity?: readonly ReportMaturity[];
  readonly obligations?: ReportObligations;
  /** Trade-offs between values that were decided in the period, or wait for a decision. */
  readonly tradeOffs?: readonly ReportTradeOff[];
  /** Motions, commitments to the council and questions: settled in the period, or open. */
  readonly council?: readonly ReportCouncilItem[];
  /** New plans of all projects that were approved in the period. */
  readonly rebaselines?: readonly ReportRebaseline[];
  /** What the record lacks of running projects. */
  readonly quality?: readonly ReportLack[];
  /** What stood open as the content was drawn up, and why it was submitted nevertheless. */
  readonly points: readonly ReportPoint[];
  readonly accepted: string;
  /** What moved since the last sealed report of an earlier period. */
  readonly comparison: {
    readonly reportId: string;
    readonly period: string;
    readonly contentSha256: string;
    readonly moves: ReportComparison;
  } | null;
}

export interface ReportMissing {
  readonly id: string;
  readonly name: string;
  readonly programme: string | null;
  /** What the report says of it. */
  readonly explanation: string;
}

export interface ReportAspect {
  readonly aspect: Aspect;
  readonly colour: Colour;
  readonly trend: Trend;
  readonly label: string | null;
  readonly cause: string;
  readonly consequence: string;
  readonly correction: string;
  readonly note: string;
  /** What Stip computes: when the update was published, or as the report was drawn up where that was not kept. */
  readonly computed?: Colour | null;
  readonly computedAt?: 'update' | 'report' | null;
  /** The figures that make the computed colour orange or red. */
  readonly because?: readonly StatusCause[];
  /** Why the claimed colour is better than the computed one, in the words of the update. */
  readonly deviation?: string;
}

export interface ReportMoney {
  readonly fiscalYear: number;
  readonly currency: string;
  readonly budget: string | null;
  readonly budgetReason: string | null;
  readonly actual: string;
  readonly commitment: string;
  readonly forecast: string | null;
  readonly forecastReason: string | null;
}

/** A project with an update in the period. Persons appear by role only. */
export interface ReportProject {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly programme: string | null;
  readonly hasOwner: boolean;
  readonly colour: Colour;
  readonly label: string | null;
  readonly trend: Trend;
  readonly previousColour: Colour | null;
  readonly percentComplete: number | null;
  readonly reportingDate: CalendarDate;
  readonly origin: 'entered' | 'imported';
  /** The status update that it is drawn from. */
  readonly statusUpdateId: string;
  /** What the report says of it beside its update. */
  readonly explanation: string;
  /** By which of its own data its green is contradicted. */
  readonly contradiction: Contradiction | null;
  /** What all years together are expected to cost, in the currency of the first budget. */
  readonly expected: string | null;
  readonly summary: string;
  readonly achieved: string;
  readonly nextSteps: string;
  readonly attention: string;
  readonly decisionAsked: string;
  readonly aspects: readonly ReportAspect[];
  readonly startDate: CalendarDate | null;
  readonly endDate: CalendarDate | null;
  readonly endReason: string | null;
  readonly firstEnd: CalendarDate | null;
  readonly firstBudget: string | null;
  readonly totalBudget: string | null;
  readonly totalBudgetReason: string | null;
  readonly totalCurrency: string;
  readonly money: readonly ReportMoney[];
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly first: CalendarDate | null;
    readonly current: CalendarDate;
    readonly done: CalendarDate | null;
  }[];
  readonly rebaselines: readonly {
    readonly id: string;
    readonly approvedOn: CalendarDate;
    readonly reference: string;
    readonly reason: string | null;
    readonly explanation: string;
  }[];
}

export interface ReportGoal {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly category: 'organisation' | 'society';
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: string;
    readonly baseline: string;
    readonly target: string;
    readonly latest: string | null;
    readonly measuredOn: CalendarDate | null;
  }[];
  readonly projects: readonly { readonly id?: string; readonly name: string; readonly colour: Colour | null }[];
}

export interface ReportRisk {
  readonly id: string;
  readonly title: string;
  readonly projectId?: string | null;
  readonly project: string | null;
  readonly inherent: number;
  readonly residual: number | null;
  readonly measures: readonly {
    readonly title: string;
    readonly dueDate: CalendarDate | null;
    readonly state: string;
  }[];
}

export interface ReportDecision {
  /** The decision, or the status update in which it is asked. */
  readonly id: string;
  readonly title: string;
  /** Whether `id` is that of a decision or of a status update. */
  readonly origin?: 'decision' | 'status_update';
  /** Of a decision; motions, commitments and questions that are asked are here too. */
  readonly kind?: DecisionKind | null;
  readonly projectId?: string | null;
  readonly project: string | null;
  readonly body: string | null;
  readonly dueDate: CalendarDate | null;
  readonly amount: string | null;
}
