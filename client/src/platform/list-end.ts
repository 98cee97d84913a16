import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { LoadedList } from './load-list';

/** The end of a list that is read page by page: how much of how much is shown, and more of it on demand. */
@Component({
  selector: 'stip-list-end',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (list().hasMore()) {
    <p>
      <button
        type="button"
        class="utrecht-button utrecht-button--secondary-action stip-no-print"
        [disabled]="list().loading()"
        (click)="list().more()"
      >
        {{ label() ?? ('shell.list.more' | transloco) }}
      </button>
      <span class="stip-quiet" role="status">{{
        'shell.list.shown' | transloco: { shown: shown(), all: list().total() }
      }}</span>
    </p>
  }`,
  styles: `
    p {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin-block: var(--stip-space-4) 0;
    }
  `,
})
export class ListEnd {
  readonly list = input.required<LoadedList<unknown>>();
  /** What the button says; more when left out. */
  readonly label = input<string>();
  protected readonly shown = computed(() => this.list().nodes()?.length ?? 0);
}
