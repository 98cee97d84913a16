import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { PortfolioSlipsDocument } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { ListEnd } from '../platform/list-end';
import { rangeOf, SlipBar } from './slip-bar';
import { SlipWords } from './slip-words';

/** The projects of the whole portfolio that are furthest from the end first approved. */
@Component({
  selector: 'stip-portfolio-slips',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, ListEnd, LoadingState, RouterLink, SlipBar, TranslocoDirective],
  template: `<div class="stip-page" *transloco="let t; prefix: 'schedule.variance'">
    <div class="stip-page__head">
      <div>
        <h1>{{ t('portfolio') }}</h1>
        <p class="stip-quiet">{{ t('portfolioIntro') }}</p>
      </div>
    </div>
    @if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <section class="stip-card">
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table stip-table--stack">
              <caption class="stip-visually-hidden">
                {{
                  t('portfolio')
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ t('projectColumn') }}</th>
                  <th scope="col">{{ t('owner') }}</th>
                  <th scope="col" class="num">{{ t('firstEnd') }}</th>
                  <th scope="col" class="num">{{ t('end') }}</th>
                  <th scope="col">{{ t('slip') }}</th>
                  <th scope="col">
                    <span class="stip-visually-hidden">{{ t('picture') }}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows; track row.id) {
                  <tr>
                    <th scope="row">
                      <a [routerLink]="['/projecten', row.id, 'planafwijking']">{{ row.name }}</a>
                      @if (row.code) {
                        <span class="stip-quiet"> {{ row.code }}</span>
                      }
                    </th>
                    <td [attr.data-label]="t('owner')">{{ row.owner?.name ?? t('noOwner') }}</td>
                    <td class="num" [attr.data-label]="t('firstEnd')">
                      <stip-date [date]="row.firstBaselineEnd" [reason]="t('noFirst')" />
                    </td>
                    <td class="num" [attr.data-label]="t('end')">
                      <stip-date [date]="row.endDate" [reason]="t('unknown')" />
                    </td>
                    <td [attr.data-label]="t('slip')">
                      {{ row.slipDays === null ? t('unknown') : words.days(row.slipDays) }}
                    </td>
                    <td>
                      @if (row.slipDays) {
                        <stip-slip-bar [days]="row.slipDays" [range]="range()" />
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <stip-list-end [list]="list" />
        </section>
      } @else {
        <stip-empty [title]="t('noProjects')">
          <a class="utrecht-button utrecht-button--primary-action" routerLink="/projecten">{{ t('allProjects') }}</a>
        </stip-empty>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }
  </div>`,
  styles: `
    tbody th {
      overflow-wrap: anywhere;
    }
  `,
})
export class PortfolioSlips {
  protected readonly words = inject(SlipWords);
  protected readonly list = loadList(
    PortfolioSlipsDocument,
    () => ({}),
    (data) => data.projects,
  );
  protected readonly range = computed(() => rangeOf((this.list.nodes() ?? []).map(({ slipDays }) => slipDays ?? 0)));
}
