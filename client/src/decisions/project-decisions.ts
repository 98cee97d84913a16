import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { DecisionsDocument, type DecisionsQueryVariables } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { DecisionForms } from './decision-forms';
import { DecisionStateWord } from './decision-state';

const PAGE = 50;

/** What bodies were asked about a project, or about one of its milestones or risks. */
@Component({
  selector: 'stip-project-decisions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, DecisionStateWord, EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `@if (mayEdit()) {
      <p class="stip-actions stip-no-print">
        <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="add()">
          {{ 'decisions.add' | transloco }}
        </button>
      </p>
    }
    @if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <section class="stip-card">
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'shell.nav.decisions' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'decisions.what' | transloco }}</th>
                  <th scope="col">{{ 'decisions.standLabel' | transloco }}</th>
                  <th scope="col">{{ 'decisions.dueDate' | transloco }}</th>
                  <th scope="col">{{ 'decisions.owner' | transloco }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows; track row.id) {
                  <tr>
                    <th scope="row">
                      <a routerLink="/besluiten" [queryParams]="{ besluit: row.id, project: projectId() }">{{
                        row.title
                      }}</a>
                      <span class="stip-quiet line"
                        >{{ 'decisions.kind.' + row.kind | transloco }} ·
                        {{ 'decisions.body.' + row.body | transloco }}
                        @if (row.reference) {
                          · {{ row.reference }}
                        }
                        @if (row.project?.id !== projectId()) {
                          · {{ 'decisions.linked' | transloco }}
                        }
                      </span>
                    </th>
                    <td><stip-decision-state [decision]="row" /></td>
                    <td>
                      @if (row.dueDate) {
                        <stip-date [date]="row.dueDate" />
                      }
                    </td>
                    <td>{{ row.owner?.name }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <p class="more">
            @if (list.hasMore()) {
              <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action stip-no-print"
                [disabled]="list.loading()"
                (click)="list.more()"
              >
                {{ 'decisions.more' | transloco }}
              </button>
            }
            <span class="stip-quiet">{{
              'decisions.shown' | transloco: { shown: rows.length, all: list.total() }
            }}</span>
          </p>
        </section>
      } @else if (!list.loading()) {
        <stip-empty [title]="'decisions.noneHere' | transloco">
          <p>{{ 'decisions.noneHereText' | transloco }}</p>
        </stip-empty>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }`,
  styles: `
    .stip-actions {
      margin-block-end: var(--stip-space-4);
    }
    tbody th {
      min-inline-size: 220px;
    }
    .line {
      display: block;
      font-weight: 400;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin-block-start: var(--stip-space-3);
    }
  `,
})
export class ProjectDecisions {
  private readonly forms = inject(DecisionForms);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  readonly projectId = input.required<string>();
  protected readonly mayEdit = computed(() => this.session.may('decision.edit'));
  protected readonly list = loadList(
    DecisionsDocument,
    (): DecisionsQueryVariables => ({ first: PAGE, filter: { projectId: this.projectId() } }),
    (data) => data.decisions,
  );

  protected async add(): Promise<void> {
    const made = await this.forms.create('decision', this.projectId());
    if (!made) return;
    if (made.project?.id === this.projectId()) this.list.reload();
    else await this.router.navigate(['/besluiten'], { queryParams: { besluit: made.id } });
  }
}
