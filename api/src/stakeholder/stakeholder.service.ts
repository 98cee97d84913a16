import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, VersionConflict } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import { Stakeholder, StakeholderContact, StakeholderKind, StakeholderProject, StakeholderStep } from './entity';
import type {
  SetStakeholderContactInput,
  SetStakeholderInput,
  SetStakeholderKindInput,
  StakeholderProjectKey,
} from './inputs';
import { SHIPPED_KINDS, shippedKindById } from './shipped-kinds';

const STEPS = 8;

/** Stakeholders, how they are involved, the conversations with them, and the list of kinds. */
@Injectable()
export class StakeholderService {
  constructor(private readonly database: Database) {}

  /** Adds or changes a stakeholder. Answers its id. */
  async set(caller: RequestContext, input: SetStakeholderInput): Promise<string> {
    checkStakeholder(input);
    const { id, version, strategyId, steps, ...rest } = input;
    const { organisationId } = caller;
    const values = {
      ...rest,
      name: rest.name.trim(),
      involvement: rest.involvement ?? null,
      ownerId: rest.ownerId ?? null,
      nextContact: rest.nextContact ?? null,
    };
    return this.database.write(caller, async (manager) => {
      await storeShippedKind(manager, organisationId, rest.kindId);
      const stakeholderId = id ?? newId();
      if (id) {
        const stored = await lockWithSteps(manager, { organisationId, id, version: version ?? 0 });
        if (stored.strategyId !== strategyId) throw new NotFound('Stakeholder', id);
        manager.merge(Stakeholder, stored, values);
        const saved = await manager.save(Stakeholder, stored);
        await manager.delete(StakeholderStep, { organisationId, stakeholderId });
        // The steps are part of the stakeholder: whoever saw the former ones has seen another version.
        if (saved.version === version) await manager.increment(Stakeholder, { organisationId, id }, 'version', 1);
      } else await manager.insert(Stakeholder, { ...values, organisationId, strategyId, id: stakeholderId });
      await manager.insert(
        StakeholderStep,
        steps.map((step) => ({ ...step, organisationId, stakeholderId })),
      );
      return stakeholderId;
    });
  }

  /** Removes a stakeholder with the conversations recorded. */
  async remove(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, (manager) => removeVersion(manager, Stakeholder, { organisationId, ...key }));
    return key.id;
  }

  async linkProject(caller: RequestContext, { stakeholderId, projectId }: StakeholderProjectKey): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      await requireStakeholder(manager, organisationId, stakeholderId);
      await manager.upsert(StakeholderProject, { organisationId, stakeholderId, projectId }, [
        'organisationId',
        'stakeholderId',
        'projectId',
      ]);
    });
    return stakeholderId;
  }

  async unlinkProject(caller: RequestContext, { stakeholderId, projectId }: StakeholderProjectKey): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      await requireStakeholder(manager, organisationId, stakeholderId);
      const { affected } = await manager.delete(StakeholderProject, { organisationId, stakeholderId, projectId });
      if (!affected) throw new NotFound('StakeholderProject', projectId);
    });
    return stakeholderId;
  }

  /** Adds or changes a conversation. Answers the id of the stakeholder. */
  async setContact(caller: RequestContext, input: SetStakeholderContactInput): Promise<string> {
    const { id, version, stakeholderId, ...rest } = input;
    const checks = new Checks();
    checks.label('title', input.title);
    checks.narratives(input, 'outcome');
    checks.dates(input, 'contactedOn');
    if (input.contactedOn > todayOf(caller)) checks.add('contactedOn', 'in_the_future');
    checks.done();
    const { organisationId } = caller;
    const values = { ...rest, title: rest.title.trim() };
    return this.database.write(caller, async (manager) => {
      await requireStakeholder(manager, organisationId, stakeholderId);
      if (id) {
        const key = { organisationId, id, version: version ?? 0 };
        const contact = await saveChanges(manager, StakeholderContact, key, values);
        if (contact.stakeholderId !== stakeholderId) throw new NotFound('StakeholderContact', id);
      } else await manager.insert(StakeholderContact, { ...values, organisationId, stakeholderId, id: newId() });
      return stakeholderId;
    });
  }

  async removeContact(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const contact = await manager.findOneBy(StakeholderContact, { organisationId, id: key.id });
      if (!contact) throw new NotFound('StakeholderContact', key.id);
      await removeVersion(manager, StakeholderContact, { organisationId, ...key });
      return contact.stakeholderId;
    });
  }

  /** Adds or changes a kind; a shipped one is the organisation's own from then on, and still known by its key. */
  async setKind(caller: RequestContext, input: SetStakeholderKindInput): Promise<void> {
    const checks = new Checks();
    checks.label('nameNl', input.nameNl);
    checks.label('nameEn', input.nameEn);
    checks.done();
    const { organisationId } = caller;
    const { id, version, active } = input;
    const values = { nameNl: input.nameNl.trim(), nameEn: input.nameEn.trim(), active };
    await this.database.write(caller, async (manager) => {
      await requireFreeName(manager, organisationId, values.nameNl, id ?? undefined);
      if (id) {
        if (!version) await storeShippedKind(manager, organisationId, id);
        await saveChanges(manager, StakeholderKind, { organisationId, id, version: version || 1 }, values);
        return;
      }
      const last = (await manager.maximum(StakeholderKind, 'position', { organisationId })) ?? 0;
      const position = Math.max(last, SHIPPED_KINDS.length - 1) + 1;
      await manager.insert(StakeholderKind, { ...values, organisationId, id: newId(), shippedKey: null, position });
    });
  }

  /** Removes an own kind that no stakeholder has; others can be offered no longer. */
  async removeKind(caller: RequestContext, key: VersionedKey): Promise<void> {
    const checks = new Checks();
    if (shippedKindById(key.id)) checks.add('id', 'shipped_kind');
    checks.done();
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      const used = await manager.countBy(Stakeholder, { organisationId, kindId: key.id });
      const inUse = new Checks();
      if (used > 0) inUse.add('id', 'kind_in_use', { n: used });
      inUse.done();
      await removeVersion(manager, StakeholderKind, { organisationId, ...key });
    });
  }
}

