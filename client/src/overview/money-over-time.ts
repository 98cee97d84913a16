import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { formatMoneyShort, parseCents } from '@stip/domain';
import { LineChart, Money, type LineSeries } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';

interface Year {
  readonly fiscalYear: number;
  readonly currency: string;
  readonly budget: string;
  readonly actual: string;
  readonly commitment: string;
  readonly expected: string;
}

/** Budget, actual and expected money, cumulative over the years, per currency, with the same figures as a table. */
@Component({
  selector: 'stip-money-over-time',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LineChart, Money, TranslocoPipe],
  template: `@for (group of groups(); track group.currency) {
      @if (group.years.length > 1) {
        <stip-line-chart
          [labels]="group.labels"
          [series]="group.series"
          [summary]="group.summary"
          [formatValue]="group.format"
        />
      }
      <div class="stip-scroll" tabindex="0">
        <table class="stip-table">
          <caption class="stip-visually-hidden">
            {{
              group.summary
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'overview.money.year' | transloco }}</th>
              <th scope="col" class="num">{{ 'overview.money.budget' | transloco }}</th>
              <th scope="col" class="num">{{ 'overview.money.actual' | transloco }}</th>
              <th scope="col" class="num">{{ 'overview.money.commitment' | transloco }}</th>
              <th scope="col" class="num">{{ 'overview.money.expected' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (year of group.years; track year.fiscalYear) {
              <tr>
                <th scope="row">{{ year.fiscalYear }}</th>
                <td class="num"><stip-money [cents]="year.budget" [currency]="year.currency" [short]="true" /></td>
                <td class="num"><stip-money [cents]="year.actual" [currency]="year.currency" [short]="true" /></td>
                <td class="num"><stip-money [cents]="year.commitment" [currency]="year.currency" [short]="true" /></td>
                <td class="num"><stip-money [cents]="year.expected" [currency]="year.currency" [short]="true" /></td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @empty {
      <p class="stip-quiet">{{ 'overview.money.none' | transloco }}</p>
    }`,
})
export class MoneyOverTime {
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  readonly years = input.required<readonly Year[]>();
  readonly firstBudgets = input<readonly { currency: string; firstBudget: string }[]>([]);

  protected readonly groups = computed(() => {
    const locale = this.language.locale();
    return [...new Set(this.years().map((year) => year.currency))].map((currency) => {
      const years = this.years().filter((year) => year.currency === currency);
      const totals = (pick: (year: Year) => string) =>
        cumulative(years.map((year) => Number(parseCents(pick(year)) ?? 0n)));
      const budget = totals((year) => year.budget);
      const actual = totals((year) => year.actual);
      const expected = totals((year) => year.expected);
      const lastActual = years.findLastIndex((year) => year.actual !== '0');
      const format = (value: number) => formatMoneyShort(BigInt(Math.round(value)), currency, locale);
      const series: LineSeries[] = [
        { name: this.t('overview.money.line.budget'), style: 'baseline', values: [0, ...budget] },
        {
          name: this.t('overview.money.line.expected'),
          style: 'forecast',
          values: [0, ...expected].map((v, i) => (i >= lastActual ? v : null)),
        },
        {
          name: this.t('overview.money.line.actual'),
          style: 'actual',
          values: [0, ...actual].map((v, i) => (i <= lastActual + 1 ? v : null)),
        },
      ];
      return {
        currency,
        years,
        series,
        format,
        labels: ['', ...years.map((year) => String(year.fiscalYear))],
        summary: this.t('overview.money.summary', {
          from: years[0]?.fiscalYear,
          to: years[years.length - 1]?.fiscalYear,
          budget: format(budget[budget.length - 1] ?? 0),
          actual: format(actual[actual.length - 1] ?? 0),
          expected: format(expected[expected.length - 1] ?? 0),
        }),
      };
    });
  });
}

function cumulative(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
