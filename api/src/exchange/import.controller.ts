import type { Multipart } from '@fastify/multipart';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, Requires, type RequestContext, type StipRequest } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database';
import { NotFound, ValidationFailed } from '../platform/errors';
import { isId } from '../platform/ids';
import { ImportService } from './import.service';
import { problemText } from './problem-text';

type UploadRequest = StipRequest & {
  file(): Promise<(Multipart & { filename: string; toBuffer(): Promise<Buffer> }) | undefined>;
};

@Controller('api/imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Takes a file in and answers its id. Too large is refused by the stated length, before a byte is read. */
  @Requires('import.run')
  @Post()
  async upload(@Caller() caller: RequestContext, @Req() request: UploadRequest): Promise<{ id: string }> {
    const tooLarge = () =>
      new ValidationFailed([
        { field: 'file', code: 'too_large', params: { max: Math.floor(this.config.maxUploadBytes / 1024 / 1024) } },
      ]);
    // The form around the file takes a little room of its own.
    if (Number(request.headers['content-length'] ?? 0) > this.config.maxUploadBytes + 4096) throw tooLarge();
    if (!request.headers['content-type']?.startsWith('multipart/form-data'))
      throw new ValidationFailed([{ field: 'file', code: 'required' }]);
    const part = await request.file();
    if (!part) throw new ValidationFailed([{ field: 'file', code: 'required' }]);
    let content: Buffer;
    try {
      content = await part.toBuffer();
    } catch (error) {
      if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
      throw error;
    }
    return { id: await this.imports.storeUpload(caller, part.filename, content) };
  }

  /** What a run did not take, or took with a remark, as a list to download. */
  @Requires('import.run')
  @Get(':id/rejections.csv')
  async rejections(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
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
        raw: { key: string; name: string };
      }>(
        'select row_number, severity, column_name, code, params, raw from import_rejection where import_run_id = $1 order by row_number, id',
        [id],
      );
    });
    const lines = rows.map((row) => [
      String(row.row_number),
      row.raw.key,
      row.raw.name,
      row.severity,
      row.column_name ?? '',
      row.code,
      problemText(row),
    ]);
    const csv = [['row', 'key', 'name', 'severity', 'column', 'code', 'explanation'], ...lines]
      .map((cells) => cells.map(quoted).join(';'))
      .join('\r\n');
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="import-${id}.csv"`)
      .send(`\uFEFF${csv}\r\n`);
  }
}

/** A cell that a spreadsheet shows as text: one that starts like a formula gets an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replace(/"/g, '""')}"`;
}
