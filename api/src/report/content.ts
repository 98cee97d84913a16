import type { Aspect, CalendarDate, Colour, Trend } from '@stip/domain';

/** Everything a report says, from the records of one period. Plain data: amounts are cents as text, dates YYYY-MM-DD. */
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
  readonly version: number;
  readonly projects: readonly ReportProject[];
  /** Running projects without an update in the period. */
  readonly missing: readonly { readonly id: string; readonly name: string; readonly programme: string | null }[];
  readonly goals: readonly ReportGoal[];
  readonly risks: readonly ReportRisk[];
  readonly decisions: readonly ReportDecision[];
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
    readonly title: string;
    readonly first: CalendarDate | null;
    readonly current: CalendarDate;
    readonly done: CalendarDate | null;
  }[];
  readonly rebaselines: readonly {
    readonly approvedOn: CalendarDate;
    readonly reference: string;
    readonly reason: string | null;
    readonly explanation: string;
  }[];
}

export interface ReportGoal {
  readonly code: string | null;
  readonly title: string;
  readonly category: 'organisation' | 'society';
  readonly indicators: readonly {
    readonly name: string;
    readonly unit: string;
    readonly baseline: string;
    readonly target: string;
    readonly latest: string | null;
    readonly measuredOn: CalendarDate | null;
  }[];
  readonly projects: readonly { readonly name: string; readonly colour: Colour | null }[];
}

export interface ReportRisk {
  readonly title: string;
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
  readonly title: string;
  readonly project: string | null;
  readonly body: string | null;
  readonly dueDate: CalendarDate | null;
  readonly amount: string | null;
}
