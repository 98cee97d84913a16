import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ObligationsDocument, type ObligationsQueryVariables } from '@stip/contract';
import { OBLIGATION_STATES } from '@stip/domain';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { ReferenceWords } from './reference-words';
import { StandingMark, standingOf } from './standing';

const PAGE = 100;
/** In the address, for obligations that nobody sees to. */
const NOBODY = 'geen';
export const STANDS = ['overdue', 'expiring', ...OBLIGATION_STATES] as const;

/** All obligations with their state, owner and dates, what is due first. */
@Component({
  selector: 'stip-obligation-register',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, RouterLink, StandingMark, TranslocoPipe],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <section class="stip-card" [attr.aria-busy]="list.loading()">
          <h2 id="register">{{ 'values.register.title' | transloco }}</h2>
          <div class="stip-scroll" tabindex="0" role="region" aria-labelledby="register">
            <table class="stip-table">
              <thead>
                <tr>
                  <th scope="col">{{ 'values.kind' | transloco }}</th>
                  <th scope="col">{{ 'values.project' | transloco }}</th>
                  <th scope="col">{{ 'values.stand' | transloco }}</th>
                  <th scope="col">{{ 'values.owner' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.due' | transloco }}</th>
                  <th scope="col" class="num">{{ 'values.validUntil' | transloco }}</th>
                  <th scope="col">{{ 'values.document' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows; track row.id) {
                  <tr>
                    <th scope="row">{{ words.name(row.kind) }}</th>
                    <td>
                      <a [routerLink]="['/projecten', row.project.id]" [queryParams]="{ tab: 'waarden' }">{{
                        row.project.name
                      }}</a>
                    </td>
                    <td><stip-standing [standing]="standing(row)" /></td>
                    <td>{{ row.owner?.name ?? ('values.noOwner' | transloco) }}</td>
                    <td class="num">
                      @if (row.dueDate) {
                        <stip-date [date]="row.dueDate" />
                      }
                    </td>
                    <td class="num">
                      @if (row.validUntil) {
                        <stip-date [date]="row.validUntil" />
                      }
                    </td>
                    <td>
                      @if (row.documentLink) {
                        <a [href]="row.documentLink" rel="noopener">{{
                          row.documentReference || ('values.openDocument' | transloco)
                        }}</a>
                      } @else {
                        {{ row.documentReference }}
                      }
                    </td>
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
        <stip-empty [title]="(narrowed() ? 'values.nothing' : 'values.register.empty') | transloco">
          @if (!narrowed()) {
            <p>{{ 'values.register.emptyText' | transloco }}</p>
          }
        </stip-empty>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
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
export class ObligationRegister {
  protected readonly words = inject(ReferenceWords);
  readonly search = input<string>();
  readonly programmeId = input<string>();
  readonly kindId = input<string>();
  readonly stand = input<string>();
  readonly owner = input<string>();
  protected readonly standing = standingOf;
  protected readonly narrowed = computed(
    () => !!(this.search() || this.programmeId() || this.kindId() || this.stand() || this.owner()),
  );
  protected readonly list = loadList(
    ObligationsDocument,
    (): ObligationsQueryVariables => ({ first: PAGE, filter: this.filter() }),
    (data) => data.obligations,
  );

  private readonly filter = computed((): NonNullable<ObligationsQueryVariables['filter']> => {
    const [stand, owner] = [this.stand(), this.owner()];
    const state = OBLIGATION_STATES.find((name) => name === stand);
    return {
      search: this.search() || undefined,
      programmeIds: this.programmeId() ? [this.programmeId() as string] : undefined,
      kindIds: this.kindId() ? [this.kindId() as string] : undefined,
      states: state ? [state] : undefined,
      overdue: stand === 'overdue' || undefined,
      expiring: stand === 'expiring' || undefined,
      ...(owner === NOBODY ? { withoutOwner: true } : { ownerIds: owner ? [owner] : undefined }),
    };
  });
}
