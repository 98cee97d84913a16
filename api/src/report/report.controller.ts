import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { ReportService } from './report.service';

@Controller('api/reports')
export class ReportController {
  constructor(private readonly reports: ReportService) {}

  /** The report as PDF, in the language asked for or that of the organisation. */
  @Requires('read')
  @Get(':id.pdf')
  async pdf(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Query('lang') lang: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, pdf } = await this.reports.pdf(caller, id, lang === 'en' || lang === 'nl' ? lang : caller.locale);
    await reply
      .header('content-type', 'application/pdf')
      .header('content-disposition', `inline; filename="report.pdf"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('cache-control', 'no-store')
      .send(pdf);
  }
}
