import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CashFlowDocument, type CashFlowQuery } from '@stip/contract';
import { formatMoneyShort, parseCents } from '@stip/domain';
import { ErrorState, LineChart, LoadingState, Money, type LineSeries } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import type { MoneyChoice } from './money-choice';
import { PeriodBars, type PeriodBar } from './period-bars';

type Flow = CashFlowQuery['cashFlow'][number];
type Period = Flow['periods'][number];

/** Labels along the axis that still can be told apart. */
const MOST_LABELS = 13;

/** What is spent per month or quarter, and how it adds up beside the budget; the same figures as a table. */
@Component({
  selector: 'stip-cash-flow-chart',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, LineChart, LoadingState, Money, PeriodBars, TranslocoPipe],
  template: `<section class="stip-card">
    <div class="stip-card__head">
      <h2>{{ 'money.flow.title' | transloco }}</h2>
      <div class="stip-segments stip-no-print" role="group" [attr.aria-label]="'money.flow.per' | transloco">
        @for (name of grains; track name) {
          <button type="button" [attr.aria-pressed]="name === grain()" (click)="grain.set(name)">
            {{ 'money.flow.' + name | transloco }}
          </button>
        }
      </div>
    </div>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (flows(); as all) {
      @for (flow of all; track flow.currency) {
        <div class="charts">
          <figure>
            <figcaption>{{ 'money.flow.burn' | transloco }}</figcaption>
            <div class="stip-scroll" tabindex="0">
              <stip-line-chart
                [labels]="flow.labels"
                [series]="flow.series"
                [summary]="flow.summary"
                [formatValue]="flow.format"
              />
            </div>
          </figure>
          <figure>
            <figcaption>{{ 'money.flow.bars' | transloco }}</figcaption>
            <div class="stip-scroll" tabindex="0">
              <stip-period-bars [bars]="flow.bars" [summary]="flow.barSummary" [formatValue]="flow.format" />
            </div>
            <p class="stip-quiet legend">
              <span class="solid" aria-hidden="true"></span>{{ 'money.actual' | transloco }}
              <span class="hatched" aria-hidden="true"></span>{{ 'money.flow.forecast' | transloco }}
            </p>
          </figure>
        </div>
        <details>
          <summary>{{ 'money.flow.table' | transloco }}</summary>
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  flow.summary
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'money.flow.period' | transloco }}</th>
                  <th scope="col" class="num">{{ 'money.flow.spent' | transloco }}</th>
                  <th scope="col" class="num">{{ 'money.flow.forecast' | transloco }}</th>
                  <th scope="col" class="num">{{ 'money.flow.open' | transloco }}</th>
                  <th scope="col" class="num">{{ 'money.flow.budgetCumulative' | transloco }}</th>
                  <th scope="col" class="num">{{ 'money.flow.actualCumulative' | transloco }}</th>
                  <th scope="col" class="num">{{ 'money.flow.expectedCumulative' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (period of flow.periods; track period.start) {
                  <tr>
                    <th scope="row" class="stip-nowrap">{{ longName(period) }}</th>
                    <td class="num"><stip-money [cents]="period.actual" [currency]="flow.currency" /></td>
                    <td class="num"><stip-money [cents]="period.forecast" [currency]="flow.currency" /></td>
                    <td class="num">
                      @if (period.commitmentOpen !== null) {
                        <stip-money [cents]="period.commitmentOpen" [currency]="flow.currency" />
                      }
                    </td>
                    <td class="num"><stip-money [cents]="period.budgetCumulative" [currency]="flow.currency" /></td>
                    <td class="num">
                      @if (period.actualCumulative !== null) {
                        <stip-money [cents]="period.actualCumulative" [currency]="flow.currency" />
                      }
                    </td>
                    <td class="num"><stip-money [cents]="period.expectedCumulative" [currency]="flow.currency" /></td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <p class="stip-quiet">{{ 'money.flow.how' | transloco }}</p>
        </details>
      } @empty {
        <p class="stip-quiet">{{ 'money.flow.none' | transloco }}</p>
      }
    } @else if (!query.error()) {
      <stip-loading />
    }
  </section>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .charts {
      display: grid;
      gap: var(--stip-space-5);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr));
    }
    figure {
      margin: 0;
      min-width: 0;
    }
    /* Narrower than this the labels would be too small to read. */
    stip-line-chart,
    stip-period-bars {
      display: block;
      min-inline-size: 420px;
    }
    figcaption {
      font-size: var(--stip-text-s);
      color: var(--stip-ink-2);
      font-weight: 600;
      margin-block-end: 4px;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 6px;
      align-items: center;
    }
    .legend span {
      inline-size: 14px;
      block-size: 10px;
      border: 1px solid var(--stip-accent);
    }
    .legend .solid {
      background: var(--stip-accent);
    }
    .legend .hatched {
      margin-inline-start: 10px;
      background: repeating-linear-gradient(135deg, var(--stip-accent) 0 2px, transparent 2px 5px);
    }
    details {
      margin-block-start: var(--stip-space-3);
    }
    summary {
      cursor: pointer;
      color: var(--stip-accent);
      min-block-size: 24px;
      padding-block: 2px;
    }
  `,
})
export class CashFlowChart {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  readonly choice = input.required<MoneyChoice>();
  readonly projectId = input<string>();
  protected readonly grains = ['month', 'quarter'] as const;
  protected readonly grain = signal<'month' | 'quarter'>('month');
  protected readonly query = load(CashFlowDocument, () => ({
    ...this.choice(),
    projectId: this.projectId(),
    grain: this.grain(),
  }));

