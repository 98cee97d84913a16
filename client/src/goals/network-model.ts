import type { GoalNetworkQuery } from '@stip/contract';
import { contributions, distribute, parseCents } from '@stip/domain';

export type Network = NonNullable<GoalNetworkQuery['goalNetwork']>;
export type NodeKind = 'goal' | 'benefit' | 'project' | 'source';
/** From left to right: what it is for, what it brings, what is done, what it takes. */
export const COLUMNS: readonly NodeKind[] = ['goal', 'benefit', 'project', 'source'];

export interface NetworkNode {
  readonly key: string;
  readonly kind: NodeKind;
  readonly id: string;
  readonly label: string;
  /** Steps below the top of the tree; 0 for all but goals. */
  readonly depth: number;
  /** Goals below it that are folded in. */
  readonly folded: number;
  /** Whether goals stand below it. */
  readonly foldable: boolean;
  /** Whole cents in the currency of the organisation that flow through it; undefined when nothing is known. */
  readonly money: bigint | undefined;
}

export interface NetworkLink {
  readonly key: string;
  /** The left end: nearer to the goals. */
  readonly left: string;
  readonly right: string;
  /** Projects' worth of effort that flows along it: 1 is a whole project. */
  readonly share: number;
  readonly money: bigint | undefined;
  /** The stored weight behind it, when there is one and no more than one. */
  readonly weight?: LinkWeight;
}

export type LinkWeight =
  | {
      readonly of: 'goal';
      readonly projectId: string;
      readonly goalId: string;
      readonly weight: number;
      readonly version: number;
    }
  | {
      readonly of: 'benefit';
      readonly projectId: string;
      readonly benefitId: string;
      readonly weight: number;
      readonly version: number;
    };

export interface NetworkModel {
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
}

export interface NetworkView {
  readonly category?: 'organisation' | 'society';
  /** Only this goal and what stands below it. */
  readonly goalId?: string;
  readonly programmeId?: string;
  readonly folded: ReadonlySet<string>;
  readonly currency: string;
}

export const keyOf = (kind: NodeKind, id: string): string => `${kind}:${id}`;

/** What of the network a view shows, with the flows of what is folded in added up. */
export function networkModel(network: Network, view: NetworkView): NetworkModel {
  const { shown, standIn } = goalsInView(network, view);
  const inView = new Set(standIn.keys());
  const projects = network.projects.filter(({ programme }) => !view.programmeId || programme?.id === view.programmeId);
  const projectIds = new Set(projects.map(({ id }) => id));
  const money = moneyOf(network, view.currency);
  const links = new Map<string, NetworkLink>();
  const add = (left: string, right: string, share: number, cents: bigint | undefined, weight?: LinkWeight) => {
    const key = `${left} ${right}`;
    const had = links.get(key);
    links.set(key, {
      key,
      left,
      right,
      share: (had?.share ?? 0) + share,
      money: sum(had?.money, cents),
      ...(had || !weight ? {} : { weight }),
    });
  };

  const benefits = network.benefits.filter(({ goalId }) => inView.has(goalId) && !isFolded(goalId));
  const benefitIds = new Set(benefits.map(({ id }) => id));
  for (const { id, goalId } of benefits) add(keyOf('goal', goalId), keyOf('benefit', id), 0, undefined);
  const working = new Set<string>();
  for (const part of moneyPerContribution(network, money)) {
    const goal = standIn.get(part.goalId);
    if (!goal || !projectIds.has(part.projectId)) continue;
    working.add(part.projectId);
    const project = keyOf('project', part.projectId);
    if (part.benefitId && benefitIds.has(part.benefitId)) {
      const benefit = keyOf('benefit', part.benefitId);
      add(keyOf('goal', goal), benefit, part.share, part.cents);
      add(benefit, project, part.share, part.cents, weightOf(network, part.projectId, part.benefitId, null));
    } else {
      const own = goal === part.goalId && !part.benefitId;
      const weight = own ? weightOf(network, part.projectId, null, part.goalId) : undefined;
      add(keyOf('goal', goal), project, part.share, part.cents, weight);
    }
  }
  // Without a filter on goals, projects that serve none are part of the picture: their missing line is what it tells.
  const whole = !view.category && !view.goalId;
  const visible = projects.filter(
    ({ id }) => working.has(id) || (whole && !network.goalLinks.some(({ projectId }) => projectId === id)),
  );
  const visibleIds = new Set(visible.map(({ id }) => id));
  for (const { projectId, sourceId, currency, amount } of network.funding) {
    if (!visibleIds.has(projectId)) continue;
    const cents = currency === view.currency && amount ? parseCents(amount) : undefined;
    const total = money.get(projectId);
    add(
      keyOf('project', projectId),
      keyOf('source', sourceId),
      cents && total ? Number(cents) / Number(total) : 0,
      cents,
    );
  }

  const all = [...links.values()];
  const through = (key: string, side: 'left' | 'right') =>
    all
      .filter((link) => link[side] === key)
      .reduce<bigint | undefined>((total, link) => sum(total, link.money), undefined);
  const node = (kind: NodeKind, id: string, label: string, side: 'left' | 'right', rest: Partial<NetworkNode> = {}) => {
    const key = keyOf(kind, id);
    return { key, kind, id, label, depth: 0, folded: 0, foldable: false, money: through(key, side), ...rest };
  };
  const paying = new Set(all.map(({ right }) => right));
  return {
    nodes: [
      ...shown.map((goal) =>
        node('goal', goal.id, goal.code ? `${goal.code} ${goal.title}` : goal.title, 'left', {
          depth: goal.depth,
          folded: goal.folded,
          foldable: goal.foldable,
        }),
      ),
      ...benefits.map(({ id, title }) => node('benefit', id, title, 'left')),
      ...visible.map(({ id, name }) => node('project', id, name, 'left', { money: money.get(id) })),
      ...network.sources
        .filter(({ id }) => paying.has(keyOf('source', id)))
        .map(({ id, name }) => node('source', id, name, 'right')),
    ],
    links: all,
  };

  function isFolded(goalId: string): boolean {
    return view.folded.has(goalId) || standIn.get(goalId) !== goalId;
  }
}

