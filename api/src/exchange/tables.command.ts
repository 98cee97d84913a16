import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import {
  isTableFile,
  linkedMappingSchema,
  TABLE_ROLES,
  type TableRole,
  type LinkedMapping,
  type LinkedSuggestion,
  type SetFile,
} from '@stip/exchange';
import { CommandError, EXIT, print, withContext } from '../cli/context';
import { ValidationFailed } from '../platform/errors';
import { LinkedImportService, type LinkedResult } from './linked-import.service';
import { fileProblemText, problemText } from './problem-text';

interface TablesOptions {
  mapping?: string;
  saveMapping?: string;
  source?: string;
  role?: string[];
  strategy?: string;
  currency?: string;
  goalCategory?: string;
  measuredOn?: string;
  dateOrder?: string;
  decimal?: string;
  unit?: string;
  durationUnit?: string;
  durationEnd?: string;
  dryRun?: boolean;
  organisation?: string;
  json?: boolean;
}

const SHOWN = 20;

/** `stip import-tables`: the same reading, preview and commit as the screen. */
export function registerTablesCommand(program: Command): void {
  program
    .command('import-tables')
    .description(
      'bring in tables that refer to each other: a folder, a zip, a workbook or several CSV files; one transaction',
    )
    .argument('<paths...>', 'a folder, or the files')
    .option('--mapping <file>', 'read the tables by this .json file, as --save-mapping wrote it')
    .option(
      '--save-mapping <file>',
      'write how the tables are read to this .json file, to look at, change and use again',
    )
    .option('--source <name>', 'name of the source; rows are recognised by their id within it')
    .option('--role <table=role...>', `what a table becomes: ${CHOICES.join(', ')}`)
    .option('--strategy <title>', 'strategy the goals come under; made when there is none of that title')
    .option('--currency <code>', 'currency of the amounts, such as EUR')
    .option('--goal-category <category>', 'society or organisation, for goals without a column that says so')
    .option('--measured-on <date>', 'date of measured values that have none, as YYYY-MM-DD; otherwise today')
    .option('--date-order <order>', 'dmy or mdy, where a column leaves it open')
    .option('--decimal <mark>', 'comma or point, where a column leaves it open')
    .option('--unit <factor>', 'what one unit of the amounts is worth: 1, 1000 or 1000000')
    .option('--duration-unit <unit>', 'days, weeks or months, where a duration leaves it open')
    .option('--duration-end <rule>', 'difference (end = start + duration) or inclusive (the first day counts)')
    .option('--dry-run', 'show what would happen and write nothing')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nExit codes: 0 every row taken, 1 some rows or values not taken (they are listed), 2 nothing written.',
    )
    .action(async (paths: string[], options: TablesOptions) => {
      await withContext(async (context) => {
        const { files, others } = readFiles(paths, context.config.maxUploadBytes);
        const caller = await context.caller(options.organisation);
        const imports = (await context.app()).get(LinkedImportService);
        try {
          const { set, suggestion } = await imports.suggest(caller, files, {
            source: options.source ?? sourceOf(paths),
            roles: rolesOf(options.role ?? []),
          });
          const given = options.mapping ? readMapping(options.mapping) : undefined;
          const mapping = withOptions(given ?? suggestion.mapping, options);
          if (options.saveMapping) fs.writeFileSync(options.saveMapping, `${JSON.stringify(mapping, null, 2)}\n`);
          refuseOpenQuestions(suggestion, mapping);
          const result = options.dryRun
            ? { ...(await imports.preview(caller, files, mapping)), runId: null }
            : await imports.commit(caller, files, mapping);
          const { outcomes, ...counts } = result;
          const problems = outcomes.flatMap(({ table, number, key, problems: all }) =>
            all.map((problem) => ({ table, row: number, key, ...problem, text: problemText(problem) })),
          );
          const notRead = [...others, ...set.skipped];
          print(
            options.json,
            { ...counts, notRead, missingTables: suggestion.missingTables, mapping, problems },
            told(result, problems, notRead, suggestion, mapping, options.dryRun),
          );
          if (problems.some((problem) => problem.severity !== 'note')) process.exitCode = EXIT.partly;
        } catch (error) {
          if (!(error instanceof ValidationFailed)) throw error;
          const why = error.issues.map((issue) =>
            issue.field === 'file' ? fileProblemText(issue.code, issue.params) : `${issue.field}: ${issue.code}`,
          );
          throw new CommandError(`${why.join('; ')}. Nothing was written.`);
        }
      });
    });
}

