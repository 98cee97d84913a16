import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from './auth';
import { Database } from './database';

@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can serve: its database answers. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const ok = await this.database.unscoped('select 1').then(
      () => true,
      () => false,
    );
    await reply.status(ok ? 200 : 503).send(ok ? { status: 'ok' } : { status: 'unavailable', check: 'database' });
  }
}
