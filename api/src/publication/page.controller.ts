import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { isWithheld, type PublicLanguage } from '@stip/domain';
import type { FastifyReply } from 'fastify';
import { Caller, Public, Requires, type RequestContext } from '../platform/auth';
import { RequestRefused } from '../platform/errors';
import { pagePolicy } from './page-frame';
import { listPage, notFoundPage, publicLinks, reportPage, withdrawnPage, type Links } from './pages';
import { projectPage } from './project-page';
import { readChoices } from './preview-choices';
import { PublicationService } from './publication.service';
import { PublicReader } from './public-reader';

/** Seconds that a page may be kept: a withdrawal is seen by everybody within this time. */
export const KEPT_SECONDS = 60;

const languageOf = (taal: unknown): PublicLanguage => (taal === 'en' ? 'en' : 'nl');

/** The public pages: written on the server, without scripts and without a session. */
@Controller()
export class PublicPageController {
  constructor(
    private readonly reader: PublicReader,
    private readonly publishing: PublicationService,
  ) {}

  @Public()
  @Get('openbaar')
  async home(@Query('taal') taal: unknown, @Headers('if-none-match') known: string, @Res() reply: FastifyReply) {
    await send(reply, known, listPage(await this.reader.listings(), languageOf(taal)));
  }

  @Public()
  @Get('openbaar/:slug')
  async organisation(
    @Param('slug') slug: string,
    @Query('taal') taal: unknown,
    @Headers('if-none-match') known: string,
    @Res() reply: FastifyReply,
  ) {
    const listings = await this.reader.listings(slug);
    if (listings.length === 0) return missing(reply, languageOf(taal));
    await send(reply, known, listPage(listings, languageOf(taal), slug));
  }

  @Public()
  @Get('openbaar/:slug/:report')
  async report(
    @Param('slug') slug: string,
    @Param('report') id: string,
    @Query('taal') taal: unknown,
    @Headers('if-none-match') known: string,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(taal);
    const opened = await this.reader.open(slug, id);
    if (!opened) return missing(reply, language);
    const { document, publishedAt } = opened;
    if (!document) return send(reply.status(410), undefined, withdrawnPage(opened, language));
    await send(reply, known, reportPage(document, language, publicLinks(slug, id, language), publishedAt));
  }

  @Public()
  @Get('openbaar/:slug/:report/projecten/:project')
  async project(
    @Param('slug') slug: string,
    @Param('report') id: string,
    @Param('project') project: string,
    @Query('taal') taal: unknown,
    @Headers('if-none-match') known: string,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(taal);
    const opened = await this.reader.open(slug, id);
    if (opened && !opened.document) return send(reply.status(410), undefined, withdrawnPage(opened, language));
    const text =
      opened?.document && projectPage(opened.document, project, language, publicLinks(slug, id, language, project));
    if (!text) return missing(reply, language);
    await send(reply, known, text);
  }

  /** The page as it would be with these choices, for who is about to publish. */
  @Requires('report.seal')
  @Get('api/reports/:id/public-preview')
  async preview(
    @Caller() caller: RequestContext,
    @Param('id') id: string,
    @Query('keuzes') given: unknown,
    @Query('project') project: unknown,
    @Query('taal') taal: unknown,
    @Res() reply: FastifyReply,
  ) {
    const choices = readChoices(given);
    if (!choices) throw new RequestRefused('BAD_CHOICES', 400, 'keuzes does not say what is withheld.');
    const language = languageOf(taal);
    const told = await this.publishing.preview(caller, id, choices);
    const at = (more: string) => `?keuzes=${encodeURIComponent(String(given ?? ''))}&taal=${language}${more}`;
    const links: Links = {
      ...{ home: null, organisation: null, other: null, data: null, report: at('') },
      project: (one) => at(`&project=${one}`),
    };
    const shown = told.projecten.some((one) => !isWithheld(one) && one.id === project);
    const text = shown ? projectPage(told, String(project), language, links) : reportPage(told, language, links);
    await reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('x-frame-options', 'SAMEORIGIN')
      .header('content-security-policy', pagePolicy(true))
      .send(text);
  }
}

async function send(reply: FastifyReply, known: string | undefined, text: string): Promise<void> {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', tag)
    .header('cache-control', `public, max-age=${KEPT_SECONDS}`)
    .header('content-security-policy', pagePolicy());
  if (isKnown(known, tag)) await reply.status(304).send();
  else await reply.type('text/html; charset=utf-8').send(text);
}

const missing = (reply: FastifyReply, language: PublicLanguage): Promise<void> =>
  send(reply.status(404), undefined, notFoundPage(language));

export const isKnown = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
