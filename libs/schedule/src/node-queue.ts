/** Nodes to visit, each at most once at a time, by rank: lowest first, or highest first when `descending`. A binary heap. */
export class NodeQueue {
  private readonly heap: number[] = [];
  private readonly queued: Uint8Array;

  constructor(
    private readonly rank: Int32Array,
    private readonly descending: boolean,
  ) {
    this.queued = new Uint8Array(rank.length);
  }

  get size(): number {
    return this.heap.length;
  }

  add(node: number): void {
    if (this.queued[node]) return;
    this.queued[node] = 1;
    const { heap } = this;
    let at = heap.push(node) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.first(node, heap[above] ?? 0)) break;
      heap[at] = heap[above] ?? 0;
      at = above;
    }
    heap[at] = node;
  }

  /** The next node; -1 when there is none. */
  take(): number {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return -1;
    this.queued[top] = 0;
    if (heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && this.first(heap[below + 1] ?? 0, heap[below] ?? 0)) below += 1;
      if (!this.first(heap[below] ?? 0, last)) break;
      heap[at] = heap[below] ?? 0;
      at = below;
    }
    heap[at] = last;
    return top;
  }

  private first(a: number, b: number): boolean {
    const [x, y] = [this.rank[a] ?? 0, this.rank[b] ?? 0];
    return this.descending ? x > y : x < y;
  }
}
