import { Injectable } from '@nestjs/common';
import { sumCents, type Cents } from '@stip/domain';
import {
  columnReports,
  completeLedgerMapping,
  ledgerMappingSchema,
  ledgerQuestions,
  planLedger,
  readTable,
  suggestLedgerMapping,
  UnreadableFile,
  type BookedKind,
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
import type { LedgerRowProblem } from './ledger-problem-text';
import type { Query } from './stored-portfolio';

export type LedgerAction = 'book' | 'duplicate' | 'left_out' | 'rejected';

/** A row of the file and what would happen, or happened, with it. */
export interface LedgerOutcomeRow {
  readonly number: number;
  readonly project: string;
  readonly key: string;
  readonly description: string;
  readonly amount: Cents | null;
  /** Null for a row that could not be read. */
  readonly kind: BookedKind | null;
  readonly fiscalYear: number | null;
  readonly bookedOn: string | null;
  readonly action: LedgerAction;
  /** Where a booking that is known already came from. */
  readonly known: { readonly fileName: string | null; readonly bookedAt: string } | null;
  readonly problems: readonly LedgerRowProblem[];
}

/** What the rows of one project, kind and year add up to: those that are new, and those that are known already. */
export interface LedgerSum {
  readonly project: { readonly id: string; readonly name: string };
  readonly kind: BookedKind;
  readonly fiscalYear: number;
  readonly rows: Readonly<Record<'book' | 'duplicate', number>>;
  readonly amounts: Readonly<Record<'book' | 'duplicate', Cents>>;
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
  /** By kind, year and name of the project. */
  readonly sums: readonly LedgerSum[];
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

  /** Without a mapping, the one the file suggests; a given one is completed by what the file proves. */
  async analyse(caller: RequestContext, file: ImportFile, given?: unknown) {
    const table = await readOrFail(file);
    const mapping = completeLedgerMapping(
      table,
      given === undefined || given === null ? await this.suggest(caller, file, table) : parsed(given),
    );
    const { statedTotal, readings } = planLedger(table, mapping);
    const [columns, questions] = [columnReports(table, mapping), ledgerQuestions(table, mapping)];
    return { columns, mapping, statedTotal, rowCount: readings.length, questions };
  }

  private async suggest(caller: RequestContext, file: ImportFile, table: Table): Promise<LedgerMapping> {
    const known = await this.database.read(caller, (reader) =>
      reader.row<{ currency: string; system: string | null }>(
        `select currency, coalesce(
           (select external_source from ledger_import order by created_at desc, id desc limit 1),
           (select external_source from ledger_entry where external_source is not null
            group by external_source order by count(*) desc, external_source limit 1)) as system
         from organisation`,
      ),
    );
    const { mapping } = suggestLedgerMapping(table, file.name, known?.currency ?? 'EUR');
    // The same system under another name would be booked twice: the name in use goes before that of the file.
    return { ...mapping, system: known?.system ?? mapping.system };
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
    const mapping = parsed(given);
    const table = await readOrFail(file);
    return { table, mapping, questions: ledgerQuestions(table, mapping) };
  }
}

function parsed(given: unknown): LedgerMapping {
  const { data, error } = ledgerMappingSchema.safeParse(given);
  if (data) return data;
  throw new ValidationFailed(
    error.issues.map((issue) => ({ field: `mapping.${issue.path.join('.')}`, code: 'invalid' })),
  );
}

interface Stored {
  /** By code or name in lower case. */
  readonly projects: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
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
  readonly fileName: string | null;
  readonly bookedAt: string;
}

const lower = (text: string) => text.trim().toLowerCase();

/** What is known of the projects, sources and keys of a file, each by one statement. */
async function load(query: Query, system: string, keys: readonly string[]): Promise<Stored> {
  const projects = await query<{ id: string; names: (string | null)[] }>(
    'select id, array[code, external_key, name] as names from project order by created_at, id',
  );
  const sources = await query<{ id: string; name: string }>('select id, name from funding_source');
  const booked = await query<BookedRow>(
    `select l.external_key as key, l.project_id as "projectId", l.kind, l.fiscal_year as "fiscalYear",
       l.booked_on as "bookedOn", l.amount_cents::text as amount, l.currency, i.file_name as "fileName", l.created_at as "bookedAt"
     from ledger_entry l
     left join ledger_import i on i.organisation_id = l.organisation_id and i.id = l.ledger_import_id
     where l.external_source = $1 and l.external_key = any($2)`,
    [system, keys],
  );
  const byName = new Map<string, { id: string; name: string }>();
  // A code goes before a name: what is a code of one project may be part of the name of another.
  for (const at of [0, 1, 2]) {
    for (const { id, names } of projects) {
      const name = names[at];
      if (name && !byName.has(lower(name))) byName.set(lower(name), { id, name: names[2] ?? name });
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
  const sums = new Map<string, LedgerSum>();
  const count = (project: LedgerSum['project'], { kind, fiscalYear, amount }: LedgerRow, as: 'book' | 'duplicate') => {
    const key = `${project.id} ${kind} ${fiscalYear}`;
    const none = { rows: { book: 0, duplicate: 0 }, amounts: { book: 0n, duplicate: 0n } };
    const sum = sums.get(key) ?? { project, kind, fiscalYear, ...none };
    sums.set(key, {
      ...sum,
      rows: { ...sum.rows, [as]: sum.rows[as] + 1 },
      amounts: { ...sum.amounts, [as]: sumCents([sum.amounts[as], amount]) },
    });
  };
  const rows = plan.readings.map((reading): LedgerOutcomeRow => {
    if (!('row' in reading)) {
      const { number, project, amount, problems } = reading;
      const unread = { key: '', description: '', kind: null, fiscalYear: null, bookedOn: null, known: null };
      return { number, project, amount, problems, ...unread, action: 'rejected' };
    }
    const { row } = reading;
    const told = { ...row, known: null, problems: [] as readonly LedgerRowProblem[] };
    const found = stored.projects.get(lower(row.project));
    if (!found) {
      const problems = [{ code: 'unknown_project', params: { project: row.project } }];
      return { ...told, problems, action: control.leaveOutUnknown ? 'left_out' : 'rejected' };
    }
    const known = stored.booked.get(row.key);
    if (known) {
      const earlier = { ...told, known: { fileName: known.fileName, bookedAt: known.bookedAt } };
      if (same(known, row, found.id, mapping.currency)) {
        count(found, row, 'duplicate');
        return { ...earlier, action: 'duplicate' };
      }
      return {
        ...earlier,
        problems: [{ code: 'booked_differently', params: { key: row.key } }],
        action: 'rejected',
      };
    }
    count(found, row, 'book');
    const fundingSourceId = row.source === '' ? null : (stored.sources.get(lower(row.source)) ?? null);
    const problems =
      row.source !== '' && !fundingSourceId ? [{ code: 'unknown_source', params: { source: row.source } }] : [];
    entries.push({
      id: newId(),
      projectId: found.id,
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
  return {
    entries,
    outcome: outcomeOf(file, mapping, plan, questions, rows, [...sums.values()].sort(byKindYearAndName), control),
  };
}

const byKindYearAndName = (a: LedgerSum, b: LedgerSum): number =>
  a.kind.localeCompare(b.kind) || a.fiscalYear - b.fiscalYear || a.project.name.localeCompare(b.project.name, 'nl');

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
  sums: readonly LedgerSum[],
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
    sums,
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
