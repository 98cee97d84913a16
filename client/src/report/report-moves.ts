import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { parseCents, type ReportComparison } from '@stip/domain';
import { ColourMark, DateText, Money } from '@stip/ui';
import { Language } from '../platform/language';

/** What moved between two reports: colours, ends, budgets, risks and scope, each with what explains it. */
@Component({
  selector: 'stip-report-moves',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, Money, RouterLink, TranslocoPipe],
  templateUrl: './report-moves.html',
  styleUrl: './report-page.css',
})
export class ReportMoves {
  private readonly language = inject(Language);
  readonly moves = input.required<ReportComparison>();
  /** Comparisons that were sealed earlier have none of these two. */
  protected readonly milestones = computed(() => this.moves().milestoneMoves ?? []);
  protected readonly years = computed(() => this.moves().yearMoves ?? []);
  protected readonly nothing = computed(() => {
    const m = this.moves();
    const lists = [m.colourMoves, m.dateMoves, m.moneyMoves, this.milestones(), this.years(), m.risks, m.added, m.gone];
    return lists.every((list) => list.length === 0);
  });

  protected signed(value: number): string {
    return new Intl.NumberFormat(this.language.current(), {
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }).format(value);
  }

  protected isMore(cents: string): boolean {
    return (parseCents(cents) ?? 0n) > 0n;
  }
}
