import type {
  Aspect,
  Colour,
  Contradiction,
  DecisionKind,
  ObligationState,
  ReportComparison,
  ReportSection,
  StatusCause,
  Trend,
} from '@stip/domain';

/** The parts of a report's content that the screen shows; docs/architecture.md describes the whole. */
export interface ReportContent {
  readonly title: string;
  readonly organisation: string;
  readonly period: { readonly name: string; readonly start: string; readonly end: string };
  readonly summary: string;
  readonly outlook: string;
  readonly projects: readonly ReportProject[];
  readonly missing: readonly {
    readonly id: string;
    readonly name: string;
    readonly programme: string | null;
    readonly explanation?: string;
  }[];
  readonly accepted?: string;
  readonly comparison?: {
    readonly reportId: string;
    readonly period: string;
    readonly moves: ReportComparison;
  } | null;
  readonly generatedAt?: string;
  /** What came to reports later is absent in those that were sealed before. */
  readonly narrative?: readonly { readonly section: ReportSection; readonly text: string }[];
  readonly goals?: readonly {
    readonly id: string;
    readonly code: string | null;
    readonly title: string;
    readonly indicators: readonly {
      readonly id: string;
      readonly name: string;
      readonly unit: string;
      readonly baseline: string;
      readonly target: string;
      readonly latest: string | null;
    }[];
    readonly projects: readonly { readonly id?: string; readonly name: string; readonly colour: Colour | null }[];
  }[];
  readonly benefits?: readonly {
    readonly id: string;
    readonly title: string;
    readonly goalId: string;
    readonly goal: string;
    readonly state: string;
    readonly dueDate: string | null;
    readonly expectedValue: string;
    readonly expectedCents: string | null;
    readonly overdue: boolean;
  }[];
  readonly milestones?: readonly (OfProject & {
    readonly id: string;
    readonly title: string;
    readonly first: string | null;
    readonly planned: string | null;
    readonly forecast: string;
    readonly realised: string | null;
  })[];
  readonly money?: readonly {
    readonly currency: string;
    readonly total: ReportFigures;
    readonly years: readonly (ReportFigures & {
      readonly fiscalYear: number;
      readonly sources: readonly ReportMoneyRow[];
    })[];
    readonly sources: readonly ReportMoneyRow[];
  }[];
  readonly rebaselines?: readonly (OfProject & {
    readonly id: string;
    readonly approvedOn: string;
    readonly reason: string | null;
    readonly reference: string;
    readonly explanation: string;
    readonly endBefore: string | null;
    readonly endAfter: string | null;
    readonly budgetBefore: string | null;
    readonly budgetAfter: string | null;
    readonly currency: string;
  })[];
  readonly maturity?: readonly {
    readonly modelId: string;
    readonly nameNl: string;
    readonly nameEn: string;
    readonly baselineOn: string;
    readonly latestId: string;
    readonly latestOn: string;
    readonly areas: readonly {
      readonly id: string;
      readonly nameNl: string;
      readonly nameEn: string;
      readonly baseline: number | null;
      readonly current: number | null;
      readonly target: number | null;
      readonly targetDate: string | null;
    }[];
  }[];
  readonly obligations?: {
    readonly counts: readonly { readonly state: ObligationState; readonly count: number }[];
    readonly overdue: readonly (OfProject & {
      readonly id: string;
      readonly kindNl: string;
      readonly kindEn: string;
      readonly state: ObligationState;
      readonly dueDate: string | null;
    })[];
  };
  readonly tradeOffs?: readonly (OfProject & {
    readonly id: string;
    readonly question: string;
    readonly valuesNl: readonly string[];
    readonly valuesEn: readonly string[];
    readonly choice: string;
    readonly decidedOn: string | null;
  })[];
  readonly council?: readonly {
    readonly id: string;
    readonly kind: DecisionKind;
    readonly title: string;
    readonly projectId: string | null;
    readonly project: string | null;
    readonly dueDate: string | null;
    readonly settledOn: string | null;
    readonly settlement: string;
    readonly open: boolean;
    readonly overdue: boolean;
  }[];
  readonly quality?: readonly (OfProject & { readonly lacks: readonly string[] })[];
  readonly risks: readonly {
    readonly id?: string;
    readonly title: string;
    readonly projectId?: string | null;
    readonly project: string | null;
    readonly inherent: number;
    readonly residual: number | null;
    readonly measures: readonly { readonly title: string; readonly dueDate?: string | null }[];
  }[];
  readonly decisions: readonly {
    readonly id?: string;
    readonly title: string;
    readonly origin?: 'decision' | 'status_update';
    readonly kind?: DecisionKind | null;
    readonly projectId?: string | null;
    readonly project: string | null;
    readonly body: string | null;
    readonly dueDate: string | null;
    readonly amount: string | null;
  }[];
}

export interface OfProject {
  readonly projectId: string;
  readonly project: string;
}

export interface ReportFigures {
  readonly budget: string;
  readonly actual: string;
  readonly commitment: string;
  readonly forecast: string;
  readonly remaining: string;
}

export interface ReportMoneyRow extends ReportFigures {
  readonly sourceId: string | null;
  readonly source: string | null;
}

/** What people wrote per section; reports from before have a summary and an outlook alone. */
export function narrativeOf(content: ReportContent, section: ReportSection): string {
  if (content.narrative) return content.narrative.find((one) => one.section === section)?.text ?? '';
  return section === 'summary' ? content.summary : section === 'outlook' ? content.outlook : '';
}

export interface ReportProject {
  readonly id: string;
  readonly name: string;
  readonly programme: string | null;
  readonly colour: Colour;
  readonly label: string | null;
  readonly trend: Trend;
  readonly previousColour: Colour | null;
  readonly percentComplete: number | null;
  readonly explanation?: string;
  readonly contradiction?: Contradiction | null;
  readonly summary: string;
  readonly attention: string;
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly colour: Colour;
    readonly label: string | null;
    readonly cause: string;
    readonly consequence: string;
    readonly correction: string;
    readonly note: string;
    readonly trend?: Trend;
    readonly computed?: Colour | null;
    readonly because?: readonly StatusCause[];
    readonly deviation?: string;
  }[];
  readonly statusUpdateId: string;
  readonly milestones?: readonly {
    readonly id: string;
    readonly title: string;
    readonly current: string;
    readonly done: string | null;
  }[];
  readonly endDate: string | null;
  readonly endReason: string | null;
  readonly firstEnd: string | null;
  readonly money: readonly {
    readonly fiscalYear: number;
    readonly currency: string;
    readonly budget: string | null;
    readonly budgetReason: string | null;
    readonly actual: string;
    readonly commitment: string;
    readonly forecast: string | null;
    readonly forecastReason: string | null;
  }[];
}
