import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { StatusJudgementDocument } from '@stip/contract';
import { bySeverity } from '@stip/domain';
import { ColourMark, DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { differencesOf } from './differences';
import { JudgementWords } from './judgement-words';

/** Every colour that is claimed, beside the one Stip computes; what differs first. The view is in the address. */
@Component({
  selector: 'stip-judgement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './judgement-page.html',
  styleUrl: './judgement-page.css',
})
export class JudgementPage {
  private readonly router = inject(Router);
  protected readonly words = inject(JudgementWords);
  /** `alles` shows projects without a difference too. */
  readonly toon = input<string>();
  readonly zoek = input<string>();
  readonly programma = input<string>();

  protected readonly query = load(StatusJudgementDocument);
  private readonly projects = computed(() =>
    (this.query.data()?.statusJudgement.projects ?? []).map((project) => ({
      ...project,
      differences: differencesOf(project),
    })),
  );
  protected readonly programmes = computed(() => [
    ...new Set(this.projects().flatMap(({ programmeName }) => programmeName ?? [])),
  ]);
  protected readonly shown = computed(() => {
    const search = this.zoek()?.trim().toLowerCase() ?? '';
    return this.projects()
      .filter((one) => this.toon() === 'alles' || one.differences.length > 0)
      .filter((one) => !this.programma() || one.programmeName === this.programma())
      .filter((one) => !search || `${one.name} ${one.ownerName ?? ''}`.toLowerCase().includes(search))
      .sort(
        (a, b) =>
          Number(b.differences.length > 0) - Number(a.differences.length > 0) ||
          bySeverity(a.computed.colour, b.computed.colour) ||
          b.differences.length - a.differences.length,
      );
  });
  protected readonly totals = computed(() => {
    const running = this.projects().filter(({ running: one }) => one);
    const differing = running.filter(({ differences }) => differences.length > 0);
    const all = differing.flatMap(({ differences }) => differences);
    return {
      running: running.length,
      all: this.projects().length,
      differing: differing.length,
      differences: all.length,
      unexplained: all.filter(({ deviation }) => deviation.trim() === '').length,
      replanned: running.filter(({ computed: { colour, currentColour } }) => bySeverity(colour, currentColour) < 0)
        .length,
    };
  });

  protected set(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
