/** A label that wants a place on a line, beside the mark it names. */
export interface LabelRequest {
  /** Middle of the mark. */
  readonly center: number;
  /** Distance from the middle to where the label starts; negative to start before the middle (labels above a mark). */
  readonly clearance: number;
  /** Width of the whole label. */
  readonly width: number;
  /** Least width at which a shortened label still says something; above `width`: never shorten. */
  readonly leastWidth: number;
  /** Smaller goes first. */
  readonly priority: number;
}

export interface LabelPlace {
  readonly left: number;
  /** Room for the text: the asked width, or less when the label has to be shortened. */
  readonly width: number;
}

/** A stretch of the line from `left` to `right`. */
export interface Interval {
  readonly left: number;
  readonly right: number;
}

/**
 * Places labels on one line: to the right of their mark, else to the left, else shortened, else not at all (null).
 * Placed labels stay inside `bounds`, keep `gap` from each other and touch nothing in `obstacles`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  bounds: Interval,
  gap: number,
  obstacles: readonly Interval[] = [],
): (LabelPlace | null)[] {
  const taken: Interval[] = [...obstacles];
  const places: (LabelPlace | null)[] = requests.map(() => null);
  const order = requests.map((_, i) => i).sort((a, b) => priorityOf(a) - priorityOf(b) || a - b);
  for (const i of order) {
    const request = requests[i] as LabelRequest;
    const place = placeOne(request);
    if (place === null) continue;
    places[i] = place;
    taken.push({ left: place.left - gap, right: place.left + place.width + gap });
  }
  return places;

  function priorityOf(i: number): number {
    return requests[i]?.priority ?? 0;
  }

  function placeOne({ center, clearance, width, leastWidth }: LabelRequest): LabelPlace | null {
    const right = center + clearance;
    if (isFree(right, right + width)) return { left: right, width };
    const left = center - clearance;
    if (isFree(left - width, left)) return { left: left - width, width };
    const roomRight = Math.min(width, freeUntil(right));
    const roomLeft = Math.min(width, freeSince(left));
    if (roomRight >= leastWidth && roomRight >= roomLeft) return { left: right, width: roomRight };
    if (roomLeft >= leastWidth) return { left: left - roomLeft, width: roomLeft };
    return null;
  }

  function isFree(left: number, right: number): boolean {
    if (left < bounds.left || right > bounds.right) return false;
    return taken.every((other) => right <= other.left || left >= other.right);
  }

  /** Free pixels to the right of `x`; 0 when `x` itself is taken or out of bounds. */
  function freeUntil(x: number): number {
    if (x < bounds.left) return 0;
    let end = bounds.right;
    for (const other of taken) {
      if (other.left <= x && other.right > x) return 0;
      if (other.left > x) end = Math.min(end, other.left);
    }
    return Math.max(0, end - x);
  }

  function freeSince(x: number): number {
    if (x > bounds.right) return 0;
    let start = bounds.left;
    for (const other of taken) {
      if (other.right >= x && other.left < x) return 0;
      if (other.right < x) start = Math.max(start, other.right);
    }
    return Math.max(0, x - start);
  }
}
