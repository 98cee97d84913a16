import type { CalendarDefinition, Minute } from './work-calendar';

/** As the Project Management Institute names them: the first letter is about the predecessor, the second about the successor. */
export const LINK_TYPES = ['FS', 'SS', 'FF', 'SF'] as const;
export type LinkType = (typeof LINK_TYPES)[number];

/** Time between two linked items; negative is a lead. */
export interface Lag {
  readonly amount: number;
  /** Minutes of working time, minutes of the clock, or percent of the working duration of the predecessor. */
  readonly unit: 'working' | 'elapsed' | 'percent' | 'elapsed_percent';
}

export interface PlanLink {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
  readonly lag?: Lag;
}

export const CONSTRAINT_TYPES = [
  'as_late_as_possible',
  'must_start_on',
  'must_finish_on',
  'start_no_earlier_than',
  'start_no_later_than',
  'finish_no_earlier_than',
  'finish_no_later_than',
] as const;
export type ConstraintType = (typeof CONSTRAINT_TYPES)[number];

/** A date that an item must keep to; `at` is absent for as late as possible only. */
export interface Constraint {
  readonly type: ConstraintType;
  readonly at?: Minute;
}

/** Work of a resource that keeps a calendar of its own. */
export interface AssignedWork {
  readonly calendarId: string;
  /** Minutes of its working time that the resource is busy. */
  readonly duration: number;
}

export interface PlanItem {
  readonly id: string;
  /** The summary it is part of. An item with parts is a summary: its dates come from them. */
  readonly parentId?: string | null;
  /** Minutes of working time, or of the clock when `elapsed`; none for a milestone. */
  readonly duration: number;
  readonly elapsed?: boolean;
  /** Nothing of it is planned earlier, such as the start of its project; unless it did start. */
  readonly startsFrom?: Minute;
  /** That of the plan when absent. */
  readonly calendarId?: string;
  /** Resources with calendars of their own; the item lasts until the last of them is done. */
  readonly assigned?: readonly AssignedWork[];
  readonly constraint?: Constraint;
  /** Finish that is wished: it takes slack away but moves nothing. */
  readonly deadline?: Minute;
  /** Dates that are set by hand and not computed. */
  readonly manual?: { readonly start: Minute; readonly finish: Minute };
  readonly actualStart?: Minute;
  readonly actualFinish?: Minute;
  /** Working minutes still to do of an item that has started; the whole duration when absent. */
  readonly remaining?: number;
}

export interface Plan {
  /** Nothing starts earlier, unless it did. */
  readonly start: Minute;
  /** Work that is left is planned from here on, where it is given. */
  readonly statusAt?: Minute;
  readonly calendars: readonly CalendarDefinition[];
  readonly calendarId: string;
  readonly items: readonly PlanItem[];
  readonly links: readonly PlanLink[];
  /** Whether a constraint is kept where it goes against links. Yes when absent. */
  readonly constraintsFirst?: boolean;
  /** An item is critical up to this slack, in working minutes. None when absent. */
  readonly criticalSlack?: number;
}

/** A plan that cannot be computed, with what to mend. */
export class PlanError extends Error {
  constructor(
    readonly code: 'cycle' | 'unknown_item' | 'unknown_calendar' | 'duplicate_item' | 'bad_duration',
    message: string,
    /** Ids along a cycle, the first one not repeated, or of the item that is wrong. */
    readonly ids: readonly string[],
  ) {
    super(message);
  }
}
