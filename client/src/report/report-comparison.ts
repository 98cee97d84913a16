import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportComparisonDocument, SealedReportsDocument } from '@stip/contract';
import type { ReportComparison } from '@stip/domain';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { InstantPipe } from './instant';
import { ReportMoves } from './report-moves';

/** A report beside any that was sealed; which one is in the address. */
@Component({
  selector: 'stip-report-comparison',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    InstantPipe,
    LoadingState,
    ReportMoves,
    RouterLink,
    TranslocoPipe,
  ],
  template: `<div class="stip-page document">
    <div class="stip-page__head">
      <div>
        <p class="stip-kicker">
          <a routerLink="/verantwoording">{{ 'shell.nav.reports' | transloco }}</a> ·
          <a [routerLink]="['/verantwoording', id()]">{{ 'report.page' | transloco }}</a>
        </p>
        <h1>
          @if (comparison.data()?.reportComparison; as c) {
            {{ 'report.comparisonOf' | transloco: { now: c.period, before: c.withPeriod } }}
          } @else {
            {{ 'report.comparison' | transloco }}
          }
        </h1>
      </div>
    </div>
    @if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (others(); as others) {
      @if (others.length === 0) {
        <stip-empty [title]="'report.noneSealed' | transloco">
          <p>{{ 'report.noneSealedText' | transloco }}</p>
        </stip-empty>
      } @else {
        <stip-field class="stip-no-print" [label]="'report.compareWith' | transloco">
          <select
            stipControl
            class="utrecht-select"
            [value]="withId() ?? ''"
            (change)="choose($any($event.target).value)"
          >
            @for (other of others; track other.id) {
              <option [value]="other.id" [selected]="other.id === withId()">
                {{ other.periodName }} · {{ other.sealedAt ? (other.sealedAt | instant) : '' }} ·
                {{ 'report.stateName.' + other.state | transloco }}
              </option>
            }
          </select>
        </stip-field>
        @if (comparison.error(); as message) {
          <stip-error [message]="message" (retry)="comparison.reload()" />
        } @else if (moves(); as moves) {
          <section class="stip-card moves"><stip-report-moves [moves]="moves" /></section>
        } @else {
          <stip-loading />
        }
      }
    } @else if (!list.error()) {
      <stip-loading />
    }
  </div>`,
  styleUrl: './report-page.css',
})
export class ReportComparisonPage {
  private readonly router = inject(Router);
  readonly id = input.required<string>();
  readonly met = input<string>();
  protected readonly list = load(SealedReportsDocument);
  protected readonly others = computed(() =>
    this.list.data()?.reports.nodes.filter((report) => report.id !== this.id()),
  );
  protected readonly withId = computed(() => this.met() ?? this.others()?.[0]?.id);
  protected readonly comparison = load(ReportComparisonDocument, () => {
    const withId = this.withId();
    return withId ? { id: this.id(), withId } : undefined;
  });
  protected readonly moves = computed(
    () => this.comparison.data()?.reportComparison.moves as ReportComparison | undefined,
  );

  protected choose(met: string): void {
    void this.router.navigate([], { queryParams: { met } });
  }
}
