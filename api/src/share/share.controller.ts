import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dueItems, duePerson } from '../due';
import { Public, todayOf } from '../platform/auth';
import { CONFIG, type Config } from '../platform/config';
import { Database, type Reader } from '../platform/database';
import { planView, readPicture } from '../roadmap';
import { dueCalendar, milestoneCalendar } from './calendar';
import { embedFont } from './embed-fonts';
import { brokenLinkPage, embedPage, embedPolicy } from './embed-page';
import { calendarMilestones, makerOf } from './queries';
import { ShareService, type OpenedLink } from './share.service';

/** What secret links give. Whoever has the secret may read; no session, no cookie, nothing to write. */
@Public()
@Controller()
export class ShareController {
  constructor(
    private readonly shares: ShareService,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Milestones, or what waits for a person, as a calendar. A program that has it already is told so. */
  @Get('feeds/:file')
  async feed(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const token = file.endsWith('.ics') ? file.slice(0, -4) : '';
    const milestones = await this.shares.open('calendar', token);
    const link = milestones ?? (await this.shares.open('due', token));
    void reply.header('x-robots-tag', 'noindex, nofollow');
    if (!link) {
      await reply.status(404).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send('Not found\n');
      return;
    }
    const text = await this.database.read(link, (reader) => this.calendar(reader, link, milestones === undefined));
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
    void reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (isKnown(known, tag)) {
      await reply.status(304).send();
      return;
    }
    await reply
      .header('content-disposition', 'inline; filename="stip.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  }

  private async calendar(reader: Reader, link: OpenedLink, ofPerson: boolean): Promise<string> {
    const { id, title, language } = link;
    const options = { title, language, publicUrl: this.config.publicUrl };
    if (!ofPerson) return milestoneCalendar(await calendarMilestones(reader, link), options);
    const maker = await makerOf(reader, id);
    const items = maker ? await dueItems(reader, duePerson(maker.personId, maker.role), todayOf(link)) : [];
    return dueCalendar(items, options);
  }

  /** Letters of that page; the same for everyone. */
  @Get('embed/fonts/:name')
  async font(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const font = embedFont(name);
    if (!font) {
      await reply.status(404).type('text/plain; charset=utf-8').send('Not found\n');
      return;
    }
    await reply
      .type('font/woff2')
      .header('cache-control', 'public, max-age=31536000, immutable')
      // A page in a sandboxed frame has an origin of its own.
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .send(font);
  }

  /** The roadmap as a page to read, that may stand in a page elsewhere. */
  @Get('embed/:token')
  async embed(
    @Param('token') token: string,
    @Query('lang') lang: unknown,
    @Query('theme') theme: unknown,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const link = await this.shares.open('embed', token);
    void reply
      .type('text/html; charset=utf-8')
      .header('x-robots-tag', 'noindex, nofollow')
      .header('cache-control', 'no-store')
      .header('content-security-policy', embedPolicy(link?.sites ?? []))
      // The policy says where the page may stand; these would forbid it in browsers that look at them first.
      .header('cross-origin-resource-policy', 'cross-origin')
      .removeHeader('x-frame-options');
    if (!link) {
      await reply.status(404).send(brokenLinkPage());
      return;
    }
    const { title, timeZone, now } = link;
    const language = lang === 'nl' || lang === 'en' ? lang : link.language;
    const view = planView(link.view);
    const picture = await this.database.read(link, (reader) =>
      readPicture(reader, link, view, { language, names: false }),
    );
    const look = theme === 'light' || theme === 'dark' ? theme : 'auto';
    await reply.send(embedPage(picture, view, { title, language, timeZone, now, theme: look }));
  }
}

const isKnown = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
