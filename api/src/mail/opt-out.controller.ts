import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { MAIL_DEFAULTS, NOTIFICATION_KINDS, type NotificationKind } from '@stip/domain';
import type { FastifyReply } from 'fastify';
import { hashToken, plainPage, Public } from '../platform/auth';
import { Database } from '../platform/database';
import { newId } from '../platform/ids';
import { escaped } from './letter';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

interface OptOut {
  readonly organisation_id: string;
  readonly person_id: string;
  readonly kinds: NotificationKind[];
  readonly language: 'nl' | 'en';
  readonly organisation_name: string;
}

/**
 * Stops mail without signing in: whoever has the secret of a mail may stop what was in it, or all of it, and nothing else. Opening
 * the page changes nothing, as mail scanners open links; mail programs post at once (RFC 8058).
 */
@Public()
@Controller('mail/opt-out')
export class OptOutController {
  constructor(private readonly database: Database) {}

  @Get(':token')
  async show(@Param('token') token: string, @Res() reply: FastifyReply): Promise<void> {
    const found = await this.find(token);
    await this.answer(reply, found, found && choices(found));
  }

  @Post(':token')
  async stop(
    @Param('token') token: string,
    @Body() body: Record<string, unknown> | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.find(token);
    if (!found) return this.answer(reply, undefined, undefined);
    const isAll = body?.['what'] === 'all';
    await this.optOut(found, isAll ? NOTIFICATION_KINDS : found.kinds);
    const words = WORDS[found.language];
    await this.answer(
      reply,
      found,
      `<p role="status">${isAll ? words.stoppedAll : words.stopped}</p><p>${words.back}</p>`,
    );
  }

  private async find(token: string): Promise<OptOut | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [row] = await this.database.unscoped<OptOut>('select * from stip.find_mail_opt_out($1)', [hashToken(token)]);
    return row;
  }

  private async optOut({ organisation_id, person_id }: OptOut, kinds: readonly NotificationKind[]): Promise<void> {
    // Kinds are those of the product, so they can stand in the text as columns.
    const columns = NOTIFICATION_KINDS.join(', ');
    const stopped = NOTIFICATION_KINDS.filter((kind) => kinds.includes(kind));
    if (stopped.length === 0) return;
    await this.database.write(
      { organisationId: organisation_id, personId: person_id, requestId: 'mail-opt-out' },
      (manager) =>
        manager.query(
          `insert into mail_preference (organisation_id, id, person_id, ${columns})
         values ($1, $2, $3, ${NOTIFICATION_KINDS.map((_, n) => `$${n + 4}`).join(', ')})
         on conflict on constraint mail_preference_once do update set ${stopped.map((kind) => `${kind} = 'none'`).join(', ')},
           updated_at = now(), version = mail_preference.version + 1`,
          [
            ...[organisation_id, newId(), person_id],
            ...NOTIFICATION_KINDS.map((kind) => (stopped.includes(kind) ? 'none' : MAIL_DEFAULTS[kind])),
          ],
        ),
    );
  }

  private async answer(reply: FastifyReply, found: OptOut | undefined, body: string | undefined): Promise<void> {
    const language = found?.language ?? 'nl';
    const words = WORDS[language];
    await reply
      .status(found ? 200 : 404)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex, nofollow')
      .send(plainPage(language, found ? words.title : words.unknown, body ?? `<p>${words.unknownText}</p>`));
  }
}

function choices({ language, kinds, organisation_name }: OptOut): string {
  const words = WORDS[language];
  const names = NOTIFICATION_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => words.kind[kind]);
  return `<p>${words.about(escaped(organisation_name))}</p>
${names.length > 0 ? `<p>${words.told}</p><ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul><form method="post"><button type="submit" name="what" value="these">${words.these}</button></form>` : ''}
<form method="post"><button class="second" type="submit" name="what" value="all">${words.all}</button></form>`;
}

const WORDS = {
  nl: {
    title: 'Minder mail van Stip',
    about: (organisation: string) => `U kreeg mail uit Stip van ${organisation}.`,
    kind: {
      mention: 'iemand noemt u',
      comment: 'iemand reageert waar u volgt',
      followed: 'iets dat u volgt, verandert',
      assigned: 'iets wordt aan u toegewezen',
      reminder: 'iets van u moet (bijna) klaar zijn',
      escalation: 'iets van een ander blijft liggen',
    },
    told: 'In die mail stond:',
    these: 'Geen mail meer hierover',
    all: 'Helemaal geen mail meer',
    stopped: 'U krijgt hierover geen mail meer.',
    stoppedAll: 'U krijgt geen mail meer uit Stip.',
    back: 'In Stip zelf ziet u uw meldingen nog wel. Daar kunt u mail ook weer aanzetten, bij Meldingen.',
    unknown: 'Deze link werkt niet',
    unknownText: 'De link is onvolledig of te oud. Kies in Stip bij Meldingen welke mail u wilt.',
  },
  en: {
    title: 'Less mail from Stip',
    about: (organisation: string) => `You got mail from Stip of ${organisation}.`,
    kind: {
      mention: 'somebody mentions you',
      comment: 'somebody comments where you follow',
      followed: 'something you follow changes',
      assigned: 'something is assigned to you',
      reminder: 'something of yours is (almost) due',
      escalation: 'something of another stays undone',
    },
    told: 'That mail told you:',
    these: 'No more mail about this',
    all: 'No mail at all',
    stopped: 'You get no more mail about this.',
    stoppedAll: 'You get no more mail from Stip.',
    back: 'In Stip itself you still see your notifications. You can also turn mail on again there, at Notifications.',
    unknown: 'This link does not work',
    unknownText: 'The link is incomplete or too old. Choose in Stip, at Notifications, which mail you want.',
  },
} as const;
