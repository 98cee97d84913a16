import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ObligationKindsDocument,
  ProjectObligationsDocument,
  type ProjectObligationsQuery,
  type ProjectObligationsQueryVariables,
} from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { ReferenceWords } from './reference-words';
import { StandingMark, standingOf } from './standing';

type Row = ProjectObligationsQuery['projectObligations']['nodes'][number];

const PAGE = 100;

/** Projects against kinds of obligation; each cell leads to the tab of the project. */
@Component({
  selector: 'stip-obligation-matrix',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, RouterLink, StandingMark, TranslocoPipe],
  template: `@if (list.error() || kinds.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload(); kinds.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <section class="stip-card" [attr.aria-busy]="list.loading()">
          <h2 id="matrix">{{ 'values.matrix.title' | transloco }}</h2>
          <div class="stip-scroll" tabindex="0" role="region" aria-labelledby="matrix">
            <table class="stip-table">
              <thead>
                <tr>
                  <th scope="col">{{ 'values.project' | transloco }}</th>
                  @for (kind of kinds.data()?.referenceItems; track kind.id) {
                    <th scope="col">{{ words.name(kind) }}</th>
                  }
                </tr>
              </thead>
              <tbody>
                @for (row of rows; track row.id) {
                  <tr>
                    <th scope="row">
                      <a [routerLink]="['/projecten', row.id]" [queryParams]="{ tab: 'waarden' }">{{ row.name }}</a>
                      <span class="stip-quiet line"
                        >{{ row.programme?.name }}
                        @if (row.state !== 'active') {
                          · {{ 'projects.state.' + row.state | transloco }}
                        }
                        @if (!row.intake) {
                          · <strong>{{ 'values.matrix.noIntake' | transloco }}</strong>
                        }
                      </span>
                    </th>
                    @for (kind of kinds.data()?.referenceItems; track kind.id) {
                      <td>
                        @if (cell(row, kind.id); as found) {
                          <a class="cell" [routerLink]="['/projecten', row.id]" [queryParams]="{ tab: 'waarden' }"
                            ><span class="stip-visually-hidden">{{ row.name }}, {{ words.name(kind) }}: </span>
                            <stip-standing [standing]="standing(found)" />
                            @if (found.overdue && found.dueDate) {
                              <span class="stip-quiet"><stip-date [date]="found.dueDate" /></span>
                            } @else if ((found.expiring || found.state === 'expired') && found.validUntil) {
                              <span class="stip-quiet"><stip-date [date]="found.validUntil" /></span>
                            }
                          </a>
                        } @else {
                          <span class="nothing" aria-hidden="true">·</span>
                          <span class="stip-visually-hidden">{{ 'values.matrix.nothing' | transloco }}</span>
                        }
                      </td>
                    }
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <p class="more">
            <span class="stip-quiet" role="status">{{
              'values.shown' | transloco: { shown: rows.length, all: list.total() }
            }}</span>
            @if (list.hasMore()) {
              <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action stip-no-print"
                [disabled]="list.loading()"
                (click)="list.more()"
              >
                {{ 'values.more' | transloco }}
              </button>
            }
          </p>
        </section>
      } @else if (!list.loading()) {
        <stip-empty [title]="(narrowed() ? 'values.nothing' : 'values.matrix.empty') | transloco">
          @if (!narrowed()) {
            <p>{{ 'values.matrix.emptyText' | transloco }}</p>
          }
        </stip-empty>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .line {
      display: block;
    }
    .line strong {
      font-weight: 600;
      color: var(--stip-ink-2);
    }
    tbody th {
      min-inline-size: 200px;
    }
    @media (min-width: 700px) {
      th:first-child {
        position: sticky;
        inset-inline-start: calc(-1 * var(--stip-space-4));
        background: var(--stip-surface);
      }
    }
    .cell {
      position: relative;
      display: inline-grid;
      gap: 2px;
      justify-items: start;
      align-content: center;
      min-block-size: 24px;
      border-radius: var(--stip-radius-s);
    }
    .cell:hover {
      text-decoration: none;
      outline: 2px solid var(--stip-line-strong);
      outline-offset: 2px;
    }
    .nothing {
      color: var(--stip-ink-3);
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin-block-start: var(--stip-space-3);
    }
  `,
})
export class ObligationMatrix {
  protected readonly words = inject(ReferenceWords);
  readonly search = input<string>();
  readonly programmeId = input<string>();
  protected readonly standing = standingOf;
  protected readonly narrowed = computed(() => !!(this.search() || this.programmeId()));
  protected readonly kinds = load(ObligationKindsDocument);
  protected readonly list = loadList(
    ProjectObligationsDocument,
    (): ProjectObligationsQueryVariables => ({
      first: PAGE,
      filter: {
        search: this.search() || undefined,
        programmeIds: this.programmeId() ? [this.programmeId() as string] : undefined,
      },
    }),
    (data) => data.projectObligations,
  );

  protected cell(row: Row, kindId: string): Row['cells'][number] | undefined {
    return row.cells.find((cell) => cell.kindId === kindId);
  }
}
