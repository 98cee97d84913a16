import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  linkedSignal,
  untracked,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { WayBack } from '../platform/way-back';
import { injectHeading, loadBoard } from './board-store';
import { loadBoardNotes } from './board-notes';
import { PresenterPanel } from './presenter-panel';
import { isLeftOut, type LeftOut } from './slide-choice';
import { SlideBody } from './slide-body';
import { afterKey, START, type Showing } from './slide-steps';

const SWIPE = 60;
/** Name of the second window, by which it knows that it follows. */
const SECOND = 'stip-second';

/** What windows tell each other: the slide that is shown, or a question for it (no key). */
interface Told {
  readonly source: string;
  readonly key?: string;
  readonly black?: boolean;
}

/** The slides one at a time, by keyboard, remote, mouse or touch; a second window shows the same slide. */
@Component({
  selector: 'stip-presentation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, PresenterPanel, RouterLink, SlideBody, TranslocoPipe],
  templateUrl: './presentation.html',
  styleUrl: './presentation.css',
  host: {
    '[class.speaking]': 'speaking()',
    '(document:keydown)': 'press($event)',
    '(touchstart)': 'touch($event)',
    '(touchend)': 'release($event)',
  },
})
export class Presentation {
  /** Sealed report; absent: now. */
  readonly bron = input<string>();
  /** Key of the slide, so that a link and the way back open it. */
  readonly dia = input<string>();
  /** Anything: with notes, timer and the next slide beside it; only the address of the speaker has it. */
  readonly spreker = input<string>();
  /** Keys of slides that are left out, chosen on the handout. */
  readonly zonder = input<LeftOut>();
  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  private touchedAt = 0;
  private readonly channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('stip-presentation');
  protected readonly board = loadBoard(this.bron);
  protected readonly heading = injectHeading();
  protected readonly slides = computed(
    () => this.board.told()?.slides.filter(({ key }) => !isLeftOut(this.zonder(), key)) ?? [],
  );
  protected readonly showing = linkedSignal<Showing>(() => ({
    ...START,
    at: Math.max(
      0,
      this.slides().findIndex((slide) => slide.key === this.dia()),
    ),
  }));
  protected readonly slide = computed(() => this.slides()[this.showing().at]);
  protected readonly following = computed(() => this.slides()[this.showing().at + 1]);
  protected readonly notes = loadBoardNotes(this.bron);
  protected readonly speaking = linkedSignal(() => Boolean(this.spreker()) && window.name !== SECOND);

  constructor() {
    const channel = this.channel;
    if (channel) {
      channel.onmessage = ({ data }: MessageEvent<Told>) => {
        if (data.source !== (this.bron() ?? '')) return;
        if (data.key === undefined) return this.tell();
        const at = this.slides().findIndex((slide) => slide.key === data.key);
        if (at >= 0) this.show({ ...START, at, black: data.black ?? false });
      };
      // What was turned while the second window was loading, it asks for.
      effect(() => {
        if (window.name === SECOND && this.slides().length > 0) channel.postMessage({ source: this.bron() ?? '' });
      });
    }
    const wayBack = inject(WayBack);
    wayBack.forget();
    inject(DestroyRef).onDestroy(() => {
      channel?.close();
      // Who follows a figure to its records finds the way back to this slide there.
      const to = this.router.currentNavigation()?.finalUrl?.toString();
      if (to && !to.startsWith('/bestuur')) wayBack.remember(this.address(this.speaking()));
    });
    // The slide is read out when it is turned to.
    effect(() => {
      this.slide();
      const title = this.title()?.nativeElement;
      untracked(() => title?.focus({ preventScroll: true }));
    });
  }

  protected press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    if (event.key === 's' || event.key === 'S') return this.speak();
    if (event.key === 'f' || event.key === 'F') return void this.fullScreen();
    const next = afterKey(this.showing(), event.key, this.slides().length);
    if (next) {
      event.preventDefault();
      this.turn(next);
    } else if (event.key === 'Escape') {
      void this.router.navigate(['/bestuur'], { queryParams: this.source() });
    }
  }

  protected turnTo(at: number): void {
    this.turn({ ...START, at: Math.min(Math.max(0, at), this.slides().length - 1) });
  }

  /** What the dashboard needs to offer the same presentation again. */
  protected source() {
    return { bron: this.bron() ?? null, zonder: this.zonder() ?? null };
  }

  protected touch(event: TouchEvent): void {
    this.touchedAt = event.changedTouches[0]?.clientX ?? 0;
  }

  protected release(event: TouchEvent): void {
    const moved = (event.changedTouches[0]?.clientX ?? 0) - this.touchedAt;
    if (Math.abs(moved) > SWIPE) this.turnTo(this.showing().at + (moved < 0 ? 1 : -1));
  }

  protected second(): void {
    window.open(this.location.prepareExternalUrl(this.address(false)), SECOND, 'popup,width=1280,height=720');
  }

  /** Notes, timer and next slide beside the slide, or the slide alone. */
  protected speak(): void {
    if (window.name === SECOND) return;
    this.speaking.update((on) => !on);
    this.location.replaceState(this.address(this.speaking()));
  }

  private turn(next: Showing): void {
    this.show(next);
    this.tell();
  }

  private tell(): void {
    const slide = this.slide();
    const { black } = this.showing();
    if (slide) this.channel?.postMessage({ source: this.bron() ?? '', key: slide.key, black } satisfies Told);
  }

  private show(next: Showing): void {
    this.showing.set(next);
    // Not a navigation: the presentation stays, only its address follows.
    this.location.replaceState(this.address(this.speaking()));
  }

  private address(speaking: boolean): string {
    const queryParams = {
      ...{ bron: this.bron() ?? null, dia: this.slide()?.key ?? null, spreker: speaking ? 'ja' : null },
      zonder: this.zonder() ?? null,
    };
    return this.router.serializeUrl(this.router.createUrlTree(['/bestuur/presentatie'], { queryParams }));
  }

  private async fullScreen(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    // The whole page, so that following a figure does not end it.
    else await document.documentElement.requestFullscreen?.();
  }
}
