import { Module } from '@nestjs/common';
import { ImportController } from './import.controller';
import { ImportResolver } from './import.resolver';
import { ImportService } from './import.service';
import { LinkedImportResolver } from './linked.resolver';
import { LinkedImportService } from './linked-import.service';

@Module({
  controllers: [ImportController],
  providers: [ImportResolver, ImportService, LinkedImportResolver, LinkedImportService],
  exports: [ImportService, LinkedImportService],
})
export class ExchangeModule {}
