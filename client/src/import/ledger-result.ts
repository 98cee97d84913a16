import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LedgerImportDocument } from '@stip/contract';
import { ErrorState, formatDate, LoadingState, Money, UI_TEXTS } from '@stip/ui';
import { load } from '../platform/load';

/** What came of a file that was booked, and the way to its bookings. */
@Component({
  selector: 'stip-ledger-result',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, LoadingState, Money, RouterLink, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    } @else if (file(); as f) {
      <section class="stip-card">
        <div role="status">
          <h2>{{ title() | transloco: { n: f.rowsBooked } }}</h2>
        </div>
        <p>
          {{
            (f.createdByName ? 'ledger.doneText' : 'ledger.doneTextCommand')
              | transloco: { file: f.fileName, system: f.system, date: date(), who: f.createdByName ?? '' }
          }}
        </p>
        <dl class="stip-dl">
          @for (line of lines(); track line.key) {
            <dt>{{ line.key | transloco }}</dt>
            <dd>{{ line.rows }} · <stip-money [cents]="line.amount" [currency]="f.currency" /></dd>
          }
        </dl>
        <p class="stip-actions stip-no-print">
          @if (f.rowsBooked > 0) {
            <a
              class="utrecht-button utrecht-button--primary-action"
              routerLink="/geld"
              [queryParams]="{ tab: 'boekingen', jaar: 'alle', bestand: f.id }"
              >{{ 'ledger.seeBookings' | transloco }}</a
            >
          }
          @if (f.rowsLeftOut > 0 && canList()) {
            <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="download.emit()">
              {{ 'ledger.downloadLeftOut' | transloco }}
            </button>
          }
          <a class="utrecht-button utrecht-button--secondary-action" routerLink="/geld">{{
            'ledger.toMoney' | transloco
          }}</a>
          <a class="utrecht-button utrecht-button--subtle" [routerLink]="[]" [queryParams]="{}">{{
            'ledger.another' | transloco
          }}</a>
        </p>
      </section>
    } @else {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    section {
      display: grid;
      gap: var(--stip-space-4);
    }
    section > * {
      margin: 0;
    }
  `,
})
export class LedgerResult {
  private readonly texts = inject(UI_TEXTS);
  readonly importId = input.required<string>();
  /** Whether the file is still at hand, so that what was left out can be listed. */
  readonly canList = input(false);
  readonly download = output();

  protected readonly query = load(LedgerImportDocument, () => ({ id: this.importId() }));
  /** Never the one of another address. */
  protected readonly file = computed(() => {
    const file = this.query.data()?.ledgerImport;
    return file?.id === this.importId() ? file : undefined;
  });
  protected readonly title = computed(() => {
    const rows = this.file()?.rowsBooked ?? 0;
    return rows === 0 ? 'ledger.doneNone' : rows === 1 ? 'ledger.doneOne' : 'ledger.done';
  });
  protected readonly date = computed(() =>
    formatDate(this.file()?.createdAt.slice(0, 10) ?? '', this.texts().locale, 'long'),
  );
  protected readonly lines = computed(() => {
    const file = this.file();
    if (!file) return [];
    const { rowsBooked, booked, rowsDuplicate, duplicate, rowsLeftOut, leftOut, rowsTotal, total } = file;
    return [
      { key: 'ledger.counts', rows: rowsBooked, amount: booked },
      { key: 'ledger.alreadyKnown', rows: rowsDuplicate, amount: duplicate },
      { key: 'ledger.leftOut', rows: rowsLeftOut, amount: leftOut },
      { key: 'ledger.fileTotal', rows: rowsTotal, amount: total },
    ].filter(({ key, rows }) => rows > 0 || key === 'ledger.fileTotal');
  });
}
