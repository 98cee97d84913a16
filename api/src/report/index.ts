import { Module } from '@nestjs/common';
import { TalkModule } from '../talk';
import { ReportController } from './report.controller';
import { ReportResolver } from './report.resolver';
import { ReportService } from './report.service';
import { ReportSectionResolver } from './section.resolver';
import { ReportSections } from './section.service';
import { SigningKeys } from './signing-keys';
import { ReportWorkflow } from './workflow.service';

export { ReportService, ReportWorkflow, SigningKeys };
export type { ReportContent, ReportProject } from './content';
export type { ReportFigures } from './content-sections';
export { causeText, narrativesOf, sectionsOfDocument } from './document-sections';
export { printReport, reportFileName, type ReportSource } from './report.service';
export type { SealStatement } from './seal';
export { sha256 } from './seal';
export { REPORT_TEXTS, type ReportLanguage, type ReportText } from './texts';
export { wordsOf, type ReportWords } from './words';
export { reportAnswer } from './answer';
export { reportCycle } from './queries';
export type { ReportStanding } from './standing';
export { ReasonedReportInput, ReportCycleProjectType, ReportPayload, ReportStateEnum } from './types';
export { sealFaults, type SealRecordFault } from './verify-seals';
export { verifyReportFile } from './verify-file.command';

@Module({
  imports: [TalkModule],
  controllers: [ReportController],
  providers: [ReportResolver, ReportSectionResolver, ReportSections, ReportService, ReportWorkflow, SigningKeys],
  exports: [ReportService, ReportWorkflow],
})
export class ReportModule {}
