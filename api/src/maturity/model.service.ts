import { Injectable } from '@nestjs/common';
import { MATURITY_LEVELS, isMaturityLevel } from '@stip/domain';
import { In, MoreThan, Not, type EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import {
  MaturityArea,
  MaturityAssessment,
  MaturityCriterion,
  MaturityLevel,
  MaturityModel,
  MaturityPath,
  MaturityTarget,
} from './entity';
import type {
  CopyMaturityModelInput,
  MaturityAreaInput,
  OfferMaturityModelInput,
  SetMaturityModelInput,
  SetMaturityTargetsInput,
} from './inputs';
import { unusedModel } from './queries';
import { shippedModelById } from './shipped-models';
import type { MaturityModelType } from './types';

const MAX_AREAS = 40;
const MAX_TARGETS = 200;
const MAX_CODE = 20;
const MAX_WEIGHT = 10;

/** A model without its identity. */
type Content = Omit<SetMaturityModelInput, 'id' | 'version'>;

/** Models, and what the strategy asks of their areas. */
@Injectable()
export class ModelService {
  constructor(private readonly database: Database) {}

  /** Adds a model, or replaces one that no scan was made with. Answers its id. */
  async setModel(caller: RequestContext, { id, version, ...content }: SetMaturityModelInput): Promise<string> {
    checkModel(content);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      if (!id) return insertModel(manager, organisationId, newId(), content, { edition: 1 });
      const checks = new Checks();
      // What comes with Stip stays as it is, so that an update of Stip can tell it; a copy is one's own.
      if (shippedModelById(id)) checks.add('id', 'shipped_model');
      checks.done();
      const model = await lockVersion(manager, MaturityModel, { organisationId, id, version: version ?? 0 });
      const scans = await manager.countBy(MaturityAssessment, { organisationId, modelId: id });
      if (scans > 0) checks.add('id', 'model_in_use', { n: scans });
      const tooHigh = await manager.countBy(MaturityTarget, {
        organisationId,
        modelId: id,
        level: MoreThan(String(content.levels.length)),
      });
      if (tooHigh > 0) checks.add('levels', 'targets_above_levels', { n: tooHigh });
      checks.done();
      await replaceParts(manager, organisationId, id, content);
      manager.merge(MaturityModel, model, { ...names(content), levelCount: content.levels.length });
      await saveAnyway(manager, MaturityModel, model);
      return id;
    });
  }

  /** Copies a model under another name, or as its next edition. */
  async copyModel(caller: RequestContext, { id, nameNl, nameEn }: CopyMaturityModelInput): Promise<string> {
    const checks = new Checks();
    if (nameNl !== undefined && nameNl !== null) checks.label('nameNl', nameNl);
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const from = await contentOf(manager, organisationId, id);
      const own = nameNl?.trim();
      const content: Content = {
        ...from,
        nameNl: own ?? from.nameNl,
        nameEn: own ? (nameEn?.trim() ?? own) : from.nameEn,
        areas: from.areas.map(({ id: _, ...area }) => area),
      };
      const stored = await manager.existsBy(MaturityModel, { organisationId, id });
      const highest = await manager.maximum(MaturityModel, 'edition', { organisationId, nameNl: content.nameNl });
      const edition = own ? 1 : Math.max(highest ?? 0, from.edition) + 1;
      return insertModel(manager, organisationId, newId(), content, {
        edition,
        derivedFromId: !own && stored ? id : null,
      });
    });
  }

  /** Offers a model for new scans, or no longer. */
  async offerModel(caller: RequestContext, { id, version, active }: OfferMaturityModelInput): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      await storeShipped(manager, organisationId, id, version);
      await saveChanges(manager, MaturityModel, { organisationId, id, version: version || 1 }, { active });
    });
    return id;
  }

  /** Removes a model that no scan was made with, and what the strategy asked of its areas. */
  async removeModel(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    const { id } = key;
    await this.database.write(caller, async (manager) => {
      await lockVersion(manager, MaturityModel, { organisationId, ...key });
      const checks = new Checks();
      const scans = await manager.countBy(MaturityAssessment, { organisationId, modelId: id });
      if (scans > 0) checks.add('id', 'model_in_use', { n: scans });
      const later = await manager.countBy(MaturityModel, { organisationId, derivedFromId: id });
      if (later > 0) checks.add('id', 'model_has_editions', { n: later });
      checks.done();
      await manager.delete(MaturityPath, { organisationId, modelId: id });
      await removeVersion(manager, MaturityModel, { organisationId, ...key });
    });
    return id;
  }

  /** Replaces the targets of a strategy for a model. Answers the id of the model. */
  async setTargets(caller: RequestContext, input: SetMaturityTargetsInput): Promise<string> {
    const { strategyId, modelId, version, targets } = input;
    const checks = new Checks();
    if (targets.length > MAX_TARGETS) checks.add('targets', 'too_many', { max: MAX_TARGETS });
    const days = new Set<string>();
    targets.forEach(({ areaId, dueOn }, n) => {
      checks.dates({ dueOn }, 'dueOn');
      if (days.has(`${areaId} ${dueOn}`)) checks.add(`targets.${n}.dueOn`, 'already_exists');
      days.add(`${areaId} ${dueOn}`);
    });
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const model = await requireModel(manager, organisationId, modelId);
      const stored = await manager.findOneBy(MaturityPath, { organisationId, strategyId, modelId });
      if (stored) {
        await lockVersion(manager, MaturityPath, { organisationId, id: stored.id, version: version ?? 0 });
      }
      const areas = new Set((await manager.findBy(MaturityArea, { organisationId, modelId })).map(({ id }) => id));
      const refused = new Checks();
      targets.forEach(({ areaId, level, dueOn }, n) => {
        if (!areas.has(areaId)) refused.add(`targets.${n}.areaId`, 'unknown_id');
        if (!isMaturityLevel(level, model.levelCount)) {
          refused.add(`targets.${n}.level`, 'not_a_level', { max: model.levelCount });
        }
        if (targets.some((other) => other.areaId === areaId && other.dueOn < dueOn && other.level > level)) {
          refused.add(`targets.${n}.level`, 'target_falls');
        }
      });
      refused.done();
      const pathId = stored?.id ?? newId();
      if (!stored) await manager.insert(MaturityPath, { organisationId, id: pathId, strategyId, modelId });
      await manager.delete(MaturityTarget, { organisationId, pathId });
      await manager.insert(
        MaturityTarget,
        targets.map(({ level, ...target }) => ({ ...target, organisationId, pathId, modelId, level: String(level) })),
      );
      // A save without a change would leave the version, which says that the list is another one.
      if (stored) await manager.increment(MaturityPath, { organisationId, id: pathId }, 'version', 1);
      return modelId;
    });
  }
}

