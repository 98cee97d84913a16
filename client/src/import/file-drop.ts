import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Callout } from '@stip/ui';

/** Where a file is dropped or chosen; in its content, what else may be said. */
@Component({
  selector: 'stip-file-drop',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, TranslocoPipe],
  host: { '(dragover)': '$event.preventDefault()', '(drop)': 'drop($event)' },
  template: `<p>{{ invitation() }}</p>
    <label class="utrecht-button utrecht-button--primary-action pick">
      {{ (busy() ? 'import.uploading' : multiple() ? 'import.tables.pick' : 'import.pick') | transloco }}
      <input type="file" [accept]="accept()" [multiple]="multiple()" [disabled]="busy()" (change)="choose($event)" />
    </label>
    <p class="stip-quiet kinds">{{ kinds() }}</p>
    <ng-content />
    @if (problem(); as text) {
      <stip-callout kind="error"
        ><p role="alert">{{ text }}</p></stip-callout
      >
    }`,
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-3);
      justify-items: center;
      padding: var(--stip-space-6) var(--stip-space-4);
      border: 2px dashed var(--stip-line-strong);
      border-radius: var(--stip-radius-l);
      background: var(--stip-surface);
      text-align: center;
    }
    .pick {
      position: relative;
      cursor: pointer;
    }
    .pick input {
      position: absolute;
      inset: 0;
      opacity: 0;
      cursor: pointer;
    }
    .pick:focus-within {
      outline: 2px solid var(--stip-accent);
      outline-offset: 2px;
    }
    .kinds {
      max-width: 64ch;
    }
  `,
})
export class FileDrop {
  /** Invites to drop a file here. */
  readonly invitation = input.required<string>();
  /** What kinds of files are read. */
  readonly kinds = input.required<string>();
  readonly busy = input(false);
  /** Why the last file was not taken. */
  readonly problem = input('');
  readonly accept = input('.csv,.txt,.tsv,.xlsx');
  readonly multiple = input(false, { transform: booleanAttribute });
  /** The file, or the first of several. */
  readonly picked = output<File>();
  /** All files that were chosen or dropped together. */
  readonly pickedAll = output<readonly File[]>();

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.emit(field.files);
    // The same file, mended, can be chosen again.
    field.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.emit(event.dataTransfer?.files);
  }

  private emit(list: FileList | null | undefined): void {
    const files = [...(list ?? [])];
    const [first] = files;
    if (!first || this.busy()) return;
    this.picked.emit(first);
    this.pickedAll.emit(files);
  }
}
