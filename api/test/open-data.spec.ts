import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { PublicReport } from '@stip/domain';
import { ROUTES } from '../src/publication/open-data-routes';
import { problemSchema } from '../src/publication/open-data-schemas';
import { parse } from 'csv-parse/sync';
import { TestApp } from './app';
import { mutate } from './mutate';
import { publicationsOf, publishReport, sealedReport, secretWords, withPortfolio, type Portfolio } from './publish';

let app: TestApp;
let portfolio: Portfolio;
/** One that is public, without the project that is secret, and one that was withdrawn. */
let open: string;
let gone: string;
let sealed: string;
let draft: string;
let strangers: string;
beforeAll(async () => {
  app = await TestApp.start({ STIP_PUBLIC_URL: 'https://stip.example' });
  const other = await app.anotherOrganisation();
  portfolio = await withPortfolio(app);
  const withheld = [
    { kind: 'project', id: portfolio.secret, ground: 'woo_5_1_2_b' },
    { kind: 'risk', id: portfolio.risk, ground: 'woo_5_1_5' },
  ];
  open = (await publishReport(app, await sealedReport(app), { withheld })).id;
  gone = (await publishReport(app, await sealedReport(app), {})).id;
  const [publication] = await publicationsOf(app, gone);
  await mutate(app, 'controller', 'withdrawPublication', {
    ...{ id: publication?.id, version: publication?.version, reason: 'Verkeerd <bedrag>' },
  });
  sealed = (await sealedReport(app)).id;
  draft = (await sealedReport(app, 'draft')).id;
  await withPortfolio(other);
  strangers = (await publishReport(other, await sealedReport(other), {})).id;
}, 60_000);
afterAll(() => app.stop());

