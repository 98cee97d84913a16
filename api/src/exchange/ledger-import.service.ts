import { Injectable } from '@nestjs/common';
import { sumCents, type Cents } from '@stip/domain';
import {
  ledgerMappingSchema,
  ledgerQuestions,
  planLedger,
  readTable,
  suggestLedgerMapping,
  UnreadableFile,
  type LedgerMapping,
  type LedgerPlan,
  type LedgerQuestion,
  type LedgerRow,
  type Table,
} from '@stip/exchange';
import { LedgerEntry, LedgerImport } from '../finance';
import type { RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { ValidationFailed, type Issue } from '../platform/errors';
import { newId } from '../platform/ids';
import type { ImportFile } from './import.service';
import { insertAll } from './insert-all';
import type { Query } from './stored-portfolio';

export type LedgerAction = 'book' | 'duplicate' | 'left_out' | 'rejected';

export interface LedgerRowProblem {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A row of the file and what would happen, or happened, with it. */
export interface LedgerOutcomeRow {
  readonly number: number;
  readonly project: string;
  readonly key: string;
  readonly description: string;
  readonly amount: Cents | null;
  readonly action: LedgerAction;
  readonly problems: readonly LedgerRowProblem[];
}

/** What the user gives beforehand to hold the file to. */
export interface LedgerControl {
  readonly total: Cents | null;
  readonly rows: number | null;
  /** Whether rows of projects that Stip does not know may be left out. */
  readonly leaveOutUnknown: boolean;
}

/** Every row and every cent of the file is in exactly one of booked, duplicate, left out and rejected. */
export interface LedgerOutcome {
  readonly fileName: string;
  readonly system: string;
  readonly currency: string;
  readonly counts: Readonly<Record<LedgerAction, number>>;
  readonly amounts: Readonly<Record<LedgerAction, Cents>>;
  readonly rowsTotal: number;
  readonly total: Cents;
  readonly control: Cents | null;
  readonly controlOrigin: 'given' | 'file' | null;
  /** Why nothing would be booked; empty when the totals match and every row is accounted for. */
  readonly obstacles: readonly Issue[];
  readonly rows: readonly LedgerOutcomeRow[];
  readonly missingColumns: readonly string[];
}

interface Prepared {
  readonly outcome: LedgerOutcome;
  readonly entries: readonly object[];
}

/**
 * Books a file of a finance system: look, preview, commit. Nothing is booked unless the totals match; what is known by its
 * key is not booked again. One transaction.
 */
@Injectable()
export class LedgerImportService {
  constructor(private readonly database: Database) {}

  async analyse(caller: RequestContext, file: ImportFile) {
    const table = await readOrFail(file);
    const known = await this.database.read(caller, (reader) =>
      reader.row<{ currency: string; system: string | null }>(
        `select currency, coalesce(
           (select external_source from ledger_import order by created_at desc, id desc limit 1),
           (select external_source from ledger_entry where external_source is not null
            group by external_source order by count(*) desc, external_source limit 1)) as system
         from organisation`,
      ),
    );
    const suggestion = suggestLedgerMapping(table, file.name, known?.currency ?? 'EUR');
    // The same system under another name would be booked twice: the name in use goes before that of the file.
    const mapping = { ...suggestion.mapping, system: known?.system ?? suggestion.mapping.system };
    const { statedTotal, readings } = planLedger(table, mapping);
    const questions = ledgerQuestions(table, mapping);
    return { columns: suggestion.columns, mapping, statedTotal, rowCount: readings.length, questions };
  }

  async preview(
    caller: RequestContext,
    file: ImportFile,
    given: unknown,
    control: LedgerControl,
  ): Promise<LedgerOutcome> {
    const { table, mapping, questions } = await this.read(file, given);
    return this.database.read(caller, async (reader) => {
      const query: Query = (sql, params = []) => reader.rows(sql, params);
      return (await prepare(query, file, table, mapping, questions, control)).outcome;
    });
  }

  /** Books the rows that are new, or refuses the file as a whole. */
  async commit(
    caller: RequestContext,
    file: ImportFile,
    given: unknown,
    control: LedgerControl,
  ): Promise<LedgerOutcome & { readonly importId: string }> {
    const { table, mapping, questions } = await this.read(file, given);
    return this.database.write(caller, async (manager) => {
      // Two files of one system take turns, so that neither books what the other just booked.
      await manager.query('select pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
        caller.organisationId,
        `ledger ${mapping.system}`,
      ]);
      const query: Query = (sql, params = []) => manager.query(sql, [...params]);
      const { outcome, entries } = await prepare(query, file, table, mapping, questions, control);
      if (outcome.obstacles.length > 0) throw new ValidationFailed([...outcome.obstacles]);
      const importId = newId();
      await insertAll(manager, caller, LedgerImport, [
        {
          id: importId,
          fileName: file.name,
          sha256: file.sha256,
          externalSource: mapping.system,
          rowsTotal: outcome.rowsTotal,
          rowsBooked: outcome.counts.book,
          rowsDuplicate: outcome.counts.duplicate,
          rowsLeftOut: outcome.counts.left_out,
          totalCents: outcome.total,
          bookedCents: outcome.amounts.book,
          duplicateCents: outcome.amounts.duplicate,
          leftOutCents: outcome.amounts.left_out,
          controlCents: outcome.control,
          controlOrigin: outcome.controlOrigin,
          controlRows: control.rows,
          createdBy: caller.personId,
        },
      ]);
      await insertAll(
        manager,
        caller,
        LedgerEntry,
        entries.map((entry) => ({ ...entry, ledgerImportId: importId })),
      );
      return { ...outcome, importId };
    });
  }

  private async read(file: ImportFile, given: unknown) {
    const parsed = ledgerMappingSchema.safeParse(given);
    if (!parsed.success) {
      throw new ValidationFailed(
        parsed.error.issues.map((issue) => ({ field: `mapping.${issue.path.join('.')}`, code: 'invalid' })),
      );
    }
    const table = await readOrFail(file);
    return { table, mapping: parsed.data, questions: ledgerQuestions(table, parsed.data) };
  }
}

interface Stored {
  readonly projects: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  readonly booked: ReadonlyMap<string, BookedRow>;
}

interface BookedRow {
  readonly key: string;
  readonly projectId: string;
  readonly kind: string;
  readonly fiscalYear: number;
  readonly bookedOn: string;
  readonly amount: string | null;
  readonly currency: string;
}

const lower = (text: string) => text.trim().toLowerCase();

/** What is known of the projects, sources and keys of a file, each by one statement. */
async function load(query: Query, system: string, keys: readonly string[]): Promise<Stored> {
  const projects = await query<{ id: string; names: (string | null)[] }>(
    'select id, array[code, external_key, name] as names from project order by created_at, id',
  );
  const sources = await query<{ id: string; name: string }>('select id, name from funding_source');
  const booked = await query<BookedRow>(
    `select external_key as key, project_id as "projectId", kind, fiscal_year as "fiscalYear", booked_on as "bookedOn",
       amount_cents::text as amount, currency
     from ledger_entry where external_source = $1 and external_key = any($2)`,
    [system, keys],
  );
  const byName = new Map<string, string>();
  // A code goes before a name: what is a code of one project may be part of the name of another.
  for (const at of [0, 1, 2]) {
    for (const { id, names } of projects) {
      const name = names[at];
      if (name && !byName.has(lower(name))) byName.set(lower(name), id);
    }
  }
  return {
    projects: byName,
    sources: new Map(sources.map(({ id, name }) => [lower(name), id])),
    booked: new Map(booked.map((row) => [row.key, row])),
  };
}

async function prepare(
  query: Query,
  file: ImportFile,
  table: Table,
  mapping: LedgerMapping,
  questions: readonly LedgerQuestion[],
  control: LedgerControl,
): Promise<Prepared> {
  const plan = planLedger(table, mapping);
  const keys = plan.readings.flatMap((reading) => ('row' in reading ? [reading.row.key] : []));
  const stored = await load(query, mapping.system, keys);
  const entries: object[] = [];
  const rows = plan.readings.map((reading): LedgerOutcomeRow => {
    if (!('row' in reading)) {
      const { number, project, amount, problems } = reading;
      return { number, project, amount, problems, key: '', description: '', action: 'rejected' };
    }
    const { row } = reading;
    const told = { ...row, problems: [] as readonly LedgerRowProblem[] };
    const projectId = stored.projects.get(lower(row.project));
    if (!projectId) {
      const problems = [{ code: 'unknown_project', params: { project: row.project } }];
      return { ...told, problems, action: control.leaveOutUnknown ? 'left_out' : 'rejected' };
    }
    const known = stored.booked.get(row.key);
    if (known) {
      return same(known, row, projectId, mapping.currency)
        ? { ...told, action: 'duplicate' }
        : { ...told, problems: [{ code: 'booked_differently', params: { key: row.key } }], action: 'rejected' };
    }
    const fundingSourceId = row.source === '' ? null : (stored.sources.get(lower(row.source)) ?? null);
    const problems =
      row.source !== '' && !fundingSourceId ? [{ code: 'unknown_source', params: { source: row.source } }] : [];
    entries.push({
      id: newId(),
      projectId,
      fundingSourceId,
      kind: row.kind,
      fiscalYear: row.fiscalYear,
      bookedOn: row.bookedOn,
      amountCents: row.amount,
      currency: mapping.currency,
      description: row.description,
      reference: row.document,
      externalSource: mapping.system,
      externalKey: row.key,
    });
    return { ...told, problems, action: 'book' };
  });
  return { entries, outcome: outcomeOf(file, mapping, plan, questions, rows, control) };
}

/** Whether a booking is the one of the row; its words may differ. */
function same(known: BookedRow, row: LedgerRow, projectId: string, currency: string): boolean {
  return (
    known.projectId === projectId &&
    known.kind === row.kind &&
    known.fiscalYear === row.fiscalYear &&
    known.bookedOn === row.bookedOn &&
    known.amount === row.amount.toString() &&
    known.currency === currency
  );
}

function outcomeOf(
  file: ImportFile,
  mapping: LedgerMapping,
  plan: LedgerPlan,
  questions: readonly LedgerQuestion[],
  rows: readonly LedgerOutcomeRow[],
  control: LedgerControl,
): LedgerOutcome {
  const of = (action: LedgerAction) => rows.filter((row) => row.action === action);
  const sum = (list: readonly LedgerOutcomeRow[]) => sumCents(list.map(({ amount }) => amount ?? 0n));
  const per = <T>(pick: (action: LedgerAction) => T) => ({
    book: pick('book'),
    duplicate: pick('duplicate'),
    left_out: pick('left_out'),
    rejected: pick('rejected'),
  });
  const total = sum(rows);
  const stated = plan.statedTotal?.amount ?? null;
  const obstacles: Issue[] = [];
  if (questions.length > 0)
    obstacles.push({ field: 'mapping', code: 'questions_open', params: { n: questions.length } });
  if (rows.length === 0) obstacles.push({ field: 'file', code: 'no_rows' });
  const rejected = of('rejected').length;
  if (rejected > 0) obstacles.push({ field: 'file', code: 'rows_rejected', params: { n: rejected, of: rows.length } });
  const check = (field: string, expected: Cents) => {
    if (expected === total) return;
    obstacles.push({ field, code: 'totals_differ', params: { control: expected.toString(), total: total.toString() } });
  };
  if (control.total !== null) check('controlTotal', control.total);
  // A total that the file states is checked also when the user gives one.
  if (stated !== null && stated !== control.total) check('file', stated);
  if (control.total === null && stated === null)
    obstacles.push({ field: 'controlTotal', code: 'control_total_needed' });
  if (control.rows !== null && control.rows !== rows.length) {
    obstacles.push({
      field: 'controlRows',
      code: 'rows_differ',
      params: { control: control.rows, total: rows.length },
    });
  }
  return {
    fileName: file.name,
    system: mapping.system,
    currency: mapping.currency,
    counts: per((action) => of(action).length),
    amounts: per((action) => sum(of(action))),
    rowsTotal: rows.length,
    total,
    control: control.total ?? stated,
    controlOrigin: control.total !== null ? 'given' : stated !== null ? 'file' : null,
    obstacles,
    rows,
    missingColumns: plan.missingColumns,
  };
}

async function readOrFail(file: ImportFile): Promise<Table> {
  try {
    return await readTable(file.content, file.name);
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new ValidationFailed([{ field: 'file', code: error.code, params: error.params }]);
    throw error;
  }
}
