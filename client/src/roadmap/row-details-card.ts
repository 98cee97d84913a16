import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ColourMark } from '@stip/ui';
import type { RowDetails } from './row-words';

/** Where the card belongs, in window pixels: below `bottom`, or above `top` when there is no room. */
export interface CardPlace {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The figures of one row, beside the pointer or the focused row. Everything in it is also on the project page. */
@Component({
  selector: 'stip-row-details-card',
  templateUrl: './row-details-card.html',
  styleUrl: './row-details-card.css',
  imports: [ColourMark, RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[style.left.px]': 'position().left',
    '[style.top.px]': 'position().top',
  },
})
export class RowDetailsCard {
  readonly details = input.required<RowDetails>();
  readonly place = input.required<CardPlace>();
  /** Whether the reader may draw and remove dependencies of an item. */
  readonly editable = input(false);
  readonly closed = output();
  readonly linkAsked = output();
  readonly linksAsked = output();

  protected readonly position = computed(() => {
    const { x, top, bottom } = this.place();
    const { width, height } = this.size();
    const margin = 8;
    const left = Math.max(margin, Math.min(x - 24, window.innerWidth - width - margin));
    const below = bottom + 4;
    const above = top - height - 4;
    return { left, top: below + height > window.innerHeight - margin && above > margin ? above : below };
  });
  private readonly size = signal({ width: 320, height: 200 });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  constructor() {
    afterRenderEffect(() => {
      this.details();
      const { offsetWidth, offsetHeight } = this.host.nativeElement;
      const { width, height } = this.size();
      if (width !== offsetWidth || height !== offsetHeight) this.size.set({ width: offsetWidth, height: offsetHeight });
    });
  }
}
