import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionFieldsFragment } from '@stip/contract';

/** Where a decision is, in a word; late says so with a sign and in bold. */
@Component({
  selector: 'stip-decision-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (decision().overdue) {
      <strong><span aria-hidden="true">▲</span> {{ 'decisions.late' | transloco }}</strong>
    }
    <span>{{ word() | transloco }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 8px;
      white-space: nowrap;
    }
  `,
})
export class DecisionStateWord {
  readonly decision = input.required<Pick<DecisionFieldsFragment, 'kind' | 'state' | 'outcome' | 'overdue'>>();
  protected readonly word = computed(() => {
    const { kind, state, outcome } = this.decision();
    if (kind === 'motion' && outcome && state !== 'settled') return `decisions.outcome.${outcome}`;
    return `decisions.stateOf.${kind}.${state}`;
  });
}
