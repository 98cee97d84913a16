import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { bySeverity, claimsBetter, daysBetween, type Aspect, type Colour } from '@stip/domain';
import { AspectStrip, ColourMark, DateText, Money, TrendMark } from '@stip/ui';
import type { ReportContent, ReportProject } from './report-content';

/** The projects of a report: those that ask for attention in words, all of them with their figures. */
@Component({
  selector: 'stip-report-projects',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AspectStrip, ColourMark, DateText, Money, RouterLink, TranslocoPipe, TrendMark],
  templateUrl: './report-projects.html',
  styleUrl: './report-projects.css',
})
export class ReportProjects {
  readonly content = input.required<ReportContent>();
  readonly mayExplain = input(false);
  readonly explain = output<{ readonly id: string; readonly name: string }>();

  protected readonly attention = computed(() =>
    this.content()
      .projects.filter((p) => p.colour === 'orange' || p.colour === 'red' || p.explanation || p.contradiction)
      .sort((a, b) => bySeverity(a.colour, b.colour)),
  );
  protected readonly programmes = computed(() => {
    const { projects } = this.content();
    return [...new Set(projects.map((p) => p.programme))].map((name) => ({
      name,
      projects: projects.filter((p) => p.programme === name),
    }));
  });

  protected slipWeeks(project: ReportProject): number {
    if (!project.firstEnd || !project.endDate) return 0;
    const weeks = Math.round(daysBetween(project.firstEnd, project.endDate) / 7);
    return Math.abs(weeks) < 1 ? 0 : weeks;
  }

  protected colours(project: ReportProject): Partial<Record<Aspect, Colour>> {
    return Object.fromEntries(project.aspects.map(({ aspect, colour }) => [aspect, colour]));
  }

  /** Aspects that say something, or that Stip colours otherwise. */
  protected explained(project: ReportProject) {
    return project.aspects.filter(
      (aspect) => aspect.cause !== '' || aspect.note !== '' || this.differs(aspect) !== undefined,
    );
  }

  /** The computed colour where the claim is better. */
  protected differs({ colour, computed }: ReportProject['aspects'][number]): Colour | undefined {
    return computed && claimsBetter(colour, computed) ? computed : undefined;
  }
}
