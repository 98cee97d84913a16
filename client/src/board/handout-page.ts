import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink, type Params } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { loadBoardNotes } from './board-notes';
import { injectHeading, loadBoard } from './board-store';
import { afterChoice, isLeftOut, type LeftOut } from './slide-choice';
import { SlideBody } from './slide-body';

/** The slides one below the other, on paper two or three to a page; with the notes of the speaker when asked. */
@Component({
  selector: 'stip-handout-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RouterLink, SlideBody, TranslocoPipe],
  template: `<div class="stip-page">
    <div class="stip-page__head">
      <div>
        @if (board.told(); as told) {
          <p class="stip-kicker">{{ told.title }} · {{ told.period }}</p>
        }
        <h1>{{ 'board.handout.title' | transloco }}</h1>
        <p class="stip-quiet stip-no-print">{{ 'board.handout.lede' | transloco }}</p>
      </div>
      <div class="stip-actions stip-no-print">
        <label class="with">
          <input
            type="checkbox"
            class="utrecht-checkbox"
            [checked]="!!notities()"
            (change)="withNotes($any($event.target).checked)"
          />
          {{ 'board.notes.with' | transloco }}
        </label>
        <a
          class="utrecht-button utrecht-button--secondary-action"
          routerLink="/bestuur"
          [queryParams]="{ bron: bron() ?? null, zonder: zonder() ?? null }"
          >{{ 'board.present.back' | transloco }}</a
        >
        <a
          class="utrecht-button utrecht-button--secondary-action"
          routerLink="/bestuur/presentatie"
          [queryParams]="{ bron: bron() ?? null, zonder: zonder() ?? null }"
          >{{ 'board.present.start' | transloco }}</a
        >
        <button type="button" class="utrecht-button utrecht-button--primary-action" (click)="print()">
          {{ 'board.present.print' | transloco }}
        </button>
      </div>
    </div>
    @if (board.error(); as message) {
      <stip-error [message]="message" (retry)="board.reload()" />
    } @else if (board.absent()) {
      <stip-empty [title]="'board.noReport' | transloco" />
    } @else if (board.told(); as told) {
      @if (chosen().length < told.slides.length) {
        <p class="stip-quiet stip-no-print" role="status">
          {{ 'board.handout.chosen' | transloco: { n: chosen().length, all: told.slides.length } }}
          <button type="button" class="stip-row-action" (click)="takeAll()">
            {{ 'board.handout.all' | transloco }}
          </button>
        </p>
      }
      @for (slide of told.slides; track slide.key) {
        @let place = chosen().indexOf(slide.key);
        <section
          class="stip-card"
          [class]="slide.kind"
          [class.left]="place < 0"
          [class.stip-no-print]="place < 0"
          [attr.aria-label]="heading(slide, told.title)"
        >
          <p class="number stip-quiet">
            @if (place >= 0) {
              {{ 'board.present.progress' | transloco: { n: place + 1, all: chosen().length } }}
            }
            <label class="with stip-no-print">
              <input
                type="checkbox"
                class="utrecht-checkbox"
                [checked]="place >= 0"
                [attr.aria-label]="('board.handout.take' | transloco) + ': ' + heading(slide, told.title)"
                (change)="choose(slide.key, $any($event.target).checked)"
              />
              {{ 'board.handout.take' | transloco }}
            </label>
          </p>
          <h2>{{ heading(slide, told.title) }}</h2>
          @if (place >= 0) {
            <stip-slide-body [slide]="slide" [told]="told" />
            @if (notities()) {
              @if (notes.textOf(slide.key); as text) {
                <p class="note">{{ text }}</p>
              }
            }
          }
        </section>
      }
    } @else {
      <stip-loading />
    }
  </div>`,
  styles: `
    section {
      position: relative;
      --board-goal-columns: 2;
    }
    .number {
      position: absolute;
      inset-block-start: var(--stip-space-3);
      inset-inline-end: var(--stip-space-4);
      margin: 0;
      font-size: var(--stip-text-s);
      display: flex;
      gap: var(--stip-space-4);
      align-items: center;
    }
    .left {
      background: none;
      border-style: dashed;
    }
    .left h2 {
      margin: 0;
      color: var(--stip-ink-2);
    }
    .note {
      white-space: pre-line;
      margin-block-start: var(--stip-space-3);
      padding-inline-start: var(--stip-space-3);
      border-inline-start: 3px solid var(--stip-line-strong);
    }
    .with {
      display: flex;
      align-items: center;
      gap: 8px;
    }
    @media (width < 800px) {
      section {
        --board-goal-columns: 1;
      }
      .number {
        position: static;
      }
    }
    @media print {
      /* A slide is not torn in two. */
      .stip-card.stip-card {
        break-inside: avoid;
        font-size: 9pt;
        --stip-mark-size: 0.9em;
        --board-mark: 6.2em;
      }
    }
  `,
})
export class HandoutPage {
  /** Sealed report; absent: now. */
  readonly bron = input<string>();
  /** Anything: with the notes of the speaker. */
  readonly notities = input<string>();
  /** Keys of slides that are left out, here and in the presentation. */
  readonly zonder = input<LeftOut>();
  private readonly router = inject(Router);
  protected readonly board = loadBoard(this.bron);
  protected readonly notes = loadBoardNotes(this.bron);
  protected readonly heading = injectHeading();
  /** Keys of the slides that are taken. */
  protected readonly chosen = computed(
    () =>
      this.board
        .told()
        ?.slides.map(({ key }) => key)
        .filter((key) => !isLeftOut(this.zonder(), key)) ?? [],
  );

  protected withNotes(on: boolean): void {
    this.keep({ notities: on ? 'ja' : null });
  }

  protected choose(key: string, taken: boolean): void {
    this.keep({ zonder: afterChoice(this.zonder(), key, taken) });
  }

  protected takeAll(): void {
    this.keep({ zonder: null });
  }

  /** In the address, so that a link and the way back have the same slides. */
  private keep(queryParams: Params): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected print(): void {
    window.print();
  }
}
