import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ASPECTS, type Aspect, type Colour } from '@stip/domain';
import { ColourMark } from './colour-mark';
import { UI_TEXTS } from './texts';

/** The six aspects of GOTIK+R side by side; an aspect that was not reported is grey. */
@Component({
  selector: 'stip-aspect-strip',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark],
  template: `@for (aspect of list(); track aspect.name) {
    <span class="aspect" role="listitem">
      <span class="letter">{{ aspect.word }}</span>
      <stip-colour-mark [colour]="aspect.colour" [compact]="true" />
    </span>
  }`,
  host: { role: 'list' },
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px 12px;
    }
    .aspect {
      display: inline-flex;
      gap: 4px;
      align-items: center;
      font-size: var(--stip-text-s);
      color: var(--stip-ink-2);
    }
  `,
})
export class AspectStrip {
  private readonly texts = inject(UI_TEXTS);
  readonly colours = input.required<Partial<Record<Aspect, Colour>>>();
  protected readonly list = computed(() =>
    ASPECTS.map((name) => ({ name, word: this.texts().aspect[name], colour: this.colours()[name] ?? 'grey' })),
  );
}
