import { COLUMNS, type NetworkLink, type NetworkModel, type NetworkNode, type NodeKind } from './network-model';

export interface PlacedNode extends NetworkNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLink extends NetworkLink {
  /** Path of the middle of the line, for SVG. */
  readonly path: string;
  readonly thickness: number;
  /** Where its weight is written. */
  readonly labelAt: readonly [x: number, y: number];
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
}

export type Measure = 'share' | 'money';

const WIDTH: Record<NodeKind, number> = { goal: 226, benefit: 196, project: 206, source: 166 };
const COLUMN_GAP = 86;
const GAP = 10;
const INDENT = 12;
const PADDING = 8;
const LINE = 17;
/** Width of an average character of a label, on the wide side, so that the box is never too small for its text. */
const CHARACTER = 7.1;
const THINNEST = 1.5;
/** Thickness of a whole project, as long as the busiest node does not grow taller than TALLEST. */
const THICKEST = 12;
const TALLEST = 150;
/** Room between two benefits for lines that go straight to the goal. */
const PASSAGE = 6;
const ROUNDS = 6;

interface Box {
  readonly key: string;
  readonly node?: NetworkNode;
  readonly height: number;
  y: number;
}
interface Edge {
  readonly link: NetworkLink;
  readonly left: string;
  readonly right: string;
  readonly flow: number;
}

export const columnX = (kind: NodeKind): number =>
  COLUMNS.slice(0, COLUMNS.indexOf(kind)).reduce((x, before) => x + WIDTH[before] + COLUMN_GAP, 0);
export const columnWidth = (kind: NodeKind): number => WIDTH[kind];

/**
 * Places the nodes in four columns with few crossings. Goals keep the order of their tree, benefits stand with their goal,
 * and projects and sources are ordered by the mean height of what they are connected to, over a few rounds (the barycentre
 * method of Sugiyama, Tagawa and Toda, 1981). A line past the benefits gets a passage of its own beside them.
 */
export function layOut(model: NetworkModel, measure: Measure): NetworkLayout {
  const flow = (link: NetworkLink) => (measure === 'share' ? link.share : Number(link.money ?? 0n) / 100);
  const { edges, passages } = split(model, flow);
  const scale = scaleOf(model, edges);
  const columns = COLUMNS.map((kind): Box[] =>
    model.nodes
      .filter((node) => node.kind === kind)
      .map((node) => ({ key: node.key, node, height: heightOf(node), y: 0 })),
  );
  const [goals = [], benefits = [], projects = [], sources = []] = columns;
  const goalOf = new Map(edges.map(({ left, right }) => [right, left]));
  const place = new Map(goals.map(({ key }, n) => [key, n]));
  benefits.push(...passages.map((key) => ({ key, height: PASSAGE, y: 0 })));
  const group = (box: Box) => place.get(goalOf.get(box.key) ?? '') ?? 0;
  const second = benefits.sort((a, b) => group(a) - group(b));
  const all = [goals, second, projects, sources];
  all.forEach(stack);
  const boxes = new Map(all.flat().map((box) => [box.key, box]));
  const near = neighbours(edges, boxes);
  for (let round = 0; round < ROUNDS; round += 1) {
    order(projects, (box) => near(box, 'left'));
    pull(projects, (box) => near(box, 'left'));
    order(sources, (box) => near(box, 'left'));
    pull(sources, (box) => near(box, 'left'));
    // Within a goal the benefits may change places.
    second.sort((a, b) => group(a) - group(b) || (near(a, 'right') ?? middle(a)) - (near(b, 'right') ?? middle(b)));
    pull(second, (box) => near(box, 'right') ?? near(box, 'left'));
    pull(goals, (box) => near(box, 'right'));
  }
  const top = Math.min(0, ...[...boxes.values()].map(({ y }) => y));
  for (const box of boxes.values()) box.y -= top;
  const height = Math.max(0, ...[...boxes.values()].map(({ y, height: tall }) => y + tall));
  return {
    width: columnX('source') + WIDTH.source,
    height,
    nodes: all.flat().flatMap(({ node, y, height: tall }) => {
      if (!node) return [];
      const indent = node.depth * INDENT;
      const x = columnX(node.kind) + indent;
      return [{ ...node, x, y, width: WIDTH[node.kind] - indent, height: tall }];
    }),
    links: drawLinks(model, edges, boxes, (amount) => Math.max(THINNEST, amount * scale)),
  };

  function heightOf(node: NetworkNode): number {
    const lines = linesOf(node.label, WIDTH[node.kind] - node.depth * INDENT - 2 * PADDING - (node.foldable ? 26 : 0));
    const busiest = Math.max(sideFlow(edges, node.key, 'left'), sideFlow(edges, node.key, 'right'));
    return Math.max((lines + 1) * LINE + 2 * PADDING, busiest * scale + PADDING);
  }
}