/** Files as given, and of a folder those that are tables; what else is in it is told. */
function readFiles(paths: readonly string[], limit: number): { files: SetFile[]; others: string[] } {
  const others: string[] = [];
  const found = paths.flatMap((given) => {
    const stat = fs.statSync(given, { throwIfNoEntry: false });
    if (!stat) throw new CommandError(`${given} does not exist`);
    if (stat.isFile()) return [given];
    const entries = fs.readdirSync(given, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return entries.flatMap((entry) => {
      if (entry.isFile() && isTableFile(entry.name)) return [path.join(given, entry.name)];
      others.push(entry.name);
      return [];
    });
  });
  if (found.length === 0)
    throw new CommandError(`${paths.join(', ')}: ${fileProblemText('no_tables')}. Nothing was written.`);
  const size = found.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  if (size > limit) {
    const max = Math.floor(limit / 1024 / 1024);
    throw new CommandError(`The files together are larger than ${max} MB (STIP_MAX_UPLOAD_MB)`);
  }
  return { files: found.map((file) => ({ name: path.basename(file), content: fs.readFileSync(file) })), others };
}

function sourceOf(paths: readonly string[]): string {
  const [first = 'tables'] = paths;
  const whole = path.resolve(first);
  if (paths.length === 1) return path.basename(whole).replace(/\.(zip|xlsx|csv|tsv)$/i, '');
  return path.basename(path.dirname(whole)) || 'tables';
}

function readMapping(file: string): LinkedMapping {
  let text: unknown;
  try {
    text = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CommandError(
      `The mapping ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = linkedMappingSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(`The mapping ${file} is not usable: ${issue?.path.join('.')} ${issue?.message}`);
}

const CHOICES = TABLE_ROLES.filter((role) => role !== 'links');

function rolesOf(given: readonly string[]): Record<string, TableRole> {
  return Object.fromEntries(
    given.map((text) => {
      const at = text.lastIndexOf('=');
      const role = CHOICES.find((one) => one === text.slice(at + 1));
      if (at < 1 || !role)
        throw new CommandError(`--role "${text}": write table=role, role one of ${CHOICES.join(', ')}`);
      return [text.slice(0, at), role];
    }),
  );
}

function oneOf<T extends string>(option: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (!found) throw new CommandError(`${option} must be one of ${allowed.join(', ')}`);
  return found;
}

/** What the user chose goes before what was recognised, but only where the column leaves it open. */
function withOptions(mapping: LinkedMapping, options: TablesOptions): LinkedMapping {
  const dateOrder = oneOf('--date-order', options.dateOrder, ['dmy', 'mdy']);
  const decimal = oneOf('--decimal', options.decimal, ['comma', 'point']);
  const durationUnit = oneOf('--duration-unit', options.durationUnit, ['days', 'weeks', 'months']);
  const durationEnd = oneOf('--duration-end', options.durationEnd, ['difference', 'inclusive']);
  const category = oneOf('--goal-category', options.goalCategory, ['society', 'organisation']);
  const unit = oneOf('--unit', options.unit, ['1', '1000', '1000000']);
  const multiplier = unit === undefined ? undefined : unit === '1' ? 1 : unit === '1000' ? 1000 : 1_000_000;
  const changed = {
    ...mapping,
    source: options.source ?? mapping.source,
    strategy: options.strategy ?? mapping.strategy,
    currency: options.currency?.toUpperCase() ?? mapping.currency,
    measuredOn: options.measuredOn ?? mapping.measuredOn,
    tables: mapping.tables.map((table) => ({
      ...table,
      ...(table.role === 'goal' && category ? { category } : {}),
      columns: table.columns.map((column) => ({
        ...column,
        dateOrder: column.dateOrder ?? dateOrder,
        decimal: column.decimal ?? decimal,
        durationUnit: column.durationUnit ?? durationUnit,
        durationEnd: column.durationEnd ?? durationEnd,
        multiplier: column.field === 'cost' ? (multiplier ?? column.multiplier) : column.multiplier,
      })),
    })),
  };
  const parsed = linkedMappingSchema.safeParse(changed);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new CommandError(`Not usable: ${issue?.path.join('.')} ${issue?.message}`);
}

/** Never guesses: what the files leave open and neither options nor mapping answer ends the command with the question. */
function refuseOpenQuestions(suggestion: LinkedSuggestion, mapping: LinkedMapping): void {
  const asked = suggestion.questions.flatMap((question) => {
    const table = mapping.tables.find(({ name }) => name === question.table);
    const column = table?.columns.find(
      ({ header, occurrence }) => header === question.header && occurrence === question.occurrence,
    );
    const relation = question.relation === undefined ? undefined : mapping.relations[question.relation];
    const shown = question.examples.map((example) => `"${example}"`).join(', ');
    const where = `${question.table}.${question.header ?? ''}`;
    const unanswered = (answer: unknown) =>
      column !== undefined && answer === undefined && column.field !== 'attribute' && column.field !== 'ignore';
    switch (question.kind) {
      case 'date_order':
        return unanswered(column?.dateOrder)
          ? [`${where}: is ${shown} day-month or month-day? Answer with --date-order dmy or mdy`]
          : [];
      case 'decimal':
        return unanswered(column?.decimal)
          ? [`${where}: is the mark in ${shown} decimal or thousands? Answer with --decimal comma or point`]
          : [];
      case 'unit':
        return unanswered(column?.multiplier)
          ? [`${where}: what is one unit of ${shown} worth? Answer with --unit 1, 1000 or 1000000`]
          : [];
      case 'epoch':
        return unanswered(column?.epoch)
          ? [
              `${where}: from which day do the numbers ${shown} count? Save the mapping with --save-mapping, set "epoch" and pass it with --mapping`,
            ]
          : [];
      case 'duration_unit':
        return unanswered(column?.durationUnit)
          ? [`${where}: is ${shown} in days, weeks or months? Answer with --duration-unit`]
          : [];
      case 'duration_end':
        return unanswered(column?.durationEnd)
          ? [
              `${where}: does a plan of ${shown} end on start + duration, or does its first day count? Answer with --duration-end difference or inclusive`,
            ]
          : [];
      case 'meaning':
      case 'direction': {
        const open = question.kind === 'meaning' ? !relation?.means : relation?.means !== 'ignore' && !relation?.upper;
        return open
          ? [
              `${question.table}: what do links ${shown} mean, and which end is the upper one? Save the mapping with --save-mapping, set "means" and "upper" and pass it with --mapping`,
            ]
          : [];
      }
      case 'id':
        return table && !table.id && table.role !== 'ignore'
          ? [`${question.table}: which column identifies a row? Among ${shown}. Set "id" in a mapping`]
          : [];
      case 'source':
        return mapping.source === '' ? ['What is this source called? Answer with --source'] : [];
      case 'no_project':
        return mapping.tables.some(({ role }) => !['ignore', 'links', 'attribute'].includes(role))
          ? []
          : [`What the tables are was not recognised: ${shown}. Choose with --role table=role`];
    }
  });
  if (asked.length > 0)
    throw new CommandError(`Before these tables can be read:\n  ${asked.join('\n  ')}\nNothing was written.`);
}

const MEANS: Readonly<Record<string, string>> = {
  goal: 'goals',
  programme: 'programmes',
  project: 'projects',
  workItem: 'work items',
  indicator: 'indicators',
  measurement: 'measurements',
  attribute: 'kept as attribute',
  links: 'links',
  ignore: 'not taken',
};

interface ToldProblem {
  readonly table: string;
  readonly row: number;
  readonly key: string;
  readonly severity: string;
  readonly column?: string;
  readonly code: string;
  readonly text: string;
}

function told(
  result: Omit<LinkedResult, 'runId'>,
  problems: readonly ToldProblem[],
  notRead: readonly string[],
  suggestion: LinkedSuggestion,
  mapping: LinkedMapping,
  dryRun: boolean | undefined,
): string {
  const taken = result.total - result.rejected;
  const lines = [
    `${mapping.source}: ${taken} of ${result.total} rows of ${result.tables.length} tables ${dryRun ? 'would be ' : ''}taken (${result.created} new, ${result.changed} changed, ${result.unchanged} unchanged), ${result.rejected} not`,
    ...table(result),
  ];
  if (mapping.tables.some(({ role }) => role === 'goal'))
    lines.push(
      `  goals come under the strategy "${mapping.strategy}"; category ${[...new Set(mapping.tables.flatMap(({ category }) => category ?? []))].join(', ')} (--strategy, --goal-category)`,
    );
  lines.push(`  amounts are in ${mapping.currency}`);
  if (!mapping.measuredOn && mapping.tables.some(({ role }) => role === 'indicator' || role === 'measurement'))
    lines.push('  measured values without a date count from today (--measured-on)');
  if (notRead.length > 0) lines.push(`  not read: ${notRead.join(', ')}`);
  if (result.missing.length > 0) lines.push(`  in the mapping but not in the files: ${result.missing.join(', ')}`);
  for (const { table: name, header } of suggestion.missingTables)
    lines.push(`  ${name}.${header} refers to a table that is not among the files; kept as an attribute`);
  // Reasons with their numbers first; then the rows themselves, as far as a screen holds them.
  const reasons = new Map<string, number>();
  for (const { table: name, severity, code } of problems) {
    const reason = [name, severity, code].join('\u0000');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of reasons) {
    const [name = '', severity = '', code] = reason.split('\u0000');
    const first = problems.find(
      (problem) => problem.table === name && problem.severity === severity && problem.code === code,
    );
    if (first)
      lines.push(
        `  ${name}: ${count} × ${KINDS[severity] ?? severity}, such as row ${first.row} (${first.key}): ${first.text}`,
      );
  }
  // Whole tables and kinds of links are told above.
  const order = ['row', 'value'];
  const whole = ['table_not_taken', 'relation_not_taken'];
  const sorted = problems
    .filter(({ severity, code }) => order.includes(severity) && !whole.includes(code))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  for (const problem of sorted.slice(0, SHOWN))
    lines.push(
      `    ${problem.table} row ${problem.row} (${problem.key})${problem.column ? ` ${problem.column}` : ''}: ${problem.text}`,
    );
  if (sorted.length > SHOWN)
    lines.push(`    … and ${sorted.length - SHOWN} more of ${sorted.length}; --json lists all`);
  return lines.join('\n');
}

const KINDS: Readonly<Record<string, string>> = { row: 'row not taken', value: 'value not taken', note: 'note' };

function table({ tables }: Pick<LinkedResult, 'tables'>): string[] {
  const rows = [
    ['table', 'becomes', 'read', 'new', 'changed', 'unchanged', 'not taken', 'unlinked'],
    ...tables.map((t) =>
      [t.name, MEANS[t.role] ?? t.role, t.read, t.created, t.changed, t.unchanged, t.notTaken, t.unlinked].map(String),
    ),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map(
    (row) =>
      `  ${row.map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ')}`,
  );
}
