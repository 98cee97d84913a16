import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { MailPreferenceDocument, SetMailPreferenceDocument, type SetMailPreferenceInput } from '@stip/contract';
import { MAIL_DELIVERIES, TOLD_NOTIFICATION_KINDS, type MailDelivery, type NotificationKind } from '@stip/domain';
import { Callout, ErrorState, Field, FieldControl, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';

/** How soon the reader wants mail of each kind, and in which language. */
@Component({
  selector: 'stip-mail-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, ErrorState, Field, FieldControl, TranslocoPipe],
  template: `@if (preference(); as p) {
      <section class="stip-card stip-no-print" aria-labelledby="mail-choice">
        <h2 id="mail-choice">{{ 'mail.choice.title' | transloco }}</h2>
        @if (!p.isOn) {
          <stip-callout kind="info"
            ><p>{{ 'mail.choice.off' | transloco }}</p></stip-callout
          >
        } @else if (!p.address) {
          <stip-callout kind="warning"
            ><p>{{ 'mail.choice.noAddress' | transloco }}</p></stip-callout
          >
        }
        <p class="stip-quiet">
          {{ 'mail.choice.text' | transloco }}
          @if (p.address) {
            {{ 'mail.choice.to' | transloco: { address: p.address } }}
          }
        </p>
        <div class="choices">
          @for (choice of choices(); track choice.kind) {
            <stip-field [label]="'notifications.preferences.' + choice.kind | transloco">
              <select
                stipControl
                class="utrecht-select"
                [disabled]="isPast"
                (change)="choose(choice.kind, $any($event.target).value)"
              >
                @for (delivery of deliveries; track delivery) {
                  <option [value]="delivery" [selected]="delivery === choice.delivery">
                    {{ 'mail.delivery.' + delivery | transloco }}
                  </option>
                }
              </select>
            </stip-field>
          }
          <stip-field [label]="'mail.choice.language' | transloco">
            <select
              stipControl
              class="utrecht-select"
              [disabled]="isPast"
              (change)="send({ choices: [], language: $any($event.target).value || null })"
            >
              @for (language of languages; track language) {
                <option [value]="language" [selected]="language === (p.language ?? '')">
                  {{ 'mail.choice.languages.' + (language || 'organisation') | transloco }}
                </option>
              }
            </select>
          </stip-field>
        </div>
      </section>
    }
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }`,
  styles: `
    section {
      display: grid;
      gap: var(--stip-space-3);
    }
    h2,
    p {
      margin: 0;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
      gap: var(--stip-space-3);
      align-items: end;
    }
  `,
})
export class MailChoice {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();
  protected readonly isPast = inject(AsOf).value !== undefined;
  protected readonly deliveries = MAIL_DELIVERIES;
  protected readonly languages = ['', 'nl', 'en'] as const;
  protected readonly query = load(MailPreferenceDocument);
  protected readonly preference = computed(() => this.query.data()?.mailPreference);
  /** Of kinds that something tells. */
  protected readonly choices = computed(() =>
    (this.preference()?.choices ?? []).filter(({ kind }) => TOLD_NOTIFICATION_KINDS.includes(kind)),
  );

  protected choose(kind: NotificationKind, delivery: MailDelivery): Promise<void> {
    return this.send({ choices: [{ kind, delivery }], language: this.preference()?.language ?? null });
  }

  protected async send(change: SetMailPreferenceInput): Promise<void> {
    const input = { ...change, version: this.preference()?.version };
    const answer = (await this.mutations.send(SetMailPreferenceDocument, { input }))?.setMailPreference;
    if (answer?.__typename === 'MailPreferencePayload') {
      this.query.set({ __typename: 'Query', mailPreference: answer.preference });
      this.toasts.show(this.t('notifications.preferences.saved'));
      return;
    }
    if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.query.reload();
  }
}
