import { describe, expect, it } from '@jest/globals';
import { buildModel, flattenRows } from '@stip/timeline';
import { rowsCsv } from './rows-export';

const model = buildModel([
  {
    ...{ id: 'p', parentId: null, kind: 'project', title: '=Data; "open"', span: { start: 20_454, end: 20_500 } },
    ...{ owner: 'J. Smit', status: 'green', percent: 40, baseline: { start: 20_454, end: 20_490 } },
  },
  { id: 'm', parentId: 'p', kind: 'milestone', title: 'Live', span: { start: 20_500, end: 20_500 } },
  { id: 'x', parentId: 'p', kind: 'task', title: 'Zonder datum', span: null, percent: 0 },
]);

async function textOf(file: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}

describe('rows as CSV', () => {
  it('are one line each with dates, percent and variance; a text is never a formula', async () => {
    const lines = (await textOf(rowsCsv(model, flattenRows(model, new Set()), (key) => key))).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('exported.name;exported.kind');
    expect(lines[1]).toBe(
      `"'=Data; ""open""";kind.project;J. Smit;colour.green;2026-01-01;2026-02-16;40;2026-01-01;2026-02-06;10;;;`,
    );
    expect(lines[2]).toBe('Live;kind.milestone;;;2026-02-16;2026-02-16;;;;;;;');
    expect(lines[3]).toBe('Zonder datum;kind.task;;;;;0;;;;;;');
  });
});
