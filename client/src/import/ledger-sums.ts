import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Money } from '@stip/ui';
import { addUp, byAmount, type LedgerSum } from './ledger-mapping';

const SHOWN = 10;

/** What the rows of a file add up to, by kind and year and by project: what is new beside what is known already. */
@Component({
  selector: 'stip-ledger-sums',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Money, RouterLink, TranslocoPipe],
  template: `<section>
      <h3>{{ 'ledger.byKind' | transloco }}</h3>
      <div class="stip-scroll" tabindex="0">
        <table class="stip-table stip-table--stack">
          <caption class="stip-visually-hidden">
            {{
              'ledger.byKind' | transloco
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'ledger.kindLabel' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.year' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.new' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.known' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.together' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (total of byKind(); track total.key) {
              <tr>
                <th scope="row">{{ 'ledger.kind.' + total.kind | transloco }}</th>
                <td class="num" [attr.data-label]="'ledger.year' | transloco">{{ total.fiscalYear }}</td>
                <td class="num" [attr.data-label]="'ledger.new' | transloco">
                  <stip-money [cents]="total.amount" [currency]="currency()" />
                </td>
                <td class="num" [attr.data-label]="'ledger.known' | transloco">
                  <stip-money [cents]="total.knownAmount" [currency]="currency()" />
                </td>
                <td class="num" [attr.data-label]="'ledger.together' | transloco">
                  <stip-money [cents]="total.together" [currency]="currency()" />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    </section>
    <section>
      <h3>{{ 'ledger.byProject' | transloco }}</h3>
      <div class="stip-scroll" tabindex="0">
        <table class="stip-table stip-table--stack">
          <caption class="stip-visually-hidden">
            {{
              'ledger.byProject' | transloco
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ 'ledger.project' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.rows' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.new' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.known' | transloco }}</th>
              <th scope="col" class="num">{{ 'ledger.together' | transloco }}</th>
            </tr>
          </thead>
          <tbody>
            @for (total of shown(); track total.key) {
              <tr>
                <th scope="row">
                  <a [routerLink]="['/projecten', total.key]" [queryParams]="{ tab: 'geld' }">{{ total.name }}</a>
                </th>
                <td class="num" [attr.data-label]="'ledger.rows' | transloco">{{ total.rows + total.knownRows }}</td>
                <td class="num" [attr.data-label]="'ledger.new' | transloco">
                  <stip-money [cents]="total.amount" [currency]="currency()" />
                </td>
                <td class="num" [attr.data-label]="'ledger.known' | transloco">
                  <stip-money [cents]="total.knownAmount" [currency]="currency()" />
                </td>
                <td class="num" [attr.data-label]="'ledger.together' | transloco">
                  <stip-money [cents]="total.together" [currency]="currency()" />
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      @if (shown().length < byProject().length) {
        <p class="stip-actions end">
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action stip-no-print"
            (click)="all.set(true)"
          >
            {{ 'ledger.allProjects' | transloco: { n: byProject().length } }}
          </button>
          <span class="stip-quiet">{{
            'ledger.someProjects' | transloco: { shown: shown().length, all: byProject().length }
          }}</span>
        </p>
      }
    </section>`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
      gap: var(--stip-space-5);
      align-items: start;
    }
    section {
      min-width: 0;
    }
    h3 {
      margin-block-end: var(--stip-space-2);
    }
    .end {
      margin-block-start: var(--stip-space-3);
    }
  `,
})
export class LedgerSums {
  readonly sums = input.required<readonly LedgerSum[]>();
  readonly currency = input.required<string>();
  protected readonly all = signal(false);

  protected readonly byKind = computed(() => {
    const first = new Map(this.sums().map((sum) => [`${sum.kind} ${sum.fiscalYear}`, sum]));
    return addUp(this.sums(), (sum) => `${sum.kind} ${sum.fiscalYear}`).map((total) => ({
      ...total,
      kind: first.get(total.key)?.kind ?? 'actual',
      fiscalYear: first.get(total.key)?.fiscalYear,
    }));
  });
  protected readonly byProject = computed(() => {
    const names = new Map(this.sums().map((sum) => [sum.projectId, sum.projectName]));
    return addUp(this.sums(), (sum) => sum.projectId)
      .map((total) => ({ ...total, name: names.get(total.key) ?? '' }))
      .sort(byAmount);
  });
  protected readonly shown = computed(() => (this.all() ? this.byProject() : this.byProject().slice(0, SHOWN)));
}
