import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { VersionedKey } from '../portfolio';
import { BudgetChangeService } from './budget-change.service';
import { FinanceService } from './finance.service';
import {
  AdoptBudgetChangeInput,
  RecordLedgerEntryInput,
  ReverseLedgerEntryInput,
  SetBudgetLineInput,
  SetFundingSourceInput,
} from './inputs';
import { BudgetChangeListArgs, BudgetLineListArgs, LedgerEntryListArgs } from './list-inputs';
import { budgetChanges, budgetLines, ledgerEntries } from './lists';
import { budgetChangeById, fundingSources, moneyByYear, projectMoney } from './queries';
import {
  AdoptBudgetChangeResult,
  BudgetChangeConnection,
  BudgetLineConnection,
  FundingSourceType,
  LedgerEntryConnection,
  PortfolioYearMoneyType,
  ProjectMoneyDetailType,
  RecordLedgerEntryResult,
  RemoveBudgetLineResult,
  RemoveFundingSourceResult,
  ReverseLedgerEntryResult,
  SetBudgetLineResult,
  SetFundingSourceResult,
  type BudgetChangePayload,
  type BudgetChangeType,
  type BudgetLineType,
  type FundingSourcesPayload,
  type LedgerEntryType,
  type ProjectMoneyPayload,
} from './types';

const MAX_ENTRIES = 1000;

@Resolver()
export class FinanceResolver {
  constructor(
    private readonly database: Database,
    private readonly finance: FinanceService,
    private readonly changes: BudgetChangeService,
  ) {}

  @Requires('read')
  @Query(() => ProjectMoneyDetailType, { description: 'Budget, bookings and sources of a project.' })
  projectMoney(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID, description: 'Whose money.' }) projectId: string,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'Bookings to answer, at most 1,000.' })
    first: number,
  ): Promise<ProjectMoneyDetailType> {
    const entries = Math.max(0, Math.min(first, MAX_ENTRIES));
    return this.database.read(caller, (reader) => projectMoney(reader, projectId, entries));
  }

  @Requires('read')
  @Query(() => [PortfolioYearMoneyType], { description: 'Money of the portfolio per fiscal year and currency.' })
  moneyByYear(@Caller() caller: RequestContext): Promise<PortfolioYearMoneyType[]> {
    return this.database.read(caller, moneyByYear);
  }

  @Requires('read')
  @Query(() => [FundingSourceType], { description: 'Sources of money (dekking) by name.' })
  fundingSources(@Caller() caller: RequestContext): Promise<FundingSourceType[]> {
    return this.database.read(caller, fundingSources);
  }

  @Requires('read')
  @Query(() => LedgerEntryConnection, { description: 'Bookings; the latest first when no order is asked.' })
  ledgerEntries(
    @Caller() caller: RequestContext,
    @Args() args: LedgerEntryListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LedgerEntryType>> {
    return this.database.read(caller, (reader) => ledgerEntries(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => BudgetLineConnection, { description: 'Original budget lines; by year when no order is asked.' })
  budgetLines(
    @Caller() caller: RequestContext,
    @Args() args: BudgetLineListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<BudgetLineType>> {
    return this.database.read(caller, (reader) => budgetLines(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => BudgetChangeConnection, {
    description: 'Changes of the budget; the latest decision first when no order is asked.',
  })
  budgetChanges(
    @Caller() caller: RequestContext,
    @Args() args: BudgetChangeListArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<BudgetChangeType>> {
    return this.database.read(caller, (reader) => budgetChanges(reader, caller, args, info));
  }

  @Requires('finance.edit')
  @Mutation(() => RecordLedgerEntryResult, { description: 'Books an amount. Bookings are never changed.' })
  async recordLedgerEntry(
    @Caller() caller: RequestContext,
    @Args('input') input: RecordLedgerEntryInput,
  ): Promise<ProjectMoneyPayload> {
    return this.payload(caller, await this.finance.recordEntry(caller, input));
  }

  @Requires('finance.edit')
  @Mutation(() => ReverseLedgerEntryResult, { description: 'Takes a booking back with a counter-entry, once.' })
  async reverseLedgerEntry(
    @Caller() caller: RequestContext,
    @Args('input') input: ReverseLedgerEntryInput,
  ): Promise<ProjectMoneyPayload> {
    return this.payload(caller, await this.finance.reverseEntry(caller, input));
  }

  @Requires('finance.edit')
  @Mutation(() => SetBudgetLineResult, {
    description:
      'Adds a line of the original budget, or changes the one with this id; refused once a body decided on a change for the project and year.',
  })
  async setBudgetLine(
    @Caller() caller: RequestContext,
    @Args('input') input: SetBudgetLineInput,
  ): Promise<ProjectMoneyPayload> {
    return this.payload(caller, await this.finance.setBudgetLine(caller, input));
  }

  @Requires('finance.edit')
  @Mutation(() => RemoveBudgetLineResult, {
    description: 'Removes a line of the original budget; refused once a body decided on a change.',
  })
  async removeBudgetLine(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<ProjectMoneyPayload> {
    return this.payload(caller, await this.finance.removeBudgetLine(caller, input));
  }

  @Requires('finance.edit')
  @Mutation(() => SetFundingSourceResult, { description: 'Adds a source of money, or changes the one with this id.' })
  async setFundingSource(
    @Caller() caller: RequestContext,
    @Args('input') input: SetFundingSourceInput,
  ): Promise<FundingSourcesPayload> {
    await this.finance.setFundingSource(caller, input);
    return { fundingSources: await this.database.read(caller, fundingSources) };
  }

  @Requires('finance.edit')
  @Mutation(() => RemoveFundingSourceResult, {
    description: 'Removes a source of money; refused while a budget or booking names it.',
  })
  async removeFundingSource(
    @Caller() caller: RequestContext,
    @Args('input') input: VersionedKey,
  ): Promise<FundingSourcesPayload> {
    await this.finance.removeFundingSource(caller, input);
    return { fundingSources: await this.database.read(caller, fundingSources) };
  }

  @Requires('finance.edit')
  @Mutation(() => AdoptBudgetChangeResult, {
    description: 'Records a change of the budget that a body decided on, with all its lines or not at all.',
  })
  async adoptBudgetChange(
    @Caller() caller: RequestContext,
    @Args('input') input: AdoptBudgetChangeInput,
  ): Promise<BudgetChangePayload> {
    const id = await this.changes.adopt(caller, input);
    const budgetChange = await this.database.read(caller, (reader) => budgetChangeById(reader, id));
    if (!budgetChange) throw new NotFound('BudgetChange', id);
    return { budgetChange };
  }

  private async payload(caller: RequestContext, projectId: string): Promise<ProjectMoneyPayload> {
    return { projectMoney: await this.database.read(caller, (reader) => projectMoney(reader, projectId)) };
  }
}
