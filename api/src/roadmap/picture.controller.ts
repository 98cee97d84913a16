import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Caller, ReadsOnly, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { printPdf } from '../platform/typst';
import { readPicture } from './picture';
import { pictureDocument } from './picture-document';
import { pictureText } from './picture-texts';
import { paperRequest, planView, readInput } from './view-input';

@Controller('api/roadmap')
export class PictureController {
  constructor(private readonly database: Database) {}

  /** The roadmap as a tagged PDF, in the view and on the paper that the body asks; a view can be too long for an address. */
  @Requires('read')
  @ReadsOnly()
  @HttpCode(200)
  @Post('pdf')
  async pdf(@Caller() caller: RequestContext, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const request = readInput(paperRequest, body);
    const language = request.lang ?? caller.locale;
    const view = planView(request.view);
    const picture = await this.database.read(caller, (reader) =>
      readPicture(reader, caller, view, { language, names: true }),
    );
    const at = caller.asOf ?? caller.now;
    const { timeZone } = caller;
    const isPast = caller.asOf !== undefined && caller.asOf < caller.now;
    const document = pictureDocument(picture, view, request, language, { at, timeZone, isPast });
    const pdf = await printPdf(document, caller.now);
    const name = `${request.title ?? pictureText(language, 'title')} ${picture.organisation}`
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .toLowerCase();
    await reply
      .header('content-type', 'application/pdf')
      .header(
        'content-disposition',
        `attachment; filename="roadmap.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
      )
      .header('cache-control', 'no-store')
      .send(pdf);
  }
}
