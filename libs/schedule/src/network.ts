import { LINK_TYPES, PlanError, type Plan } from './plan';

/**
 * The plan as a graph in flat arrays. A leaf is one node. A summary is two: one through which its parts get what must come
 * before them, numbered as the item, and one that takes its dates from its parts, numbered after all items.
 */
export interface Network {
  readonly size: number;
  readonly nodes: number;
  readonly indexOf: ReadonlyMap<string, number>;
  /** Item above, or -1. */
  readonly parent: Int32Array;
  readonly isSummary: Uint8Array;
  /** Node that knows the dates of an item. */
  readonly outNode: Int32Array;
  /** Item of a node. */
  readonly itemOf: Int32Array;
  /** Links by successor and by predecessor: from `…At[item]` to `…At[item + 1]` in the list of link numbers. */
  readonly incoming: Int32Array;
  readonly incomingAt: Int32Array;
  readonly outgoing: Int32Array;
  readonly outgoingAt: Int32Array;
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  /** Place in LINK_TYPES. */
  readonly linkType: Uint8Array;
  /** Parts by summary, in the order of the plan. */
  readonly children: Int32Array;
  readonly childrenAt: Int32Array;
  /** Nodes that wait for each node, and nodes each waits for. */
  readonly after: Int32Array;
  readonly afterAt: Int32Array;
  readonly before: Int32Array;
  readonly beforeAt: Int32Array;
  /** Nodes so that each comes after all it depends on, and the place of each node among them. */
  readonly order: Int32Array;
  readonly rank: Int32Array;
}

/** Throws a PlanError on an item that is not there or there twice, and on a cycle, with the items along it. */
export function networkOf(plan: Plan): Network {
  const size = plan.items.length;
  const indexOf = new Map<string, number>();
  plan.items.forEach(({ id, duration }, index) => {
    if (indexOf.has(id)) throw new PlanError('duplicate_item', `Item ${id} is in the plan twice`, [id]);
    if (!(duration >= 0 && Number.isFinite(duration)))
      throw new PlanError('bad_duration', `Item ${id}: ${duration} is no duration`, [id]);
    indexOf.set(id, index);
  });
  const find = (id: string) => {
    const index = indexOf.get(id);
    if (index === undefined) throw new PlanError('unknown_item', `There is no item ${id}`, [id]);
    return index;
  };
  const parent = new Int32Array(size).fill(-1);
  const isSummary = new Uint8Array(size);
  plan.items.forEach(({ parentId }, index) => {
    if (parentId === null || parentId === undefined) return;
    const above = find(parentId);
    parent[index] = above;
    isSummary[above] = 1;
  });
  refuseTreeCycle(plan, parent);

  const outNode = new Int32Array(size);
  let nodes = size;
  for (let item = 0; item < size; item += 1) outNode[item] = isSummary[item] ? nodes++ : item;
  const itemOf = new Int32Array(nodes);
  for (let item = 0; item < size; item += 1) {
    itemOf[item] = item;
    itemOf[outNode[item] ?? item] = item;
  }

  const count = plan.links.length;
  const linkFrom = new Int32Array(count);
  const linkTo = new Int32Array(count);
  const linkType = new Uint8Array(count);
  plan.links.forEach((link, n) => {
    linkFrom[n] = find(link.predecessorId);
    linkTo[n] = find(link.successorId);
    linkType[n] = LINK_TYPES.indexOf(link.type);
  });
  const [incoming, incomingAt] = grouped(linkTo, size);
  const [outgoing, outgoingAt] = grouped(linkFrom, size);
  const under = new Int32Array(size);
  for (let item = 0; item < size; item += 1) under[item] = parent[item] ?? -1;
  const [children, childrenAt] = grouped(under, size);

  const parts = { size, nodes, indexOf, parent, isSummary, outNode, itemOf };
  const lists = { incoming, incomingAt, outgoing, outgoingAt, linkFrom, linkTo, linkType, children, childrenAt };
  const [first, then] = dependencies({ ...parts, ...lists });
  const [after, afterAt] = grouped(first, nodes, then);
  const [before, beforeAt] = grouped(then, nodes, first);
  const graph: Graph = { ...parts, ...lists, after, afterAt, before, beforeAt };
  const order = sortedNodes(graph);
  if (order.length < nodes) throw cycleError(plan, graph, order);
  const rank = new Int32Array(nodes);
  order.forEach((node, place) => (rank[node] = place));
  return { ...graph, order, rank };
}

type Graph = Omit<Network, 'order' | 'rank'>;

