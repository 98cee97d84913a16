import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { Router, RouterLink, UrlTree } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  MarkNotificationsDocument,
  MyNotificationsDocument,
  NotificationPreferencesDocument,
  SetNotificationPreferenceDocument,
  type MyNotificationsQuery,
  type MyNotificationsQueryVariables,
  type NotificationPreferencesQuery,
} from '@stip/contract';
import { NOTIFICATION_KINDS, TOLD_NOTIFICATION_KINDS } from '@stip/domain';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { MailChoice } from '../mail/mail-choice';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { ListEnd } from '../platform/list-end';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { UnreadNotifications } from './unread';
import { PresenceChoice } from '../talk/presence-choice';

type Told = MyNotificationsQuery['myNotifications']['nodes'][number];
type Preference = NotificationPreferencesQuery['notificationPreferences'][number];
const PAGE = 50;

/** What the reader was told, the latest first, and of what they want to hear. Filters are in the address. */
@Component({
  selector: 'stip-notifications-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    ListEnd,
    LoadingState,
    RouterLink,
    MailChoice,
    PresenceChoice,
    TranslocoPipe,
  ],
  templateUrl: './notifications-page.html',
  styleUrl: './notifications-page.css',
})
export class NotificationsPage {
  private readonly router = inject(Router);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  protected readonly unread = inject(UnreadNotifications);
  /** The past is only looked at. */
  protected readonly mayMark = inject(AsOf).value === undefined;
  readonly toon = input<string>();
  readonly soort = input<string>();

  protected readonly kinds = TOLD_NOTIFICATION_KINDS;
  protected readonly kind = computed(() => NOTIFICATION_KINDS.find((kind) => kind === this.soort()));
  protected readonly onlyUnread = computed(() => this.toon() === 'ongelezen');
  protected readonly list = loadList(
    MyNotificationsDocument,
    (): MyNotificationsQueryVariables => {
      const kind = this.kind();
      return { first: PAGE, filter: { unread: this.onlyUnread() || null, kinds: kind ? [kind] : null } };
    },
    (data) => data.myNotifications,
  );
  protected readonly preferences = load(NotificationPreferencesDocument);
  protected readonly filtered = computed(() => this.onlyUnread() || this.kind() !== undefined);

  constructor() {
    let heard = this.unread.news();
    effect(() => {
      const news = this.unread.news();
      if (news === heard) return;
      heard = news;
      untracked(() => this.list.reload());
    });
  }

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected when(instant: string): string {
    return new Intl.DateTimeFormat(this.language.locale(), {
      ...{ dateStyle: 'medium', timeStyle: 'short' },
      timeZone: this.session.current()?.organisation.timeZone,
    }).format(new Date(instant));
  }

  /** The path may have a query and a fragment. */
  protected to({ subject }: Told): UrlTree {
    return this.router.parseUrl(subject.path);
  }

  protected async mark(told: Told): Promise<void> {
    await this.send([told.id], told.readAt === null);
  }

  protected async markAll(): Promise<void> {
    if (await this.send(null, true)) this.toasts.show(this.t('notifications.marked'));
  }

  /** What is opened is read; the reader is not held up by it. */
  protected opened(told: Told): void {
    if (told.readAt === null && this.mayMark) void this.send([told.id], true);
  }

  protected async prefer({ kind, version }: Preference, wanted: boolean): Promise<void> {
    const input = { kind, delivery: wanted ? ('in_app' as const) : ('off' as const), version };
    const answer = (await this.mutations.send(SetNotificationPreferenceDocument, { input }))?.setNotificationPreference;
    if (answer?.__typename === 'NotificationPreferencePayload')
      this.toasts.show(this.t('notifications.preferences.saved'));
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.preferences.reload();
  }

  private async send(ids: string[] | null, read: boolean): Promise<boolean> {
    const answer = (await this.mutations.send(MarkNotificationsDocument, { input: { ids, read } }))?.markNotifications;
    if (answer?.__typename === 'NotificationsPayload') this.unread.set(answer.unread);
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.list.reload();
    return answer?.__typename === 'NotificationsPayload';
  }
}
