import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { importMappingSchema, ledgerMappingSchema } from '@stip/exchange';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { ValidationFailed } from '../platform/errors';
import type { Connection } from '../platform/graphql';
import { newId } from '../platform/ids';
import { SavedMapping } from './entity';
import { ImportService, type ImportResult } from './import.service';
import { importRuns } from './queries';
import {
  CommitImportInput,
  CommitImportResult,
  ImportAnalysisType,
  ImportRowsInput,
  ImportRunArgs,
  ImportRunConnection,
  MappingKindEnum,
  PreviewImportResult,
  SavedMappingType,
  SaveMappingInput,
  SaveMappingResult,
  type ImportOutcomePayload,
  type ImportRunType,
  type MappingKind,
  type SavedMappingPayload,
} from './types';

const MAX_PAGE = 200;

@Resolver()
export class ImportResolver {
  constructor(
    private readonly imports: ImportService,
    private readonly database: Database,
  ) {}

  @Requires('import.run')
  @Query(() => ImportAnalysisType, { description: 'What an uploaded file holds and how it would be read.' })
  async importAnalysis(
    @Caller() caller: RequestContext,
    @Args('uploadId', { type: () => ID, description: 'Identifies the upload.' }) uploadId: string,
  ): Promise<ImportAnalysisType> {
    const file = await this.imports.upload(caller, uploadId);
    const { table, suggestion } = await this.imports.suggest(caller, file);
    return {
      uploadId,
      fileName: file.name,
      rowCount: table.rows.length,
      source: table.source,
      mapping: suggestion.mapping,
      columns: suggestion.columns.map((column) => ({
        ...column,
        samples: [...column.samples],
        evidence: [...column.evidence],
      })),
      questions: suggestion.questions.map((q) => ({
        kind: q.kind,
        header: q.header ?? null,
        occurrence: q.occurrence ?? null,
        examples: [...q.examples],
      })),
    };
  }

  @Requires('import.run')
  @Mutation(() => PreviewImportResult, { description: 'What a commit would do, row by row. Writes nothing.' })
  async previewImport(
    @Caller() caller: RequestContext,
    @Args('input') input: ImportRowsInput,
  ): Promise<ImportOutcomePayload> {
    const file = await this.imports.upload(caller, input.uploadId);
    return page({ ...(await this.imports.preview(caller, file, input.mapping)), runId: null }, input);
  }

  @Requires('import.run')
  @Mutation(() => CommitImportResult, { description: 'Writes the file in one transaction. Again has no effect.' })
  async commitImport(
    @Caller() caller: RequestContext,
    @Args('input') input: CommitImportInput,
  ): Promise<ImportOutcomePayload> {
    const file = await this.imports.upload(caller, input.uploadId);
    const result = await this.imports.commit(caller, file, input.mapping);
    return page(result, { onlyProblems: true, offset: 0, first: MAX_PAGE });
  }

  @Requires('import.run')
  @Query(() => ImportRunConnection, {
    description: 'Files that were taken in; the latest first when no order is asked.',
  })
  importRuns(
    @Caller() caller: RequestContext,
    @Args() args: ImportRunArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ImportRunType>> {
    return this.database.read(caller, (reader) => importRuns(reader, caller, args, info));
  }

  @Requires('import.run')
  @Query(() => [SavedMappingType], { description: 'Mappings of one kind that were saved, by name.' })
  savedMappings(
    @Caller() caller: RequestContext,
    @Args('kind', { type: () => MappingKindEnum, defaultValue: 'portfolio', description: 'What they read.' })
    kind: MappingKind,
  ): Promise<SavedMappingType[]> {
    return this.database.read(caller, (reader) =>
      reader.rows<SavedMappingType>(
        `select id, name, definition, version from import_mapping
         where (definition ? 'system') = ($1 = 'ledger') order by name`,
        [kind],
      ),
    );
  }

  @Requires('import.run')
  @Mutation(() => SaveMappingResult, {
    description: 'Saves a mapping by name; the same name replaces one of its kind.',
  })
  async saveMapping(
    @Caller() caller: RequestContext,
    @Args('input') input: SaveMappingInput,
  ): Promise<SavedMappingPayload> {
    const name = input.name.trim();
    if (name === '') throw new ValidationFailed([{ field: 'name', code: 'required' }]);
    const parsed = SCHEMA_OF[input.kind].safeParse(input.definition);
    if (!parsed.success) throw new ValidationFailed([{ field: 'definition', code: 'invalid' }]);
    const mapping = await this.database.write(caller, async (manager) => {
      const found = await manager.findOneBy(SavedMapping, { organisationId: caller.organisationId, name });
      if (found && kindOf(found.definition) !== input.kind)
        throw new ValidationFailed([{ field: 'name', code: 'already_exists' }]);
      const row = found ?? manager.create(SavedMapping, { organisationId: caller.organisationId, id: newId(), name });
      row.definition = parsed.data;
      return manager.save(row);
    });
    return { mapping };
  }
}

const SCHEMA_OF = { portfolio: importMappingSchema, ledger: ledgerMappingSchema };

/** Only the mapping of a finance system names a system. */
const kindOf = (definition: object): MappingKind => ('system' in definition ? 'ledger' : 'portfolio');

/** A page of the rows, rejected ones first when only problems are asked. */
function page(
  result: Omit<ImportResult, 'runId'> & { runId: string | null },
  { onlyProblems, offset, first }: Pick<ImportRowsInput, 'onlyProblems' | 'offset' | 'first'>,
): ImportOutcomePayload {
  const rows = onlyProblems ? result.outcomes.filter((outcome) => outcome.problems.length > 0) : result.outcomes;
  const from = Math.max(0, offset);
  return {
    outcome: {
      ...result,
      periods: [...result.periods],
      missingColumns: [...result.missingColumns],
      rowCount: rows.length,
      rows: rows
        .slice(from, from + Math.max(1, Math.min(first, MAX_PAGE)))
        .map(({ row, action, changes, problems }) => ({
          number: row.number,
          key: row.key,
          name: row.name,
          action,
          changes: [...changes],
          problems: [...problems],
        })),
    },
  };
}
