import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { CONFIG, type Config } from '../platform/config';
import { Database, readerOf } from '../platform/database';
import { MailComposer, mailSettings, type MailingOrganisation } from './composer';
import type { MailLanguage } from './letter';
import { Reminders } from './reminders';
import { MailSender } from './sender';

const EVERY_MS = 15_000;
/** Looking for what is due reads much, and a day is a day. */
const REMIND_EVERY_MS = 30 * 60_000;

/** Does in every process, again and again, what mail asks. What it does is safe to do at the same time elsewhere. */
@Injectable()
export class MailWorker implements BeforeApplicationShutdown {
  private readonly logger = new Logger(MailWorker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private remindedAt = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly composer: MailComposer,
    private readonly sender: MailSender,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  begin(): void {
    this.timer ??= setInterval(() => {
      this.running ??= this.tick()
        .catch((error: Error) => this.logger.warn(`Mail waits for the next round: ${error.message}`))
        .finally(() => (this.running = undefined));
    }, EVERY_MS);
    this.timer.unref();
  }

  async tick(): Promise<void> {
    const now = this.clock.now();
    const isRemindTime = Math.abs(now.getTime() - this.remindedAt) >= REMIND_EVERY_MS;
    if (!isRemindTime && !this.config.mail) return;
    for (const organisation of await this.organisations()) {
      if (isRemindTime) {
        await this.reminders.remind(organisation, now);
        await this.forget(organisation.id, now);
      }
      if (!this.config.mail) continue;
      await this.composer.compose(organisation, now);
      await this.sender.send(organisation.id, () => this.clock.now());
    }
    if (isRemindTime) this.remindedAt = now.getTime();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    this.sender.close();
  }

  private async organisations(): Promise<MailingOrganisation[]> {
    const rows = await this.database.unscoped<{
      organisation_id: string;
      locale: MailLanguage;
      time_zone: string;
      name: string;
    }>('select * from stip.mailing_organisations()');
    return rows.map((row) => ({
      ...{ id: row.organisation_id, name: row.name, language: row.locale, timeZone: row.time_zone },
    }));
  }

  /** Removes the words of mails that were kept long enough. */
  private async forget(organisationId: string, now: Date): Promise<void> {
    await this.database.write({ organisationId, requestId: 'mail-forget' }, async (manager) => {
      const { retentionDays } = await mailSettings(readerOf(manager));
      await manager.query(
        `update mail set body_text = '', body_html = '', version = version + 1 where body_text <> '' and state in ('sent', 'failed', 'stopped')
           and created_at < $1::timestamptz - make_interval(days => $2)`,
        [now, retentionDays],
      );
    });
  }
}
