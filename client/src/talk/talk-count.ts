import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** How many comments there are, with a mark when a thread waits. Nothing when there are none. */
@Component({
  selector: 'stip-talk-count',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoPipe],
  template: `@if (count().comments) {
    <span class="count" [class.open]="count().unresolved > 0" aria-hidden="true">{{ count().comments }}</span>
    <span class="stip-visually-hidden">{{ words() | transloco: count() }}</span>
  }`,
  styles: `
    /* What is hidden stays beside what is shown, also in a row of tabs that scrolls. */
    :host {
      position: relative;
      display: inline-block;
    }
    .count {
      display: inline-block;
      min-inline-size: 20px;
      padding-inline: 5px;
      box-sizing: border-box;
      margin-inline-start: 4px;
      border-radius: 10px;
      border: 1px solid var(--stip-line-strong);
      color: var(--stip-ink-2);
      font-size: var(--stip-text-xs);
      font-weight: 600;
      line-height: 18px;
      text-align: center;
    }
    .open {
      background: var(--stip-ink-2);
      border-color: var(--stip-ink-2);
      color: var(--stip-surface);
    }
  `,
})
export class TalkCount {
  readonly count = input.required<{ readonly comments: number; readonly unresolved: number }>();
  protected readonly words = computed(() => (this.count().unresolved > 0 ? 'talk.countOpen' : 'talk.count'));
}
