import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { OUTPUT_FORMATS } from '@stip/domain';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { NotFound } from '../platform/errors';
import { OutputService, type MadeFile } from './output.service';

@Controller('api')
export class OutputController {
  constructor(private readonly outputs: OutputService) {}

  /** One table of a report as CSV or JSON; `mark=no` leaves the mark of UTF-8 out. */
  @Requires('read')
  @Get('reports/:id/tables/:file')
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
    const language = languageOf(lang, caller);
    await send(reply, await this.outputs.table(caller, id, { key, extension, language, mark: mark !== 'no' }));
  }

  /** A report in a format of choice, made while one waits. */
  @Requires('read')
  @Get('reports/:id/files/:format')
  async make(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Param('format') wanted: string,
    @Query('lang') lang: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const format = OUTPUT_FORMATS.find((one) => one === wanted);
    if (!format) throw new NotFound('OutputFormat', wanted);
    await send(reply, await this.outputs.make(caller, id, format, languageOf(lang, caller)));
  }

  /** A file that a job made. */
  @Requires('read')
  @Get('outputs/files/:id')
  async file(@Caller() caller: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.outputs.file(caller, id));
  }

  /** Everything that a job made, in one file. */
  @Requires('read')
  @Get('outputs/jobs/:id.zip')
  async all(@Caller() caller: RequestContext, @Param('id') id: string, @Res() reply: FastifyReply): Promise<void> {
    await send(reply, await this.outputs.all(caller, id));
  }
}

const languageOf = (lang: string | undefined, caller: RequestContext) =>
  lang === 'en' || lang === 'nl' ? lang : caller.locale;

async function send(reply: FastifyReply, { fileName, type, bytes }: MadeFile): Promise<void> {
  await reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="report"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(bytes);
}
