import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RiskExposureQuery } from '@stip/contract';
import { Callout, DateText, Money } from '@stip/ui';
import { scaleLinear } from 'd3-scale';
import { injectTranslate } from '../i18n/translations';
import { Session } from '../platform/session';
import { RiskWords } from './risk-words';

const FIGURES = ['expected', 'p50', 'p80', 'p90', 'p95'] as const;
const WIDTH = 480;
const LEFT = 8;
const RIGHT = 8;

/** What the open threats may cost together, beside the reserve, in a picture, in words and as a table. */
@Component({
  selector: 'stip-exposure-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateText, Money, TranslocoPipe],
  templateUrl: './exposure-panel.html',
  styleUrl: './exposure-panel.css',
})
export class ExposurePanel {
  private readonly t = injectTranslate();
  protected readonly words = inject(RiskWords);
  private readonly session = inject(Session);
  readonly exposure = input.required<RiskExposureQuery['riskExposure']>();
  readonly setReserve = output();
  protected readonly figures = FIGURES;
  protected readonly width = WIDTH;
  protected readonly mayEdit = computed(() => this.session.may('finance.edit'));

  /** Marks on one scale from nothing to the highest amount. */
  protected readonly picture = computed(() => {
    const { threats, reserve } = this.exposure();
    const { after } = threats;
    const amounts = [after.p95, after.expected, ...(reserve ? [reserve.amount] : [])].map(Number);
    const x = scaleLinear()
      .domain([0, Math.max(1, ...amounts)])
      .range([LEFT, WIDTH - RIGHT]);
    const at = (cents: string) => x(Number(cents));
    return {
      zero: at('0'),
      expected: at(after.expected),
      p50: at(after.p50),
      p80: at(after.p80),
      p90: at(after.p90),
      p95: at(after.p95),
      reserve: reserve ? at(reserve.amount) : null,
    };
  });

  protected readonly summary = computed(() => {
    const { threats, reserve } = this.exposure();
    return this.t('risks.exposure.summary', {
      expected: this.words.money(threats.after.expected),
      p90: this.words.money(threats.after.p90),
      reserve: reserve ? this.words.money(reserve.amount) : this.t('risks.exposure.none'),
    });
  });

  /** Keeps a text of the picture within it. */
  protected anchor(x: number): 'start' | 'middle' | 'end' {
    return x < 70 ? 'start' : x > WIDTH - 70 ? 'end' : 'middle';
  }
}
