import fs from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { OUTPUT_FORMATS, type OutputFormat } from '@stip/domain';
import { readTable } from '@stip/exchange';
import { seedDemo } from '../src/demo/seed';
import { buildDocument } from '../src/output/build';
import { tableAsCsv } from '../src/output/csv';
import { PLAIN_STYLE } from '../src/output/house-style';
import { tablesOf, type OutputTable } from '../src/output/model';
import { tableOf } from '../src/output/tables';
import { OUTPUT_TEXTS } from '../src/output/texts';
import { writeOutput } from '../src/output/write';
import { Administration } from '../src/people';
import { SESSION_COOKIE } from '../src/platform/auth';
import { SigningKeys, type ReportSource } from '../src/report';
import { sha256 } from '../src/report/seal';
import type { ReportContent } from '../src/report/content';
import { TestApp } from './app';

let app: TestApp;
let cookie: string;
let id: string;
let source: ReportSource;
const address = 'https://stip.example.nl';
const made = new Map<string, Buffer>();

beforeAll(async () => {
  app = await TestApp.start({ STIP_PUBLIC_URL: address });
  const { organisationId } = await seedDemo(
    app.records,
    app.database.connection,
    app.clock.now(),
    app.app.get(SigningKeys),
  );
  const token = await Administration.use(app.database.connection, async (administration) => {
    const account = (await administration.accounts(organisationId)).find((a) => a.role === 'programme_manager');
    return administration.createSignInToken({
      organisationId,
      accountId: account?.id ?? '',
      now: app.clock.now(),
      validHours: 1,
    });
  });
  const response = await app.app.inject({ method: 'GET', url: `/sign-in?token=${token}` });
  cookie = response.cookies.find((c) => c.name === SESSION_COOKIE)?.value ?? '';
  const [sealed] = await app.sql<{ id: string; content: string }>(
    `select r.id, s.content from stip.report r join stip.report_submission s on s.id = r.submission_id
     where r.organisation_id = $1 and r.state in ('sealed', 'published') order by r.id desc limit 1`,
    [organisationId],
  );
  id = sealed?.id ?? '';
  const content = JSON.parse(sealed?.content ?? '{}') as ReportContent;
  source = { content, contentSha256: sha256(sealed?.content ?? ''), state: 'sealed', seal: null };
  for (const format of OUTPUT_FORMATS) {
    made.set(format, await writeOutput(source, format, 'nl', { style: PLAIN_STYLE, address }));
    if (process.env['STIP_KEEP_OUTPUTS'])
      fs.writeFileSync(path.join(process.env['STIP_KEEP_OUTPUTS'], `report.${format}`), of(format));
  }
});
afterAll(() => app.stop());

/** A picture of 16 by 16 dots in one colour. */
const PIXELS = (() => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(16, 0);
  head.writeUInt32BE(16, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc(16 * (1 + 16 * 3), 0x55).map((byte, at) => (at % 49 === 0 ? 0 : byte));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
})();

