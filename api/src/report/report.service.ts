import { Injectable } from '@nestjs/common';
import {
  canonicalJson,
  compareReports,
  isSealed,
  parsePeriod,
  type ReportComparison,
  type ReportState,
} from '@stip/domain';
import { Not } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, type Reader } from '../platform/database';
import { Checks, NotFound, RequestRefused, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { printPdf } from '../platform/typst';
import { Project } from '../portfolio';
import { ReportingPeriod } from '../status';
import type { ReportContent } from './content';
import { toDocument } from './document';
import { drawContent, readContent, recordsDiffer } from './draw';
import { Report, ReportExplanation } from './entity';
import { typstDocument, type PrintStyle } from './pdf';
import { sealedFileText, sha256, type SealStatement } from './seal';
import { reportStanding, type ReportStanding } from './standing';
import type { ReportLanguage } from './texts';

/** A report with what it says: as the records stand while it is a draft, as it was submitted from then on. */
export interface ReportView {
  readonly standing: ReportStanding;
  readonly content: ReportContent;
  /** Whether the records say something else by now; null where that plays no part. */
  readonly changedSince: boolean | null;
}

/** A report as its files need it: what it says, its checksum, and how far it is. */
export interface ReportSource {
  readonly content: ReportContent;
  readonly contentSha256: string;
  readonly state: ReportState;
  readonly seal: SealStatement | null;
}

export interface Compared {
  readonly now: ReportContent;
  readonly before: ReportContent;
  readonly comparison: ReportComparison;
}

/** Reports per period: created, narrated, drawn up, and rendered. What was submitted is never drawn up anew. */
@Injectable()
export class ReportService {
  constructor(private readonly database: Database) {}

  /** The report of a period, made when there is none that counts. */
  async create(caller: RequestContext, reportingPeriodId: string): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      const period = await manager.findOneBy(ReportingPeriod, { organisationId, id: reportingPeriodId });
      if (!period) throw new NotFound('ReportingPeriod', reportingPeriodId);
      const found = await manager.findOneBy(Report, { organisationId, reportingPeriodId, state: Not('withdrawn') });
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

  /** What the report says of a project beside its updates; an empty text takes it back. Raises the version of the report. */
  async explain(
    caller: RequestContext,
    { id, version, projectId, text }: { id: string; version: number; projectId: string; text: string },
  ): Promise<void> {
    const { organisationId } = caller;
    const checks = new Checks();
    checks.narratives({ text }, 'text');
    checks.done();
    await this.database.write(caller, async (manager) => {
      requireDraft(await lockVersion(manager, Report, { organisationId, id, version }));
      if (!(await manager.existsBy(Project, { organisationId, id: projectId }))) {
        throw new ValidationFailed([{ field: 'projectId', code: 'unknown_id' }]);
      }
      const found = await manager.findOneBy(ReportExplanation, { organisationId, reportId: id, projectId });
      await manager.save(ReportExplanation, {
        ...(found ?? { organisationId, id: newId(), reportId: id, projectId }),
        text: text.trim(),
      });
      await manager.increment(Report, { organisationId, id }, 'version', 1);
    });
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

  /** The report and what it says. Read from the submission alone once there is one. */
  async view(caller: RequestContext, id: string): Promise<ReportView> {
    return this.database.read(caller, async (reader) => {
      const standing = await found(reader, id);
      const { submission, state } = standing;
      if (!submission) {
        return {
          standing,
          content: await drawContent(reader, standing, caller),
          changedSince: null,
        };
      }
      const content = readContent(submission.content);
      if (isSealed(state)) return { standing, content, changedSince: null };
      const live = await drawContent(reader, standing, caller);
      return { standing, content, changedSince: recordsDiffer(content, live) };
    });
  }

  /** What moved since a report that was sealed. */
  async compare(caller: RequestContext, id: string, withId: string): Promise<Compared> {
    const { content: now } = await this.view(caller, id);
    return this.database.read(caller, async (reader) => {
      const { seal, submission } = await found(reader, withId);
      if (!seal || !submission) throw new RequestRefused('NOT_SEALED', 409, 'A report is compared with a sealed one.');
      const before = readContent(submission.content);
      return { now, before, comparison: compareReports(before, now) };
    });
  }

  /** The sealed report as a file that can be verified outside Stip. */
  async file(caller: RequestContext, id: string): Promise<{ fileName: string; text: string }> {
    const { seal, submission, period } = await this.database.read(caller, (reader) => found(reader, id));
    if (!seal || !submission) throw new RequestRefused('NOT_SEALED', 409, 'The report is not sealed yet.');
    return {
      fileName: fileName(readContent(submission.content).organisation, period.name, 'json'),
      text: sealedFileText({ ...seal, content: submission.content }),
    };
  }

  /** What files of a report are made of; of a sealed one its seal, so that they are the same whenever they are asked for. */
  async source(caller: RequestContext, id: string): Promise<ReportSource> {
    const { standing, content } = await this.view(caller, id);
    const { submission, seal, state } = standing;
    return {
      content,
      contentSha256: submission?.contentSha256 ?? sha256(canonicalJson(content)),
      state,
      seal: seal && (JSON.parse(seal.statement) as SealStatement),
    };
  }

  /** The report as a tagged PDF. Laid out in a worker thread, so that other requests are served meanwhile. */
  async pdf(caller: RequestContext, id: string, language: ReportLanguage): Promise<{ fileName: string; pdf: Buffer }> {
    const source = await this.source(caller, id);
    return { fileName: reportFileName(source.content, language, 'pdf'), pdf: await printReport(source, language) };
  }
}

/** The PDF of a report. */
export function printReport(
  { content, seal, state }: ReportSource,
  language: ReportLanguage,
  style?: PrintStyle,
): Promise<Buffer> {
  const input = toDocument(content, language, seal, state === 'draft' ? 'draft' : 'in_review');
  return printPdf(typstDocument(input, style), new Date(seal?.sealedAt ?? content.generatedAt));
}

async function found(reader: Reader, id: string): Promise<ReportStanding> {
  const standing = isId(id) ? await reportStanding(reader, id) : undefined;
  if (!standing) throw new NotFound('Report', id);
  return standing;
}

/** What was submitted is changed by returning it to draft, which voids its signatures. */
function requireDraft({ state }: Report): void {
  if (state !== 'draft') throw new ValidationFailed([{ field: 'id', code: 'report_text_fixed' }]);
}

export const reportFileName = ({ organisation, period }: ReportContent, language: ReportLanguage, extension: string) =>
  fileName(organisation, `${period.name} ${language}`, extension);

const fileName = (organisation: string, name: string, extension: string) =>
  `${`${organisation} ${name}`.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase()}.${extension}`;
