import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FindingFieldsFragment } from '@stip/contract';
import { STRATEGY_FINDINGS } from '@stip/domain';
import { DateText } from '@stip/ui';

/** What is missing or overdue, by kind, each with the way to it. */
@Component({
  selector: 'stip-findings-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, RouterLink, TranslocoPipe],
  template: `@for (group of groups(); track group.kind) {
    <div class="group">
      <h3>
        {{ 'goals.findings.' + group.kind | transloco }} <span class="count">{{ group.items.length }}</span>
      </h3>
      <ul>
        @for (item of group.items; track $index) {
          <li>
            @if (item.projectId) {
              <a [routerLink]="['/projecten', item.projectId]" [queryParams]="{ tab: 'mensen' }">{{ item.title }}</a>
            } @else if (item.goalId) {
              <a [routerLink]="['/doelen', item.goalId]" [fragment]="item.indicatorId ?? item.benefitId ?? undefined">{{
                item.title
              }}</a>
            } @else {
              <a routerLink="/strategie">{{ item.step }}. {{ 'strategy.step.' + item.step + '.name' | transloco }}</a>
            }
            @if (item.dueOn) {
              <span class="stip-quiet"
                >({{ 'goals.findings.since' | transloco }} <stip-date [date]="item.dueOn" />)</span
              >
            }
          </li>
        }
      </ul>
    </div>
  }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4) var(--stip-space-5);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    }
    h3 {
      font-size: var(--stip-text-m);
    }
    .count {
      color: var(--stip-ink-3);
      font-weight: 400;
    }
    li .stip-quiet {
      margin-inline-start: 4px;
    }
    ul {
      margin: 4px 0 0;
      padding-inline-start: 1.1em;
    }
    li a {
      text-decoration: underline;
    }
  `,
})
export class FindingsList {
  readonly findings = input.required<readonly FindingFieldsFragment[]>();

  protected readonly groups = computed(() =>
    STRATEGY_FINDINGS.map((kind) => ({ kind, items: this.findings().filter((one) => one.kind === kind) })).filter(
      ({ items }) => items.length > 0,
    ),
  );
}
