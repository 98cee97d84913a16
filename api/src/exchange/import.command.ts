import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { importMappingSchema, readPeriod, type ImportMapping, type Suggestion } from '@stip/exchange';
import { CommandError, EXIT, print, withContext } from '../cli/context';
import { ValidationFailed } from '../platform/errors';
import { Database } from '../platform/database';
import { newId } from '../platform/ids';
import { ImportService } from './import.service';
import { fileProblemText, problemText } from './problem-text';

interface ImportOptions {
  mapping?: string;
  period?: string;
  source?: string;
  currency?: string;
  dateOrder?: 'dmy' | 'mdy';
  decimal?: 'comma' | 'point';
  unit?: string;
  dryRun?: boolean;
  organisation?: string;
  json?: boolean;
}

const SHOWN = 20;

/** `stip import`: the same reading, preview and commit as the screen. */
export function registerImportCommand(program: Command): void {
  program
    .command('import')
    .description('bring in portfolio files (CSV or XLSX); one after another, each in one transaction')
    .argument('<files...>', 'the files, oldest period first')
    .option('--mapping <name>', 'use the mapping saved under this name, or in this .json file')
    .option('--period <period>', 'reporting period of rows that name none, such as 2022 or "2026 Q3"')
    .option('--source <name>', 'name of the source; projects are recognised by their key within it')
    .option('--currency <code>', 'currency of the amounts, such as EUR')
    .option('--date-order <order>', 'dmy or mdy, where a column leaves it open')
    .option('--decimal <mark>', 'comma or point, where a column leaves it open')
    .option('--unit <factor>', 'what one unit of the amounts is worth: 1, 1000 or 1000000')
    .option('--dry-run', 'show what would happen and write nothing')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 every row taken, 1 some rows or values not taken (they are listed), 2 nothing written.',
    )
    .action(async (files: string[], options: ImportOptions) => {
      await withContext(async (context) => {
        const caller = await context.caller(options.organisation);
        const app = await context.app();
        const imports = app.get(ImportService);
        for (const file of files) {
          const content = readFile(file, context.config.maxUploadBytes);
          const upload = {
            id: newId(),
            name: path.basename(file),
            content,
            sha256: createHash('sha256').update(content).digest('hex'),
          };
          try {
            const { table, suggestion } = await imports.suggest(caller, upload);
            const saved = await savedMapping(app.get(Database), caller, options.mapping);
            const mapping = withOptions(saved ?? suggestion.mapping, options);
            refuseOpenQuestions(saved ? { ...suggestion, questions: [] } : suggestion, mapping);
            const result = options.dryRun
              ? { ...(await imports.preview(caller, upload, mapping)), runId: null }
              : await imports.commit(caller, upload, mapping);
            const { outcomes, ...counts } = result;
            const problems = outcomes.flatMap(({ row, problems }) =>
              problems.map((p) => ({
                row: row.number,
                key: row.key,
                severity: p.severity,
                column: p.column,
                code: p.code,
                text: problemText(p),
              })),
            );
            print(
              options.json,
              { ...counts, source: table.source, mapping, problems },
              told(result, problems, options.dryRun),
            );
            if (problems.some((problem) => problem.severity !== 'note')) process.exitCode = EXIT.partly;
          } catch (error) {
            if (!(error instanceof ValidationFailed)) throw error;
            const why = error.issues.map((issue) =>
              issue.field === 'file' ? fileProblemText(issue.code, issue.params) : `${issue.field}: ${issue.code}`,
            );
            throw new CommandError(`${upload.name}: ${why.join('; ')}. Nothing was written.`);
          }
        }
      });
    });
}

function readFile(file: string, limit: number): Buffer {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new CommandError(`${file} does not exist or is no file`);
  if (stat.size > limit) {
    throw new CommandError(
      `${path.basename(file)}: ${fileProblemText('too_large', { max: Math.floor(limit / 1024 / 1024) })} (STIP_MAX_UPLOAD_MB)`,
    );
  }
  return fs.readFileSync(file);
}

async function savedMapping(
  database: Database,
  caller: { organisationId: string },
  name: string | undefined,
): Promise<ImportMapping | undefined> {
  if (!name) return undefined;
  const definition = name.endsWith('.json')
    ? (JSON.parse(fs.readFileSync(name, 'utf8')) as unknown)
    : (
        await database.read(caller, (reader) =>
          reader.row<{ definition: unknown }>('select definition from import_mapping where name = $1', [name]),
        )
      )?.definition;
  if (!definition) throw new CommandError(`No mapping is saved under the name "${name}"`);
  const parsed = importMappingSchema.safeParse(definition);
  if (!parsed.success)
    throw new CommandError(
      `The mapping "${name}" is not usable: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`,
    );
  return parsed.data;
}

