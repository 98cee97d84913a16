import type {} from '@fastify/cookie'; // types of cookies on request and reply
import { Body, Controller, Get, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config';
import { Public, type StipRequest } from './access.guard';
import { AccessService, type RedeemResult } from './access.service';
import { localPath, mailLinkPage } from './mail-link-page';

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
    this.giveSession(reply, result);
    await reply.header('referrer-policy', 'no-referrer').redirect('/', 303);
  }

  /** Where the link in a mail leads: to its page at once for who is signed in, else to a button that uses the link. */
  @Public()
  @Get('sign-in/mail')
  async signInByMail(
    @Query() { token, naar, taal }: Record<string, unknown>,
    @Req() request: StipRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');
    const to = localPath(naar);
    if (request.stip) {
      await reply.redirect(to, 303);
      return;
    }
    await reply
      .type('text/html; charset=utf-8')
      .send(mailLinkPage(taal === 'en' ? 'en' : 'nl', typeof token === 'string' ? token.slice(0, 100) : '', to));
  }

  @Public()
  @Post('sign-in/mail')
  async useMailLink(@Body() body: Record<string, unknown> | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { token, to } = body ?? {};
    const result = await this.access.redeem(typeof token === 'string' ? token : '');
    void reply.header('referrer-policy', 'no-referrer');
    if (result.state !== 'ok') {
      await reply.redirect(`/aanmelden?reden=${result.state}&terug=${encodeURIComponent(localPath(to))}`, 303);
      return;
    }
    this.giveSession(reply, result);
    await reply.redirect(localPath(to), 303);
  }

  @Public()
  @Post('sign-out')
  async signOut(@Req() request: StipRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token) await this.access.endSession(token);
    await reply.clearCookie(SESSION_COOKIE, { path: '/' }).status(204).send();
  }

  private giveSession(reply: FastifyReply, { sessionToken, expires }: RedeemResult & { state: 'ok' }): void {
    reply.setCookie(SESSION_COOKIE, sessionToken, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.publicUrl?.startsWith('https:') ?? false,
      expires,
    });
  }
}
