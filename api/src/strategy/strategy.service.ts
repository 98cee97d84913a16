import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, present, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import { ProjectGoal } from '../portfolio';
import { Goal, Indicator, IndicatorMeasurement, Strategy } from './entity';
import type {
  AddIndicatorMeasurementInput,
  CreateGoalInput,
  CreateIndicatorInput,
  CreateStrategyInput,
  LinkProjectGoalInput,
  ProjectGoalKey,
  UpdateGoalInput,
  UpdateIndicatorInput,
  UpdateStrategyInput,
} from './inputs';

const MAX_WEIGHT = 1000;

/** Strategy, goals and indicators. Each method is one transaction and answers the id of the strategy it touched. */
@Injectable()
export class StrategyService {
  constructor(private readonly database: Database) {}

  async createStrategy(caller: RequestContext, input: CreateStrategyInput): Promise<string> {
    checkStrategy(input);
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(Strategy, { ...present(input), organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async updateStrategy(caller: RequestContext, input: UpdateStrategyInput): Promise<string> {
    checkStrategy(input);
    const { id, version, ...changes } = input;
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Strategy, key, changes));
    return id;
  }

  async createGoal(caller: RequestContext, input: CreateGoalInput): Promise<string> {
    checkGoal(input);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      await this.requireParentInStrategy(manager, caller, input.parentId, input.strategyId);
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
      await this.requireParentInStrategy(manager, caller, changes.parentId, goal.strategyId);
      return goal.strategyId;
    });
  }

  async createIndicator(caller: RequestContext, input: CreateIndicatorInput): Promise<string> {
    checkIndicator(input);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const strategyId = await this.strategyOfGoal(manager, caller, input.goalId);
      await manager.insert(Indicator, { ...input, organisationId, id: newId() });
      return strategyId;
    });
  }

  async updateIndicator(caller: RequestContext, input: UpdateIndicatorInput): Promise<string> {
    checkIndicator(input);
    const { id, version, ...changes } = input;
    return this.database.write(caller, async (manager) => {
      const key = { organisationId: caller.organisationId, id, version };
      const indicator = await saveChanges(manager, Indicator, key, changes);
      return this.strategyOfGoal(manager, caller, indicator.goalId);
    });
  }

  async addMeasurement(caller: RequestContext, input: AddIndicatorMeasurementInput): Promise<string> {
    const checks = new Checks();
    checks.decimal('value', input.value);
    checks.dates(input, 'measuredOn');
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const indicator = await manager.findOneBy(Indicator, { organisationId, id: input.indicatorId });
      if (!indicator) throw new NotFound('Indicator', input.indicatorId);
      await manager.insert(IndicatorMeasurement, { ...input, organisationId, id: newId() });
      return this.strategyOfGoal(manager, caller, indicator.goalId);
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
      const strategyId = await this.strategyOfGoal(manager, caller, goalId);
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
      const strategyId = await this.strategyOfGoal(manager, caller, goalId);
      const { affected } = await manager.delete(ProjectGoal, { organisationId, projectId, goalId });
      if (!affected) throw new NotFound('ProjectGoal', projectId);
      return strategyId;
    });
  }

  private async strategyOfGoal(manager: EntityManager, caller: RequestContext, id: string): Promise<string> {
    const goal = await manager.findOneBy(Goal, { organisationId: caller.organisationId, id });
    if (!goal) throw new NotFound('Goal', id);
    return goal.strategyId;
  }

  /** A tree of goals stays within one strategy, which no foreign key says. */
  private async requireParentInStrategy(
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
}

function checkStrategy(input: Partial<CreateStrategyInput>): void {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'vision');
  checks.dates(input, 'termStart', 'termEnd', 'adoptedOn');
  checks.order('termEnd', input.termStart, input.termEnd);
  checks.done();
}

function checkGoal(input: Partial<CreateGoalInput>): void {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'description');
  checks.done();
}

function checkIndicator(input: Partial<CreateIndicatorInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.label('unit', input.unit);
  checks.decimal('baselineValue', input.baselineValue);
  checks.decimal('targetValue', input.targetValue);
  checks.dates(input, 'baselineDate', 'targetDate');
  checks.done();
}
