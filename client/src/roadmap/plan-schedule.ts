import { computed, inject, linkedSignal, resource, type Signal } from '@angular/core';
import { RoadmapScheduleDocument, type RoadmapScheduleQuery } from '@stip/contract';
import { dayNumber } from '@stip/domain';
import type { TimelineItem, TimelineModel } from '@stip/timeline';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

export type ScheduleData = RoadmapScheduleQuery['schedule'];
export type ScheduledFacts = ScheduleData['items'][number];
export type ScheduleConflict = ScheduleData['conflicts'][number];

/** What was computed of the plan, by item. */
export interface ScheduleFacts {
  readonly items: ReadonlyMap<string, ScheduledFacts>;
  readonly conflicts: ReadonlyMap<string, readonly ScheduleConflict[]>;
  /** Ids on the critical path: tasks and milestones, and the phases they are part of. */
  readonly critical: ReadonlySet<string>;
  /** Tasks and milestones on the critical path. */
  readonly criticalCount: number;
  /** Last day of the whole plan; null without items. */
  readonly finish: string | null;
  /** Titles along the circle that keeps the plan from being computed; empty for none. */
  readonly cycle: readonly string[];
}

/** The computed plan as a screen knows it. While it is computed anew the one before stays. */
export interface PlanSchedule {
  readonly facts: Signal<ScheduleFacts | null>;
  readonly status: Signal<'off' | 'loading' | 'failed' | 'ready'>;
  retry(): void;
}

/**
 * Critical path and slack of all projects together, asked when wanted and again with every other `revision` of the plan.
 * To be called in an injection context.
 */
export function planSchedule(wanted: () => boolean, revision: () => number): PlanSchedule {
  const apollo = inject(Apollo);
  const answer = resource({
    params: () => (wanted() ? { revision: revision() } : undefined),
    loader: async () => {
      // Like the roadmap itself: too many records to keep in the cache.
      const query = apollo.query({ query: RoadmapScheduleDocument, fetchPolicy: 'no-cache' });
      const { data } = await firstValueFrom(query);
      if (!data) throw new Error('The schedule did not come');
      return factsOf(data.schedule);
    },
  });
  const facts = linkedSignal<ScheduleFacts | undefined, ScheduleFacts | null>({
    source: () => (answer.hasValue() ? answer.value() : undefined),
    computation: (fresh, previous) => fresh ?? previous?.value ?? null,
  });
  return {
    facts: computed(() => (wanted() ? facts() : null)),
    status: computed(() => {
      if (!wanted()) return 'off';
      if (answer.error()) return 'failed';
      return answer.isLoading() ? 'loading' : 'ready';
    }),
    retry: () => void answer.reload(),
  };
}

export function factsOf({ items, conflicts, cycle, finish }: ScheduleData): ScheduleFacts {
  const byItem = new Map<string, ScheduleConflict[]>();
  for (const conflict of conflicts) byItem.set(conflict.item.id, [...(byItem.get(conflict.item.id) ?? []), conflict]);
  const byId = new Map(items.map((item) => [item.id, item]));
  const leaves = items.filter(({ critical, kind }) => critical && kind !== 'phase');
  const critical = new Set<string>();
  for (const leaf of leaves) {
    for (let at: string | null = leaf.id; at !== null && !critical.has(at); at = byId.get(at)?.parentId ?? null)
      critical.add(at);
  }
  return {
    ...{ items: byId, conflicts: byItem, critical, criticalCount: leaves.length },
    ...{ finish, cycle: cycle.map(({ title }) => title) },
  };
}

/**
 * The rows with what was computed of them; a project is critical when the critical path runs through it. The line of slack is
 * drawn in calendar days, up to the latest last day.
 */
export function withSchedule(model: TimelineModel, facts: ScheduleFacts | null): TimelineModel {
  if (facts === null || facts.items.size === 0) return model;
  const items = model.items.map((item): TimelineItem => {
    const known = facts.items.get(item.id);
    if (known === undefined) return item;
    const { lateFinish, earlyFinish } = known;
    const slack = slackApplies(item) && lateFinish !== null ? dayNumber(lateFinish) - dayNumber(earlyFinish) : null;
    return { ...item, critical: facts.critical.has(item.id), ...(slack !== null && { slackDays: slack }) };
  });
  model.items.forEach((item, row) => {
    if (item.kind !== 'project') return;
    const end = model.subtreeEnds[row] ?? row;
    if (items.slice(row + 1, end).some(({ critical }) => critical === true)) items[row] = { ...item, critical: true };
  });
  return { ...model, items };
}

/** Slack is of tasks and milestones, as long as they are not finished. */
export function slackApplies({ kind, percent }: TimelineItem): boolean {
  return (kind === 'task' || kind === 'milestone') && (percent ?? 0) < 100;
}
