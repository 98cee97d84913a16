import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectChoicesDocument, type ProjectFieldsFragment } from '@stip/contract';
import { daysBetween } from '@stip/domain';
import { DateText, EmptyState, Progress } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { ProjectBaselines } from './project-baselines';
import { PlanLinks } from '../schedule/plan-links';
import { ProjectForms } from './project-forms';

type Item = ProjectFieldsFragment['workItems'][number];

/** The plan as a table: phases with their tasks and milestones, moves since the first approved plan, and what depends on what. */
@Component({
  selector: 'stip-project-plan',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, PlanLinks, Progress, ProjectBaselines, RouterLink, TranslocoPipe],
  template: `@let p = project();
    <div class="stip-page">
      <stip-plan-links [projectId]="p.id">
        @if (session.may('project.edit')) {
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="edit()">
            {{ 'projects.plan.add' | transloco }}
          </button>
        }
      </stip-plan-links>
      @if (rows().length > 0) {
        <section class="stip-card">
          <div class="stip-scroll" tabindex="0">
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
                  @if (session.may('project.edit')) {
                    <th scope="col" class="stip-no-print">
                      <span class="stip-visually-hidden">{{ 'projects.plan.actions' | transloco }}</span>
                    </th>
                  }
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
                    @if (session.may('project.edit')) {
                      <td class="num stip-no-print">
                        <button
                          type="button"
                          class="stip-row-action"
                          [attr.aria-label]="('projects.editing.change' | transloco) + ': ' + row.item.title"
                          (click)="edit(row.item)"
                        >
                          {{ 'projects.editing.change' | transloco }}
                        </button>
                      </td>
                    }
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
      <stip-project-baselines [project]="p" (changed)="changed.emit($event)" />
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
    li a {
      text-decoration: underline;
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
  private readonly forms = inject(ProjectForms);
  protected readonly session = inject(Session);
  readonly project = input.required<ProjectFieldsFragment>();
  /** What is stored after a change. */
  readonly changed = output<ProjectFieldsFragment>();
  private readonly choices = load(ProjectChoicesDocument, () => (this.session.may('project.edit') ? {} : undefined));

  protected async edit(item?: Item): Promise<void> {
    const saved = await this.forms.workItem(this.project(), this.choices.data()?.people ?? [], item);
    if (saved) this.changed.emit(saved);
  }

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