/** Lines of the picture: one per link, and two where a line passes the benefits. */
function split(model: NetworkModel, flow: (link: NetworkLink) => number) {
  const kinds = new Map(model.nodes.map(({ key, kind }) => [key, kind]));
  const passages = new Set<string>();
  const edges = model.links.flatMap((link): Edge[] => {
    const amount = flow(link);
    if (kinds.get(link.left) !== 'goal' || kinds.get(link.right) !== 'project')
      return [{ link, left: link.left, right: link.right, flow: amount }];
    const passage = `passage ${link.left}`;
    passages.add(passage);
    return [
      { link, left: link.left, right: passage, flow: amount },
      { link, left: passage, right: link.right, flow: amount },
    ];
  });
  return { edges, passages: [...passages] };
}

/** Pixels per unit of flow: so that the largest project is THICKEST and no node grows beyond TALLEST. */
function scaleOf(model: NetworkModel, edges: readonly Edge[]): number {
  const side = (kinds: readonly NodeKind[]) =>
    Math.max(
      0,
      ...model.nodes
        .filter(({ kind }) => kinds.includes(kind))
        .flatMap(({ key }) => [sideFlow(edges, key, 'left'), sideFlow(edges, key, 'right')]),
    );
  const [project, any] = [side(['project']), side(COLUMNS)];
  if (any === 0) return 0;
  return Math.min(project > 0 ? THICKEST / project : Infinity, TALLEST / any);
}

/** What flows along one side of a node; `left` is its left side. */
const sideFlow = (edges: readonly Edge[], key: string, side: 'left' | 'right'): number =>
  edges.reduce((sum, edge) => sum + (edge[side === 'left' ? 'right' : 'left'] === key ? edge.flow : 0), 0);

/** Lines a text takes when broken at spaces. */
export function linesOf(text: string, width: number): number {
  const most = Math.max(6, Math.floor(width / CHARACTER));
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > most) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    if (used > most) {
      lines += Math.floor(used / most);
      used %= most;
    }
  }
  return lines;
}

const middle = (box: Box): number => box.y + box.height / 2;

function stack(boxes: Box[]): void {
  let y = 0;
  for (const box of boxes) {
    box.y = y;
    y += box.height + GAP;
  }
}

/** Mean height of what a box is connected to on one side, by flow; undefined when there is nothing. */
function neighbours(edges: readonly Edge[], boxes: ReadonlyMap<string, Box>) {
  const sides = { left: new Map<string, Edge[]>(), right: new Map<string, Edge[]>() };
  for (const edge of edges) {
    sides.left.set(edge.right, [...(sides.left.get(edge.right) ?? []), edge]);
    sides.right.set(edge.left, [...(sides.right.get(edge.left) ?? []), edge]);
  }
  return (box: Box, side: 'left' | 'right'): number | undefined => {
    const found = sides[side].get(box.key);
    if (!found) return undefined;
    let [sum, total] = [0, 0];
    for (const edge of found) {
      const other = boxes.get(edge[side]);
      if (!other) continue;
      const weight = edge.flow + 1e-6;
      sum += weight * middle(other);
      total += weight;
    }
    return total === 0 ? undefined : sum / total;
  };
}

function order(boxes: Box[], wish: (box: Box) => number | undefined): void {
  const wishes = new Map(boxes.map((box, n) => [box.key, [wish(box) ?? Infinity, n] as const]));
  const of = (box: Box) => wishes.get(box.key) ?? [Infinity, 0];
  // Infinity − Infinity is no number: equal wishes keep the order they had.
  boxes.sort((a, b) => (of(a)[0] === of(b)[0] ? of(a)[1] - of(b)[1] : of(a)[0] - of(b)[0]));
}

/**
 * Moves ordered boxes as near as possible to where they would like to be, without overlap: least squares by pooling
 * neighbours that would pass each other (isotonic regression, Barlow and others, 1972).
 */