const get = (url: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' | 'OPTIONS' | 'POST' = 'GET') =>
  app.app.inject({ method, url, headers });
const at = (path: string, id = open, slug = 'testdam') =>
  `/v1${path.replace('{slug}', slug).replace('{rapportageId}', id).replace('{projectId}', portfolio.open)}`;
const pages = (id = open, slug = 'testdam') =>
  ['', `/${slug}`, `/${slug}/${id}`, `/${slug}/${id}/projecten/${portfolio.open}`].flatMap((path) => [
    `/openbaar${path}`,
    `/openbaar${path}?taal=en`,
  ]);

describe('the public', () => {
  it('reads pages without a script, that nothing may frame and everybody may keep for a moment', async () => {
    for (const url of pages()) {
      const { statusCode, headers, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 200]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('public, max-age=60');
      expect(headers['set-cookie']).toBeUndefined();
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
      const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      expect(body).not.toMatch(/<script|\son\w+=|style="|undefined|\[object/);
      const again = await get(url, { 'if-none-match': String(headers['etag']) });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
    const { body } = await get(`/openbaar/testdam/${open}`);
    expect(body).toContain(
      'Woo, artikel 5.1, tweede lid, onder b (economische of financiële belangen van de overheid)',
    );
    expect(body).toContain('Zaaksysteem &amp; &lt;b&gt;archief&lt;/b&gt;');
    expect((await get(`/openbaar/testdam/${open}?taal=en`)).body).toContain('<html lang="en">');
  });

  it('finds what was withheld nowhere', async () => {
    const urls = [...pages(), ...ROUTES.map(({ path }) => at(path)), '/v1/openapi.json'];
    expect(urls.length).toBeGreaterThan(25);
    for (const url of urls) {
      const { statusCode, body } = await get(url);
      expect([url, statusCode]).toEqual([url, 200]);
      for (const word of secretWords(portfolio)) expect([url, word, body.includes(word)]).toEqual([url, word, false]);
    }
  });

  it('finds nothing of what is not public: a draft, a sealed report, one of another organisation', async () => {
    for (const [id, slug] of [
      [sealed, 'testdam'],
      [draft, 'testdam'],
      [strangers, 'testdam'],
      [open, 'anderdam'],
      [randomUUID(), 'testdam'],
      ['x', 'testdam'],
      [open, `' or true --`],
    ] as const) {
      const address = encodeURIComponent(slug);
      const page = await get(`/openbaar/${address}/${id}`);
      expect([id, page.statusCode, page.body.includes('Niet gevonden')]).toEqual([id, 404, true]);
      for (const { path } of ROUTES.filter((route) => route.path.includes('{rapportageId}')))
        expect([path, (await get(at(path, id, address))).statusCode]).toEqual([path, 404]);
    }
    const listed = (await get('/v1/organisaties/testdam/rapportages')).body;
    expect([open, gone, sealed, draft, strangers].map((id) => listed.includes(id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('is told what was withdrawn, when and why, and no more', async () => {
    const page = await get(`/openbaar/testdam/${gone}`);
    expect(page.statusCode).toBe(410);
    expect(page.body).toContain('Verkeerd &lt;bedrag&gt;');
    expect(page.body).toContain('noindex');
    expect(page.body).not.toContain('Zaaksysteem');
    expect((await get(`/openbaar/testdam/${gone}/projecten/${portfolio.open}`)).statusCode).toBe(410);
    for (const { path } of ROUTES.filter((route) => route.path.includes('{rapportageId}')))
      expect([path, (await get(at(path, gone))).statusCode]).toEqual([path, 410]);
    expect((await get('/v1/organisaties/testdam/dcat.ttl')).body).not.toContain(gone);
    expect((await get('/v1/organisaties/testdam/rapportages')).json()).toMatchObject([
      { stand: 'ingetrokken', redenIntrekking: 'Verkeerd <bedrag>' },
      { stand: 'openbaar', redenIntrekking: null },
    ]);
  });
});

describe('the API of open data', () => {
  interface OpenApi {
    openapi: string;
    servers: { url: string }[];
    paths: Record<
      string,
      { get: { operationId: string; responses: Record<string, { content?: Record<string, unknown> }> } }
    >;
    components: { schemas: Record<string, unknown> };
  }

  it('describes every address that it serves, and every answer is as described', async () => {
    const described = (await get('/v1/openapi.json')).json<OpenApi>();
    expect(described.openapi).toBe('3.1.0');
    expect(described.servers).toEqual([{ url: 'https://stip.example/v1', description: 'Productie' }]);
    expect(Object.keys(described.paths).sort()).toEqual([...ROUTES.map(({ path }) => path), '/openapi.json'].sort());
    const ids = Object.values(described.paths).map((path) => path.get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const reference of JSON.stringify(described).match(/#\/components\/[A-Za-z]+\/[\w-]+/g) ?? [])
      expect([
        reference,
        reference
          .slice(2)
          .split('/')
          .reduce<unknown>((of, key) => (of as Record<string, unknown>)[key], described),
      ]).not.toEqual([reference, undefined]);
    for (const route of ROUTES) {
      const answer = await get(at(route.path));
      expect([route.path, answer.statusCode, answer.headers['content-type']]).toEqual([
        ...[route.path, 200, `${route.type}; charset=utf-8`],
      ]);
      expect(Object.keys(described.paths[route.path]?.get.responses['200']?.content ?? {})).toEqual([route.type]);
      expect([route.path, route.path === route.path.toLowerCase() || route.path.includes('{')]).toEqual([
        route.path,
        true,
      ]);
      if (!route.schema) continue;
      const schema = route.paged ? z.array(route.schema.of) : route.schema.of;
      expect([route.path, schema.safeParse(answer.json()).error?.issues ?? []]).toEqual([route.path, []]);
    }
  });

  it('says its version, may be read from any site, and is only read', async () => {
    for (const url of ['/v1/organisaties', '/v1/nergens', '/v1']) {
      const { headers } = await get(url);
      expect(headers).toMatchObject({
        'api-version': '1.0.0',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
    const head = await get('/v1/organisaties', {}, 'HEAD');
    expect([head.statusCode, head.body]).toEqual([200, '']);
    const asked = await get('/v1/organisaties', { origin: 'https://x.example' }, 'OPTIONS');
    expect([asked.statusCode, asked.headers['access-control-allow-methods']]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const changed = await get('/v1/organisaties', {}, 'POST');
    expect([changed.statusCode, changed.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it.each([
    ['/v1/organisaties/', 404],
    ['/v1/nergens', 404],
    ['/v1/organisaties/nergens/rapportages', 404],
    ['/v1/organisaties?pagina=0', 400],
    ['/v1/organisaties?pagina=x', 400],
    ['/v1/organisaties?paginagrootte=501', 400],
    ['/v1/organisaties?zoek=x', 400],
  ])('answers %s with a problem %d', async (url, status) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
    ]);
    expect(problemSchema.parse(answer.json())).toMatchObject({ status, instance: url.split('?')[0] });
  });

  it('gives rows page by page, with where the others are', async () => {
    const url = at('/organisaties/{slug}/rapportages');
    const first = await get(`${url}?paginagrootte=1`);
    const second = await get(`${url}?paginagrootte=1&pagina=2`);
    expect([first.json<object[]>().length, second.json<object[]>().length]).toEqual([1, 1]);
    expect(first.json()).not.toEqual(second.json());
    const link = (page: number, rel: string) =>
      `<https://stip.example${url}?pagina=${page}&paginagrootte=1>; rel="${rel}"`;
    expect(first.headers['link']).toBe([link(1, 'first'), link(2, 'next'), link(2, 'last')].join(', '));
    expect(second.headers['link']).toBe([link(1, 'first'), link(1, 'prev'), link(2, 'last')].join(', '));
    expect((await get(`${url}?pagina=9`)).json()).toEqual([]);
    expect((await get(url, { 'if-none-match': String((await get(url)).headers['etag']) })).statusCode).toBe(304);
  });

  it('gives the document to the byte, and each table as CSV with the same rows', async () => {
    const document = await get(at('/organisaties/{slug}/rapportages/{rapportageId}/document'));
    const [publication] = await publicationsOf(app, open);
    expect(createHash('sha256').update(document.rawPayload).digest('hex')).toBe(publication?.contentSha256);
    expect(document.headers['content-disposition']).toMatch(/^attachment; filename="testdam-\d+\.json"$/);
    expect(document.json<PublicReport>().projecten).toHaveLength(2);
    for (const { path } of ROUTES.filter((route) => route.type === 'text/csv')) {
      const csv = parse((await get(at(path))).body, { bom: true, columns: true }) as Record<string, string>[];
      const json = (await get(at(path.replace('.csv', '')))).json<Record<string, unknown>[]>();
      expect([path, csv.length]).toEqual([path, json.length]);
      json.forEach((row, n) => expect(Object.keys(csv[n] ?? {})).toEqual(Object.keys(row)));
    }
    const projects = (await get(at('/organisaties/{slug}/rapportages/{rapportageId}/projecten.csv'))).body;
    expect(projects).toContain(`,'=1+1,`);
    expect(projects.trimEnd().split('\r\n').at(-1)).toMatch(/^,+"Woo, artikel 5\.1, tweede lid, onder b",nee$/);
  });

  it('describes itself for data portals, the same in Turtle and JSON-LD', async () => {
    const turtle = (await get(at('/organisaties/{slug}/dcat.ttl'))).body;
    const { '@graph': graph } = (await get(at('/organisaties/{slug}/dcat.jsonld'))).json<{
      '@graph': ({ '@id': string; '@type': string[] } & Record<string, unknown>)[];
    }>();
    for (const subject of graph) expect(turtle).toContain(`<${subject['@id']}>\n  a `);
    const dataset = graph.find((one) => one['@type'].includes('dcat:Dataset'));
    for (const name of [
      'dct:title',
      'dct:description',
      'dct:identifier',
      'dct:publisher',
      'dct:creator',
      'dct:accessRights',
      'dct:license',
      'dcat:theme',
      'dcat:contactPoint',
      'dcat:distribution',
    ])
      expect([name, (dataset?.[name] as unknown[] | undefined)?.length ?? 0]).not.toEqual([name, 0]);
    const files = graph.filter((one) => one['@type'].includes('dcat:Distribution'));
    expect(files.length).toBe((dataset?.['dcat:distribution'] as unknown[]).length);
    for (const file of files) {
      const [{ '@id': url } = { '@id': '' }] = file['dcat:downloadURL'] as { '@id': string }[];
      expect([url, (await get(url.replace('https://stip.example', ''))).statusCode]).toEqual([url, 200]);
    }
  });
});

describe('a preview', () => {
  const preview = (role: Parameters<typeof app.cookieOf>[0], id: string, query = '') =>
    app.app.inject({
      method: 'GET',
      url: `/api/reports/${id}/public-preview${query}`,
      cookies: { stip_session: app.cookieOf(role) },
    });

  it('is the page as it would be, for who may publish and nobody else', async () => {
    expect((await get(`/api/reports/${sealed}/public-preview`)).statusCode).toBe(401);
    expect((await preview('contributor', sealed)).statusCode).toBe(403);
    expect((await preview('controller', draft)).statusCode).toBe(404);
    expect((await preview('controller', sealed, '?keuzes=x')).statusCode).toBe(400);
    const all = await preview('controller', sealed);
    expect(all.statusCode).toBe(200);
    expect(all.headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'SAMEORIGIN' });
    expect(all.body).toContain('Geheimproject');
    const choices = encodeURIComponent(
      JSON.stringify({ withheld: [{ kind: 'project', id: portfolio.secret, ground: 'woo_5_1_2_b' }] }),
    );
    const without = await preview('controller', sealed, `?keuzes=${choices}`);
    expect(without.body).not.toContain('Geheimproject');
    expect((await preview('controller', sealed, `?keuzes=${choices}&project=${portfolio.open}`)).body).toContain(
      '<h1>Zaaksysteem',
    );
  });
});
