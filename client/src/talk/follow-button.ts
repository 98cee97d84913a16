import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { SetSubscriptionDocument, type TalkFieldsFragment } from '@stip/contract';
import { Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';

/** Following something or not, and who follows it. */
@Component({
  selector: 'stip-follow-button',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (mayFollow()) {
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action stip-no-print"
        [attr.aria-pressed]="talk().following"
        [title]="(talk().following ? 'talk.follow.stopText' : 'talk.follow.startText') | transloco"
        (click)="toggle()"
      >
        {{ (talk().following ? 'talk.follow.on' : 'talk.follow.off') | transloco }}
      </button>
    }
    <details>
      <summary>{{ 'talk.follow.who' | transloco: { n: talk().followers.length } }}</summary>
      <ul>
        @for (follower of talk().followers; track follower.person.id) {
          <li>
            {{ follower.person.name }}
            <span class="stip-quiet">{{ 'talk.follow.because.' + follower.because | transloco }}</span>
          </li>
        } @empty {
          <li class="stip-quiet">{{ 'talk.follow.nobody' | transloco }}</li>
        }
      </ul>
    </details>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-3);
      align-items: center;
    }
    details {
      position: relative;
      font-size: var(--stip-text-s);
    }
    summary {
      cursor: pointer;
      min-block-size: 24px;
      color: var(--stip-accent);
    }
    ul {
      position: absolute;
      z-index: 4;
      inset-inline-end: 0;
      min-inline-size: 220px;
      max-inline-size: min(320px, 80vw);
      max-block-size: 40vh;
      overflow: auto;
      margin: 0;
      padding: var(--stip-space-3);
      list-style: none;
      display: grid;
      gap: var(--stip-space-1);
      background: var(--stip-surface);
      border: 1px solid var(--stip-line-strong);
      border-radius: var(--stip-radius-m);
      box-shadow: var(--stip-shadow);
    }
    @media (width < 640px) {
      ul {
        position: static;
        border: 0;
        box-shadow: none;
        padding: var(--stip-space-2) 0;
      }
    }
  `,
})
export class FollowButton {
  private readonly session = inject(Session);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();
  private readonly isNow = inject(AsOf).value === undefined;
  readonly talk = input.required<TalkFieldsFragment>();
  readonly changed = output<TalkFieldsFragment>();
  /** Whoever reads may follow; an account without a person has nobody to tell. */
  protected readonly mayFollow = computed(() => this.isNow && this.session.current()?.person !== null);

  protected async toggle(): Promise<void> {
    const { subject, following } = this.talk();
    const input = { subject: { kind: subject.kind, id: subject.id, section: null }, following: !following };
    const result = (await this.mutations.send(SetSubscriptionDocument, { input }))?.setSubscription;
    if (result?.__typename === 'TalkPayload') {
      // What is shown may be about a section; who follows is of the whole.
      this.changed.emit({ ...this.talk(), following: result.talk.following, followers: result.talk.followers });
      this.toasts.show(this.t(result.talk.following ? 'talk.follow.started' : 'talk.follow.stopped'));
    } else if (result) this.toasts.show(this.failures.summary(result), 'failed');
  }
}
