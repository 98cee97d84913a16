import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { GoalFieldsFragment } from '@stip/contract';
import { COLOURS } from '@stip/domain';
import { ColourMark } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { beside, goalRows, keyMove, type GoalMove, type GoalRow } from './goal-rows';
import { IndicatorBars } from './indicator-bars';

export type Place = 'before' | 'inside' | 'after';
/** Part of the height of a row, at its top and at its bottom, in which a goal is dropped before or after it. */
const EDGE = 0.3;

/**
 * The goals of one category as a tree grid: arrows walk and fold, Alt with an arrow moves a goal, and so does dragging it.
 * The buttons of a row are reached with Tab from the row that has the focus.
 */
@Component({
  selector: 'stip-goal-tree',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, IndicatorBars, RouterLink, TranslocoPipe],
  templateUrl: './goal-tree.html',
  styleUrl: './goal-tree.css',
})
export class GoalTree {
  private readonly router = inject(Router);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly t = injectTranslate();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly goals = input.required<readonly GoalFieldsFragment[]>();
  readonly category = input.required<GoalFieldsFragment['category']>();
  readonly label = input.required<string>();
  readonly closed = input<ReadonlySet<string>>(new Set());
  /** Ids of goals with a finding of their own. */
  readonly found = input<ReadonlyMap<string, readonly string[]>>(new Map());
  readonly mayEdit = input(false);
  readonly fold = output<string>();
  readonly move = output<{ goal: GoalFieldsFragment; to: GoalMove }>();
  readonly choosePlace = output<GoalFieldsFragment>();
  readonly addBelow = output<GoalFieldsFragment>();

  protected readonly rows = computed(() => goalRows(this.goals(), this.category(), this.closed()));
  private readonly focused = signal<string | undefined>(undefined);
  /** The one row that Tab leads to. */
  protected readonly current = computed(() => {
    const id = this.focused();
    return this.rows().some(({ goal }) => goal.id === id) ? id : this.rows()[0]?.goal.id;
  });
  private readonly dragged = signal<GoalFieldsFragment | undefined>(undefined);
  protected readonly dropAt = signal<{ id: string; place: Place } | undefined>(undefined);

  protected colours(goal: GoalFieldsFragment) {
    return COLOURS.map((colour) => ({
      colour,
      n: goal.projects.filter((project) => (project.colour ?? 'grey') === colour).length,
    })).filter(({ n }) => n > 0);
  }

  protected realised(goal: GoalFieldsFragment): number {
    return goal.benefits.filter(({ state }) => state === 'realised').length;
  }

  protected enter(row: GoalRow): void {
    this.focused.set(row.goal.id);
  }

  protected key(event: KeyboardEvent, row: GoalRow): void {
    // Keys in a link or button of the row are theirs.
    if (event.target !== event.currentTarget) return;
    const rows = this.rows();
    const at = rows.indexOf(row);
    const { goal } = row;
    if (event.altKey) {
      const to = ({ ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' } as const)[event.key];
      if (!to || !this.mayEdit()) return;
      event.preventDefault();
      this.moveTo(goal, keyMove(this.goals(), goal.id, to));
      return;
    }
    const go = (to: GoalRow | undefined) => {
      event.preventDefault();
      if (to) this.focusRow(to.goal.id);
    };
    if (event.key === 'ArrowDown') go(rows[at + 1]);
    else if (event.key === 'ArrowUp') go(rows[at - 1]);
    else if (event.key === 'Home') go(rows[0]);
    else if (event.key === 'End') go(rows.at(-1));
    else if (event.key === 'ArrowRight') {
      if (row.children > 0 && !row.open) this.fold.emit(goal.id);
      else if (row.open) return go(rows[at + 1]);
      event.preventDefault();
    } else if (event.key === 'ArrowLeft') {
      if (row.open) this.fold.emit(goal.id);
      else return go(rows.find((one) => one.goal.id === goal.parentId));
      event.preventDefault();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void this.router.navigate(['/doelen', goal.id], { queryParamsHandling: 'merge' });
    }
  }

  private moveTo(goal: GoalFieldsFragment, to: GoalMove | undefined): void {
    if (to) this.move.emit({ goal, to });
    else void this.announcer.announce(this.t('goals.moving.cannot'));
  }

  /** Focus stays with a goal that moved, whatever row it is then. */
  focusRow(id: string): void {
    this.focused.set(id);
    setTimeout(() => this.element.querySelector<HTMLElement>(`[data-goal="${id}"]`)?.focus());
  }

  protected drag(event: DragEvent, goal: GoalFieldsFragment): void {
    this.dragged.set(goal);
    event.dataTransfer?.setData('text/plain', goal.title);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
  }

  protected over(event: DragEvent, row: GoalRow): void {
    const dragged = this.dragged();
    if (!dragged) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const part = (event.clientY - box.top) / box.height;
    const place: Place = part < EDGE ? 'before' : part > 1 - EDGE ? 'after' : 'inside';
    const possible = beside(this.goals(), dragged.id, row.goal, place) !== undefined;
    this.dropAt.set(possible ? { id: row.goal.id, place } : undefined);
    if (possible) event.preventDefault();
  }

  protected drop(event: DragEvent, row: GoalRow): void {
    event.preventDefault();
    const [dragged, at] = [this.dragged(), this.dropAt()];
    this.endDrag();
    if (dragged && at?.id === row.goal.id) this.moveTo(dragged, beside(this.goals(), dragged.id, row.goal, at.place));
  }

  protected endDrag(): void {
    this.dragged.set(undefined);
    this.dropAt.set(undefined);
  }
}
