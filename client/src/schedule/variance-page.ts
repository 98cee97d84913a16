import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ProjectPlanFiguresDocument, type ProjectPlanFiguresQuery } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { load } from '../platform/load';
import { rangeOf, SlipBar } from './slip-bar';
import { SlipWords } from './slip-words';
import { namePage } from '../platform/page-name';
import { TrendChart, type TrendLine } from './trend-chart';

type Variance = NonNullable<ProjectPlanFiguresQuery['projectVariance']>['items'][number]['variances'][number];

/** Lines in the picture; the table has them all. */
const LINES = 8;

/** One project: its plan against the first and the current approved one, and how its milestones moved over reports. */
@Component({
  selector: 'stip-variance-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, RouterLink, SlipBar, TranslocoDirective, TrendChart],
  templateUrl: './variance-page.html',
  styleUrl: './variance-page.css',
})
export class VariancePage {
  private readonly t = injectTranslate();
  protected readonly words = inject(SlipWords);
  readonly id = input.required<string>();
  protected readonly query = load(ProjectPlanFiguresDocument, () => ({ projectId: this.id() }));
  protected readonly variance = computed(() => this.query.data()?.projectVariance);

  constructor() {
    namePage(() => this.variance()?.project.name);
  }
  protected readonly baselines = computed(() => this.variance()?.baselines ?? []);
  protected readonly first = computed(() => this.baselines()[0]);
  protected readonly current = computed(() => this.baselines().at(-1));
  /** Whether the current approved plan is another than the first. */
  protected readonly isRebaselined = computed(() => this.baselines().length > 1);
  protected readonly onlyMoved = signal(false);
  private readonly allRows = computed(() =>
    (this.variance()?.items ?? []).map((item) => ({
      ...item,
      first: this.against(item.variances, this.first()?.sequence),
      current: this.against(item.variances, this.current()?.sequence),
    })),
  );
  protected readonly rows = computed(() =>
    this.allRows().filter(
      ({ state, first, current }) =>
        !this.onlyMoved() || state !== 'kept' || (first?.endDays ?? 0) !== 0 || (current?.endDays ?? 0) !== 0,
    ),
  );
  protected readonly total = computed(() => this.allRows().length);
  protected readonly range = computed(() => rangeOf(this.allRows().map(({ first }) => first?.endDays ?? 0)));

  protected readonly trends = computed(() =>
    (this.query.data()?.milestoneTrends?.milestones ?? []).map((milestone, index) => ({
      ...milestone,
      mark: String(index + 1),
      slip: milestone.points.at(-1)?.sinceFirst ?? 0,
      byDate: new Map(milestone.points.map((point) => [point.reportedOn, point])),
    })),
  );
  /** Reporting dates on which something was planned. */
  protected readonly dates = computed(() => {
    const used = new Set(this.trends().flatMap(({ points }) => points.map(({ reportedOn }) => reportedOn)));
    return (this.query.data()?.milestoneTrends?.reportingDates ?? []).filter((date) => used.has(date));
  });
  /** Those that moved most, where all would be a tangle. */
  protected readonly lines = computed((): TrendLine[] =>
    [...this.trends()]
      .sort((a, b) => Math.abs(b.slip) - Math.abs(a.slip))
      .slice(0, LINES)
      .map(({ id, mark, reachedOn, points }) => ({ id, mark, isReached: reachedOn !== null, points })),
  );
  protected readonly trendSummary = computed(() => {
    const worst = [...this.trends()].sort((a, b) => b.slip - a.slip)[0];
    const slipped = this.trends().filter(({ slip }) => slip > 0).length;
    const said = this.t('schedule.variance.trendSummary', { n: this.trends().length, slipped });
    return worst && worst.slip > 0
      ? `${said} ${this.t('schedule.variance.trendWorst', { title: worst.title, days: this.words.days(worst.slip) })}`
      : said;
  });

  private against(variances: readonly Variance[], sequence: number | undefined): Variance | undefined {
    return variances.find((one) => one.sequence === sequence);
  }
}
