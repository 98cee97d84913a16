import { createHash } from 'node:crypto';
import { All, Controller, Inject, Logger, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { isUnavailable } from '../platform/errors';
import { ROUTES, type Answer, type Route } from './open-data-routes';
import { API_VERSION, openApi, PAGE_SIZE } from './openapi';
import { isKnown, KEPT_SECONDS } from './page.controller';
import { notFound, Problem } from './problem';
import { PublicReader } from './public-reader';

const METHODS = 'GET, HEAD, OPTIONS';
const MATCHERS = ROUTES.map((route) => ({
  route,
  names: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  pattern: new RegExp(`^${route.path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`),
}));

/** Published reports as data, by the Dutch API Design Rules: read only, for everybody, from any site. */
@Public()
@Controller()
export class OpenDataController {
  private readonly logger = new Logger('HTTP');

  constructor(
    private readonly reader: PublicReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @All(['v1', 'v1/*'])
  async serve(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [address = ''] = request.url.split('?');
    void reply.headers({
      'api-version': API_VERSION,
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'API-Version, ETag, Link, Content-Disposition',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': `public, max-age=${KEPT_SECONDS}`,
    });
    try {
      await this.answer(request, reply, address);
    } catch (error) {
      const problem = this.problemOf(error, request.id);
      await reply
        .status(problem.status)
        .headers({ ...problem.headers, 'cache-control': 'no-store' })
        .type('application/problem+json')
        .send(
          JSON.stringify({
            type: 'about:blank',
            title: problem.title,
            status: problem.status,
            detail: problem.detail,
            instance: address,
          }),
        );
    }
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, address: string): Promise<void> {
    if (request.method === 'OPTIONS') {
      await reply
        .status(204)
        .headers({ allow: METHODS, 'access-control-allow-methods': METHODS, 'access-control-max-age': '86400' })
        .headers({ 'access-control-allow-headers': 'Accept, If-None-Match' })
        .send();
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new Problem(405, 'Niet toegestaan', 'Deze API is alleen om te lezen.', { allow: METHODS });
    const path = address.replace(/^\/v1/, '');
    const query = request.query as Record<string, unknown>;
    const base = this.config.publicUrl ?? `${request.protocol}://${request.host}`;
    if (path === '/openapi.json') {
      refuseUnknown(query, []);
      return this.send(request, reply, 'application/json', JSON.stringify(openApi(base)));
    }
    for (const { route, names, pattern } of MATCHERS) {
      const found = pattern.exec(path);
      if (!found) continue;
      refuseUnknown(query, route.paged ? ['pagina', 'paginagrootte'] : []);
      const params = Object.fromEntries(names.map((name, n) => [name, found[n + 1] ?? '']));
      const answer = await route.answer({ reader: this.reader, base, params });
      return this.send(
        request,
        reply,
        route.type,
        this.textOf(route, answer, query, reply, `${base}${address}`),
        answer,
      );
    }
    throw notFound(
      'Dit adres bestaat niet. Zie /v1/openapi.json voor wat er is. Een adres eindigt niet op een schuine streep.',
    );
  }

  private textOf(
    { paged }: Route,
    answer: Answer,
    query: Record<string, unknown>,
    reply: FastifyReply,
    address: string,
  ): string {
    if ('text' in answer) return answer.text;
    if ('body' in answer) return JSON.stringify(answer.body);
    const size = numberOf(query, 'paginagrootte', PAGE_SIZE.standard, PAGE_SIZE.most);
    const page = numberOf(query, 'pagina', 1, 1_000_000);
    const last = Math.max(1, Math.ceil(answer.rows.length / size));
    const link = (of: number, rel: string) => `<${address}?pagina=${of}&paginagrootte=${size}>; rel="${rel}"`;
    if (paged)
      void reply.header(
        'link',
        [
          link(1, 'first'),
          ...(page > 1 && page <= last ? [link(page - 1, 'prev')] : []),
          ...(page < last ? [link(page + 1, 'next')] : []),
          link(last, 'last'),
        ].join(', '),
      );
    return JSON.stringify(answer.rows.slice((page - 1) * size, page * size));
  }

  private async send(
    request: FastifyRequest,
    reply: FastifyReply,
    type: string,
    text: string,
    answer?: Answer,
  ): Promise<void> {
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    void reply.header('etag', tag);
    if (isKnown(request.headers['if-none-match'], tag)) {
      await reply.status(304).send();
      return;
    }
    if (answer && 'text' in answer && answer.fileName)
      void reply.header('content-disposition', `attachment; filename="${answer.fileName}"`);
    await reply.type(`${type}; charset=utf-8`).send(request.method === 'HEAD' ? '' : text);
  }

  private problemOf(error: unknown, requestId: string): Problem {
    if (error instanceof Problem) return error;
    if (isUnavailable(error))
      return new Problem(503, 'Niet bereikbaar', 'Probeer het over een ogenblik opnieuw.', { 'retry-after': '2' });
    this.logger.error(`${requestId} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return new Problem(500, 'Er ging iets mis', `Meld dit met kenmerk ${requestId}.`);
  }
}

function refuseUnknown(query: Record<string, unknown>, known: readonly string[]): void {
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new Problem(400, 'Onbekende parameter', `Deze parameters bestaan hier niet: ${unknown.join(', ')}.`);
}

function numberOf(query: Record<string, unknown>, name: string, standard: number, most: number): number {
  const given = query[name];
  if (given === undefined) return standard;
  const value = typeof given === 'string' && /^\d{1,7}$/.test(given) ? Number(given) : 0;
  if (value < 1 || value > most)
    throw new Problem(400, 'Ongeldige parameter', `${name} is een geheel getal van 1 tot en met ${most}.`);
  return value;
}
