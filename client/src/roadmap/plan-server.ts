import { inject, Injectable } from '@angular/core';
import {
  AddPlanItemDocument,
  AddPlanLinkDocument,
  ChangePlanItemDocument,
  ChangePlanItemsDocument,
  ChangePlanLinkDocument,
  PlanOfProjectDocument,
  RemovePlanItemDocument,
  RemovePlanLinkDocument,
  type AddDependencyInput,
  type MovedFieldsFragment,
  type PlanFieldsFragment,
  type UpdateWorkItemInput,
} from '@stip/contract';
import type { TypedDocumentNode } from '@apollo/client';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { Failures, type MutationFailure } from '../platform/failure';
import type { FieldChange, NewItem } from './plan-editor';
import { isWithin, PlanStore, type ItemFields, type PlanLink } from './plan-store';
import type { RoadmapItem } from './roadmap-plan';

/** Why something was not saved, in words for the reader. */
export interface Refusal {
  readonly text: string;
  /** Somebody else changed it first. */
  readonly isConflict?: boolean;
}

/** What makes the dates of an item that is scheduled automatically. */
export type Making = Pick<UpdateWorkItemInput, 'constraintType' | 'constraintDate' | 'durationMinutes'>;

/** The lag of a link in its own unit. */
export type LinkLag = Pick<AddDependencyInput, 'lag' | 'lagUnit'>;

/** The lag of a link that is stored. */
export interface FullLag {
  readonly lag: number;
  readonly lagUnit: 'elapsed_days' | 'working_days' | 'percent';
}

/** An answer that holds the plans of all projects that were changed when all went well. */
type PlansAnswer =
  | {
      readonly __typename: 'PlansPayload';
      readonly projects: readonly PlanFieldsFragment[];
      readonly moved: readonly MovedFieldsFragment[];
    }
  | MutationFailure;

/** An answer that holds the plan of a project when all went well. */
type PlanAnswer =
  | {
      readonly __typename: 'ProjectPayload';
      readonly project: PlanFieldsFragment;
      readonly moved: readonly MovedFieldsFragment[];
    }
  | MutationFailure;

/**
 * Saves changes of the plan. A roadmap of thousands of items comes without versions; those of a project are read before the
 * first change in it, and what is stored is compared with what the reader sees, so that nobody overwrites another unseen.
 */
@Injectable()
export class PlanServer {
  private readonly apollo = inject(Apollo);
  private readonly store = inject(PlanStore);
  private readonly failures = inject(Failures);
  private readonly t = injectTranslate();
  private readonly versions = new Map<string, number>();
  private readonly known = new Set<string>();
  private readonly makings = new Map<string, Making>();
  private readonly lags = new Map<string, LinkLag>();
  /** Where the server last moved items because of changes made here. */
  private readonly moved = new Map<string, MovedFieldsFragment>();
  /** Those of them that were not told yet. */
  private readonly untold = new Map<string, MovedFieldsFragment>();

  forget(): void {
    for (const memory of [this.versions, this.known, this.makings, this.lags, this.moved, this.untold]) memory.clear();
  }

  /** Others changed something in these projects: what is stored is read before the next change. */
  forgetProjects(ids: readonly string[]): void {
    for (const id of ids) this.known.delete(id);
  }

  /** What the server moved since this was last asked. */
  movedSince(): readonly MovedFieldsFragment[] {
    const moved = [...this.untold.values()];
    this.untold.clear();
    return moved;
  }

  /** The lag of a link that was read, also of one that was removed since. */
  lagOf(linkId: string): LinkLag {
    return this.lags.get(linkId) ?? {};
  }

