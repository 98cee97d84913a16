import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Colour, Trend } from '@stip/domain';
import { UI_TEXTS } from './texts';

/** Each colour has a shape of its own, so that colour is never alone; a diamond is left to milestones. */
const SHAPES: Record<Colour, string> = {
  green: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  orange: 'M6 1 11.6 11H.4z',
  red: 'M3.5 0h5L12 3.5v5L8.5 12h-5L0 8.5v-5z',
  grey: 'M1.5 4.7h9v2.6h-9z',
};

/** Status colour as shape, colour and word. `compact` hides the word from sight, not from assistive technology. */
@Component({
  selector: 'stip-colour-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span
    class="mark"
    [class]="'mark--' + colour()"
    [class.mark--compact]="compact()"
    [title]="compact() ? word() : ''"
    ><svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true"><path [attr.d]="shape()" /></svg
    ><span [class.stip-visually-hidden]="compact()">{{ word() }}</span></span
  >`,
  styles: `
    :host {
      display: inline-flex;
    }
    .mark {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      padding: 1px 10px 1px 8px;
      border-radius: 99px;
      font-size: var(--stip-mark-size, var(--stip-text-s));
      font-weight: 600;
      white-space: nowrap;
      color: var(--mark);
      background: var(--mark-soft);
    }
    .mark--compact {
      padding: 4px;
    }
    svg {
      fill: currentColor;
      flex: none;
      inline-size: 0.85em;
      block-size: 0.85em;
    }
    .mark--green {
      --mark: var(--stip-green);
      --mark-soft: var(--stip-green-soft);
    }
    .mark--orange {
      --mark: var(--stip-orange);
      --mark-soft: var(--stip-orange-soft);
    }
    .mark--red {
      --mark: var(--stip-red);
      --mark-soft: var(--stip-red-soft);
    }
    .mark--grey {
      --mark: var(--stip-grey);
      --mark-soft: var(--stip-grey-soft);
    }
    @media print {
      .mark {
        border: 1px solid currentColor;
      }
    }
  `,
})
export class ColourMark {
  private readonly texts = inject(UI_TEXTS);
  readonly colour = input.required<Colour>();
  /** Other words than the colour's name, such as those of an imported source. */
  readonly label = input<string | null>();
  readonly compact = input(false);
  protected readonly shape = computed(() => SHAPES[this.colour()]);
  protected readonly word = computed(() => this.label() || this.texts().colour[this.colour()]);
}

const ARROWS: Record<Trend, string> = { improving: '↗', stable: '→', worsening: '↘' };

/** Direction since the previous update, as arrow and word. */
@Component({
  selector: 'stip-trend',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span aria-hidden="true">{{ arrow() }}</span>
    <span [class.stip-visually-hidden]="compact()">{{ word() }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 4px;
      color: var(--stip-ink-2);
      font-size: var(--stip-mark-size, var(--stip-text-s));
      white-space: nowrap;
    }
  `,
})
export class TrendMark {
  private readonly texts = inject(UI_TEXTS);
  readonly trend = input.required<Trend>();
  readonly compact = input(false);
  protected readonly arrow = computed(() => ARROWS[this.trend()]);
  protected readonly word = computed(() => this.texts().trend[this.trend()]);
}
