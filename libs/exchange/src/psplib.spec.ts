import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { DAY, Schedule, type CalendarDefinition } from '@stip/schedule';

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/psplib_j30');
const present = fs.existsSync(folder); // the public instances lie beside the repository where they are at hand
const files = present ? fs.readdirSync(folder).filter((name) => name.endsWith('.sm')) : [];
const always: CalendarDefinition = { id: 'always', week: Array.from({ length: 7 }, () => [{ from: 0, to: DAY }]) };

/** Jobs with their successors and durations, and the length of the critical path that the file states. */
function read(text: string) {
  const section = (name: string) => (text.split(name)[1] ?? '').split('****')[0] ?? '';
  const numbers = (line: string) => line.trim().split(/\s+/).map(Number);
  const rows = (name: string) =>
    section(name)
      .split('\n')
      .filter((line) => /^\s*\d/.test(line))
      .map(numbers);
  const successors = rows('PRECEDENCE RELATIONS:').map(([job = 0, , , ...list]) => ({ job, list }));
  const durations = new Map(rows('REQUESTS/DURATIONS:').map(([job = 0, , duration = 0]) => [job, duration]));
  return { successors, durations, stated: rows('PROJECT INFORMATION:')[0]?.[5] };
}

(present ? describe : describe.skip)('the standard instances of PSPLIB', () => {
  it('are all there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s has the critical path that it states', (name) => {
    const { successors, durations, stated } = read(fs.readFileSync(path.join(folder, name), 'utf8'));
    expect(durations.size).toBe(successors.length);
    const schedule = new Schedule({
      start: 0,
      calendars: [always],
      calendarId: 'always',
      items: successors.map(({ job }) => ({ id: String(job), duration: durations.get(job) ?? 0 })),
      links: successors.flatMap(({ job, list }) =>
        list.map((next) => ({ predecessorId: String(job), successorId: String(next), type: 'FS' as const })),
      ),
    });
    expect(schedule.finish).toBe(stated);
    const critical = successors.filter(({ job }) => schedule.dates(String(job)).critical);
    const length = critical.reduce((sum, { job }) => sum + (durations.get(job) ?? 0), 0);
    expect(length).toBeGreaterThanOrEqual(stated ?? 0); // one path at least is critical from start to finish
  });
});
