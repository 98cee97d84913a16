import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Followers } from '../talk';
import type { LagUnit } from './entity';
import { Dependency, Programme, Project, ProjectRole, WorkItem } from './entity';
import type {
  AddDependencyInput,
  SetProjectRoleInput,
  CreateProgrammeInput,
  CreateProjectInput,
  CreateWorkItemInput,
  UpdateDependencyInput,
  UpdateProgrammeInput,
  UpdateProjectInput,
  UpdateWorkItemInput,
  UpdateWorkItemsInput,
  VersionedKey,
} from './inputs';
import { PlanKeeper, type MovedItem } from './plan-keeper';

/** The project that a change of its plan touched, and the items that moved with it. */
export interface PlanChange {
  readonly projectId: string;
  readonly moved: MovedItem[];
}

/** Projects and their plans. Each method is one transaction and answers the id of the project it touched. */
@Injectable()
export class PortfolioService {
  constructor(
    private readonly database: Database,
    private readonly keeper: PlanKeeper,
    private readonly followers: Followers,
  ) {}

  async createProject(caller: RequestContext, input: CreateProjectInput): Promise<string> {
    checkProject(input);
    return this.database.write(caller, async (manager) => {
      const id = newId();
      await manager.insert(Project, {
        ...present(input),
        name: input.name.trim(),
        organisationId: caller.organisationId,
        id,
      });
      return id;
    });
  }

  async updateProject(caller: RequestContext, input: UpdateProjectInput): Promise<string> {
    checkProject(input);
    await this.database.write(caller, (manager) => this.saveProject(manager, caller, input));
    return input.id;
  }

  async createWorkItem(caller: RequestContext, input: CreateWorkItemInput): Promise<PlanChange> {
    checkWorkItem(input);
    return this.database.write(caller, async (manager) => {
      const scope = { organisationId: caller.organisationId, projectId: input.projectId };
      if (!(await manager.existsBy(Project, { organisationId: caller.organisationId, id: input.projectId }))) {
        throw new NotFound('Project', input.projectId);
      }
      await this.keeper.begin(manager, caller);
      const id = newId();
      const settled = await this.keeper.settle(manager, caller, { id }, present(input));
      const position = (await manager.maximum(WorkItem, 'position', scope)) ?? -1;
      await manager.insert(WorkItem, { ...settled, ...scope, id, position: position + 1 });
      return { projectId: input.projectId, moved: await this.keeper.follow(manager, caller, [id]) };
    });
  }

  async updateWorkItem(caller: RequestContext, input: UpdateWorkItemInput): Promise<PlanChange> {
    checkWorkItem(input);
    const { id, version, ...changes } = input;
    return this.database.write(caller, async (manager) => {
      await this.keeper.begin(manager, caller);
      const key = { organisationId: caller.organisationId, id, version };
      const item = await lockVersion(manager, WorkItem, key);
      const above = item.parentId;
      await saveChanges(manager, WorkItem, key, await this.keeper.settle(manager, caller, item, changes));
      const touched = [id, ...(above && changes.parentId !== undefined ? [above] : [])];
      const options = changes.parentId ? { refuseCycleAt: 'parentId' } : {};
      return { projectId: item.projectId, moved: await this.keeper.follow(manager, caller, touched, options) };
    });
  }

