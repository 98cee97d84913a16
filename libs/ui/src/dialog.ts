import { Dialog, DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, Injectable, input, output, type Type } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { UI_TEXTS } from './texts';

/** Frame of a dialog: title, content, and a row of buttons in `[stipDialogActions]`. */
@Component({
  selector: 'stip-dialog-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<header>
      <h2 [id]="titleId">{{ title() }}</h2>
      <button type="button" class="close" [attr.aria-label]="texts().close" (click)="dismiss.emit()">✕</button>
    </header>
    <div class="body"><ng-content /></div>
    <footer><ng-content select="[stipDialogActions]" /></footer>`,
  styles: `
    :host {
      display: grid;
      grid-template-rows: auto 1fr auto;
      max-block-size: 90vh;
      background: var(--stip-surface);
      color: var(--stip-ink);
      border: 1px solid var(--stip-line);
      border-radius: var(--stip-radius-l);
      box-shadow: var(--stip-shadow);
    }
    header {
      display: flex;
      justify-content: space-between;
      gap: var(--stip-space-4);
      align-items: start;
      padding: var(--stip-space-5) var(--stip-space-5) var(--stip-space-3);
    }
    .close {
      all: unset;
      cursor: pointer;
      inline-size: 32px;
      block-size: 32px;
      text-align: center;
      border-radius: var(--stip-radius-s);
      color: var(--stip-ink-3);
    }
    .close:hover {
      background: var(--stip-sunken);
    }
    .close:focus-visible {
      outline: 2px solid var(--stip-accent);
    }
    .body {
      overflow: auto;
      padding: 2px var(--stip-space-5) var(--stip-space-4);
    }
    footer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
      justify-content: end;
      padding: var(--stip-space-3) var(--stip-space-5) var(--stip-space-5);
    }
    footer:empty {
      display: none;
    }
  `,
})
export class DialogFrame {
  protected readonly texts = inject(UI_TEXTS);
  readonly title = input.required<string>();
  readonly dismiss = output();
  protected readonly titleId = inject(DialogRef, { optional: true })?.config.ariaLabelledBy ?? 'stip-dialog-title';
}

let nextTitle = 0;

/** Opens dialogs: modal, focus trapped and given back, closed by Escape. */
@Injectable({ providedIn: 'root' })
export class Dialogs {
  private readonly dialog = inject(Dialog);

  /** Resolves with what the dialog was closed with, or undefined when it was dismissed. */
  async open<R, D = unknown>(component: Type<unknown>, data: D, width = '640px'): Promise<R | undefined> {
    const ref = this.dialog.open<R, D>(component, {
      data,
      width: `min(${width}, calc(100vw - 24px))`,
      backdropClass: ['cdk-overlay-dark-backdrop', 'stip-backdrop'],
      ariaLabelledBy: `stip-dialog-title-${(nextTitle += 1)}`,
      autoFocus: 'first-tabbable',
    });
    return firstValueFrom(ref.closed, { defaultValue: undefined });
  }

  /** Asks before something that cannot be undone or is lost. */
  async confirm(question: ConfirmQuestion): Promise<boolean> {
    return (await this.open<boolean>(ConfirmDialog, question, '480px')) === true;
  }
}

export interface ConfirmQuestion {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}

@Component({
  selector: 'stip-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DialogFrame],
  template: `<stip-dialog-frame [title]="data.title" (dismiss)="ref.close(false)">
    <p>{{ data.text }}</p>
    <ng-container stipDialogActions>
      <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="ref.close(false)">
        {{ texts().cancel }}
      </button>
      <button type="button" class="utrecht-button utrecht-button--primary-action" (click)="ref.close(true)">
        {{ data.confirm }}
      </button>
    </ng-container>
  </stip-dialog-frame>`,
})
export class ConfirmDialog {
  protected readonly texts = inject(UI_TEXTS);
  protected readonly data = inject<ConfirmQuestion>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<boolean>>(DialogRef);
}
