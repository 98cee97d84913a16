import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { JsonScalar, type Connection } from '../platform/graphql';
import { isId } from '../platform/ids';
import { ImportService } from './import.service';
import { LedgerImportService, type LedgerControl, type LedgerOutcome } from './ledger-import.service';
import {
  CommitLedgerImportInput,
  CommitLedgerImportResult,
  LedgerAnalysisType,
  LedgerImportArgs,
  LedgerImportConnection,
  LedgerImportType,
  PreviewLedgerImportInput,
  PreviewLedgerImportResult,
  type LedgerOutcomePayload,
} from './ledger-types';
import { ledgerImport, ledgerImports } from './queries';

const MAX_PAGE = 200;

@Resolver()
export class LedgerImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly ledger: LedgerImportService,
    private readonly database: Database,
  ) {}

  @Requires('import.run')
  @Query(() => LedgerAnalysisType, { description: 'What an uploaded file of bookings holds and how it would be read.' })
  async ledgerImportAnalysis(
    @Caller() caller: RequestContext,
    @Args('uploadId', { type: () => ID, description: 'The upload.' }) uploadId: string,
    @Args('mapping', {
      type: () => JsonScalar,
      nullable: true,
      description: 'How the user wants it read. Left out, the file itself suggests it.',
    })
    given?: unknown,
  ): Promise<LedgerAnalysisType> {
    const file = await this.imports.upload(caller, uploadId);
    const { mapping, columns, questions, statedTotal, rowCount } = await this.ledger.analyse(caller, file, given);
    return {
      ...{ uploadId, fileName: file.name, rowCount, mapping },
      columns: columns.map(({ column, filled, samples }) => ({ column, filled, samples: [...samples] })),
      questions: questions.map((question) => ({
        kind: question.kind,
        header: question.header ?? null,
        occurrence: question.occurrence ?? null,
        examples: [...question.examples],
        count: question.count,
      })),
      statedTotal: statedTotal?.amount.toString() ?? null,
    };
  }

  @Requires('import.run')
  @Query(() => LedgerImportConnection, {
    description: 'Files that were booked; the latest first when no order is asked.',
  })
  ledgerImports(
    @Caller() caller: RequestContext,
    @Args() args: LedgerImportArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LedgerImportType>> {
    return this.database.read(caller, (reader) => ledgerImports(reader, caller, args, info));
  }

  @Requires('read')
  @Query(() => LedgerImportType, { description: 'A file that was booked.' })
  async ledgerImport(
    @Caller() caller: RequestContext,
    @Args('id', { type: () => ID, description: 'Id of the import.' }) id: string,
  ): Promise<LedgerImportType> {
    const found = isId(id) ? await this.database.read(caller, (reader) => ledgerImport(reader, id)) : undefined;
    if (!found) throw new NotFound('LedgerImport', id);
    return found;
  }

  @Requires('import.run')
  @Mutation(() => PreviewLedgerImportResult, { description: 'What a commit would book, row by row. Writes nothing.' })
  async previewLedgerImport(
    @Caller() caller: RequestContext,
    @Args('input') input: PreviewLedgerImportInput,
  ): Promise<LedgerOutcomePayload> {
    const file = await this.imports.upload(caller, input.uploadId);
    return page(await this.ledger.preview(caller, file, input.mapping, controlOf(input)), null, input);
  }

  @Requires('import.run')
  @Mutation(() => CommitLedgerImportResult, {
    description:
      'Books a file in one transaction, or refuses it as a whole: the totals must match. Again books nothing.',
  })
  async commitLedgerImport(
    @Caller() caller: RequestContext,
    @Args('input') input: CommitLedgerImportInput,
  ): Promise<LedgerOutcomePayload> {
    const file = await this.imports.upload(caller, input.uploadId);
    const outcome = await this.ledger.commit(caller, file, input.mapping, controlOf(input));
    return page(outcome, outcome.importId, { onlyProblems: true, offset: 0, first: MAX_PAGE });
  }
}

function controlOf(input: CommitLedgerImportInput): LedgerControl {
  const checks = new Checks();
  const total = checks.amount('controlTotal', input.controlTotal, { mayBeNegative: true });
  if (typeof input.controlRows === 'number' && input.controlRows < 0) checks.add('controlRows', 'out_of_range');
  checks.done();
  return { total, rows: input.controlRows ?? null, leaveOutUnknown: input.leaveOutUnknown };
}

function page(
  outcome: LedgerOutcome,
  importId: string | null,
  {
    onlyProblems,
    actions,
    offset,
    first,
  }: Pick<PreviewLedgerImportInput, 'onlyProblems' | 'actions' | 'offset' | 'first'>,
): LedgerOutcomePayload {
  const rows = outcome.rows.filter(
    ({ action, problems }) =>
      (!onlyProblems || action !== 'book' || problems.length > 0) && (!actions || actions.includes(action)),
  );
  const from = Math.max(0, offset);
  return {
    outcome: {
      importId,
      system: outcome.system,
      currency: outcome.currency,
      rowsTotal: outcome.rowsTotal,
      total: outcome.total.toString(),
      control: outcome.control?.toString() ?? null,
      controlOrigin: outcome.controlOrigin,
      counts: (['book', 'duplicate', 'left_out', 'rejected'] as const).map((action) => ({
        action,
        rows: outcome.counts[action],
        amount: outcome.amounts[action].toString(),
      })),
      obstacles: outcome.obstacles.map(({ field, code, params }) => ({ field, code, params: params ?? null })),
      sums: outcome.sums.map(({ project, kind, fiscalYear, rows: { book, duplicate }, amounts }) => ({
        ...{ projectId: project.id, projectName: project.name, kind, fiscalYear, rows: book, knownRows: duplicate },
        ...{ amount: amounts.book.toString(), knownAmount: amounts.duplicate.toString() },
      })),
      missingColumns: [...outcome.missingColumns],
      rowCount: rows.length,
      rows: rows.slice(from, from + Math.max(1, Math.min(first, MAX_PAGE))).map((row) => ({
        number: row.number,
        project: row.project,
        key: row.key,
        description: row.description,
        amount: row.amount?.toString() ?? null,
        kind: row.kind,
        fiscalYear: row.fiscalYear,
        bookedOn: row.bookedOn,
        action: row.action,
        known: row.known,
        problems: row.problems.map(({ code, params }) => ({ code, params: params ?? null })),
      })),
    },
  };
}
