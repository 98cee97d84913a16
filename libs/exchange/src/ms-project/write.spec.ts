import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONSTRAINT_TYPES, DAY, LINK_TYPES, PlanError, Schedule, type PlanItem, type PlanLink } from '@stip/schedule';
import { documentOfMsProject, type PlanDocument } from './document';
import { readMsProject } from './read';
import { writeMsProject } from './write';

const folder = path.resolve(import.meta.dirname, '../../../../../shared/data/mspdi');
const present = fs.existsSync(folder); // public plans lie beside the repository where they are at hand
const files = present ? fs.readdirSync(folder).filter((name) => name.endsWith('.xml')) : [];

const again = async (document: PlanDocument) =>
  documentOfMsProject(await readMsProject([writeMsProject(document).xml]));
/** Without what is undefined: absent and undefined say the same. */
const plain = (document: PlanDocument) => JSON.parse(JSON.stringify(document)) as PlanDocument;

(present ? describe : describe.skip)('a plan of Microsoft Project, written and read again,', () => {
  it.each(files)('is the same: %s', async (name) => {
    const { document } = documentOfMsProject(await readMsProject([fs.readFileSync(path.join(folder, name))]));
    const { document: second, notes } = await again(document);
    expect(plain(second)).toEqual(plain(document));
    expect(notes).toEqual([]);
    const dates = ({ plan }: PlanDocument) => plan.items.map(({ id }) => new Schedule(plan).dates(id));
    if (document.plan.items.length < 200) expect(dates(second)).toEqual(dates(document));
  });
});

