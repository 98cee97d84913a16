import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires, SESSION_COOKIE, Unauthenticated, type StipRequest } from '../auth';
import { RequestRefused } from '../errors';
import { EventStreams } from './event-streams';

const PAGE_ID = /^[A-Za-z0-9]{8,32}$/;

@Controller('api/events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  /**
   * Server-sent events of what is committed in the organisation of the caller: `ready`, `change`, `notified`, `missed` and `end`. `page` is
   * how the request ids of the asking page begin; what it changed itself is left out.
   */
  @Requires('read')
  @Get()
  async follow(
    @Req() request: StipRequest,
    @Res() reply: FastifyReply,
    @Query('page') page: string | undefined,
  ): Promise<void> {
    const caller = request.stip;
    const sessionToken = request.cookies[SESSION_COOKIE];
    if (!caller?.accountId || !sessionToken) throw new Unauthenticated('Not signed in');
    if (page !== undefined && !PAGE_ID.test(page))
      throw new RequestRefused('BAD_PAGE_ID', 400, 'page must be 8 to 32 letters and digits.');
    const { raw } = reply;
    let isOpen = true;
    let stop: () => void = () => undefined;
    const close = () => {
      isOpen = false;
      stop();
      raw.end();
    };
    const begin = () => {
      if (raw.headersSent) return;
      reply.hijack(); // it is no answer that ends, nor one to compress
      raw.writeHead(200, {
        ...(reply.getHeaders() as Record<string, string>),
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache, no-transform',
        'x-accel-buffering': 'no',
      });
    };
    raw.on('close', close);
    const reader = { ...caller, accountId: caller.accountId, sessionToken, pageId: page ?? '-' };
    stop = await this.streams.open(reader, {
      write: (text) => {
        if (!isOpen) return;
        begin();
        raw.write(text);
      },
      waiting: () => raw.writableLength,
      close,
    });
    if (!isOpen) stop();
  }
}
