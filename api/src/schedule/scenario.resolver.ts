import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { VersionedKey } from '../portfolio';
import { slipImpact } from './impact';
import { storedPlan } from './queries';
import { scenarioById, scenarios } from './scenario-queries';
import {
  ApplyScenarioResult,
  CreateScenarioInput,
  CreateScenarioResult,
  DropScenarioResult,
  ScenarioComparisonType,
  ScenarioType,
  UpdateScenarioInput,
  UpdateScenarioResult,
  type ScenarioPayload,
} from './scenario-types';
import { ScenarioService, type ScenarioChange } from './scenario.service';

@Resolver()
export class ScenarioResolver {
  constructor(
    private readonly database: Database,
    private readonly service: ScenarioService,
  ) {}

  @Requires('read')
  @Query(() => [ScenarioType], { description: 'Scenarios, open ones first.' })
  scenarios(@Caller() caller: RequestContext): Promise<ScenarioType[]> {
    return this.database.read(caller, scenarios);
  }

  @Requires('read')
  @Query(() => ScenarioComparisonType, {
    nullable: true,
    description:
      'A scenario and what its moves would change in the plan as it is; null when there is none with this id.',
  })
  async scenario(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Identifies the scenario.' }) id: string,
  ): Promise<ScenarioComparisonType | null> {
    if (!isId(id)) return null;
    return this.database.read(caller, async (reader) => {
      const scenario = await scenarioById(reader, id);
      if (!scenario) return null;
      if (scenario.state !== 'open') return { scenario, difference: null };
      const moves = scenario.moves.map(({ item, startDate, endDate }) => ({ workItemId: item.id, startDate, endDate }));
      return { scenario, difference: await slipImpact(reader, await storedPlan(reader), moves, todayOf(caller)) };
    });
  }

  @Requires('project.edit')
  @Mutation(() => CreateScenarioResult, { description: 'Keeps moves as a scenario; the plan stays as it is.' })
  async createScenario(
    @Caller() caller: RequestContext,
    @Args('input') input: CreateScenarioInput,
  ): Promise<ScenarioPayload> {
    return this.payload(caller, await this.service.create(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => UpdateScenarioResult, { description: 'Changes an open scenario.' })
  async updateScenario(
    @Caller() caller: RequestContext,
    @Args('input') input: UpdateScenarioInput,
  ): Promise<ScenarioPayload> {
    return this.payload(caller, await this.service.update(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => ApplyScenarioResult, { description: 'Makes all moves of an open scenario at once, or none.' })
  async applyScenario(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<ScenarioPayload> {
    return this.payload(caller, await this.service.apply(caller, input));
  }

  @Requires('project.edit')
  @Mutation(() => DropScenarioResult, { description: 'Lets an open scenario go; it stays in the record.' })
  async dropScenario(@Caller() caller: RequestContext, @Args('input') input: VersionedKey): Promise<ScenarioPayload> {
    return this.payload(caller, await this.service.drop(caller, input));
  }

  private async payload(caller: RequestContext, { id, moved }: ScenarioChange): Promise<ScenarioPayload> {
    const scenario = await this.database.read(caller, (reader) => scenarioById(reader, id));
    if (!scenario) throw new NotFound('Scenario', id);
    return { scenario, moved };
  }
}