/** Pairs of nodes of which the second waits for the first. */
function dependencies(
  graph: Omit<Graph, 'after' | 'afterAt' | 'before' | 'beforeAt'>,
): [first: Int32Array, then: Int32Array] {
  const { size, parent, isSummary, outNode, linkFrom, linkTo } = graph;
  const first = new Int32Array(2 * size + linkFrom.length);
  const then = new Int32Array(first.length);
  let end = 0;
  for (let item = 0; item < size; item += 1) {
    const above = parent[item] ?? -1;
    if (above < 0) continue;
    first[end] = above;
    then[end++] = item;
    first[end] = outNode[item] ?? item;
    then[end++] = outNode[above] ?? above;
  }
  for (let item = 0; item < size; item += 1) {
    if (!isSummary[item] || graph.childrenAt[item] !== graph.childrenAt[item + 1]) continue;
    first[end] = item;
    then[end++] = outNode[item] ?? item;
  }
  for (let link = 0; link < linkFrom.length; link += 1) {
    const from = linkFrom[link] ?? 0;
    first[end] = outNode[from] ?? from;
    then[end++] = linkTo[link] ?? 0;
  }
  return [first.subarray(0, end), then.subarray(0, end)];
}

/** Kahn's algorithm; shorter than the number of nodes when there is a cycle. */
function sortedNodes({ nodes, after, afterAt, beforeAt }: Graph): Int32Array {
  const waits = new Int32Array(nodes);
  const order = new Int32Array(nodes);
  let end = 0;
  for (let node = 0; node < nodes; node += 1) {
    waits[node] = (beforeAt[node + 1] ?? 0) - (beforeAt[node] ?? 0);
    if (waits[node] === 0) order[end++] = node;
  }
  for (let begin = 0; begin < end; begin += 1) {
    const node = order[begin] ?? 0;
    for (let at = afterAt[node] ?? 0; at < (afterAt[node + 1] ?? 0); at += 1) {
      const next = after[at] ?? 0;
      waits[next] = (waits[next] ?? 0) - 1;
      if (waits[next] === 0) order[end++] = next;
    }
  }
  return order.subarray(0, end);
}

/** Follows the nodes that were never reached until one comes back. */
function cycleError(plan: Plan, graph: Graph, order: Int32Array): PlanError {
  const stuck = new Uint8Array(graph.nodes).fill(1);
  order.forEach((node) => (stuck[node] = 0));
  // Backwards: each stuck node waits for another stuck one, which need not be so forwards.
  const cause = new Int32Array(graph.nodes).fill(-1);
  for (let node = 0; node < graph.nodes; node += 1) {
    if (!stuck[node]) continue;
    for (const next of graph.after.subarray(graph.afterAt[node], graph.afterAt[node + 1])) {
      if (stuck[next]) cause[next] = node;
    }
  }
  let node = stuck.indexOf(1);
  const seen = new Map<number, number>();
  const path: number[] = [];
  while (!seen.has(node)) {
    seen.set(node, path.length);
    path.push(node);
    node = cause[node] ?? -1;
  }
  const items = path
    .slice(seen.get(node))
    .reverse()
    .map((at) => graph.itemOf[at] ?? 0);
  const ids = items.filter((item, n) => item !== items[n - 1]).map((item) => plan.items[item]?.id ?? '');
  if (ids.length > 1 && ids[0] === ids.at(-1)) ids.pop();
  return new PlanError('cycle', `Items wait for each other: ${[...ids, ids[0]].join(' → ')}`, ids);
}

function refuseTreeCycle(plan: Plan, parent: Int32Array): void {
  const done = new Uint8Array(parent.length);
  for (let item = 0; item < parent.length; item += 1) {
    const path: number[] = [];
    let at = item;
    while (at >= 0 && !done[at]) {
      const from = path.indexOf(at);
      if (from >= 0) {
        const ids = path.slice(from).map((n) => plan.items[n]?.id ?? '');
        throw new PlanError('cycle', `Items are part of each other: ${[...ids, ids[0]].join(' → ')}`, ids);
      }
      path.push(at);
      at = parent[at] ?? -1;
    }
    for (const n of path) done[n] = 1;
  }
}

/** Values by key, by default the places of the keys themselves; a negative key is left out. */
function grouped(keys: Int32Array, groups: number, values?: Int32Array): [list: Int32Array, at: Int32Array] {
  const at = new Int32Array(groups + 1);
  for (const key of keys) if (key >= 0) at[key + 1] = (at[key + 1] ?? 0) + 1;
  for (let group = 0; group < groups; group += 1) at[group + 1] = (at[group + 1] ?? 0) + (at[group] ?? 0);
  const list = new Int32Array(at[groups] ?? 0);
  const next = at.slice();
  for (let n = 0; n < keys.length; n += 1) {
    const key = keys[n] ?? -1;
    if (key < 0) continue;
    const place = next[key] ?? 0;
    list[place] = values ? (values[n] ?? 0) : n;
    next[key] = place + 1;
  }
  return [list, at];
}
