import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  CopyMaturityModelDocument,
  MaturityModelsDocument,
  OfferMaturityModelDocument,
  RemoveMaturityModelDocument,
  type MaturityModelFieldsFragment,
} from '@stip/contract';
import { Dialogs, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, type MutationFailure } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { textOf } from '../platform/record-form';
import { Records } from '../platform/records';
import { Session } from '../platform/session';
import { MaturityWords } from './maturity-words';

type Model = MaturityModelFieldsFragment;

/** The models that scans can be made with: those that come with Stip, and the organisation's own. */
@Component({
  selector: 'stip-models-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `<div class="stip-page">
    <div class="stip-page__head">
      <div>
        <p class="stip-kicker">
          <a routerLink="/volwassenheid">{{ 'shell.nav.maturity' | transloco }}</a>
        </p>
        <h1>{{ 'maturity.models.title' | transloco }}</h1>
      </div>
      @if (mayEdit()) {
        <div class="stip-actions stip-no-print">
          <a class="utrecht-button utrecht-button--primary-action" routerLink="/volwassenheid/modellen/nieuw">{{
            'maturity.models.add' | transloco
          }}</a>
        </div>
      }
    </div>
    <p>{{ 'maturity.models.intro' | transloco }}</p>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (models(); as list) {
      <div class="list">
        @for (model of list; track model.id) {
          <article class="stip-card" [class.off]="!model.active">
            <h2>
              <a [routerLink]="['/volwassenheid/modellen', model.id]">{{ words.model(model) }}</a>
            </h2>
            <p class="stip-quiet">
              {{
                'maturity.models.counts'
                  | transloco: { areas: model.areas.length, levels: model.levels.length, scans: model.scanCount }
              }}
              @if (model.shippedKey) {
                · {{ 'maturity.models.shipped' | transloco }}
              }
              @if (!model.active) {
                · <strong>{{ 'maturity.models.inactive' | transloco }}</strong>
              }
            </p>
            @if (model.source) {
              <p class="stip-quiet">{{ 'maturity.models.source' | transloco }}: {{ model.source }}</p>
            }
            @if (mayEdit()) {
              <p class="stip-actions stip-no-print">
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="about('copy', model)"
                  (click)="copy(model)"
                >
                  {{ 'maturity.models.copy' | transloco }}
                </button>
                @if (model.scanCount > 0) {
                  <button
                    type="button"
                    class="stip-row-action"
                    [attr.aria-label]="about('next', model)"
                    (click)="next(model)"
                  >
                    {{ 'maturity.models.next' | transloco }}
                  </button>
                }
                <button
                  type="button"
                  class="stip-row-action"
                  [attr.aria-label]="about(model.active ? 'stop' : 'offer', model)"
                  (click)="offer(model)"
                >
                  {{ 'maturity.models.' + (model.active ? 'stop' : 'offer') | transloco }}
                </button>
                @if (model.scanCount === 0 && !model.shippedKey) {
                  <button
                    type="button"
                    class="stip-row-action"
                    [attr.aria-label]="about('remove', model)"
                    (click)="remove(model)"
                  >
                    {{ 'maturity.models.remove' | transloco }}
                  </button>
                }
              </p>
            }
          </article>
        } @empty {
          <stip-empty [title]="'maturity.noModel' | transloco" />
        }
      </div>
    } @else if (!query.error()) {
      <stip-loading />
    }
  </div>`,
  styles: `
    .list {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr));
    }
    article {
      display: grid;
      gap: var(--stip-space-2);
      align-content: start;
    }
    article.off {
      background: var(--stip-sunken);
    }
  `,
})
export class ModelsPage {
  private readonly router = inject(Router);
  private readonly mutations = inject(Mutations);
  private readonly records = inject(Records);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly failures = inject(Failures);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  protected readonly words = inject(MaturityWords);
  protected readonly query = load(MaturityModelsDocument);
  protected readonly models = computed(() => this.query.data()?.maturityModels);
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));

  protected about(action: string, model: Model): string {
    return `${this.t(`maturity.models.${action}`)}: ${this.words.model(model)}`;
  }

  protected async copy(model: Model): Promise<void> {
    const made = await this.records.edit({
      title: this.t('maturity.models.copyTitle'),
      fields: [
        { name: 'nameNl', kind: 'text', label: this.t('maturity.model.nameNl'), required: true },
        { name: 'nameEn', kind: 'text', label: this.t('maturity.model.nameEn') },
      ],
      values: {
        nameNl: this.t('maturity.models.copyName', { name: model.nameNl }),
        nameEn: this.t('maturity.models.copyName', { name: model.nameEn }),
      },
      save: async (values) => {
        const input = {
          id: model.id,
          nameNl: textOf(values['nameNl']),
          nameEn: textOf(values['nameEn']) || textOf(values['nameNl']),
        };
        return (await this.mutations.send(CopyMaturityModelDocument, { input }))?.copyMaturityModel;
      },
    });
    if (made) await this.router.navigate(['/volwassenheid/modellen', made.model.id]);
  }

  /** The next edition of a model that scans were made with. */
  protected async next({ id }: Model): Promise<void> {
    const result = (await this.mutations.send(CopyMaturityModelDocument, { input: { id } }))?.copyMaturityModel;
    if (result?.__typename === 'MaturityModelPayload') {
      await this.router.navigate(['/volwassenheid/modellen', result.model.id]);
    } else if (result) this.tell(result);
  }

  protected async offer({ id, version, active }: Model): Promise<void> {
    const input = { id, version, active: !active };
    const result = (await this.mutations.send(OfferMaturityModelDocument, { input }))?.offerMaturityModel;
    if (result?.__typename === 'MaturityModelPayload') this.query.reload();
    else if (result) this.tell(result);
  }

  protected async remove(model: Model): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('maturity.models.removeTitle', { name: this.words.model(model) }),
      text: this.t('maturity.models.removeText'),
      confirm: this.t('maturity.models.remove'),
    });
    if (!sure) return;
    const input = { id: model.id, version: model.version };
    const result = (await this.mutations.send(RemoveMaturityModelDocument, { input }))?.removeMaturityModel;
    if (result?.__typename === 'RemovedPayload') this.query.reload();
    else if (result) this.tell(result);
  }

  private tell(failure: MutationFailure): void {
    this.toasts.show(this.failures.summary(failure), 'failed');
    if (failure.__typename === 'VersionConflict') this.query.reload();
  }
}
