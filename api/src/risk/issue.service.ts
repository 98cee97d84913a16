import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Followers } from '../talk';
import { Issue, Risk } from './entity';
import type { ReportRiskOccurredInput, ResolveIssueInput, SetIssueInput } from './inputs';

/** The issue that a risk becomes; what is not told follows from the risk. */
export function issueOf(risk: Risk, today: CalendarDate, told: Partial<Issue> = {}): Issue {
  return {
    organisationId: risk.organisationId,
    id: newId(),
    riskId: risk.id,
    projectId: risk.projectId,
    title: told.title ?? risk.title,
    description: told.description ?? [risk.event, risk.consequence].filter(Boolean).join('\n\n'),
    ownerId: told.ownerId ?? risk.ownerId ?? null,
    raisedOn: today,
    dueDate: told.dueDate ?? null,
    state: 'open',
    resolution: '',
    resolvedOn: null,
    impactCents: told.impactCents ?? risk.impactCents ?? null,
  } as Issue;
}

/** Issues: what is wrong now. Each method answers the id of the issue. */
@Injectable()
export class IssueService {
  constructor(
    private readonly database: Database,
    private readonly followers: Followers,
  ) {}

  /** Records that a risk happened, and makes the issue that deals with it. */
  async reportOccurred(caller: RequestContext, input: ReportRiskOccurredInput): Promise<string> {
    const checks = new Checks();
    checks.label('title', input.title ?? undefined);
    checks.narratives(input, 'description');
    checks.dates(input, 'dueDate');
    const impactCents = checks.amount('impactAmount', input.impactAmount);
    checks.done();
    const { organisationId } = caller;
    const key = { organisationId, id: input.id, version: input.version };
    return this.database.write(caller, async (manager) => {
      const before = { ...(await lockVersion(manager, Risk, key)) };
      if (before.state === 'occurred' && (await manager.existsBy(Issue, { organisationId, riskId: input.id }))) {
        throw new ValidationFailed([{ field: 'id', code: 'already_occurred' }]);
      }
      const risk = await saveChanges(manager, Risk, key, { state: 'occurred' });
      const issue = issueOf(risk, todayOf(caller), {
        ...(input.title ? { title: input.title.trim() } : {}),
        ...(typeof input.description === 'string' ? { description: input.description } : {}),
        ...(input.ownerId ? { ownerId: input.ownerId } : {}),
        dueDate: input.dueDate ?? null,
        ...(impactCents === null ? {} : { impactCents }),
      });
      await manager.insert(Issue, issue);
      if (before.state !== 'occurred')
        await this.followers.tell(manager, caller, 'state_changed', { kind: 'risk', id: input.id });
      return issue.id;
    });
  }

  async setIssue(caller: RequestContext, input: SetIssueInput): Promise<string> {
    const checks = new Checks();
    checks.label('title', input.title);
    checks.narratives(input, 'description', 'resolution');
    checks.dates(input, 'dueDate', 'raisedOn');
    const impactCents = checks.amount('impactAmount', input.impactAmount);
    checks.done();
    const { organisationId } = caller;
    const today = todayOf(caller);
    return this.database.write(caller, async (manager) => {
      const stored = input.id
        ? await lockVersion(manager, Issue, { organisationId, id: input.id, version: input.version ?? 0 })
        : undefined;
      const raisedOn = input.raisedOn ?? stored?.raisedOn ?? today;
      const resolution = (input.resolution ?? stored?.resolution ?? '').trim();
      if (input.state === 'resolved' && resolution === '') {
        throw new ValidationFailed([{ field: 'resolution', code: 'required' }]);
      }
      const resolvedOn = input.state === 'resolved' ? (stored?.resolvedOn ?? today) : null;
      if (resolvedOn !== null && resolvedOn < raisedOn) {
        throw new ValidationFailed([{ field: 'raisedOn', code: 'resolved_before_raised' }]);
      }
      const values = {
        title: input.title.trim(),
        description: input.description,
        ownerId: input.ownerId ?? null,
        raisedOn,
        dueDate: input.dueDate ?? null,
        state: input.state,
        resolution,
        resolvedOn,
        impactCents,
      };
      if (stored) {
        const { id, version, state } = stored;
        await saveChanges(manager, Issue, { organisationId, id, version }, values);
        if (values.state && values.state !== state)
          await this.followers.tell(manager, caller, 'state_changed', { kind: 'issue', id });
        return id;
      }
      const risk = input.riskId ? await manager.findOneBy(Risk, { organisationId, id: input.riskId }) : null;
      if (input.riskId && !risk) throw new NotFound('Risk', input.riskId);
      const id = newId();
      await manager.insert(Issue, {
        ...values,
        organisationId,
        id,
        riskId: risk?.id ?? null,
        projectId: risk ? risk.projectId : (input.projectId ?? null),
      });
      return id;
    });
  }

  async resolveIssue(caller: RequestContext, input: ResolveIssueInput): Promise<string> {
    const checks = new Checks();
    const resolution = input.resolution.trim();
    if (resolution === '') checks.add('resolution', 'required');
    checks.narratives(input, 'resolution');
    checks.dates(input, 'resolvedOn');
    const impactCents = checks.amount('impactAmount', input.impactAmount);
    checks.done();
    const { organisationId } = caller;
    const key = { organisationId, id: input.id, version: input.version };
    const resolvedOn = input.resolvedOn ?? todayOf(caller);
    await this.database.write(caller, async (manager) => {
      const { raisedOn } = await lockVersion(manager, Issue, key);
      if (resolvedOn < raisedOn) {
        throw new ValidationFailed([{ field: 'resolvedOn', code: 'resolved_before_raised' }]);
      }
      await saveChanges(manager, Issue, key, {
        state: 'resolved',
        resolution,
        resolvedOn,
        ...(input.impactAmount === undefined ? {} : { impactCents }),
      });
      await this.followers.tell(manager, caller, 'state_changed', { kind: 'issue', id: input.id });
    });
    return input.id;
  }

  async removeIssue(caller: RequestContext, key: { readonly id: string; readonly version: number }): Promise<string> {
    await this.database.write(caller, (manager) =>
      removeVersion(manager, Issue, { organisationId: caller.organisationId, ...key }),
    );
    return key.id;
  }
}
