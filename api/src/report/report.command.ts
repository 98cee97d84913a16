import fs from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { CommandError, print, withContext } from '../cli/context';
import { ValidationFailed } from '../platform/errors';
import { Database } from '../platform/database';
import { MAX_PAGE } from '../platform/graphql';
import { reportPeriods } from './queries';
import { ReportService } from './report.service';

/** `stip report`: the report of a period as PDF, or its content as JSON. */
export function registerReportCommand(program: Command): void {
  program
    .command('report')
    .description('draw up the report of a period as PDF')
    .option('--period <period>', 'such as "2026 Q3" or 2022; the latest period with updates when left out')
    .option('--lang <language>', 'nl or en; the language of the organisation when left out')
    .option('--out <file>', 'where to write the PDF')
    .option('--organisation <name>', 'organisation, when there are several')
    .option('--json', 'print the content as JSON and write no PDF, unless --out is given')
    .action(async (o: { period?: string; lang?: string; out?: string; organisation?: string; json?: boolean }) => {
      if (o.lang && o.lang !== 'nl' && o.lang !== 'en') throw new CommandError('--lang must be nl or en');
      await withContext(async (context) => {
        const caller = await context.caller(o.organisation);
        const app = await context.app();
        const reports = app.get(ReportService);
        const { nodes: periods } = await app
          .get(Database)
          .read(caller, (reader) => reportPeriods(reader, caller, { first: MAX_PAGE }));
        const period = o.period ?? periods.find((p) => p.reported > 0)?.name;
        if (!period)
          throw new CommandError('No period has an update yet. Import a file or publish a status update first.');
        let periodId: string;
        try {
          periodId = await reports.periodId(caller, period);
        } catch (error) {
          if (!(error instanceof ValidationFailed)) throw error;
          throw new CommandError(`There is no period "${period}". There are: ${periods.map((p) => p.name).join(', ')}`);
        }
        const id = await reports.create(caller, periodId);
        if (o.json) print(true, (await reports.view(caller, id)).content, '');
        if (o.json && !o.out) return;
        const { fileName, pdf } = await reports.pdf(caller, id, (o.lang as 'nl' | 'en' | undefined) ?? caller.locale);
        const out = path.resolve(o.out ?? fileName);
        fs.mkdirSync(path.dirname(out), { recursive: true });
        fs.writeFileSync(out, pdf);
        if (!o.json) print(false, null, `Report of ${period}: ${out} (${Math.round(pdf.length / 1024)} kB)`);
      });
    });
}
