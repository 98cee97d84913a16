import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ListedIndicatorFragment } from '@stip/contract';
import { DateText } from '@stip/ui';
import { Language } from '../platform/language';
import { Session } from '../platform/session';
import { IndicatorForms } from './indicator-forms';

/** Indicators as rows: what they tell of, from where to where, and the latest value or judgement. */
@Component({
  selector: 'stip-indicator-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, RouterLink, TranslocoPipe],
  template: `<div class="stip-scroll" tabindex="0">
    <table class="stip-table">
      <thead>
        <tr>
          <th scope="col">{{ 'indicators.name' | transloco }}</th>
          <th scope="col">{{ 'indicators.owner' | transloco }}</th>
          <th scope="col" class="num">{{ 'indicators.baseline' | transloco }}</th>
          <th scope="col" class="num">{{ 'indicators.target' | transloco }}</th>
          <th scope="col" class="num">{{ 'indicators.latest' | transloco }}</th>
          @if (mayRecord()) {
            <th scope="col" class="stip-no-print">
              <span class="stip-visually-hidden">{{ 'indicators.form.record' | transloco }}</span>
            </th>
          }
        </tr>
      </thead>
      <tbody>
        @for (one of shown(); track one.id) {
          <tr>
            <th scope="row" class="name">{{ one.name }}</th>
            <td class="owner">
              <span class="stip-quiet">{{ 'indicators.' + one.ownerKind | transloco }}</span>
              @switch (one.ownerKind) {
                @case ('project') {
                  <a [routerLink]="['/projecten', one.owner.id]">{{ one.owner.name }}</a>
                }
                @case ('programme') {
                  <a routerLink="/projecten" [queryParams]="{ programma: one.owner.id }">{{ one.owner.name }}</a>
                }
                @default {
                  <a [routerLink]="['/doelen', one.owner.id]" [queryParams]="{ strategie: one.strategyId }">{{
                    one.owner.name
                  }}</a>
                }
              }
            </td>
            <td class="num">{{ figure(one.baselineValue, one.unit) }}</td>
            <td class="num">
              {{ figure(one.targetValue, one.unit) }}
              @if (one.targetDate) {
                <span class="line stip-quiet"><stip-date [date]="one.targetDate" /></span>
              }
            </td>
            <td class="num">
              @if (one.latestValue === null || one.latestValue === undefined) {
                <span class="stip-quiet">{{ 'indicators.none' | transloco }}</span>
              } @else if (one.kind === 'met') {
                <span [class.strong]="+one.latestValue === 0">{{
                  (+one.latestValue === 1 ? 'indicators.met' : 'indicators.notMet') | transloco
                }}</span>
              } @else {
                {{ figure(one.latestValue, one.unit) }}
              }
              @if (one.latestOn) {
                <span class="line stip-quiet"><stip-date [date]="one.latestOn" /></span>
              }
            </td>
            @if (mayRecord()) {
              <td class="stip-no-print">
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="'indicators.form.recordFor' | transloco: { name: one.name }"
                  (click)="record(one)"
                >
                  {{ 'indicators.form.record' | transloco }}
                </button>
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styles: `
    .name {
      min-width: 240px;
      overflow-wrap: anywhere;
    }
    .owner {
      min-width: 180px;
      overflow-wrap: anywhere;
    }
    .owner .stip-quiet,
    .line {
      display: block;
    }
    .strong {
      font-weight: 700;
    }
    .num {
      white-space: nowrap;
    }
    @media (max-width: 600px) {
      .name {
        min-width: 150px;
      }
      .owner {
        min-width: 140px;
      }
    }
  `,
})
export class IndicatorTable {
  private readonly language = inject(Language);
  private readonly forms = inject(IndicatorForms);
  private readonly session = inject(Session);
  readonly rows = input.required<readonly ListedIndicatorFragment[]>();
  /** The rows as read, with what was recorded since. */
  protected readonly shown = linkedSignal(() => this.rows());
  protected readonly mayRecord = computed(() => this.session.may('project.edit'));

  protected async record(indicator: ListedIndicatorFragment): Promise<void> {
    const saved = await this.forms.record(indicator);
    if (saved) this.shown.update((rows) => rows.map((row) => (row.id === saved.id ? saved : row)));
  }

  /** A value in its unit; the digits are those of the record. */
  protected figure(value: string | null, unit: string): string {
    if (value === null) return '–';
    const number = new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 12 });
    return `${number.format(value as Intl.StringNumericLiteral)}${unit ? ` ${unit}` : ''}`;
  }
}
