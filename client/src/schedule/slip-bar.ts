import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const WIDTH = 120;

/** A bar to the right for later, to the left for earlier; the figure stands beside it in words. */
@Component({
  selector: 'stip-slip-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg viewBox="0 0 ${WIDTH} 14" width="${WIDTH}" height="14" aria-hidden="true">
    <rect [attr.x]="bar().x" y="3" [attr.width]="bar().width" height="8" [class.earlier]="days() < 0" />
    <line [attr.x1]="zero()" [attr.x2]="zero()" y1="0" y2="14" />
  </svg>`,
  styles: `
    svg {
      display: block;
    }
    rect {
      fill: var(--stip-accent);
    }
    rect.earlier {
      fill: var(--stip-surface);
      stroke: var(--stip-accent);
    }
    line {
      stroke: var(--stip-line-strong);
    }
  `,
})
export class SlipBar {
  readonly days = input.required<number>();
  /** The most that any bar beside it is earlier and later. */
  readonly range = input.required<{ readonly earlier: number; readonly later: number }>();
  private readonly scale = computed(() => {
    const { earlier, later } = this.range();
    return (WIDTH - 2) / Math.max(1, earlier + later);
  });
  protected readonly zero = computed(() => 1 + this.range().earlier * this.scale());
  protected readonly bar = computed(() => {
    const width = Math.abs(this.days()) * this.scale();
    return { x: this.days() < 0 ? this.zero() - width : this.zero(), width };
  });
}

/** How far bars must reach to either side. */
export function rangeOf(days: readonly number[]): { readonly earlier: number; readonly later: number } {
  return { earlier: Math.max(0, ...days.map((one) => -one)), later: Math.max(0, ...days) };
}
