import { signal } from '@angular/core';
import type { CardPlace } from './row-details-card';

const delay = 350;

/** When the details card of a row comes and goes: not before the pointer rests, and not at once when it leaves. */
export class HoverCard {
  readonly shown = signal<{ readonly row: number; readonly place: CardPlace } | null>(null);
  private timer: ReturnType<typeof setTimeout> | undefined;

  show(row: number, place: CardPlace): void {
    clearTimeout(this.timer);
    this.shown.set({ row, place });
  }

  /** The pointer rests on a mark, or moved on to another. */
  showSoon(row: number, place: CardPlace): void {
    clearTimeout(this.timer);
    if (this.shown()?.row === row) return;
    this.timer = setTimeout(() => this.show(row, place), this.shown() === null ? delay : 80);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.shown.set(null);
  }

  hideSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), delay);
  }

  /** The pointer reached the card itself. */
  keep(): void {
    clearTimeout(this.timer);
  }
}
