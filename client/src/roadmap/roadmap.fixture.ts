import { fromDayNumber, type Colour } from '@stip/domain';
import type { RoadmapData, RoadmapItem, RoadmapProject } from './roadmap-plan';

const colours: (Colour | null)[] = ['green', 'orange', 'red', 'green', null];
const start = 20_454; // 2026-01-01

/** A roadmap of made-up projects: `items` items each, the first a phase that holds the rest, the last a milestone. */
export function roadmapFixture(projects: number, items = 4): RoadmapData {
  const reference = (id: string, name: string) => ({ __typename: 'Reference' as const, id, name });
  const goals = [reference('g1', 'Betrouwbare overheid'), reference('g2', 'Vitale organisatie')];
  const programmes = [reference('pr1', 'Basis op orde'), reference('pr2', 'Digitale stad')];
  const list = Array.from({ length: projects }, (_, p): RoadmapProject => {
    const first = start + p * 11;
    const colour = colours[p % colours.length] ?? null;
    return {
      __typename: 'RoadmapProject',
      ...{ id: `p${p}`, code: `P-${p}`, name: `Project ${p}`, state: 'active', dateAbsenceReason: null },
      ...{ startDate: fromDayNumber(first), endDate: fromDayNumber(first + items * 30) },
      ...{
        baselineStart: fromDayNumber(first),
        baselineEnd: fromDayNumber(first + items * 30 - (colour === 'red' ? 98 : 0)),
      },
      ...{
        baselineCount: 1,
        currentPlan: null,
        colour,
        trend: colour === null ? null : 'stable',
        percentComplete: colour === null ? null : 40,
      },
      ...{ reportingDate: colour === null ? null : '2026-03-31', aspectColours: {}, openRisks: 2 },
      ...{ owner: p % 4 === 3 ? null : reference(`o${p % 3}`, ['J. Smit', 'M. de Wit', 'S. Vos'][p % 3] ?? '') },
      programme: programmes[p % 2] ?? null,
      goals: [goals[p % 2]].flatMap((goal) => (goal === undefined ? [] : [goal])),
      money: [
        {
          ...{ __typename: 'ProjectMoney', currency: 'EUR', budget: '12500000', actual: '4310000' },
          ...{ expected: '13000000', absenceReason: null },
        },
      ],
      topRisk: { __typename: 'RoadmapRisk', id: `r${p}`, title: 'Leverancier levert te laat', score: 16 },
      findings: p % 4 === 3 ? ['no_owner'] : [],
      items: Array.from({ length: items }, (_, i) => itemFixture(p, i, items, first)),
    };
  });
  return {
    __typename: 'Roadmap',
    ...{ today: '2026-04-15', goals, programmes, projects: list },
    dependencies: list.flatMap((project) =>
      project.items.slice(2).map((item, i) => ({
        __typename: 'RoadmapDependency' as const,
        ...{
          id: `${item.id}d`,
          predecessorId: `${project.id}.${i + 1}`,
          successorId: item.id,
          type: 'FS' as const,
          lagDays: 0,
        },
      })),
    ),
  };
}

function itemFixture(project: number, i: number, count: number, first: number): RoadmapItem {
  const kind = i === 0 ? 'phase' : i === count - 1 ? 'milestone' : 'task';
  const begin = first + i * 30;
  const end = kind === 'phase' ? first + count * 30 : kind === 'milestone' ? begin : begin + 25;
  return {
    __typename: 'RoadmapItem',
    ...{ id: `p${project}.${i}`, parentId: i === 0 ? null : `p${project}.0`, kind, percentComplete: i === 1 ? 100 : 0 },
    title: kind === 'phase' ? 'Uitvoering' : kind === 'milestone' ? 'Live voor inwoners' : `Taak ${i}`,
    ...{ startDate: fromDayNumber(begin), endDate: fromDayNumber(end), owner: null },
    ...{ baselineStart: fromDayNumber(begin), baselineEnd: fromDayNumber(end) },
  };
}
