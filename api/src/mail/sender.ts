import { Inject, Injectable, Logger } from '@nestjs/common';
import { retryMinutes, type MailState } from '@stip/domain';
import { createTransport, type Transporter } from 'nodemailer';
import { hashToken, newToken } from '../platform/auth';
import { CONFIG, type Config, type MailConfig } from '../platform/config';
import { Database } from '../platform/database';
import { newId } from '../platform/ids';
import { optOutMark, signInMark } from './letter';

/** After this another process may take a mail over: longer than the slowest answer of a mail server that still counts. */
const LEASE_MINUTES = 10;
const TIMEOUT_MS = 30_000;
/** Mails of one organisation in one round, so that the others have their turn. */
const MAX_PER_ROUND = 50;

interface Claimed {
  readonly id: string;
  readonly address: string;
  readonly kind: string;
  readonly language: 'nl' | 'en';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly path: string;
  readonly messageId: string;
  readonly attempts: number;
  readonly unwanted: boolean;
}

interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

/**
 * Sends what was made, on any number of processes. A mail is claimed in a transaction of its own, so that no connection to the
 * database is held while a mail server thinks; who dies with a mail in hand leaves it to another after a while, under the same
 * Message-ID.
 */
@Injectable()
export class MailSender {
  private readonly logger = new Logger(MailSender.name);
  private transport: Transporter | undefined;

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Sends what is to be sent now, one after another. Answers how many were taken by the mail server. */
  async send(organisationId: string, now: () => Date): Promise<number> {
    const { mail } = this.config;
    if (!mail) return 0;
    let sent = 0;
    for (let n = 0; n < MAX_PER_ROUND; n += 1) {
      const claimed = await this.claim(organisationId, now());
      if (!claimed) break;
      if (await this.deliver(organisationId, claimed, mail, now)) sent += 1;
    }
    return sent;
  }

  close(): void {
    this.transport?.close();
    this.transport = undefined;
  }

  private async claim(organisationId: string, now: Date): Promise<Claimed | undefined> {
    return this.database.write({ organisationId, requestId: 'mail-send' }, async (manager) => {
      const [rows] = await manager.query<[Claimed[], number]>(
        `update mail m set state = 'sending', attempts = m.attempts + 1, updated_at = $1::timestamptz, version = m.version + 1,
           next_attempt_at = $1::timestamptz + make_interval(mins => $2)
         from (select c.id from mail c where c.state in ('queued', 'sending') and c.next_attempt_at <= $1::timestamptz
           order by c.next_attempt_at, c.id limit 1 for update skip locked) next
         join mail o on o.id = next.id
         join person p on p.organisation_id = o.organisation_id and p.id = o.recipient_id
         left join mail_preference f on f.organisation_id = p.organisation_id and f.person_id = p.id
         where m.id = next.id
         returning m.id, m.address, m.kind, m.language, m.subject, m.body_text as text, m.body_html as html, m.path,
           m.message_id as "messageId", m.attempts,
           m.kind <> 'test' and (not p.active or f.id is not null and not exists (select from unnest(m.told_kinds) k
             where (to_jsonb(f) ->> k) <> 'none')) as unwanted`,
        [now, LEASE_MINUTES],
      );
      return rows[0];
    });
  }

