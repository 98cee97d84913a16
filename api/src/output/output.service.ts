import { Inject, Injectable } from '@nestjs/common';
import type { OutputFormat } from '@stip/domain';
import { FORMAT_FILES } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { NotFound } from '../platform/errors';
import { reportFileName, ReportService, type ReportLanguage } from '../report';
import { buildDocument } from './build';
import { tableAsCsv, tableAsJson } from './csv';
import { PLAIN_STYLE } from './house-style';
import { tablesOf } from './model';
import { writeOutput } from './write';

export interface OutputFile {
  readonly fileName: string;
  readonly bytes: Buffer | string;
}

/** Files of a report that are made while one waits. */
@Injectable()
export class OutputService {
  constructor(
    private readonly reports: ReportService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async make(caller: RequestContext, id: string, format: OutputFormat, language: ReportLanguage): Promise<OutputFile> {
    const source = await this.reports.source(caller, id);
    const bytes = await writeOutput(source, format, language, {
      style: PLAIN_STYLE,
      address: this.config.publicUrl ?? null,
    });
    return { fileName: reportFileName(source.content, language, FORMAT_FILES[format].extension), bytes };
  }

  async table(
    caller: RequestContext,
    id: string,
    {
      key,
      extension,
      language,
      mark,
    }: { key: string; extension: 'csv' | 'json'; language: ReportLanguage; mark: boolean },
  ): Promise<OutputFile> {
    const source = await this.reports.source(caller, id);
    const table = tablesOf(buildDocument(source, language)).find((one) => one.key === key);
    if (!table) throw new NotFound('OutputTable', key);
    return {
      fileName: reportFileName(source.content, language, `${key}.${extension}`),
      bytes: extension === 'csv' ? tableAsCsv(table, { mark }) : JSON.stringify(tableAsJson(table), null, 2),
    };
  }
}