interface ShownGoal {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly depth: number;
  readonly folded: number;
  readonly foldable: boolean;
}

/** Goals in the order of their tree, and for every goal in view the one that stands for it. */
function goalsInView({ goals }: Network, view: NetworkView) {
  const children = new Map<string | null, Network['goals'][number][]>();
  for (const goal of goals) children.set(goal.parentId, [...(children.get(goal.parentId) ?? []), goal]);
  const shown: ShownGoal[] = [];
  const standIn = new Map<string, string>();
  const visit = (goal: Network['goals'][number], depth: number, inside: string | undefined): number => {
    standIn.set(goal.id, inside ?? goal.id);
    const below = children.get(goal.id) ?? [];
    const folds = !inside && view.folded.has(goal.id);
    const at = shown.length;
    if (!inside)
      shown.push({ id: goal.id, code: goal.code, title: goal.title, depth, folded: 0, foldable: below.length > 0 });
    const count = below.reduce(
      (n, child) => n + 1 + visit(child, depth + 1, inside ?? (folds ? goal.id : undefined)),
      0,
    );
    const entry = shown[at];
    if (!inside && folds && entry) shown[at] = { ...entry, folded: count };
    return count;
  };
  const tops = view.goalId ? goals.filter(({ id }) => id === view.goalId) : (children.get(null) ?? []);
  for (const top of tops) if (!view.category || top.category === view.category) visit(top, 0, undefined);
  return { shown, standIn };
}

/** Budget per project in one currency, all years together. */
function moneyOf(network: Network, currency: string): ReadonlyMap<string, bigint> {
  return new Map(
    network.projects.flatMap(({ id, money }) => {
      const budget = money.find((one) => one.currency === currency)?.budget;
      const cents = budget ? parseCents(budget) : undefined;
      return cents === undefined ? [] : [[id, cents] as const];
    }),
  );
}

/** Every contribution with its part of the budget; the parts of a project add up to its budget to the cent. */
function moneyPerContribution(network: Network, money: ReadonlyMap<string, bigint>) {
  const parts = contributions(network);
  const byProject = new Map<string, number[]>();
  parts.forEach(({ projectId }, n) => byProject.set(projectId, [...(byProject.get(projectId) ?? []), n]));
  const cents = new Map<number, bigint>();
  for (const [projectId, places] of byProject) {
    const budget = money.get(projectId);
    if (budget === undefined) continue;
    const shares = distribute(
      budget,
      places.map((n) => Math.round((parts[n]?.share ?? 0) * 1e6)),
    );
    places.forEach((n, at) => cents.set(n, shares[at] ?? 0n));
  }
  return parts.map((part, n) => ({ ...part, cents: cents.get(n) }));
}

function weightOf(
  network: Network,
  projectId: string,
  benefitId: string | null,
  goalId: string | null,
): LinkWeight | undefined {
  if (benefitId) {
    const link = network.benefitLinks.find((one) => one.projectId === projectId && one.benefitId === benefitId);
    return link && { of: 'benefit', projectId, benefitId, weight: link.weight, version: link.version };
  }
  const link = network.goalLinks.find((one) => one.projectId === projectId && one.goalId === goalId);
  return link && { of: 'goal', projectId, goalId: link.goalId, weight: link.weight, version: link.version };
}

const sum = (a: bigint | undefined, b: bigint | undefined): bigint | undefined =>
  a === undefined ? b : b === undefined ? a : a + b;

/** A node with everything on the way from it to the goals and to the resources. */
export function connectedTo(model: NetworkModel, key: string): ReadonlySet<string> {
  const found = new Set([key]);
  const walk = (from: string, near: 'left' | 'right', far: 'left' | 'right') => {
    for (const link of model.links) {
      if (link[near] !== from || found.has(link[far])) continue;
      found.add(link[far]);
      walk(link[far], near, far);
    }
  };
  walk(key, 'left', 'right');
  walk(key, 'right', 'left');
  return found;
}

/** Only what is connected to a node. */
export function focusedOn(model: NetworkModel, key: string): NetworkModel {
  const keep = connectedTo(model, key);
  return {
    nodes: model.nodes.filter((node) => keep.has(node.key)),
    links: model.links.filter(({ left, right }) => keep.has(left) && keep.has(right)),
  };
}
