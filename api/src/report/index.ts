import { Module } from '@nestjs/common';
import { ReportController } from './report.controller';
import { ReportResolver } from './report.resolver';
import { ReportService } from './report.service';
import { SigningKeys } from './signing-keys';
import { ReportWorkflow } from './workflow.service';

export { ReportWorkflow, SigningKeys };
export { sealFaults, type SealRecordFault } from './verify-seals';
export { verifyReportFile } from './verify-file.command';

@Module({
  controllers: [ReportController],
  providers: [ReportResolver, ReportService, ReportWorkflow, SigningKeys],
})
export class ReportModule {}
