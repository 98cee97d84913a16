import { computed, Injectable, signal } from '@angular/core';
import type { PlanFieldsFragment } from '@stip/contract';
import { dayNumber } from '@stip/domain';
import { replaceDependencies, replaceItems, type TimelineItem, type TimelineModel } from '@stip/timeline';
import { timelineDependencies, type RoadmapData, type RoadmapItem, type RoadmapProject } from './roadmap-plan';

/** What an edit can change of an item without moving it elsewhere in the tree. */
export interface ItemFields {
  readonly title?: string;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly percentComplete?: number;
}

/** What of the plan was read anew. */
export interface AskedPart {
  readonly projectIds: readonly string[];
  readonly dependencyIds: readonly string[];
}

export type PlanLink = RoadmapData['dependencies'][number];

/**
 * The plan as the reader sees it: what was loaded, with edits over it. Edits of dates, titles and percentages are laid over the
 * rows without building them anew, so that they show in the next frame whatever the size of the plan.
 */
@Injectable()
export class PlanStore {
  private readonly loaded = signal<RoadmapData | null>(null);
  private readonly edits = signal<ReadonlyMap<string, ItemFields>>(new Map());
  private readonly changedLinks = signal<readonly PlanLink[] | null>(null);
  /** Items with edits that are on their way, and how many: what the server has of them is behind. */
  private readonly unsaved = new Map<string, number>();
  /** What the server has of items whose edits are on their way; shown once the last of these has arrived. */
  private readonly behind = new Map<string, ItemFields>();

  /** As loaded, with what was put elsewhere in the tree; titles and dates of items may have been edited since. */
  readonly structure = this.loaded.asReadonly();
  readonly links = computed<readonly PlanLink[]>(() => this.changedLinks() ?? this.loaded()?.dependencies ?? []);
  private readonly places = computed(() => {
    const places = new Map<string, { readonly item: RoadmapItem; readonly project: RoadmapProject }>();
    for (const project of this.loaded()?.projects ?? [])
      for (const item of project.items) places.set(item.id, { item, project });
    return places;
  });

  load(roadmap: RoadmapData): void {
    this.loaded.set(roadmap);
    this.edits.set(new Map());
    this.changedLinks.set(null);
    this.behind.clear();
  }

  /** Lays the edits over rows that were built from `structure`. */
  shown(built: TimelineModel): TimelineModel {
    const rows = this.withFields(built, this.edits());
    const links = this.changedLinks();
    return links === null ? rows : replaceDependencies(rows, timelineDependencies(links));
  }

  /** The rows with other fields, for a preview. */
  withFields(model: TimelineModel, fields: ReadonlyMap<string, ItemFields>): TimelineModel {
    const rows = new Map<number, TimelineItem>();
    for (const [id, change] of fields) {
      const row = model.indexOf.get(id);
      const item = row === undefined ? undefined : model.items[row];
      if (row !== undefined && item !== undefined) rows.set(row, withChange(item, change));
    }
    return replaceItems(model, rows);
  }

  /** An item as it is shown now. */
  item(id: string): RoadmapItem | undefined {
    const found = this.places().get(id)?.item;
    return found && { ...found, ...this.edits().get(id) };
  }

  /** What an edit can change of an item or of a project itself, as it is shown now. */
  fieldsOf(id: string): ItemFields | undefined {
    const item = this.item(id);
    if (item !== undefined) return fieldsOf(item);
    const project = this.loaded()?.projects.find((one) => one.id === id);
    if (!project?.startDate || !project.endDate) return undefined;
    return { startDate: project.startDate, endDate: project.endDate, ...this.edits().get(id) };
  }

  projectOf(itemId: string): RoadmapProject | undefined {
    return this.places().get(itemId)?.project;
  }

  /** The items of a project as they are shown now. */
  itemsOf(projectId: string): readonly RoadmapItem[] {
    const project = this.loaded()?.projects.find(({ id }) => id === projectId);
    return (project?.items ?? []).map((item) => ({ ...item, ...this.edits().get(item.id) }));
  }

  /** Every item with what was edited, for an export. */
  allProjects(): readonly RoadmapProject[] {
    return (this.loaded()?.projects ?? []).map((project) => ({ ...project, items: [...this.itemsOf(project.id)] }));
  }

  edit(changes: ReadonlyMap<string, ItemFields>): void {
    const edits = new Map(this.edits());
    for (const [id, fields] of changes) edits.set(id, { ...edits.get(id), ...fields });
    this.edits.set(edits);
  }

  /** Items whose edits are on their way to the server. */
  hold(ids: readonly string[]): void {
    for (const id of ids) this.unsaved.set(id, (this.unsaved.get(id) ?? 0) + 1);
  }

  /** They have arrived or were refused: what the server made of them is shown, for its dates can be others than were asked. */
  release(ids: readonly string[]): void {
    const arrived = new Map<string, ItemFields>();
    for (const id of ids) {
      const left = (this.unsaved.get(id) ?? 1) - 1;
      if (left > 0) {
        this.unsaved.set(id, left);
        continue;
      }
      this.unsaved.delete(id);
      const fields = this.behind.get(id);
      if (fields !== undefined && !isShown(fields, this.fieldsOf(id))) arrived.set(id, fields);
      this.behind.delete(id);
    }
    if (arrived.size > 0) this.edit(arrived);
  }

