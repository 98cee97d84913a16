import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { loadBoardNotes } from './board-notes';
import { injectHeading, loadBoard } from './board-store';
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
          [queryParams]="{ bron: bron() ?? null }"
          >{{ 'board.present.back' | transloco }}</a
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
      @for (slide of told.slides; track slide.key) {
        <section class="stip-card" [class]="slide.kind" [attr.aria-label]="heading(slide, told.title)">
          <p class="number stip-quiet">
            {{ 'board.present.progress' | transloco: { n: $index + 1, all: told.slides.length } }}
          </p>
          <h2>{{ heading(slide, told.title) }}</h2>
          <stip-slide-body [slide]="slide" [told]="told" />
          @if (notities()) {
            @if (notes.textOf(slide.key); as text) {
              <p class="note">{{ text }}</p>
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
  private readonly router = inject(Router);
  protected readonly board = loadBoard(this.bron);
  protected readonly notes = loadBoardNotes(this.bron);
  protected readonly heading = injectHeading();

  protected withNotes(on: boolean): void {
    void this.router.navigate([], {
      queryParams: { notities: on ? 'ja' : null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected print(): void {
    window.print();
  }
}
