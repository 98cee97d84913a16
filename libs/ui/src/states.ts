import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { UI_TEXTS } from './texts';

/** Nothing to show yet: says so and, in its content, what to do next. */
@Component({
  selector: 'stip-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<h2>{{ title() }}</h2>
    <div class="body"><ng-content /></div>`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-3);
      justify-items: center;
      text-align: center;
      padding: var(--stip-space-6) var(--stip-space-4);
      border: 1px dashed var(--stip-line-strong);
      border-radius: var(--stip-radius-m);
      color: var(--stip-ink-2);
    }
    .body {
      max-width: 56ch;
      display: grid;
      gap: var(--stip-space-3);
      justify-items: center;
    }
  `,
})
export class EmptyState {
  readonly title = input.required<string>();
}

/** Placeholder lines while something loads; announced once. */
@Component({
  selector: 'stip-loading',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="stip-visually-hidden" role="status">{{ texts().loading }}</span>
    @for (line of lines(); track $index) {
      <span class="line" [style.inline-size.%]="line"></span>
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-3);
      padding-block: var(--stip-space-3);
    }
    .line {
      block-size: 14px;
      border-radius: 7px;
      background: linear-gradient(90deg, var(--stip-sunken), var(--stip-line), var(--stip-sunken));
      background-size: 200% 100%;
      animation: shimmer 1.6s linear infinite;
    }
    @keyframes shimmer {
      to {
        background-position: -200% 0;
      }
    }
  `,
})
export class LoadingState {
  protected readonly texts = inject(UI_TEXTS);
  readonly lines = input<readonly number[]>([40, 90, 75, 82, 60]);
}

/** Something failed: what, and a way to try again. */
@Component({
  selector: 'stip-error',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<p role="alert">{{ message() }}</p>
    <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="retry.emit()">
      {{ texts().retry }}
    </button>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      padding: var(--stip-space-4);
      border-inline-start: 4px solid var(--stip-red);
      border-radius: var(--stip-radius-s);
      background: var(--stip-red-soft);
      color: var(--stip-ink);
    }
  `,
})
export class ErrorState {
  protected readonly texts = inject(UI_TEXTS);
  readonly message = input.required<string>();
  readonly retry = output();
}

/** A finding (bevinding) or remark that must not be missed. */
@Component({
  selector: 'stip-callout',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class]': 'kind()' },
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
      padding: var(--stip-space-3) var(--stip-space-4);
      border-inline-start: 4px solid var(--stip-accent);
      border-radius: var(--stip-radius-s);
      background: var(--stip-accent-soft);
    }
    :host(.warning) {
      border-color: var(--stip-orange);
      background: var(--stip-orange-soft);
    }
    :host(.error) {
      border-color: var(--stip-red);
      background: var(--stip-red-soft);
    }
  `,
})
export class Callout {
  readonly kind = input<'info' | 'warning' | 'error'>('info');
}
