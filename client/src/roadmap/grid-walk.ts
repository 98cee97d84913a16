import type { TimelineModel, VisibleRows } from '@stip/timeline';
import type { ChartEditing } from './chart-editing';
import type { ChartCommand } from './chart-keys';

const zoomStep = 1.4;

export interface WalkTargets {
  readonly model: () => TimelineModel;
  readonly rows: () => VisibleRows;
  /** The line that holds the keyboard. */
  readonly line: () => number;
  /** Lines in view. */
  readonly page: () => number;
  readonly focusRow: (row: number) => void;
  readonly activate: (row: number) => void;
  readonly toggle: (id: string) => void;
  readonly zoomBy: (factor: number) => void;
  readonly goToToday: () => void;
  readonly fit: () => void;
  readonly hideCard: () => void;
}

/** How the keyboard walks the tree grid and its timeline, after the ARIA pattern of a tree grid whose rows are focused. */
export class GridWalk {
  constructor(
    private readonly editing: ChartEditing,
    private readonly targets: WalkTargets,
  ) {}

  /** Does what a key asks; whether it was a command of walking. */
  act(command: ChartCommand, row: number): boolean {
    const { targets } = this;
    const line = targets.line();
    const id = targets.model().items[row]?.id ?? '';
    const isOpen = targets.rows().collapsed[line] !== 1;
    const hasChildren = (targets.model().subtreeEnds[row] ?? 0) > row + 1;
    switch (command) {
      case 'next':
        return this.goTo(line + 1);
      case 'previous':
        return this.goTo(line - 1);
      case 'pageDown':
        return this.goTo(line + targets.page());
      case 'pageUp':
        return this.goTo(line - targets.page());
      case 'first':
        return this.goTo(0);
      case 'last':
        return this.goTo(targets.rows().rows.length - 1);
      case 'extendDown':
        return this.extend(row, line + 1);
      case 'extendUp':
        return this.extend(row, line - 1);
      case 'open':
        if (hasChildren && isOpen) return this.goTo(line + 1);
        if (hasChildren) targets.toggle(id);
        return true;
      case 'close':
        if (hasChildren && isOpen) targets.toggle(id);
        else targets.focusRow(targets.model().parents[row] ?? -1);
        return true;
      case 'toggle':
        if (hasChildren) targets.toggle(id);
        return true;
      case 'activate':
        // While a dependency is drawn by keyboard, Enter takes the row as its end.
        if (this.editing.linkFrom() !== null) this.editing.link(row);
        else if (this.editing.cells.column() === null) targets.activate(row);
        else return this.editing.act('edit', row, undefined);
        return true;
      case 'zoomIn':
        targets.zoomBy(zoomStep);
        return true;
      case 'zoomOut':
        targets.zoomBy(1 / zoomStep);
        return true;
      case 'today':
        targets.goToToday();
        return true;
      case 'fit':
        targets.fit();
        return true;
      case 'escape':
        targets.hideCard();
        return this.editing.escape();
      default:
        return false;
    }
  }

  private extend(row: number, line: number): true {
    this.editing.extendTo(row, this.targets.rows().rows[line] ?? row);
    return this.goTo(line);
  }

  private goTo(line: number): true {
    const { rows } = this.targets.rows();
    this.targets.focusRow(rows[Math.min(Math.max(line, 0), rows.length - 1)] ?? -1);
    return true;
  }
}
