import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import { Obligation, ProjectSafeguard, ReferenceItem, TradeOffValue, type ReferenceList } from './entity';
import type { MoveReferenceItemInput, SetReferenceItemInput } from './inputs';
import { checkLink, checkShort } from './choices';

const MAX_MONTHS = 240;

/** The reference lists of the organisation. Each method answers the list it touched. */
@Injectable()
export class ReferenceService {
  constructor(private readonly database: Database) {}

  async setItem(caller: RequestContext, input: SetReferenceItemInput): Promise<ReferenceList> {
    const { id, version, list, ...rest } = input;
    const checks = new Checks();
    checks.label('nameNl', input.nameNl);
    checks.narratives(input, 'descriptionNl', 'descriptionEn');
    checkShort(checks, input, 'nameEn', 'legalBasisNl', 'legalBasisEn');
    checkLink(checks, 'link', input.link);
    const months = input.validMonths ?? null;
    if (months !== null && (months < 1 || months > MAX_MONTHS)) checks.add('validMonths', 'out_of_range');
    if (list !== 'obligation_kind') {
      for (const field of ['legalBasisNl', 'legalBasisEn', 'validMonths'] as const) {
        if (input[field]) checks.add(field, 'only_for_obligation_kinds');
      }
    }
    checks.done();
    const { organisationId } = caller;
    const values = { ...rest, nameNl: rest.nameNl.trim(), nameEn: rest.nameEn.trim(), validMonths: months };
    return this.database.write(caller, async (manager) => {
      if (id) {
        const item = await lockVersion(manager, ReferenceItem, { organisationId, id, version: version ?? 0 });
        const problems = new Checks();
        if (item.list !== list) problems.add('list', 'invalid');
        problems.done();
        await manager.save(ReferenceItem, manager.merge(ReferenceItem, item, values));
        return list;
      }
      const position = ((await manager.maximum(ReferenceItem, 'position', { organisationId, list })) ?? -1) + 1;
      await manager.insert(ReferenceItem, { ...values, organisationId, list, position, id: newId() });
      return list;
    });
  }

  /** Removes an item of the organisation itself that nothing refers to; any other is switched off instead. */
  async removeItem(caller: RequestContext, { id, version }: VersionedKey): Promise<ReferenceList> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const item = await lockVersion(manager, ReferenceItem, { organisationId, id, version });
      const checks = new Checks();
      if (item.shippedKey !== null) checks.add('id', 'shipped_item');
      const n = await usesOf(manager, organisationId, id);
      if (n > 0) checks.add('id', 'item_in_use', { n });
      checks.done();
      await removeVersion(manager, ReferenceItem, { organisationId, id, version });
      return item.list;
    });
  }

  /** Puts an item elsewhere in its list, which is numbered anew. */
  async moveItem(caller: RequestContext, { id, version, position }: MoveReferenceItemInput): Promise<ReferenceList> {
    const checks = new Checks();
    if (position < 0) checks.add('position', 'out_of_range');
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const item = await lockVersion(manager, ReferenceItem, { organisationId, id, version });
      const { list } = item;
      const all = await manager.find(ReferenceItem, {
        where: { organisationId, list },
        order: { position: 'ASC', nameNl: 'ASC', id: 'ASC' },
      });
      const order = all.filter((other) => other.id !== id);
      order.splice(position, 0, item);
      order.forEach((other, place) => (other.position = place));
      await manager.save(ReferenceItem, order);
      return list;
    });
  }

  /** Gives a shipped item the texts back that Stip ships; whether it is active and its place stay. */
  async restoreItem(caller: RequestContext, key: VersionedKey): Promise<ReferenceList> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const item = await lockVersion(manager, ReferenceItem, { organisationId, ...key });
      const [shipped] = await manager.query<Partial<ReferenceItem>[]>(
        `select name_nl as "nameNl", name_en as "nameEn", description_nl as "descriptionNl",
           description_en as "descriptionEn", legal_basis_nl as "legalBasisNl", legal_basis_en as "legalBasisEn",
           valid_months as "validMonths", link
         from stip.shipped_reference_items() where list = $1 and key = $2`,
        [item.list, item.shippedKey],
      );
      const checks = new Checks();
      if (!shipped) checks.add('id', 'not_shipped');
      checks.done();
      await saveChanges(manager, ReferenceItem, { organisationId, ...key }, shipped ?? {});
      return item.list;
    });
  }
}

async function usesOf(manager: EntityManager, organisationId: string, id: string): Promise<number> {
  const counts = [
    await manager.countBy(ProjectSafeguard, { organisationId, itemId: id }),
    await manager.countBy(Obligation, { organisationId, kindId: id }),
    await manager.countBy(TradeOffValue, { organisationId, valueId: id }),
  ];
  return counts.reduce((sum, n) => sum + n, 0);
}
