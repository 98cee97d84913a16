import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parseCents } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, lockVersion, present, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Baseline, BaselineItem, Dependency, Programme, Project, ProjectRole, WorkItem } from './entity';
import type {
  AddDependencyInput,
  ApproveBaselineInput,
  SetProjectRoleInput,
  CreateProgrammeInput,
  CreateProjectInput,
  CreateWorkItemInput,
  UpdateProgrammeInput,
  UpdateProjectInput,
  UpdateWorkItemInput,
  VersionedKey,
} from './inputs';

/** Projects and their plans. Each method is one transaction and answers the id of the project it touched. */
@Injectable()
export class PortfolioService {
  constructor(private readonly database: Database) {}

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
    const { id, version, ...changes } = input;
    return this.database.write(caller, async (manager) => {
      // A date that is filled in makes the reason for its absence untrue.
      const reasons = {
        ...(changes.startDate ? { startAbsenceReason: null } : {}),
        ...(changes.endDate ? { endAbsenceReason: null } : {}),
      };
      await saveChanges(
        manager,
        Project,
        { organisationId: caller.organisationId, id, version },
        { ...changes, ...reasons },
      );
      return id;
    });
  }

  async createWorkItem(caller: RequestContext, input: CreateWorkItemInput): Promise<string> {
    checkWorkItem(input);
    return this.database.write(caller, async (manager) => {
      const scope = { organisationId: caller.organisationId, projectId: input.projectId };
      if (!(await manager.existsBy(Project, { organisationId: caller.organisationId, id: input.projectId }))) {
        throw new NotFound('Project', input.projectId);
      }
      const position = (await manager.maximum(WorkItem, 'position', scope)) ?? -1;
      await manager.insert(WorkItem, { ...present(input), ...scope, id: newId(), position: position + 1 });
      return input.projectId;
    });
  }

  async updateWorkItem(caller: RequestContext, input: UpdateWorkItemInput): Promise<string> {
    checkWorkItem(input);
    const { id, version, ...changes } = input;
    return this.database.write(caller, async (manager) => {
      const item = await saveChanges(
        manager,
        WorkItem,
        { organisationId: caller.organisationId, id, version },
        changes,
      );
      return item.projectId;
    });
  }

  async removeWorkItem(caller: RequestContext, key: VersionedKey): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const where = { organisationId: caller.organisationId, id: key.id };
      const item = await manager.findOneBy(WorkItem, where);
      if (!item) throw new NotFound('WorkItem', key.id);
      if (await manager.existsBy(WorkItem, { organisationId: caller.organisationId, parentId: key.id })) {
        throw new ValidationFailed([{ field: 'id', code: 'has_children' }]);
      }
      await removeVersion(manager, WorkItem, { ...where, version: key.version });
      return item.projectId;
    });
  }

  /** Answers the project of the successor. A dependency that would close a cycle is refused with the path. */
  async addDependency(caller: RequestContext, input: AddDependencyInput): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      await manager.insert(Dependency, { ...input, organisationId, id: newId() });
      const successor = await manager.findOneByOrFail(WorkItem, { organisationId, id: input.successorId });
      return successor.projectId;
    });
  }

  async removeDependency(caller: RequestContext, key: VersionedKey): Promise<string> {
    await this.database.write(caller, (manager) =>
      removeVersion(manager, Dependency, { organisationId: caller.organisationId, ...key }),
    );
    return key.id;
  }

  /** Freezes the current plan, items and budget included, as the next baseline. */
  async approveBaseline(caller: RequestContext, input: ApproveBaselineInput): Promise<string> {
    return this.database.write(caller, async (manager) => {
      const { organisationId } = caller;
      // The lock makes two approvals of one project take turns, so that the sequence has no gap or double.
      const project = await manager.findOne(Project, {
        where: { organisationId, id: input.projectId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!project) throw new NotFound('Project', input.projectId);
      const sequence =
        ((await manager.maximum(Baseline, 'sequence', { organisationId, projectId: project.id })) ?? 0) + 1;
      const checks = new Checks();
      checks.label('decisionReference', input.decisionReference);
      checks.narratives(input, 'explanation');
      checks.dates(input, 'approvedOn');
      if (sequence > 1 && !input.reasonCategory) checks.add('reasonCategory', 'required');
      checks.done();
      const id = newId();
      await manager.insert(Baseline, {
        organisationId,
        id,
        projectId: project.id,
        sequence,
        approvedOn: input.approvedOn,
        decisionReference: input.decisionReference.trim(),
        reasonCategory: sequence > 1 ? input.reasonCategory : null,
        explanation: input.explanation,
        startDate: project.startDate,
        endDate: project.endDate,
        budgetCents: await this.totalBudget(manager, project.id),
      });
      const items = await manager.findBy(WorkItem, { organisationId, projectId: project.id });
      await manager.insert(
        BaselineItem,
        items.map((item) => ({
          organisationId,
          baselineId: id,
          workItemId: item.id,
          title: item.title,
          kind: item.kind,
          startDate: item.startDate,
          endDate: item.endDate,
        })),
      );
      return project.id;
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

  private async totalBudget(manager: EntityManager, projectId: string): Promise<bigint | null> {
    const [row] = await manager.query<{ total: string | null }[]>(
      'select sum(budget_cents)::text as total from project_year_money where project_id = $1',
      [projectId],
    );
    return row?.total ? (parseCents(row.total) ?? null) : null;
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
  const percent = input.percentComplete ?? 0;
  if (percent < 0 || percent > 100) checks.add('percentComplete', 'out_of_range');
  checks.done();
}