const DAYTIME = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];
const start = 20_514 * DAY + 480; // 2026-03-02
const moment = fc.integer({ min: 0, max: 60 * 24 }).map((hours) => start + hours * 60);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const documents = fc
  .record({
    items: fc.array(
      fc.record({
        duration: fc.integer({ min: 0, max: 5000 }),
        elapsed: fc.constantFrom(undefined, true),
        calendarId: fc.constantFrom(undefined, '1', '2'),
        constraint: optional(fc.record({ type: fc.constantFrom(...CONSTRAINT_TYPES.slice(1)), at: moment })),
        deadline: optional(moment),
        manual: optional(
          fc.tuple(moment, fc.nat(5000)).map(([from, length]) => ({ start: from, finish: from + length })),
        ),
        begun: optional(fc.record({ actualStart: moment, remaining: fc.integer({ min: 0, max: 900 }) })),
        within: fc.nat(4),
        name: fc.string({ unit: 'grapheme', maxLength: 30 }),
        percentComplete: fc.nat(100),
        baselines: fc.uniqueArray(fc.nat(10), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(7),
        to: fc.nat(7),
        type: fc.constantFrom(...LINK_TYPES),
        lag: optional(
          fc.record({
            amount: fc.integer({ min: -500, max: 500 }).filter((amount) => amount !== 0),
            unit: fc.constantFrom(
              'working' as const,
              'elapsed' as const,
              'percent' as const,
              'elapsed_percent' as const,
            ),
          }),
        ),
      }),
      { maxLength: 8 },
    ),
    closed: fc.array(fc.integer({ min: 20_514, max: 20_600 }), { maxLength: 3 }),
  })
  .map(({ items, links, closed }): PlanDocument | undefined => {
    // The first one may be a summary of those after it that are within it.
    const inside = items.map(
      ({ within }, n) => n > 0 && within === 1 && items.slice(1, n).every((one) => one.within === 1),
    );
    const isSummary = inside.some(Boolean);
    const made = items.map(({ duration, elapsed, calendarId, constraint, deadline, manual, begun }, n): PlanItem => {
      const base = { id: String(n + 1), parentId: inside[n] ? '1' : undefined, calendarId, deadline };
      if (n === 0 && isSummary) return { ...base, duration: 0, elapsed };
      return { ...base, duration, elapsed, constraint, manual, ...begun };
    });
    const chosen: PlanLink[] = [];
    for (const { from, to, type, lag } of links) {
      const [a, b] = [(from % items.length) + 1, (to % items.length) + 1];
      // The file keeps links with their successor, so they come back in the order of those.
      if (
        a >= b ||
        (isSummary && a === 1) ||
        chosen.some((one) => one.predecessorId === `${a}` && one.successorId === `${b}`)
      )
        continue;
      chosen.push({ predecessorId: String(a), successorId: String(b), type, lag });
    }
    chosen.sort((a, b) => Number(a.successorId) - Number(b.successorId));
    const exceptions = closed.map((day) => ({ firstDay: day, lastDay: day + 1, intervals: [] }));
    const document: PlanDocument = {
      name: 'Plan <&>',
      plan: {
        start,
        calendars: [
          { id: '1', week: [DAYTIME, DAYTIME, DAYTIME, DAYTIME, DAYTIME, [], []], exceptions },
          { id: '2', week: Array.from({ length: 7 }, () => [{ from: 0, to: DAY }]), exceptions: [] },
        ],
        calendarId: '1',
        items: made,
        links: chosen,
        constraintsFirst: true,
        criticalSlack: 0,
      },
      details: items.map(({ name, percentComplete, baselines }, n) => ({
        id: String(n + 1),
        name: name.trim(),
        notes: '',
        guid: '',
        milestone: n % 2 === 0,
        percentComplete,
        baselines: [...baselines]
          .sort((a, b) => a - b)
          .map((number) => ({ number, start, finish: start + number * 60 })),
      })),
      calendarNames: { '1': 'Kantoor & zo', '2': 'Altijd' },
    };
    try {
      new Schedule(document.plan);
      return document;
    } catch (error) {
      if (error instanceof PlanError) return undefined;
      throw error;
    }
  })
  .filter((document) => document !== undefined);

describe('any plan', () => {
  it('is the same after it was written and read: tasks, links, lags, calendars, baselines, constraints, progress', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { document: second, notes } = await again(document);
        expect(notes).toEqual([]);
        expect(plain(second)).toEqual(plain(document));
      }),
      { numRuns: 150 },
    );
  });

  it('tells what the file cannot hold, and puts parts after their summary', () => {
    const items = [
      { id: 'part', parentId: 'phase', duration: 60, startsFrom: start + DAY },
      { id: 'phase', duration: 0 },
    ];
    const calendars = [{ id: 'c', week: [DAYTIME, [], [], [], [], [], []] }];
    const detail = (id: string, name: string, numbers: number[] = []) => ({
      ...{ id, name, notes: '', guid: '', milestone: false, percentComplete: 0 },
      baselines: numbers.map((number) => ({ number, start, finish: start })),
    });
    const { xml, notes, uids } = writeMsProject({
      name: 'P',
      plan: { start, statusAt: start, calendars, calendarId: 'c', items, links: [] },
      details: [detail('part', 'x'.repeat(600), [0, 11]), detail('phase', 'Phase')],
      calendarNames: {},
    });
    expect([...uids]).toEqual([
      ['phase', 1],
      ['part', 2],
    ]);
    expect(xml.indexOf('<Name>Phase')).toBeLessThan(xml.indexOf('<Name>xxx'));
    expect(notes.map(({ code }) => code).sort()).toEqual([
      'baseline_left_out',
      'starts_from_left_out',
      'status_date_left_out',
      'text_shortened',
    ]);
  });
});

describe('a hostile file', () => {
  it('of 200 MB, or with entities, is refused at once with constant memory', async () => {
    let given = 0;
    function* pieces(begin: string, piece: string) {
      yield begin;
      for (;;) {
        given += piece.length;
        yield piece;
      }
    }
    const before = process.memoryUsage().rss;
    const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(99)}">`;
    await expect(readMsProject(pieces(entities, '<!ENTITY b "&a;&a;&a;&a;">'))).rejects.toMatchObject({
      code: 'unsafe_xml',
    });
    expect(given).toBeLessThan(3_000_000);
    given = 0;
    const skipped = `<Views>${'<View>1</View>'.repeat(4000)}</Views>`;
    await expect(readMsProject(pieces('<Project>', skipped))).rejects.toMatchObject({ code: 'too_large' });
    expect(given).toBeLessThan(200_000_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  }, 60_000);
});
