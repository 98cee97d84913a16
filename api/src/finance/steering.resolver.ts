import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { isId } from '../platform/ids';
import { cashFlowOf, earnedValueProjects, earnedValueReport, projectsOf, rollUpOf } from './steering';
import { bookedMonths, earnedValueRows, moneyFindings, moneyOf, structureOf } from './steering-queries';
import {
  CashFlowType,
  CashGrainEnum,
  EarnedValueProjectsType,
  EarnedValueReportType,
  MoneyFindingsType,
  MoneyLevelEnum,
  MoneyProjectsType,
  MoneyRollUpType,
  type CashGrain,
  type MoneyLevel,
} from './steering-types';

const MAX_ROWS = 1000;
const atMost = (first: number) => Math.max(0, Math.min(first, MAX_ROWS));

@ArgsType()
class YearsAndSources {
  @Field(() => [Int], { nullable: true, description: 'Only these fiscal years; all when left out.' })
  fiscalYears?: number[] | null;
  @Field(() => [ID], { nullable: true, description: 'Only money that counts for these sources; all when left out.' })
  fundingSourceIds?: string[] | null;
}

@ArgsType()
class MoneyChoiceArgs extends YearsAndSources {
  @Field(() => ID, { nullable: true, description: 'Only this project.' })
  projectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only projects of this programme.' })
  programmeId?: string | null;
}

@ArgsType()
class RowProjectsArgs extends YearsAndSources {
  @Field(() => MoneyLevelEnum, { description: 'What the row is of.' })
  level!: MoneyLevel;
  @Field(() => ID, { nullable: true, description: 'Id of the row, or the year; absent for what belongs to none.' })
  id?: string | null;
  @Field(() => String, { defaultValue: 'EUR', description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => Int, { defaultValue: 50, description: 'Projects to answer, at most 1,000.' })
  first!: number;
}

@ArgsType()
class FindingsArgs extends MoneyChoiceArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Findings to answer, at most 1,000.' })
  first!: number;
}

@ArgsType()
class CashFlowArgs extends MoneyChoiceArgs {
  @Field(() => CashGrainEnum, { defaultValue: 'month', description: 'Months or quarters.' })
  grain!: CashGrain;
}

@ArgsType()
class EarnedValueArgs {
  @Field(() => ID, { nullable: true, description: 'Only this project.' })
  projectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only projects of this programme.' })
  programmeId?: string | null;
}

@ArgsType()
class EarnedValueProjectsArgs extends EarnedValueArgs {
  @Field(() => Int, { defaultValue: 50, description: 'Projects to answer, at most 1,000.' })
  first!: number;
}

const UNKNOWN = '00000000-0000-0000-0000-000000000000';
/** An id that is none chooses nothing, as one that does not exist. */
const chosen = <T extends { projectId?: string | null; programmeId?: string | null }>(args: T): T => ({
  ...args,
  projectId: args.projectId && !isId(args.projectId) ? UNKNOWN : args.projectId,
  programmeId: args.programmeId && !isId(args.programmeId) ? UNKNOWN : args.programmeId,
});

/** Money to steer by: added up, compared, in time. */
@Resolver()
export class SteeringResolver {
  constructor(private readonly database: Database) {}

  @Requires('read')
  @Query(() => [MoneyRollUpType], {
    description:
      'Money by programme, goal, source and year, per currency. A project that serves two goals is split by weight.',
  })
  moneyRollUp(@Caller() caller: RequestContext, @Args() args: YearsAndSources): Promise<MoneyRollUpType[]> {
    return this.database.read(caller, async (reader) => {
      const money = await moneyOf(reader, args);
      const structure = await structureOf(reader);
      return money.map((one) => rollUpOf(one, structure));
    });
  }

  @Requires('read')
  @Query(() => MoneyProjectsType, { description: 'The projects that make up one row of the roll-up.' })
  moneyRowProjects(@Caller() caller: RequestContext, @Args() args: RowProjectsArgs): Promise<MoneyProjectsType> {
    return this.database.read(caller, async (reader) => {
      const money = await moneyOf(reader, args);
      const structure = await structureOf(reader);
      const found = money.find(({ currency }) => currency === args.currency);
      if (!found) return { count: 0, nodes: [] };
      return projectsOf(found, structure, args.level, args.id ?? null, atMost(args.first));
    });
  }

  @Requires('read')
  @Query(() => MoneyFindingsType, { description: 'What is off about money.' })
  moneyFindings(@Caller() caller: RequestContext, @Args() args: FindingsArgs): Promise<MoneyFindingsType> {
    return this.database.read(caller, (reader) => moneyFindings(reader, chosen(args), atMost(args.first)));
  }

  @Requires('read')
  @Query(() => [CashFlowType], { description: 'Money in time, per currency.' })
  cashFlow(@Caller() caller: RequestContext, @Args() args: CashFlowArgs): Promise<CashFlowType[]> {
    return this.database.read(caller, async (reader) => {
      const choice = chosen(args);
      const money = await moneyOf(reader, choice);
      return cashFlowOf(money, await bookedMonths(reader, choice), todayOf(caller), args.grain);
    });
  }

  @Requires('read')
  @Query(() => EarnedValueReportType, { description: 'Earned value of all projects together and per programme.' })
  earnedValue(@Caller() caller: RequestContext, @Args() args: EarnedValueArgs): Promise<EarnedValueReportType> {
    const today = todayOf(caller);
    return this.database.read(caller, async (reader) =>
      earnedValueReport(await earnedValueRows(reader, chosen(args), today), today),
    );
  }

  @Requires('read')
  @Query(() => EarnedValueProjectsType, { description: 'Earned value per project, by programme and name.' })
  earnedValueProjects(
    @Caller() caller: RequestContext,
    @Args() args: EarnedValueProjectsArgs,
  ): Promise<EarnedValueProjectsType> {
    const today = todayOf(caller);
    return this.database.read(caller, async (reader) =>
      earnedValueProjects(await earnedValueRows(reader, chosen(args), today), today, atMost(args.first)),
    );
  }
}
