import { computed, inject, Injectable, signal } from '@angular/core';

import {
  dependencyAt,
  draggedSpan,
  noDay,
  type DragPart,
  type EditingMarks,
  type TimelineItem,
  type TimelineModel,
  type VisibleRows,
} from '@stip/timeline';
import { Dialogs, Toasts, writeTypedDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { BarDrag, partOf, rowsWith, spanChanges, type DragPicture } from './bar-drag';
import { CellEditing } from './cell-editing';
import type { ChartCommand } from './chart-keys';
import type { ChartPicture } from './chart-picture';
import type { GridColumn } from './grid-columns';
import { PlanEditor, type FieldChange } from './plan-editor';
import type { LinksAnswer } from './links-dialog';
import { PlanServer } from './plan-server';
import { PlanStore, type PlanLink } from './plan-store';
import { RowChoice } from './row-choice';
import type { RowWords } from './row-words';

/** What editing needs of the chart it is done in. */
export interface EditedChart {
  readonly scroller: HTMLElement;
  readonly picture: ChartPicture;
  readonly model: () => TimelineModel;
  readonly rows: () => VisibleRows;
  readonly words: () => RowWords;
  readonly columns: () => readonly GridColumn[];
  readonly focusRow: (row: number) => void;
  /** Says something of the texts under `roadmap.edit`. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => void;
}

/** Key presses within this time are one change: one save, one step to undo. */
const nudgeRest = 600;
const weekDays = 7;

/** Editing in one chart: which rows are chosen, what is being dragged, filled in or linked, and what the keys do. */
@Injectable()
export class ChartEditing {
  private readonly editor = inject(PlanEditor);
  private readonly store = inject(PlanStore);
  private readonly server = inject(PlanServer);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();
  private readonly dragged = signal<DragPicture | null>(null);
  private chart: EditedChart | null = null;
  private drag: BarDrag | null = null;
  private nudged: { readonly changes: Map<string, FieldChange>; timer: ReturnType<typeof setTimeout> } | null = null;

  readonly mayEdit = this.editor.mayEdit;
  readonly choice = new RowChoice((from, to) => this.between(from, to));
  readonly cells = inject(CellEditing);
  /** The item a dependency is being drawn from by keyboard. */
  readonly linkFrom = signal<string | null>(null);
  readonly linkFromTitle = computed(() => this.store.item(this.linkFrom() ?? '')?.title ?? '');
  /** Words beside the pointer while something is dragged, with their place in the window. */
  readonly dragText = signal<{ readonly text: string; readonly x: number; readonly y: number } | null>(null);
  readonly preview = computed(() => {
    const picture = this.dragged();
    if (picture === null || picture.changes.length === 0 || this.chart === null) return null;
    return this.store.withFields(this.chart.model(), new Map(picture.changes.map(({ id, after }) => [id, after])));
  });

  start(chart: EditedChart): void {
    this.chart = chart;
    if (!this.mayEdit) return;
    this.cells.start({
      focusRow: (id) => chart.focusRow(chart.model().indexOf.get(id) ?? -1),
      sayNotEditable: () => chart.say('notEditable'),
      commit: (change) => this.commit([change]),
    });
    this.drag = new BarDrag(chart.scroller, {
      scene: () => ({ ...chart.picture.scene(), model: chart.model() }),
      pointOf: (event) => chart.picture.pointOf(event),
      hitAt: (event) => chart.picture.hitAt(event),
      isEditable: (row) => this.mayChange(row),
      isMovable: (row) => this.mayMove(row),
      movingWith: (row) => this.movingWith(row),
      spanText: (span) => chart.words().spanText(span),
      show: (picture, event) => this.showDrag(picture, event),
      commit: (changes) => this.commit(changes),
      link: (from, to, type) => this.tie(from, to, type),
    });
  }

  stop(): void {
    this.drag?.stop();
    this.flush();
  }

  /** The reader holds a bar or fills in a cell: rows must not change places now. */
  get isBusy(): boolean {
    return this.drag?.isHolding === true || this.cells.open() !== null;
  }

  get isDragging(): boolean {
    return this.drag?.isBusy ?? false;
  }

  tryGrab(event: PointerEvent): boolean {
    return this.drag?.tryGrab(event) ?? false;
  }

  cursorAt(event: PointerEvent): string | null {
    const grip = this.drag?.gripAt(event) ?? null;
    if (grip === null) return null;
    if (grip.kind === 'link') return 'crosshair';
    if (grip.kind === 'percent') return 'col-resize';
    return grip.part === 'bar' ? 'move' : 'ew-resize';
  }

  /** What to draw for the editing reader. */
  marks(model: TimelineModel, hoveredRow: number | null): EditingMarks | undefined {
    if (!this.mayEdit) return undefined;
    const rowOf = (id: string): number => model.indexOf.get(id) ?? -1;
    const picture = this.dragged();
    const from = this.linkFrom();
    const hovered = hoveredRow !== null && this.isEditable(model.items[hoveredRow]) ? hoveredRow : null;
    return {
      selected: new Set([...this.choice.rows()].map(rowOf).filter((row) => row >= 0)),
      handlesOf: picture === null ? hovered : null,
      rubber: picture?.rubber ?? null,
      target: picture?.target ?? (from === null ? null : rowOf(from)),
    };
  }

  /** Whether the reader may change the row. */
  mayChange(row: number): boolean {
    return this.mayEdit && this.isEditable(this.chart?.model().items[row]);
  }

  /** Whether the reader may move the row: an item, or a project with what is in it. */
  private mayMove(row: number): boolean {
    return this.mayChange(row) || (this.mayEdit && this.chart?.model().items[row]?.kind === 'project');
  }

  /** A click on a row. */
  choose(id: string, keys: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean }): void {
    if (this.mayEdit) this.choice.click(id, keys);
  }

  /** Shift with an arrow: the rows from where it began to here. */
  extendTo(fromRow: number, toRow: number): void {
    const items = this.chart?.model().items;
    const [from, to] = [items?.[fromRow]?.id, items?.[toRow]?.id];
    if (!this.mayEdit || from === undefined || to === undefined) return;
    this.choice.extend(from, to);
    this.sayChosen();
  }

  /** Does what a key asks of a row; whether it was a command of editing. */
  act(command: ChartCommand, row: number, element: HTMLElement | undefined): boolean {
    const item = this.chart?.model().items[row];
    if (!this.mayEdit || item === undefined) return false;
    switch (command) {
      case 'later':
        return this.nudge(row, 'bar', 1);
      case 'earlier':
        return this.nudge(row, 'bar', -1);
      case 'muchLater':
        return this.nudge(row, 'bar', weekDays);
      case 'muchEarlier':
        return this.nudge(row, 'bar', -weekDays);
      case 'longer':
        return this.nudge(row, 'end', 1);
      case 'shorter':
        return this.nudge(row, 'end', -1);
      case 'startLater':
        return this.nudge(row, 'start', 1);
      case 'startEarlier':
        return this.nudge(row, 'start', -1);
      case 'select':
        this.choice.toggle(item.id);
        this.sayChosen();
        return true;
      case 'indent':
        return this.indent(item);
      case 'outdent':
        return this.outdent(item);
      case 'edit':
        this.cells.begin(item.id, this.cells.column() ?? 'name');
        return true;
      case 'nextColumn':
        return this.moveColumn(row, 1);
      case 'previousColumn':
        return this.moveColumn(row, -1);
      case 'link':
        this.link(row);
        return true;
      case 'links':
        void this.openLinks(item, element);
        return true;
      case 'undo':
        this.flush();
        void this.editor.undo();
        return true;
      case 'redo':
        this.flush();
        void this.editor.redo();
        return true;
      default:
        return false;
    }
  }

  /** Lets go of what is under way; whether there was something. */
  escape(): boolean {
    if (this.drag?.cancel() === true) {
      this.chart?.say('cancelled');
      return true;
    }
    if (this.linkFrom() !== null) {
      this.linkFrom.set(null);
      this.chart?.say('linkCancelled');
      return true;
    }
    this.choice.clear();
    this.cells.column.set(null);
    return true;
  }

  /** The first time: from here. The second time: to here. */
  link(row: number): void {
    const item = this.chart?.model().items[row];
    if (!this.mayEdit || item === undefined || this.chart === null) return;
    if (!this.isEditable(item)) {
      this.chart.say('notEditable');
      return;
    }
    const from = this.linkFrom();
    if (from === null) {
      this.linkFrom.set(item.id);
      this.chart.say('linkFrom', { title: item.title });
      return;
    }
    this.linkFrom.set(null);
    if (from === item.id) this.chart.say('linkCancelled');
    else this.tie(this.chart.model().indexOf.get(from) ?? -1, row, 'FS');
  }

  /** A click on the line of a dependency opens it. */
  async openLinkAt(x: number, y: number): Promise<void> {
    const { picture } = this.chart ?? {};
    if (!this.mayEdit || picture === undefined) return;
    const found = dependencyAt(picture.scene(), x, y);
    const link = this.store.links().find(({ id }) => id === found?.id);
    if (link !== undefined) await this.showLinks([link], this.t('roadmap.edit.linkTitle'));
  }

  async openLinks(item: TimelineItem, element?: HTMLElement): Promise<void> {
    if (!this.isEditable(item)) {
      this.chart?.say('notEditable');
      return;
    }
    const links = this.store
      .links()
      .filter(({ predecessorId, successorId }) => predecessorId === item.id || successorId === item.id);
    await this.showLinks(links, this.t('roadmap.edit.linksTitle', { title: item.title }));
    element?.focus({ preventScroll: true });
  }

  /** Saves what the arrow keys moved, now instead of when they rest. */
  flush(): void {
    if (this.nudged === null) return;
    clearTimeout(this.nudged.timer);
    const changes = [...this.nudged.changes.values()];
    this.nudged = null;
    void this.editor.change(changes);
    this.store.release(changes.map(({ id }) => id));
  }

  private async showLinks(links: readonly PlanLink[], title: string): Promise<void> {
    const { LinksDialog } = await import('./links-dialog');
    const titleOf = (id: string): string => {
      const project = this.store.projectOf(id)?.name;
      return `${this.store.item(id)?.title ?? ''}${project === undefined ? '' : ` (${project})`}`;
    };
    const lags = await this.server.lagsOf(links);
    const rows = links.flatMap((link) => {
      const lag = lags.get(link.id);
      return lag === undefined ? [] : [{ link, lag, from: titleOf(link.predecessorId), to: titleOf(link.successorId) }];
    });
    const answer = await this.dialogs.open<LinksAnswer>(LinksDialog, { title, rows });
    if (!answer) return;
    if ('remove' in answer) void this.editor.unlink(answer.link);
    else void this.editor.relink(answer.link, answer.type, answer.lag);
  }

  private tie(from: number, to: number, type: PlanLink['type']): void {
    const items = this.chart?.model().items;
    const [one, other] = [items?.[from], items?.[to]];
    if (one === undefined || other === undefined) return;
    const isThere = this.store.links().some((link) => link.predecessorId === one.id && link.successorId === other.id);
    if (isThere) {
      this.toasts.show(this.t('roadmap.edit.linkExists', { from: one.title, to: other.title }), 'failed');
      return;
    }
    this.chart?.say('linked', { from: one.title, to: other.title });
    void this.editor.link(one.id, other.id, type);
  }

  private commit(changes: readonly FieldChange[]): void {
    this.flush();
    this.sayDates(changes);
    void this.editor.change(changes);
  }

  /** Moves or resizes by keys: shown at once, saved when the keys rest. */
  private nudge(row: number, part: DragPart, days: number): boolean {
    const { chart } = this;
    if (chart === null) return false;
    // Keys can come faster than the rows are shown: each goes on from the one before.
    const changes = this.nudged?.changes ?? new Map<string, FieldChange>();
    const model = this.store.withFields(
      chart.model(),
      new Map([...changes.values()].map(({ id, after }) => [id, after])),
    );
    if (!(part === 'bar' ? this.mayMove(row) : this.mayChange(row))) {
      chart.say('notEditable');
      return true;
    }
    if (part !== 'bar' && model.items[row]?.kind === 'milestone') {
      chart.say('milestoneHasNoLength');
      return true;
    }
    const steps = spanChanges({ model }, part === 'bar' ? this.movingWith(row) : [row], part, days);
    // What others make of these meanwhile waits until they are saved.
    this.store.hold(steps.flatMap(({ id }) => (changes.has(id) ? [] : id)));
    for (const step of steps) {
      changes.set(step.id, { ...step, before: changes.get(step.id)?.before ?? step.before });
    }
    this.store.edit(new Map(steps.map(({ id, after }) => [id, after])));
    clearTimeout(this.nudged?.timer);
    this.nudged = { changes, timer: setTimeout(() => this.flush(), nudgeRest) };
    const start = model.starts[row] ?? noDay;
    if (start !== noDay) {
      const span = draggedSpan({ start, end: model.ends[row] ?? start }, partOf(model, row, part), days);
      const said = { title: model.items[row]?.title ?? '', dates: chart.words().spanText(span) };
      if (steps.length > 1) chart.say('datesTogether', { ...said, count: steps.length - 1 });
      else chart.say('dates', said);
    }
    return true;
  }

  private moveColumn(row: number, step: 1 | -1): true {
    const { chart } = this;
    const column = chart === null ? null : this.cells.moveColumn(step, chart.columns());
    if (column === null) chart?.say('atRow');
    else {
      const title = chart?.model().items[row]?.title ?? '';
      const value = column === 'name' ? title : (chart?.words().cell(row, column) ?? '');
      chart?.say('atColumn', { column: this.t(`roadmap.column.${column}`), value });
    }
    return true;
  }

  private indent(item: TimelineItem): boolean {
    const model = this.chart?.model();
    const own = this.store.item(item.id);
    if (model === undefined || own === undefined) return this.cannotPlace();
    // The sibling above, under which it goes.
    const row = model.indexOf.get(item.id) ?? -1;
    const parent = model.parents[row] ?? -1;
    let above = -1;
    for (let child = parent + 1; child < row; child = model.subtreeEnds[child] ?? row) above = child;
    const target = model.items[above];
    if (above < 0 || target === undefined || target.kind === 'milestone') return this.cannotPlace();
    void this.editor.place(item.id, target.id);
    this.chart?.say('placed', { title: item.title, parent: target.title });
    return true;
  }

  private outdent(item: TimelineItem): boolean {
    const own = this.store.item(item.id);
    if (own === undefined || own.parentId === null) return this.cannotPlace();
    const next = this.store.item(own.parentId)?.parentId ?? null;
    void this.editor.place(item.id, next);
    const parent = next === null ? this.store.projectOf(item.id)?.name : this.store.item(next)?.title;
    this.chart?.say('placed', { title: item.title, parent: parent ?? '' });
    return true;
  }

  private sayChosen(): void {
    this.chart?.say('chosen', { count: this.choice.rows().size });
  }

  private cannotPlace(): true {
    this.chart?.say('cannotPlace');
    return true;
  }

  private showDrag(picture: DragPicture | null, event?: PointerEvent): void {
    this.dragged.set(picture);
    this.dragText.set(
      picture && event && picture.text ? { text: picture.text, x: event.clientX, y: event.clientY } : null,
    );
  }

  private sayDates(changes: readonly FieldChange[]): void {
    const [first] = changes;
    if (first === undefined || this.chart === null) return;
    if (changes.length > 1) this.chart.say('movedTogether', { count: changes.length });
    else if (first.after.startDate !== undefined && first.after.endDate !== undefined) {
      const item = this.store.item(first.id);
      const dates = `${writeTypedDate(first.after.startDate)} – ${writeTypedDate(first.after.endDate)}`;
      this.chart.say('dates', { title: item?.title ?? '', dates });
    }
  }

  /** The chosen rows when the row is one of them, else itself; with everything below them, once. */
  private movingWith(row: number): readonly number[] {
    const model = this.chart?.model();
    if (model === undefined) return [];
    const id = model.items[row]?.id ?? '';
    const heads = this.choice.rows().has(id)
      ? [...this.choice.rows()].map((one) => model.indexOf.get(one) ?? -1)
      : [row];
    const rows = new Set<number>();
    for (const head of heads) {
      if (head < 0) continue;
      if (model.items[head]?.kind === 'group') continue;
      for (const at of rowsWith(model, head)) rows.add(at);
    }
    return [...rows];
  }

  private isEditable(item: TimelineItem | undefined): boolean {
    return item?.kind === 'phase' || item?.kind === 'task' || item?.kind === 'milestone';
  }

  /** Ids of the lines from one row to another. */
  private between(from: string, to: string): string[] {
    const { chart } = this;
    if (chart === null) return [];
    const lineOf = (id: string): number => chart.rows().lineOf[chart.model().indexOf.get(id) ?? -1] ?? -1;
    const [first, last] = [lineOf(from), lineOf(to)].sort((a, b) => a - b) as [number, number];
    return [...chart.rows().rows.slice(Math.max(0, first), last + 1)].map((row) => chart.model().items[row]?.id ?? '');
  }
}
