import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import type { WorkItem, WorkItemKind } from './entity';

/** A work item whose dates moved. */
export interface MovedItem {
  readonly id: string;
  readonly title: string;
  readonly kind: WorkItemKind;
  readonly project: { readonly id: string; readonly name: string };
  readonly startBefore: string;
  readonly endBefore: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly version: number;
}

/** Fields of a work item that a user saves. */
export type ItemChanges = Partial<Omit<WorkItem, 'attributes'>>;

/** Keeps plans true to what is known of them while items and links change. The schedule is one. */
export abstract class PlanKeeper {
  /** Other changes of plans of the organisation wait until this transaction ends. To be called first. */
  abstract begin(manager: EntityManager, caller: RequestContext): Promise<void>;

  /** What is to be saved of an item, as stored or new, where dates that are computed are given or asked for. */
  abstract settle(
    manager: EntityManager,
    caller: RequestContext,
    item: ItemChanges,
    changes: ItemChanges,
  ): Promise<ItemChanges>;

  /**
   * Moves what is scheduled automatically and can move because these items changed. A plan with a cycle through a phase is
   * refused at the field that closed it, where one is told.
   */
  abstract follow(
    manager: EntityManager,
    caller: RequestContext,
    itemIds: readonly string[],
    options?: { readonly refuseCycleAt?: string },
  ): Promise<MovedItem[]>;
}