  /**
   * Saves fields of one item; `seen` is the item as the reader saw it before the change. Answers also what made its dates
   * before, where those are computed: going back takes that as well as the dates.
   */
  async change(
    { id, after, making }: FieldChange,
    seen: ItemFields | undefined,
  ): Promise<{ readonly refusal: Refusal | null; readonly making?: Making }> {
    let before: Making | undefined;
    const refusal = await this.guarded(async () => {
      const project = this.store.projectOf(id);
      if (project === undefined || seen === undefined) return this.gone();
      if (!this.known.has(project.id)) {
        const stored = await this.read(project.id);
        const item = stored?.workItems.find((one) => one.id === id);
        if (stored === null || item === undefined) return this.gone();
        if (!this.isAsSeen(id, seen, item)) {
          this.store.takeOver(stored);
          return this.conflict();
        }
      }
      if (after.startDate !== undefined || after.endDate !== undefined) before = this.makings.get(id);
      return this.update({ id, ...after, ...making, version: this.versions.get(id) ?? 0 }, project.id);
    });
    return before === undefined ? { refusal } : { refusal, making: before };
  }

  /** Saves changes of several items and projects, all of them or none. */
  async changeAll(
    changes: readonly FieldChange[],
    seen: ReadonlyMap<string, ItemFields>,
  ): Promise<{ readonly refusal: Refusal | null; readonly makings: ReadonlyMap<string, Making> }> {
    const makings = new Map<string, Making>();
    const projectIds = [...new Set(changes.map(({ id }) => this.store.projectOf(id)?.id ?? id))];
    const refusal = await this.guarded(async () => {
      for (const projectId of projectIds) {
        if (this.known.has(projectId)) continue;
        const stored = await this.read(projectId);
        if (stored === null) return this.gone();
        const items = new Map(stored.workItems.map((item) => [item.id, item]));
        for (const { id } of changes) {
          if ((this.store.projectOf(id)?.id ?? id) !== projectId) continue;
          const now =
            id === projectId ? { startDate: stored.startDate ?? '', endDate: stored.endDate ?? '' } : items.get(id);
          if (now === undefined) return this.gone();
          if (this.isAsSeen(id, seen.get(id) ?? {}, now)) continue;
          this.store.takeOver(stored);
          return this.conflict();
        }
      }
      const isProject = ({ id }: FieldChange): boolean => this.store.projectOf(id) === undefined;
      const inputOf = ({ id, after, making }: FieldChange) => ({
        ...{ id, ...after, ...making },
        version: this.versions.get(id) ?? 0,
      });
      for (const { id, after } of changes) {
        const making = after.startDate === undefined && after.endDate === undefined ? undefined : this.makings.get(id);
        if (making !== undefined) makings.set(id, making);
      }
      const input = {
        items: changes.filter((change) => !isProject(change)).map(inputOf),
        projects: changes.filter(isProject).map(inputOf),
      };
      const answer = await this.send(ChangePlanItemsDocument, { input });
      const result = answer.updateWorkItems as PlansAnswer;
      if (result.__typename === 'PlansPayload') {
        for (const project of result.projects) this.store.takeOver(this.learn(project));
        this.follow(result.moved);
        return null;
      }
      if (result.__typename !== 'VersionConflict') return this.refused(result);
      for (const id of projectIds) {
        const stored = await this.read(id);
        if (stored !== null) this.store.takeOver(stored);
      }
      return this.conflict();
    });
    return { refusal, makings };
  }

  /** What is stored is what the reader saw, or what the server made of it because of changes made here. */
  private isAsSeen(id: string, seen: ItemFields, stored: ItemFields): boolean {
    return isWithin(seen, stored) || isWithin({ ...seen, ...datesOf(this.moved.get(id)) }, stored);
  }

  async place({ id }: RoadmapItem, parentId: string | null): Promise<Refusal | null> {
    return this.guarded(async () => {
      const project = this.store.projectOf(id);
      if (project === undefined) return this.gone();
      if (!this.known.has(project.id) && (await this.read(project.id)) === null) return this.gone();
      return this.update({ id, parentId, version: this.versions.get(id) ?? 0 }, project.id);
    });
  }

