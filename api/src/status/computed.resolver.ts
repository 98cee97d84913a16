import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { STATUS_MEASURE_NAMES, statusThresholds } from '@stip/domain';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { isId } from '../platform/ids';
import { claims, computed, computedStatus, ownThresholds, statusFacts, type ComputedStatus } from './computed-queries';
import {
  ComputedStatusType,
  ResetStatusThresholdInput,
  ResetStatusThresholdResult,
  SetStatusThresholdInput,
  SetStatusThresholdResult,
  StatusJudgementType,
  type StatusThresholdsPayload,
} from './computed-types';
import { ThresholdService } from './threshold.service';

@Resolver()
export class ComputedResolver {
  constructor(
    private readonly database: Database,
    private readonly thresholds: ThresholdService,
  ) {}

  @Requires('read')
  @Query(() => ComputedStatusType, {
    nullable: true,
    description: 'Colours of a project as Stip computes them from the record; null when there is no such project.',
  })
  async computedStatus(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'The project.' }) projectId: string,
    @Args('reporting', {
      type: () => Boolean,
      defaultValue: false,
      description: 'True while its update is being written: that the update is late is then no reason for a colour.',
    })
    reporting: boolean,
  ): Promise<ComputedStatus | null> {
    if (!isId(projectId)) return null;
    const found = await this.database.read(caller, (reader) =>
      computedStatus(reader, todayOf(caller), projectId, reporting),
    );
    return found ?? null;
  }

  @Requires('read')
  @Query(() => StatusJudgementType, {
    description: 'What every project claims beside what Stip computes, with the figures and the bounds that were used.',
  })
  statusJudgement(@Caller() caller: RequestContext): Promise<unknown> {
    return this.database.read(caller, async (reader) => {
      const own = await ownThresholds(reader);
      const bounds = statusThresholds(own);
      const facts = new Map((await statusFacts(reader, todayOf(caller))).map((one) => [one.projectId, one]));
      const projects = (await claims(reader)).flatMap((project) => {
        const known = facts.get(project.projectId);
        if (!known) return [];
        const figures = STATUS_MEASURE_NAMES.flatMap((measure) => {
          const value = known.figures[measure];
          return value === null ? [] : [{ measure, value }];
        });
        return [{ ...project, running: known.running, figures, computed: computed(known, bounds) }];
      });
      return { projects, thresholds: own };
    });
  }

  @Requires('organisation.manage')
  @Mutation(() => SetStatusThresholdResult, { description: 'Sets from which figure on a measure is orange and red.' })
  async setStatusThreshold(
    @Caller() caller: RequestContext,
    @Args('input') input: SetStatusThresholdInput,
  ): Promise<StatusThresholdsPayload> {
    await this.thresholds.set(caller, input);
    return this.payload(caller);
  }

  @Requires('organisation.manage')
  @Mutation(() => ResetStatusThresholdResult, { description: 'Lets the bounds that Stip ships hold again.' })
  async resetStatusThreshold(
    @Caller() caller: RequestContext,
    @Args('input') input: ResetStatusThresholdInput,
  ): Promise<StatusThresholdsPayload> {
    await this.thresholds.reset(caller, input);
    return this.payload(caller);
  }

  private async payload(caller: RequestContext): Promise<StatusThresholdsPayload> {
    return { thresholds: await this.database.read(caller, ownThresholds) };
  }
}
