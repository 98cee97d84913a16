import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { pathValue } from '@stip/domain';
import type { IndicatorFieldsFragment } from '@stip/contract';
import { DateText } from '@stip/ui';
import { Session } from '../platform/session';
import { IndicatorChart } from './indicator-chart';
import { decimalsOf, IndicatorWords, planOf } from './indicator-words';
import { TalkLink } from '../talk/talk-link';

type Measurement = IndicatorFieldsFragment['measurements'][number];

/** One indicator: what is expected in a sentence and how that was computed, a chart, and the same figures as a table. */
@Component({
  selector: 'stip-indicator-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, IndicatorChart, RouterLink, TalkLink, TranslocoPipe],
  templateUrl: './indicator-card.html',
  styleUrl: './indicator-card.css',
})
export class IndicatorCard {
  protected readonly session = inject(Session);
  protected readonly words = inject(IndicatorWords);
  readonly indicator = input.required<IndicatorFieldsFragment>();
  /** Whether the next measurement is late. */
  readonly late = input(false);
  readonly edit = output();
  readonly editPath = output();
  readonly removeMeasurement = output<Measurement>();

  /** Moments of the path and the measurements in one list, the latest first. */
  protected readonly rows = computed(() => {
    const indicator = this.indicator();
    const plan = planOf(indicator);
    const decimals = decimalsOf(indicator);
    const number = (value: string | number) => this.words.number(value, decimals);
    const moments = [
      { date: indicator.baselineDate, kind: 'baseline' as const },
      ...indicator.targets.map(({ dueOn }) => ({ date: dueOn, kind: 'intermediate' as const })),
      { date: indicator.targetDate, kind: 'target' as const },
    ];
    const measured = new Map(indicator.measurements.map((one) => [one.measuredOn, one]));
    const dates = [...new Set([...moments.map(({ date }) => date), ...measured.keys()])].sort().reverse();
    return dates.map((date) => {
      const measurement = measured.get(date);
      return {
        date,
        kind: moments.find((moment) => moment.date === date)?.kind,
        asked: number(pathValue(plan, date)),
        value: measurement ? this.words.number(measurement.value) : '',
        measurement,
      };
    });
  });
}
