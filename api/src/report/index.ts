import { Module } from '@nestjs/common';
import { ReportController } from './report.controller';
import { ReportResolver } from './report.resolver';
import { ReportService } from './report.service';

@Module({ controllers: [ReportController], providers: [ReportResolver, ReportService] })
export class ReportModule {}
