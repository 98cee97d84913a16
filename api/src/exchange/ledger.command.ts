import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import type { LedgerMapping, LedgerQuestion } from '@stip/exchange';
import { CommandError, print, withContext } from '../cli/context';
import { ValidationFailed, type Issue } from '../platform/errors';
import { newId } from '../platform/ids';
import { LedgerImportService, type LedgerOutcome } from './ledger-import.service';
import { ledgerProblemText } from './ledger-problem-text';
import { fileProblemText } from './problem-text';

interface LedgerOptions {
  total?: string;
  rows?: string;
  system?: string;
  kind?: string;
  dateOrder?: 'dmy' | 'mdy';
  decimal?: 'comma' | 'point';
  leaveOutUnknown?: boolean;
  dryRun?: boolean;
  organisation?: string;
  json?: boolean;
}

const SHOWN = 20;

/** `stip import-ledger`: books a file of a finance system; the same reading, preview and commit as over the API. */
export function registerLedgerCommand(program: Command): void {
  program
    .command('import-ledger')
    .description('book a file of a finance system (CSV or XLSX); the totals must match or nothing is booked')
    .argument('<file>', 'the file')
    .option(
      '--total <amount>',
      'what the rows must add up to, such as 12500.50; needed unless the file has a row of totals',
    )
    .option('--rows <number>', 'how many rows there must be')
    .option('--system <name>', 'name of the finance system; bookings are recognised by their key within it')
    .option('--kind <kind>', 'actual or commitment, for rows that do not say')
    .option('--date-order <order>', 'dmy or mdy, where a column leaves it open')
    .option('--decimal <mark>', 'comma or point, where a column leaves it open')
    .option('--leave-out-unknown', 'leave out rows of projects that Stip does not know; they count in the totals')
    .option('--dry-run', 'show what would be booked and write nothing')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExit codes: 0 every row accounted for, 2 nothing booked.')
    .action(async (name: string, options: LedgerOptions) => {
      await withContext(async (context) => {
        const caller = await context.caller(options.organisation);
        const ledger = (await context.app()).get(LedgerImportService);
        const file = readFile(name, context.config.maxUploadBytes);
        try {
          const { mapping, questions } = await ledger.analyse(caller, file);
          const chosen = withOptions(mapping, options);
          refuseOpenQuestions(questions, chosen);
          const control = {
            total: options.total === undefined ? null : centsOf(options.total),
            rows: options.rows === undefined ? null : wholeOf(options.rows),
            leaveOutUnknown: options.leaveOutUnknown ?? false,
          };
          const outcome = await ledger.preview(caller, file, chosen, control);
          if (outcome.obstacles.length > 0) {
            throw new CommandError(
              `${told(outcome, true)}\n${outcome.obstacles.map(obstacle).join('\n')}\nNothing was booked.`,
            );
          }
          const done = options.dryRun ? outcome : await ledger.commit(caller, file, chosen, control);
          const json = JSON.parse(
            JSON.stringify(done, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
          ) as object;
          print(options.json, json, told(done, options.dryRun ?? false));
        } catch (error) {
          if (!(error instanceof ValidationFailed)) throw error;
          const why = error.issues.map((issue) =>
            issue.field === 'file' ? fileProblemText(issue.code, issue.params) : obstacle(issue),
          );
          throw new CommandError(`${file.name}: ${why.join('; ')}. Nothing was booked.`);
        }
      });
    });
}

function readFile(name: string, limit: number) {
  const stat = fs.statSync(name, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new CommandError(`${name} does not exist or is no file`);
  if (stat.size > limit) {
    throw new CommandError(
      `${path.basename(name)}: ${fileProblemText('too_large', { max: Math.floor(limit / 1024 / 1024) })}`,
    );
  }
  const content = fs.readFileSync(name);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { id: newId(), name: path.basename(name), content, sha256 };
}

function withOptions(mapping: LedgerMapping, options: LedgerOptions): LedgerMapping {
  if (options.kind !== undefined && options.kind !== 'actual' && options.kind !== 'commitment')
    throw new CommandError('--kind must be actual or commitment');
  return {
    ...mapping,
    system: options.system ?? mapping.system,
    kind: options.kind ?? mapping.kind,
    columns: mapping.columns.map((column) => ({
      ...column,
      dateOrder: column.dateOrder ?? options.dateOrder,
      decimal: column.decimal ?? options.decimal,
    })),
  };
}

/** Never guesses: what the file leaves open and the options do not answer ends the command with the question. */
function refuseOpenQuestions(questions: readonly LedgerQuestion[], mapping: LedgerMapping): void {
  const column = (question: LedgerQuestion) =>
    mapping.columns.find((c) => c.header === question.header && c.occurrence === question.occurrence);
  const open = questions.flatMap((question) => {
    const shown = question.examples.map((example) => `"${example}"`).join(', ');
    const more = question.count - question.examples.length;
    const examples = more > 0 && question.kind === 'kind_word' ? `${shown} and ${more} more` : shown;
    switch (question.kind) {
      case 'date_order':
        return column(question)?.dateOrder
          ? []
          : [`Is ${examples} day-month or month-day? Answer with --date-order dmy or mdy`];
      case 'decimal':
        return column(question)?.decimal
          ? []
          : [`Is the mark in ${examples} decimal or thousands? Answer with --decimal comma or point`];
      case 'kind':
        return mapping.kind ? [] : ['The file does not say what its rows are. Answer with --kind actual or commitment'];
      case 'kind_word':
        return mapping.kind
          ? []
          : [`What ${examples} means is not known. Write actual or commitment there, or give --kind`];
      default:
        return [
          `No column for ${question.kind} was recognised among ${examples}. Give that column a usual name, or name it over the API`,
        ];
    }
  });
  if (open.length > 0)
    throw new CommandError(`Before this file can be read:\n  ${open.join('\n  ')}\nNothing was booked.`);
}

function centsOf(text: string): bigint {
  const match = /^(-?)(\d{1,14})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (!match) throw new CommandError('--total must be an amount such as 12500 or 12500.50, without thousands marks');
  const cents = BigInt(`${match[2]}${(match[3] ?? '').padEnd(2, '0')}`);
  return match[1] ? -cents : cents;
}

function wholeOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new CommandError('--rows must be a whole number');
  return Number(text);
}

const euros = (cents: bigint | string) => {
  const amount = BigInt(cents);
  const absolute = amount < 0n ? -amount : amount;
  return `${amount < 0n ? '-' : ''}${absolute / 100n}.${String(absolute % 100n).padStart(2, '0')}`;
};

const OBSTACLES: Record<string, (params: Record<string, string | number>) => string> = {
  questions_open: ({ n }) => `${n} questions about the columns are open`,
  no_rows: () => 'the file has no rows',
  rows_rejected: ({ n, of }) => `${n} of ${of} rows cannot be booked`,
  totals_differ: ({ control, total }) =>
    `the rows add up to ${euros(String(total))}, the control total is ${euros(String(control))}`,
  rows_differ: ({ control, total }) => `the file has ${total} rows, ${control} were expected`,
  control_total_needed: () => 'there is no control total; give --total',
};

const obstacle = (issue: Pick<Issue, 'field' | 'code' | 'params'>): string =>
  OBSTACLES[issue.code]?.({ ...issue.params }) ?? `${issue.field}: ${issue.code}`;

function told(outcome: LedgerOutcome, dryRun: boolean): string {
  const { counts, amounts } = outcome;
  const lines = [
    `${outcome.fileName}: ${counts.book} of ${outcome.rowsTotal} rows ${dryRun ? 'would be ' : ''}booked (${euros(amounts.book)} ${outcome.currency}), ${counts.duplicate} known already (${euros(amounts.duplicate)}), ${counts.left_out} left out (${euros(amounts.left_out)}), ${counts.rejected} rejected; together ${euros(outcome.total)}`,
  ];
  const problems = outcome.rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  for (const { row, problem } of problems.slice(0, SHOWN)) {
    lines.push(`  row ${row.number} (${row.project || '–'}): ${ledgerProblemText(problem)}`);
  }
  if (problems.length > SHOWN)
    lines.push(`  … and ${problems.length - SHOWN} more of ${problems.length}; --json lists all`);
  return lines.join('\n');
}