export function pull(boxes: Box[], wish: (box: Box) => number | undefined): void {
  const pools: { sum: number; count: number; boxes: Box[] }[] = [];
  let offset = 0;
  const offsets = new Map<string, number>();
  for (const box of boxes) {
    offsets.set(box.key, offset);
    const wanted = (wish(box) ?? middle(box)) - box.height / 2 - offset;
    offset += box.height + GAP;
    pools.push({ sum: wanted, count: 1, boxes: [box] });
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        count: before.count + last.count,
        boxes: [...before.boxes, ...last.boxes],
      });
    }
  }
  for (const pool of pools) {
    for (const box of pool.boxes) box.y = pool.sum / pool.count + (offsets.get(box.key) ?? 0);
  }
}

function drawLinks(
  model: NetworkModel,
  edges: readonly Edge[],
  boxes: ReadonlyMap<string, Box>,
  thickness: (flow: number) => number,
): PlacedLink[] {
  const at = new Map<Edge, { left: number; right: number }>();
  const kinds = new Map(model.nodes.map((node) => [node.key, node]));
  for (const box of boxes.values()) {
    for (const [side, other] of [
      ['left', 'right'],
      ['right', 'left'],
    ] as const) {
      // Edges that leave the box on its right side have the box as their left end.
      const ends = edges.filter((edge) => edge[side] === box.key);
      ends.sort((a, b) => middle(boxes.get(a[other]) ?? box) - middle(boxes.get(b[other]) ?? box));
      const total = ends.reduce((sum, edge) => sum + thickness(edge.flow), 0);
      let y = middle(box) - total / 2;
      for (const edge of ends) {
        const half = thickness(edge.flow) / 2;
        at.set(edge, { ...(at.get(edge) ?? { left: 0, right: 0 }), [side]: y + half });
        y += 2 * half;
      }
    }
  }
  const xOf = (key: string, side: 'start' | 'end'): number => {
    const node = kinds.get(key);
    const kind = node?.kind ?? 'benefit';
    return columnX(kind) + (side === 'end' ? 0 : WIDTH[kind]);
  };
  return model.links.map((link) => {
    const parts = edges.filter((edge) => edge.link === link);
    const curves = parts.map((edge) => {
      const { left, right } = at.get(edge) ?? { left: 0, right: 0 };
      const [from, to] = [xOf(edge.left, 'start'), xOf(edge.right, 'end')];
      const bend = (to - from) / 2;
      return { from, to, left, right, d: `C${from + bend},${left} ${to - bend},${right} ${to},${right}` };
    });
    const first = curves[0];
    const last = curves.at(-1);
    const path = curves.map(({ from, left, d }, n) => (n === 0 ? `M${from},${left}` : `L${from},${left}`) + d).join('');
    return {
      ...link,
      path,
      thickness: thickness(parts[0]?.flow ?? 0),
      labelAt: last && first ? [last.from + (last.to - last.from) / 2, (last.left + last.right) / 2] : [0, 0],
    };
  });
}

/** The node an arrow key leads to: up and down in the column, left and right along the thickest line. */
export function step(
  layout: NetworkLayout,
  key: string,
  direction: 'up' | 'down' | 'left' | 'right' | 'first' | 'last',
): string | undefined {
  const here = layout.nodes.find((node) => node.key === key);
  if (!here) return undefined;
  if (direction === 'left' || direction === 'right') {
    const [near, far] = direction === 'right' ? (['left', 'right'] as const) : (['right', 'left'] as const);
    return layout.links
      .filter((link) => link[near] === key)
      .sort((a, b) => b.thickness - a.thickness)
      .map((link) => link[far])[0];
  }
  const column = layout.nodes.filter(({ kind }) => kind === here.kind).sort((a, b) => a.y - b.y);
  const n = column.findIndex((node) => node.key === key);
  const to = { up: n - 1, down: n + 1, first: 0, last: column.length - 1 }[direction];
  return column[to]?.key;
}

/** How often lines cross between two columns; for judging a layout. */
export function crossings(layout: NetworkLayout, left: NodeKind, right: NodeKind): number {
  const y = new Map(layout.nodes.map((node) => [node.key, node]));
  const lines = layout.links.flatMap((link) => {
    const [a, b] = [y.get(link.left), y.get(link.right)];
    return a?.kind === left && b?.kind === right ? [[a.y, b.y] as const] : [];
  });
  let count = 0;
  lines.forEach(([a, b], n) => {
    for (const [c, d] of lines.slice(n + 1)) if ((a - c) * (b - d) < 0) count += 1;
  });
  return count;
}
