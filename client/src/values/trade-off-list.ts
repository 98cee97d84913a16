import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { TradeOffsDocument, type TradeOffsQueryVariables } from '@stip/contract';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { TradeOffCard } from './trade-off-card';

const PAGE = 24;

/** Trade-offs of all projects, for whoever wants to know what was weighed and why: open ones first. */
@Component({
  selector: 'stip-trade-off-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, TradeOffCard, TranslocoPipe],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as found) {
      <p class="stip-quiet" role="status">
        {{ (list.total() === 1 ? 'values.tradeOff.one' : 'values.tradeOff.found') | transloco: { n: list.total() } }}
      </p>
      <div class="cards" [attr.aria-busy]="list.loading()">
        @for (tradeOff of found; track tradeOff.id) {
          <article class="stip-card"><stip-trade-off [tradeOff]="tradeOff" [showProject]="true" /></article>
        }
      </div>
      @if (found.length === 0 && !list.loading()) {
        <stip-empty [title]="(narrowed() ? 'values.nothing' : 'values.tradeOff.empty') | transloco">
          @if (!narrowed()) {
            <p>{{ 'values.tradeOff.emptyText' | transloco }}</p>
          }
        </stip-empty>
      }
      @if (list.hasMore()) {
        <p class="stip-actions">
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
      <stip-loading />
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      min-width: 0;
    }
    .cards {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr));
    }
  `,
})
export class TradeOffList {
  readonly search = input<string>();
  readonly programmeId = input<string>();
  readonly valueId = input<string>();
  readonly stand = input<string>();
  protected readonly narrowed = computed(
    () => !!(this.search() || this.programmeId() || this.valueId() || this.stand()),
  );
  protected readonly list = loadList(
    TradeOffsDocument,
    (): TradeOffsQueryVariables => ({
      first: PAGE,
      filter: {
        search: this.search() || undefined,
        programmeIds: this.programmeId() ? [this.programmeId() as string] : undefined,
        valueIds: this.valueId() ? [this.valueId() as string] : undefined,
        decided: this.stand() === 'decided' ? true : this.stand() === 'open' ? false : undefined,
      },
    }),
    (data) => data.tradeOffs,
  );
}
