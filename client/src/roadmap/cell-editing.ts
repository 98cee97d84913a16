import { inject, Injectable, signal } from '@angular/core';
import { readTypedDate, writeTypedDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { editableColumns, type EditableColumn } from './grid-columns';
import { PlanEditor, type FieldChange } from './plan-editor';
import { PlanStore, type ItemFields } from './plan-store';

/** A cell that is being filled in. */
export interface OpenCell {
  readonly id: string;
  readonly column: EditableColumn;
  readonly value: string;
}

interface CellTargets {
  readonly focusRow: (id: string) => void;
  readonly sayNotEditable: () => void;
  readonly commit: (change: FieldChange) => void;
}

/** Filling in cells of the grid: one at a time, the keyboard back on its row after. */
@Injectable()
export class CellEditing {
  private readonly store = inject(PlanStore);
  private readonly mayEdit = inject(PlanEditor).mayEdit;
  private readonly t = injectTranslate();
  private targets: CellTargets | null = null;
  readonly open = signal<OpenCell | null>(null);

  start(targets: CellTargets): void {
    this.targets = targets;
  }

  begin(id: string, column: string): void {
    const item = this.store.item(id);
    const known = editableColumns.find((one) => one === column);
    if (!this.mayEdit || known === undefined) return;
    if (item === undefined) {
      this.targets?.sayNotEditable();
      return;
    }
    if (known === 'percent' && item.kind === 'milestone') return;
    const values: Readonly<Record<EditableColumn, string>> = {
      name: item.title,
      percent: String(item.percentComplete),
      start: writeTypedDate(item.startDate),
      end: writeTypedDate(item.endDate),
    };
    this.open.set({ id, column: known, value: values[known] });
  }

  /** Takes over what was filled in; a reason in words when it cannot be. */
  readonly fill = (text: string): string | null => {
    const cell = this.open();
    const item = cell === null ? undefined : this.store.item(cell.id);
    if (cell === null || item === undefined) return null;
    const after = readCell(cell.column, text, item);
    if (after === null) return this.t(`roadmap.edit.invalid.${cell.column}`);
    const before: Record<string, string | number> = {};
    for (const key of Object.keys(after) as (keyof ItemFields)[]) before[key] = item[key];
    this.close();
    this.targets?.commit({ id: cell.id, before, after });
    return null;
  };

  close(): void {
    const id = this.open()?.id;
    this.open.set(null);
    if (id !== undefined) this.targets?.focusRow(id);
  }
}

/** What a filled-in cell changes; null when it cannot be read. A milestone keeps one date, a bar at least one day. */
function readCell(
  column: EditableColumn,
  text: string,
  item: { readonly kind: string; readonly startDate: string; readonly endDate: string },
): ItemFields | null {
  const trimmed = text.trim();
  if (column === 'name') return trimmed === '' || trimmed.length > 300 ? null : { title: trimmed };
  if (column === 'percent') {
    const percent = Number(trimmed.replace('%', '').trim());
    return trimmed !== '' && Number.isInteger(percent) && percent >= 0 && percent <= 100
      ? { percentComplete: percent }
      : null;
  }
  const date = readTypedDate(trimmed);
  if (!date) return null;
  if (item.kind === 'milestone') return { startDate: date, endDate: date };
  if (column === 'start') return date > item.endDate ? null : { startDate: date };
  return date < item.startDate ? null : { endDate: date };
}
