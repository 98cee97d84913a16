import { Injectable } from '@nestjs/common';
import { isMaturityLevel } from '@stip/domain';
import type { EntityManager } from 'typeorm';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import { MaturityArea, MaturityAssessment, MaturityModel, MaturityScore } from './entity';
import type { CreateMaturityAssessmentInput, MaturityScoreInput, SetMaturityScoresInput } from './inputs';
import { requireModel } from './model.service';

const MAX_UNIT = 300;

/** Scans and their scores. Each method answers the id of the scan. */
@Injectable()
export class AssessmentService {
  constructor(private readonly database: Database) {}

  /** Begins a scan with the scores of the unit's latest final one, or of the one it corrects. */
  async create(caller: RequestContext, input: CreateMaturityAssessmentInput): Promise<string> {
    const checks = new Checks();
    const unit = input.unit.trim();
    if (unit.length > MAX_UNIT) checks.add('unit', 'required_or_too_long', { max: MAX_UNIT });
    if (!input.modelId && !input.supersedesId) checks.add('modelId', 'required');
    checkDay(checks, caller, input.assessedOn);
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const corrected = input.supersedesId ? await this.standing(manager, caller, input.supersedesId) : undefined;
      const modelId = corrected?.modelId ?? input.modelId ?? '';
      await requireModel(manager, organisationId, modelId);
      const of = { modelId, unit: corrected?.unit ?? unit };
      if (await manager.existsBy(MaturityAssessment, { organisationId, ...of, state: 'draft' })) {
        const exists = new Checks();
        exists.add('unit', 'scan_draft_exists');
        exists.done();
      }
      const from = corrected ?? (await latestOf(manager, organisationId, of));
      const id = newId();
      await manager.insert(MaturityAssessment, {
        ...{ organisationId, id, ...of, state: 'draft' as const },
        kind: corrected?.kind ?? input.kind,
        assessedOn: corrected?.assessedOn ?? input.assessedOn ?? todayOf(caller),
        assessorId: caller.personId,
        note: corrected?.note ?? '',
        supersedesId: corrected?.id ?? null,
      });
      const areas = await manager.findBy(MaturityArea, { organisationId, modelId });
      const before = from ? await manager.findBy(MaturityScore, { organisationId, assessmentId: from.id }) : [];
      const empty = { level: null, targetLevel: null, targetDate: null, evidence: '', evidenceLink: '', action: '' };
      await manager.insert(
        MaturityScore,
        areas.map(({ id: areaId }) => ({
          ...(before.find((score) => score.areaId === areaId) ?? empty),
          ...{ organisationId, modelId, areaId, assessmentId: id },
        })),
      );
      return id;
    });
  }

  /** Changes a draft: what is given of its head, and the scores of the areas given. */
  async setScores(caller: RequestContext, input: SetMaturityScoresInput): Promise<string> {
    const { id, version, scores, kind, assessedOn, assessorId, note } = input;
    const checks = new Checks();
    checkDay(checks, caller, assessedOn);
    checks.narratives(input, 'note');
    const seen = new Set<string>();
    for (const score of scores) {
      checkScore(checks, score);
      if (seen.has(score.areaId)) checks.add(`scores.${score.areaId}.areaId`, 'already_exists');
      seen.add(score.areaId);
    }
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const scan = await lockVersion(manager, MaturityAssessment, { organisationId, id, version });
      requireDraft(scan);
      await this.requireFitting(manager, scan, scores);
      manager.merge(MaturityAssessment, scan, {
        ...(kind ? { kind } : {}),
        ...(assessedOn ? { assessedOn } : {}),
        ...(assessorId === undefined ? {} : { assessorId }),
        ...(note === undefined || note === null ? {} : { note }),
      });
      const saved = await manager.save(MaturityAssessment, scan);
      if (scores.length > 0) {
        await manager.upsert(
          MaturityScore,
          scores.map((score) => ({
            ...{ organisationId, assessmentId: id, modelId: scan.modelId, areaId: score.areaId },
            level: decimal(score.level),
            targetLevel: decimal(score.targetLevel),
            targetDate: score.targetDate ?? null,
            ...{ evidence: score.evidence, evidenceLink: score.evidenceLink, action: score.action },
          })),
          ['organisationId', 'assessmentId', 'areaId'],
        );
      }
      // Scores are part of the scan: whoever saw the former ones has seen another version.
      if (saved.version === version) await manager.increment(MaturityAssessment, { organisationId, id }, 'version', 1);
      return id;
    });
  }

  /** Records a draft for good. */
  async finalise(caller: RequestContext, { id, version }: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const scan = await lockVersion(manager, MaturityAssessment, { organisationId, id, version });
      requireDraft(scan);
      const areas = await manager.findBy(MaturityArea, { organisationId, modelId: scan.modelId });
      const scores = await manager.findBy(MaturityScore, { organisationId, assessmentId: id });
      const checks = new Checks();
      checkDay(checks, caller, scan.assessedOn);
      for (const area of areas) {
        if (!scores.find(({ areaId }) => areaId === area.id)?.level) checks.add(`scores.${area.id}.level`, 'required');
      }
      checks.done();
      manager.merge(MaturityAssessment, scan, {
        ...{ state: 'final', finalisedAt: caller.now, finalisedBy: caller.personId },
      });
      await manager.save(MaturityAssessment, scan);
      return id;
    });
  }

  /** Removes a draft. */
  async remove(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    await this.database.write(caller, async (manager) => {
      requireDraft(await lockVersion(manager, MaturityAssessment, { organisationId, ...key }));
      await removeVersion(manager, MaturityAssessment, { organisationId, ...key });
    });
    return key.id;
  }

  /** A final scan that none corrects yet. */
  private async standing(manager: EntityManager, caller: RequestContext, id: string): Promise<MaturityAssessment> {
    const { organisationId } = caller;
    const scan = await manager.findOneBy(MaturityAssessment, { organisationId, id });
    if (!scan) throw new NotFound('MaturityAssessment', id);
    const checks = new Checks();
    if (scan.state !== 'final') checks.add('supersedesId', 'scan_not_final');
    if (await manager.existsBy(MaturityAssessment, { organisationId, supersedesId: id })) {
      checks.add('supersedesId', 'scan_corrected');
    }
    checks.done();
    return scan;
  }

  /** Areas and levels are those of the model of the scan. */
  private async requireFitting(
    manager: EntityManager,
    { organisationId, modelId }: MaturityAssessment,
    scores: readonly MaturityScoreInput[],
  ): Promise<void> {
    const model = await manager.findOneByOrFail(MaturityModel, { organisationId, id: modelId });
    const known = new Set((await manager.findBy(MaturityArea, { organisationId, modelId })).map(({ id }) => id));
    const checks = new Checks();
    for (const { areaId, level, targetLevel } of scores) {
      if (!known.has(areaId)) checks.add(`scores.${areaId}.areaId`, 'unknown_id');
      for (const [field, value] of Object.entries({ level, targetLevel })) {
        if (value !== null && value !== undefined && !isMaturityLevel(value, model.levelCount)) {
          checks.add(`scores.${areaId}.${field}`, 'not_a_level', { max: model.levelCount });
        }
      }
    }
    checks.done();
  }
}

