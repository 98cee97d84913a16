import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, model, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { RiskPictureQuery, ScaleFieldsFragment } from '@stip/contract';
import { UI_TEXTS } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { RiskWords } from './risk-words';

export type MatrixView = 'before' | 'after' | 'both';
export interface MatrixCell {
  readonly stage: 'before' | 'after';
  readonly likelihood: number;
  readonly impact: number;
}
type Heatmap = RiskPictureQuery['riskHeatmap'];

const VIEWS = ['before', 'after', 'both'] as const;
const HIGH_TO_LOW = [5, 4, 3, 2, 1];
const LOW_TO_HIGH = [1, 2, 3, 4, 5];

/**
 * The 5 x 5 matrix before and after measures as a grid of buttons: a cell filters the register. In the view of both, arrows
 * show what measures move; the same moves stand below as text.
 */
@Component({
  selector: 'stip-risk-heatmap',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  templateUrl: './risk-heatmap.html',
  styleUrl: './risk-heatmap.css',
})
export class RiskHeatmap {
  private readonly words = inject(RiskWords);
  private readonly texts = inject(UI_TEXTS);
  private readonly t = injectTranslate();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly heatmap = input.required<Heatmap>();
  readonly scale = input<ScaleFieldsFragment>();
  readonly view = model<MatrixView>('both');
  readonly chosen = input<MatrixCell>();
  readonly pick = output<MatrixCell | undefined>();

  protected readonly views = VIEWS;
  protected readonly impacts = LOW_TO_HIGH;
  /** The cell that takes the keyboard; the others are reached with the arrow keys. */
  private entry = { likelihood: 5, impact: 1 };

  protected readonly rows = computed(() =>
    HIGH_TO_LOW.map((likelihood) => ({
      likelihood,
      cells: LOW_TO_HIGH.flatMap((impact) =>
        this.heatmap().cells.filter((cell) => cell.likelihood === likelihood && cell.impact === impact),
      ),
    })),
  );

  /** Lines from the middle of one cell to that of another, in percent of the grid. */
  protected readonly arrows = computed(() =>
    this.view() !== 'both'
      ? []
      : this.heatmap().moves.map((move) => ({
          x1: middle(move.fromImpact - 1),
          y1: middle(5 - move.fromLikelihood),
          x2: middle(move.toImpact - 1),
          y2: middle(5 - move.toLikelihood),
          width: Math.min(1.25 + move.count * 0.75, 5),
        })),
  );

  protected name(dimension: 'likelihood' | 'impact', n: number): string {
    return this.words.classLabel(this.scale(), dimension, n);
  }

  protected meaning(dimension: 'likelihood' | 'impact', n: number): string {
    return this.words.classRange(this.scale(), dimension, n);
  }

  protected label(cell: Heatmap['cells'][number]): string {
    return this.t('risks.matrix.cell', {
      l: cell.likelihood,
      ln: this.name('likelihood', cell.likelihood),
      i: cell.impact,
      in: this.name('impact', cell.impact),
      colour: this.texts().colour[cell.colour].toLowerCase(),
      before: cell.before,
      after: cell.after,
    });
  }

  protected isChosen({ likelihood, impact }: { likelihood: number; impact: number }): boolean {
    const chosen = this.chosen();
    return chosen?.likelihood === likelihood && chosen.impact === impact;
  }

  protected tabIndex({ likelihood, impact }: { likelihood: number; impact: number }): 0 | -1 {
    const { likelihood: l, impact: i } = this.chosen() ?? this.entry;
    return likelihood === l && impact === i ? 0 : -1;
  }

  /** Chooses a cell, or lets go of the chosen one. */
  protected choose(cell: { likelihood: number; impact: number }): void {
    const stage = this.view() === 'before' ? 'before' : 'after';
    const { likelihood, impact } = cell;
    this.pick.emit(this.isChosen(cell) && this.chosen()?.stage === stage ? undefined : { stage, likelihood, impact });
  }

  protected move(event: KeyboardEvent, from: { likelihood: number; impact: number }): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const [up, right] = step;
    const likelihood = between(from.likelihood + up);
    const impact = between(from.impact + right);
    this.entry = { likelihood, impact };
    const buttons = [...this.element.querySelectorAll<HTMLElement>('button[data-cell]')];
    for (const button of buttons) button.tabIndex = button.dataset['cell'] === `${likelihood}-${impact}` ? 0 : -1;
    buttons.find((button) => button.tabIndex === 0)?.focus();
  }
}

const STEPS: Record<string, readonly [up: number, right: number]> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -4],
  End: [0, 4],
  PageUp: [4, 0],
  PageDown: [-4, 0],
};
const between = (n: number) => Math.min(5, Math.max(1, n));
const middle = (index: number) => `${index * 20 + 10}%`;
