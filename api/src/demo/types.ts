import type { Aspect, CalendarDate, Colour, Trend } from '@stip/domain';
import type { ProjectState, RebaselineReason, WorkItemKind } from '../portfolio/entity';

/** A task with the milestone that closes it, if any, and its share of the project's length (1 unless told). */
export type DemoStep = readonly [task: string, milestone?: string | null, weight?: number];

/** Money from one source over the whole project; null with a reason where nothing is granted yet. */
export interface DemoFunding {
  readonly source: string;
  readonly thousands: number | null;
  readonly nature?: 'operating' | 'investment';
  readonly term?: 'structural' | 'incidental';
  readonly absenceReason?: string;
}

/** An aspect that is not green, over the quarters `from` to `to`: 0 is three quarters ago, 3 the current one. */
export interface DemoDeviation {
  readonly aspect: Aspect;
  readonly from: number;
  readonly to: number;
  readonly colour: Exclude<Colour, 'green'>;
  readonly trend?: Trend;
  readonly cause: string;
  readonly consequence: string;
  readonly correction: string;
}

export interface DemoProject {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly state?: ProjectState;
  readonly leader: string | null;
  /** Who carries out tasks, in turn. */
  readonly team: readonly string[];
  /** Months from the start of the story (23 months before this one) and length as first approved. */
  readonly start: number;
  readonly months: number;
  /** Weeks that the plan has moved since it was first approved. */
  readonly slipWeeks?: number;
  /** Months ago from which nothing was done any more. */
  readonly stalledMonthsAgo?: number;
  /** Spending against budget; 0.97 unless told. */
  readonly pace?: number;
  readonly goals: readonly (readonly [code: string, weight: number])[];
  readonly funding: readonly DemoFunding[];
  readonly phases: readonly (readonly [name: string, steps: readonly DemoStep[]])[];
  readonly rebaseline?: {
    readonly monthsAgo: number;
    readonly reason: RebaselineReason;
    readonly reference: string;
    readonly explanation: string;
    /** Granted on top of the first budget. */
    readonly extra?: DemoFunding;
  };
  /** Reported for the last time in the middle of the previous quarter. */
  readonly stale?: boolean;
  /** One sentence per quarter, from three quarters ago to the current one. */
  readonly summaries: readonly [string, string, string, string];
  readonly deviations?: readonly DemoDeviation[];
  /** What the steering group must know now, and is asked now. */
  readonly attention?: string;
  readonly decision?: string;
}

export interface PlannedItem {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: WorkItemKind;
  readonly title: string;
  readonly ownerKey: string | null;
  /** As first approved. */
  readonly baseline: readonly [start: CalendarDate, end: CalendarDate];
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly percent: number;
  readonly actualStart: CalendarDate | null;
  readonly actualEnd: CalendarDate | null;
}

export interface PlannedProject {
  readonly id: string;
  readonly programme: string;
  readonly data: DemoProject;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly baselineEnd: CalendarDate;
  /** Last day on which work was done: today, or earlier where the project stands still. */
  readonly workedUntil: CalendarDate;
  readonly items: readonly PlannedItem[];
}
