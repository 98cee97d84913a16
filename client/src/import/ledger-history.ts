import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LedgerImportFieldsFragment } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState, Money } from '@stip/ui';
import { ListEnd } from '../platform/list-end';
import type { LoadedList } from '../platform/load-list';

/** Files of a finance system that were booked: who, when, and what came of them. */
@Component({
  selector: 'stip-ledger-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, ListEnd, LoadingState, Money, RouterLink, TranslocoPipe],
  template: `@if (list().error(); as message) {
      <stip-error [message]="message" (retry)="list().reload()" />
    }
    @if (list().nodes(); as files) {
      @if (files.length > 0) {
        <section class="stip-card">
          <h2>{{ 'ledger.earlier' | transloco }}</h2>
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'ledger.earlier' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'ledger.fileName' | transloco }}</th>
                  <th scope="col">{{ 'ledger.when' | transloco }}</th>
                  <th scope="col">{{ 'ledger.who' | transloco }}</th>
                  <th scope="col" class="num">{{ 'ledger.counts' | transloco }}</th>
                  <th scope="col" class="num">{{ 'ledger.alreadyKnown' | transloco }}</th>
                  <th scope="col" class="num">{{ 'ledger.leftOut' | transloco }}</th>
                  <th scope="col" class="num">{{ 'ledger.fileTotal' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (file of files; track file.id) {
                  <tr>
                    <th scope="row">
                      <a [routerLink]="[]" [queryParams]="{ ingelezen: file.id }">{{ file.fileName }}</a>
                      <span class="stip-quiet line">{{ file.system }}</span>
                    </th>
                    <td><stip-date [date]="file.createdAt.slice(0, 10)" /></td>
                    <td>{{ file.createdByName ?? ('ledger.command' | transloco) }}</td>
                    <td class="num">{{ file.rowsBooked }}</td>
                    <td class="num">{{ file.rowsDuplicate }}</td>
                    <td class="num">{{ file.rowsLeftOut }}</td>
                    <td class="num"><stip-money [cents]="file.total" [currency]="file.currency" /></td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <stip-list-end [list]="list()" />
        </section>
      } @else {
        <stip-empty [title]="'ledger.earlierNone' | transloco">
          <p>{{ 'ledger.earlierNoneText' | transloco }}</p>
        </stip-empty>
      }
    } @else if (!list().error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .line {
      display: block;
      font-weight: 400;
    }
  `,
})
export class LedgerHistory {
  readonly list = input.required<LoadedList<LedgerImportFieldsFragment>>();
}
