import type { Multipart } from '@fastify/multipart';
import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, Requires, type RequestContext, type StipRequest } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { NotFound, ValidationFailed } from '../platform/errors';
import { isId } from '../platform/ids';
import type { SetFile } from '@stip/exchange';
import { ImportService } from './import.service';
import { LinkedImportService } from './linked-import.service';
import { sendProblemList } from './problem-list';
import type { Language } from './problem-text';

type UploadRequest = StipRequest & {
  file(): Promise<(Multipart & { filename: string; toBuffer(): Promise<Buffer> }) | undefined>;
  files(options: object): AsyncIterable<{ filename: string; toBuffer(): Promise<Buffer> }>;
};

const MAX_FILES = 100;

@Controller('api/imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly linked: LinkedImportService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes a file in and answers its id. Too large is refused by the stated length, before a byte is read. */
  @Requires('import.run')
  @Post()
  async upload(@Caller() caller: RequestContext, @Req() request: UploadRequest): Promise<{ id: string }> {
    this.refuseByHeaders(request);
    const part = await request.file();
    if (!part) throw new ValidationFailed([{ field: 'file', code: 'required' }]);
    let content: Buffer;
    try {
      content = await part.toBuffer();
    } catch (error) {
      if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw this.tooLarge();
      throw error;
    }
    return { id: await this.imports.storeUpload(caller, part.filename, content) };
  }

  /** Takes in files that are read as one set of tables and answers the id of the set. */
  @Requires('import.run')
  @Post('tables')
  async uploadTables(@Caller() caller: RequestContext, @Req() request: UploadRequest): Promise<{ id: string }> {
    this.refuseByHeaders(request);
    const files: SetFile[] = [];
    let size = 0;
    try {
      for await (const part of request.files({ limits: { files: MAX_FILES, fileSize: this.config.maxUploadBytes } })) {
        const content = await part.toBuffer();
        size += content.length;
        // A body without a stated length is counted as it comes.
        if (size > this.config.maxUploadBytes) throw this.tooLarge();
        files.push({ name: part.filename, content });
      }
    } catch (error) {
      const code = (error as { code?: string }).code;
      if (code === 'FST_REQ_FILE_TOO_LARGE') throw this.tooLarge();
      if (code === 'FST_FILES_LIMIT')
        throw new ValidationFailed([
          { field: 'file', code: 'too_many_tables', params: { n: `> ${MAX_FILES}`, max: MAX_FILES } },
        ]);
      throw error;
    }
    if (files.length === 0) throw new ValidationFailed([{ field: 'file', code: 'required' }]);
    return { id: await this.linked.storeUploads(caller, files) };
  }

  private tooLarge(): ValidationFailed {
    const max = Math.floor(this.config.maxUploadBytes / 1024 / 1024);
    return new ValidationFailed([{ field: 'file', code: 'too_large', params: { max } }]);
  }

  private refuseByHeaders(request: UploadRequest): void {
    // The form around the files takes a little room of its own.
    if (Number(request.headers['content-length'] ?? 0) > this.config.maxUploadBytes + MAX_FILES * 1024)
      throw this.tooLarge();
    if (!request.headers['content-type']?.startsWith('multipart/form-data'))
      throw new ValidationFailed([{ field: 'file', code: 'required' }]);
  }

  /** What a run did not take, or took with a remark, as a list to download. */
  @Requires('import.run')
  @Get(':id/rejections.csv')
  async rejections(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Query('lang') lang: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isId(id)) throw new NotFound('ImportRun', id);
    const rows = await this.database.read(caller, async (reader) => {
      if (!(await reader.row('select id from import_run where id = $1', [id]))) throw new NotFound('ImportRun', id);
      return reader.rows<{
        row_number: number;
        severity: string;
        column_name: string | null;
        code: string;
        params: Record<string, string>;
        raw: { table?: string; key: string; name: string };
      }>(
        "select row_number, severity, column_name, code, params, raw from import_rejection where import_run_id = $1 order by raw ->> 'table', row_number, id",
        [id],
      );
    });
    await sendProblemList(
      reply,
      `import-${id}.csv`,
      languageOf(caller, lang),
      rows.map(({ row_number: number, column_name: column, raw, ...row }) => ({ ...row, ...raw, number, column })),
    );
  }

  /** The same list before anything is written: what a commit of a set of tables would not take, and its remarks. */
  @Requires('import.run')
  @Post('tables/:id/problems.csv')
  async problems(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Query('lang') lang: string | undefined,
    @Body() body: { mapping?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isId(id)) throw new NotFound('ImportUpload', id);
    const files = await this.linked.files(caller, id);
    const { outcomes } = await this.linked.preview(caller, files, body?.mapping);
    await sendProblemList(
      reply,
      `import-preview-${id}.csv`,
      languageOf(caller, lang),
      outcomes.flatMap(({ table, number, key, name, problems }) =>
        problems.map((problem) => ({ table, number, key, name, ...problem })),
      ),
    );
  }
}

/** The language asked for, or that of the organisation. */
const languageOf = (caller: RequestContext, lang: string | undefined): Language =>
  lang === 'en' || lang === 'nl' ? lang : caller.locale;
