import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  importMappingSchema,
  planImport,
  readTable,
  suggestMapping,
  UnreadableFile,
  type ImportMapping,
  type Suggestion,
  type Table,
} from '@stip/exchange';
import { BudgetLine, FundingSource, LedgerEntry } from '../finance';
import { Organisation, Person } from '../people';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, type Reader } from '../platform/database';
import { NotFound, ValidationFailed } from '../platform/errors';
import { newId } from '../platform/ids';
import { Baseline, Programme, Project } from '../portfolio';
import { ReportingPeriod, StatusAspect, StatusUpdate } from '../status';
import { ImportRejection, ImportRun, ImportUpload } from './entity';
import { insertAll } from './insert-all';
import { prepareWork, type ImportWork, type RowOutcome } from './import-work';
import { loadPortfolio, periodKey, type Query } from './stored-portfolio';

/** Uploads are for the minutes between sending a file and confirming it. */
const KEEP_UPLOADS_HOURS = 24;

export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly content: Buffer;
}

export interface ImportCounts {
  readonly total: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface ImportResult extends ImportCounts {
  readonly runId: string;
  readonly fileName: string;
  readonly periods: readonly string[];
  readonly outcomes: readonly RowOutcome[];
  readonly missingColumns: readonly string[];
}

/** Brings a portfolio file in: look, preview, commit. A commit is one transaction and can be repeated without effect. */
@Injectable()
export class ImportService {
  constructor(private readonly database: Database) {}

  async storeUpload(caller: RequestContext, fileName: string, content: Buffer): Promise<string> {
    const name = fileName.replace(/^.*[\\/]/, '').slice(0, 300) || 'upload';
    await readOrFail(content, name);
    return this.database.write(caller, async (manager) => {
      const id = newId();
      await manager.query(
        `delete from import_upload where created_at < now() - interval '${KEEP_UPLOADS_HOURS} hours'`,
      );
      await manager.insert(ImportUpload, {
        organisationId: caller.organisationId,
        id,
        fileName: name,
        sizeBytes: String(content.length),
        sha256: createHash('sha256').update(content).digest('hex'),
        content,
        createdBy: caller.personId,
      });
      return id;
    });
  }

  async upload(caller: RequestContext, id: string): Promise<ImportFile> {
    const row = await this.database.read(caller, (reader) =>
      reader.row<ImportFile>(`select id, file_name as name, sha256, content from import_upload where id = $1`, [id]),
    );
    if (!row) throw new NotFound('ImportUpload', id);
    return row;
  }

  async suggest(caller: RequestContext, file: ImportFile): Promise<{ table: Table; suggestion: Suggestion }> {
    const table = await readOrFail(file.content, file.name);
    const organisation = await this.database.read(caller, (reader) =>
      reader.row<Pick<Organisation, 'currency'>>('select currency from organisation'),
    );
    return { table, suggestion: suggestMapping(table, file.name, organisation?.currency ?? 'EUR') };
  }

  /** What a commit would do, row by row. Writes nothing. */
  async preview(caller: RequestContext, file: ImportFile, mapping: unknown): Promise<Omit<ImportResult, 'runId'>> {
    const valid = checkedMapping(mapping);
    const { work, missingColumns } = await this.database.read(caller, (reader) =>
      this.prepare(caller, file, valid, queryOf(reader)),
    );
    return summary(file, work, missingColumns);
  }

