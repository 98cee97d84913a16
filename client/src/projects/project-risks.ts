import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ProjectRisksDocument } from '@stip/contract';
import type { RiskKind } from '@stip/domain';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { KnownRisks } from '../risks/known-risks';
import { RiskCard } from '../risks/risk-card';
import { RiskForms } from '../risks/risk-forms';

/** Risks of a project, threats before opportunities, the highest remaining score first. */
@Component({
  selector: 'stip-project-risks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RiskCard, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (query.data()) {
      @if (mayEdit()) {
        <p class="stip-actions stip-no-print">
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="add('threat')">
            {{ 'risks.add' | transloco }}
          </button>
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="add('opportunity')">
            {{ 'risks.addOpportunity' | transloco }}
          </button>
          <button type="button" class="utrecht-button utrecht-button--subtle" (click)="addKnown()">
            {{ 'risks.templates.open' | transloco }}
          </button>
        </p>
      }
      @for (group of groups(); track group.kind) {
        @if (group.kind === 'opportunity') {
          <h2>{{ 'risks.part.kansen' | transloco }}</h2>
        }
        <div class="list">
          @for (risk of group.risks; track risk.id) {
            <stip-risk-card [risk]="risk" (changed)="query.reload()" />
          }
        </div>
      } @empty {
        <stip-empty [title]="'risks.noneProject' | transloco">
          <p>{{ 'risks.noneProjectText' | transloco }}</p>
        </stip-empty>
      }
    } @else if (!query.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
    }
    .list {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr));
    }
  `,
})
export class ProjectRisks {
  private readonly forms = inject(RiskForms);
  private readonly known = inject(KnownRisks);
  private readonly session = inject(Session);
  readonly projectId = input.required<string>();
  protected readonly query = load(ProjectRisksDocument, () => ({ projectId: this.projectId() }));
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  protected readonly groups = computed(() => {
    const risks = this.query.data()?.projectRisks ?? [];
    return (['threat', 'opportunity'] as const)
      .map((kind) => ({ kind, risks: risks.filter((risk) => risk.kind === kind) }))
      .filter((group) => group.risks.length > 0);
  });

  protected async add(kind: RiskKind): Promise<void> {
    if (await this.forms.addRisk({ kind, projectId: this.projectId() })) this.query.reload();
  }

  protected async addKnown(): Promise<void> {
    if (await this.known.open(this.projectId())) this.query.reload();
  }
}
