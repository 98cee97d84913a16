import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { ReportComparison, Role } from '@stip/domain';
import { SESSION_COOKIE } from '../src/platform/auth';
import { verifySealedFile } from '../src/report/verify-file';
import { TestApp } from './app';
import { mutate, problems } from './mutate';

const gmpp = path.resolve(import.meta.dirname, '../../../shared/data/uk_gmpp');
const YEARS = [2018, 2020, 2021, 2022] as const;
// The public data set lies beside the repository where it is at hand; without it there is nothing to compare with.
const withData = fs.existsSync(gmpp) ? describe : describe.skip;

/** A project in one yearly file, read here with nothing of the importer. */
interface Row {
  readonly number: string;
  readonly name: string;
  readonly colour: string;
  /** In cents; undefined where the file states a reason instead. */
  readonly cost: bigint | undefined;
  readonly end: string | undefined;
}

function rowsOf(year: number): Row[] {
  const bytes = fs.readFileSync(path.join(gmpp, `uk_${year}.csv`));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const [head = [], ...body] = parse(text, {
    delimiter: year < 2021 ? ',' : ';',
    relaxColumnCount: true,
  }) as string[][];
  const at = (name: string) => head.indexOf(name);
  const ratings = head.flatMap((name, n) => (name === 'colour_rating' ? [n] : []));
  return body
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => ({
      // One year writes MoD where another writes MOD.
      number: row[at('project_number')]?.trim().toLowerCase() ?? '',
      name: (row[at('project_name')] ?? '').replace(/\s+/g, ' ').trim().toLowerCase(),
      colour: colourOf(ratings.map((n) => row[n]?.trim() ?? '').find((cell) => cell !== '') ?? ''),
      cost: costOf(row[at('wlc_baseline_incl_NCG')] ?? ''),
      end: endOf(row[at('end_date')] ?? ''),
    }));
}

const colourOf = (rating: string) =>
  /^amber/i.test(rating) ? 'orange' : /^red$/i.test(rating) ? 'red' : /^green$/i.test(rating) ? 'green' : 'grey';

/** Millions of pounds, such as £1,234.5. */
function costOf(cell: string): bigint | undefined {
  const [, whole, part = ''] = /^[^\d]{0,3}([\d,]+)(?:\.(\d+))?\s*$/.exec(cell.trim()) ?? [];
  if (whole === undefined) return undefined;
  // Digits after the cents are rounded half up.
  const digits = BigInt(`${whole.replaceAll(',', '')}${part.padEnd(9, '0').slice(0, 9)}`);
  return (digits + 5n) / 10n;
}

function endOf(cell: string): string | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})/.exec(cell.trim());
  if (iso) return iso[1];
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$/.exec(cell.trim()) ?? [];
  if (!year) return undefined;
  return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A project through the years: its number once it has one, its name before. */
class Register {
  private readonly byNumber = new Map<string, number>();
  /** Projects that have no number yet. */
  private readonly byName = new Map<string, number>();
  private next = 0;

  take(rows: readonly Row[]): Map<number, Row> {
    return new Map(rows.map((row) => [this.idOf(row), row]));
  }

  private idOf({ number, name }: Row): number {
    const id = this.byNumber.get(number) ?? this.byName.get(name) ?? (this.next += 1);
    if (number) {
      this.byNumber.set(number, id);
      this.byName.delete(name);
    } else this.byName.set(name, id);
    return id;
  }
}

