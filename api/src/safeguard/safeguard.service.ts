import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, VersionConflict } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import { checkLink, checkShort, chosenItem, requireProject } from './choices';
import { ProjectSafeguard, SAFEGUARD_LISTS, TradeOff, TradeOffValue, type SafeguardList } from './entity';
import type { SetSafeguardInput, SetTradeOffInput } from './inputs';

const MIN_VALUES = 2;

/** How projects safeguard values, principles and laws, and what they weighed. Each method answers the id of the project. */
@Injectable()
export class SafeguardService {
  constructor(private readonly database: Database) {}

  async setSafeguard(caller: RequestContext, input: SetSafeguardInput): Promise<string> {
    const { projectId, itemId, version, ...rest } = input;
    const checks = new Checks();
    checks.narratives(input, 'reason', 'how');
    checks.dates(input, 'reviewOn');
    checkLink(checks, 'evidenceLink', input.evidenceLink);
    if (input.relevance === 'not_applicable' && input.reason.trim() === '') checks.add('reason', 'required');
    if (input.relevance !== 'applies' && input.state !== 'not_assessed') checks.add('state', 'only_when_applies');
    if (['planned', 'safeguarded'].includes(input.state) && input.how.trim() === '') checks.add('how', 'required');
    checks.done();
    const { organisationId } = caller;
    const values = { ...rest, ownerId: rest.ownerId ?? null, reviewOn: rest.reviewOn ?? null };
    return this.database.write(caller, async (manager) => {
      await requireProject(manager, caller, projectId);
      const stored = await manager.findOneBy(ProjectSafeguard, { organisationId, projectId, itemId });
      const chosen = new Checks();
      const choice = { field: 'itemId', id: itemId, lists: SAFEGUARD_LISTS, isNew: !stored };
      const item = await chosenItem(manager, caller, chosen, choice);
      chosen.done();
      if (stored) {
        const key = { organisationId, id: stored.id, version: version ?? 0 };
        await saveChanges(manager, ProjectSafeguard, key, values);
      } else {
        const list = item?.list as SafeguardList;
        await manager.insert(ProjectSafeguard, { ...values, organisationId, projectId, itemId, list, id: newId() });
      }
      return projectId;
    });
  }

  async setTradeOff(caller: RequestContext, input: SetTradeOffInput): Promise<string> {
    const { id, version, projectId, valueIds, ...rest } = input;
    const checks = new Checks();
    checks.label('question', input.question);
    checks.narratives(input, 'options', 'choice', 'reasons');
    checkShort(checks, input, 'decidedBy', 'reference');
    checks.dates(input, 'decidedOn');
    if (new Set(valueIds).size < MIN_VALUES) checks.add('valueIds', 'two_values');
    if (input.decidedOn) {
      if (input.choice.trim() === '') checks.add('choice', 'required');
      if (input.decidedBy.trim() === '') checks.add('decidedBy', 'required');
    }
    checks.done();
    const { organisationId } = caller;
    const values = {
      ...rest,
      question: rest.question.trim(),
      decidedOn: rest.decidedOn ?? null,
      decisionId: rest.decisionId ?? null,
    };
    return this.database.write(caller, async (manager) => {
      await requireProject(manager, caller, projectId);
      const tradeOffId = id ?? newId();
      if (id) {
        const stored = await this.lock(manager, caller, { id, version: version ?? 0 });
        if (stored.projectId !== projectId) throw new NotFound('TradeOff', id);
        await manager.save(TradeOff, manager.merge(TradeOff, stored, values));
        const listChanged = await this.weigh(manager, caller, tradeOffId, valueIds);
        // The values belong to what the version guards, also where no column of the trade-off itself changed.
        if (listChanged && stored.version === version) {
          await manager.increment(TradeOff, { organisationId, id }, 'version', 1);
        }
      } else {
        await manager.insert(TradeOff, { ...values, organisationId, projectId, id: tradeOffId });
        await this.weigh(manager, caller, tradeOffId, valueIds);
      }
      return projectId;
    });
  }

  async removeTradeOff(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const { projectId } = await this.lock(manager, caller, key);
      await removeVersion(manager, TradeOff, { organisationId, ...key });
      return projectId;
    });
  }

  /** A conflict also tells the values, which are no column of the trade-off. */
  private async lock(manager: EntityManager, caller: RequestContext, key: VersionedKey): Promise<TradeOff> {
    const { organisationId } = caller;
    try {
      return await lockVersion(manager, TradeOff, { organisationId, ...key });
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      const stored = await manager.findBy(TradeOffValue, { organisationId, tradeOffId: key.id });
      const valueIds = stored.map(({ valueId }) => valueId).sort();
      throw new VersionConflict(error.currentVersion, { ...error.current, valueIds });
    }
  }

  /** Makes these the values of a trade-off; answers whether they were others. */
  private async weigh(
    manager: EntityManager,
    caller: RequestContext,
    tradeOffId: string,
    valueIds: readonly string[],
  ): Promise<boolean> {
    const { organisationId } = caller;
    const stored = (await manager.findBy(TradeOffValue, { organisationId, tradeOffId })).map(({ valueId }) => valueId);
    const added = [...new Set(valueIds)].filter((value) => !stored.includes(value));
    const gone = stored.filter((value) => !valueIds.includes(value));
    const checks = new Checks();
    for (const value of added) {
      await chosenItem(manager, caller, checks, { field: 'valueIds', id: value, lists: ['public_value'], isNew: true });
    }
    checks.done();
    if (gone.length > 0) await manager.delete(TradeOffValue, { organisationId, tradeOffId, valueId: In(gone) });
    if (added.length > 0) {
      await manager.insert(
        TradeOffValue,
        added.map((valueId) => ({ organisationId, tradeOffId, valueId })),
      );
    }
    return added.length + gone.length > 0;
  }
}
