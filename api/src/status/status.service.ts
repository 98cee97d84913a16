import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { publishIssues } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion, readerOf, removeVersion } from '../platform/database';
import { Checks, NotFound, ValidationFailed, VersionConflict } from '../platform/errors';
import { newId } from '../platform/ids';
import { Followers } from '../talk';
import { computedStatus } from './computed-queries';
import { StatusAspect, StatusUpdate } from './entity';
import type { SaveStatusDraftInput, StatusDraftKey } from './types';

/** Drafts and publication of status updates. A project has at most one draft; what is published never changes. */
@Injectable()
export class StatusService {
  constructor(
    private readonly database: Database,
    private readonly followers: Followers,
  ) {}

  /** Creates or overwrites the draft of a project. Incomplete drafts are fine: rules bind at publication. */
  async saveDraft(caller: RequestContext, input: SaveStatusDraftInput): Promise<string> {
    checkDraft(input);
    return this.database.write(caller, async (manager) => {
      const { projectId, version, aspects, ...content } = input;
      const scope = { organisationId: caller.organisationId, projectId };
      const existing = await manager.findOneBy(StatusUpdate, { ...scope, state: 'draft' });
      let draft: StatusUpdate;
      if (existing) {
        if (version === undefined || version === null) throw await this.conflict(manager, existing);
        draft = await this.lockDraft(manager, existing, version);
      } else {
        // A version with no draft behind it: somebody published or discarded it meanwhile.
        if (version !== undefined && version !== null) throw new NotFound('StatusUpdate', projectId);
        draft = manager.create(StatusUpdate, { ...scope, id: newId(), state: 'draft', origin: 'entered' });
      }
      Object.assign(draft, content, {
        percentComplete: content.percentComplete ?? null,
        supersedesId: content.supersedesId ?? null,
        authorId: caller.personId,
        updatedAt: after(draft.updatedAt, caller.now),
      });
      await manager.save(draft);
      await manager.delete(StatusAspect, { organisationId: caller.organisationId, statusUpdateId: draft.id });
      await manager.insert(
        StatusAspect,
        aspects.map((aspect) => ({
          ...aspect,
          organisationId: caller.organisationId,
          statusUpdateId: draft.id,
        })),
      );
      return draft.id;
    });
  }

  /** Publishes the draft the user sees, if it keeps the rules; what Stip computes at that moment is kept with it. */
  async publish(caller: RequestContext, key: StatusDraftKey): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const draft = await this.findDraft(manager, caller, key);
      const aspects = await manager.findBy(StatusAspect, {
        organisationId: caller.organisationId,
        statusUpdateId: draft.id,
      });
      const computed = await computedStatus(readerOf(manager), todayOf(caller), draft.projectId, true);
      const judged = aspects.map((aspect) => ({
        aspect,
        computed: computed?.aspects.find((one) => one.aspect === aspect.aspect),
      }));
      const issues = publishIssues({
        ...draft,
        aspects: judged.map((one) => ({ ...one.aspect, computed: one.computed?.colour })),
      });
      if (issues.length > 0) throw new ValidationFailed(issues);
      for (const { aspect, computed: found } of judged)
        Object.assign(aspect, {
          computedColour: found?.colour ?? 'grey',
          computedCurrentColour: found?.currentColour ?? 'grey',
          computedBecause: found?.because ?? [],
        });
      await manager.save(StatusAspect, aspects);
      draft.state = 'published';
      draft.publishedAt = caller.now;
      draft.publishedBy = caller.personId;
      await manager.save(draft);
      await this.followers.tell(manager, caller, 'status_published', { kind: 'project', id: draft.projectId });
      return draft.id;
    });
  }

  async discardDraft(caller: RequestContext, key: StatusDraftKey): Promise<void> {
    await this.database.write(caller, async (manager) => {
      const draft = await this.findDraft(manager, caller, key);
      await removeVersion(manager, StatusUpdate, draft);
    });
  }

  private async findDraft(manager: EntityManager, caller: RequestContext, key: StatusDraftKey): Promise<StatusUpdate> {
    const draft = await manager.findOneBy(StatusUpdate, {
      organisationId: caller.organisationId,
      projectId: key.projectId,
      state: 'draft',
    });
    if (!draft) throw new NotFound('StatusUpdate', key.projectId);
    return this.lockDraft(manager, draft, key.version);
  }

  private async lockDraft(manager: EntityManager, draft: StatusUpdate, version: number): Promise<StatusUpdate> {
    if (draft.version !== version) throw await this.conflict(manager, draft);
    return lockVersion(manager, StatusUpdate, { ...draft, version });
  }

  /** The conflict carries the stored draft with its aspects, so that the screen can show both versions. */
  private async conflict(manager: EntityManager, draft: StatusUpdate): Promise<VersionConflict> {
    const aspects = await manager.findBy(StatusAspect, {
      organisationId: draft.organisationId,
      statusUpdateId: draft.id,
    });
    return new VersionConflict(draft.version, { ...draft, aspects });
  }
}

/** Now, or just after the stored instant: a draft of which only aspects changed must get a new version too. */
function after(stored: Date | undefined, now: Date): Date {
  return stored && stored >= now ? new Date(stored.getTime() + 1) : now;
}

/** What can be told of a draft before it is complete. */
function checkDraft(input: SaveStatusDraftInput): void {
  const checks = new Checks();
  checks.dates(input, 'reportingDate');
  checks.narratives(input, 'summary', 'achieved', 'nextSteps', 'attention', 'decisionAsked');
  const percent = input.percentComplete ?? 0;
  if (percent < 0 || percent > 100) checks.add('percentComplete', 'out_of_range');
  const seen = new Set<string>();
  for (const aspect of input.aspects) {
    if (seen.has(aspect.aspect)) checks.add(`aspects.${aspect.aspect}`, 'already_exists');
    seen.add(aspect.aspect);
    checks.narratives(aspect, 'cause', 'consequence', 'correction', 'deviation');
  }
  checks.done();
}
