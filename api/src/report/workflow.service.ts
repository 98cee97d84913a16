import { Inject, Injectable } from '@nestjs/common';
import {
  canonicalJson,
  REPORT_STEPS,
  reportStepObstacle,
  signsFor,
  type ReportAction,
  type SigningRole,
} from '@stip/domain';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { newId } from '../platform/ids';
import { drawContent, readContent } from './draw';
import { Followers } from '../talk';
import { Report, ReportSeal, ReportSignature, ReportStep, ReportSubmission } from './entity';
import {
  SEAL_ALGORITHM,
  SEAL_FORMAT,
  sectionsOf,
  sha256,
  signStatement,
  type SealPerson,
  type SealStatement,
} from './seal';
import { SigningKeys } from './signing-keys';
import { reportStanding, type ReportStanding } from './standing';

/** A step with why it is taken. */
export interface ReasonedKey extends VersionedKey {
  readonly reason?: string | null;
}

/** A step under which a person puts their name. */
export interface SigningKeyOfReport extends VersionedKey {
  /** The content that the person read. */
  readonly contentSha256: string;
  /** Why a deputy signs; asked of a deputy only. */
  readonly deputyReason?: string | null;
}

/**
 * The report from draft to sealed and published. Each step is one transaction, in which the database checks once more what
 * must hold: the order of the steps, who may sign, and that nothing changes what was signed.
 */
@Injectable()
export class ReportWorkflow {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write'>,
    private readonly keys: SigningKeys,
    @Inject(Followers) private readonly followers: Pick<Followers, 'tell'>,
  ) {}

  /** Freezes the content as of now and lays it before the controller. What stands open must be accepted with a reason. */
  async submit(caller: RequestContext, key: ReasonedKey): Promise<void> {
    const reason = reasonOf(key);
    await this.step(caller, key, 'submit', reason, async (manager, standing, personId) => {
      const drawn = await drawContent(readerOf(manager), standing, caller);
      if (drawn.points.length > 0 && reason === '') {
        throw new ValidationFailed([
          { field: 'reason', code: 'report_outstanding', params: { n: drawn.points.length } },
        ]);
      }
      const acceptedReason = drawn.points.length > 0 ? reason : '';
      const content = canonicalJson({ ...drawn, accepted: acceptedReason });
      const id = newId();
      await manager.insert(ReportSubmission, {
        organisationId: caller.organisationId,
        id,
        reportId: standing.id,
        content,
        contentSha256: sha256(content),
        asOf: caller.now,
        submittedBy: personId,
        acceptedReason,
      });
      return id;
    });
  }

  /** Back to draft: the signatures under what was submitted stay recorded and count for nothing any more. */
  async return(caller: RequestContext, key: ReasonedKey): Promise<void> {
    await this.step(caller, key, 'return', requiredReason(key));
  }

  async sign(caller: RequestContext, role: SigningRole, key: SigningKeyOfReport): Promise<void> {
    const reason = reasonOf({ ...key, reason: key.deputyReason });
    await this.step(caller, key, `sign_${role}`, '', async (manager, standing, personId) => {
      const { submission } = standing;
      const absent = signsFor(`sign_${role}`, standing, personId);
      if (absent && reason === '') throw new ValidationFailed([{ field: 'deputyReason', code: 'required' }]);
      if (submission && submission.contentSha256 !== key.contentSha256) {
        throw new ValidationFailed([{ field: 'contentSha256', code: 'report_other_content' }]);
      }
      await manager.insert(ReportSignature, {
        organisationId: caller.organisationId,
        submissionId: submission?.id,
        role,
        personId,
        contentSha256: key.contentSha256,
        signedAt: caller.now,
        deputyFor: absent?.personId ?? null,
        deputyReason: absent ? reason : '',
      });
    });
  }

  /** Signs what the persons signed with the key of the organisation. From here on nothing about it can change. */
  async seal(caller: RequestContext, key: VersionedKey): Promise<void> {
    const { organisationId, now } = caller;
    await this.step(caller, key, 'seal', '', async (manager, standing, personId) => {
      const { submission } = standing;
      if (!submission || sha256(submission.content) !== submission.contentSha256) {
        throw new ValidationFailed([{ field: 'id', code: 'report_other_content' }]);
      }
      const active = await this.keys.active(manager, organisationId, now);
      const statement = canonicalJson(
        statementOf(standing, submission, organisationId, active.fingerprint, {
          at: now,
          by: await personOf(manager, organisationId, personId),
        }),
      );
      await manager.insert(ReportSeal, {
        organisationId,
        reportId: standing.id,
        submissionId: submission.id,
        contentSha256: submission.contentSha256,
        statement,
        signature: signStatement(statement, active.privateKey),
        keyId: active.id,
        sealedBy: personId,
        sealedAt: now,
      });
    });
  }

  /**
   * Records that a sealed report is public; `work` lays down what the public reads of it. Where that was withdrawn, the report is
   * public again by `work` alone.
   */
  async publish(
    caller: RequestContext,
    key: VersionedKey,
    work: (manager: EntityManager, standing: ReportStanding) => Promise<void>,
  ): Promise<void> {
    await this.step(caller, key, 'publish', '', undefined, work);
  }

  /** It stays readable and says that it was withdrawn and why; a new report of the period may be made. */
  async withdraw(caller: RequestContext, key: ReasonedKey): Promise<void> {
    await this.step(caller, key, 'withdraw', requiredReason(key));
  }

  /**
   * `work` answers the submission that the step begins; otherwise it is about the one under way. `after` is done once the report
   * has the state that the step leads to, and by itself where it has it already.
   */
  private async step(
    caller: RequestContext,
    { id, version }: VersionedKey,
    action: ReportAction,
    reason: string,
    work?: (manager: EntityManager, standing: ReportStanding, personId: string) => Promise<string | void>,
    after?: (manager: EntityManager, standing: ReportStanding) => Promise<void>,
  ): Promise<void> {
    const { organisationId, personId } = caller;
    await this.database.write(caller, async (manager) => {
      await lockVersion(manager, Report, { organisationId, id, version });
      const standing = await reportStanding(readerOf(manager), id);
      if (!standing) throw new NotFound('Report', id);
      if (after && personId && standing.state === REPORT_STEPS[action].to) return after(manager, standing);
      const obstacle = reportStepObstacle(action, standingFor(standing), personId);
      if (obstacle || !personId) throw new ValidationFailed([{ field: 'id', code: obstacle ?? 'person_required' }]);
      const begun = await work?.(manager, standing, personId);
      await manager.insert(ReportStep, {
        organisationId,
        reportId: id,
        sequence: standing.stepCount + 1,
        fromState: standing.state,
        toState: REPORT_STEPS[action].to,
        submissionId: begun ?? standing.submission?.id,
        personId,
        reason,
        takenAt: caller.now,
      });
      await after?.(manager, standing);
      await this.followers.tell(manager, caller, 'state_changed', { kind: 'report', id });
    });
  }
}

