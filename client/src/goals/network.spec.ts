import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crossings, layOut, linesOf, pull, step, type NetworkLayout } from './network-layout';
import { connectedTo, focusedOn, networkModel, type Network, type NetworkView } from './network-model';

const view = (more: Partial<NetworkView> = {}): NetworkView => ({ folded: new Set(), currency: 'EUR', ...more });

function network(more: Partial<Network> = {}): Network {
  const goal = (id: string, parentId: string | null, category: 'organisation' | 'society') => ({
    __typename: 'NetworkGoal' as const,
    id,
    parentId,
    code: null,
    title: `Doel ${id}`,
    category,
    ownerName: null,
  });
  const project = (id: string, budget: string | null) => ({
    __typename: 'NetworkProject' as const,
    id,
    code: null,
    name: `Project ${id}`,
    state: 'active' as const,
    colour: null,
    programme: { __typename: 'Reference' as const, id: 'prog', name: 'Programma' },
    money: budget ? [{ __typename: 'NetworkMoney' as const, currency: 'EUR', budget, absenceReason: null }] : [],
    people: 2,
  });
  return {
    __typename: 'GoalNetwork',
    strategyId: 's',
    goals: [goal('a', null, 'organisation'), goal('a1', 'a', 'organisation'), goal('b', null, 'society')],
    benefits: [
      { __typename: 'NetworkBenefit', id: 'x', goalId: 'a1', title: 'Baat x', state: 'expected', ownerName: null },
    ],
    projects: [project('p', '100001'), project('q', null), project('los', null)],
    sources: [{ __typename: 'NetworkSource', id: 'k', name: 'Krediet' }],
    goalLinks: [
      { __typename: 'NetworkGoalLink', projectId: 'p', goalId: 'a1', weight: 1, version: 1 },
      { __typename: 'NetworkGoalLink', projectId: 'p', goalId: 'b', weight: 1, version: 4 },
      { __typename: 'NetworkGoalLink', projectId: 'q', goalId: 'b', weight: 3, version: 1 },
    ],
    benefitLinks: [
      { __typename: 'NetworkBenefitLink', projectId: 'p', benefitId: 'x', goalId: 'a1', weight: 2, version: 3 },
    ],
    funding: [{ __typename: 'NetworkFunding', sourceId: 'k', projectId: 'p', currency: 'EUR', amount: '100001' }],
    ...more,
  };
}
const linkKeys = (n: Network, v: NetworkView) => networkModel(n, v).links.map(({ key }) => key);

describe('the goal–effort network', () => {
  it('goes from goal by benefit to effort and resource, and straight where there is no benefit', () => {
    expect(linkKeys(network(), view())).toEqual([
      'goal:a1 benefit:x',
      'benefit:x project:p',
      'goal:b project:p',
      'goal:b project:q',
      'project:p source:k',
    ]);
  });

  it('divides the budget to the cent and knows the weight behind a line', () => {
    const { links, nodes } = networkModel(network(), view());
    expect(links.map(({ money }) => money)).toEqual([50001n, 50001n, 50000n, undefined, 100001n]);
    expect(links[1]?.weight).toEqual({ of: 'benefit', projectId: 'p', benefitId: 'x', weight: 2, version: 3 });
    expect(links[2]?.weight).toEqual({ of: 'goal', projectId: 'p', goalId: 'b', weight: 1, version: 4 });
    expect(nodes.find(({ key }) => key === 'goal:b')?.money).toBe(50000n);
  });

  it('adds up what is folded in, without its benefits', () => {
    const { nodes, links } = networkModel(network(), view({ folded: new Set(['a']) }));
    expect(nodes.filter(({ kind }) => kind === 'goal').map(({ id, folded }) => [id, folded])).toEqual([
      ['a', 1],
      ['b', 0],
    ]);
    expect(nodes.some(({ kind }) => kind === 'benefit')).toBe(false);
    expect(links[0]).toMatchObject({ key: 'goal:a project:p', share: 0.5 });
  });

  it('shows what a filter asks; a project without a goal only where all goals are', () => {
    const projects = (v: NetworkView) =>
      networkModel(network(), v).nodes.flatMap(({ kind, id }) => (kind === 'project' ? [id] : []));
    expect(projects(view())).toEqual(['p', 'q', 'los']);
    expect(projects(view({ category: 'organisation' }))).toEqual(['p']);
    expect(projects(view({ goalId: 'b' }))).toEqual(['p', 'q']);
    expect(projects(view({ programmeId: 'other' }))).toEqual([]);
  });

  it('knows what is connected, to both sides', () => {
    const model = networkModel(network(), view());
    expect([...connectedTo(model, 'benefit:x')].sort()).toEqual(['benefit:x', 'goal:a1', 'project:p', 'source:k']);
    expect(focusedOn(model, 'project:q').nodes.map(({ key }) => key)).toEqual(['goal:b', 'project:q']);
  });
});

