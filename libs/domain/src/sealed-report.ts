import type { Aspect, Colour } from './colour';

// What the public document takes from the content of a sealed report. Members that came later are optional: reports that were
// sealed before do not have them.

type Dated = string | null;

export interface SealedYear {
  readonly fiscalYear: number;
  readonly currency: string;
  readonly budget: string | null;
  readonly actual: string;
  readonly commitment: string;
  readonly forecast: string | null;
}

export interface SealedProject {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly programme: string | null;
  readonly colour: Colour;
  readonly previousColour: Colour | null;
  readonly percentComplete: number | null;
  readonly reportingDate: Dated;
  readonly explanation: string;
  readonly expected: string | null;
  readonly summary: string;
  readonly achieved: string;
  readonly nextSteps: string;
  readonly attention: string;
  readonly decisionAsked: string;
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly colour: Colour;
    readonly computed?: Colour | null;
    readonly cause: string;
    readonly consequence: string;
    readonly correction: string;
  }[];
  readonly startDate: Dated;
  readonly endDate: Dated;
  readonly firstEnd: Dated;
  readonly firstBudget: string | null;
  readonly totalBudget: string | null;
  readonly totalCurrency: string;
  readonly money: readonly SealedYear[];
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly first: Dated;
    readonly current: Dated;
    readonly done: Dated;
  }[];
  readonly rebaselines: readonly { readonly approvedOn: string; readonly reference: string }[];
}

export interface SealedFigures {
  readonly budget: string;
  readonly actual: string;
  readonly commitment: string;
  readonly forecast: string;
  readonly remaining: string;
}
type SealedSource = SealedFigures & { readonly source: string | null };

export interface SealedMoney {
  readonly currency: string;
  readonly total: SealedFigures;
  readonly years: readonly (SealedFigures & {
    readonly fiscalYear: number;
    readonly sources: readonly SealedSource[];
  })[];
  readonly sources: readonly SealedSource[];
}

interface OfProject {
  readonly projectId?: string | null;
  readonly project: string | null;
}

export interface SealedReport {
  readonly reportId: string;
  readonly title: string;
  readonly organisation: string;
  readonly isDemo: boolean;
  readonly strategy: { readonly title: string; readonly adoptedBy: string | null; readonly adoptedOn: Dated } | null;
  readonly period: { readonly name: string; readonly kind: string; readonly start: string; readonly end: string };
  readonly generatedAt: string;
  readonly summary: string;
  readonly outlook: string;
  readonly narrative?: readonly { readonly section: string; readonly text: string }[];
  readonly projects: readonly SealedProject[];
  readonly missing: readonly { readonly id: string; readonly name: string; readonly programme: string | null }[];
  readonly goals: readonly {
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
      readonly measuredOn: Dated;
    }[];
    readonly projects: readonly { readonly id?: string; readonly name: string }[];
  }[];
  readonly risks: readonly (OfProject & {
    readonly id: string;
    readonly title: string;
    readonly inherent: number;
    readonly residual: number | null;
    readonly measures: readonly { readonly title: string; readonly dueDate: Dated }[];
  })[];
  readonly decisions: readonly (OfProject & {
    readonly id: string;
    readonly title: string;
    readonly kind?: 'decision' | 'motion' | 'commitment' | 'question' | null;
    readonly body: string | null;
    readonly dueDate: Dated;
    readonly amount: string | null;
  })[];
  readonly council?: readonly (OfProject & {
    readonly id: string;
    readonly kind: 'motion' | 'commitment' | 'question';
    readonly title: string;
    readonly body: string | null;
    readonly dueDate: Dated;
    readonly settledOn: Dated;
    readonly settlement: string;
  })[];
  readonly benefits?: readonly {
    readonly id: string;
    readonly title: string;
    readonly goalId: string;
    readonly goal: string;
    readonly state: 'expected' | 'partly_realised' | 'realised' | 'dropped';
    readonly dueDate: Dated;
    readonly expectedValue: string;
  }[];
  readonly money?: readonly SealedMoney[];
}
