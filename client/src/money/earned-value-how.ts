import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** How earned value is computed, with its source. */
@Component({
  selector: 'stip-earned-value-how',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<details>
    <summary>{{ 'money.earned.how' | transloco }}</summary>
    <dl>
      @for (part of parts; track part) {
        <dt>{{ 'money.earned.full.' + part | transloco }}</dt>
        <dd>{{ 'money.earned.howOf.' + part | transloco }}</dd>
      }
    </dl>
    <p class="stip-quiet">{{ 'money.earned.from' | transloco }}</p>
  </details>`,
  styles: `
    details {
      margin-block-start: var(--stip-space-3);
    }
    summary {
      cursor: pointer;
      color: var(--stip-accent);
      min-block-size: 24px;
      padding-block: 2px;
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 6px var(--stip-space-4);
      margin: var(--stip-space-2) 0;
      max-inline-size: 100ch;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
    }
    @media (width < 640px) {
      dl {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class EarnedValueHow {
  protected readonly parts = [
    ...['budget', 'planned', 'earned', 'actual', 'costIndex', 'scheduleIndex', 'estimate', 'estimateAtPlan'],
    ...['toComplete', 'atCompletion', 'toCompleteIndex'],
  ];
}