withData('four yearly portfolios of the United Kingdom', () => {
  let app: TestApp;
  const ids = new Map<number, string>();
  const years = new Map<number, ReturnType<Register['take']>>();

  beforeAll(async () => {
    app = await TestApp.start({ STIP_MAX_UPLOAD_MB: '10' });
    const register = new Register();
    for (const year of YEARS) {
      years.set(year, register.take(rowsOf(year)));
      ids.set(year, await reportOf(year));
    }
  }, 240_000);
  afterAll(() => app.stop());

  async function reportOf(year: number): Promise<string> {
    const boundary = 'stip-boundary';
    const response = await app.app.inject({
      method: 'POST',
      url: '/api/imports',
      payload: Buffer.concat([
        Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="uk_${year}.csv"\r\ncontent-type: text/csv\r\n\r\n`,
        ),
        fs.readFileSync(path.join(gmpp, `uk_${year}.csv`)),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      cookies: { [SESSION_COOKIE]: app.cookieOf('controller') },
    });
    const { id: uploadId } = response.json<{ id: string }>();
    const analysis = await app.graphql<{ importAnalysis: { mapping: object } }>(
      'controller',
      'query ($id: ID!) { importAnalysis(uploadId: $id) { mapping } }',
      { id: uploadId },
    );
    const { mapping } = analysis.data.importAnalysis;
    await mutate(app, 'controller', 'commitImport', { uploadId, mapping });
    const periods = await app.sql<{ id: string }>('select id from stip.reporting_period where name = $1', [
      String(year),
    ]);
    let report = await step('programme_manager', 'createReport', { reportingPeriodId: periods[0]?.id });
    const key = () => ({ id: report.id, version: report.version });
    report = await step('programme_manager', 'submitReport', { ...key(), reason: 'As published' });
    const signed = () => ({ ...key(), contentSha256: report.contentSha256 });
    report = await step('controller', 'signReportAsController', signed());
    report = await step('programme_manager', 'signReportAsCdo', signed());
    report = await step('controller', 'sealReport', key());
    return report.id;
  }

  async function step(role: Role, name: string, input: object) {
    const outcome = await mutate(
      app,
      role,
      name,
      input,
      '... on ReportPayload { report { id version contentSha256 } }',
    );
    expect(problems(outcome)).toEqual(['ReportPayload']);
    return outcome['report'] as { id: string; version: number; contentSha256: string };
  }

  it('are sealed year by year, and each seal holds after the years that followed', async () => {
    for (const year of YEARS) {
      const response = await app.app.inject({
        method: 'GET',
        url: `/api/reports/${ids.get(year)}.json`,
        cookies: { [SESSION_COOKIE]: app.cookieOf('viewer') },
      });
      expect(verifySealedFile(response.rawPayload).problems).toEqual([]);
      const { content } = response.json<{ content: { projects: object[] } }>();
      expect([year, content.projects.length]).toEqual([year, years.get(year)?.size]);
    }
  });

  it.each([
    [2018, 2020],
    [2020, 2021],
    [2021, 2022],
    [2018, 2022],
  ] as const)('from %i to %i moved as the files say', async (from, to) => {
    const { data } = await app.graphql<{ reportComparison: { moves: ReportComparison } }>(
      'viewer',
      'query ($id: ID!, $withId: ID!) { reportComparison(id: $id, withId: $withId) { moves } }',
      { id: ids.get(to), withId: ids.get(from) },
    );
    const { moves } = data.reportComparison;
    const before: ReturnType<Register['take']> = years.get(from) ?? new Map();
    const now: ReturnType<Register['take']> = years.get(to) ?? new Map();
    const pairs = [...now].flatMap(([id, late]) => {
      const early = before.get(id);
      return early ? [{ early, late }] : [];
    });
    const costs = pairs.flatMap(({ early, late }) =>
      early.cost === undefined || late.cost === undefined ? [] : [late.cost - early.cost],
    );
    const slips = pairs.flatMap(({ early, late }) =>
      early.end && late.end && early.end !== late.end
        ? [(Date.parse(late.end) - Date.parse(early.end)) / 86_400_000]
        : [],
    );
    const changed = pairs.filter(({ early, late }) => early.colour !== late.colour);
    const expected = {
      compared: pairs.length,
      colours: changed.length,
      toRed: changed.filter(({ late }) => late.colour === 'red').length,
      costs: costs.filter((cost) => cost !== 0n).length,
      cost: String(costs.reduce((sum, cost) => sum + cost, 0n)),
      slips: slips.length,
      later: slips.filter((days) => days > 0).length,
      days: slips.reduce((sum, days) => sum + days, 0),
      added: now.size - pairs.length,
      gone: before.size - pairs.length,
    };
    expect({
      compared: moves.compared,
      colours: moves.colourMoves.length,
      toRed: moves.colourMoves.filter((move) => move.now === 'red').length,
      costs: moves.moneyMoves.length,
      cost: moves.moneyTotals.find(({ currency }) => currency === 'GBP')?.difference,
      slips: moves.dateMoves.length,
      later: moves.dateMoves.filter(({ days }) => days > 0).length,
      days: moves.dateMoves.reduce((sum, { days }) => sum + days, 0),
      added: moves.added.length,
      gone: moves.gone.length,
    }).toEqual(expected);
    expect(changed.length).toBeGreaterThan(5);
  });
});
