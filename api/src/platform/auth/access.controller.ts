import type {} from '@fastify/cookie'; // types of cookies on request and reply
import { Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config';
import { Public, type StipRequest } from './access.guard';
import { AccessService } from './access.service';

export const SESSION_COOKIE = 'stip_session';

@Controller()
export class AccessController {
  constructor(
    private readonly access: AccessService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Where a sign-in link leads. A link that does not work leads to the sign-in page, which says why and what to do. */
  @Public()
  @Get('sign-in')
  async signIn(@Query('token') token: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const result = await this.access.redeem(token ?? '');
    if (result.state !== 'ok') {
      await reply.redirect(`/aanmelden?reden=${result.state}`, 303);
      return;
    }
    reply.setCookie(SESSION_COOKIE, result.sessionToken, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl?.startsWith('https:') ?? false,
      expires: result.expires,
    });
    await reply.header('referrer-policy', 'no-referrer').redirect('/', 303);
  }

  @Public()
  @Post('sign-out')
  async signOut(@Req() request: StipRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await this.access.endSession(token);
    await reply.clearCookie(SESSION_COOKIE, { path: '/' }).status(204).send();
  }
}
