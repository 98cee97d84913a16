import { Injectable } from '@nestjs/common';
import { IsNull, type DeepPartial, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, VersionConflict } from '../platform/errors';
import { newId } from '../platform/ids';
import { ProgrammeGoal, ProjectGoal, type VersionedKey } from '../portfolio';
import { Benefit, BenefitProject, Goal, Indicator } from './entity';
import type {
  BenefitProjectKey,
  CreateGoalInput,
  LinkBenefitProjectInput,
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
      const benefit = await benefitOf(manager, caller, key.id);
      await removeVersion(manager, Benefit, { organisationId, ...key });
      return strategyOfGoal(manager, caller, benefit.goalId);
    });
  }

  /** Links a project to a goal, or changes the weight of the link there is. */
  async linkProject(caller: RequestContext, input: LinkProjectGoalInput): Promise<string> {
    checkWeight(input.weight);
    const { organisationId } = caller;
    const { projectId, goalId, weight, version } = input;
    return this.database.write(caller, async (manager) => {
      const strategyId = await strategyOfGoal(manager, caller, goalId);
      await setLink(manager, ProjectGoal, { organisationId, projectId, goalId }, { weight }, version);
      return strategyId;
    });
  }

  /** Lets a project bring a benefit, or changes the weight; a project that brings a benefit serves its goal. */
  async linkBenefit(caller: RequestContext, input: LinkBenefitProjectInput): Promise<string> {
    checkWeight(input.weight);
    const { organisationId } = caller;
    const { projectId, benefitId, weight, version } = input;
    return this.database.write(caller, async (manager) => {
      const { goalId } = await benefitOf(manager, caller, benefitId);
      const served = { organisationId, projectId, goalId };
      if (!(await manager.existsBy(ProjectGoal, served))) await manager.insert(ProjectGoal, { ...served, weight: 1 });
      await setLink(manager, BenefitProject, { organisationId, benefitId, projectId }, { goalId, weight }, version);
      return strategyOfGoal(manager, caller, goalId);
    });
  }

  /** The project goes on serving the goal. */
  async unlinkBenefit(caller: RequestContext, { benefitId, projectId }: BenefitProjectKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const { goalId } = await benefitOf(manager, caller, benefitId);
      const { affected } = await manager.delete(BenefitProject, { organisationId, benefitId, projectId });
      if (!affected) throw new NotFound('BenefitProject', projectId);
      return strategyOfGoal(manager, caller, goalId);
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

/** A tree of goals stays within one strategy; the foreign key says so too, but not which of both is wrong. */
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

async function benefitOf(manager: EntityManager, caller: RequestContext, id: string): Promise<Benefit> {
  const benefit = await manager.findOneBy(Benefit, { organisationId: caller.organisationId, id });
  if (!benefit) throw new NotFound('Benefit', id);
  return benefit;
}

/** Makes a link, or changes the one there is if it still has the version the user saw. */
async function setLink<L extends ProjectGoal | BenefitProject>(
  manager: EntityManager,
  entity: EntityTarget<L>,
  key: FindOptionsWhere<L> & DeepPartial<L>,
  values: DeepPartial<L> & { readonly weight: number },
  version: number | null | undefined,
): Promise<void> {
  const stored = await manager.findOne(entity, { where: key, lock: { mode: 'pessimistic_write' } });
  if (!stored) {
    await manager.save(entity, manager.create(entity, { ...key, ...values }));
    return;
  }
  if (stored.weight === values.weight) return;
  if (stored.version !== version) throw new VersionConflict(stored.version, { ...stored });
  await manager.save(entity, manager.merge(entity, stored, values));
}

function checkWeight(weight: number): void {
  const checks = new Checks();
  if (weight < 1 || weight > MAX_WEIGHT) checks.add('weight', 'out_of_range');
  checks.done();
}

function checkGoal(input: Partial<CreateGoalInput>): void {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'description');
  checks.dates(input, 'startDate', 'endDate');
  checks.order('endDate', input.startDate, input.endDate);
  checks.done();
}
