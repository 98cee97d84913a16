import { newId } from '../platform/ids';
import { Benefit, BenefitProject } from '../strategy/entity';
import { BENEFITS } from './goal-data';
import type { DemoWriter } from './write';

/** What the goals are to bring, and which projects bring it. */
export async function writeBenefits(demo: DemoWriter): Promise<void> {
  const rows = BENEFITS.map((data) => ({ id: newId(), goalId: demo.goals.get(data.goal), data }));
  await demo.insert(
    Benefit,
    rows.map(({ id, goalId, data }) => ({
      id,
      goalId,
      title: data.title,
      description: data.description ?? '',
      ownerId: demo.person(data.owner),
      expectedValue: data.expected,
      expectedCents: data.euros === undefined ? null : BigInt(data.euros) * 100n,
      dueDate: demo.inTerm(data.after),
      state: data.state,
    })),
  );
  await demo.insert(
    BenefitProject,
    rows.flatMap(({ id, goalId, data }) =>
      data.projects.map(([code, weight]) => ({ benefitId: id, projectId: demo.project(code)?.id, goalId, weight })),
    ),
  );
}
