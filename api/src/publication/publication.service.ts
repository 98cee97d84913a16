import { Inject, Injectable } from '@nestjs/common';
import {
  canonicalJson,
  isInReport,
  isSealed,
  publicReport,
  type PublicationChoices,
  type PublicationFacts,
  type PublicReport,
  type SealedReport,
  type Withholding,
} from '@stip/domain';
import { createHash } from 'node:crypto';
import { IsNull, type EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf, type Reader } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { isId, newId } from '../platform/ids';
import { ReportService, ReportWorkflow, type ReportStanding } from '../report';
import { Publication, PublicPage, type StoredChoices } from './entity';
import { publicDocument } from './public-schema';
import type { PublishReportInput, WithdrawPublicationInput } from './types';

/** More than this is a report that should not be published. */
const MAX_WITHHELD = 500;

/** Takes from a sealed report what the public is to read, and withdraws it. */
@Injectable()
export class PublicationService {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write' | 'read'>,
    @Inject(ReportWorkflow) private readonly workflow: Pick<ReportWorkflow, 'publish'>,
    @Inject(ReportService) private readonly reports: Pick<ReportService, 'view'>,
  ) {}

  /** Publishing is one step: it moves the report and lays down the document, or does neither. */
  async publish(caller: RequestContext, input: PublishReportInput): Promise<void> {
    await this.workflow.publish(caller, input, async (manager, standing) => {
      const { organisationId, personId, now } = caller;
      const choices = choicesOf(input);
      if (await manager.existsBy(Publication, { organisationId, reportId: standing.id, withdrawnAt: IsNull() }))
        throw new ValidationFailed([{ field: 'id', code: 'report_step' }]);
      const slug = await givenSlug(manager, organisationId, standing);
      const content = canonicalJson(await draw(readerOf(manager), standing, choices, slug));
      await manager.insert(Publication, {
        ...{ organisationId, id: newId(), reportId: standing.id, choices, content },
        contentSha256: createHash('sha256').update(content).digest('hex'),
        ...{ publishedBy: personId ?? '', publishedAt: now },
      });
    });
  }

  /** The document as it would be published. */
  async preview(caller: RequestContext, reportId: string, choices: StoredChoices): Promise<PublicReport> {
    const { standing } = await this.reports.view(caller, reportId);
    if (!isSealed(standing.state)) throw new NotFound('Report', reportId);
    return this.database.read(caller, async (reader) => {
      const page = await reader.row<{ slug: string }>('select slug from public_page');
      return draw(reader, standing, choices, page?.slug ?? slugOf(contentOf(standing).organisation));
    });
  }

  /** The page says from then on that it was withdrawn, when and why. The report itself stays as it is. */
  async withdraw(caller: RequestContext, { id, version, reason }: WithdrawPublicationInput): Promise<void> {
    const { organisationId, personId, now } = caller;
    if (!isId(id)) throw new NotFound('Publication', id);
    const checks = new Checks();
    checks.narratives({ reason }, 'reason');
    if (reason.trim() === '') checks.add('reason', 'required');
    checks.done();
    await this.database.write(caller, async (manager) => {
      const publication = await lockVersion(manager, Publication, { organisationId, id, version });
      if (publication.withdrawnAt) throw new ValidationFailed([{ field: 'id', code: 'publication_withdrawn' }]);
      if (!personId) throw new ValidationFailed([{ field: 'id', code: 'person_required' }]);
      Object.assign(publication, { withdrawnAt: now, withdrawnBy: personId, withdrawnReason: reason.trim() });
      await manager.save(Publication, publication);
    });
  }
}

export const choicesOf = (input: Pick<PublishReportInput, 'withheld' | 'showOwners' | 'licence'>): StoredChoices => ({
  withheld: (input.withheld ?? []).map(({ kind, id, ground }) => ({ kind, id, ground })),
  showOwners: input.showOwners ?? false,
  licence: input.licence ?? 'cc0_1_0',
});

const contentOf = ({ submission }: ReportStanding): SealedReport =>
  JSON.parse(submission?.content ?? '{}') as SealedReport;

/** The public document of a report that is sealed. What comes out is held against its schema once more. */
async function draw(
  reader: Reader,
  standing: ReportStanding,
  { licence, ...choices }: StoredChoices,
  slug: string,
): Promise<PublicReport> {
  const { seal, submission, period } = standing;
  if (!seal || !submission) throw new NotFound('Report', standing.id);
  const content = contentOf(standing);
  checkChoices(content, choices);
  const facts: PublicationFacts = {
    ...{ slug, licence, sealedAt: seal.sealedAt, contentSha256: submission.contentSha256 },
    persons: (await reader.rows<{ name: string }>('select name from person')).map(({ name }) => name),
    owners: choices.showOwners ? await ownersOn(reader, period.end) : [],
  };
  return publicDocument.parse(publicReport(content, choices, facts));
}

function checkChoices(content: SealedReport, { withheld }: PublicationChoices): void {
  const checks = new Checks();
  if (withheld.length > MAX_WITHHELD) checks.add('withheld', 'too_many', { max: MAX_WITHHELD });
  const keyOf = ({ kind, id }: Withholding) => `${kind} ${id}`;
  if (new Set(withheld.map(keyOf)).size < withheld.length) checks.add('withheld', 'already_exists');
  if (!withheld.every((one) => isInReport(content, one))) checks.add('withheld', 'unknown_id');
  checks.done();
}

/** Who the sponsors of projects were on a day. */
const ownersOn = (reader: Reader, day: string) =>
  reader.rows<PublicationFacts['owners'][number]>(
    `select r.project_id as "projectId", r.role, p.name from project_role r
     join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
     where r.role in ('executive_sponsor', 'political_sponsor') and coalesce(r.start_date, $1) <= $1 and coalesce(r.end_date, $1) >= $1
     order by r.project_id, r.role, p.name`,
    [day],
  );

/** The address of the organisation, given with its first publication. */
async function givenSlug(manager: EntityManager, organisationId: string, standing: ReportStanding): Promise<string> {
  const page = await manager.findOneBy(PublicPage, { organisationId });
  if (page) return page.slug;
  const wanted = slugOf(contentOf(standing).organisation);
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    const [row] = await manager.query<{ taken: boolean }[]>('select stip.is_public_slug_taken($1) as taken', [slug]);
    if (row?.taken) continue;
    await manager.insert(PublicPage, { organisationId, id: newId(), slug });
    return slug;
  }
}

/** `Gemeente Súdwest-Fryslân` is `gemeente-sudwest-fryslan`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'organisatie';
