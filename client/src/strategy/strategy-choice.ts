import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StrategyChoiceFragment } from '@stip/contract';
import { Field, FieldControl } from '@stip/ui';

/** Chooses one of several strategies, in the address; nothing to see while there is only one. */
@Component({
  selector: 'stip-strategy-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FieldControl, TranslocoPipe],
  template: `@if (strategies().length > 1) {
    <stip-field [label]="'strategy.choice' | transloco">
      <select stipControl class="utrecht-select" (change)="choose($any($event.target).value)">
        @for (one of strategies(); track one.id) {
          <option [value]="one.isCurrent ? '' : one.id" [selected]="one.id === chosen()">
            {{ one.title }} ({{ one.termStart.slice(0, 4) }}–{{ one.termEnd.slice(0, 4) }})
          </option>
        }
      </select>
    </stip-field>
  }`,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class StrategyChoice {
  private readonly router = inject(Router);
  readonly strategies = input.required<readonly StrategyChoiceFragment[]>();
  readonly chosen = input<string>();

  protected choose(id: string): void {
    void this.router.navigate([], { queryParams: { strategie: id || null } });
  }
}
