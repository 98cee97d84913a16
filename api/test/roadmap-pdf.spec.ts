import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemo } from '../src/demo/seed';
import { SigningKeys } from '../src/report/signing-keys';
import { PICTURE_TEXTS } from '../src/roadmap/picture-texts';
import { TestApp } from './app';
import { signInTo } from './sign-in';

let app: TestApp;
let cookies: Record<string, string>;
beforeAll(async () => {
  app = await TestApp.start();
  const { organisationId } = await seedDemo(
    app.records,
    app.database.connection,
    app.clock.now(),
    app.app.get(SigningKeys),
  );
  cookies = await signInTo(app, organisationId, 'administrator');
}, 120_000);
afterAll(() => app.stop());

const print = (payload: object, headers: Record<string, string> = {}) =>
  app.app.inject({ method: 'POST', url: '/api/roadmap/pdf', payload, cookies, headers });

/** The PDF's objects as text, streams unpacked: enough to see its structure without a PDF library. */
function structureOf(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n/g)].map((match) => {
    try {
      return inflateSync(pdf.subarray((match.index ?? 0) + match[0].length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return raw + streams.join('\n');
}

const pagesIn = (structure: string): number => structure.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe('the roadmap as PDF', () => {
  it('is a tagged PDF/UA with the drawing described and its rows in a table', async () => {
    const response = await print({ title: 'Onze plannen' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/pdf');
    expect(response.headers['content-disposition']).toContain("filename*=UTF-8''onze-plannen-");
    const structure = structureOf(response.rawPayload);
    expect(structure).toMatch(/pdfuaid:part/);
    expect(structure).toMatch(/\/Lang\s*\(nl/);
    for (const tag of ['/Figure', '/Table', '/TH', '/H1']) expect(structure).toContain(tag);
    expect(structure).toMatch(/\/Alt/);
  }, 60_000);

  it('spreads over pages as asked, with all of it on one page by default', async () => {
    const one = pagesIn(structureOf((await print({})).rawPayload));
    const wide = pagesIn(
      structureOf((await print({ fit: 'scale', format: 'a4', view: { density: 9, allOpen: true } })).rawPayload),
    );
    expect(one).toBeLessThan(10);
    expect(wide).toBeGreaterThan(one + 20);
  }, 60_000);

  it('prints as of a moment, in another language, and says so when nothing is left', async () => {
    const then = await print({ lang: 'en', view: { critical: true } }, { 'stip-as-of': '2026-06-30' });
    expect(then.statusCode).toBe(200);
    const none = await print({ view: { search: 'bestaatniet' } });
    expect(none.statusCode).toBe(200);
    expect(pagesIn(structureOf(none.rawPayload))).toBe(1);
  }, 60_000);

  it('refuses what it does not know, and who is not signed in', async () => {
    const wrong = await print({
      ...{ format: 'a7', fit: 'stretch' },
      view: { grouping: 'x', density: -1, range: { start: '2027-01-01', end: '2026-01-01' } },
    });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json<{ issues: { field: string; code: string }[] }>().issues).toEqual([
      { field: 'view.grouping', code: 'invalid' },
      { field: 'view.density', code: 'invalid' },
      { field: 'view.range.end', code: 'end_before_start' },
      { field: 'format', code: 'invalid' },
      { field: 'fit', code: 'invalid' },
    ]);
    const nobody = await app.app.inject({ method: 'POST', url: '/api/roadmap/pdf', payload: {} });
    expect(nobody.statusCode).toBe(401);
  });

  it('has words in both languages', () => {
    expect(Object.keys(PICTURE_TEXTS.en)).toEqual(Object.keys(PICTURE_TEXTS.nl));
  });
});
