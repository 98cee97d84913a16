import { Command, CommanderError } from 'commander';
import { CommandError, EXIT } from './cli/context';
import { registerScheduleCommand } from './cli/schedule.command';
import { registerSchemaCommand } from './cli/schema.command';
import { registerUserCommands } from './cli/user.command';
import { registerDemoCommand } from './demo/demo.command';
import { registerImportCommand } from './exchange/import.command';
import { registerTablesCommand } from './exchange/tables.command';
import { registerLedgerCommand } from './exchange/ledger.command';
import { registerPlanCommands } from './exchange/plan.command';
import { registerKeysCommand } from './report/keys.command';
import { registerReportCommand } from './report/report.command';
import { registerVerifyCommand } from './history/verify.command';
import { CannotStart } from './platform/cannot-start';
import { ExpectedFailure } from './platform/errors';

const program = new Command('stip')
  .description('Stip: implementation roadmap and portfolio tracker for a data strategy')
  .showHelpAfterError('(add --help for what a command takes)')
  .addHelpText('after', '\nExit codes: 0 done, 1 done in part (the output tells what not), 2 nothing done.')
  .exitOverride();

registerUserCommands(program);
registerImportCommand(program);
registerTablesCommand(program);
registerLedgerCommand(program);
registerPlanCommands(program);
registerReportCommand(program);
registerKeysCommand(program);
registerVerifyCommand(program);
registerScheduleCommand(program);
registerDemoCommand(program);
registerSchemaCommand(program);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.unusable;
  } else {
    const known = error instanceof CommandError || error instanceof CannotStart || error instanceof ExpectedFailure;
    const text = error instanceof Error ? (known ? error.message : (error.stack ?? error.message)) : String(error);
    process.stderr.write(`${text}\n`);
    process.exitCode = error instanceof CommandError ? error.exitCode : EXIT.unusable;
  }
}
