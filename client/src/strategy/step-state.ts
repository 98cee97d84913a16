import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StepState } from '@stip/contract';

/** How full the circle is, in quarters. */
const FILLED: Record<StepState, number> = { not_started: 0, in_progress: 2, done: 4 };

/** State of a step as a filling circle and a word; not a status colour, as a step is not late or early by itself. */
@Component({
  selector: 'stip-step-state',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" [class.full]="filled() === 4" />
      @if (filled() === 2) {
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" />
      }
      @if (filled() === 4) {
        <path class="tick" d="m4.8 8.2 2.2 2.3 4.2-4.7" />
      }
    </svg>
    <span>{{ 'strategy.state.' + state() | transloco }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      font-size: var(--stip-text-s);
      font-weight: 600;
      white-space: nowrap;
    }
    circle {
      fill: none;
      stroke: var(--stip-accent);
      stroke-width: 1.5;
    }
    .full,
    path {
      fill: var(--stip-accent);
    }
    .tick {
      fill: none;
      stroke: var(--stip-accent-ink);
      stroke-width: 1.8;
    }
  `,
})
export class StepStateMark {
  readonly state = input.required<StepState>();
  protected readonly filled = computed(() => FILLED[this.state()]);
}
