import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, inject, Injectable, signal } from '@angular/core';
import { UI_TEXTS } from './texts';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: 'done' | 'failed';
}

const VISIBLE_MS = 6000;

/** Short messages about what just happened. A failure stays until it is closed. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly announcer = inject(LiveAnnouncer);
  private nextId = 0;
  private readonly list = signal<readonly Toast[]>([]);
  readonly toasts = this.list.asReadonly();

  show(text: string, kind: Toast['kind'] = 'done'): void {
    const id = (this.nextId += 1);
    this.list.update((toasts) => [...toasts.slice(-2), { id, text, kind }]);
    void this.announcer.announce(text, kind === 'failed' ? 'assertive' : 'polite');
    if (kind === 'done') setTimeout(() => this.close(id), VISIBLE_MS);
  }

  close(id: number): void {
    this.list.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}

/** Where the toasts appear; once in the application. */
@Component({
  selector: 'stip-toasts',
  host: { role: 'region', '[attr.aria-label]': 'texts().messages' },
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (toast of service.toasts(); track toast.id) {
    <div class="toast" [class.failed]="toast.kind === 'failed'">
      <span>{{ toast.text }}</span>
      <button type="button" [attr.aria-label]="texts().close" (click)="service.close(toast.id)">✕</button>
    </div>
  }`,
  styles: `
    :host {
      position: fixed;
      inset-block-end: var(--stip-space-5);
      inset-inline: var(--stip-space-4);
      display: grid;
      gap: var(--stip-space-2);
      justify-items: center;
      pointer-events: none;
      z-index: 1100;
    }
    .toast {
      pointer-events: auto;
      display: flex;
      gap: var(--stip-space-4);
      align-items: center;
      padding: 10px 10px 10px 16px;
      border-radius: var(--stip-radius-m);
      background: var(--stip-ink);
      color: var(--stip-paper);
      box-shadow: var(--stip-shadow);
    }
    .failed {
      background: var(--stip-red);
      color: var(--stip-surface);
    }
    button {
      all: unset;
      cursor: pointer;
      padding: 2px 8px;
    }
    button:focus-visible {
      outline: 2px solid currentColor;
    }
  `,
})
export class ToastOutlet {
  protected readonly texts = inject(UI_TEXTS);
  protected readonly service = inject(Toasts);
}
