/** Columns of the grid beside the name, in the order in which they stand. */
export const gridColumns = [
  ...(['owner', 'status', 'percent', 'start', 'end', 'variance', 'varianceNow', 'slack'] as const),
  ...(['budget', 'actual'] as const),
] as const;
export type GridColumn = (typeof gridColumns)[number];

export const initialColumns: readonly GridColumn[] = ['owner', 'status'];

/** Pixels a column takes. */
export const columnWidths: Readonly<Record<GridColumn, number>> = {
  owner: 100,
  status: 88,
  percent: 62,
  start: 90,
  end: 90,
  variance: 84,
  varianceNow: 92,
  slack: 112,
  budget: 112,
  actual: 112,
};

/** Columns whose cells an editor can fill in. */
export type EditableColumn = 'name' | 'percent' | 'start' | 'end';
export const editableColumns: readonly EditableColumn[] = ['name', 'percent', 'start', 'end'];

/** Widths as CSS grid tracks; the name takes what is left. */
export function columnTracks(columns: readonly GridColumn[]): string {
  return ['minmax(0, 1fr)', ...columns.map((column) => `${columnWidths[column]}px`)].join(' ');
}

/** Pixels the names panel asks for with these columns. */
export function panelWidth(columns: readonly GridColumn[]): number {
  const gaps = 8 * columns.length;
  return 274 + gaps + columns.reduce((sum, column) => sum + columnWidths[column], 0);
}