  /**
   * Changes items together: moved, checked and computed as one. Of items that follow one another by schedule only the first gets
   * the dates: the others come along, and would otherwise all be held where they are by a constraint.
   */
  async updateWorkItems(
    caller: RequestContext,
    { items, projects }: UpdateWorkItemsInput,
  ): Promise<{ readonly projectIds: string[]; readonly moved: MovedItem[] }> {
    const ids = items.map(({ id }) => id);
    const checks = new Checks();
    const alongside = projects ?? [];
    if (items.length + alongside.length === 0) checks.add('items', 'required');
    if (alongside.length > MAX_PROJECTS) checks.add('projects', 'out_of_range');
    if (items.length > MAX_ITEMS || new Set(ids).size < ids.length) checks.add('items', 'out_of_range');
    checks.done();
    for (const item of items) checkWorkItem(item);
    for (const project of alongside) checkProject(project);
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      await this.keeper.begin(manager, caller);
      const links = await manager.findBy(Dependency, { organisationId, predecessorId: In(ids), successorId: In(ids) });
      const followers = new Set(links.map(({ successorId }) => successorId));
      const projectIds = new Set<string>();
      for (const project of alongside) {
        await this.saveProject(manager, caller, project);
        projectIds.add(project.id);
      }
      // What is scheduled automatically begins no earlier than its project.
      const within = await manager.find(WorkItem, {
        select: { organisationId: true, id: true },
        where: { organisationId, projectId: In([...projectIds]) },
      });
      const above = new Set<string>();
      for (const { id, version, ...given } of items) {
        const key = { organisationId, id, version };
        const item = await lockVersion(manager, WorkItem, key);
        projectIds.add(item.projectId);
        const isFree = item.scheduling === 'auto' && !item.constraintType && given.constraintType === undefined;
        const comesAlong = isFree && followers.has(id);
        const changes = comesAlong ? { ...given, startDate: undefined, endDate: undefined } : given;
        if (Object.values(changes).every((value) => value === undefined)) continue;
        if (changes.parentId) above.add(changes.parentId);
        await saveChanges(manager, WorkItem, key, await this.keeper.settle(manager, caller, item, changes));
      }
      const options = above.size > 0 ? { refuseCycleAt: 'parentId' } : {};
      const moved = await this.keeper.follow(
        manager,
        caller,
        [...ids, ...above, ...within.map(({ id }) => id)],
        options,
      );
      return { projectIds: [...projectIds], moved };
    });
  }

  async removeWorkItem(caller: RequestContext, key: VersionedKey): Promise<PlanChange> {
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      const where = { organisationId, id: key.id };
      await this.keeper.begin(manager, caller);
      const item = await manager.findOneBy(WorkItem, where);
      if (!item) throw new NotFound('WorkItem', key.id);
      if (await manager.existsBy(WorkItem, { organisationId, parentId: key.id })) {
        throw new ValidationFailed([{ field: 'id', code: 'has_children' }]);
      }
      const after = await manager.findBy(Dependency, { organisationId, predecessorId: key.id });
      await removeVersion(manager, WorkItem, { ...where, version: key.version });
      const touched = [...after.map(({ successorId }) => successorId), ...(item.parentId ? [item.parentId] : [])];
      return { projectId: item.projectId, moved: await this.keeper.follow(manager, caller, touched) };
    });
  }

  /** Answers the project of the successor. A dependency that would close a cycle is refused with the path. */
  async addDependency(caller: RequestContext, input: AddDependencyInput): Promise<PlanChange> {
    const { predecessorId, successorId, type } = input;
    const lag = lagOf(input.lag ?? input.lagDays, input.lag === undefined || input.lag === null ? null : input.lagUnit);
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      await this.keeper.begin(manager, caller);
      await manager.insert(Dependency, { predecessorId, successorId, type, ...lag, organisationId, id: newId() });
      const successor = await manager.findOneByOrFail(WorkItem, { organisationId, id: successorId });
      const moved = await this.keeper.follow(manager, caller, [successorId], { refuseCycleAt: 'successorId' });
      return { projectId: successor.projectId, moved };
    });
  }

  /** Answers the project of the successor. */
  async updateDependency(caller: RequestContext, input: UpdateDependencyInput): Promise<PlanChange> {
    const { id, version, type } = input;
    const lag = lagOf(input.lag, input.lagUnit);
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      await this.keeper.begin(manager, caller);
      const { successorId } = await saveChanges(manager, Dependency, { organisationId, id, version }, { type, ...lag });
      const successor = await manager.findOneByOrFail(WorkItem, { organisationId, id: successorId });
      return { projectId: successor.projectId, moved: await this.keeper.follow(manager, caller, [successorId]) };
    });
  }

  async removeDependency(caller: RequestContext, key: VersionedKey): Promise<MovedItem[]> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      await this.keeper.begin(manager, caller);
      const found = await manager.findOneBy(Dependency, { organisationId, id: key.id });
      await removeVersion(manager, Dependency, { organisationId, ...key });
      return found ? this.keeper.follow(manager, caller, [found.successorId]) : [];
    });
  }

  async setRole(caller: RequestContext, { id, version, projectId, ...input }: SetProjectRoleInput): Promise<string> {
    const { organisationId } = caller;
    const values = { ...input, startDate: input.startDate ?? null, endDate: input.endDate ?? null };
    const checks = new Checks();
    checks.dates(values, 'startDate', 'endDate');
    checks.order('endDate', values.startDate, values.endDate);
    checks.done();
    await this.database.write(caller, async (manager) => {
      if (!id) {
        await manager.insert(ProjectRole, { ...values, organisationId, projectId, id: newId() });
        return;
      }
      const role = await lockVersion(manager, ProjectRole, { organisationId, id, version: version ?? 0 });
      if (role.projectId !== projectId) throw new NotFound('ProjectRole', id);
      await manager.save(ProjectRole, manager.merge(ProjectRole, role, values));
    });
    return projectId;
  }

  async removeRole(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const role = await manager.findOneBy(ProjectRole, { organisationId, id: key.id });
      await removeVersion(manager, ProjectRole, { organisationId, ...key });
      return role?.projectId ?? '';
    });
  }

  /** Answers the id of the programme. */
  async createProgramme(caller: RequestContext, input: CreateProgrammeInput): Promise<string> {
    checkProgramme(input);
    const { organisationId } = caller;
    const id = newId();
    await this.database.write(caller, async (manager) => {
      const position = input.position ?? ((await manager.maximum(Programme, 'position', { organisationId })) ?? -1) + 1;
      await manager.insert(Programme, { ...present(input), organisationId, id, position });
    });
    return id;
  }

  async updateProgramme(caller: RequestContext, input: UpdateProgrammeInput): Promise<string> {
    checkProgramme(input);
    const { id, version, ...changes } = input;
    const key = { organisationId: caller.organisationId, id, version };
    await this.database.write(caller, (manager) => saveChanges(manager, Programme, key, changes));
    return id;
  }

  private async saveProject(
    manager: EntityManager,
    caller: RequestContext,
    { id, version, ...changes }: UpdateProjectInput,
  ): Promise<void> {
    const { organisationId } = caller;
    const key = { organisationId, id, version };
    const state = changes.state === undefined ? undefined : (await lockVersion(manager, Project, key)).state;
    // A date that is filled in makes the reason for its absence untrue.
    const reasons = {
      ...(changes.startDate ? { startAbsenceReason: null } : {}),
      ...(changes.endDate ? { endAbsenceReason: null } : {}),
    };
    const saved = await saveChanges(manager, Project, key, { ...changes, ...reasons });
    if (state !== undefined && saved.state !== state)
      await this.followers.tell(manager, caller, 'state_changed', { kind: 'project', id });
  }
}

