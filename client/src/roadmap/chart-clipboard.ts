import { inject, Injectable } from '@angular/core';
import { Dialogs, Toasts, writeTypedDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { ChartEditing } from './chart-editing';
import { readPastedRows, writeRows, type PastedRows } from './pasted-rows';
import { PlanEditor } from './plan-editor';
import { PlanStore } from './plan-store';

const mostRows = 200;

/** Rows between the tree grid and a spreadsheet. */
@Injectable()
export class ChartClipboard {
  private readonly editing = inject(ChartEditing);
  private readonly editor = inject(PlanEditor);
  private readonly store = inject(PlanStore);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();

  /** The chosen rows as cells: title, first day, last day, percent. */
  copy(event: ClipboardEvent): void {
    if (isField(event.target) || !document.getSelection()?.isCollapsed) return;
    const items = [...this.editing.choice.rows()].flatMap((id) => this.store.item(id) ?? []);
    if (items.length === 0) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', writeRows(items));
    this.toasts.show(this.t('roadmap.edit.copied', { count: items.length }));
  }

  /** Adds rows of a spreadsheet beside the row that holds the keyboard, after the reader has seen how they are read. */
  async paste(event: ClipboardEvent, focusedId: string | null): Promise<void> {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (isField(event.target) || !this.editing.mayEdit || focusedId === null || text.trim() === '') return;
    event.preventDefault();
    const item = this.store.item(focusedId);
    const projectId = item === undefined ? focusedId : this.store.projectOf(focusedId)?.id;
    const project = this.store.structure()?.projects.find(({ id }) => id === projectId);
    if (project === undefined) {
      this.toasts.show(this.t('roadmap.edit.pasteWhere'), 'failed');
      return;
    }
    const pasted = readPastedRows(text);
    if (pasted.items.length === 0 || pasted.items.length > mostRows) {
      const key = pasted.items.length === 0 ? 'pasteNothing' : 'pasteTooMany';
      this.toasts.show(this.t(`roadmap.edit.${key}`, { most: mostRows, problem: this.problem(pasted) }), 'failed');
      return;
    }
    // Into a phase when it holds the keyboard, else beside the item.
    const parentId = item === undefined ? null : item.kind === 'phase' ? item.id : item.parentId;
    const under = this.store.item(parentId ?? '')?.title ?? project.name;
    const isSure = await this.dialogs.confirm({
      title: this.t('roadmap.edit.pasteTitle', { count: pasted.items.length, under }),
      text: [
        pasted.items
          .slice(0, 8)
          .map(
            ({ title, startDate, endDate }) => `${title} (${writeTypedDate(startDate)} – ${writeTypedDate(endDate)})`,
          )
          .join('; '),
        pasted.items.length > 8 ? this.t('roadmap.edit.pasteMore', { count: pasted.items.length - 8 }) : '',
        this.problem(pasted),
      ]
        .filter(Boolean)
        .join(' '),
      confirm: this.t('roadmap.edit.pasteConfirm', { count: pasted.items.length }),
    });
    if (isSure) await this.editor.add(project.id, parentId, pasted.items);
  }

  private problem({ skipped }: PastedRows): string {
    return skipped.length === 0
      ? ''
      : this.t('roadmap.edit.pasteSkipped', { count: skipped.length, lines: skipped.slice(0, 5).join(', ') });
  }
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea');
}
