import { Injectable } from '@nestjs/common';
import { nextSteps, type DecisionStep, type FollowedNews } from '@stip/domain';
import type { DeepPartial, EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import type { VersionedKey } from '../platform/graphql';
import { newId } from '../platform/ids';
import { WorkItem } from '../portfolio';
import { Followers } from '../talk';
import { Decision, DecisionLink } from './entity';
import type {
  CreateDecisionInput,
  DecideDecisionInput,
  LinkDecisionInput,
  SettleDecisionInput,
  UpdateDecisionInput,
  WithdrawDecisionInput,
} from './inputs';
import type { LinkKind } from './types';

const LINK_COLUMNS = {
  project: 'projectId',
  programme: 'programmeId',
  goal: 'goalId',
  milestone: 'workItemId',
  risk: 'riskId',
} as const satisfies Record<LinkKind, keyof DecisionLink>;

const MAX_ASKED_BY = 300;

const NEWS_OF = {
  decide: 'decision_decided',
  settle: 'decision_settled',
  withdraw: 'decision_withdrawn',
  reopen: 'decision_reopened',
} as const satisfies Record<DecisionStep, FollowedNews>;

/**
 * Decisions, motions, commitments and questions, step by step: asked, decided, settled or withdrawn. Each method answers
 * the id of the decision. Which steps there are says `nextSteps` of the domain; the database guards what must hold in each.
 */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly followers: Followers,
  ) {}

  async create(caller: RequestContext, input: CreateDecisionInput): Promise<string> {
    const values = checked(input);
    const { state = 'requested', kind = 'decision' } = input;
    const checks = new Checks();
    const decides = kind === 'decision' || kind === 'motion';
    if (decides && (state === 'decided' || state === 'settled') && !input.decidedOn)
      checks.add('decidedOn', 'required');
    if (state === 'settled' && !input.settledOn) checks.add('settledOn', 'required');
    if (kind === 'motion' && state === 'decided' && !input.outcome) checks.add('outcome', 'required');
    checks.done();
    const outcome =
      kind !== 'motion' ? null : state === 'settled' ? 'adopted' : state === 'withdrawn' ? 'withdrawn' : input.outcome;
    const id = newId();
    await this.database.write(caller, (manager) =>
      manager.insert(Decision, { ...present({ ...values, outcome }), organisationId: caller.organisationId, id }),
    );
    return id;
  }

  async update(caller: RequestContext, input: UpdateDecisionInput): Promise<string> {
    const { id, version, ...changes } = input;
    const values = checked(changes);
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Decision, key, values));
    return id;
  }

  /** Records a decision, or the vote on a motion. One that is held stays asked. */
  async decide(
    caller: RequestContext,
    { id, version, decidedOn, outcome, reference }: DecideDecisionInput,
  ): Promise<string> {
    const checks = new Checks();
    checks.dates({ decidedOn }, 'decidedOn');
    checks.done();
    await this.step(caller, { id, version }, 'decide', (decision) => {
      const motion = decision.kind === 'motion';
      if (motion && (!outcome || outcome === 'withdrawn')) checks.add('outcome', 'required');
      checks.done();
      return {
        ...(motion && outcome === 'held' ? {} : { state: 'decided' as const, decidedOn }),
        ...(motion ? { outcome } : {}),
        ...(reference === undefined || reference === null ? {} : { reference }),
      };
    });
    return id;
  }

  async settle(caller: RequestContext, input: SettleDecisionInput): Promise<string> {
    const { id, version, settledOn, settlement, answer } = input;
    const checks = new Checks();
    checks.dates(input, 'settledOn');
    checks.narratives(input, 'settlement', 'answer');
    checks.done();
    await this.step(caller, { id, version }, 'settle', (decision) => {
      const question = decision.kind === 'question';
      if (question && !(answer ?? decision.answer).trim()) checks.add('answer', 'required');
      if (!question && !settlement.trim()) checks.add('settlement', 'required');
      checks.done();
      return {
        state: 'settled',
        settledOn,
        settlement: settlement.trim(),
        settledById: input.settledById ?? caller.personId,
        ...(question && answer ? { answer: answer.trim() } : {}),
      };
    });
    return id;
  }

  async withdraw(caller: RequestContext, { id, version, withdrawnOn, reason }: WithdrawDecisionInput): Promise<string> {
    const checks = new Checks();
    checks.dates({ withdrawnOn }, 'withdrawnOn');
    checks.narratives({ reason }, 'reason');
    if (!reason.trim()) checks.add('reason', 'required');
    checks.done();
    await this.step(caller, { id, version }, 'withdraw', (decision) => ({
      state: 'withdrawn',
      settledOn: withdrawnOn,
      settlement: reason.trim(),
      settledById: caller.personId,
      ...(decision.kind === 'motion' ? { outcome: 'withdrawn' as const } : {}),
    }));
    return id;
  }

  /** Takes the last step back: what was settled is decided again, or asked. */
  async reopen(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    await this.step(caller, { id, version }, 'reopen', (decision) => {
      const closed = { settledOn: null, settlement: '', settledById: null };
      if (decision.state === 'settled' && decision.decidedOn) return { state: 'decided', ...closed };
      return { state: 'requested', decidedOn: null, outcome: null, ...closed };
    });
    return id;
  }

  async remove(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { id, version } = key;
    await this.database.write(caller, (manager) =>
      removeVersion(manager, Decision, { organisationId: caller.organisationId, id, version }),
    );
    return id;
  }

  async link(caller: RequestContext, { decisionId, kind, objectId }: LinkDecisionInput): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const decision = await manager.findOneBy(Decision, { organisationId, id: decisionId });
      if (!decision) throw new NotFound('Decision', decisionId);
      const checks = new Checks();
      if (kind === 'project' && decision.projectId === objectId) checks.add('objectId', 'already_exists');
      if (kind === 'milestone') await requireMilestone(manager, organisationId, objectId, checks);
      checks.done();
      await manager.insert(DecisionLink, { organisationId, id: newId(), decisionId, [LINK_COLUMNS[kind]]: objectId });
    });
    return decisionId;
  }

  async unlink(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const link = await lockVersion(manager, DecisionLink, { organisationId, id, version });
      await removeVersion(manager, DecisionLink, { organisationId, id, version });
      return link.decisionId;
    });
  }

  private async step(
    caller: RequestContext,
    { id, version }: VersionedKey,
    step: DecisionStep,
    change: (decision: Decision) => DeepPartial<Decision>,
  ): Promise<void> {
    await this.database.write(caller, async (manager) => {
      const decision = await lockVersion(manager, Decision, { organisationId: caller.organisationId, id, version });
      const checks = new Checks();
      if (!nextSteps(decision).includes(step)) checks.add('id', 'step_not_possible');
      checks.done();
      const saved = await manager.save(Decision, manager.merge(Decision, decision, change(decision)));
      const project = saved.projectId ? ({ kind: 'project', id: saved.projectId } as const) : null;
      await this.followers.tell(manager, caller, NEWS_OF[step], { kind: 'decision', id }, [project]);
    });
  }
}

async function requireMilestone(
  manager: EntityManager,
  organisationId: string,
  id: string,
  checks: Checks,
): Promise<void> {
  const item = await manager.findOneBy(WorkItem, { organisationId, id });
  if (!item) checks.add('objectId', 'unknown_id');
  else if (item.kind !== 'milestone') checks.add('objectId', 'not_a_milestone');
}

/** The amount stays as it is when it was left out. */
function checked<T extends Partial<CreateDecisionInput>>(input: T) {
  const { amount, ...rest } = input;
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'description', 'answer', 'settlement');
  checks.dates(input, 'dueDate', 'raisedOn', 'decidedOn', 'settledOn');
  if (input.askedBy && input.askedBy.length > MAX_ASKED_BY) checks.add('askedBy', 'too_long');
  const amountCents = checks.amount('amount', amount, { mayBeNegative: true });
  checks.done();
  return { ...rest, ...(amount === undefined ? {} : { amountCents }) };
}
