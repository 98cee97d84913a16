import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { OverviewDocument } from '@stip/contract';
import { COLOURS, formatMoneyShort, parseCents, percentOf, scoreColour } from '@stip/domain';
import { ColourMark, DateText, EmptyState, ErrorState, LoadingState, Money } from '@stip/ui';
import { DueCard } from '../due/due-card';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { MoneyOverTime } from './money-over-time';
import { ProgrammeBars } from './programme-bars';

/** Decisions that are shown before the rest is asked for; those due first come first. */
const SHOWN_DECISIONS = 8;

/** The one page by which the programme is steered: findings first, then figures, each a link to what it is made of. */
@Component({
  selector: 'stip-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ColourMark,
    DateText,
    DueCard,
    EmptyState,
    ErrorState,
    LoadingState,
    Money,
    MoneyOverTime,
    ProgrammeBars,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './overview.html',
  styleUrl: './overview.css',
})
export class Overview {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly query = load(OverviewDocument);
  protected readonly overview = computed(() => this.query.data()?.overview);
  protected readonly colours = COLOURS;
  protected readonly allDecisions = signal(false);
  protected readonly decisions = computed(() => {
    const asked = this.overview()?.decisions ?? [];
    return this.allDecisions() ? asked : asked.slice(0, SHOWN_DECISIONS);
  });
  protected readonly finding = (kind: string) =>
    this.overview()?.findings.find((finding) => finding.kind === kind)?.projects ?? [];

  /** Where the adopted strategy stands, as a line above the title. */
  protected readonly kicker = computed(() => {
    const strategy = this.overview()?.strategy;
    if (!strategy) return '';
    return `${strategy.title} · ${strategy.termStart.slice(0, 4)}–${strategy.termEnd.slice(0, 4)}`;
  });

  /** Change in the number of green projects since the previous period. */
  protected readonly greenChange = computed(() => {
    const overview = this.overview();
    if (!overview?.previousCounts) return '';
    const change = overview.counts.green - overview.previousCounts.green;
    const key = change === 0 ? 'same' : change > 0 ? 'more' : 'less';
    return this.t(`overview.green.${key}`, { n: Math.abs(change), period: overview.previousPeriod });
  });

  /** Difference between first approved budgets and what the projects that have one are now expected to cost. */
  protected difference(total: { currency: string; expectedAgainstFirst: string; firstBudget: string }): string {
    const expected = parseCents(total.expectedAgainstFirst) ?? 0n;
    const first = parseCents(total.firstBudget) ?? 0n;
    if (first === 0n) return this.t('overview.money.noBaseline');
    const change = expected - first;
    const percent = percentOf(change < 0n ? -change : change, first) ?? 0;
    const amount = formatMoneyShort(change < 0n ? -change : change, total.currency, this.language.locale());
    return this.t(change < 0n ? 'overview.money.below' : 'overview.money.above', {
      amount,
      percent: new Intl.NumberFormat(this.language.locale(), { maximumFractionDigits: 1 }).format(percent),
    });
  }

  protected weeks(days: number | null): string {
    return days === null || Math.abs(days) < 7 ? '' : this.t('overview.weeks', { n: Math.round(days / 7) });
  }

  /** Why a project is on the list, with the figures that say so. */
  protected why(project: {
    contradicted: boolean;
    slipDays: number | null;
    overspendPercent: number | null;
    reason: string | null;
  }): string {
    if (!project.contradicted) return project.reason ?? '';
    const parts = [];
    if (project.slipDays !== null && project.slipDays >= 28) {
      parts.push(this.t('overview.attention.late', { weeks: Math.round(project.slipDays / 7) }));
    }
    if (project.overspendPercent !== null) {
      parts.push(this.t('overview.attention.over', { percent: Math.round(project.overspendPercent) }));
    }
    return this.t('overview.attention.contradicted', { why: parts.join(this.t('overview.attention.and')) });
  }

  protected readonly riskColourOf = scoreColour;
}
