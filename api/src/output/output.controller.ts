import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { NotFound } from '../platform/errors';
import { FORMAT_FILES, OUTPUT_FORMATS } from '@stip/domain';
import { OutputService } from './output.service';

@Controller('api/reports')
export class OutputController {
  constructor(private readonly outputs: OutputService) {}

  /** One table of a report as CSV or JSON; `mark=no` leaves the mark of UTF-8 out. */
  @Requires('read')
  @Get(':id/tables/:file')
  async table(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Param('file') file: string,
    @Query('lang') lang: string | undefined,
    @Query('mark') mark: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const [, key = '', extension] = /^([a-z_]+)\.(csv|json)$/.exec(file) ?? [];
    if (extension !== 'csv' && extension !== 'json') throw new NotFound('OutputTable', file);
    const made = await this.outputs.table(caller, id, {
      key,
      extension,
      language: languageOf(lang, caller),
      mark: mark !== 'no',
    });
    await send(reply, made, extension === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
  }

  /** A report in a format of choice, made while one waits. */
  @Requires('read')
  @Get(':id/files/:format')
  async file(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Param('format') wanted: string,
    @Query('lang') lang: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = OUTPUT_FORMATS.find((one) => one === wanted);
    if (!format) throw new NotFound('OutputFormat', wanted);
    await send(reply, await this.outputs.make(caller, id, format, languageOf(lang, caller)), FORMAT_FILES[format].type);
  }
}

const languageOf = (lang: string | undefined, caller: RequestContext) =>
  lang === 'en' || lang === 'nl' ? lang : caller.locale;

export async function send(
  reply: FastifyReply,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Buffer | string },
  type: string,
): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="report"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(bytes);
}
