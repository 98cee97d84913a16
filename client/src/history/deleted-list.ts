import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DeletedObjectsDocument, RestoreObjectDocument, type DeletedObjectsQuery } from '@stip/contract';
import { Dialogs, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { ListEnd } from '../platform/list-end';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { RecordedWords } from './recorded-words';

type Deleted = DeletedObjectsQuery['deletedObjects']['nodes'][number];

/** What was removed, and the way to bring it back. */
@Component({
  selector: 'stip-deleted-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, ListEnd, LoadingState, TranslocoPipe],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <section class="stip-card">
          <p class="stip-quiet">{{ 'history.deletedIntro' | transloco }}</p>
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'history.deleted' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'history.name' | transloco }}</th>
                  <th scope="col">{{ 'history.kind' | transloco }}</th>
                  <th scope="col">{{ 'history.deletedAt' | transloco }}</th>
                  <th scope="col">{{ 'history.deletedBy' | transloco }}</th>
                  <th scope="col">
                    <span class="stip-visually-hidden">{{ 'history.restore' | transloco }}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows; track row.objectId) {
                  <tr>
                    <th scope="row">{{ row.label }}</th>
                    <td>{{ words.table(row.table) }}</td>
                    <td class="stip-nowrap">{{ words.instant(row.deletedAt) }}</td>
                    <td>{{ row.person?.name ?? ('history.nobody' | transloco) }}</td>
                    <td>
                      @if (session.may('history.undo')) {
                        <button
                          type="button"
                          class="utrecht-button utrecht-button--secondary-action"
                          (click)="restore(row)"
                        >
                          {{ 'history.restore' | transloco }}<span class="stip-visually-hidden"> {{ row.label }}</span>
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <stip-list-end [list]="list" />
        </section>
      } @else {
        <stip-empty [title]="'history.deletedNone' | transloco">
          <p>{{ 'history.deletedNoneText' | transloco }}</p>
        </stip-empty>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }`,
})
export class DeletedList {
  private readonly t = injectTranslate();
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly words = inject(RecordedWords);
  protected readonly list = loadList(
    DeletedObjectsDocument,
    () => ({}),
    (data) => data.deletedObjects,
  );

  protected async restore(row: Deleted): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('history.restoreTitle', { name: row.label }),
      text: this.t('history.restoreText'),
      confirm: this.t('history.restore'),
    });
    if (!sure) return;
    const input = { table: row.table, id: row.objectId };
    const result = (await this.mutations.send(RestoreObjectDocument, { input }))?.restoreObject;
    if (!result) return;
    if (result.__typename === 'RestoredPayload') {
      this.toasts.show(this.t('history.restored', { name: row.label }));
      this.list.reload();
    } else this.toasts.show(this.failures.summary(result), 'failed');
  }
}
