import { Injectable } from '@nestjs/common';
import { parsePeriod } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, saveChanges } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { printPdf } from '../platform/typst';
import { ReportingPeriod } from '../status';
import type { ReportContent } from './content';
import { toDocument } from './document';
import { Report } from './entity';
import { typstDocument } from './pdf';
import { gather } from './queries';
import type { ReportLanguage } from './texts';

interface ReportRow {
  id: string;
  title: string;
  summary: string;
  outlook: string;
  version: number;
  period: ReportContent['period'];
}

/** Reports per period: created, narrated, and drawn up from the records each time they are asked for. */
@Injectable()
export class ReportService {
  constructor(private readonly database: Database) {}

  /** The report of a period, made when it is not there. */
  async create(caller: RequestContext, reportingPeriodId: string): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      const period = await manager.findOneBy(ReportingPeriod, { organisationId, id: reportingPeriodId });
      if (!period) throw new NotFound('ReportingPeriod', reportingPeriodId);
      const found = await manager.findOneBy(Report, { organisationId, reportingPeriodId });
      if (found) return found.id;
      const id = newId();
      await manager.insert(Report, {
        organisationId,
        id,
        reportingPeriodId,
        title: period.name,
        createdBy: caller.personId,
      });
      return id;
    });
  }

  async update(
    caller: RequestContext,
    input: { id: string; version: number; summary?: string; outlook?: string },
  ): Promise<void> {
    const { id, version, summary, outlook } = input;
    const checks = new Checks();
    checks.narratives(input, 'summary', 'outlook');
    checks.done();
    await this.database.write(caller, (manager) =>
      saveChanges(manager, Report, { organisationId: caller.organisationId, id, version }, { summary, outlook }),
    );
  }

  /** The id of the reporting period that a text such as `2026 Q3` or `2022` names. */
  async periodId(caller: RequestContext, text: string): Promise<string> {
    const wanted = parsePeriod(text);
    const row = await this.database.read(caller, (reader) =>
      reader.row<{ id: string }>(
        'select id from reporting_period where lower(name) = lower($1) or (kind = $2 and start_date = $3) order by lower(name) = lower($1) desc limit 1',
        [text.trim(), wanted?.kind ?? '', wanted?.start ?? '1900-01-01'],
      ),
    );
    if (!row) throw new ValidationFailed([{ field: 'period', code: 'unknown_id' }]);
    return row.id;
  }

  /** What the report says, as the records stand. */
  async content(caller: RequestContext, id: string): Promise<ReportContent> {
    if (!isId(id)) throw new NotFound('Report', id);
    return this.database.read(caller, async (reader) => {
      const report = await reader.row<ReportRow>(
        `select r.id, r.title, r.summary, r.outlook, r.version, json_build_object('id', p.id, 'name', p.name,
           'kind', p.kind, 'start', p.start_date, 'end', p.end_date) as period
         from report r join reporting_period p on p.organisation_id = r.organisation_id and p.id = r.reporting_period_id
         where r.id = $1`,
        [id],
      );
      if (!report) throw new NotFound('Report', id);
      const gathered = await gather(reader, report.period.start, report.period.end);
      const { id: reportId, ...rest } = report;
      return { ...gathered, ...rest, reportId, generatedAt: caller.now.toISOString() };
    });
  }

  /** The report as a tagged PDF. Laid out in a worker thread, so that other requests are served meanwhile. */
  async pdf(caller: RequestContext, id: string, language: ReportLanguage): Promise<{ fileName: string; pdf: Buffer }> {
    const content = await this.content(caller, id);
    const input = toDocument(content, language);
    const pdf = await printPdf(typstDocument(input), caller.now);
    const name = `${content.organisation} ${content.period.name} ${language}`
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase();
    return { fileName: `${name}.pdf`, pdf };
  }
}
