import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager, EntityTarget } from 'typeorm';
import {
  linkedMappingSchema,
  planLinked,
  readTableSet,
  suggestLinked,
  UnreadableFile,
  type LinkedMapping,
  type LinkedSuggestion,
  type SetFile,
  type TableRole,
  type TableSet,
} from '@stip/exchange';
import { Person } from '../people';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Baseline, Dependency, Programme, ProgrammeGoal, Project, ProjectGoal, WorkItem } from '../portfolio';
import { Goal, Indicator, IndicatorMeasurement, Strategy } from '../strategy';
import { ImportRejection, ImportRun, ImportUpload } from './entity';
import { insertAll } from './insert-all';
import { tableSource } from './linked-comparison';
import type { LinkedOutcome, LinkedTableCounts } from './linked-outcomes';
import { prepareLinkedWork, type Change, type LinkedWork } from './linked-work';
import { loadLinked } from './stored-linked';
import type { Query } from './stored-portfolio';

/** Uploads are for the minutes between sending files and confirming them. */
const KEEP_UPLOADS_HOURS = 24;

export interface LinkedResult {
  readonly runId: string;
  readonly fileName: string;
  readonly total: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly unlinked: number;
  readonly tables: readonly LinkedTableCounts[];
  readonly outcomes: readonly LinkedOutcome[];
  /** Tables and columns of the mapping that the files lack. */
  readonly missing: readonly string[];
}

/** Brings in tables that refer to each other: look, preview, commit. A commit is one transaction and can be repeated without effect. */
@Injectable()
export class LinkedImportService {
  constructor(private readonly database: Database) {}

  /** Takes the files of a set in under one id; files that cannot be read are refused by name. */
  async storeUploads(caller: RequestContext, files: readonly SetFile[]): Promise<string> {
    await readOrFail(files);
    return this.database.write(caller, async (manager) => {
      const setId = newId();
      await manager.query(
        `delete from import_upload where created_at < now() - interval '${KEEP_UPLOADS_HOURS} hours'`,
      );
      for (const { name, content } of files)
        await manager.insert(ImportUpload, {
          organisationId: caller.organisationId,
          id: newId(),
          fileName: name.replace(/^.*[\\/]/, '').slice(0, 300) || 'upload',
          sizeBytes: String(content.length),
          sha256: createHash('sha256').update(content).digest('hex'),
          content,
          createdBy: caller.personId,
          setId,
        });
      return setId;
    });
  }

  async files(caller: RequestContext, setId: string): Promise<SetFile[]> {
    const rows = await this.database.read(caller, (reader) =>
      reader.rows<SetFile>(
        'select file_name as name, content from import_upload where set_id = $1 order by file_name, id',
        [setId],
      ),
    );
    if (rows.length === 0) throw new NotFound('ImportUpload', setId);
    return rows;
  }

  /** What the files hold and how they would be read. Goals come under the current strategy when there is one. */
  async suggest(
    caller: RequestContext,
    files: readonly SetFile[],
    { source, roles }: { source?: string; roles?: Readonly<Record<string, TableRole>> } = {},
  ): Promise<{ set: TableSet; suggestion: LinkedSuggestion }> {
    const set = await readOrFail(files);
    const known = await this.database.read(caller, (reader) =>
      reader.row<{ currency: string; strategy: string | null }>(
        `select currency, (select title from strategy order by term_start desc, id desc limit 1) as strategy from organisation`,
      ),
    );
    const suggestion = suggestLinked(set, {
      source: source ?? sourceOf(files),
      currency: known?.currency ?? 'EUR',
      strategy: known?.strategy ?? undefined,
      roles,
    });
    return { set, suggestion };
  }

  /** What a commit would do, row by row. Writes nothing. */
  async preview(
    caller: RequestContext,
    files: readonly SetFile[],
    mapping: unknown,
  ): Promise<Omit<LinkedResult, 'runId'>> {
    const valid = checkedLinkedMapping(mapping);
    const set = await readOrFail(files);
    const { work, missing } = await this.database.read(caller, (reader) =>
      this.prepare(caller, set, files, valid, (sql, params = []) => reader.rows(sql, params)),
    );
    return summary(files, work, missing);
  }

