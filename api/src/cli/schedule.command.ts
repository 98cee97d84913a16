import fs from 'node:fs';
import type { Command } from 'commander';
import { MAX_MS_PROJECT_BYTES, momentText, planOfMsProject, readMsProject, UnreadableFile } from '@stip/exchange';
import { PlanError, Schedule } from '@stip/schedule';
import { CommandError, print } from './context';

/** `stip schedule`: the dates that follow from a plan of Microsoft Project (XML). Needs no database. */
export function registerScheduleCommand(program: Command): void {
  program
    .command('schedule')
    .description('compute early and late dates, slack and critical path of a plan of Microsoft Project (XML)')
    .argument('<file>', 'the plan, saved as XML')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { json?: boolean }) => {
      const plan = await readPlan(file);
      const schedule = scheduleOf(plan.plan);
      const items = plan.plan.items.map(({ id }) => {
        const { earlyStart, earlyFinish, lateStart, lateFinish, totalSlack, critical } = schedule.dates(id);
        return {
          uid: Number(id),
          earlyStart: momentText(earlyStart),
          earlyFinish: momentText(earlyFinish),
          lateStart: momentText(lateStart),
          lateFinish: momentText(lateFinish),
          totalSlackMinutes: totalSlack,
          critical,
        };
      });
      const finish = momentText(schedule.finish);
      const left = plan.notes.map(({ code, uid }) => `Left out: ${code.replaceAll('_', ' ')} (task ${uid})`);
      if (options.json) for (const line of left) process.stderr.write(`${line}\n`);
      const lines = items.map((item) =>
        [
          item.uid,
          item.earlyStart,
          item.earlyFinish,
          `${item.totalSlackMinutes} min slack`,
          item.critical ? 'critical' : '',
        ]
          .join('  ')
          .trimEnd(),
      );
      print(options.json, { finish, items }, [...lines, ...left, `Finish: ${finish}`].join('\n'));
    });
}

async function readPlan(file: string) {
  try {
    if (fs.statSync(file).size > MAX_MS_PROJECT_BYTES) throw new UnreadableFile('too_large');
    return planOfMsProject(await readMsProject(fs.createReadStream(file)));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UnreadableFile && error.code === 'unsafe_xml')
      throw new CommandError(
        `${file}: refused, as XML with a document type, or deeper or longer than any plan, may do harm.`,
      );
    if (error instanceof UnreadableFile && error.code === 'too_large')
      throw new CommandError(`${file}: too large; a plan is at most ${MAX_MS_PROJECT_BYTES / 1024 / 1024} MiB.`);
    if (error instanceof UnreadableFile)
      throw new CommandError(`${file}: not a plan of Microsoft Project. Save it there as XML, not as MPP.`);
    if (error instanceof RangeError) throw new CommandError(`${file}: ${error.message}`);
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      throw new CommandError(`${file}: cannot be read (${code}).`);
    throw error;
  }
}

function scheduleOf(plan: ConstructorParameters<typeof Schedule>[0]): Schedule {
  try {
    return new Schedule(plan);
  } catch (error) {
    if (error instanceof PlanError) throw new CommandError(`The plan cannot be computed. ${error.message}`);
    throw error;
  }
}
