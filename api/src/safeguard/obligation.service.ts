import { Injectable } from '@nestjs/common';
import { suggestObligations, validityOf } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import { checkLink, checkShort, chosenItem, requireProject } from './choices';
import { Obligation, ProjectCharacteristics, ReferenceItem } from './entity';
import type { AcceptSuggestedObligationsInput, SetObligationInput, SetProjectCharacteristicsInput } from './inputs';
import { answersOf } from './queries';

/** What is known of projects and which obligations they have. Each method answers the id of the project. */
@Injectable()
export class ObligationService {
  constructor(private readonly database: Database) {}

  async setCharacteristics(caller: RequestContext, input: SetProjectCharacteristicsInput): Promise<string> {
    const { projectId, version, ...answers } = input;
    const checks = new Checks();
    if (answers.specialCategories && !answers.personalData) checks.add('specialCategories', 'needs_personal_data');
    if (answers.highImpact && !answers.algorithm) checks.add('highImpact', 'needs_algorithm');
    checks.done();
    const { organisationId } = caller;
    const values = {
      personalData: answers.personalData ?? null,
      specialCategories: answers.specialCategories ?? null,
      algorithm: answers.algorithm ?? null,
      highImpact: answers.highImpact ?? null,
      publicData: answers.publicData ?? null,
      records: answers.records ?? null,
    };
    return this.database.write(caller, async (manager) => {
      await requireProject(manager, caller, projectId);
      const stored = await manager.findOneBy(ProjectCharacteristics, { organisationId, projectId });
      if (stored) {
        const key = { organisationId, id: stored.id, version: version ?? 0 };
        await saveChanges(manager, ProjectCharacteristics, key, values);
      } else await manager.insert(ProjectCharacteristics, { ...values, organisationId, projectId, id: newId() });
      return projectId;
    });
  }

  /** Makes obligations of suggestions that are there now; what from is kept with them. */
  async acceptSuggested(caller: RequestContext, input: AcceptSuggestedObligationsInput): Promise<string> {
    const { projectId } = input;
    const kindIds = [...new Set(input.kindIds)];
    const checks = new Checks();
    if (kindIds.length === 0) checks.add('kindIds', 'required');
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      await requireProject(manager, caller, projectId);
      const known = await manager.findOneBy(ProjectCharacteristics, { organisationId, projectId });
      const rules = known ? suggestObligations(answersOf(known)) : [];
      const kinds = await manager.findBy(ReferenceItem, { organisationId, list: 'obligation_kind', active: true });
      const accepted = kindIds.flatMap((kindId) => {
        const kind = kinds.find(({ id }) => id === kindId);
        const rule = rules.find(({ kind: key }) => key === kind?.shippedKey);
        return rule ? [{ kindId, needed: rule.needed, suggestedBecause: [...rule.because] }] : [];
      });
      const suggested = new Checks();
      if (accepted.length < kindIds.length) suggested.add('kindIds', 'not_suggested');
      suggested.done();
      await manager.insert(
        Obligation,
        accepted.map((obligation) => ({ ...obligation, organisationId, projectId, id: newId() })),
      );
      return projectId;
    });
  }

  async setObligation(caller: RequestContext, input: SetObligationInput): Promise<string> {
    const { id, version, projectId, kindId, ...rest } = input;
    checkObligation(input);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      await requireProject(manager, caller, projectId);
      const chosen = new Checks();
      const choice = { field: 'kindId', id: kindId, lists: ['obligation_kind'] as const, isNew: !id };
      const kind = await chosenItem(manager, caller, chosen, choice);
      chosen.done();
      const doneOn = rest.doneOn ?? null;
      const values = {
        ...rest,
        kindId,
        ownerId: rest.ownerId ?? null,
        dueDate: rest.dueDate ?? null,
        doneOn,
        validUntil: rest.validUntil ?? (doneOn ? validityOf(doneOn, kind?.validMonths ?? null) : null),
      };
      if (id) {
        const key = { organisationId, id, version: version ?? 0 };
        const stored = await saveChanges(manager, Obligation, key, values);
        if (stored.projectId !== projectId) throw new NotFound('Obligation', id);
      } else await manager.insert(Obligation, { ...values, organisationId, projectId, id: newId() });
      return projectId;
    });
  }

  /** Takes an obligation away that should not have been there; one that is not needed is decided as such instead. */
  async removeObligation(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const stored = await manager.findOneBy(Obligation, { organisationId, id: key.id });
      if (!stored) throw new NotFound('Obligation', key.id);
      await removeVersion(manager, Obligation, { organisationId, ...key });
      return stored.projectId;
    });
  }
}

function checkObligation(input: SetObligationInput): void {
  const checks = new Checks();
  checks.narratives(input, 'reason');
  checkShort(checks, input, 'documentReference');
  checkLink(checks, 'documentLink', input.documentLink);
  checks.dates(input, 'dueDate', 'doneOn', 'validUntil');
  const done = input.progress === 'done';
  if (input.needed === 'no') {
    if (input.reason.trim() === '') checks.add('reason', 'required');
    if (input.progress !== 'not_started') checks.add('progress', 'not_needed_untouched');
  }
  if (done && !input.doneOn) checks.add('doneOn', 'required');
  if (!done && input.doneOn) checks.add('doneOn', 'only_when_done');
  if (!done && input.validUntil) checks.add('validUntil', 'only_when_done');
  checks.order('validUntil', input.doneOn, input.validUntil);
  checks.done();
}
