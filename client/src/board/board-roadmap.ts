import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';
import { dayNumber } from '@stip/domain';
import {
  buildModel,
  comfortableMetrics,
  drawChart,
  flattenRows,
  paintSvg,
  planRange,
  portfolioRows,
  timelineTexts,
  type PortfolioProject,
} from '@stip/timeline';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { themeOf } from '../roadmap/timeline-theme';

/** Pixels of the drawing; it is shown as wide as there is room, so fewer pixels are larger letters. */
const WIDTH = 720;

/** The programmes in time with their milestones, by the same painter as the roadmap. */
@Component({
  selector: 'stip-board-roadmap',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div [innerHTML]="drawing()"></div>`,
  styles: `
    :host ::ng-deep svg {
      display: block;
      inline-size: 100%;
      block-size: auto;
      max-block-size: 62vh;
    }
  `,
})
export class BoardRoadmap {
  readonly programmes = input.required<readonly PortfolioProject[]>();
  readonly day = input.required<string>();
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  private readonly sanitizer = inject(DomSanitizer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  // The painter escapes every text; Angular would drop all SVG.
  protected readonly drawing = computed(() => this.sanitizer.bypassSecurityTrustHtml(this.paint()));

  private paint(): string {
    const words = {
      withoutGoal: '',
      withoutProgramme: '',
      withoutOwner: '',
      colours: { green: '', orange: '', red: '', grey: '' },
    };
    const named = this.programmes().map((one) => ({ ...one, name: one.name || this.t('board.withoutProgramme') }));
    const model = buildModel(portfolioRows(named, 'none', words), []);
    const rows = flattenRows(model, new Set(named.map(({ id }) => id)), null);
    const theme = themeOf(this.host.nativeElement);
    const code = this.language.current();
    const range = planRange(model);
    const chart = drawChart({
      ...{
        model,
        rows,
        theme,
        width: WIDTH,
        nameWidth: 190,
        heading: this.t('board.programme'),
        metrics: comfortableMetrics,
      },
      ...(range ? { range } : {}),
      today: dayNumber(this.day()),
      texts: timelineTexts(code),
    });
    return paintSvg(chart.list, theme, {
      ...{ width: WIDTH, height: chart.height, title: this.t('board.roadmapOf', { n: named.length }), language: code },
      idPrefix: 'board-',
    });
  }
}
