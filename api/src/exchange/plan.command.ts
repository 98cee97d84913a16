import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { CommandError, print, withContext, type CommandContext } from '../cli/context';
import type { RequestContext } from '../platform/auth';
import { ValidationFailed } from '../platform/errors';
import { Database } from '../platform/database';
import { PlanExchangeService } from './plan-exchange.service';
import { fileProblemText } from './problem-text';

interface PlanOptions {
  project: string;
  removeMissing?: boolean;
  dryRun?: boolean;
  organisation?: string;
  json?: boolean;
}

/** `stip import-plan` and `stip export-plan`: the plan of a project from and to Microsoft Project (XML). */
export function registerPlanCommands(program: Command): void {
  program
    .command('import-plan')
    .description('take over a plan of Microsoft Project (XML) into a project, in one transaction; repeatable')
    .argument('<file>', 'the plan, saved as XML')
    .requiredOption('--project <code>', 'code, name or id of the project')
    .option('--remove-missing', 'remove items and relations that the file lacks')
    .option('--dry-run', 'show what would change and write nothing')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .action(async (file: string, options: PlanOptions) => {
      await withContext(async (context) => {
        const { plans, caller, projectId } = await open(context, options.project, options.organisation);
        const stat = fs.statSync(file, { throwIfNoEntry: false });
        if (!stat?.isFile()) throw new CommandError(`${file} does not exist or is no file`);
        const max = Math.floor(context.config.maxUploadBytes / 1024 / 1024);
        if (stat.size > context.config.maxUploadBytes)
          throw new CommandError(
            `${path.basename(file)}: ${fileProblemText('too_large', { max })} (STIP_MAX_UPLOAD_MB)`,
          );
        const input = { projectId, removeMissing: options.removeMissing ?? false };
        const content = fs.readFileSync(file);
        try {
          const done = await (options.dryRun
            ? plans.preview(caller, content, input)
            : plans.commit(caller, content, input));
          const lines = done.changes.map(({ change, title, startBefore, endBefore, startDate, endDate }) =>
            [change, title, startBefore && `${startBefore} - ${endBefore}`, startDate && `${startDate} - ${endDate}`]
              .filter(Boolean)
              .join('  '),
          );
          const notes = done.notes.map(({ code, count }) => `Not taken: ${code.replaceAll('_', ' ')} (${count})`);
          const sum = `${done.total} items, ${done.unchanged} unchanged, ${done.linksChanged} relations changed`;
          print(
            options.json,
            done,
            [...lines, ...notes, options.dryRun ? `${sum}. Nothing was written.` : sum].join('\n'),
          );
        } catch (error) {
          if (!(error instanceof ValidationFailed)) throw error;
          const why = error.issues.map(({ code, params }) => fileProblemText(code, params));
          throw new CommandError(`${path.basename(file)}: ${why.join('; ')}. Nothing was written.`);
        }
      });
    });
  program
    .command('export-plan')
    .description('write the plan of a project as Microsoft Project XML')
    .argument('<file>', 'the file to write')
    .requiredOption('--project <code>', 'code, name or id of the project')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print JSON')
    .action(async (file: string, options: PlanOptions) => {
      await withContext(async (context) => {
        const { plans, caller, projectId } = await open(context, options.project, options.organisation);
        const { name, xml, notes, leftOut } = await plans.export(caller, projectId);
        fs.writeFileSync(file, xml);
        const left = [...notes.map(({ code }) => code), ...Array.from({ length: leftOut }, () => 'external_link')];
        const told = left.length > 0 ? `\nLeft out: ${left.join(', ').replaceAll('_', ' ')}` : '';
        print(options.json, { file, project: name, leftOut: left }, `${name}: ${file}${told}`);
      });
    });
}

async function open(
  context: CommandContext,
  project: string,
  organisation: string | undefined,
): Promise<{ plans: PlanExchangeService; caller: RequestContext; projectId: string }> {
  const caller = await context.caller(organisation);
  const app = await context.app();
  const found = await app
    .get(Database)
    .read(caller, (reader) =>
      reader.rows<{ id: string }>('select id from project where $1 in (id::text, code, name)', [project]),
    );
  if (found.length !== 1 || !found[0]) throw new CommandError(`${found.length} projects are called "${project}"`);
  return { plans: app.get(PlanExchangeService), caller, projectId: found[0].id };
}