  /** Items that the server moved; one whose own edit is on its way waits for that. */
  takeMoved(moved: readonly (Required<Pick<ItemFields, 'startDate' | 'endDate'>> & { readonly id: string })[]): void {
    const now = new Map<string, ItemFields>();
    for (const { id, startDate, endDate } of moved) {
      const dates = { startDate, endDate };
      if (this.unsaved.has(id)) this.behind.set(id, { ...this.behind.get(id), ...dates });
      else if (!isShown(dates, this.item(id))) now.set(id, dates);
    }
    if (now.size > 0) this.edit(now);
  }

  setLinks(change: (links: readonly PlanLink[]) => readonly PlanLink[]): void {
    this.changedLinks.set(change(this.links()));
  }

  /** Takes over what the server has of a project, where that differs from what is shown. */
  takeOver(stored: PlanFieldsFragment): void {
    const shown = this.itemsOf(stored.id);
    for (const { id, title, startDate, endDate, percentComplete } of stored.workItems) {
      if (this.unsaved.has(id)) this.behind.set(id, { title, startDate, endDate, percentComplete });
    }
    if (!isSamePlan(shown, stored.workItems)) this.rebuild(stored, shown);
    const { id, startDate, endDate } = stored;
    if (startDate !== null && endDate !== null && !isShown({ startDate, endDate }, this.fieldsOf(id))) {
      if (this.unsaved.has(id)) this.behind.set(id, { startDate, endDate });
      else this.edit(new Map([[id, { startDate, endDate }]]));
    }
    const own = new Set(stored.workItems.map(({ id }) => id));
    const elsewhere = this.links().filter((link) => !own.has(link.predecessorId) && !own.has(link.successorId));
    const links = [
      ...elsewhere,
      ...stored.dependencies.map((link): PlanLink => ({
        __typename: 'RoadmapDependency',
        ...{ id: link.id, predecessorId: link.predecessorId, successorId: link.successorId },
        ...{ type: link.type, lagDays: link.lagDays },
      })),
    ];
    if (!isSameLinks(links, this.links())) this.changedLinks.set(links);
  }

  /**
   * Takes over what others made of projects and dependencies: what is asked and not answered is there no more. An item whose own
   * edit is on its way keeps that in view until it has arrived.
   */
  merge(fresh: RoadmapData, asked: AskedPart): void {
    const loaded = this.loaded();
    if (loaded === null) return;
    const projects = mergedProjects(loaded, fresh, asked.projectIds);
    const isSameWhole = isSame(loaded.goals, fresh.goals) && isSame(loaded.programmes, fresh.programmes);
    if (isSameWhole && projects === loaded.projects && loaded.today === fresh.today) this.mergeFields(fresh);
    else {
      const gone = new Set(asked.projectIds);
      const edits = new Map([...this.edits()].filter(([id]) => this.unsaved.has(id) || !this.isOf(id, gone)));
      for (const { items } of fresh.projects) for (const item of items) this.waitsFor(item);
      this.loaded.set({
        ...loaded,
        ...{ today: fresh.today, goals: fresh.goals, programmes: fresh.programmes, projects },
      });
      this.edits.set(edits);
    }
    const answered = new Map(fresh.dependencies.map((link) => [link.id, link]));
    const wanted = new Set(asked.dependencyIds);
    const links = [...this.links().filter(({ id }) => !wanted.has(id) && !answered.has(id)), ...answered.values()];
    if (!isSameLinks(links, this.links())) this.changedLinks.set(links);
  }

  /** Whether merging would put rows elsewhere, add or remove some. */
  wouldMoveRows(fresh: RoadmapData, asked: AskedPart): boolean {
    const loaded = this.loaded();
    return loaded !== null && mergedProjects(loaded, fresh, asked.projectIds) !== loaded.projects;
  }

  private mergeFields(fresh: RoadmapData): void {
    const now = new Map<string, ItemFields>();
    for (const { items } of fresh.projects) {
      for (const item of items) {
        if (!this.waitsFor(item) && !isShown(fieldsOf(item), this.item(item.id))) now.set(item.id, fieldsOf(item));
      }
    }
    if (now.size > 0) this.edit(now);
  }

  private waitsFor(item: RoadmapItem): boolean {
    if (!this.unsaved.has(item.id)) return false;
    this.behind.set(item.id, fieldsOf(item));
    return true;
  }

  private isOf(itemId: string, projectIds: ReadonlySet<string>): boolean {
    const project = this.projectOf(itemId);
    return project === undefined || projectIds.has(project.id);
  }

