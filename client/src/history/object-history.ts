import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ObjectHistoryDocument } from '@stip/contract';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { ListEnd } from '../platform/list-end';
import { loadList } from '../platform/load-list';
import { ChangeList } from './change-list';

/** The recorded changes of one object and its parts. */
@Component({
  selector: 'stip-object-history',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeList, EmptyState, ErrorState, ListEnd, LoadingState, TranslocoPipe],
  template: `@if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as changes) {
      @if (changes.length > 0) {
        <stip-change-list [changes]="changes" (undone)="list.reload()" />
      } @else {
        <stip-empty [title]="'history.none' | transloco">
          <p>{{ 'history.noneText' | transloco }}</p>
        </stip-empty>
      }
      <stip-list-end [list]="list" [label]="'history.more' | transloco" />
    } @else if (!list.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
      justify-items: start;
    }
    stip-change-list,
    stip-empty,
    stip-loading {
      inline-size: 100%;
    }
  `,
})
export class ObjectHistory {
  /** Table of the object, such as project. */
  readonly table = input.required<string>();
  readonly id = input.required<string>();
  protected readonly list = loadList(
    ObjectHistoryDocument,
    () => ({ table: this.table(), id: this.id() }),
    (data) => data.objectHistory,
  );
}
