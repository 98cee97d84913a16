import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { parseCents } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import { Database, removeVersion, saveChanges } from '../platform/database';
import { NotFound, ValidationFailed, type Issue } from '../platform/errors';
import { newId } from '../platform/ids';
import { Baseline, BaselineItem, Dependency, Project, WorkItem } from './entity';
import type {
  AddDependencyInput,
  ApproveBaselineInput,
  CreateProjectInput,
  CreateWorkItemInput,
  UpdateProjectInput,
  UpdateWorkItemInput,
  VersionedKey,
} from './types';

/** Projects and their plans. Each method is one transaction and answers the id of the project it touched. */
@Injectable()
export class PortfolioService {
  constructor(private readonly database: Database) {}

  async createProject(caller: RequestContext, input: CreateProjectInput): Promise<string> {
    check(projectIssues(input));
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
    check(projectIssues(input));
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
    check(workItemIssues(input));
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
    check(workItemIssues(input));
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
      const issues: Issue[] = [];
      if (input.decisionReference.trim() === '') issues.push({ field: 'decisionReference', code: 'required' });
      if (sequence > 1 && !input.reasonCategory) issues.push({ field: 'reasonCategory', code: 'required' });
      check(issues);
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

  private async totalBudget(manager: EntityManager, projectId: string): Promise<bigint | null> {
    const [row] = await manager.query<{ total: string | null }[]>(
      'select sum(amount_cents)::text as total from budget_line where project_id = $1',
      [projectId],
    );
    return row?.total ? (parseCents(row.total) ?? null) : null;
  }
}

function check(issues: Issue[]): void {
  if (issues.length > 0) throw new ValidationFailed(issues);
}

/** Leaves out what was not given, so that the column default applies. */
function present<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}

/** What can be told of the input alone, all at once; the database has the last word. */
function projectIssues(input: Partial<CreateProjectInput>): Issue[] {
  const issues: Issue[] = [];
  if (input.name !== undefined && (input.name === null || input.name.trim() === '')) {
    issues.push({ field: 'name', code: 'required' });
  }
  if (input.startDate && input.endDate && input.endDate < input.startDate) {
    issues.push({ field: 'endDate', code: 'end_before_start' });
  }
  return issues;
}

function workItemIssues(input: Partial<CreateWorkItemInput>): Issue[] {
  const issues: Issue[] = [];
  if (input.title !== undefined && input.title.trim() === '') issues.push({ field: 'title', code: 'required' });
  if (input.startDate && input.endDate && input.endDate < input.startDate) {
    issues.push({ field: 'endDate', code: 'end_before_start' });
  }
  if (input.actualStart && input.actualEnd && input.actualEnd < input.actualStart) {
    issues.push({ field: 'actualEnd', code: 'end_before_start' });
  }
  if (input.percentComplete !== undefined && (input.percentComplete < 0 || input.percentComplete > 100)) {
    issues.push({ field: 'percentComplete', code: 'out_of_range' });
  }
  return issues;
}
