import type { ChartEditing } from './chart-editing';
import type { ChartPicture } from './chart-picture';
import type { HoverCard } from './hover-card';

export interface PointerTargets {
  readonly picture: () => ChartPicture | null;
  readonly idOf: (row: number) => string | undefined;
  /** The row under the pointer and the shape of the pointer there; null leaves the shape as it is. */
  readonly hover: (row: number | null, cursor: string | null) => void;
  readonly focus: (id: string) => void;
  /** Opens the project of a row, or folds a group. */
  readonly activate: (row: number) => void;
  readonly toggle: (id: string) => void;
  readonly openProject: (id: string) => void;
}

/** What the pointer does besides dragging: showing details, choosing rows, opening projects and cells. */
export class ChartPointer {
  constructor(
    private readonly editing: ChartEditing,
    private readonly card: HoverCard,
    private readonly targets: PointerTargets,
  ) {}

  onMove(event: PointerEvent): void {
    const picture = this.targets.picture();
    if (event.pointerType === 'touch' || event.buttons !== 0 || picture === null) return;
    const hit = picture.hitAt(event);
    const isMark = hit !== null && hit.part !== 'row';
    this.targets.hover(hit?.row ?? null, this.editing.cursorAt(event) ?? (isMark ? 'pointer' : ''));
    if (!isMark) {
      this.card.hideSoon();
      return;
    }
    this.card.showSoon(hit.row, { x: event.clientX, top: event.clientY - 12, bottom: event.clientY + 16 });
  }

  onLeave(event: PointerEvent): void {
    // A finger always leaves after a tap; its card stays until the next tap or scroll.
    if (event.pointerType === 'touch') return;
    this.targets.hover(null, null);
    this.card.hideSoon();
  }

  /** A click or tap on the timeline that was no drag. */
  onTap(event: PointerEvent): void {
    const picture = this.targets.picture();
    if (this.editing.isDragging || picture === null) return;
    const hit = picture.hitAt(event);
    if (hit === null || hit.part === 'row') {
      this.card.hide();
      const { x, y } = picture.pointOf(event);
      if (x >= 0 && y >= 0) void this.editing.openLinkAt(x, y);
      return;
    }
    if (this.editing.linkFrom() !== null) {
      this.editing.link(hit.row);
      return;
    }
    if (!this.editing.mayEdit && event.pointerType === 'mouse') {
      this.targets.activate(hit.row);
      return;
    }
    const id = this.targets.idOf(hit.row);
    if (id !== undefined) this.editing.choose(id, event);
    this.card.show(hit.row, { x: event.clientX, top: event.clientY - 16, bottom: event.clientY + 16 });
  }

  /** A click among the names: folds, opens a project, or chooses rows. */
  onNamesClick(event: MouseEvent): void {
    const element = event.target as HTMLElement;
    const id = idAround(element);
    if (id === undefined) return;
    if (element.closest('.toggle') !== null) {
      this.targets.toggle(id);
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (element.closest('a[href]') !== null) {
      // With a key the browser opens the address of the link in its own way.
      if (!isPlain) return;
      event.preventDefault();
      this.targets.openProject(id);
      return;
    }
    this.targets.focus(id);
    this.editing.cells.pointAt(element.closest<HTMLElement>('[data-cell]')?.dataset['cell']);
    this.editing.choose(id, event);
  }

  onNamesDoubleClick(event: MouseEvent): void {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    const id = cell === null ? undefined : idAround(cell);
    if (cell === null || id === undefined) return;
    this.editing.flush();
    this.editing.cells.begin(id, cell.dataset['cell'] ?? '');
  }
}

function idAround(element: HTMLElement): string | undefined {
  return element.closest<HTMLElement>('[data-row]')?.dataset['row'];
}
