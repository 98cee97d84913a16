import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { StakeholderKindsDocument, type StakeholderKindFieldsFragment } from '@stip/contract';
import { ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { StakeholderForms } from './stakeholder-forms';

/** The list of kinds of stakeholders, in both languages. */
@Component({
  selector: 'stip-kinds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `<div class="stip-page">
    <div class="stip-page__head">
      <div>
        <p class="stip-kicker">
          <a routerLink="/belanghebbenden">{{ 'shell.nav.stakeholders' | transloco }}</a>
        </p>
        <h1>{{ 'stakeholders.kinds.title' | transloco }}</h1>
      </div>
      @if (mayEdit()) {
        <button type="button" class="utrecht-button utrecht-button--primary-action stip-no-print" (click)="edit()">
          {{ 'stakeholders.kinds.add' | transloco }}
        </button>
      }
    </div>
    <p>{{ 'stakeholders.kinds.intro' | transloco }}</p>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (kinds(); as list) {
      <section class="stip-card">
        <div class="stip-scroll" tabindex="0">
          <table class="stip-table">
            <caption class="stip-visually-hidden">
              {{
                'stakeholders.kinds.title' | transloco
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'stakeholders.kinds.nameNl' | transloco }}</th>
                <th scope="col">{{ 'stakeholders.kinds.nameEn' | transloco }}</th>
                <th scope="col" class="num">{{ 'shell.nav.stakeholders' | transloco }}</th>
                <th scope="col">{{ 'stakeholders.kinds.offered' | transloco }}</th>
                <th scope="col">
                  <span class="stip-visually-hidden">{{ 'projects.editing.change' | transloco }}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              @for (kind of list; track kind.id) {
                <tr>
                  <th scope="row">{{ kind.nameNl }}</th>
                  <td>{{ kind.nameEn }}</td>
                  <td class="num">{{ kind.stakeholderCount }}</td>
                  <td>{{ 'stakeholders.kinds.active.' + kind.active | transloco }}</td>
                  <td>
                    @if (mayEdit()) {
                      <button
                        type="button"
                        class="stip-row-action stip-no-print"
                        [attr.aria-label]="('projects.editing.change' | transloco) + ': ' + kind.nameNl"
                        (click)="edit(kind)"
                      >
                        {{ 'projects.editing.change' | transloco }}
                      </button>
                    }
                  </td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </section>
    } @else if (!query.error()) {
      <stip-loading />
    }
  </div>`,
})
export class KindsPage {
  private readonly forms = inject(StakeholderForms);
  private readonly session = inject(Session);
  protected readonly query = load(StakeholderKindsDocument);
  protected readonly kinds = computed(() => this.query.data()?.stakeholderKinds);
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));

  protected async edit(kind?: StakeholderKindFieldsFragment): Promise<void> {
    if (await this.forms.kind(kind)) this.query.reload();
  }
}
