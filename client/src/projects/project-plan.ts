import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ProjectFieldsFragment } from '@stip/contract';
import { daysBetween } from '@stip/domain';
import { DateText, EmptyState, Money, Progress } from '@stip/ui';

type Item = ProjectFieldsFragment['workItems'][number];

/** The plan as a table: phases with their tasks and milestones, moves since the first approved plan, and what depends on what. */
@Component({
  selector: 'stip-project-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, Money, Progress, RouterLink, TranslocoPipe],
  template: `@let p = project();
    <div class="stip-page">
      @if (rows().length > 0) {
        <section class="stip-card">
          <div class="stip-scroll">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'projects.tab.planning' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'projects.plan.item' | transloco }}</th>
                  <th scope="col" class="num">{{ 'projects.plan.start' | transloco }}</th>
                  <th scope="col" class="num">{{ 'projects.plan.end' | transloco }}</th>
                  <th scope="col" class="num">{{ 'projects.plan.first' | transloco }}</th>
                  <th scope="col" class="num">{{ 'overview.slip' | transloco }}</th>
                  <th scope="col">{{ 'projects.status.percent' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows(); track row.item.id) {
                  <tr [class]="row.item.kind">
                    <th scope="row" [style.padding-inline-start.px]="row.depth * 20">
                      @if (row.item.kind === 'milestone') {
                        <span aria-hidden="true">◆ </span
                        ><span class="stip-visually-hidden">{{ 'projects.plan.milestone' | transloco }}</span>
                      }
                      {{ row.item.title }}
                    </th>
                    <td class="num">
                      @if (row.item.kind !== 'milestone') {
                        <stip-date [date]="row.item.startDate" />
                      }
                    </td>
                    <td class="num"><stip-date [date]="row.item.endDate" /></td>
                    <td class="num">
                      @if (row.item.firstBaselineEnd) {
                        <stip-date [date]="row.item.firstBaselineEnd" />
                      }
                    </td>
                    <td class="num">
                      @if (row.weeks) {
                        {{ 'overview.weeks' | transloco: { n: row.weeks } }}
                      }
                    </td>
                    <td>
                      @if (row.item.kind !== 'milestone') {
                        <stip-progress [percent]="row.item.percentComplete" [label]="row.item.title" />
                      } @else if (row.item.percentComplete === 100) {
                        {{ 'projects.plan.reached' | transloco }}
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </section>
      } @else {
        <stip-empty [title]="'projects.plan.none' | transloco">
          <p>{{ 'projects.plan.noneText' | transloco }}</p>
        </stip-empty>
      }
      @if (across().length > 0) {
        <section class="stip-card">
          <h2>{{ 'projects.plan.across' | transloco }}</h2>
          <ul>
            @for (link of across(); track link.id) {
              <li>
                <a [routerLink]="['/projecten', link.predecessorProject.id]">{{ link.predecessorProject.name }}</a>
                ({{ link.predecessorTitle }}) →
                <a [routerLink]="['/projecten', link.successorProject.id]">{{ link.successorProject.name }}</a>
                ({{ link.successorTitle }})
              </li>
            }
          </ul>
        </section>
      }
      @if (p.baselines.length > 0) {
        <section class="stip-card">
          <h2>{{ 'projects.plan.baselines' | transloco }}</h2>
          <div class="stip-scroll">
            <table class="stip-table">
              <thead>
                <tr>
                  <th scope="col">{{ 'projects.plan.baseline' | transloco }}</th>
                  <th scope="col">{{ 'projects.plan.approved' | transloco }}</th>
                  <th scope="col">{{ 'projects.plan.decision' | transloco }}</th>
                  <th scope="col" class="num">{{ 'projects.plan.end' | transloco }}</th>
                  <th scope="col" class="num">{{ 'overview.money.budget' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (baseline of p.baselines; track baseline.id) {
                  <tr>
                    <th scope="row">
                      {{
                        (baseline.sequence === 1 ? 'projects.plan.firstApproved' : 'projects.plan.rebaseline')
                          | transloco: { n: baseline.sequence }
                      }}
                    </th>
                    <td><stip-date [date]="baseline.approvedOn" /></td>
                    <td>
                      {{ baseline.decisionReference }}
                      @if (baseline.reasonCategory) {
                        <span class="stip-quiet line"
                          >{{ 'projects.reason.' + baseline.reasonCategory | transloco
                          }}{{ baseline.explanation ? ': ' + baseline.explanation : '' }}</span
                        >
                      }
                    </td>
                    <td class="num"><stip-date [date]="baseline.endDate" /></td>
                    <td class="num">
                      <stip-money [cents]="baseline.budget" [short]="true" [reason]="baseline.budgetAbsenceReason" />
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </section>
      }
    </div>`,
  styles: `
    .phase > th {
      font-weight: 640;
    }
    .task > th,
    .milestone > th {
      font-weight: 400;
    }
    th {
      min-width: 200px;
    }
    thead th,
    td {
      min-width: 0;
    }
    .line {
      display: block;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
      display: grid;
      gap: 4px;
    }
  `,
})
export class ProjectPlan {
  readonly project = input.required<ProjectFieldsFragment>();

  /** The tree in reading order with its depth. */
  protected readonly rows = computed(() => {
    const items = this.project().workItems;
    const visit = (parentId: string | null, depth: number): { item: Item; depth: number; weeks: number | null }[] =>
      items
        .filter((item) => item.parentId === parentId)
        .flatMap((item) => [{ item, depth, weeks: slipWeeks(item) }, ...visit(item.id, depth + 1)]);
    return visit(null, 0);
  });
  protected readonly across = computed(() =>
    this.project().dependencies.filter((link) => link.predecessorProject.id !== link.successorProject.id),
  );
}

function slipWeeks(item: Item): number | null {
  if (!item.firstBaselineEnd) return null;
  const days = daysBetween(item.firstBaselineEnd, item.endDate);
  return Math.abs(days) < 7 ? null : Math.round(days / 7);
}
