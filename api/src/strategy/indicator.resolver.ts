import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import {
  IndicatorConnection,
  IndicatorListArgs,
  RecordIndicatorValueInput,
  RecordIndicatorValueResult,
  type IndicatorPayload,
  type IndicatorSummaryType,
} from './indicator-list';
import { indicatorById, indicatorSummaries } from './indicator-list.queries';
import { IndicatorService } from './indicator.service';

@Resolver()
export class IndicatorResolver {
  constructor(
    private readonly database: Database,
    private readonly indicators: IndicatorService,
  ) {}

  @Requires('read')
  @Query(() => IndicatorConnection, {
    description: 'Indicators of goals, programmes and projects; by what they tell of when no order is asked.',
  })
  indicatorList(
    @Caller() caller: RequestContext,
    @Args() args: IndicatorListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<IndicatorSummaryType>> {
    return this.database.read(caller, (reader) => indicatorSummaries(reader, caller, args, info));
  }

  @Requires('project.edit')
  @Mutation(() => RecordIndicatorValueResult, {
    description: 'Records a value of any indicator, or a judgement of one that is met or not.',
  })
  async recordIndicatorValue(
    @Caller() caller: RequestContext,
    @Args('input') input: RecordIndicatorValueInput,
  ): Promise<IndicatorPayload> {
    const id = await this.indicators.measure(caller, input);
    const indicator = await this.database.read(caller, (reader) => indicatorById(reader, id));
    if (!indicator) throw new NotFound('Indicator', id);
    return { indicator };
  }
}
