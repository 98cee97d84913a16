import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DueForMeDocument } from '@stip/contract';
import { dueMoment } from '@stip/domain';
import { load } from '../platform/load';
import { DueList } from './due-list';

const SHOWN = 4;

/** On the overview: what waits for the reader now. Nothing waits, nothing is shown; what is later is on the page of it. */
@Component({
  selector: 'stip-due-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DueList, RouterLink, TranslocoPipe],
  template: `@if (now().length > 0) {
    <section class="stip-card" aria-labelledby="due-now">
      <div class="head">
        <h2 id="due-now">{{ 'due.card' | transloco }}</h2>
        <a routerLink="/mijn-werk">{{ 'due.all' | transloco: { n: query.data()?.dueForMe?.items?.length } }}</a>
      </div>
      <stip-due-list [items]="now().slice(0, shown)" [today]="query.data()?.dueForMe?.today ?? ''" />
    </section>
  }`,
  styles: `
    .head {
      display: flex;
      gap: var(--stip-space-3);
      align-items: baseline;
      justify-content: space-between;
    }
  `,
})
export class DueCard {
  protected readonly shown = SHOWN;
  protected readonly query = load(DueForMeDocument);
  /** Updates come first, whatever their day: they take a minute, and all figures wait for them. */
  protected readonly now = computed(() => {
    const due = this.query.data()?.dueForMe;
    const items = due?.items ?? [];
    return [
      ...items.filter(({ kind }) => kind === 'update'),
      ...items.filter(({ kind, dueDate }) => kind !== 'update' && dueMoment(dueDate, due?.today ?? '') !== 'later'),
    ];
  });
}
