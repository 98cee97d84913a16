import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { IndicatorFieldsFragment } from '@stip/contract';
import { attainment } from '@stip/domain';
import { IndicatorWords, planOf } from './indicator-words';

/** Bars shown; more are counted. */
const MOST = 3;

/** How far each indicator is from its baseline to its target, with a mark for what the path asks today. */
@Component({
  selector: 'stip-indicator-bars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@for (bar of bars(); track bar.id) {
      <div class="bar" [title]="bar.name">
        <span class="stip-visually-hidden">{{ bar.text }}</span>
        <span class="track" aria-hidden="true">
          <span class="fill" [style.inline-size.%]="bar.filled"></span>
          <span class="asked" [style.inset-inline-start.%]="bar.asked"></span>
        </span>
        <span class="figure" aria-hidden="true">{{ bar.figure }}</span>
      </div>
    } @empty {
      <span class="stip-quiet">{{ 'goals.noIndicators' | transloco }}</span>
    }
    @if (indicators().length > bars().length) {
      <span class="stip-quiet">{{
        'goals.moreIndicators' | transloco: { shown: bars().length, all: indicators().length }
      }}</span>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 2px;
    }
    .bar {
      display: grid;
      grid-template-columns: minmax(60px, 1fr) 6.5ch;
      gap: 8px;
      align-items: center;
      font-size: var(--stip-text-s);
    }
    .track {
      position: relative;
      block-size: 8px;
      border-radius: 4px;
      background: var(--stip-line);
    }
    .fill {
      display: block;
      block-size: 100%;
      border-radius: 4px;
      background: var(--stip-accent);
      min-inline-size: 1px;
    }
    .asked {
      position: absolute;
      inset-block: -3px;
      inline-size: 2px;
      margin-inline-start: -1px;
      background: var(--stip-ink);
    }
    .figure {
      text-align: end;
      white-space: nowrap;
    }
    @media print {
      .track,
      .fill,
      .asked {
        print-color-adjust: exact;
      }
    }
  `,
})
export class IndicatorBars {
  private readonly words = inject(IndicatorWords);
  readonly indicators = input.required<readonly IndicatorFieldsFragment[]>();

  protected readonly bars = computed(() =>
    this.indicators()
      .slice(0, MOST)
      .map((indicator) => {
        const done = indicator.attainment === null ? null : Number(indicator.attainment);
        return {
          id: indicator.id,
          name: indicator.name,
          text: `${indicator.name}. ${this.words.stand(indicator)}`,
          filled: within(done ?? 0),
          asked: within(attainment(planOf(indicator), Number(indicator.pathToday))),
          figure: done === null ? '–' : `${this.words.number(done, 0)}\u00a0%`,
        };
      }),
  );
}

const within = (percent: number): number => Math.min(100, Math.max(0, percent));