  /** Rises when the money was changed here, so that it is read again. */
  readonly revision = input(0);
  protected readonly flows = computed(() =>
    this.query.data()?.cashFlow.map((flow) => {
      const { currency, periods } = flow;
      const locale = this.language.locale();
      const format = (value: number) => formatMoneyShort(BigInt(Math.round(value)), currency, locale);
      const lastActual = periods.findLastIndex(({ actualCumulative }) => actualCumulative !== null);
      const series: LineSeries[] = [
        {
          name: this.t('money.budget'),
          style: 'baseline',
          values: periods.map((p) => number(p.budgetCumulative)),
        },
        {
          name: this.t('money.expected'),
          style: 'forecast',
          values: periods.map((p, n) => (n >= lastActual ? number(p.expectedCumulative) : null)),
        },
        {
          name: this.t('money.actual'),
          style: 'actual',
          values: periods.map((p) => (p.actualCumulative === null ? null : number(p.actualCumulative))),
        },
      ];
      const every = Math.ceil(periods.length / MOST_LABELS);
      const names = periods.map((period) => this.shortName(period));
      const bars: PeriodBar[] = periods.map((period, n) => ({
        label: n % every === 0 ? (names[n] ?? '') : '',
        solid: number(period.actual),
        hatched: number(period.forecast),
      }));
      const [budget, actual, expected] = [flow.budget, flow.actual, flow.expected].map((text) => format(number(text)));
      const [first, last] = [periods[0], periods[periods.length - 1]];
      const span = { from: first ? this.longName(first) : '', to: last ? this.longName(last) : '' };
      return {
        ...flow,
        series,
        bars,
        format,
        labels: names.map((name, n) => (n % every === 0 ? name : '')),
        summary: this.t('money.flow.summary', { ...span, budget, actual, expected }),
        barSummary: this.t('money.flow.barSummary', span),
      };
    }),
  );

  constructor() {
    effect(() => {
      if (this.revision() > 0) untracked(() => this.query.reload());
    });
  }

  protected longName({ start }: Period): string {
    return this.name(start, 'long');
  }

  private shortName({ start }: Period): string {
    const years = new Set(
      this.query.data()?.cashFlow.flatMap(({ periods }) => periods.map((p) => p.start.slice(0, 4))),
    );
    return this.name(start, years.size > 1 ? 'year' : 'short');
  }

  private name(start: string, style: 'long' | 'short' | 'year'): string {
    if (this.grain() === 'quarter') {
      const quarter = this.t('money.flow.quarterName', { n: Math.ceil(Number(start.slice(5, 7)) / 3) });
      return style === 'short'
        ? quarter
        : `${quarter} ${style === 'year' ? `’${start.slice(2, 4)}` : start.slice(0, 4)}`;
    }
    return new Intl.DateTimeFormat(this.language.locale(), {
      month: style === 'long' ? 'long' : 'short',
      ...(style === 'short' ? {} : { year: style === 'long' ? 'numeric' : '2-digit' }),
      timeZone: 'UTC',
    }).format(new Date(`${start}T00:00:00Z`));
  }
}

/** For drawing only; the table has the exact amounts. */
const number = (text: string): number => Number(parseCents(text) ?? 0n);