  private rebuild(stored: PlanFieldsFragment, shown: readonly RoadmapItem[]): void {
    const known = new Map(shown.map((item) => [item.id, item]));
    const items = [...stored.workItems].sort(byPlace).map((item): RoadmapItem => {
      const { baselineStart = null, baselineEnd = null, owner = null } = known.get(item.id) ?? {};
      return {
        __typename: 'RoadmapItem',
        ...{ id: item.id, parentId: item.parentId, kind: item.kind, title: item.title },
        ...{ startDate: item.startDate, endDate: item.endDate, percentComplete: item.percentComplete },
        ...{ owner, baselineStart, baselineEnd },
      };
    });
    const edits = new Map(this.edits());
    for (const id of known.keys()) if (!this.unsaved.has(id)) edits.delete(id);
    this.edits.set(edits);
    this.loaded.update(
      (roadmap) =>
        roadmap && {
          ...roadmap,
          projects: roadmap.projects.map((project) => (project.id === stored.id ? { ...project, items } : project)),
        },
    );
  }
}

function fieldsOf({ title, startDate, endDate, percentComplete }: RoadmapItem): Required<ItemFields> {
  return { title, startDate, endDate, percentComplete };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A project without what edits of its items change. */
function frameOf(project: RoadmapProject): unknown {
  const items = project.items.map(({ id, parentId, kind, owner, baselineStart, baselineEnd }) => [
    ...[id, parentId, kind, owner, baselineStart, baselineEnd],
  ]);
  return { ...project, items };
}

/** The projects with those that were asked as they are now; the same list when none differs in more than fields of items. */
function mergedProjects(loaded: RoadmapData, fresh: RoadmapData, asked: readonly string[]): RoadmapData['projects'] {
  const answered = new Map(fresh.projects.map((project) => [project.id, project]));
  const wanted = new Set(asked);
  const known = new Map(loaded.projects.map((project) => [project.id, project]));
  const isChanged = [...wanted].some((id) => {
    const [before, after] = [known.get(id), answered.get(id)];
    return before === undefined || after === undefined ? before !== after : !isSame(frameOf(before), frameOf(after));
  });
  if (!isChanged) return loaded.projects;
  const kept = loaded.projects.flatMap(
    (project) => answered.get(project.id) ?? (wanted.has(project.id) ? [] : project),
  );
  const added = fresh.projects.filter(({ id }) => !known.has(id));
  const isReordered = kept.some(({ id, name, programme }) => {
    const before = known.get(id);
    return before?.name !== name || before.programme?.id !== programme?.id;
  });
  return added.length === 0 && !isReordered ? kept : [...kept, ...added].sort(byProgrammeAndName(fresh));
}

/** The order in which the server answers. */
function byProgrammeAndName({ programmes }: RoadmapData): (a: RoadmapProject, b: RoadmapProject) => number {
  const ranks = new Map(programmes.map(({ id }, at) => [id, at]));
  const rank = (project: RoadmapProject): number => ranks.get(project.programme?.id ?? '') ?? programmes.length;
  return (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'nl') || a.id.localeCompare(b.id);
}

function withChange(item: TimelineItem, { title, startDate, endDate, percentComplete }: ItemFields): TimelineItem {
  return {
    ...item,
    title: title ?? item.title,
    percent: percentComplete ?? item.percent,
    span:
      startDate === undefined && endDate === undefined
        ? item.span
        : {
            start: startDate === undefined ? (item.span?.start ?? dayNumber(endDate ?? '')) : dayNumber(startDate),
            end: endDate === undefined ? (item.span?.end ?? dayNumber(startDate ?? '')) : dayNumber(endDate),
          },
  };
}

type Stored = PlanFieldsFragment['workItems'][number];

function isSamePlan(shown: readonly RoadmapItem[], stored: readonly Stored[]): boolean {
  const byId = new Map(stored.map((item) => [item.id, item]));
  return (
    shown.length === stored.length &&
    shown.every((item) => {
      const other = byId.get(item.id);
      return other !== undefined && other.parentId === item.parentId && isSameItem(item, other);
    })
  );
}

/** The order in which a roadmap lists the items of a project. */
function byPlace(a: Stored, b: Stored): number {
  return a.position - b.position || a.startDate.localeCompare(b.startDate) || a.id.localeCompare(b.id);
}

/** Whether an item is stored as it is shown. */
function isSameItem(shown: Required<ItemFields>, stored: Required<ItemFields>): boolean {
  return (
    shown.title === stored.title &&
    shown.startDate === stored.startDate &&
    shown.endDate === stored.endDate &&
    shown.percentComplete === stored.percentComplete
  );
}

/** Whether all fields of the one are those of the other. */
export function isWithin(part: ItemFields, whole: ItemFields): boolean {
  return (Object.keys(part) as (keyof ItemFields)[]).every((key) => part[key] === whole[key]);
}

function isShown(fields: ItemFields, item: ItemFields | undefined): boolean {
  return item === undefined || (Object.keys(fields) as (keyof ItemFields)[]).every((key) => fields[key] === item[key]);
}

function isSameLinks(one: readonly PlanLink[], other: readonly PlanLink[]): boolean {
  const known = new Map(other.map((link) => [link.id, link]));
  return (
    one.length === other.length &&
    one.every((link) => {
      const same = known.get(link.id);
      return same !== undefined && same.type === link.type && same.lagDays === link.lagDays;
    })
  );
}