const of = (format: OutputFormat): Buffer => made.get(format) ?? Buffer.alloc(0);
const entries = (format: OutputFormat) => unzipSync(of(format));
const xml = (format: OutputFormat, name: string) => strFromU8(entries(format)[name] ?? new Uint8Array());
const document = () => buildDocument(source, 'nl');
const table = (key: string): OutputTable => {
  const found = tablesOf(document()).find((one) => one.key === key);
  if (!found) throw new Error(`no table ${key}`);
  return found;
};
const textOf = (part: string) =>
  [...part.matchAll(/<(?:w|a):t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('\n');

describe('the document behind all formats', () => {
  it('has every project and every amount of the content', () => {
    expect(table('projects').rows).toHaveLength(source.content.projects.length);
    for (const { currency, total } of source.content.money ?? []) {
      const { totals, columns } = table(
        (source.content.money ?? []).length > 1 ? `money_by_year_${currency.toLowerCase()}` : 'money_by_year',
      );
      const sums = Object.fromEntries(columns.map(({ key }, at) => [key, totals?.[at]]));
      expect(sums).toMatchObject({ ...total });
    }
  });

  it('never adds up amounts of different currencies', () => {
    const columns = [{ key: 'a', label: 'A', kind: 'money' as const, width: 1, sum: true }];
    const rows = [
      { values: ['100'], source: null },
      { values: ['250'], source: null },
    ];
    expect(tableOf('x', 'X', columns, rows, null).totals).toBeNull();
    expect(tableOf('x', 'X', columns, rows, 'EUR').totals).toEqual(['350']);
  });

  it('has its words in both languages', () => {
    expect(Object.keys(OUTPUT_TEXTS.en)).toEqual(Object.keys(OUTPUT_TEXTS.nl));
    expect(buildDocument(source, 'en').sections.map(({ title }) => title)).toContain('Decisions asked');
  });
});

describe('Excel', () => {
  it('has a sheet per table with names Excel takes', () => {
    const names = [...xml('xlsx', 'xl/workbook.xml').matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
      ([, name]) => name ?? '',
    );
    expect(names).toHaveLength(1 + tablesOf(document()).length);
    expect(names.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
    expect(xml('xlsx', 'docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
  });

  it('adds up by formulas that carry their answer', () => {
    const at = tablesOf(document()).findIndex(({ key }) => key === 'money_by_year');
    const sheet = xml('xlsx', `xl/worksheets/sheet${at + 2}.xml`);
    const { rows, totals, columns } = table('money_by_year');
    const sums = [...sheet.matchAll(/<f>SUM\([A-Z]+5:[A-Z]+(\d+)\)<\/f><v>([^<]*)<\/v>/g)];
    expect(sums.map(([, , value]) => value)).toEqual(
      columns.flatMap(({ sum }, n) => (sum ? [String(Number(totals?.[n]) / 100)] : [])),
    );
    expect(sums.every(([, last]) => Number(last) === 4 + rows.length)).toBe(true);
    expect(sheet).toMatch(/<f>C5-D5-E5<\/f><v>/);
    expect(sheet).not.toMatch(/<f>[^<]*<\/f><\/c>/); // none without its answer
    expect(sheet).toContain(`<autoFilter ref="A4:`);
  });

  it('links each row to the record behind it', () => {
    const sheet = xml(
      'xlsx',
      `xl/worksheets/sheet${tablesOf(document()).findIndex(({ key }) => key === 'projects') + 2}.xml`,
    );
    const links = [...sheet.matchAll(/HYPERLINK\("([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual(source.content.projects.map((p) => `${address}/projecten/${p.id}`));
  });

  it('is read again with the same names', async () => {
    const read = await readTable(of('xlsx'), 'report.xlsx');
    expect(JSON.stringify(read)).toContain(document().organisation);
  });
});

describe('PDF', () => {
  /** All objects as text, streams unpacked: enough to see the structure without a PDF library. */
  const structure = (format: 'pdf' | 'pdfa') => {
    const raw = of(format).toString('latin1');
    const streams = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
      try {
        return inflateSync(of(format).subarray(match.index + match[0].length)).toString('latin1');
      } catch {
        return '';
      }
    });
    return raw + streams.join('\n');
  };

  it('for reading is PDF/UA-1, for the archive PDF/A-2a', () => {
    expect(structure('pdf')).toMatch(/pdfuaid:part>1</);
    const archive = structure('pdfa');
    expect(archive).toMatch(/pdfaid:part>2</);
    expect(archive).toMatch(/pdfaid:conformance>A</);
    expect(archive).toContain('/OutputIntents');
    expect(archive).toMatch(/\/S\s*\/GTS_PDFA1/);
    for (const forbidden of ['/Encrypt', '/JavaScript', '/Launch', '/EmbeddedFiles', '/LZWDecode'])
      expect(archive).not.toContain(forbidden);
    expect(archive).toMatch(/\/ID\s*\[/);
  });

  it.each(['pdf', 'pdfa'] as const)(
    '%s is tagged, has its language and title, describes its pictures and brings its fonts',
    (format) => {
      const text = structure(format);
      expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked\s+true/);
      expect(text).toContain('/StructTreeRoot');
      expect(text).toMatch(/\/Lang\s*\(nl/);
      // PDF/UA alone asks that the title stands above the window.
      if (format === 'pdf') expect(text).toMatch(/\/DisplayDocTitle\s+true/);
      expect(text).toMatch(/<dc:title>/);
      for (const tag of ['H1', 'Table', 'TH', 'TD', 'Figure']) expect(text).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
      expect((text.match(/\/S\s*\/Figure\b/g) ?? []).length).toBeLessThanOrEqual(
        (text.match(/\/Alt\s*[(<]/g) ?? []).length,
      );
      const fonts = text.match(/\/Type\s*\/FontDescriptor/g) ?? [];
      expect(fonts.length).toBeGreaterThan(0);
      expect(text.match(/\/FontFile[23]?\s/g)).toHaveLength(fonts.length);
      expect((text.match(/\/ToUnicode\s/g) ?? []).length).toBeGreaterThanOrEqual(fonts.length);
    },
  );

  it('has the logo of the organisation with its name, in all that are laid out', async () => {
    const logo = { png: PIXELS, width: 16, height: 16 };
    for (const format of ['pdf', 'pdfa', 'docx', 'pptx'] as const) {
      const bytes = await writeOutput(source, format, 'nl', { style: { accent: '#8a1538', logo }, address });
      expect(bytes.length).toBeGreaterThan(of(format).length);
      if (format === 'docx') {
        const files = unzipSync(bytes);
        expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toContain(
          `descr="Logo van ${source.content.organisation}"`,
        );
        expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('8a1538');
      }
    }
  });
});

describe('Word', () => {
  it('has real headings, heads of tables, a language, a title and numbers of pages', () => {
    const body = xml('docx', 'word/document.xml');
    const headings = [...body.matchAll(/<w:pStyle w:val="Heading1"\/>/g)];
    expect(headings).toHaveLength(document().sections.length + 1);
    expect([...body.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(tablesOf(document()).length);
    expect(xml('docx', 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(xml('docx', 'docProps/core.xml')).toContain(`<dc:title>${document().title}</dc:title>`);
    expect(
      Object.keys(entries('docx')).some((name) => /footer/.test(name) && xml('docx', name).includes('NUMPAGES')),
    ).toBe(true);
  });

  it('names every project and every total', () => {
    const text = textOf(xml('docx', 'word/document.xml')).replaceAll('&amp;', '&');
    for (const { name } of source.content.projects) expect(text).toContain(name);
    expect(text).toContain('Totaal');
  });
});

describe('slides', () => {
  const slides = () => Object.keys(entries('pptx')).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  it('have each a title and notes, in the language of the text', () => {
    expect(slides().length).toBeGreaterThan(5);
    for (const name of slides()) {
      expect(xml('pptx', name)).toContain('type="title"');
      expect(xml('pptx', name)).not.toContain('lang="en-US"');
      expect(textOf(xml('pptx', name.replace('slides/slide', 'notesSlides/notesSlide')))).not.toBe('');
    }
  });

  it('have charts that can be edited, with their figures and an alternative text', () => {
    const charts = Object.keys(entries('pptx')).filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(charts.length).toBeGreaterThanOrEqual(2);
    expect(Object.keys(entries('pptx')).filter((name) => name.endsWith('.xlsx'))).toHaveLength(charts.length);
    const all = slides().map((name) => xml('pptx', name));
    expect(all.filter((one) => /descr="Grafiek: /.test(one))).toHaveLength(charts.length);
    const [money] = source.content.money ?? [];
    const values = charts.map((name) => xml('pptx', name)).join('');
    for (const year of money?.years ?? []) expect(values).toContain(`<c:v>${Number(year.budget) / 100}</c:v>`);
  });
});

describe('CSV and JSON', () => {
  it('are read again with the same rows', () => {
    for (const one of tablesOf(document())) {
      const text = Buffer.from(entries('csv')[`${one.key}.csv`] ?? []).toString('utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(parse(text, { bom: true })).toHaveLength(1 + one.rows.length);
      const read = JSON.parse(strFromU8(entries('json')[`${one.key}.json`] ?? new Uint8Array())) as { rows: object[] };
      expect(read.rows).toHaveLength(one.rows.length);
    }
  });

  it('keep what somebody wrote from being computed, and amounts exact', () => {
    const columns = [
      { key: 'a', label: 'A', kind: 'text' as const, width: 1 },
      { key: 'b', label: 'B', kind: 'money' as const, width: 1 },
    ];
    const rows = [
      { values: ['=HYPERLINK("x")', '-5'], source: null },
      { values: ['@SUM(1)\nb', '9007199254740993'], source: null },
    ];
    const text = tableAsCsv(tableOf('x', 'X', columns, rows), { mark: false });
    expect(parse(text)).toEqual([
      ['A', 'B', 'id', 'Stip'],
      [`'=HYPERLINK("x")`, '-0.05', '', ''],
      [`'@SUM(1)\nb`, '90071992547409.93', '', ''],
    ]);
    expect(text).toMatch(/^A,B,id,Stip\r\n/);
  });
});

it('makes the same bytes of a report each time', async () => {
  for (const format of OUTPUT_FORMATS) {
    const again = await writeOutput(source, format, 'nl', { style: PLAIN_STYLE, address });
    expect({ format, same: again.equals(of(format)) }).toEqual({ format, same: true });
  }
});

describe('over HTTP', () => {
  const get = (url: string, session = cookie) =>
    app.app.inject({ method: 'GET', url, cookies: { [SESSION_COOKIE]: session } });
  it('gives each format under a name, to who may read', async () => {
    for (const format of OUTPUT_FORMATS) {
      const answer = await get(`/api/reports/${id}/files/${format}?lang=en`);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['content-disposition']).toContain('attachment');
    }
    expect((await get(`/api/reports/${id}/files/exe`)).statusCode).toBe(404);
    expect((await get(`/api/reports/${id}/files/docx`, 'nobody')).statusCode).toBe(401);
    expect((await get(`/api/reports/${id}/files/docx`, app.cookieOf('administrator'))).statusCode).toBe(404);
  });

  it('gives one table', async () => {
    const csv = await get(`/api/reports/${id}/tables/projects.csv?lang=nl&mark=no`);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(parse(csv.body)).toHaveLength(1 + source.content.projects.length);
    expect((await get(`/api/reports/${id}/tables/projects.json`)).json<{ table: string }>().table).toBe('projects');
    expect((await get(`/api/reports/${id}/tables/nothing.csv`)).statusCode).toBe(404);
  });
});
