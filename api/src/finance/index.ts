import { Module } from '@nestjs/common';
import { FinanceResolver } from './finance.resolver';
import { FinanceService } from './finance.service';

export { BudgetLine, FundingSource, LedgerEntry } from './entity';

@Module({ providers: [FinanceResolver, FinanceService] })
export class FinanceModule {}
