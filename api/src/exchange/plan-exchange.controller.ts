import type { Multipart } from '@fastify/multipart';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, ReadsOnly, Requires, type RequestContext, type StipRequest } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { ValidationFailed } from '../platform/errors';
import { PlanExchangeService } from './plan-exchange.service';

type UploadRequest = StipRequest & {
  file(): Promise<(Multipart & { filename: string; toBuffer(): Promise<Buffer> }) | undefined>;
};

const FORM_BYTES = 10_240;

@Controller('api/plans')
export class PlanExchangeController {
  constructor(
    private readonly plans: PlanExchangeService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The plan of a project as Microsoft Project XML. A header tells how much of it the file has no place for. */
  @Requires('read')
  @Get(':projectId.xml')
  async export(
    @Caller() caller: RequestContext,
    @Param('projectId') projectId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendXml(reply, await this.plans.export(caller, projectId));
  }

  /** The plans of projects as one file: what the roadmap shows can be more ids than an address holds. */
  @Requires('read')
  @ReadsOnly()
  @HttpCode(200)
  @Post('xml')
  async exportMany(
    @Caller() caller: RequestContext,
    @Body() body: { projects?: unknown; name?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const projects = Array.isArray(body?.projects) ? body.projects.map(String) : [];
    const name = typeof body?.name === 'string' && body.name.trim() !== '' ? body.name.trim().slice(0, 300) : 'plan';
    await sendXml(reply, await this.plans.exportMany(caller, projects, name));
  }

  /** Takes a plan of Microsoft Project (XML) in and answers its id. Too large is refused before a byte is read. */
  @Requires('project.edit')
  @Post()
  async upload(@Caller() caller: RequestContext, @Req() request: UploadRequest): Promise<{ id: string }> {
    if (Number(request.headers['content-length'] ?? 0) > this.config.maxUploadBytes + FORM_BYTES) throw this.tooLarge();
    if (!request.headers['content-type']?.startsWith('multipart/form-data'))
      throw new ValidationFailed([{ field: 'file', code: 'required' }]);
    const part = await request.file();
    if (!part) throw new ValidationFailed([{ field: 'file', code: 'required' }]);
    try {
      return { id: await this.plans.storeUpload(caller, part.filename, await part.toBuffer()) };
    } catch (error) {
      if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw this.tooLarge();
      throw error;
    }
  }

  private tooLarge(): ValidationFailed {
    const max = Math.floor(this.config.maxUploadBytes / 1024 / 1024);
    return new ValidationFailed([{ field: 'file', code: 'too_large', params: { max } }]);
  }
}

async function sendXml(
  reply: FastifyReply,
  { name, xml, notes, leftOut }: Awaited<ReturnType<PlanExchangeService['export']>>,
): Promise<void> {
  await reply
    .header('content-type', 'application/xml; charset=utf-8')
    .header('content-disposition', `attachment; filename="plan.xml"; filename*=UTF-8''${encodeURIComponent(name)}.xml`)
    .header('cache-control', 'no-store')
    .header('stip-left-out', String(notes.length + leftOut))
    .send(xml);
}
