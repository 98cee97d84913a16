import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { COLOURS, scoreColour, type BoardSlide, type BoardStanding } from '@stip/domain';
import { ColourMark, DateText, Money } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { BoardRoadmap } from './board-roadmap';
import type { BoardTold } from './board-source';

/** What one slide says; the dashboard shows the same in a small frame. Every figure leads to its records. */
@Component({
  selector: 'stip-slide-body',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardRoadmap, ColourMark, DateText, Money, RouterLink, TranslocoPipe],
  templateUrl: './slide-body.html',
  styleUrl: './slide-body.css',
})
export class SlideBody {
  readonly slide = input.required<BoardSlide>();
  readonly told = input.required<BoardTold>();
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  protected readonly colours = COLOURS;
  protected readonly scoreColour = scoreColour;

  protected verdict(standing: BoardStanding): string {
    const { counts, total, contradicted } = standing;
    return this.t(`board.verdict.${standing.verdict}`, { ...counts, total, contradicted: contradicted.length });
  }

  protected percent(value: number | null): string {
    return value === null
      ? this.t('board.unknown')
      : `${new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 1 }).format(value)} %`;
  }
}