/** What can be told of the input alone, all at once; the database has the last word. */
function checkProject(input: Partial<CreateProjectInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.narratives(input, 'description');
  checks.dates(input, 'startDate', 'endDate');
  checks.order('endDate', input.startDate, input.endDate);
  checks.done();
}

function checkProgramme(input: Partial<CreateProgrammeInput>): void {
  const checks = new Checks();
  checks.label('name', input.name);
  checks.narratives(input, 'description');
  checks.done();
}

function checkWorkItem(input: Partial<CreateWorkItemInput>): void {
  const checks = new Checks();
  checks.label('title', input.title);
  checks.narratives(input, 'description');
  checks.dates(input, 'startDate', 'endDate', 'actualStart', 'actualEnd');
  checks.order('endDate', input.startDate, input.endDate);
  checks.order('actualEnd', input.actualStart, input.actualEnd);
  checks.dates(input, 'constraintDate', 'deadline');
  if ((input.durationMinutes ?? 0) < 0) checks.add('durationMinutes', 'out_of_range');
  const percent = input.percentComplete ?? 0;
  if (percent < 0 || percent > 100) checks.add('percentComplete', 'out_of_range');
  checks.done();
}

/** About as many calendar days as working days take: five of seven are worked on. */
const CALENDAR_DAYS_PER_WORKING_DAY = 7 / 5;

/** How a lag is stored. What reads only calendar days is told about as many. */
function lagOf(
  amount: number,
  unit: LagUnit | null | undefined,
): Pick<Dependency, 'lagDays' | 'lagUnit' | 'lagAmount'> {
  const lagUnit = unit ?? 'elapsed_days';
  const checks = new Checks();
  if (!Number.isFinite(amount) || Math.abs(amount) > MAX_LAG) checks.add('lag', 'out_of_range');
  else if (lagUnit === 'elapsed_days' && !Number.isInteger(amount)) checks.add('lag', 'whole_days');
  checks.done();
  if (lagUnit === 'elapsed_days') return { lagDays: amount, lagUnit, lagAmount: null };
  const days = lagUnit === 'working_days' ? Math.round(amount * CALENDAR_DAYS_PER_WORKING_DAY) : 0;
  return { lagUnit, lagAmount: amount, lagDays: Math.max(-MAX_LAG, Math.min(MAX_LAG, days)) };
}

/** As many as one change can have; a project with more is moved in parts. */
const MAX_ITEMS = 1000;
const MAX_PROJECTS = 100;

/** Ten years, in whatever unit. */
const MAX_LAG = 3650;
