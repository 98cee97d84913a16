import { Module } from '@nestjs/common';
import { BudgetChangeService } from './budget-change.service';
import { FinanceResolver } from './finance.resolver';
import { FinanceService } from './finance.service';
import { SteeringResolver } from './steering.resolver';

export { moneyOf } from './steering-queries';
export { BudgetLine, FundingSource, LedgerEntry, LedgerImport, type LedgerKind } from './entity';

@Module({ providers: [FinanceResolver, SteeringResolver, FinanceService, BudgetChangeService] })
export class FinanceModule {}
