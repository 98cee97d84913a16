import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Session } from '../platform/session';

/** What else there is of the plan of a project; in its content, buttons that come first. */
@Component({
  selector: 'stip-plan-links',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, TranslocoDirective],
  template: `<p class="stip-actions stip-no-print" *transloco="let t; prefix: 'schedule.links'">
    <ng-content />
    <a
      class="utrecht-button utrecht-button--secondary-action"
      [routerLink]="['/projecten', projectId(), 'planafwijking']"
      >{{ t('variance') }}</a
    >
    @if (session.may('project.edit')) {
      <a
        class="utrecht-button utrecht-button--subtle"
        routerLink="/beheer/import/plan"
        [queryParams]="{ project: projectId() }"
        >{{ t('import') }}</a
      >
    }
    <a class="utrecht-button utrecht-button--subtle" [href]="'/api/plans/' + projectId() + '.xml'" download>{{
      t('export')
    }}</a>
  </p>`,
})
export class PlanLinks {
  protected readonly session = inject(Session);
  readonly projectId = input.required<string>();
}
