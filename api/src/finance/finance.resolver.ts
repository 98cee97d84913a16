import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { FinanceService } from './finance.service';
import { projectMoney } from './queries';
import {
  ProjectMoneyDetailType,
  RecordLedgerEntryInput,
  RecordLedgerEntryResult,
  ReverseLedgerEntryInput,
  ReverseLedgerEntryResult,
  SetBudgetLineInput,
  SetBudgetLineResult,
  type ProjectMoneyPayload,
} from './types';

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
  ): Promise<ProjectMoneyDetailType> {
    return this.database.read(caller, (reader) => projectMoney(reader, projectId));
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

  private async payload(caller: RequestContext, projectId: string): Promise<ProjectMoneyPayload> {
    return { projectMoney: await this.database.read(caller, (reader) => projectMoney(reader, projectId)) };
  }
}
