import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DialogFrame } from '@stip/ui';
import type { PlanLink } from './plan-store';

export interface LinksDialogData {
  readonly title: string;
  readonly rows: readonly {
    readonly link: PlanLink;
    readonly from: string;
    readonly to: string;
    /** The type in words. */
    readonly type: string;
  }[];
}

/** The dependencies of an item; closes with the one to remove. */
@Component({
  selector: 'stip-links-dialog',
  imports: [DialogFrame, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<stip-dialog-frame [title]="data.title" (dismiss)="ref.close()" *transloco="let t; prefix: 'roadmap.edit'">
    @if (data.rows.length === 0) {
      <p>{{ t('noLinks') }}</p>
    } @else {
      <ul>
        @for (row of data.rows; track row.link.id) {
          <li>
            <span>
              <strong>{{ row.from }}</strong> → <strong>{{ row.to }}</strong>
              <span class="type"
                >{{ row.type }}{{ row.link.lagDays === 0 ? '' : t('lag', { days: row.link.lagDays }) }}</span
              >
            </span>
            <button
              type="button"
              class="utrecht-button utrecht-button--secondary-action"
              [attr.aria-label]="t('removeLinkOf', { from: row.from, to: row.to })"
              (click)="ref.close(row.link)"
            >
              {{ t('removeLink') }}
            </button>
          </li>
        }
      </ul>
    }
  </stip-dialog-frame>`,
  styles: `
    ul {
      display: grid;
      gap: var(--stip-space-2);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      gap: var(--stip-space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--stip-space-2);
      border-block-end: 1px solid var(--stip-line);
    }
    li:last-child {
      border: 0;
    }
    strong {
      font-weight: 600;
    }
    .type {
      display: block;
      color: var(--stip-ink-3);
      font-size: var(--stip-text-s);
    }
  `,
})
export class LinksDialog {
  protected readonly data = inject<LinksDialogData>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<PlanLink>>(DialogRef);
}