  async commit(caller: RequestContext, file: ImportFile, mapping: unknown): Promise<ImportResult> {
    const valid = checkedMapping(mapping);
    return this.database.write(caller, async (manager) => {
      // Two imports of one source take turns, so that neither makes what the other just made.
      await manager.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
        caller.organisationId,
        valid.source,
      ]);
      const query: Query = (sql, params = []) => manager.query(sql, [...params]);
      const { work, missingColumns, periods } = await this.prepare(caller, file, valid, query);
      await this.write(caller, manager, work);
      const result = summary(file, work, missingColumns);
      const runId = newId();
      await insertAll(manager, caller, ImportRun, [
        {
          id: runId,
          fileName: file.name,
          sha256: file.sha256,
          mapping: valid,
          createdBy: caller.personId,
          reportingPeriodId: result.periods.length === 1 ? (periods.get(result.periods[0] ?? '') ?? null) : null,
          rowsTotal: result.total,
          rowsCreated: result.created,
          rowsChanged: result.changed,
          rowsUnchanged: result.unchanged,
          rowsRejected: result.rejected,
        },
      ]);
      const rejections = work.outcomes.flatMap(({ row, problems }) =>
        problems.map((problem) => ({
          id: newId(),
          importRunId: runId,
          rowNumber: row.number,
          columnName: problem.column ?? null,
          severity: problem.severity,
          code: problem.code,
          params: problem.params ?? {},
          raw: { key: row.key, name: row.name },
        })),
      );
      await insertAll(manager, caller, ImportRejection, rejections);
      return { ...result, runId };
    });
  }

  private async prepare(caller: RequestContext, file: ImportFile, mapping: ImportMapping, query: Query) {
    const table = await readOrFail(file.content, file.name);
    const plan = planImport(table, mapping);
    const fundingSource = `Ingelezen: ${mapping.source}`;
    const stored = await loadPortfolio(query, mapping.source, fundingSource);
    const work = prepareWork(plan.rows, stored, {
      mapping,
      fundingSource,
      fileName: file.name,
      today: todayOf(caller),
      now: caller.now,
    });
    const periods = new Map(
      plan.rows.flatMap(({ period }) =>
        period ? [[period.name, stored.periods.get(periodKey(period))] as const] : [],
      ),
    );
    return { work, missingColumns: plan.missingColumns, periods };
  }

  private async write(caller: RequestContext, manager: EntityManager, work: ImportWork): Promise<void> {
    const { organisationId } = caller;
    await insertAll(manager, caller, ReportingPeriod, work.periods);
    await insertAll(manager, caller, Programme, work.programmes);
    await insertAll(manager, caller, Person, work.people);
    await insertAll(manager, caller, FundingSource, work.fundingSources);
    await insertAll(manager, caller, Project, work.projects);
    for (const { id, changes } of work.projectChanges) await manager.update(Project, { organisationId, id }, changes);
    await insertAll(manager, caller, Baseline, work.baselines);
    await insertAll(manager, caller, BudgetLine, work.budgetLines);
    for (const { id, changes } of work.budgetChanges) await manager.update(BudgetLine, { organisationId, id }, changes);
    await insertAll(manager, caller, LedgerEntry, work.ledgerEntries);
    await insertAll(manager, caller, StatusUpdate, work.statuses);
    await insertAll(manager, caller, StatusAspect, work.aspects);
  }
}

const queryOf =
  (reader: Reader): Query =>
  (sql, params = []) =>
    reader.rows(sql, params);

function checkedMapping(mapping: unknown): ImportMapping {
  const parsed = importMappingSchema.safeParse(mapping);
  if (parsed.success) return parsed.data;
  throw new ValidationFailed(
    parsed.error.issues.map((issue) => ({ field: `mapping.${issue.path.join('.')}`, code: 'invalid' })),
  );
}

async function readOrFail(content: Buffer, fileName: string): Promise<Table> {
  try {
    return await readTable(content, fileName);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new ValidationFailed([{ field: 'file', code: error.code, params: error.params }]);
    throw error;
  }
}

function summary(file: ImportFile, work: ImportWork, missingColumns: readonly string[]): Omit<ImportResult, 'runId'> {
  const count = (action: RowOutcome['action']) => work.outcomes.filter((outcome) => outcome.action === action).length;
  return {
    fileName: file.name,
    total: work.outcomes.length,
    created: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    rejected: count('rejected'),
    periods: [...new Set(work.outcomes.flatMap(({ row }) => (row.period ? [row.period.name] : [])))].sort(),
    outcomes: work.outcomes,
    missingColumns,
  };
}
