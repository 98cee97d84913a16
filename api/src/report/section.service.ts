import { Injectable } from '@nestjs/common';
import type { ReportSection, ReviewVerdict } from '@stip/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf, removeVersion } from '../platform/database';
import { Checks, Forbidden, NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { drawContent } from './draw';
import { Report } from './entity';
import { ReportReview, ReportSectionText } from './section-entity';
import { proposals } from './section-drafts';
import { figureDigests } from './section-figures';
import { reportStanding, type ReportMark, type ReportNarrative, type ReportStanding } from './standing';
import type { ReportLanguage } from './texts';

export interface NarrativeInput {
  readonly reportId: string;
  readonly section: ReportSection;
  /** The version that the text was made from; 0 where there was none. */
  readonly version: number;
  readonly text: string;
  readonly draftText?: string | null;
  readonly draftLanguage?: ReportLanguage | null;
}

export interface ReviewInput {
  readonly reportId: string;
  readonly section: ReportSection;
  /** The version of the narrative that was read. */
  readonly version: number;
  readonly figuresSha256: string;
  readonly verdict: ReviewVerdict;
  readonly remark?: string | null;
}

/** The sections of a draft: narratives that several persons write at once, what is proposed for them, and marks of reviewers. */
@Injectable()
export class ReportSections {
  constructor(private readonly database: Database) {}

  /** Saves a narrative made from a version; who was overtaken gets what is stored, and brings the two together. */
  async save(caller: RequestContext, input: NarrativeInput): Promise<ReportNarrative> {
    const { reportId, section, version, text } = input;
    const [draftText, draftLanguage] = [input.draftText ?? null, input.draftLanguage ?? null];
    const checks = new Checks();
    checks.narratives({ text, draftText }, 'text', 'draftText');
    if ((draftText === null) !== (draftLanguage === null)) checks.add('draftLanguage', 'required');
    checks.done();
    return this.database.write(caller, async (manager) => {
      const { organisationId, personId } = caller;
      const standing = await this.draft(manager, reportId);
      await manager.query('select pg_advisory_xact_lock(hashtext($1))', [`report section ${reportId} ${section}`]);
      const row = await manager.findOneBy(ReportSectionText, { organisationId, reportId, section });
      const stored = row?.version ?? 0;
      if (stored !== version) {
        const now = (await this.draft(manager, reportId)).narratives.find((one) => one.section === section);
        throw new VersionConflict(stored, { ...(now ?? nothingWritten(section)) });
      }
      const said = { text, draftText, draftLanguage, updatedBy: personId };
      if (row) {
        await manager.save(ReportSectionText, { ...row, ...said });
      } else {
        await manager.insert(ReportSectionText, { organisationId, id: newId(), reportId, section, ...said });
      }
      const after = await reportStanding(readerOf(manager), standing.id);
      return after?.narratives.find((one) => one.section === section) ?? nothingWritten(section);
    });
  }

  /** Marks a section as the reviewer read it. Who read something else than what stands now is told so. */
  async review(caller: RequestContext, input: ReviewInput): Promise<ReportMark> {
    const { reportId, section, version, figuresSha256, verdict } = input;
    const { organisationId, personId } = caller;
    const remark = input.remark?.trim() ?? '';
    const checks = new Checks();
    checks.narratives({ remark }, 'remark');
    if (verdict === 'question' && remark === '') checks.add('remark', 'required');
    if (!personId) checks.add('reportId', 'person_required');
    checks.done();
    return this.database.write(caller, async (manager) => {
      const standing = await this.draft(manager, reportId);
      const narrative = standing.narratives.find((one) => one.section === section) ?? nothingWritten(section);
      if (narrative.version !== version) throw new VersionConflict(narrative.version, { ...narrative });
      const content = await drawContent(readerOf(manager), standing, caller);
      if (figureDigests(content)[section] !== figuresSha256) {
        throw new ValidationFailed([{ field: 'figuresSha256', code: 'report_figures_moved' }]);
      }
      const key = { organisationId, reportId, section, personId: personId ?? '' };
      const mark = { verdict, remark, textVersion: version, figuresSha256, markedAt: caller.now };
      const row = await manager.findOneBy(ReportReview, key);
      await manager.save(ReportReview, { ...(row ?? { ...key, id: newId() }), ...mark });
      const after = await reportStanding(readerOf(manager), reportId);
      const found = after?.marks.find((one) => one.section === section && one.personId === personId);
      if (!found) throw new NotFound('ReportReview', reportId);
      return found;
    });
  }

  /** Takes a mark of one's own back. */
  async withdraw(caller: RequestContext, { id, version }: { id: string; version: number }): Promise<void> {
    await this.database.write(caller, async (manager) => {
      const key = { organisationId: caller.organisationId, id, version };
      const row = await lockVersion(manager, ReportReview, key);
      if (row.personId !== caller.personId) throw new Forbidden('own_marks_only');
      await this.draft(manager, row.reportId);
      await removeVersion(manager, ReportReview, key);
    });
  }

  /** What is written and marked. */
  async written(caller: RequestContext, id: string): Promise<Pick<ReportStanding, 'narratives' | 'marks'>> {
    return this.database.read(caller, async (reader) => {
      const standing = isId(id) ? await reportStanding(reader, id) : undefined;
      if (!standing) throw new NotFound('Report', id);
      return standing;
    });
  }

  /** Per section a digest of the figures as they stand, and the text that they propose. */
  async figures(caller: RequestContext, id: string, language: ReportLanguage) {
    return this.database.read(caller, async (reader) => {
      const standing = isId(id) ? await reportStanding(reader, id) : undefined;
      if (!standing) throw new NotFound('Report', id);
      const content = await drawContent(reader, standing, caller);
      return { digests: figureDigests(content), proposals: proposals(content, language) };
    });
  }

  private async draft(manager: EntityManager, id: string): Promise<ReportStanding> {
    const standing = isId(id) ? await reportStanding(readerOf(manager), id) : undefined;
    if (!standing) throw new NotFound(manager.connection.getMetadata(Report).name, id);
    if (standing.state !== 'draft') throw new ValidationFailed([{ field: 'reportId', code: 'report_text_fixed' }]);
    return standing;
  }
}

const nothingWritten = (section: ReportSection): ReportNarrative => ({
  ...{ section, text: '', version: 0, draftText: null, draftLanguage: null, updatedAt: null, updatedByName: null },
});