  async link({
    lag,
    ...link
  }: Omit<PlanLink, 'id' | '__typename'> & { readonly lag?: LinkLag }): Promise<{ id: string } | { refusal: Refusal }> {
    let id = '';
    const refusal = await this.guarded(async () => {
      const { predecessorId, successorId, type, lagDays } = link;
      const input = { predecessorId, successorId, type, lagDays, ...lag };
      const answer = await this.send(AddPlanLinkDocument, { input });
      const result = answer.addDependency as PlanAnswer;
      if (result.__typename !== 'ProjectPayload') return this.refused(result);
      const { dependencies } = this.learn(result.project);
      id =
        dependencies.find(
          (one) =>
            one.predecessorId === link.predecessorId && one.successorId === link.successorId && one.type === link.type,
        )?.id ?? '';
      this.takeOver(result);
      return null;
    });
    return refusal === null ? { id } : { refusal };
  }

  /** Lags of links in their own units, read where they are not known yet. */
  async lagsOf(links: readonly PlanLink[]): Promise<ReadonlyMap<string, FullLag>> {
    await this.guarded(async () => {
      for (const { id, successorId } of links) {
        const project = this.store.projectOf(successorId);
        if (project !== undefined && !(this.lags.has(id) && this.known.has(project.id))) await this.read(project.id);
      }
      return null;
    });
    return new Map(
      links.map(({ id, lagDays }) => {
        const { lag, lagUnit } = this.lags.get(id) ?? {};
        return [id, { lag: lag ?? lagDays, lagUnit: lagUnit ?? 'elapsed_days' }];
      }),
    );
  }

  /** Another type and lag for a link. */
  async relink({ id, successorId }: PlanLink, type: PlanLink['type'], lag: FullLag): Promise<Refusal | null> {
    return this.guarded(async () => {
      const project = this.store.projectOf(successorId);
      if (project === undefined) return this.gone();
      if ((!this.known.has(project.id) || !this.versions.has(id)) && (await this.read(project.id)) === null)
        return this.gone();
      const version = this.versions.get(id);
      if (version === undefined) return this.gone();
      const answer = await this.send(ChangePlanLinkDocument, { input: { id, version, type, ...lag } });
      const result = answer.updateDependency as PlanAnswer;
      if (result.__typename === 'ProjectPayload') {
        this.takeOver(result);
        return null;
      }
      if (result.__typename !== 'VersionConflict') return this.refused(result);
      const stored = await this.read(project.id);
      if (stored !== null) this.store.takeOver(stored);
      return this.conflict();
    });
  }

  async unlink(link: PlanLink): Promise<Refusal | null> {
    return this.guarded(async () => {
      const project = this.store.projectOf(link.successorId);
      if (project === undefined) return this.gone();
      if (!this.versions.has(link.id) && (await this.read(project.id)) === null) return this.gone();
      const version = this.versions.get(link.id);
      if (version === undefined) return this.gone();
      const answer = await this.send(RemovePlanLinkDocument, { input: { id: link.id, version } });
      const result = answer.removeDependency;
      if (result.__typename !== 'RemovedPayload') return this.refused(result as MutationFailure);
      this.follow(result.moved ?? []);
      return null;
    });
  }

  /** Adds rows one after another; answers the ids of those that were added before one was refused. */
  async create(
    projectId: string,
    parentId: string | null,
    items: readonly NewItem[],
  ): Promise<{ readonly ids: readonly string[]; readonly refusal: Refusal | null }> {
    const ids: string[] = [];
    let latest: PlanFieldsFragment | null = null;
    const refusal = await this.guarded(async () => {
      const before = await this.read(projectId);
      if (before === null) return this.gone();
      const known = new Set(before.workItems.map(({ id }) => id));
      for (const item of items) {
        const answer = await this.send(AddPlanItemDocument, { input: { projectId, parentId, ...item } });
        const result = answer.createWorkItem as PlanAnswer;
        if (result.__typename !== 'ProjectPayload') return this.refused(result);
        latest = this.learn(result.project);
        this.follow(result.moved);
        for (const { id } of latest.workItems) {
          if (known.has(id)) continue;
          known.add(id);
          ids.push(id);
        }
      }
      return null;
    });
    if (latest !== null) this.store.takeOver(latest);
    return { ids, refusal };
  }