/** As `lockVersion`, and a conflict also tells the steps, so that the user can choose per field. */
async function lockWithSteps(
  manager: EntityManager,
  { organisationId, id, version }: { organisationId: string; id: string; version: number },
): Promise<Stakeholder> {
  const row = await manager.findOne(Stakeholder, {
    where: { organisationId, id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new NotFound('Stakeholder', id);
  if (row.version === version) return row;
  const steps = await manager.findBy(StakeholderStep, { organisationId, stakeholderId: id });
  const bySteps = Object.fromEntries(steps.map(({ step, involvement }) => [`step${step}`, involvement]));
  throw new VersionConflict(row.version, { ...row, ...bySteps });
}

async function requireStakeholder(manager: EntityManager, organisationId: string, id: string): Promise<void> {
  if (!(await manager.existsBy(Stakeholder, { organisationId, id }))) throw new NotFound('Stakeholder', id);
}

/** Copies a shipped kind into the organisation, unless it is there already. */
async function storeShippedKind(manager: EntityManager, organisationId: string, id: string): Promise<void> {
  const kind = shippedKindById(id);
  if (!kind) return;
  await manager
    .createQueryBuilder()
    .insert()
    .into(StakeholderKind)
    .values({
      ...{ organisationId, id, shippedKey: kind.key, nameNl: kind.nl, nameEn: kind.en },
      ...{ position: kind.position, active: true },
    })
    .orIgnore()
    .execute();
}

/** A name that no kind has, also none that comes with Stip and is not stored yet. */
async function requireFreeName(
  manager: EntityManager,
  organisationId: string,
  nameNl: string,
  own: string | undefined,
): Promise<void> {
  const stored = await manager.findBy(StakeholderKind, { organisationId });
  const keys = new Set(stored.map(({ shippedKey }) => shippedKey));
  const mine = own && shippedKindById(own)?.key;
  const taken =
    stored.some((kind) => kind.id !== own && kind.nameNl === nameNl) ||
    SHIPPED_KINDS.some(({ key, nl }) => nl === nameNl && key !== mine && !keys.has(key));
  const checks = new Checks();
  if (taken) checks.add('nameNl', 'already_exists');
  checks.done();
}

function checkStakeholder(input: SetStakeholderInput): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.narratives(input, 'expectation', 'approach');
  checks.dates(input, 'nextContact');
  for (const field of ['importance', 'influence'] as const) {
    if (input[field] < 1 || input[field] > 5) checks.add(field, 'out_of_range');
  }
  const seen = new Set<number>();
  for (const { step } of input.steps) {
    if (step < 1 || step > STEPS) checks.add('steps', 'out_of_range');
    else if (seen.has(step)) checks.add(`step${step}`, 'already_exists');
    seen.add(step);
  }
  checks.done();
}
