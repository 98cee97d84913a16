import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SealedReportsDocument } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { injectHeading, loadBoard } from './board-store';
import { SlideBody } from './slide-body';

/** In the order in which a board reads: how it stands, what is asked, and what is behind it. */
const SHOWN = ['standing', 'roadmap', 'decisions', 'goals', 'money', 'risks', 'outlook'];

/** The whole on one page, for the board: now, or as a sealed report said it. */
@Component({
  selector: 'stip-board-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, RouterLink, SlideBody, TranslocoPipe],
  templateUrl: './board-page.html',
  styleUrl: './board-page.css',
})
export class BoardPage {
  /** Sealed report; absent: now. */
  readonly bron = input<string>();
  private readonly router = inject(Router);
  protected readonly board = loadBoard(this.bron);
  protected readonly heading = injectHeading();
  protected readonly reports = load(SealedReportsDocument);
  protected readonly parts = computed(() =>
    SHOWN.flatMap((kind) => this.board.told()?.slides.filter((slide) => slide.kind === kind) ?? []),
  );

  protected choose(id: string): void {
    void this.router.navigate([], { queryParams: { bron: id || null }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }
}