/** What the user chose goes before what was recognised, but only where the column leaves it open. */
function withOptions(mapping: ImportMapping, options: ImportOptions): ImportMapping {
  const unit = options.unit === undefined ? undefined : Number(options.unit);
  if (unit !== undefined && unit !== 1 && unit !== 1000 && unit !== 1_000_000)
    throw new CommandError('--unit must be 1, 1000 or 1000000');
  if (options.dateOrder && !['dmy', 'mdy'].includes(options.dateOrder))
    throw new CommandError('--date-order must be dmy or mdy');
  if (options.decimal && !['comma', 'point'].includes(options.decimal))
    throw new CommandError('--decimal must be comma or point');
  if (options.period && !readPeriod(options.period))
    throw new CommandError(`--period "${options.period}" is no period; write 2022, "2026 Q3" or "2026 T1"`);
  return {
    ...mapping,
    source: options.source ?? mapping.source,
    currency: options.currency?.toUpperCase() ?? mapping.currency,
    period: options.period ?? mapping.period,
    columns: mapping.columns.map((column) => ({
      ...column,
      dateOrder: column.dateOrder ?? options.dateOrder,
      decimal: column.decimal ?? options.decimal,
      multiplier: unit !== undefined && column.multiplier !== undefined ? unit : column.multiplier,
    })),
  };
}

/** Never guesses: what the file leaves open and the options do not answer ends the command with the question. */
function refuseOpenQuestions(suggestion: Suggestion, mapping: ImportMapping): void {
  const open = suggestion.questions.flatMap((question) => {
    const column = mapping.columns.find((c) => c.header === question.header && c.occurrence === question.occurrence);
    const examples = question.examples.map((example) => `"${example}"`).join(', ');
    if (question.kind === 'date_order' && !column?.dateOrder)
      return [
        `Column "${question.header}": is ${examples} day-month or month-day? Answer with --date-order dmy or mdy`,
      ];
    if (question.kind === 'decimal' && !column?.decimal)
      return [
        `Column "${question.header}": is the mark in ${examples} decimal or thousands? Answer with --decimal comma or point`,
      ];
    if (question.kind === 'name')
      return [
        `No column with the name of the project was recognised among ${examples}. Choose it on the import screen, or give --mapping file.json`,
      ];
    if (question.kind === 'period' && !mapping.period)
      return ['The file does not say which period it reports. Answer with --period, such as --period 2022'];
    return [];
  });
  if (open.length > 0)
    throw new CommandError(`Before this file can be read:\n  ${open.join('\n  ')}\nNothing was written.`);
}

function told(
  result: {
    fileName: string;
    total: number;
    created: number;
    changed: number;
    unchanged: number;
    rejected: number;
    periods: readonly string[];
    missingColumns: readonly string[];
  },
  problems: readonly { row: number; key: string; severity: string; column?: string; text: string }[],
  dryRun: boolean | undefined,
): string {
  const taken = result.total - result.rejected;
  const lines = [
    `${result.fileName}: ${taken} of ${result.total} rows ${dryRun ? 'would be ' : ''}taken (${result.created} new, ${result.changed} changed, ${result.unchanged} unchanged)${result.periods.length > 0 ? `, period ${result.periods.join(', ')}` : ''}`,
  ];
  if (result.missingColumns.length > 0)
    lines.push(`  columns of the mapping that the file lacks: ${result.missingColumns.join(', ')}`);
  const order = ['row', 'value', 'note'];
  const sorted = [...problems].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.row - b.row);
  for (const problem of sorted.slice(0, SHOWN)) {
    const kind = problem.severity === 'row' ? 'not taken' : problem.severity === 'value' ? 'value not taken' : 'note';
    lines.push(
      `  row ${problem.row} (${problem.key}) ${kind}${problem.column ? `, ${problem.column}` : ''}: ${problem.text}`,
    );
  }
  if (sorted.length > SHOWN) lines.push(`  … and ${sorted.length - SHOWN} more of ${sorted.length}; --json lists all`);
  return lines.join('\n');
}
