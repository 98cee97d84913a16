/** Where a presentation is. */
export interface Showing {
  readonly at: number;
  readonly black: boolean;
  readonly overview: boolean;
  /** Digits typed so far of the number of a slide. */
  readonly typed: string;
}

export const START: Showing = { at: 0, black: false, overview: false, typed: '' };

/** What a key does; null when it means nothing here and is left to the browser. */
export function afterKey(now: Showing, key: string, count: number): Showing | null {
  const to = (at: number): Showing => ({ ...START, at: Math.min(Math.max(0, at), Math.max(0, count - 1)) });
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return to(now.at + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return to(now.at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case 'b':
    case 'B':
    case '.':
      return { ...now, black: !now.black, typed: '' };
    case 'o':
    case 'O':
      return { ...now, overview: !now.overview, typed: '' };
    case 'Enter':
      return now.typed === '' ? null : to(Number(now.typed) - 1);
    case 'Escape':
      return now.black || now.overview || now.typed !== '' ? { ...START, at: now.at } : null;
    default:
      return /^\d$/.test(key) ? { ...now, typed: (now.typed + key).slice(-3) } : null;
  }
}
