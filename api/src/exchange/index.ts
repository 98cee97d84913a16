import { Module } from '@nestjs/common';
import { PlanExchangeController } from './plan-exchange.controller';
import { PlanExchangeResolver } from './plan-exchange.resolver';
import { PlanExchangeService } from './plan-exchange.service';
import { ImportController } from './import.controller';
import { ImportResolver } from './import.resolver';
import { ImportService } from './import.service';
import { LedgerImportController } from './ledger.controller';
import { LedgerImportResolver } from './ledger.resolver';
import { LedgerImportService } from './ledger-import.service';
import { LinkedImportResolver } from './linked.resolver';
import { LinkedImportService } from './linked-import.service';

@Module({
  controllers: [ImportController, LedgerImportController, PlanExchangeController],
  providers: [
    ImportResolver,
    ImportService,
    LedgerImportResolver,
    LedgerImportService,
    LinkedImportResolver,
    LinkedImportService,
    PlanExchangeResolver,
    PlanExchangeService,
  ],
  exports: [PlanExchangeService, ImportService, LedgerImportService, LinkedImportService],
})
export class ExchangeModule {}
