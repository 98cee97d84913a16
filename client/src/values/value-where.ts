import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SafeguardsDocument, type SafeguardsQueryVariables } from '@stip/contract';
import { DateText, ErrorState, LoadingState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { StandingMark, standingOfSafeguard } from './standing';

const PAGE = 50;

/** In which projects one value, principle or law is at stake, and how it is safeguarded there. */
@Component({
  selector: 'stip-value-where',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, ErrorState, LoadingState, RouterLink, StandingMark, TranslocoPipe],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as found) {
      <ul [attr.aria-busy]="list.loading()">
        @for (safeguard of found; track safeguard.id) {
          <li>
            <div>
              <a [routerLink]="['/projecten', safeguard.project.id]" [queryParams]="{ tab: 'waarden' }">{{
                safeguard.project.name
              }}</a>
              <stip-standing [standing]="standing(safeguard)" />
            </div>
            <p class="stip-prose">
              {{ safeguard.how || safeguard.reason || ('values.valueView.noHow' | transloco) }}
            </p>
            @if (safeguard.owner || safeguard.reviewOn) {
              <p class="stip-quiet">
                {{ safeguard.owner?.name }}
                @if (safeguard.reviewOn; as date) {
                  <span
                    >{{ safeguard.owner ? '·' : '' }} {{ 'values.safeguard.reviewOn' | transloco }}
                    <stip-date [date]="date"
                  /></span>
                }
              </p>
            }
          </li>
        } @empty {
          @if (!list.loading()) {
            <li class="stip-quiet">{{ 'values.valueView.nowhere' | transloco }}</li>
          }
        }
      </ul>
      @if (list.hasMore()) {
        <p>
          <button
            type="button"
            class="utrecht-button utrecht-button--secondary-action stip-no-print"
            [disabled]="list.loading()"
            (click)="list.more()"
          >
            {{ 'values.more' | transloco }}
          </button>
          <span class="stip-quiet">{{ 'values.shown' | transloco: { shown: found.length, all: list.total() } }}</span>
        </p>
      }
    } @else if (!list.error()) {
      <stip-loading [lines]="[70, 50]" />
    }`,
  styles: `
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
      display: grid;
      gap: var(--stip-space-3);
    }
    li > div {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2) var(--stip-space-3);
      align-items: center;
    }
    li > div a {
      font-weight: 600;
    }
    .stip-quiet {
      font-weight: 400;
    }
  `,
})
export class ValueWhere {
  readonly itemId = input.required<string>();
  readonly programmeId = input<string>();
  protected readonly standing = standingOfSafeguard;
  protected readonly list = loadList(
    SafeguardsDocument,
    (): SafeguardsQueryVariables => ({
      first: PAGE,
      filter: {
        itemIds: [this.itemId()],
        programmeIds: this.programmeId() ? [this.programmeId() as string] : undefined,
      },
    }),
    (data) => data.safeguards,
  );
}