  private async deliver(organisationId: string, mail: Claimed, config: MailConfig, now: () => Date): Promise<boolean> {
    if (mail.unwanted) {
      await this.finish(organisationId, mail, { state: 'stopped', failure: 'no longer wanted', at: now() });
      return false;
    }
    if (mail.attempts > 1 && retryMinutes(mail.attempts - 1) === null) {
      await this.finish(organisationId, mail, { state: 'failed', failure: 'interrupted too often', at: now() });
      return false;
    }
    const { link, optOut } = await this.secrets(organisationId, mail, config, now());
    const filled = (text: string) => text.replaceAll(signInMark(mail.id), link).replaceAll(optOutMark(mail.id), optOut);
    try {
      await this.transporter(config).sendMail({
        from: config.from,
        to: { name: '', address: mail.address },
        subject: mail.subject,
        text: filled(mail.text),
        html: filled(mail.html),
        messageId: mail.messageId,
        date: now(),
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': mail.language,
          ...(mail.kind === 'test'
            ? {}
            : { 'List-Unsubscribe': `<${optOut}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    } catch (error) {
      const failure = reasonOf(error as SmtpError);
      const minutes = isPermanent(error as SmtpError) ? null : retryMinutes(mail.attempts);
      this.logger.warn(`Mail ${mail.id} not sent at attempt ${mail.attempts}: ${failure}`);
      await this.finish(
        organisationId,
        mail,
        minutes === null
          ? { state: 'failed', failure, at: now() }
          : { state: 'queued', failure, at: now(), next: new Date(now().getTime() + minutes * 60_000) },
      );
      return false;
    }
    await this.finish(organisationId, mail, { state: 'sent', failure: '', at: now() });
    return true;
  }

  /** New ones at each attempt; the database has their hashes. Who has no working account gets the plain address. */
  private async secrets(
    organisationId: string,
    { id, path, language }: Claimed,
    { publicUrl, linkHours }: MailConfig,
    now: Date,
  ): Promise<{ link: string; optOut: string }> {
    const token = newToken();
    const optOutToken = newToken();
    const expires = new Date(now.getTime() + linkHours * 3_600_000);
    const offered = await this.database.write({ organisationId, requestId: 'mail-send' }, async (manager) => {
      await manager.query('insert into mail_opt_out (organisation_id, token_hash, mail_id) values ($1, $2, $3)', [
        ...[organisationId, hashToken(optOutToken), id],
      ]);
      const rows = await manager.query<{ offered: boolean }[]>(
        'select stip.offer_sign_in_by_mail($1, $2, $3, $4, $5) as offered',
        [id, newId(), hashToken(token), now, expires],
      );
      return rows[0]?.offered ?? false;
    });
    const query = new URLSearchParams({ token, naar: path, taal: language });
    return {
      link: offered ? `${publicUrl}/sign-in/mail?${query.toString()}` : `${publicUrl}${path}`,
      optOut: `${publicUrl}/mail/opt-out/${optOutToken}`,
    };
  }

  private async finish(
    organisationId: string,
    { id, attempts }: Claimed,
    outcome: { readonly state: MailState; readonly failure: string; readonly at: Date; readonly next?: Date },
  ): Promise<void> {
    const { state, failure, at, next } = outcome;
    await this.database.write({ organisationId, requestId: 'mail-send' }, (manager) =>
      // Only where no other process took it over meanwhile.
      manager.query(
        `update mail set state = $3, failure = $4, sent_at = case when $3 = 'sent' then $5::timestamptz end, updated_at = $5,
           next_attempt_at = coalesce($6::timestamptz, next_attempt_at), version = version + 1
         where id = $1 and attempts = $2 and state = 'sending'`,
        [id, attempts, state, failure, at, next ?? null],
      ),
    );
  }

  private transporter({ smtpUrl }: MailConfig): Transporter {
    return (this.transport ??= createTransport({
      ...{ url: smtpUrl, pool: true, maxConnections: 1 },
      ...{
        connectionTimeout: TIMEOUT_MS,
        greetingTimeout: TIMEOUT_MS,
        socketTimeout: TIMEOUT_MS,
        dnsTimeout: TIMEOUT_MS,
      },
    }));
  }
}

/** The mail server refused this mail or this address for good. A password that is wrong is put right some day. */
const isPermanent = ({ code, responseCode }: SmtpError): boolean =>
  code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;

function reasonOf({ message, response, code }: SmtpError): string {
  // eslint-disable-next-line no-control-regex -- what a mail server says may hold anything
  const words = (response ?? message).replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return (words || code || 'unknown').slice(0, 500);
}
