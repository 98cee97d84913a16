import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Part of a whole as a bar with its figure; `label` says what is measured. */
@Component({
  selector: 'stip-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span
      class="track"
      role="progressbar"
      aria-valuemin="0"
      aria-valuemax="100"
      [attr.aria-valuenow]="percent()"
      [attr.aria-label]="label()"
      ><span class="fill" [style.inline-size.%]="percent()"></span></span
    ><span class="figure" aria-hidden="true">{{ percent() }}%</span>`,
  styles: `
    :host {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-width: 110px;
    }
    .track {
      flex: 1;
      block-size: 6px;
      border-radius: 3px;
      background: var(--stip-line);
      overflow: hidden;
    }
    .fill {
      display: block;
      block-size: 100%;
      background: var(--stip-accent);
    }
    .figure {
      min-inline-size: 4ch;
      text-align: end;
      font-size: var(--stip-text-s);
    }
  `,
})
export class Progress {
  readonly percent = input.required<number>();
  readonly label = input.required<string>();
}