const overlaps = (layout: NetworkLayout): string[] =>
  layout.nodes.flatMap((a, n) =>
    layout.nodes
      .slice(n + 1)
      .filter((b) => a.kind === b.kind && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b) => `${a.key} ${b.key}`),
  );

/** A large network: goals in a tree of two levels, each project serving one or two neighbouring goals, in a shuffled order. */
function large(goals: number, projects: number): Network {
  const base = network();
  const [goal, project] = [base.goals[0], base.projects[0]];
  if (!goal || !project) throw new Error('No pattern');
  const shuffled = Array.from({ length: projects }, (_, n) => (n * 37) % projects);
  return {
    ...base,
    goals: Array.from({ length: goals }, (_, n) => ({
      ...goal,
      id: `g${n}`,
      title: `Een doel met een naam van gewone lengte ${n}`,
      parentId: n % 5 === 0 ? null : `g${n - (n % 5)}`,
    })),
    benefits: [],
    benefitLinks: [],
    funding: [],
    projects: shuffled.map((n) => ({ ...project, id: `p${n}`, name: `Project ${n}` })),
    goalLinks: shuffled.flatMap((n) => {
      const at = Math.floor((n * goals) / projects);
      return [at, (at + 1) % goals].map((to) => ({
        __typename: 'NetworkGoalLink' as const,
        projectId: `p${n}`,
        goalId: `g${to}`,
        weight: 1,
        version: 1,
      }));
    }),
  };
}

describe('its picture', () => {
  it('has no overlap and few crossings with forty goals and sixty projects', () => {
    const started = performance.now();
    const layout = layOut(networkModel(large(40, 60), view()), 'share');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(overlaps(layout)).toEqual([]);
    expect(layout.links).toHaveLength(120);
    // As the projects come, there are some 3,400.
    expect(crossings(layout, 'goal', 'project')).toBeLessThan(200);
  });

  it('keeps the goals in the order of their tree and draws weight as thickness', () => {
    const layout = layOut(networkModel(network(), view()), 'share');
    const goals = layout.nodes.filter(({ kind }) => kind === 'goal');
    expect(goals.map(({ id }) => id)).toEqual(['a', 'a1', 'b']);
    expect(goals.map(({ y }) => y)).toEqual(goals.map(({ y }) => y).sort((a, b) => a - b));
    const thick = new Map(layout.links.map(({ key, thickness }) => [key, thickness]));
    expect(thick.get('goal:b project:q')).toBeCloseTo(12, 5);
    expect(thick.get('goal:b project:p')).toBeCloseTo(6, 5);
    const byMoney = layOut(networkModel(network(), view()), 'money');
    expect(byMoney.links.find(({ key }) => key === 'goal:b project:q')?.thickness).toBe(1.5);
    expect(overlaps(byMoney)).toEqual([]);
  });

  it('is empty without goals', () => {
    expect(layOut({ nodes: [], links: [] }, 'money')).toMatchObject({ height: 0, nodes: [], links: [] });
  });

  it('is walked by arrow: along the column, and along the thickest line', () => {
    const layout = layOut(networkModel(network(), view()), 'share');
    expect(step(layout, 'goal:a', 'down')).toBe('goal:a1');
    expect(step(layout, 'goal:a', 'up')).toBeUndefined();
    expect(step(layout, 'goal:b', 'right')).toBe('project:q');
    expect(step(layout, 'project:p', 'right')).toBe('source:k');
    expect(step(layout, 'source:k', 'left')).toBe('project:p');
    expect(step(layout, 'goal:b', 'first')).toBe('goal:a');
    expect(step(layout, 'goal:b', 'left')).toBeUndefined();
  });

  it('breaks a label at its spaces', () => {
    expect(linesOf('Kort', 200)).toBe(1);
    expect(linesOf('Een wat langere naam voor een doel', 120)).toBe(3);
    expect(linesOf('Gegevensbeschermingseffectbeoordeling', 100)).toBeGreaterThan(1);
  });
});

describe('boxes that are pulled', () => {
  it('never overlap and stay in order, wherever they would like to be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ height: fc.integer({ min: 1, max: 80 }), at: fc.integer({ min: -500, max: 500 }) })),
        (list) => {
          const boxes = list.map(({ height }, n) => ({ key: String(n), height, y: 0 }));
          pull(boxes, (box) => list[Number(box.key)]?.at);
          boxes.forEach((box, n) => {
            const next = boxes[n + 1];
            if (next) expect(next.y - box.y - box.height).toBeGreaterThanOrEqual(9.999);
          });
        },
      ),
    );
  });
});
