import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SafeguardSummaryDocument, type SafeguardList, type SafeguardSummaryQuery } from '@stip/contract';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { ReferenceWords } from './reference-words';
import { ValueWhere } from './value-where';

type Count = SafeguardSummaryQuery['safeguardSummary'][number];

export const SAFEGUARD_LISTS: readonly SafeguardList[] = ['public_value', 'data_principle', 'law'];

/** Where each value, principle or law is at stake and how it is safeguarded there. */
@Component({
  selector: 'stip-value-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe, ValueWhere],
  template: `<nav class="lists stip-no-print" [attr.aria-label]="'values.valueView.list' | transloco">
      @for (name of lists; track name) {
        <a
          [routerLink]="[]"
          [queryParams]="{ lijst: name, waarde: null }"
          queryParamsHandling="merge"
          [class.here]="name === list()"
          [attr.aria-current]="name === list() ? 'true' : null"
          >{{ 'values.list.' + name | transloco }}</a
        >
      }
    </nav>
    @if (summary.error(); as message) {
      <stip-error [message]="message" (retry)="summary.reload()" />
    }
    @if (rows(); as shown) {
      @if (shown.length > 0) {
        <section class="stip-card" [attr.aria-busy]="summary.loading()">
          <h2 id="waarden">{{ 'values.list.' + list() | transloco }}</h2>
          <div class="stip-scroll" tabindex="0" role="region" aria-labelledby="waarden">
            <table class="stip-table">
              <thead>
                <tr>
                  <th scope="col">{{ 'values.valueView.item' | transloco }}</th>
                  <th scope="col" class="spread stip-no-print">{{ 'values.valueView.spread' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.state.safeguarded' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.state.planned' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.state.gap' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.valueView.toDo' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.state.not_applicable' | transloco }}</th>
                  @if (list() === 'public_value') {
                    <th scope="col" class="num">{{ 'values.valueView.tradeOffs' | transloco }}</th>
                  }
                </tr>
              </thead>
              <tbody>
                @for (row of shown; track row.item.id) {
                  <tr>
                    <th scope="row">
                      <button
                        type="button"
                        class="open"
                        [attr.aria-expanded]="row.item.id === itemId()"
                        (click)="itemChange.emit(row.item.id === itemId() ? null : row.item.id)"
                      >
                        <span aria-hidden="true">{{ row.item.id === itemId() ? '▾' : '▸' }}</span>{{
                          words.name(row.item)
                        }}
                      </button>
                    </th>
                    <td class="spread stip-no-print">
                      <svg [attr.viewBox]="'0 0 ' + most() + ' 10'" preserveAspectRatio="none" aria-hidden="true">
                        @for (part of parts(row); track part.tone) {
                          <rect [attr.x]="part.x" y="0" [attr.width]="part.n" height="10" [class]="part.tone" />
                        }
                      </svg>
                    </td>
                    <td class="num">{{ row.safeguarded || '' }}</td>
                    <td class="num">{{ row.planned || '' }}</td>
                    <td class="num" [class.gaps]="row.gap > 0">{{ row.gap || '' }}</td>
                    <td class="num">{{ row.notAssessed + row.toAssess || '' }}</td>
                    <td class="num">{{ row.notApplicable || '' }}</td>
                    @if (list() === 'public_value') {
                      <td class="num">
                        @if (row.tradeOffs > 0) {
                          <a
                            [routerLink]="[]"
                            [queryParams]="{ beeld: 'afwegingen', waarde: row.item.id, lijst: null }"
                            queryParamsHandling="merge"
                            [attr.aria-label]="
                              ('values.valueView.tradeOffs' | transloco) +
                              ' ' +
                              words.name(row.item) +
                              ': ' +
                              row.tradeOffs
                            "
                            >{{ row.tradeOffs }}</a
                          >
                        }
                      </td>
                    }
                  </tr>
                  @if (row.item.id === itemId()) {
                    <tr>
                      <td class="inner" [attr.colspan]="list() === 'public_value' ? 8 : 7">
                        <stip-value-where [itemId]="row.item.id" [programmeId]="programmeId()" />
                      </td>
                    </tr>
                  }
                }
              </tbody>
            </table>
          </div>
        </section>
      } @else {
        <stip-empty [title]="(search() ? 'values.nothing' : 'values.valueView.empty') | transloco">
          @if (!search()) {
            <p>{{ 'values.valueView.emptyText' | transloco }}</p>
          }
          <a class="utrecht-button utrecht-button--secondary-action" routerLink="/beheer/lijsten">{{
            'values.reference.title' | transloco
          }}</a>
        </stip-empty>
      }
    } @else if (!summary.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
    }
    .lists {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
    }
    .lists a {
      padding: 4px 12px;
      border: 1px solid var(--stip-line-strong);
      border-radius: 99px;
      color: var(--stip-ink-2);
    }
    .lists a.here {
      background: var(--stip-accent-soft);
      border-color: var(--stip-accent);
      color: var(--stip-accent);
      font-weight: 600;
    }
    .open {
      all: unset;
      cursor: pointer;
      display: flex;
      gap: 8px;
      min-block-size: 24px;
      min-inline-size: 180px;
    }
    .open:hover {
      color: var(--stip-accent);
    }
    .open:focus-visible {
      outline: 2px solid var(--stip-accent);
      outline-offset: 2px;
    }
    td.spread {
      inline-size: 30%;
      min-inline-size: 140px;
      vertical-align: middle;
    }
    svg {
      display: block;
      inline-size: 100%;
      block-size: 10px;
    }
    rect {
      stroke: var(--stip-surface);
      stroke-width: 0.06;
    }
    .green {
      fill: var(--stip-green);
    }
    .planned {
      fill: var(--stip-line-strong);
    }
    .red {
      fill: var(--stip-red);
    }
    .open-part {
      fill: var(--stip-line);
    }
    .num a {
      display: inline-block;
      min-inline-size: 24px;
      min-block-size: 24px;
    }
    .gaps {
      color: var(--stip-red);
      font-weight: 640;
    }
    .inner {
      background: var(--stip-sunken);
      padding: var(--stip-space-3) var(--stip-space-4);
    }
  `,
})
export class ValueView {
  protected readonly words = inject(ReferenceWords);
  readonly list = input.required<SafeguardList>();
  readonly search = input<string>();
  readonly programmeId = input<string>();
  readonly itemId = input<string>();
  readonly itemChange = output<string | null>();
  protected readonly lists = SAFEGUARD_LISTS;
  protected readonly summary = load(SafeguardSummaryDocument, () => ({
    list: this.list(),
    programmeId: this.programmeId() || null,
  }));
  /** All of the list is here, so words are looked for at once. */
  protected readonly rows = computed(() => {
    const words = (this.search() ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
    return this.summary.data()?.safeguardSummary.filter(({ item }) => {
      const name = `${item.nameNl} ${item.nameEn}`.toLocaleLowerCase();
      return words.every((word) => name.includes(word));
    });
  });
  /** Projects of the item that most projects have, which fills the bar. */
  protected readonly most = computed(() =>
    Math.max(1, ...(this.summary.data()?.safeguardSummary ?? []).map((row) => applying(row))),
  );

  protected parts(row: Count): { tone: string; n: number; x: number }[] {
    const counts = [
      { tone: 'green', n: row.safeguarded },
      { tone: 'planned', n: row.planned },
      { tone: 'red', n: row.gap },
      { tone: 'open-part', n: row.notAssessed + row.toAssess },
    ];
    return counts.map((part, place) => ({ ...part, x: counts.slice(0, place).reduce((sum, { n }) => sum + n, 0) }));
  }
}

const applying = (row: Count) => row.safeguarded + row.planned + row.gap + row.notAssessed + row.toAssess;
