import type { Aspect, Colour, Contradiction, ReportComparison, Trend } from '@stip/domain';

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
  readonly risks: readonly {
    readonly title: string;
    readonly project: string | null;
    readonly inherent: number;
    readonly residual: number | null;
    readonly measures: readonly { readonly title: string }[];
  }[];
  readonly decisions: readonly {
    readonly title: string;
    readonly project: string | null;
    readonly body: string | null;
    readonly dueDate: string | null;
    readonly amount: string | null;
  }[];
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
