import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import { ProgrammeGoal, ProjectGoal, type VersionedKey } from '../portfolio';
import { Benefit, Goal, Indicator } from './entity';
import type {
  CreateGoalInput,
  LinkProjectGoalInput,
  MoveGoalInput,
  ProjectGoalKey,
  SetBenefitInput,
  UpdateGoalInput,
} from './inputs';

const MAX_WEIGHT = 1000;

/** Goals in their tree, their benefits and the projects that serve them. Each method answers the id of the strategy. */
@Injectable()
export class GoalService {
  constructor(private readonly database: Database) {}

  async createGoal(caller: RequestContext, input: CreateGoalInput): Promise<string> {
    checkGoal(input);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      await requireParentInStrategy(manager, caller, input.parentId, input.strategyId);
      const scope = { organisationId, strategyId: input.strategyId };
      const position = ((await manager.maximum(Goal, 'position', scope)) ?? -1) + 1;
      await manager.insert(Goal, { ...present(input), organisationId, id: newId(), position });
      return input.strategyId;
    });
  }

  async updateGoal(caller: RequestContext, input: UpdateGoalInput): Promise<string> {
    checkGoal(input);
    const { id, version, ...changes } = input;
    return this.database.write(caller, async (manager) => {
      const goal = await saveChanges(manager, Goal, { organisationId: caller.organisationId, id, version }, changes);
      await requireParentInStrategy(manager, caller, changes.parentId, goal.strategyId);
      return goal.strategyId;
    });
  }

  /** Puts a goal below another one, or among its siblings; the siblings are numbered anew. */
  async moveGoal(caller: RequestContext, { id, version, parentId, position }: MoveGoalInput): Promise<string> {
    const checks = new Checks();
    if (position < 0) checks.add('position', 'out_of_range');
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const goal = await lockVersion(manager, Goal, { organisationId, id, version });
      const { strategyId } = goal;
      await requireParentInStrategy(manager, caller, parentId, strategyId);
      const siblings = await manager.find(Goal, {
        where: { organisationId, strategyId, parentId: parentId ?? IsNull() },
        order: { position: 'ASC', code: 'ASC', id: 'ASC' },
      });
      const order = siblings.filter((sibling) => sibling.id !== id);
      order.splice(position, 0, manager.merge(Goal, goal, { parentId: parentId ?? null }));
      order.forEach((sibling, place) => (sibling.position = place));
      await manager.save(Goal, order);
      return strategyId;
    });
  }

  /** Removes a goal with its indicators and benefits; refused while goals stand below it or projects serve it. */
  async removeGoal(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const goal = await lockVersion(manager, Goal, { organisationId, id, version });
      const checks = new Checks();
      const below = await manager.countBy(Goal, { organisationId, parentId: id });
      const projects = await manager.countBy(ProjectGoal, { organisationId, goalId: id });
      if (below > 0) checks.add('id', 'goal_has_goals', { n: below });
      const programmes = await manager.countBy(ProgrammeGoal, { organisationId, goalId: id });
      if (programmes > 0) checks.add('id', 'goal_has_programmes', { n: programmes });
      if (projects > 0) checks.add('id', 'goal_has_projects', { n: projects });
      checks.done();
      await manager.delete(Indicator, { organisationId, goalId: id });
      await manager.delete(Benefit, { organisationId, goalId: id });
      await removeVersion(manager, Goal, { organisationId, id, version });
      return goal.strategyId;
    });
  }

  async setBenefit(caller: RequestContext, input: SetBenefitInput): Promise<string> {
    const { id, version, goalId, expectedAmount, ...rest } = input;
    const checks = new Checks();
    checks.label('title', input.title);
    checks.narratives(input, 'description');
    checks.dates(input, 'dueDate');
    const expectedCents = checks.amount('expectedAmount', expectedAmount);
    checks.done();
    const { organisationId } = caller;
    const values = {
      ...rest,
      title: rest.title.trim(),
      ownerId: rest.ownerId ?? null,
      dueDate: rest.dueDate ?? null,
      expectedCents,
    };
    return this.database.write(caller, async (manager) => {
      const strategyId = await strategyOfGoal(manager, caller, goalId);
      if (id) {
        const key = { organisationId, id, version: version ?? 0 };
        const benefit = await saveChanges(manager, Benefit, key, values);
        if (benefit.goalId !== goalId) throw new NotFound('Benefit', id);
      } else await manager.insert(Benefit, { ...values, organisationId, goalId, id: newId() });
      return strategyId;
    });
  }

  async removeBenefit(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const benefit = await manager.findOneBy(Benefit, { organisationId, id: key.id });
      if (!benefit) throw new NotFound('Benefit', key.id);
      await removeVersion(manager, Benefit, { organisationId, ...key });
      return strategyOfGoal(manager, caller, benefit.goalId);
    });
  }

  /** Links a project to a goal, or changes the weight of the link there is. */
  async linkProject(caller: RequestContext, input: LinkProjectGoalInput): Promise<string> {
    const checks = new Checks();
    if (input.weight < 1 || input.weight > MAX_WEIGHT) checks.add('weight', 'out_of_range');
    checks.done();
    const { organisationId } = caller;
    const { projectId, goalId, weight } = input;
    return this.database.write(caller, async (manager) => {
      const strategyId = await strategyOfGoal(manager, caller, goalId);
      await manager.upsert(ProjectGoal, { organisationId, projectId, goalId, weight }, [
        'organisationId',
        'projectId',
        'goalId',
      ]);
      return strategyId;
    });
  }

  async unlinkProject(caller: RequestContext, { projectId, goalId }: ProjectGoalKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const strategyId = await strategyOfGoal(manager, caller, goalId);
      const { affected } = await manager.delete(ProjectGoal, { organisationId, projectId, goalId });
      if (!affected) throw new NotFound('ProjectGoal', projectId);
      return strategyId;
    });
  }
}

export async function strategyOfGoal(manager: EntityManager, caller: RequestContext, id: string): Promise<string> {
  const goal = await manager.findOneBy(Goal, { organisationId: caller.organisationId, id });
  if (!goal) throw new NotFound('Goal', id);
  return goal.strategyId;
}

/** A tree of goals stays within one strategy, which no foreign key says. */
async function requireParentInStrategy(
  manager: EntityManager,
  caller: RequestContext,
  parentId: string | null | undefined,
  strategyId: string,
): Promise<void> {
  if (!parentId) return;
  const parent = await manager.findOneBy(Goal, { organisationId: caller.organisationId, id: parentId });
  const checks = new Checks();
  if (!parent) checks.add('parentId', 'unknown_id');
  else if (parent.strategyId !== strategyId) checks.add('parentId', 'other_strategy');
  checks.done();
}

function checkGoal(input: Partial<CreateGoalInput>): void {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'description');
  checks.done();
}
