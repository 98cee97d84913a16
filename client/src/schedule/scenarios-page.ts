import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { ScenariosDocument } from '@stip/contract';
import { DateText, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { ScenarioForms } from './scenario-forms';

/** Scenarios: open ones first, then what became of the others. */
@Component({
  selector: 'stip-scenarios-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, RouterLink, TranslocoDirective],
  template: `<div class="stip-page" *transloco="let t; prefix: 'schedule.scenario'">
    <div class="stip-page__head">
      <div>
        <h1>{{ t('title') }}</h1>
        <p class="stip-quiet">{{ t('intro') }}</p>
      </div>
      @if (mayEdit) {
        <p class="stip-actions stip-no-print">
          <button type="button" class="utrecht-button utrecht-button--primary-action" (click)="add()">
            {{ t('add') }}
          </button>
        </p>
      }
    </div>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (query.data(); as data) {
      @if (data.scenarios.length > 0) {
        <section class="stip-card">
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table stip-table--stack">
              <caption class="stip-visually-hidden">
                {{
                  t('title')
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ t('name') }}</th>
                  <th scope="col">{{ t('stateLabel') }}</th>
                  <th scope="col" class="num">{{ t('movesLabel') }}</th>
                  <th scope="col">{{ t('madeBy') }}</th>
                  <th scope="col">{{ t('madeOn') }}</th>
                </tr>
              </thead>
              <tbody>
                @for (row of data.scenarios; track row.id) {
                  <tr>
                    <th scope="row">
                      <a [routerLink]="['/scenarios', row.id]">{{ row.name }}</a>
                      @if (row.description) {
                        <span class="stip-quiet line">{{ row.description }}</span>
                      }
                    </th>
                    <td [attr.data-label]="t('stateLabel')">
                      {{ t('state.' + row.state) }}
                      @if (row.closedAt) {
                        <stip-date [date]="row.closedAt.slice(0, 10)" />
                      }
                    </td>
                    <td class="num" [attr.data-label]="t('movesLabel')">{{ row.moves.length }}</td>
                    <td [attr.data-label]="t('madeBy')">{{ row.createdBy?.name ?? t('unknown') }}</td>
                    <td [attr.data-label]="t('madeOn')"><stip-date [date]="row.createdAt.slice(0, 10)" /></td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </section>
      } @else {
        <stip-empty [title]="t('none')">
          <p>{{ mayEdit ? t('noneText') : t('onlyEditors') }}</p>
          <a class="utrecht-button utrecht-button--secondary-action" routerLink="/routekaart">{{ t('onRoadmap') }}</a>
        </stip-empty>
      }
    } @else if (!query.error()) {
      <stip-loading />
    }
  </div>`,
  styles: `
    .line {
      display: block;
      font-weight: 400;
    }
    tbody th {
      overflow-wrap: anywhere;
    }
  `,
})
export class ScenariosPage {
  private readonly forms = inject(ScenarioForms);
  private readonly router = inject(Router);
  protected readonly mayEdit = inject(Session).may('project.edit');
  protected readonly query = load(ScenariosDocument);

  protected async add(): Promise<void> {
    const made = await this.forms.create([]);
    if (made) await this.router.navigate(['/scenarios', made.id]);
  }
}
