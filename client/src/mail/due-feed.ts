import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CreateShareLinkDocument, RevokeShareLinkDocument, ShareLinksDocument } from '@stip/contract';
import { Dialogs, ErrorState, Field, FieldControl, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';

/** The reader's due days in their own calendar, by a secret link that is shown once and can be revoked. */
@Component({
  selector: 'stip-due-feed',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, Field, FieldControl, TranslocoPipe],
  template: `<section class="stip-card stip-no-print" aria-labelledby="due-feed">
    <h2 id="due-feed">{{ 'mail.feed.title' | transloco }}</h2>
    <p class="stip-quiet">{{ 'mail.feed.text' | transloco }}</p>
    @if (made(); as address) {
      <stip-field [label]="'mail.feed.address' | transloco" [description]="'mail.feed.once' | transloco">
        <input stipControl class="utrecht-textbox" readonly [value]="address" (focus)="$any($event.target).select()" />
      </stip-field>
      <div>
        <button type="button" class="utrecht-button utrecht-button--primary-action" (click)="copy(address)">
          {{ 'mail.feed.copy' | transloco }}
        </button>
      </div>
    }
    @if (links.error(); as message) {
      <stip-error [message]="message" (retry)="links.reload()" />
    }
    @if (own().length > 0) {
      <ul>
        @for (link of own(); track link.id) {
          <li>
            <span>
              {{ link.title }}
              <span class="stip-quiet">{{
                (link.lastUsedAt ? 'mail.feed.used' : 'mail.feed.unused')
                  | transloco: { moment: moment(link.lastUsedAt) }
              }}</span>
            </span>
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              [disabled]="isPast"
              (click)="revoke(link)"
            >
              {{ 'mail.feed.revoke' | transloco }}
            </button>
          </li>
        }
      </ul>
    } @else if (links.data()) {
      <div>
        <button
          type="button"
          class="utrecht-button utrecht-button--secondary-action"
          [disabled]="busy() || isPast"
          (click)="make()"
        >
          {{ 'mail.feed.make' | transloco }}
        </button>
      </div>
    }
  </section>`,
  styles: `
    section {
      display: grid;
      gap: var(--stip-space-3);
      max-inline-size: 860px;
    }
    h2,
    p,
    ul {
      margin: 0;
      padding: 0;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      justify-content: space-between;
    }
    li .stip-quiet {
      display: block;
    }
  `,
})
export class DueFeed {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  protected readonly isPast = inject(AsOf).value !== undefined;
  protected readonly links = load(ShareLinksDocument);
  protected readonly own = computed(() =>
    (this.links.data()?.shareLinks ?? []).filter(({ kind, isOwn }) => kind === 'due' && isOwn),
  );
  protected readonly made = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);

  protected moment(instant: string | null): string {
    return instant
      ? new Intl.DateTimeFormat(this.language.locale(), { dateStyle: 'medium' }).format(new Date(instant))
      : '';
  }

  protected async make(): Promise<void> {
    this.busy.set(true);
    const language = this.language.current() === 'en' ? 'en' : 'nl';
    const input = { kind: 'due' as const, title: this.t('mail.feed.name'), language };
    const answer = (await this.mutations.send(CreateShareLinkDocument, { input }))?.createShareLink;
    this.busy.set(false);
    if (answer?.__typename === 'CreateShareLinkPayload') this.made.set(new URL(answer.path, location.origin).href);
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.links.reload();
  }

  protected async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.toasts.show(this.t('mail.feed.copied'));
    } catch {
      this.toasts.show(this.t('mail.feed.notCopied'), 'failed');
    }
  }

  protected async revoke({ id, version }: { readonly id: string; readonly version: number }): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('mail.feed.revokeTitle'),
      text: this.t('mail.feed.revokeText'),
      confirm: this.t('mail.feed.revoke'),
    });
    if (!sure) return;
    const answer = (await this.mutations.send(RevokeShareLinkDocument, { input: { id, version } }))?.revokeShareLink;
    if (answer?.__typename === 'ShareLinkPayload') this.toasts.show(this.t('mail.feed.revoked'));
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.made.set(undefined);
    this.links.reload();
  }
}
