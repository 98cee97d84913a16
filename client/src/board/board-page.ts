import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SealedReportsDocument } from '@stip/contract';
import type { Colour } from '@stip/domain';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { injectHeading, loadBoard } from './board-store';
import { SlideBody } from './slide-body';

const SHOWN = ['standing', 'roadmap', 'goals', 'money', 'risks', 'decisions', 'outlook'];

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
  protected readonly parts = computed(
    () => this.board.told()?.slides.filter((slide) => SHOWN.includes(slide.kind)) ?? [],
  );

  protected choose(id: string): void {
    void this.router.navigate([], { queryParams: { bron: id || null }, queryParamsHandling: 'merge' });
  }

  protected was(period: string | null, counts: Readonly<Record<Colour, number>>): object {
    const { green, orange, red, grey } = counts;
    return { period, green, orange, red, grey };
  }

  protected print(): void {
    window.print();
  }
}