/** The stored model; a shipped one that nobody used yet is stored first, as it is then. */
export async function requireModel(manager: EntityManager, organisationId: string, id: string): Promise<MaturityModel> {
  await storeShipped(manager, organisationId, id);
  const model = await manager.findOneBy(MaturityModel, { organisationId, id });
  if (!model) throw new NotFound('MaturityModel', id);
  return model;
}

/**
 * Copies a shipped model into the organisation, unless it is there already. Whoever says to have seen a version above 0 saw
 * a stored one, and gets none in its place.
 */
async function storeShipped(
  manager: EntityManager,
  organisationId: string,
  id: string,
  seen: number | null = 0,
): Promise<void> {
  const shipped = shippedModelById(id);
  if (!shipped || seen) return;
  const { areas, levels, ...rest } = unusedModel(shipped);
  // Two who use it first at the same time: the second waits here, and then finds everything there.
  const { raw } = (await manager
    .createQueryBuilder()
    .insert()
    .into(MaturityModel)
    .values({
      ...names(rest),
      organisationId,
      id,
      shippedKey: rest.shippedKey,
      edition: rest.edition,
      levelCount: levels.length,
      active: true,
    })
    .orIgnore()
    .returning('id')
    .execute()) as { raw: unknown[] };
  if (raw.length > 0) await replaceParts(manager, organisationId, id, { areas, levels });
}

async function insertModel(
  manager: EntityManager,
  organisationId: string,
  id: string,
  content: Content,
  more: { edition: number; derivedFromId?: string | null },
): Promise<string> {
  await manager.insert(MaturityModel, {
    ...names(content),
    ...more,
    organisationId,
    id,
    shippedKey: null,
    levelCount: content.levels.length,
    active: true,
  });
  await replaceParts(manager, organisationId, id, {
    ...content,
    areas: content.areas.map(({ id: _, ...area }) => area),
  });
  return id;
}