const decimal = (value: number | null | undefined) => (value === null || value === undefined ? null : String(value));

function latestOf(manager: EntityManager, organisationId: string, of: { modelId: string; unit: string }) {
  return manager
    .createQueryBuilder(MaturityAssessment, 'a')
    .where({ organisationId, ...of })
    .andWhere('a.id in (select x.id from standing_assessment x)')
    .orderBy({ 'a.assessedOn': 'DESC', 'a.id': 'DESC' })
    .limit(1)
    .getOne();
}

function requireDraft({ state }: MaturityAssessment): void {
  const checks = new Checks();
  if (state === 'final') checks.add('id', 'scan_final');
  checks.done();
}

function checkDay(checks: Checks, caller: RequestContext, day: string | null | undefined): void {
  checks.dates({ assessedOn: day }, 'assessedOn');
  if (day && day > todayOf(caller)) checks.add('assessedOn', 'in_the_future');
}

function checkScore(checks: Checks, score: MaturityScoreInput): void {
  const at = (field: string) => `scores.${score.areaId}.${field}`;
  const hasLevel = score.targetLevel !== null && score.targetLevel !== undefined;
  if (hasLevel !== !!score.targetDate) checks.add(at(hasLevel ? 'targetDate' : 'targetLevel'), 'required');
  if (score.targetDate) checks.dates({ [at('targetDate')]: score.targetDate }, at('targetDate'));
  if (score.evidenceLink !== '' && !/^https?:\/\/\S{1,1990}$/.test(score.evidenceLink)) {
    checks.add(at('evidenceLink'), 'not_a_link');
  }
  checks.narratives({ [at('evidence')]: score.evidence, [at('action')]: score.action }, at('evidence'), at('action'));
}
