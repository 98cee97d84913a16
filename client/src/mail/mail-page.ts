import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  MailsDocument,
  MailStandingDocument,
  SendMailAgainDocument,
  SendTestMailDocument,
  SetMailSettingsDocument,
  type MailsQuery,
  type MailsQueryVariables,
} from '@stip/contract';
import { MAIL_STATES } from '@stip/domain';
import { Callout, EmptyState, ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { ListEnd } from '../platform/list-end';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { wholeOf, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { Session } from '../platform/session';

type Mail = MailsQuery['mails']['nodes'][number];
const PAGE = 50;

/** What Stip mailed, what waits and what failed, and what the organisation allows of it. */
@Component({
  selector: 'stip-mail-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, EmptyState, ErrorState, Field, FieldControl, ListEnd, LoadingState, TranslocoPipe],
  templateUrl: './mail-page.html',
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 240px), 1fr));
      gap: var(--stip-space-3);
      margin: 0;
    }
    dd {
      margin: 0;
      font-weight: 620;
      overflow-wrap: anywhere;
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      justify-content: space-between;
    }
    h2 {
      margin: 0;
    }
    .failed {
      color: var(--stip-red);
      font-weight: 620;
    }
    td span,
    th span {
      display: block;
    }
    th .stip-quiet {
      font-weight: 400;
    }
  `,
})
export class MailPage {
  private readonly router = inject(Router);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly records = inject(Records);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  readonly stand = input<string>();
  protected readonly may = this.session.may('organisation.manage');
  protected readonly mayAct = this.may && inject(AsOf).value === undefined;
  protected readonly states = MAIL_STATES;
  protected readonly state = computed(() => MAIL_STATES.find((state) => state === this.stand()));
  protected readonly query = load(MailStandingDocument, () => (this.may ? {} : undefined));
  protected readonly standing = computed(() => this.query.data()?.mailStanding);
  protected readonly list = loadList(
    MailsDocument,
    (): MailsQueryVariables => {
      const state = this.state();
      return { first: PAGE, filter: { states: state ? [state] : null } };
    },
    (data) => data.mails,
  );

  protected filter(state: string): void {
    void this.router.navigate([], { queryParams: { stand: state || null }, replaceUrl: true });
  }

  protected when(instant: string): string {
    return new Intl.DateTimeFormat(this.language.locale(), {
      ...{ dateStyle: 'medium', timeStyle: 'short' },
      timeZone: this.session.current()?.organisation.timeZone,
    }).format(new Date(instant));
  }

  protected async again({ id, version }: Mail): Promise<void> {
    const answer = (await this.mutations.send(SendMailAgainDocument, { input: { id, version } }))?.sendMailAgain;
    if (answer?.__typename === 'MailPayload') this.toasts.show(this.t('mail.log.queuedAgain'));
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.reload();
  }

  protected async test(): Promise<void> {
    const language = this.language.current() === 'en' ? 'en' : 'nl';
    const answer = (await this.mutations.send(SendTestMailDocument, { input: { language } }))?.sendTestMail;
    if (answer?.__typename === 'MailPayload')
      this.toasts.show(this.t('mail.log.tested', { address: answer.mail.address }));
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.reload();
  }

  protected async edit(): Promise<void> {
    const settings = this.standing()?.settings;
    if (!settings) return;
    const number = (name: string, range: readonly [number, number]): RecordField => ({
      ...{ name, kind: 'number', range, required: true, label: this.t(`mail.settings.${name}`), short: true },
    });
    const saved = await this.records.edit({
      title: this.t('mail.settings.title'),
      version: settings.version ?? undefined,
      fields: [
        number('digestHour', [0, 23]),
        {
          ...{ name: 'digestWeekday', kind: 'choice', label: this.t('mail.settings.digestWeekday'), short: true },
          options: [1, 2, 3, 4, 5].map((day) => ({
            value: String(day),
            label: this.t(`mail.settings.weekday.${day}`),
          })),
        },
        {
          ...{ name: 'quietDays', kind: 'choice', label: this.t('mail.settings.quietDays') },
          options: ['true', 'false'].map((value) => ({ value, label: this.t(`mail.settings.quiet.${value}`) })),
        },
        number('perPersonPerDay', [1, 20]),
        number('perHour', [1, 10_000]),
        number('retentionDays', [1, 365]),
      ],
      values: {
        digestHour: String(settings.digestHour),
        digestWeekday: String(settings.digestWeekday),
        quietDays: String(settings.quietDays),
        perPersonPerDay: String(settings.perPersonPerDay),
        perHour: String(settings.perHour),
        retentionDays: String(settings.retentionDays),
      },
      save: async (values, version) => {
        const whole = (name: string) => wholeOf(values[name]) ?? 0;
        const input = {
          digestHour: whole('digestHour'),
          digestWeekday: whole('digestWeekday'),
          quietDays: values['quietDays'] === 'true',
          perPersonPerDay: whole('perPersonPerDay'),
          perHour: whole('perHour'),
          retentionDays: whole('retentionDays'),
          version: version ?? null,
        };
        return (await this.mutations.send(SetMailSettingsDocument, { input }))?.setMailSettings;
      },
    });
    if (saved) this.query.reload();
  }

  private reload(): void {
    this.query.reload();
    this.list.reload();
  }
}
