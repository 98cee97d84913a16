import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { richText } from '@stip/domain';

/** A narrative with paragraphs, bold and lists; whatever else is in it is shown as text. */
@Component({
  selector: 'stip-rich-text',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (block of blocks(); track $index) {
    @if (block.kind === 'paragraph') {
      <p>
        @for (run of block.runs; track $index) {
          @if (run.bold) {
            <strong>{{ run.text }}</strong>
          } @else {
            <span>{{ run.text }}</span>
          }
        }
      </p>
    } @else if (block.ordered) {
      <ol>
        @for (item of block.items; track $index) {
          <li>
            @for (run of item; track $index) {
              @if (run.bold) {
                <strong>{{ run.text }}</strong>
              } @else {
                <span>{{ run.text }}</span>
              }
            }
          </li>
        }
      </ol>
    } @else {
      <ul>
        @for (item of block.items; track $index) {
          <li>
            @for (run of item; track $index) {
              @if (run.bold) {
                <strong>{{ run.text }}</strong>
              } @else {
                <span>{{ run.text }}</span>
              }
            }
          </li>
        }
      </ul>
    }
  }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-3);
      max-width: 72ch;
    }
    p,
    ul,
    ol {
      margin: 0;
    }
    ul,
    ol {
      padding-inline-start: 1.4em;
      display: grid;
      gap: var(--stip-space-1);
    }
    /* Spaces between the words of two runs are part of them. */
    :is(p, li) > * {
      white-space: pre-wrap;
    }
  `,
})
export class RichTextView {
  readonly text = input.required<string>();
  protected readonly blocks = computed(() => richText(this.text()));
}
