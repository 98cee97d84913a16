import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { meaningsOf, TABLE_ROLES, type TableRole } from '@stip/exchange';
import { z } from 'zod';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { ValidationFailed } from '../platform/errors';
import { JsonScalar } from '../platform/graphql';
import { LinkedImportService, type LinkedResult } from './linked-import.service';
import { reasonsOf } from './linked-outcomes';
import {
  CommitTablesInput,
  CommitTablesResult,
  LinkedAnalysisType,
  PreviewTablesInput,
  PreviewTablesResult,
  type LinkedOutcomePayload,
} from './linked-types';

const MAX_PAGE = 200;

@Resolver()
export class LinkedImportResolver {
  constructor(private readonly imports: LinkedImportService) {}

  @Requires('import.run')
  @Query(() => LinkedAnalysisType, {
    description: 'What a set of uploaded tables holds, how their rows refer to each other and how they would be read.',
  })
  async importTablesAnalysis(
    @Caller() caller: RequestContext,
    @Args('setId', { type: () => ID, description: 'The id that the upload of the files answered.' }) setId: string,
    @Args('roles', {
      type: () => JsonScalar,
      nullable: true,
      description:
        'What tables become by choice, by name, such as {"Initiative": "programme"}; the others as recognised.',
    })
    roles?: unknown,
  ): Promise<LinkedAnalysisType> {
    const files = await this.imports.files(caller, setId);
    const { set, suggestion } = await this.imports.suggest(caller, files, { roles: checkedRoles(roles) });
    const role = (name: string) => suggestion.mapping.tables.find((table) => table.name === name)?.role ?? 'ignore';
    return {
      setId,
      mapping: suggestion.mapping,
      skipped: [...set.skipped],
      missingTables: suggestion.missingTables.map((missing) => ({ ...missing })),
      tables: suggestion.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({
          ...column,
          samples: [...column.samples],
          evidence: [...column.evidence],
        })),
      })),
      relations: suggestion.relations.map((report, index) => {
        const relation = suggestion.mapping.relations[index];
        return { ...report, meanings: relation ? meaningsOf(role(relation.from), role(relation.to)) : [] };
      }),
      questions: suggestion.questions.map(({ header, occurrence, relation, examples, ...question }) => ({
        ...question,
        header: header ?? null,
        occurrence: occurrence ?? null,
        relation: relation ?? null,
        examples: [...examples],
      })),
    };
  }

  @Requires('import.run')
  @Mutation(() => PreviewTablesResult, {
    description: 'What a commit of the tables would do, row by row. Writes nothing.',
  })
  async previewTables(
    @Caller() caller: RequestContext,
    @Args('input') input: PreviewTablesInput,
  ): Promise<LinkedOutcomePayload> {
    const files = await this.imports.files(caller, input.setId);
    return page({ ...(await this.imports.preview(caller, files, input.mapping)), runId: null }, input);
  }

  @Requires('import.run')
  @Mutation(() => CommitTablesResult, {
    description: 'Writes all tables in one transaction. Again has no effect.',
  })
  async commitTables(
    @Caller() caller: RequestContext,
    @Args('input') input: CommitTablesInput,
  ): Promise<LinkedOutcomePayload> {
    const files = await this.imports.files(caller, input.setId);
    const result = await this.imports.commit(caller, files, input.mapping);
    return page(result, { onlyProblems: true, offset: 0, first: MAX_PAGE });
  }
}

function page(
  result: Omit<LinkedResult, 'runId'> & { runId: string | null },
  { table, code, onlyProblems, offset, first }: Omit<PreviewTablesInput, 'setId' | 'mapping'>,
): LinkedOutcomePayload {
  const { outcomes, ...counts } = result;
  const rows = outcomes.filter(
    (row) =>
      (!table || row.table === table) &&
      (!onlyProblems || row.problems.length > 0) &&
      (!code || row.problems.some((problem) => problem.code === code)),
  );
  // What was not taken comes before what was taken with a remark.
  const sorted = onlyProblems ? [...rows].sort((a, b) => severity(a.action) - severity(b.action)) : rows;
  const from = Math.max(0, offset);
  return {
    outcome: {
      ...counts,
      tables: counts.tables.map((one) => ({ ...one })),
      missing: [...counts.missing],
      reasons: reasonsOf(outcomes).map(({ table: name, rows: count, alike, ...problem }) => ({
        table: name,
        rows: count,
        alike,
        problem,
      })),
      rowCount: rows.length,
      rows: sorted.slice(from, from + Math.max(1, Math.min(first, MAX_PAGE))).map(({ changes, problems, ...row }) => ({
        ...row,
        changes: [...changes],
        problems: [...problems],
      })),
    },
  };
}

function checkedRoles(roles: unknown): Record<string, TableRole> {
  const parsed = z.record(z.string(), z.enum(TABLE_ROLES)).safeParse(roles ?? {});
  if (!parsed.success) throw new ValidationFailed([{ field: 'roles', code: 'invalid' }]);
  return parsed.data;
}

const severity = (action: string) => (action === 'rejected' ? 0 : 1);
