import { Inject, Injectable } from '@nestjs/common';
import { canonicalJson, FORMAT_FILES, OUTPUT_FORMATS, type OutputFormat } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database, readerOf } from '../platform/database';
import { Forbidden, NotFound, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { reportFileName, ReportService, sha256, type ReportLanguage, type ReportSource } from '../report';
import { together } from './write';
import { buildDocument } from './build';
import { tableAsCsv, tableAsJson } from './csv';
import { OutputFileRow, OutputJob } from './entity';
import { tablesOf } from './model';
import { produce } from './produce';
import { HouseStyles, type StoredStyle } from './style.service';

export interface MadeFile {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Buffer | string;
}

/** Raised whenever the same report would be written otherwise, so that no file of before is taken for one of now. */
const EDITION = 1;
/** Jobs of an organisation that wait or run. */
const MAX_OPEN = 20;
export const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;

/** What a job makes its files of: kept with it, so that they all tell the same, whoever makes them and when. */
export interface JobSource {
  readonly report: ReportSource;
  readonly style: { readonly accent: string; readonly logoSha256: string | null };
  readonly address: string | null;
}

/** Files of reports: made while one waits, or asked as a job that any process takes. */
@Injectable()
export class OutputService {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportService,
    private readonly styles: HouseStyles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async make(caller: RequestContext, id: string, format: OutputFormat, language: ReportLanguage): Promise<MadeFile> {
    const report = await this.reports.source(caller, id);
    const style = await this.styles.of(caller);
    const bytes = await produce([report, format, language, { style: plain(style), address: this.address }]);
    return { ...named(report, format, language), bytes };
  }

  async table(
    caller: RequestContext,
    id: string,
    wanted: { key: string; extension: 'csv' | 'json'; language: ReportLanguage; mark: boolean },
  ): Promise<MadeFile> {
    const { key, extension, language, mark } = wanted;
    const report = await this.reports.source(caller, id);
    const table = tablesOf(buildDocument(report, language)).find((one) => one.key === key);
    if (!table) throw new NotFound('OutputTable', key);
    const fileName = reportFileName(report.content, language, `${key}.${extension}`);
    return extension === 'csv'
      ? { fileName, type: 'text/csv; charset=utf-8', bytes: tableAsCsv(table, { mark }) }
      : { fileName, type: 'application/json; charset=utf-8', bytes: JSON.stringify(tableAsJson(table), null, 2) };
  }

  /** Asks files; answers the job, which is the one that already makes the same where there is one. */
  async start(
    caller: RequestContext,
    { reportId, formats, language }: { reportId: string; formats: readonly OutputFormat[]; language: ReportLanguage },
  ): Promise<string> {
    const { organisationId, now } = caller;
    const wanted = OUTPUT_FORMATS.filter((format) => formats.includes(format));
    if (wanted.length === 0) throw new ValidationFailed([{ field: 'formats', code: 'required' }]);
    const report = await this.reports.source(caller, reportId);
    const { accent, logoSha256 } = await this.styles.of(caller);
    const source = canonicalJson({ report, style: { accent, logoSha256 }, address: this.address });
    const inputSha256 = sha256(`${EDITION}\n${source}`);
    return this.database.write(caller, async (manager) => {
      const reader = readerOf(manager);
      // One after the other per organisation, so that two that ask the same at once get the same job.
      await reader.rows("select pg_advisory_xact_lock(hashtext('stip output'), hashtext($1))", [organisationId]);
      const same = await reader.row<{ id: string }>(
        `select id from output_job where report_id = $1 and language = $2 and formats = $3::text[] and input_sha256 = $4
           and state in ('queued', 'running')`,
        [reportId, language, wanted, inputSha256],
      );
      if (same) return same.id;
      const open = await manager.countBy(OutputJob, [
        { organisationId, state: 'queued' },
        { organisationId, state: 'running' },
      ]);
      if (open >= MAX_OPEN)
        throw new ValidationFailed([{ field: 'formats', code: 'too_many_outputs', params: { max: MAX_OPEN } }]);
      const id = newId();
      await manager.insert(OutputJob, {
        ...{
          organisationId,
          id,
          reportId,
          requestedBy: caller.personId,
          formats: wanted,
          language,
          inputSha256,
          source,
        },
        ...{ progressTotal: wanted.length, requestedAt: now, expiresAt: new Date(now.getTime() + KEPT_DAYS * DAY_MS) },
      });
      return id;
    });
  }

  /** Stops a job; what it made already stays. Of another only by who manages the organisation. */
  async cancel(caller: RequestContext, id: string, mayAny: boolean): Promise<void> {
    await this.change(caller, id, mayAny, async (job, save) => {
      if (job.state !== 'queued' && job.state !== 'running')
        throw new ValidationFailed([{ field: 'id', code: 'output_finished' }]);
      await save({ state: 'cancelled', finishedAt: caller.now, leaseUntil: null });
    });
  }

  /** Begins a job anew that failed or was cancelled; what it made already is not made again. */
  async retry(caller: RequestContext, id: string, mayAny: boolean): Promise<void> {
    await this.change(caller, id, mayAny, async (job, save) => {
      if (job.state !== 'failed' && job.state !== 'cancelled')
        throw new ValidationFailed([{ field: 'id', code: 'output_not_stopped' }]);
      await save({
        ...{ state: 'queued', failure: null, finishedAt: null, attempts: 0, progressDone: 0, worker: null },
        expiresAt: new Date(caller.now.getTime() + KEPT_DAYS * DAY_MS),
      });
    });
  }

  private async change(
    caller: RequestContext,
    id: string,
    mayAny: boolean,
    act: (job: OutputJob, save: (changes: Partial<OutputJob>) => Promise<void>) => Promise<void>,
  ): Promise<void> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const job = isId(id)
        ? await manager.findOne(OutputJob, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!job) throw new NotFound('OutputJob', id);
      if (!mayAny && job.requestedBy !== caller.personId) throw new Forbidden('organisation.manage');
      await act(job, async (changes) => void (await manager.save(OutputJob, { ...job, ...changes })));
    });
  }

  /** A file that a job made. */
  async file(caller: RequestContext, id: string): Promise<MadeFile> {
    const { organisationId } = caller;
    const row = isId(id)
      ? await this.database.read({ organisationId }, (reader) =>
          reader.row<Pick<OutputFileRow, 'fileName' | 'content' | 'format'>>(
            'select file_name as "fileName", content, format from output_file where id = $1 and expires_at > $2',
            [id, caller.now],
          ),
        )
      : undefined;
    if (!row) throw new NotFound('OutputFile', id);
    return { fileName: row.fileName, type: FORMAT_FILES[row.format].type, bytes: row.content };
  }

  /** Everything that a job made, in one file. */
  async all(caller: RequestContext, jobId: string): Promise<MadeFile> {
    const { organisationId } = caller;
    const files = isId(jobId)
      ? await this.database.read({ organisationId }, (reader) =>
          reader.rows<Pick<OutputFileRow, 'fileName' | 'content'>>(
            `select f.file_name as "fileName", f.content from output_job j join output_file f
               on f.organisation_id = j.organisation_id and f.report_id = j.report_id and f.language = j.language
                 and f.input_sha256 = j.input_sha256 and f.format = any (j.formats)
             where j.id = $1 and f.expires_at > $2 order by f.format`,
            [jobId, caller.now],
          ),
        )
      : [];
    const [first] = files;
    if (!first) throw new NotFound('OutputJob', jobId);
    return {
      fileName: first.fileName.replace(/\..*$/, '.zip'),
      type: 'application/zip',
      bytes: together(Object.fromEntries(files.map(({ fileName, content }) => [fileName, content]))),
    };
  }

  private get address(): string | null {
    return this.config.publicUrl ?? null;
  }
}

export const named = ({ content }: ReportSource, format: OutputFormat, language: ReportLanguage) => ({
  fileName: reportFileName(content, language, FORMAT_FILES[format].extension),
  type: FORMAT_FILES[format].type,
});

/** What a writer needs of a style, and what can cross to a thread. */
export const plain = ({ accent, logo }: Pick<StoredStyle, 'accent' | 'logo'>) => ({ accent, logo });
