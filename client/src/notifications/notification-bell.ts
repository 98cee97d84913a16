import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { UnreadNotifications } from './unread';

const MOST = 99;

/** The way to what one was told, with how much of it is unread. */
@Component({
  selector: 'stip-notification-bell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `<a routerLink="/meldingen" routerLinkActive="here" ariaCurrentWhenActive="page">
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path
        d="M12 3a6 6 0 0 0-6 6v4l-2 3v1h16v-1l-2-3V9a6 6 0 0 0-6-6zM9.5 19.5a2.5 2.5 0 0 0 5 0"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
      />
    </svg>
    <span class="stip-visually-hidden">{{ 'notifications.bell' | transloco }}</span>
    @if (unread.count(); as n) {
      <span class="count" aria-hidden="true">{{ shown() }}</span>
      <span class="stip-visually-hidden">{{ 'notifications.unread' | transloco: { n } }}</span>
    }
  </a>`,
  styles: `
    a {
      position: relative;
      display: inline-grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      border-radius: var(--stip-radius-s);
      color: var(--stip-ink-2);
    }
    a:hover {
      background: var(--stip-sunken);
    }
    a.here {
      background: var(--stip-accent-soft);
      color: var(--stip-accent-strong);
    }
    .count {
      position: absolute;
      inset-block-start: 2px;
      inset-inline-start: 22px;
      min-inline-size: 18px;
      padding-inline: 4px;
      box-sizing: border-box;
      border-radius: 9px;
      background: var(--stip-accent);
      color: var(--stip-accent-ink);
      font-size: 12px;
      line-height: 18px;
      font-weight: 650;
      text-align: center;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class NotificationBell {
  protected readonly unread = inject(UnreadNotifications);
  protected readonly shown = computed(() => {
    const n = this.unread.count() ?? 0;
    return n > MOST ? `${MOST}+` : String(n);
  });

  constructor() {
    inject(DestroyRef).onDestroy(this.unread.follow());
  }
}
