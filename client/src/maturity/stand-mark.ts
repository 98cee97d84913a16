import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MaturityStand } from '@stip/domain';

const SIGNS: Record<MaturityStand, string> = {
  reached: '✓',
  on_path: '●',
  behind: '▼',
  no_target: '–',
  not_measured: '–',
};

/** Where an area stands: a sign and its word. */
@Component({
  selector: 'stip-stand-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  host: { '[class]': 'stand()' },
  template: `<span aria-hidden="true">{{ signs[stand()] }}</span> {{ 'maturity.stand.' + stand() | transloco }}`,
  styles: `
    :host {
      white-space: nowrap;
      color: var(--stip-ink-3);
    }
    :host(.behind) {
      color: var(--stip-ink);
      font-weight: 650;
    }
    :host(.reached) {
      color: var(--stip-ink);
    }
  `,
})
export class StandMark {
  readonly stand = input.required<MaturityStand>();
  protected readonly signs = SIGNS;
}
