import { signal } from '@angular/core';

/** Which rows are chosen to be changed together, as lists of a desktop do: alone, added with Ctrl, or up to one with Shift. */
export class RowChoice {
  readonly rows = signal<ReadonlySet<string>>(new Set());
  private anchor: string | null = null;

  /** `between` answers the ids of the lines from one row to another, both included. */
  constructor(private readonly between: (from: string, to: string) => readonly string[]) {}

  click(id: string, keys: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean }): void {
    if (keys.shiftKey && this.anchor !== null) {
      this.rows.set(new Set(this.between(this.anchor, id)));
      return;
    }
    if (keys.ctrlKey || keys.metaKey) {
      this.toggle(id);
      return;
    }
    this.anchor = id;
    this.rows.set(new Set([id]));
  }

  toggle(id: string): void {
    this.anchor = id;
    const next = new Set(this.rows());
    if (!next.delete(id)) next.add(id);
    this.rows.set(next);
  }

  /** Shift with an arrow: the rows from where it began to `to`. */
  extend(from: string, to: string): void {
    if (this.rows().size < 2 || this.anchor === null) this.anchor = from;
    this.rows.set(new Set(this.between(this.anchor, to)));
  }

  clear(): void {
    this.rows.set(new Set());
  }
}
