import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, Public, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound } from '../platform/errors';
import { isId } from '../platform/ids';
import { ReportService } from './report.service';
import { SEAL_ALGORITHM } from './seal';
import { publicKeys } from './standing';

@Controller()
export class ReportController {
  constructor(
    private readonly reports: ReportService,
    private readonly database: Database,
  ) {}

  /** The report as PDF, in the language asked for or that of the organisation. */
  @Requires('read')
  @Get('api/reports/:id.pdf')
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

  /** The sealed report as a file, to be kept and verified anywhere: `stip verify FILE`. */
  @Requires('read')
  @Get('api/reports/:id.json')
  async file(@Caller() caller: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    const { fileName, text } = await this.reports.file(caller, id);
    await reply
      .header('content-type', 'application/json; charset=utf-8')
      .header(
        'content-disposition',
        `attachment; filename="report.json"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      )
      .header('cache-control', 'no-store')
      .send(text);
  }

  /** The public keys of an organisation, retired ones included, for who verifies what it sealed. */
  @Public()
  @Get('.well-known/stip-keys/:organisation.json')
  async keys(@Param('organisation') organisation: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isId(organisation)) throw new NotFound('Organisation', organisation);
    const keys = await this.database.read({ organisationId: organisation }, publicKeys);
    await reply
      .header('cache-control', 'max-age=300')
      .send({ organisation, keys: keys.map((key) => ({ algorithm: SEAL_ALGORITHM, ...key })) });
  }
}
