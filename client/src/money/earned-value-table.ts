import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { EarnedValueDocument, EarnedValueProjectsDocument, type EarnedValueFieldsFragment } from '@stip/contract';
import { DateText, ErrorState, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { EarnedValueHow } from './earned-value-how';
import { EarnedValueWords } from './earned-value-words';

const FEW = 50;
const MOST = 1000;

/** Earned value of the portfolio in sentences, and per programme or project as figures. */
@Component({
  selector: 'stip-earned-value-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EarnedValueHow, ErrorState, LoadingState, Money, RouterLink, TranslocoPipe],
  template: `<section class="stip-card">
    <div class="stip-card__head">
      <h2>{{ 'money.earned.title' | transloco }}</h2>
      <div class="stip-segments stip-no-print" role="group" [attr.aria-label]="'money.earned.per' | transloco">
        @for (name of levels; track name) {
          <button type="button" [attr.aria-pressed]="name === level()" (click)="level.set(name)">
            {{ 'money.earned.' + name | transloco }}
          </button>
        }
      </div>
    </div>
    @if (query.error() || projectQuery.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload(); projectQuery.reload()" />
    }
    @if (report(); as r) {
      @for (total of r.totals; track total.currency) {
        <p class="words">
          @for (sentence of words.sentences(total); track $index) {
            {{ sentence }}
          }
        </p>
        <p class="stip-quiet">
          {{ 'money.earned.upTo' | transloco }} <stip-date [date]="r.date" format="long" />.
          {{ 'money.earned.included' | transloco: { shown: total.included, all: total.of } }}
        </p>
      }
      <div class="stip-scroll" tabindex="0">
        <table class="stip-table">
          <caption class="stip-visually-hidden">
            {{
              'money.earned.title' | transloco
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'money.earned.' + level() | transloco }}</th>
              @for (figure of amounts; track figure) {
                <th scope="col" class="num">
                  {{ 'money.earned.figure.' + figure | transloco }}
                  <abbr [title]="'money.earned.full.' + figure | transloco">{{ abbreviations[figure] }}</abbr>
                </th>
              }
              @for (figure of indices; track figure) {
                <th scope="col" class="num">
                  {{ 'money.earned.figure.' + figure | transloco }}
                  <abbr [title]="'money.earned.full.' + figure | transloco">{{ abbreviations[figure] }}</abbr>
                </th>
              }
              <th scope="col" class="num">
                {{ 'money.earned.figure.estimate' | transloco }}
                <abbr [title]="'money.earned.full.estimate' | transloco">EAC</abbr>
              </th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.currency + row.id) {
              <tr>
                <th scope="row">
                  @if (level() === 'project') {
                    <a [routerLink]="['/projecten', row.id]" [queryParams]="{ tab: 'geld' }">{{ row.name }}</a>
                  } @else {
                    {{ row.name ?? ('money.noneOf.programma' | transloco) }}
                    <span class="stip-quiet line">
                      {{ 'money.earned.members' | transloco: { shown: row.included, all: row.of } }}
                    </span>
                  }
                </th>
                @for (figure of amounts; track figure) {
                  <td class="num">
                    @if (amountOf(row, figure); as amount) {
                      <stip-money [cents]="amount" [currency]="row.currency" [short]="true" />
                    } @else {
                      <span class="none" [title]="reasonOf(row, figure)">–</span>
                      <span class="stip-visually-hidden">{{ reasonOf(row, figure) }}</span>
                    }
                  </td>
                }
                @for (figure of indices; track figure) {
                  <td class="num">
                    {{ words.index(row.figures[figure]) }}
                    @if (row.figures[figure].reason; as reason) {
                      <span class="stip-visually-hidden">{{ words.reason(reason) }}</span>
                    }
                  </td>
                }
                <td class="num">
                  @if (row.figures.estimate.value; as amount) {
                    <stip-money [cents]="amount" [currency]="row.currency" [short]="true" />
                  } @else {
                    <span class="reason">{{ words.reason(row.figures.estimate.reason) }}</span>
                  }
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (level() === 'project' && projects() && rows().length < projects()!.count) {
        <p class="stip-quiet">
          {{ 'money.shown' | transloco: { shown: rows().length, all: projects()!.count } }}
          <button type="button" class="utrecht-button utrecht-button--subtle stip-no-print" (click)="all.set(true)">
            {{ 'money.showAll' | transloco }}
          </button>
        </p>
      }
      <stip-earned-value-how />
    } @else if (!query.error()) {
      <stip-loading />
    }
  </section>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .words {
      max-width: 90ch;
      font-size: var(--stip-text-l);
      line-height: 1.45;
    }
    .line {
      display: block;
      font-weight: 400;
    }
    .stip-scroll {
      margin-block-start: var(--stip-space-3);
    }
    tbody th {
      min-inline-size: 180px;
    }
    abbr {
      display: block;
      font-weight: 400;
      text-decoration: none;
    }
    .none,
    .reason {
      color: var(--stip-ink-3);
    }
    .reason {
      display: inline-block;
      max-inline-size: 24ch;
      white-space: normal;
      font-size: var(--stip-text-s);
    }
  `,
})
export class EarnedValueTable {
  protected readonly words = inject(EarnedValueWords);
  protected readonly levels = ['programme', 'project'] as const;
  protected readonly amounts = ['budget', 'planned', 'earned', 'actual'] as const;
  protected readonly indices = ['costIndex', 'scheduleIndex'] as const;
  protected readonly abbreviations = {
    ...{ budget: 'BAC', planned: 'PV', earned: 'EV', actual: 'AC' },
    ...{ costIndex: 'CPI', scheduleIndex: 'SPI' },
  };
  protected readonly level = signal<'programme' | 'project'>('programme');
  protected readonly all = signal(false);
  protected readonly query = load(EarnedValueDocument);
  protected readonly projectQuery = load(EarnedValueProjectsDocument, () =>
    this.level() === 'project' ? { first: this.all() ? MOST : FEW } : undefined,
  );
  protected readonly projects = computed(() => this.projectQuery.data()?.earnedValueProjects);
  protected readonly report = computed(() => this.query.data()?.earnedValue);
  protected readonly rows = computed(() => {
    return (this.level() === 'programme' ? this.report()?.programmes : this.projects()?.nodes) ?? [];
  });

  protected amountOf({ figures }: EarnedValueFieldsFragment, figure: (typeof this.amounts)[number]): string | null {
    return figure === 'actual' ? figures.actual : figures[figure].value;
  }

  protected reasonOf({ figures }: EarnedValueFieldsFragment, figure: (typeof this.amounts)[number]): string {
    return figure === 'actual' ? '' : this.words.reason(figures[figure].reason);
  }
}