  async remove(projectId: string, ids: readonly string[]): Promise<Refusal | null> {
    return this.guarded(async () => {
      for (const id of ids) {
        const answer = await this.send(RemovePlanItemDocument, { input: { id, version: this.versions.get(id) ?? 0 } });
        const result = answer.removeWorkItem as PlanAnswer;
        if (result.__typename !== 'ProjectPayload') {
          const stored = await this.read(projectId);
          if (stored !== null) this.store.takeOver(stored);
          return this.refused(result);
        }
        this.takeOver(result);
      }
      return null;
    });
  }

  private async update(input: UpdateWorkItemInput, projectId: string): Promise<Refusal | null> {
    const answer = await this.send(ChangePlanItemDocument, { input });
    const result = answer.updateWorkItem as PlanAnswer;
    if (result.__typename === 'ProjectPayload') {
      // What another changed in the same project meanwhile comes along.
      this.takeOver(result);
      return null;
    }
    if (result.__typename !== 'VersionConflict') return this.refused(result);
    const stored = await this.read(projectId);
    if (stored !== null) this.store.takeOver(stored);
    return this.conflict();
  }

  private async read(projectId: string): Promise<PlanFieldsFragment | null> {
    const query = this.apollo.query({
      query: PlanOfProjectDocument,
      variables: { id: projectId },
      fetchPolicy: 'network-only',
    });
    const { data } = await firstValueFrom(query);
    return data?.project ? this.learn(data.project) : null;
  }

  private learn(project: PlanFieldsFragment): PlanFieldsFragment {
    this.known.add(project.id);
    this.versions.set(project.id, project.version);
    for (const { id, version } of [...project.workItems, ...project.dependencies]) this.versions.set(id, version);
    for (const { id, scheduling, constraintType, constraintDate, durationMinutes } of project.workItems) {
      if (scheduling !== 'auto') this.makings.delete(id);
      else
        this.makings.set(id, {
          constraintType,
          constraintDate,
          ...(durationMinutes === null ? {} : { durationMinutes }),
        });
    }
    for (const { id, lag, lagUnit } of project.dependencies) this.lags.set(id, { lag, lagUnit });
    return project;
  }

  private takeOver({ project, moved }: Extract<PlanAnswer, { readonly __typename: 'ProjectPayload' }>): void {
    this.store.takeOver(this.learn(project));
    this.follow(moved);
  }

  /** Items that the server moved along, whatever their project: shown at once, and their versions known. */
  private follow(moved: readonly MovedFieldsFragment[]): void {
    for (const item of moved) {
      this.versions.set(item.id, item.version);
      this.moved.set(item.id, item);
      this.untold.set(item.id, item);
    }
    this.store.takeMoved(moved);
  }

  private async send<T, V extends Record<string, unknown>>(
    mutation: TypedDocumentNode<T, V>,
    variables: V,
  ): Promise<T> {
    const { data } = await firstValueFrom(this.apollo.mutate({ mutation, variables: variables as never }));
    return data as T;
  }

  /** What goes wrong outside a result union, such as no connection, is a refusal too. */
  private async guarded(work: () => Promise<Refusal | null>): Promise<Refusal | null> {
    try {
      return await work();
    } catch (error) {
      return { text: this.failures.describe(error) };
    }
  }

  private refused(failure: MutationFailure): Refusal {
    return { text: this.failures.summary(failure) };
  }

  private gone(): Refusal {
    return { text: this.t('shell.failure.NotFound') };
  }

  private conflict(): Refusal {
    return { text: this.t('roadmap.edit.conflict'), isConflict: true };
  }
}

function datesOf(moved: MovedFieldsFragment | undefined): { readonly startDate?: string; readonly endDate?: string } {
  return moved === undefined ? {} : { startDate: moved.startDate, endDate: moved.endDate };
}
