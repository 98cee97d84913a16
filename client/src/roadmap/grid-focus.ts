/**
 * Keeps the keyboard on its row while elements are used again for other rows: the focus goes with the row, and is never lost
 * to the page.
 */
export class GridFocus {
  private isKeeping = false;
  private isMoving = false;

  constructor(private readonly content: () => HTMLElement) {}

  /** A focus event that this class caused itself tells nothing of the reader. */
  get isOwn(): boolean {
    return this.isKeeping;
  }

  /** Focuses the element of a row, which may have to be rendered first. */
  moveTo(id: string): void {
    this.isMoving = true;
    requestAnimationFrame(() => {
      this.isMoving = false;
      this.elementOf(id)?.focus({ preventScroll: true });
    });
  }

  /** After rendering: an element that held the focus may now show another row. */
  keep(id: string | null): void {
    if (this.isMoving || id === null) return;
    const active = document.activeElement;
    const shown = active instanceof HTMLElement ? active.dataset['row'] : undefined;
    if (shown === undefined || shown === id || !this.content().contains(active)) return;
    this.isKeeping = true;
    this.elementOf(id)?.focus({ preventScroll: true });
    this.isKeeping = false;
  }

  elementOf(id: string): HTMLElement | undefined {
    const rows = this.content().querySelectorAll<HTMLElement>('[data-row]');
    return [...rows].find((element) => element.dataset['row'] === id);
  }
}
