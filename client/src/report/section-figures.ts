import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { COLOURS, type Colour, type ReportSection } from '@stip/domain';
import { ColourMark, DateText, Money } from '@stip/ui';
import type { ReportContent } from './report-content';
import { ReportProjects } from './report-projects';
import { SectionTables } from './section-tables';

/** The figures of one section of a report; every one of them leads to the record behind it. */
@Component({
  selector: 'stip-section-figures',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, Money, NgTemplateOutlet, ReportProjects, RouterLink, TranslocoPipe],
  templateUrl: './section-figures.html',
  styleUrl: './section-figures.css',
})
export class SectionFiguresView {
  private readonly tables = inject(SectionTables);
  readonly section = input.required<ReportSection>();
  readonly content = input.required<ReportContent>();
  /** Whether projects can be explained here. */
  readonly mayExplain = input(false);
  readonly explain = output<{ readonly id: string; readonly name: string }>();
  protected readonly colours = COLOURS;
  protected readonly figures = computed(() => this.tables.of(this.section(), this.content()));
  protected readonly year = computed(() => {
    const { money, period } = this.content();
    return money?.flatMap(({ currency, years }) =>
      years
        .filter(({ fiscalYear }) => String(fiscalYear) === period.end.slice(0, 4))
        .map((year) => ({ ...year, currency })),
    );
  });

  /** Whether anything was reported before. */
  protected readonly compared = computed(() => this.content().projects.some((project) => project.previousColour));

  protected count(colour: Colour, previous = false): number {
    return this.content().projects.filter((p) => (previous ? p.previousColour : p.colour) === colour).length;
  }
}
