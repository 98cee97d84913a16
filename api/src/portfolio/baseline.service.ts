import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parseCents } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Followers } from '../talk';
import type {
  ApproveBaselineInput,
  DecideRebaselineInput,
  RequestRebaselineInput,
  WithdrawRebaselineInput,
} from './baseline-types';
import { Baseline, BaselineItem, Project, RebaselineRequest, WorkItem } from './entity';

/** A plan as it is frozen. */
interface Plan {
  readonly project: Project;
  readonly budgetCents: bigint | null;
  readonly items: readonly WorkItem[];
  readonly hash: string;
}

/** Approved plans. The first is approved at once; it is replaced only when one person asks and another approves. */
@Injectable()
export class BaselineService {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write'>,
    @Inject(Followers) private readonly followers: Pick<Followers, 'tell'>,
  ) {}

  /** Freezes the current plan, items and budget included, as the first baseline. */
  async approveFirst(caller: RequestContext, input: ApproveBaselineInput): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const plan = await this.lockPlan(manager, caller, input.projectId);
      const checks = new Checks();
      checks.label('decisionReference', input.decisionReference);
      checks.narratives(input, 'explanation');
      checks.dates(input, 'approvedOn');
      if ((await this.lastSequence(manager, plan.project)) > 0) checks.add('projectId', 'rebaseline_asks_approval');
      checks.done();
      await this.freeze(manager, plan, {
        sequence: 1,
        approvedOn: input.approvedOn,
        decisionReference: input.decisionReference.trim(),
        explanation: input.explanation,
        approvedBy: caller.personId,
      });
      return plan.project.id;
    });
  }

  /** Asks to replace the approved plan by the current one. A project has at most one open request. */
  async request(caller: RequestContext, input: RequestRebaselineInput): Promise<string> {
    const { personId, organisationId } = caller;
    if (!personId) throw new ValidationFailed([{ field: 'projectId', code: 'person_needed' }]);
    return this.database.write(caller, async (manager) => {
      const plan = await this.lockPlan(manager, caller, input.projectId);
      const checks = new Checks();
      checks.label('decisionReference', input.decisionReference);
      checks.label('explanation', input.explanation);
      checks.narratives(input, 'explanation');
      checks.dates(input, 'decidedOn');
      if (input.reasonCategory === 'imported') checks.add('reasonCategory', 'unknown_id');
      if ((await this.lastSequence(manager, plan.project)) === 0) checks.add('projectId', 'first_plan_missing');
      checks.done();
      const id = newId();
      await manager.insert(RebaselineRequest, {
        ...{ organisationId, id, projectId: plan.project.id, state: 'requested' },
        ...{ requestedBy: personId, requestedAt: caller.now },
        reasonCategory: input.reasonCategory as RebaselineRequest['reasonCategory'],
        decisionReference: input.decisionReference.trim(),
        decidedOn: input.decidedOn,
        explanation: input.explanation,
        startDate: plan.project.startDate,
        endDate: plan.project.endDate,
        budgetCents: plan.budgetCents,
        planHash: plan.hash,
        note: '',
      });
      return plan.project.id;
    });
  }

  /** Approves the plan that was asked for, or refuses it. By somebody else than who asked, and only while it stands. */
  async decide(caller: RequestContext, input: DecideRebaselineInput): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const request = await this.open(manager, caller, input);
      const checks = new Checks();
      checks.narratives(input, 'note');
      if (!caller.personId) checks.add('id', 'person_needed');
      if (request.requestedBy === caller.personId) checks.add('id', 'own_request');
      if (!input.approve && input.note.trim() === '') checks.add('note', 'required');
      checks.done();
      const plan = await this.lockPlan(manager, caller, request.projectId);
      if (input.approve) {
        if (plan.hash !== request.planHash) throw new ValidationFailed([{ field: 'id', code: 'plan_changed' }]);
        await this.freeze(manager, plan, {
          sequence: (await this.lastSequence(manager, plan.project)) + 1,
          approvedOn: request.decidedOn,
          decisionReference: request.decisionReference,
          reasonCategory: request.reasonCategory,
          explanation: request.explanation,
          requestedBy: request.requestedBy,
          approvedBy: caller.personId,
        });
        await this.followers.tell(manager, caller, 'rebaselined', { kind: 'project', id: request.projectId });
      }
      await this.close(manager, caller, request, input.approve ? 'approved' : 'refused', input.note);
      return request.projectId;
    });
  }

  async withdraw(caller: RequestContext, input: WithdrawRebaselineInput): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const request = await this.open(manager, caller, input);
      if (!caller.personId) throw new ValidationFailed([{ field: 'id', code: 'person_needed' }]);
      await this.close(manager, caller, request, 'withdrawn', '');
      return request.projectId;
    });
  }

  private async open(
    manager: EntityManager,
    { organisationId }: RequestContext,
    { id, version }: WithdrawRebaselineInput,
  ): Promise<RebaselineRequest> {
    const request = await lockVersion(manager, RebaselineRequest, { organisationId, id, version });
    if (request.state !== 'requested') throw new ValidationFailed([{ field: 'id', code: 'request_closed' }]);
    return request;
  }

  private async close(
    manager: EntityManager,
    caller: RequestContext,
    request: RebaselineRequest,
    state: RebaselineRequest['state'],
    note: string,
  ): Promise<void> {
    await manager.save(
      RebaselineRequest,
      Object.assign(request, { state, note, closedBy: caller.personId, closedAt: caller.now }),
    );
  }

  /** The lock makes two approvals of one project take turns, so that the sequence has no gap or double. */
  private async lockPlan(manager: EntityManager, { organisationId }: RequestContext, projectId: string): Promise<Plan> {
    const project = await manager.findOne(Project, {
      where: { organisationId, id: projectId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!project) throw new NotFound('Project', projectId);
    const items = await manager.find(WorkItem, { where: { organisationId, projectId }, order: { id: 'asc' } });
    const [row] = await manager.query<{ total: string | null }[]>(
      'select sum(budget_cents)::text as total from project_year_money where project_id = $1',
      [projectId],
    );
    const budgetCents = row?.total ? (parseCents(row.total) ?? null) : null;
    const frozen = items.map(({ id, title, kind, startDate, endDate }) => [id, title, kind, startDate, endDate]);
    const text = JSON.stringify([project.startDate, project.endDate, budgetCents?.toString() ?? null, frozen]);
    return { project, budgetCents, items, hash: createHash('sha256').update(text).digest('hex') };
  }

  private async lastSequence(manager: EntityManager, { organisationId, id }: Project): Promise<number> {
    return (await manager.maximum(Baseline, 'sequence', { organisationId, projectId: id })) ?? 0;
  }

  private async freeze(
    manager: EntityManager,
    { project, budgetCents, items }: Plan,
    approved: Partial<Baseline> & Pick<Baseline, 'sequence' | 'approvedOn' | 'decisionReference'>,
  ): Promise<void> {
    const { organisationId, startDate, endDate } = project;
    const id = newId();
    await manager.insert(Baseline, {
      ...approved,
      ...{ organisationId, id, projectId: project.id, startDate, endDate, budgetCents },
    });
    await manager.insert(
      BaselineItem,
      items.map((item) => ({
        organisationId,
        baselineId: id,
        workItemId: item.id,
        title: item.title,
        kind: item.kind,
        startDate: item.startDate,
        endDate: item.endDate,
      })),
    );
  }
}
