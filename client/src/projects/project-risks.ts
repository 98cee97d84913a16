import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectChoicesDocument, ProjectRisksDocument, type RiskFieldsFragment } from '@stip/contract';
import { scoreColour } from '@stip/domain';
import { ColourMark, DateText, EmptyState, ErrorState, LoadingState, Money } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { ProjectForms } from './project-forms';

/** Risks of a project: what, why, how bad before and after measures, and who does what about it. */
@Component({
  selector: 'stip-project-risks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ColourMark, DateText, EmptyState, ErrorState, LoadingState, Money, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (risks(); as list) {
      @if (mayEdit()) {
        <p class="stip-actions stip-no-print">
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="editRisk()">
            {{ 'projects.risk.add' | transloco }}
          </button>
        </p>
      }
      <div class="list">
        @for (risk of list; track risk.id) {
          <article class="stip-card">
            <header>
              <h2>{{ risk.title }}</h2>
              <span>
                <stip-colour-mark
                  [colour]="colour(risk.likelihood * risk.impact)"
                  [label]="(risk.likelihood * risk.impact).toString()"
                />
                @if (risk.residualLikelihood && risk.residualImpact) {
                  <span aria-hidden="true">→</span
                  ><span class="stip-visually-hidden">{{ 'projects.risk.after' | transloco }}</span>
                  <stip-colour-mark
                    [colour]="colour(risk.residualLikelihood * risk.residualImpact)"
                    [label]="(risk.residualLikelihood * risk.residualImpact).toString()"
                  />
                }
              </span>
            </header>
            <p class="stip-quiet">
              {{ 'projects.risk.state.' + risk.state | transloco }} ·
              {{ 'projects.risk.response.' + risk.response | transloco }} ·
              {{ risk.owner?.name ?? ('overview.noOwner' | transloco) }}
              @if (risk.impactAmount) {
                · <stip-money [cents]="risk.impactAmount" [short]="true" />
              }
            </p>
            <dl class="stip-dl">
              @if (risk.cause) {
                <dt>{{ 'projects.risk.cause' | transloco }}</dt>
                <dd>{{ risk.cause }}</dd>
              }
              @if (risk.event) {
                <dt>{{ 'projects.risk.event' | transloco }}</dt>
                <dd>{{ risk.event }}</dd>
              }
              @if (risk.consequence) {
                <dt>{{ 'projects.risk.consequence' | transloco }}</dt>
                <dd>{{ risk.consequence }}</dd>
              }
            </dl>
            <h3>{{ 'projects.risk.measures' | transloco }}</h3>
            <ul>
              @for (measure of risk.mitigations; track measure.id) {
                <li>
                  {{ measure.title }}
                  <span class="stip-quiet"
                    >{{ 'projects.risk.measure.' + measure.state | transloco }}
                    @if (measure.dueDate) {
                      · <stip-date [date]="measure.dueDate" />
                    }
                    · {{ measure.owner?.name ?? ('overview.noOwner' | transloco) }}</span
                  >
                  @if (mayEdit()) {
                    <button
                      type="button"
                      class="stip-row-action stip-no-print"
                      [attr.aria-label]="('projects.risk.changeMeasure' | transloco) + ': ' + measure.title"
                      (click)="editMeasure(risk.id, measure)"
                    >
                      {{ 'projects.editing.change' | transloco }}
                    </button>
                  }
                </li>
              } @empty {
                <li class="none">{{ 'projects.risk.noMeasures' | transloco }}</li>
              }
            </ul>
            @if (mayEdit()) {
              <p class="stip-actions stip-no-print">
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="('projects.risk.change' | transloco) + ': ' + risk.title"
                  (click)="editRisk(risk)"
                >
                  {{ 'projects.risk.change' | transloco }}
                </button>
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="('projects.risk.addMeasure' | transloco) + ': ' + risk.title"
                  (click)="editMeasure(risk.id)"
                >
                  {{ 'projects.risk.addMeasure' | transloco }}
                </button>
              </p>
            }
          </article>
        } @empty {
          <stip-empty [title]="'projects.risk.none' | transloco" />
        }
      </div>
    } @else if (!query.error()) {
      <stip-loading />
    }`,
  styles: `
    p + .list {
      margin-block-start: var(--stip-space-4);
    }
    .list {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr));
    }
    article {
      display: grid;
      gap: var(--stip-space-2);
      align-content: start;
    }
    header {
      display: flex;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: start;
    }
    header > span {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      flex: none;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }
    .none {
      color: var(--stip-red);
    }
  `,
})
export class ProjectRisks {
  private readonly forms = inject(ProjectForms);
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  protected readonly query = load(ProjectRisksDocument, () => ({ projectId: this.projectId() }));
  protected readonly risks = computed(() => this.query.data()?.projectRisks);
  protected readonly colour = scoreColour;
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  private readonly choices = load(ProjectChoicesDocument, () => (this.mayEdit() ? {} : undefined));

  protected async editRisk(risk?: RiskFieldsFragment): Promise<void> {
    this.show(await this.forms.risk(this.projectId(), this.people(), risk));
  }

  protected async editMeasure(riskId: string, measure?: RiskFieldsFragment['mitigations'][number]): Promise<void> {
    this.show(await this.forms.measure(riskId, this.people(), measure));
  }

  private people() {
    return this.choices.data()?.people ?? [];
  }

  private show(projectRisks: RiskFieldsFragment[] | undefined): void {
    if (projectRisks) this.query.set({ __typename: 'Query', projectRisks });
  }
}
