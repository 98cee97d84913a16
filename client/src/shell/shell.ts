import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { filter, tap } from 'rxjs';
import { LANGUAGES } from '../i18n/translations';
import { DateText, Dialogs } from '@stip/ui';
import { AsOf } from '../platform/as-of';
import { Language } from '../platform/language';
import { WayBack } from '../platform/way-back';
import { Session } from '../platform/session';
import { Theme, THEMES, type ThemeChoice } from '../platform/theme';
import { NotificationBell } from '../notifications/notification-bell';
import { AsOfBar } from './as-of-bar';
import { NAVIGATION } from './navigation';
import { forgetDrafts } from '../talk/comment-drafts';

/** Frame of every screen behind the sign-in: navigation, language, theme, and where focus goes on a new page. */
@Component({
  selector: 'stip-shell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AsOfBar, DateText, NotificationBell, RouterLink, RouterLinkActive, RouterOutlet, TranslocoPipe],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly language = inject(Language);
  protected readonly theme = inject(Theme);
  protected readonly session = inject(Session);
  protected readonly asOf = inject(AsOf);
  protected readonly wayBack = inject(WayBack);
  protected readonly back = computed(() => {
    const url = this.wayBack.current();
    return url === null ? undefined : this.router.parseUrl(url);
  });
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');
  protected readonly languages = LANGUAGES;
  protected readonly themes = THEMES;
  protected readonly menuOpen = signal(false);
  /** What the signed-in may open; the past changes nothing of that. */
  protected readonly groups = computed(() => {
    const held = this.session.current()?.permissions ?? [];
    return NAVIGATION.map((group) => ({
      ...group,
      links: group.links.filter((link) => !link.permission || held.includes(link.permission)),
    })).filter((group) => group.links.length > 0);
  });
  private first = true;
  /** A new page closes the menu and puts focus at its start, so that a screen reader reads on from there. */
  protected readonly navigated = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      tap((event) => {
        this.menuOpen.set(false);
        const path = event.urlAfterRedirects.split('?')[0];
        if (!this.first && path !== this.lastPath) this.main().nativeElement.focus({ preventScroll: true });
        this.first = false;
        this.lastPath = path;
      }),
    ),
  );
  private lastPath?: string;

  protected chooseLanguage(code: string): void {
    const language = LANGUAGES.find((l) => l === code);
    if (language) void this.language.use(language);
  }

  protected chooseTheme(value: string): void {
    const theme = THEMES.find((t) => t === value);
    if (theme) this.theme.choice.set(theme satisfies ThemeChoice);
  }

  /** Asked for rarely, so its dialog is loaded when it is. */
  protected async chooseAsOf(): Promise<void> {
    const { AsOfDialog } = await import('./as-of-dialog');
    await this.dialogs.open(AsOfDialog, undefined, '560px');
  }

  protected skip(): void {
    this.main().nativeElement.focus();
  }

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    forgetDrafts(window);
    await this.router.navigateByUrl('/aanmelden');
  }
}
