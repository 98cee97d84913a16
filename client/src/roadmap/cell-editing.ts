import { inject, Injectable, signal } from '@angular/core';
import { readTypedDate, Toasts, writeTypedDate } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { editableColumns, type EditableColumn, type GridColumn } from './grid-columns';
import { PlanEditor, type FieldChange } from './plan-editor';
import { PlanStore, type ItemFields } from './plan-store';
import type { RoadmapItem } from './roadmap-plan';

/** A cell that is being filled in. */
export interface OpenCell {
  readonly id: string;
  readonly column: EditableColumn;
  readonly value: string;
  /** What another made of it meanwhile, once the reader was told. */
  readonly known?: string;
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
  private readonly toasts = inject(Toasts);
  private readonly t = injectTranslate();
  private targets: CellTargets | null = null;
  readonly open = signal<OpenCell | null>(null);
  /** The column that the keyboard is at; null: the row as a whole. */
  readonly column = signal<'name' | GridColumn | null>(null);

  start(targets: CellTargets): void {
    this.targets = targets;
  }

  /** To the next or previous column; before the first is the row as a whole. */
  moveColumn(step: 1 | -1, shown: readonly GridColumn[]): 'name' | GridColumn | null {
    const places = [null, 'name' as const, ...shown];
    const at = Math.max(0, places.indexOf(this.column())) + step;
    this.column.set(places[Math.min(Math.max(at, 0), places.length - 1)] ?? null);
    return this.column();
  }

  /** A column is at hand where the reader clicked on one that can be filled in. */
  pointAt(column: string | undefined): void {
    this.column.set(editableColumns.find((one) => one === column && one !== 'name') ?? null);
  }

  begin(id: string, column: string): void {
    const item = this.store.item(id);
    const known = editableColumns.find((one) => one === column);
    if (!this.mayEdit) return;
    if (item === undefined || known === undefined) {
      this.targets?.sayNotEditable();
      return;
    }
    if (known === 'percent' && item.kind === 'milestone') return;
    this.open.set({ id, column: known, value: valuesOf(item)[known] });
  }

  /** What was typed in a field that was left although another had changed it: told, so that it is not lost unseen. */
  readonly lose = (text: string): void => {
    const cell = this.open();
    if (cell?.known === undefined) return;
    const title = this.store.item(cell.id)?.title ?? '';
    this.toasts.show(this.t('roadmap.edit.typedNotKept', { title, text }), 'failed');
  };

  /** Takes over what was filled in; a reason in words when it cannot be. What another changed meanwhile is told once. */
  readonly fill = (text: string): string | null => {
    const cell = this.open();
    const item = cell === null ? undefined : this.store.item(cell.id);
    if (cell === null || item === undefined) return null;
    const after = readCell(cell.column, text, item);
    if (after === null) return this.t(`roadmap.edit.invalid.${cell.column}`);
    const now = valuesOf(item)[cell.column];
    if (now !== (cell.known ?? cell.value)) {
      this.open.set({ ...cell, known: now });
      return this.t('roadmap.edit.changedMeanwhile', { value: now });
    }
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

function valuesOf(item: RoadmapItem): Readonly<Record<EditableColumn, string>> {
  return {
    name: item.title,
    percent: String(item.percentComplete),
    start: writeTypedDate(item.startDate),
    end: writeTypedDate(item.endDate),
  };
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
