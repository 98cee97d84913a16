import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion } from '../platform/database';
import { Checks, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { WorkItem, type MovedItem, type VersionedKey } from '../portfolio';
import { Scenario, ScenarioMove, type ScenarioState } from './entity';
import { checkedMoves, computedOrCycle, cycleFailure, movesOf, type Move } from './moves';
import { planWithin } from './queries';
import { RescheduleService, saveMoves } from './reschedule.service';
import type { CreateScenarioInput, UpdateScenarioInput } from './scenario-types';

export interface ScenarioChange {
  readonly id: string;
  readonly moved: MovedItem[];
}

/** What if: moves that are kept apart from the plan until they are applied in one transaction. */
@Injectable()
export class ScenarioService {
  constructor(
    private readonly database: Database,
    private readonly reschedule: RescheduleService,
  ) {}

  async create(caller: RequestContext, input: CreateScenarioInput): Promise<ScenarioChange> {
    check(input);
    const { organisationId, personId } = caller;
    const { name, description = '', moves } = input;
    return this.database.write(caller, async (manager) => {
      const id = newId();
      await manager.insert(Scenario, {
        ...{ organisationId, id, description, createdBy: personId },
        name: name.trim(),
        state: 'open' as const,
      });
      await this.insertMoves(manager, organisationId, id, moves);
      return { id, moved: [] };
    });
  }

  async update(caller: RequestContext, input: UpdateScenarioInput): Promise<ScenarioChange> {
    check(input);
    const { organisationId } = caller;
    const { id, version, name, description, moves } = input;
    return this.database.write(caller, async (manager) => {
      const scenario = await this.openOne(manager, organisationId, { id, version });
      if (name !== undefined) scenario.name = name.trim();
      if (description !== undefined) scenario.description = description;
      // Moves are part of it: its version grows with them too.
      scenario.updatedAt = caller.now;
      await manager.save(Scenario, scenario);
      if (moves) {
        await manager.delete(ScenarioMove, { organisationId, scenarioId: id });
        await this.insertMoves(manager, organisationId, id, moves);
      }
      return { id, moved: [] };
    });
  }

  /** Makes the moves as if they were made by hand one after the other, and what is scheduled automatically follows once. */
  async apply(caller: RequestContext, key: VersionedKey): Promise<ScenarioChange> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      await this.reschedule.begin(manager, caller);
      const scenario = await this.openOne(manager, organisationId, key);
      const moves = await manager.findBy(ScenarioMove, { organisationId, scenarioId: key.id });
      const stored = await planWithin(manager);
      const now = computedOrCycle(stored, todayOf(caller));
      if (!('schedule' in now)) throw cycleFailure(stored, now, 'id');
      const { after, moved } = movesOf(stored, moves, todayOf(caller));
      const asked = new Set(moves.map(({ workItemId }) => workItemId));
      for (const { id, scheduling, constraintType, constraintDate, durationMinutes } of after.items) {
        if (scheduling === 'auto' && asked.has(id))
          await manager.update(WorkItem, { organisationId, id }, { constraintType, constraintDate, durationMinutes });
      }
      const saved = await saveMoves(manager, organisationId, moved);
      await this.close(manager, caller, scenario, 'applied');
      return { id: key.id, moved: saved };
    });
  }

  async drop(caller: RequestContext, key: VersionedKey): Promise<ScenarioChange> {
    return this.database.write(caller, async (manager) => {
      const scenario = await this.openOne(manager, caller.organisationId, key);
      await this.close(manager, caller, scenario, 'dropped');
      return { id: key.id, moved: [] };
    });
  }

  private async openOne(
    manager: EntityManager,
    organisationId: string,
    { id, version }: VersionedKey,
  ): Promise<Scenario> {
    const scenario = await lockVersion(manager, Scenario, { organisationId, id, version });
    if (scenario.state !== 'open') throw new ValidationFailed([{ field: 'id', code: 'scenario_closed' }]);
    return scenario;
  }

  private async close(
    manager: EntityManager,
    { now }: RequestContext,
    scenario: Scenario,
    state: ScenarioState,
  ): Promise<void> {
    await manager.save(Scenario, manager.merge(Scenario, scenario, { state, closedAt: now }));
  }

  private async insertMoves(
    manager: EntityManager,
    organisationId: string,
    scenarioId: string,
    given: readonly Move[],
  ): Promise<void> {
    const moves = checkedMoves(given);
    const ids = moves.map(({ workItemId }) => workItemId).filter(isId);
    const items = ids.length === 0 ? [] : await manager.findBy(WorkItem, { organisationId, id: In(ids) });
    const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
    const checks = new Checks();
    moves.forEach(({ workItemId, startDate, endDate }, n) => {
      const kind = kinds.get(workItemId);
      if (!kind) checks.add(`moves.${n}.workItemId`, 'unknown_id');
      else if (kind === 'phase') checks.add(`moves.${n}.workItemId`, 'phase_follows');
      else if (kind === 'milestone' && startDate !== endDate) checks.add(`moves.${n}.endDate`, 'milestone_one_day');
    });
    checks.done();
    if (moves.length === 0) return;
    await manager.insert(
      ScenarioMove,
      moves.map(({ workItemId, startDate, endDate }) => ({
        organisationId,
        scenarioId,
        workItemId,
        startDate,
        endDate,
      })),
    );
  }
}

function check(input: Partial<CreateScenarioInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.narratives(input, 'description');
  checks.done();
}