/** Makes levels, areas and criteria those of the content. Areas with a known id stay, others are new. */
async function replaceParts(
  manager: EntityManager,
  organisationId: string,
  modelId: string,
  { levels, areas }: Pick<Content, 'levels' | 'areas'>,
): Promise<void> {
  const scope = { organisationId, modelId };
  await manager.delete(MaturityCriterion, scope);
  await manager.delete(MaturityLevel, { ...scope, level: MoreThan(levels.length) });
  await manager.upsert(
    MaturityLevel,
    levels.map(({ labelNl, labelEn, ...rest }, index) => ({
      ...{ ...scope, level: index + 1, labelNl: labelNl.trim(), labelEn: labelEn.trim() },
      ...{ descriptionNl: rest.descriptionNl, descriptionEn: rest.descriptionEn },
    })),
    ['organisationId', 'modelId', 'level'],
  );
  const rows = areas.map(({ criteria, id, ...area }, position) => ({
    criteria,
    row: { ...scope, id: id ?? newId(), ...trimmed(area), position },
  }));
  const kept = rows.map(({ row }) => row.id);
  const gone = await manager.findBy(MaturityArea, { ...scope, id: Not(In(kept)) });
  if (gone.length > 0) {
    const areaId = In(gone.map(({ id }) => id));
    await manager.delete(MaturityTarget, { organisationId, areaId });
    await manager.delete(MaturityArea, { organisationId, id: areaId });
  }
  await manager.upsert(
    MaturityArea,
    rows.map(({ row }) => row),
    ['organisationId', 'id'],
  );
  const criteria = rows.flatMap(({ row, criteria }) =>
    criteria
      .filter(({ textNl, textEn }) => textNl.trim() !== '' || textEn.trim() !== '')
      .map(({ level, textNl, textEn }) => ({ ...scope, areaId: row.id, level, textNl, textEn })),
  );
  if (criteria.length > 0) await manager.insert(MaturityCriterion, criteria);
}

const trimmed = ({
  code,
  nameNl,
  nameEn,
  descriptionNl,
  descriptionEn,
  weight,
}: Omit<MaturityAreaInput, 'id' | 'criteria'>) => ({
  ...{ code: code.trim(), nameNl: nameNl.trim(), nameEn: nameEn.trim() },
  ...{ descriptionNl, descriptionEn, weight },
});

/** A model as it is stored or shipped. */
async function contentOf(
  manager: EntityManager,
  organisationId: string,
  id: string,
): Promise<Content & { edition: number }> {
  const model = await manager.findOneBy(MaturityModel, { organisationId, id });
  if (!model) {
    const shipped = shippedModelById(id);
    if (!shipped) throw new NotFound('MaturityModel', id);
    return unusedModel(shipped);
  }
  const scope = { organisationId, modelId: id };
  const [levels, areas, criteria] = [
    await manager.find(MaturityLevel, { where: scope, order: { level: 'ASC' } }),
    await manager.find(MaturityArea, { where: scope, order: { position: 'ASC', code: 'ASC' } }),
    await manager.findBy(MaturityCriterion, scope),
  ];
  return {
    ...names(model),
    edition: model.edition,
    levels,
    areas: areas.map((area) => ({ ...area, criteria: criteria.filter(({ areaId }) => areaId === area.id) })),
  };
}

const names = ({ nameNl, nameEn, source }: Pick<MaturityModelType, 'nameNl' | 'nameEn' | 'source'>) => ({
  ...{ nameNl: nameNl.trim(), nameEn: nameEn.trim(), source },
});

/** Saves so that the version rises also when only parts changed. */
async function saveAnyway(manager: EntityManager, entity: typeof MaturityModel, row: MaturityModel): Promise<void> {
  const { version } = row;
  const saved = await manager.save(entity, row);
  if (saved.version === version) {
    await manager.increment(entity, { organisationId: row.organisationId, id: row.id }, 'version', 1);
  }
}

function checkModel({ nameNl, nameEn, levels, areas, ...rest }: Content): void {
  const checks = new Checks();
  checks.label('nameNl', nameNl);
  checks.label('nameEn', nameEn);
  checks.narratives(rest, 'source');
  const { least, most } = MATURITY_LEVELS;
  if (levels.length < least || levels.length > most)
    checks.add('levels', 'number_of_levels', { min: least, max: most });
  levels.forEach((level, n) => {
    checks.label(`levels.${n}.labelNl`, level.labelNl);
    checks.label(`levels.${n}.labelEn`, level.labelEn);
  });
  if (areas.length === 0) checks.add('areas', 'required');
  if (areas.length > MAX_AREAS) checks.add('areas', 'too_many', { max: MAX_AREAS });
  const codes = new Set<string>();
  areas.forEach((area, n) => {
    const code = area.code.trim();
    if (code === '') checks.add(`areas.${n}.code`, 'required');
    else if (code.length > MAX_CODE) checks.add(`areas.${n}.code`, 'code_too_long', { max: MAX_CODE });
    else if (codes.has(code)) checks.add(`areas.${n}.code`, 'already_exists');
    codes.add(code);
    checks.label(`areas.${n}.nameNl`, area.nameNl);
    checks.label(`areas.${n}.nameEn`, area.nameEn);
    if (area.weight < 1 || area.weight > MAX_WEIGHT) checks.add(`areas.${n}.weight`, 'out_of_range');
    if (area.criteria.some(({ level }) => level < 1 || level > levels.length)) {
      checks.add(`areas.${n}.criteria`, 'not_a_level', { max: levels.length });
    }
  });
  checks.done();
}
