import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field, FieldControl } from '@stip/ui';
import type { BoardNotes } from './board-notes';
import { secondsLeft, spokenTime } from './speaking-time';

/** How long nothing is typed before it is kept. */
const PAUSE_MS = 800;

/** For who speaks: how long it takes, what comes next, and what to say. The audience does not see it. */
@Component({
  selector: 'stip-presenter-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, TranslocoPipe],
  template: `<section [attr.aria-label]="'board.present.speaker' | transloco">
    <div class="time">
      <strong role="timer" [attr.aria-label]="'board.timer.spoken' | transloco">{{ shown() }}</strong>
      @if (left(); as n) {
        <span [class.over]="n < 0">{{
          (n < 0 ? 'board.timer.over' : 'board.timer.left') | transloco: { time: clock(n < 0 ? -n : n) }
        }}</span>
      } @else if (left() === 0) {
        <span>{{ 'board.timer.left' | transloco: { time: clock(0) } }}</span>
      }
      <span class="buttons">
        <button type="button" (click)="toggle()">
          {{
            (running() ? 'board.timer.pause' : spoken() > 0 ? 'board.timer.resume' : 'board.timer.start') | transloco
          }}
        </button>
        @if (spoken() > 0) {
          <button type="button" (click)="restart()">{{ 'board.timer.reset' | transloco }}</button>
        }
      </span>
    </div>
    <stip-field [label]="'board.timer.planned' | transloco">
      <input
        stipControl
        class="utrecht-textbox"
        type="number"
        min="1"
        max="600"
        [value]="planned() ?? ''"
        (input)="planned.set(minutes($any($event.target).value))"
      />
    </stip-field>
    <div>
      <h2>{{ 'board.present.following' | transloco }}</h2>
      <p>{{ next() ?? ('board.present.last' | transloco) }}</p>
    </div>
    @if (notes().error(); as message) {
      <p role="alert">{{ message }}</p>
      <button type="button" (click)="notes().reload()">{{ 'shell.ui.retry' | transloco }}</button>
    } @else if (notes().mayWrite) {
      <stip-field
        [label]="'board.notes.title' | transloco"
        [description]="'board.notes.hint' | transloco"
        [error]="notes().problem()"
      >
        <textarea
          stipControl
          class="utrecht-textarea"
          maxlength="4000"
          [disabled]="!notes().ready()"
          [value]="text()"
          (input)="type($any($event.target).value)"
          (blur)="keep()"
        ></textarea>
      </stip-field>
      <p class="state" role="status">
        @if (notes().state() !== 'clean') {
          {{ 'board.notes.state.' + notes().state() | transloco }}
        }
      </p>
      @if (notes().state() === 'conflict') {
        <button type="button" (click)="showTheirs()">{{ 'board.notes.theirs' | transloco }}</button>
      }
    } @else {
      <div>
        <h2>{{ 'board.notes.title' | transloco }}</h2>
        <p class="text">{{ text() || ('board.notes.none' | transloco) }}</p>
      </div>
    }
  </section>`,
  styles: `
    :host {
      display: block;
      overflow: auto;
      padding: 2vh 16px;
      border-inline-start: 1px solid var(--stip-line);
      background: var(--stip-sunken);
    }
    section {
      display: flex;
      flex-direction: column;
      gap: var(--stip-space-3);
      min-block-size: 100%;
    }
    .time {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: baseline;
    }
    .time strong {
      font-size: 2.4rem;
      line-height: 1.1;
      font-variant-numeric: tabular-nums;
    }
    .over {
      color: var(--stip-red);
      font-weight: 600;
    }
    .buttons {
      display: flex;
      gap: 8px;
      flex-basis: 100%;
    }
    button {
      font: inherit;
      color: inherit;
      background: var(--stip-surface);
      border: 1px solid var(--stip-line-strong);
      border-radius: var(--stip-radius-s);
      min-block-size: 32px;
      padding-inline: 12px;
      cursor: pointer;
    }
    h2 {
      font-size: var(--stip-text-s);
      color: var(--stip-ink-2);
      margin: 0;
    }
    p {
      margin: 0;
    }
    .text {
      white-space: pre-line;
    }
    input {
      inline-size: 6em;
    }
    textarea {
      min-block-size: 28vh;
      font-size: 1.1rem;
      line-height: 1.45;
    }
    .state {
      color: var(--stip-ink-2);
      font-size: var(--stip-text-s);
      min-block-size: 1.4em;
    }
  `,
})
export class PresenterPanel {
  /** Key of the slide that is shown. */
  readonly slide = input.required<string>();
  /** Heading of the slide after it; undefined at the last. */
  readonly next = input<string>();
  readonly notes = input.required<BoardNotes>();
  protected readonly planned = signal<number | null>(null);
  protected readonly running = signal(false);
  /** Whole seconds. */
  protected readonly spoken = signal(0);
  protected readonly shown = computed(() => spokenTime(this.spoken()));
  protected readonly left = computed(() => secondsLeft(this.planned(), this.spoken()));
  protected readonly clock = spokenTime;
  /** What stands in the field: what is kept, until something is typed. */
  protected readonly text = linkedSignal<{ slide: string; kept: string }, string>({
    source: () => ({ slide: this.slide(), kept: this.notes().textOf(this.slide()) }),
    computation: ({ slide, kept }, before) => (before && this.typed?.slide === slide ? before.value : kept),
  });
  private typed: { readonly slide: string; readonly text: string } | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private before = 0;
  private since = 0;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      clearInterval(this.ticking);
      this.keep();
    });
  }

  protected toggle(): void {
    if (this.running()) {
      this.tick();
      this.before = this.spoken();
      clearInterval(this.ticking);
    } else {
      this.since = performance.now();
      this.ticking = setInterval(() => this.tick(), 250);
    }
    this.running.update((on) => !on);
  }

  protected restart(): void {
    this.before = 0;
    this.since = performance.now();
    this.spoken.set(0);
  }

  protected minutes(text: string): number | null {
    const value = Number(text);
    return text.trim() === '' || !Number.isFinite(value) ? null : Math.min(600, Math.max(1, Math.round(value)));
  }

  protected type(text: string): void {
    this.text.set(text);
    this.typed = { slide: this.slide(), text };
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.keep(), PAUSE_MS);
  }

  /** Keeps what was typed at the slide where it was typed, also when another is shown by now. */
  protected keep(): void {
    clearTimeout(this.pause);
    const { typed } = this;
    this.typed = undefined;
    if (typed && this.notes().mayWrite) void this.notes().write(typed.slide, typed.text);
  }

  protected showTheirs(): void {
    this.notes().reload();
  }

  private tick(): void {
    this.spoken.set(this.before + Math.floor((performance.now() - this.since) / 1000));
  }
}
