import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { EarnedValueProjectsDocument } from '@stip/contract';
import { DateText, ErrorState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { EarnedValueHow } from './earned-value-how';
import { EarnedValueWords } from './earned-value-words';

/** Earned value of one project: what it says, and every figure. */
@Component({
  selector: 'stip-earned-value-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EarnedValueHow, ErrorState, Money, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (row(); as r) {
      <section class="stip-card">
        <h2>{{ 'money.earned.title' | transloco }}</h2>
        <p class="stip-prose">
          @for (sentence of words.sentences(r); track $index) {
            {{ sentence }}
          }
        </p>
        <p class="stip-quiet">
          {{ 'money.earned.upTo' | transloco }}
          <stip-date [date]="query.data()?.earnedValueProjects?.date" format="long" />.
          {{ (r.firstPlan ? 'money.earned.firstPlan' : 'money.earned.noPlan') | transloco }}
        </p>
        <dl>
          @for (figure of amounts; track figure) {
            <div>
              <dt>{{ 'money.earned.full.' + figure | transloco }}</dt>
              <dd>
                @if (figure === 'actual') {
                  <stip-money [cents]="r.figures.actual" [currency]="r.currency" />
                } @else if (r.figures[figure].value !== null) {
                  <stip-money [cents]="r.figures[figure].value" [currency]="r.currency" />
                } @else {
                  <span class="stip-quiet">{{ words.reason(r.figures[figure].reason) }}</span>
                }
              </dd>
            </div>
          }
          @for (figure of indices; track figure) {
            <div>
              <dt>{{ 'money.earned.full.' + figure | transloco }}</dt>
              <dd>
                @if (r.figures[figure].value !== null) {
                  {{ words.index(r.figures[figure]) }}
                } @else {
                  <span class="stip-quiet">{{ words.reason(r.figures[figure].reason) }}</span>
                }
              </dd>
            </div>
          }
        </dl>
        <stip-earned-value-how />
      </section>
    }`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(210px, 1fr));
      gap: var(--stip-space-3) var(--stip-space-4);
      margin: var(--stip-space-3) 0 0;
    }
    dt {
      font-size: var(--stip-text-s);
      color: var(--stip-ink-3);
    }
    dd {
      margin: 0;
      font-weight: 550;
    }
  `,
})
export class EarnedValueCard {
  protected readonly words = inject(EarnedValueWords);
  readonly projectId = input.required<string>();
  protected readonly amounts = [
    ...(['budget', 'planned', 'earned', 'actual', 'costVariance', 'scheduleVariance'] as const),
    ...(['estimate', 'estimateAtPlan', 'toComplete', 'atCompletion'] as const),
  ];
  protected readonly indices = ['costIndex', 'scheduleIndex', 'toCompleteIndex'] as const;
  protected readonly query = load(EarnedValueProjectsDocument, () => ({ projectId: this.projectId(), first: 1 }));
  /** Rises when the money was changed here, so that it is read again. */
  readonly revision = input(0);
  protected readonly row = computed(() => this.query.data()?.earnedValueProjects.nodes[0]);

  constructor() {
    effect(() => {
      if (this.revision() > 0) untracked(() => this.query.reload());
    });
  }
}
