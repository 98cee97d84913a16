import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { Checks } from '../platform/errors';
import { ImportService } from './import.service';
import { LedgerImportService, type LedgerControl, type LedgerOutcome } from './ledger-import.service';
import {
  CommitLedgerImportInput,
  CommitLedgerImportResult,
  LedgerAnalysisType,
  LedgerImportType,
  PreviewLedgerImportInput,
  PreviewLedgerImportResult,
  type LedgerOutcomePayload,
} from './ledger-types';

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
  ): Promise<LedgerAnalysisType> {
    const file = await this.imports.upload(caller, uploadId);
    const { mapping, columns, questions, statedTotal, rowCount } = await this.ledger.analyse(caller, file);
    return {
      ...{ uploadId, fileName: file.name, rowCount, mapping },
      columns: columns.map(({ column, filled, samples }) => ({ column, filled, samples: [...samples] })),
      questions: questions.map((question) => ({
        kind: question.kind,
        header: question.header ?? null,
        occurrence: question.occurrence ?? null,
        examples: [...question.examples],
      })),
      statedTotal: statedTotal?.amount.toString() ?? null,
    };
  }

  @Requires('import.run')
  @Query(() => [LedgerImportType], { description: 'The latest 50 files that were booked.' })
  ledgerImports(@Caller() caller: RequestContext): Promise<LedgerImportType[]> {
    return this.database.read(caller, (reader) =>
      reader.rows<LedgerImportType>(
        `select id, file_name as "fileName", external_source as system, created_at as "createdAt",
           rows_total as "rowsTotal", rows_booked as "rowsBooked", rows_duplicate as "rowsDuplicate",
           rows_left_out as "rowsLeftOut", total_cents::text as total, booked_cents::text as booked
         from ledger_import order by created_at desc, id desc limit 50`,
      ),
    );
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
  { onlyProblems, offset, first }: Pick<PreviewLedgerImportInput, 'onlyProblems' | 'offset' | 'first'>,
): LedgerOutcomePayload {
  const rows = onlyProblems
    ? outcome.rows.filter(({ action, problems }) => action !== 'book' || problems.length > 0)
    : outcome.rows;
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
      missingColumns: [...outcome.missingColumns],
      rowCount: rows.length,
      rows: rows.slice(from, from + Math.max(1, Math.min(first, MAX_PAGE))).map((row) => ({
        number: row.number,
        project: row.project,
        key: row.key,
        description: row.description,
        amount: row.amount?.toString() ?? null,
        action: row.action,
        problems: row.problems.map(({ code, params }) => ({ code, params: params ?? null })),
      })),
    },
  };
}
