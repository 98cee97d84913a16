import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { talkRuns } from '@stip/domain';

/** The words of a comment, in which addresses can be opened and names stand out. Nothing in it is taken for markup. */
@Component({
  selector: 'stip-comment-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (run of runs(); track $index) {
    @if (run.kind === 'link') {
      <a [href]="run.href" target="_blank" rel="noopener noreferrer nofollow">{{ run.text }}</a>
    } @else if (run.kind === 'mention') {
      <strong class="mention">{{ run.text }}</strong>
    } @else {
      <span>{{ run.text }}</span>
    }
  }`,
  styles: `
    :host {
      display: block;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      max-inline-size: 72ch;
    }
    a {
      text-decoration: underline;
    }
    .mention {
      font-weight: 600;
      color: var(--stip-ink);
      background: var(--stip-sunken);
      border-radius: var(--stip-radius-s);
      padding-inline: 2px;
      margin-inline: -2px;
    }
  `,
})
export class CommentText {
  readonly text = input.required<string>();
  /** Names as they stand in the text after an @. */
  readonly names = input<readonly string[]>([]);
  protected readonly runs = computed(() => talkRuns(this.text(), this.names()));
}
