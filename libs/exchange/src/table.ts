/** A file as rows of text. Every reader produces this, so nothing after it knows where it came from. */
export interface Table {
  /** One per column, in order; doubled ones stand as they are in the file. */
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly source: TableSource;
}

export interface TableRow {
  /** Line of the row in the file, from 1, counting the header; line breaks in cells do not count. */
  readonly number: number;
  /** As many as there are headers; missing cells are empty. */
  readonly cells: readonly string[];
  /** Filled cells beyond the last header, which were not read; absent when there are none. */
  readonly surplus?: number;
}

/** How the file was read, to show to the user. */
export interface TableSource {
  readonly format: 'csv' | 'xlsx';
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly sheet?: string;
  /** Sheets of the workbook that were not read. */
  readonly otherSheets?: readonly string[];
}

/** Finds the header: the first row that is as wide as most rows after it. One row that is far wider is no measure. */
export function toTable(lines: readonly (readonly string[])[], source: TableSource): Table | undefined {
  const filled = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length;
  const widths = lines
    .slice(0, 50)
    .map(filled)
    .filter((width) => width > 0)
    .sort((a, b) => a - b);
  const usual = Math.max(20, 4 * (widths[Math.floor(widths.length / 2)] ?? 0));
  const widest = Math.max(0, ...widths.filter((width) => width <= usual));
  const at = lines.findIndex((cells) => filled(cells) >= Math.max(1, Math.ceil(widest * 0.6)));
  const header = lines[at];
  if (!header || filled(header) === 0) return undefined;
  const width = Math.max(header.length, 1);
  const rows: TableRow[] = [];
  lines.forEach((cells, index) => {
    if (index <= at || filled(cells) === 0) return;
    const extra = cells.length > width ? [] : Array<string>(width - cells.length).fill('');
    const surplus = cells.length > width ? filled(cells.slice(width)) : 0;
    const row = { number: index + 1, cells: [...cells.slice(0, width), ...extra] };
    rows.push(surplus > 0 ? { ...row, surplus } : row);
  });
  return {
    headers: header.map((name) =>
      name
        .replace(/^\uFEFF/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    rows,
    source,
  };
}