/** The parts of a standing that decide who may take a step. */
export const standingFor = ({ state, submission, signatures, named }: ReportStanding) => ({
  state,
  submittedBy: submission?.submittedBy.personId ?? null,
  signedBy: signatures.map(({ personId }) => personId),
  named,
});

function statementOf(
  { id, title, period, signatures }: ReportStanding,
  submission: NonNullable<ReportStanding['submission']>,
  organisationId: string,
  fingerprint: string,
  sealed: { readonly at: Date; readonly by: SealPerson },
): SealStatement {
  const content = readContent(submission.content);
  return {
    format: SEAL_FORMAT,
    organisation: { id: organisationId, name: content.organisation },
    report: { id, title, period: { id: period.id, name: period.name, start: period.start, end: period.end } },
    contentSha256: submission.contentSha256,
    sections: sectionsOf(content),
    asOf: submission.asOf,
    submittedBy: submission.submittedBy,
    signatures,
    sealedAt: sealed.at.toISOString(),
    sealedBy: sealed.by,
    key: { algorithm: SEAL_ALGORITHM, fingerprint },
  };
}

const reasonOf = ({ reason }: ReasonedKey): string => {
  const checks = new Checks();
  checks.narratives({ reason }, 'reason');
  checks.done();
  return reason?.trim() ?? '';
};

function requiredReason(key: ReasonedKey): string {
  const reason = reasonOf(key);
  if (reason === '') throw new ValidationFailed([{ field: 'reason', code: 'required' }]);
  return reason;
}

async function personOf(manager: EntityManager, organisationId: string, id: string): Promise<SealPerson> {
  const [row] = await manager.query<SealPerson[]>(
    `select id as "personId", name, nullif(job_title, '') as "jobTitle" from person where organisation_id = $1 and id = $2`,
    [organisationId, id],
  );
  if (!row) throw new NotFound('Person', id);
  return row;
}
