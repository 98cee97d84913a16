import fs from 'node:fs';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import { ConsoleLogger, Logger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule, type AppOptions } from './app.module';
import { dateInZone, endOfDay, isCalendarDate } from '@stip/domain';
import { AccessService, SESSION_COOKIE, type RequestContext, type StipRequest } from './platform/auth';
import { isUnavailable, RequestRefused } from './platform/errors';
import { LIMITS, readOperations } from './platform/graphql';

const AS_OF = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const REQUEST_ID = /^[A-Za-z0-9_-]{8,64}$/;

export interface ServerOptions extends AppOptions {
  /** Folder of the built client; absent in API tests. */
  readonly clientDir?: string;
}

/** The HTTP server: API, health and the built client. The caller listens and closes. */
export async function createServer(options: ServerOptions): Promise<NestFastifyApplication> {
  const { config, clientDir } = options;
  const operations =
    options.operations ?? (clientDir ? readOperations(path.join(clientDir, '../operations.json')) : undefined);
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.bytes, // files go through the upload route, which has a limit of its own
    trustProxy: config.trustProxy,
    routerOptions: { ignoreTrailingSlash: true },
    genReqId: (raw: { headers: Record<string, string | string[] | undefined> }) => {
      const given = raw.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with({ ...options, operations }), adapter, {
    logger: new ConsoleLogger({ json: true, logLevels: levelsFrom(config.logLevel) }),
    abortOnError: false,
  });
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cookie);
  await app.register(compress, { encodings: ['gzip', 'deflate'], threshold: 2048 });
  await app.register(multipart, { limits: { fileSize: config.maxUploadBytes, files: 1, fields: 10 } });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"], // Angular writes component styles into the page
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: config.publicUrl?.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.publicUrl?.startsWith('https:') ?? false,
    crossOriginEmbedderPolicy: false,
  });
  const access = app.get(AccessService);
  const log = new Logger('HTTP');
  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id);
    const token = request.cookies[SESSION_COOKIE];
    if (!token) return;
    try {
      const caller = await access.findCaller(token, request.id);
      (request as StipRequest).stip = caller && { ...caller, asOf: asOfOf(request, caller) };
    } catch (error) {
      if (error instanceof RequestRefused) return answerRefused(reply, request.id, error);
      if (!isUnavailable(error)) throw error;
      log.error(`${request.id} database unavailable: ${(error as Error).message}`);
      return answerUnavailable(reply, request.id);
    }
  });
  fastify.addHook('onResponse', async (request, reply) => {
    log.log(
      `${request.id} ${request.method} ${loggedPath(request.url)} ${reply.statusCode} ${Math.round(reply.elapsedTime)} ms`,
    );
  });
  if (clientDir) await serveClient(app, clientDir);
  app.enableShutdownHooks();
  return app;
}

/**
 * The instant whose record is asked: header `stip-as-of`, or `as-of` in the address of a download. A calendar date means
 * its last moment where the organisation is, or now for today.
 */
function asOfOf(request: FastifyRequest, { now, timeZone }: RequestContext): Date | undefined {
  const given = request.headers['stip-as-of'] ?? (request.query as Record<string, unknown> | undefined)?.['as-of'];
  if (given === undefined || given === '') return undefined;
  const text = typeof given === 'string' ? given : '';
  const isDate = isCalendarDate(text);
  const at = isDate ? endOfDay(text, timeZone) : new Date(AS_OF.test(text) ? text : Number.NaN);
  if (Number.isNaN(at.getTime())) {
    throw new RequestRefused(
      'BAD_AS_OF',
      400,
      'stip-as-of must be a date, or an instant such as 2026-09-30T22:00:00Z.',
    );
  }
  if (isDate && text === dateInZone(now, timeZone)) return now;
  if (at > now) {
    throw new RequestRefused(
      'BAD_AS_OF',
      400,
      'stip-as-of lies in the future; what is not recorded yet cannot be shown.',
    );
  }
  return at;
}

/** The path as the log may have it: no query, and of a secret link not the secret. */
function loggedPath(url: string): string {
  return (url.split('?')[0] ?? '').replace(/^\/+(feeds|embed|mail\/opt-out)\/.*/i, '/$1/…');
}

/** GraphQL-shaped, so that one place in the client tells it to the user. */
function answerRefused(reply: FastifyReply, requestId: string, error: RequestRefused): FastifyReply {
  const { code, message } = error;
  return reply.status(error.statusCode).send({ data: null, errors: [{ message, extensions: { code, requestId } }] });
}

function answerUnavailable(reply: FastifyReply, requestId: string): FastifyReply {
  const message = 'The database does not answer. Nothing was saved; try again in a moment.';
  return answerRefused(reply.header('retry-after', '2'), requestId, new RequestRefused('UNAVAILABLE', 503, message));
}

/** Files by name, everything else that asks for a page gets the application, which knows its own routes. */
async function serveClient(app: NestFastifyApplication, clientDir: string): Promise<void> {
  const index = fs.readFileSync(path.join(clientDir, 'index.html'));
  await app.register(fastifyStatic, {
    root: clientDir,
    index: false,
    wildcard: false,
    setHeaders: (response, file) => {
      const hashed = /-[A-Z0-9]{8}\.\w+$/.test(file);
      void response.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      const wantsPage =
        !/\.\w+$/.test(request.url.split('?')[0] ?? '') &&
        !/^\/(api|embed|feeds|graphql|health|mail|v1)\b/.test(request.url);
      if (!wantsPage) return reply.status(404).send({ statusCode: 404, message: 'Not found' });
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(index);
    });
}

function levelsFrom(level: string): LogLevel[] {
  const order: LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];
  const names: Record<string, LogLevel | 'none'> = { info: 'log', trace: 'verbose', silent: 'none' };
  const wanted = names[level] ?? (level as LogLevel);
  return wanted === 'none' ? [] : order.slice(0, order.indexOf(wanted) + 1);
}