  async commit(caller: RequestContext, files: readonly SetFile[], mapping: unknown): Promise<LinkedResult> {
    const valid = checkedLinkedMapping(mapping);
    const set = await readOrFail(files);
    return this.database.write(caller, async (manager) => {
      // Two imports of one source take turns, so that neither makes what the other just made.
      await manager.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
        caller.organisationId,
        valid.source,
      ]);
      const query: Query = (sql, params = []) => manager.query(sql, [...params]);
      const { work, missing } = await this.prepare(caller, set, files, valid, query);
      await write(caller, manager, work);
      const result = summary(files, work, missing);
      const runId = newId();
      await insertAll(manager, caller, ImportRun, [
        {
          id: runId,
          fileName: result.fileName,
          sha256: digestOf(files),
          mapping: valid,
          createdBy: caller.personId,
          reportingPeriodId: null,
          rowsTotal: result.total,
          rowsCreated: result.created,
          rowsChanged: result.changed,
          rowsUnchanged: result.unchanged,
          rowsRejected: result.rejected,
          tables: result.tables,
        },
      ]);
      const rejections = work.outcomes.flatMap(({ table, number, key, name, problems }) =>
        problems.map((problem) => ({
          id: newId(),
          importRunId: runId,
          rowNumber: number,
          columnName: problem.column ?? null,
          severity: problem.severity,
          code: problem.code,
          params: problem.params ?? {},
          raw: { table, key, name },
        })),
      );
      await insertAll(manager, caller, ImportRejection, rejections);
      return { ...result, runId };
    });
  }

  private async prepare(
    caller: RequestContext,
    set: TableSet,
    files: readonly SetFile[],
    mapping: LinkedMapping,
    query: Query,
  ) {
    const plan = planLinked(set, mapping);
    const sources = plan.tables.map(({ name }) => tableSource(mapping.source, name));
    const stored = await loadLinked(query, sources, mapping.strategy);
    const work = prepareLinkedWork(plan, stored, { mapping, reference: nameOf(files), today: todayOf(caller) });
    return { work, missing: plan.missing };
  }
}

async function write(caller: RequestContext, manager: EntityManager, work: LinkedWork): Promise<void> {
  await insertAll(manager, caller, Person, work.people);
  await insertAll(manager, caller, Strategy, work.strategies);
  await insertAll(manager, caller, Goal, work.goals);
  await insertAll(manager, caller, Programme, work.programmes);
  await update(caller, manager, Goal, work.goalChanges);
  await update(caller, manager, Programme, work.programmeChanges);
  await insertAll(manager, caller, Project, work.projects);
  await update(caller, manager, Project, work.projectChanges);
  await freeMoved(caller, manager, work.itemChanges);
  await insertAll(manager, caller, WorkItem, work.items);
  await update(caller, manager, WorkItem, work.itemChanges);
  await insertAll(manager, caller, Indicator, work.indicators);
  await update(caller, manager, Indicator, work.indicatorChanges);
  await insertAll(manager, caller, IndicatorMeasurement, work.measurements);
  await update(caller, manager, IndicatorMeasurement, work.measurementChanges);
  await insertAll(manager, caller, Baseline, work.baselines);
  const { organisationId } = caller;
  for (const link of work.programmeGoals)
    await manager.upsert(ProgrammeGoal, { ...link, organisationId }, ['organisationId', 'programmeId', 'goalId']);
  for (const link of work.projectGoals)
    await manager.upsert(ProjectGoal, { ...link, organisationId }, ['organisationId', 'projectId', 'goalId']);
  await insertAll(manager, caller, Dependency, work.dependencies);
}

async function update(
  caller: RequestContext,
  manager: EntityManager,
  entity: EntityTarget<{ organisationId: string; id: string }>,
  changes: readonly Change[],
): Promise<void> {
  for (const { id, changes: values } of changes)
    await manager.update(entity, { organisationId: caller.organisationId, id }, values);
}

/** Items that go to another project, and those below them, let go of each other first; the changes put them together again. */
async function freeMoved(caller: RequestContext, manager: EntityManager, changes: readonly Change[]): Promise<void> {
  const moved = changes.filter(({ changes: values }) => 'projectId' in values).map(({ id }) => id);
  if (moved.length === 0) return;
  await manager.query(
    `update work_item set parent_id = null, version = version + 1
     where organisation_id = $1 and parent_id is not null and (id = any($2::uuid[]) or parent_id = any($2::uuid[]))`,
    [caller.organisationId, moved],
  );
}

export function checkedLinkedMapping(mapping: unknown): LinkedMapping {
  const parsed = linkedMappingSchema.safeParse(mapping);
  if (parsed.success) return parsed.data;
  throw new ValidationFailed(
    parsed.error.issues.map((issue) => ({ field: `mapping.${issue.path.join('.')}`, code: 'invalid' })),
  );
}

async function readOrFail(files: readonly SetFile[]): Promise<TableSet> {
  try {
    return await readTableSet(files);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new ValidationFailed([{ field: 'file', code: error.code, params: error.params }]);
    throw error;
  }
}

const nameOf = (files: readonly SetFile[]): string =>
  files
    .map(({ name }) => name.replace(/^.*[\\/]/, ''))
    .join(', ')
    .slice(0, 300);

/** One file names its source; several do not, so that it is asked. */
const sourceOf = (files: readonly SetFile[]): string => {
  const [only] = files;
  return files.length === 1 && only ? only.name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '') : '';
};

function digestOf(files: readonly SetFile[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of [...files].sort((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(name).update(content);
  return hash.digest('hex');
}

function summary(files: readonly SetFile[], work: LinkedWork, missing: readonly string[]): Omit<LinkedResult, 'runId'> {
  const sum = (field: 'read' | 'created' | 'changed' | 'unchanged' | 'notTaken' | 'unlinked') =>
    work.tables.reduce((total, table) => total + table[field], 0);
  return {
    fileName: nameOf(files),
    total: sum('read'),
    created: sum('created'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    rejected: sum('notTaken'),
    unlinked: sum('unlinked'),
    tables: work.tables,
    outcomes: work.outcomes,
    missing,
  };
}
