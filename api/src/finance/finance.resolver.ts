import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { VersionedKey } from '../portfolio';
import { FinanceService } from './finance.service';
import { RecordLedgerEntryInput, ReverseLedgerEntryInput, SetBudgetLineInput, SetFundingSourceInput } from './inputs';
import { fundingSources, moneyByYear, projectMoney } from './queries';
import {
  FundingSourceType,
  PortfolioYearMoneyType,
  ProjectMoneyDetailType,
  RecordLedgerEntryResult,
  RemoveBudgetLineResult,
  ReverseLedgerEntryResult,
  SetBudgetLineResult,
  SetFundingSourceResult,
  type FundingSourcesPayload,
  type ProjectMoneyPayload,
} from './types';

const MAX_ENTRIES = 1000;

@Resolver()
export class FinanceResolver {
  constructor(
    private readonly database: Database,
    private readonly finance: FinanceService,
  ) {}

  @Requires('read')
  @Query(() => ProjectMoneyDetailType, { description: 'Budget, bookings and sources of a project.' })
  projectMoney(
    @Caller() caller: RequestContext,
    @Args('projectId', { type: () => ID }) projectId: string,
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
  @Mutation(() => SetBudgetLineResult, { description: 'Adds a budget line, or changes the one with this id.' })
  async setBudgetLine(
    @Caller() caller: RequestContext,
    @Args('input') input: SetBudgetLineInput,
  ): Promise<ProjectMoneyPayload> {
    return this.payload(caller, await this.finance.setBudgetLine(caller, input));
  }

  @Requires('finance.edit')
  @Mutation(() => RemoveBudgetLineResult)
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

  private async payload(caller: RequestContext, projectId: string): Promise<ProjectMoneyPayload> {
    return { projectMoney: await this.database.read(caller, (reader) => projectMoney(reader, projectId)) };
  }
}
