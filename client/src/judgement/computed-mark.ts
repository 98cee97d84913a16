import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { claimsBetter, type Colour, type StatusMeasure } from '@stip/domain';
import { ColourMark } from '@stip/ui';
import { JudgementWords } from './judgement-words';

interface Cause {
  readonly measure: StatusMeasure;
  readonly value: number;
}

/** What Stip computes, beside what is claimed: the colour, why, and that they differ. */
@Component({
  selector: 'stip-computed-mark',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, TranslocoPipe],
  template: `<span class="label">{{ 'judgement.computed' | transloco }}</span>
    <stip-colour-mark [colour]="colour()" />
    @if (currentColour() !== colour()) {
      <span class="label">{{ 'judgement.againstCurrent' | transloco }}</span>
      <stip-colour-mark [colour]="currentColour()" />
    }
    @if (differs()) {
      <strong class="differs"><span aria-hidden="true">≠</span> {{ 'judgement.differs' | transloco }}</strong>
    }
    @if (why(); as text) {
      <span class="why">{{ text }}</span>
    }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      font-size: var(--stip-text-s);
    }
    .label {
      color: var(--stip-ink-3);
    }
    .differs {
      color: var(--stip-ink);
      border: 1px solid var(--stip-line-strong);
      border-radius: var(--stip-radius-s);
      padding: 0 6px;
    }
    .why {
      flex-basis: 100%;
      color: var(--stip-ink-2);
    }
  `,
})
export class ComputedMark {
  private readonly words = inject(JudgementWords);
  /** Against the first approved plan. */
  readonly colour = input.required<Colour>();
  readonly currentColour = input.required<Colour>();
  readonly because = input<readonly Cause[]>([]);
  /** What is claimed; absent where there is nothing to compare with. */
  readonly claimed = input<Colour>();
  protected readonly differs = computed(() => {
    const claimed = this.claimed();
    return claimed !== undefined && claimsBetter(claimed, this.colour());
  });
  protected readonly why = computed(() => this.words.why(this.because()));
}
