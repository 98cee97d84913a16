import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DueForMeDocument } from '@stip/contract';
import { DUE_MOMENTS, dueMoment } from '@stip/domain';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { DueFeed } from '../mail/due-feed';
import { DueList } from './due-list';

/** Mijn werk: everything that waits for the reader, what is late first. */
@Component({
  selector: 'stip-due-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DueFeed, DueList, EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `<div class="stip-page">
    <div class="stip-page__head">
      <div>
        <h1>{{ 'due.title' | transloco }}</h1>
        <p class="stip-quiet">{{ 'due.intro' | transloco }}</p>
      </div>
    </div>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (query.data()?.dueForMe; as due) {
      @for (group of groups(); track group.moment) {
        <section class="stip-card" [attr.aria-labelledby]="'due-' + group.moment">
          <h2 [id]="'due-' + group.moment">
            {{ 'due.moment.' + group.moment | transloco }}
            <span class="stip-quiet">{{ group.items.length }}</span>
          </h2>
          <stip-due-list [items]="group.items" [today]="due.today" />
        </section>
      } @empty {
        <stip-empty [title]="'due.none' | transloco">
          <p>{{ 'due.noneText' | transloco }}</p>
          <a class="utrecht-button utrecht-button--secondary-action" routerLink="/overzicht">{{
            'due.toOverview' | transloco
          }}</a>
        </stip-empty>
      }
    } @else if (!query.error()) {
      <stip-loading />
    }
    <stip-due-feed />
  </div>`,
  styles: `
    h2 {
      display: flex;
      gap: var(--stip-space-2);
      align-items: baseline;
    }
    section {
      max-inline-size: 860px;
    }
  `,
})
export class DuePage {
  protected readonly query = load(DueForMeDocument);
  protected readonly groups = computed(() => {
    const due = this.query.data()?.dueForMe;
    return DUE_MOMENTS.map((moment) => ({
      moment,
      items: (due?.items ?? []).filter(({ dueDate }) => dueMoment(dueDate, due?.today ?? '') === moment),
    })).filter(({ items }) => items.length > 0);
  });
}
