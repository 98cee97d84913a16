import { describe, expect, it } from '@jest/globals';
import { dayOf } from './calendar-day';
import { paintCanvas, type CanvasSurface } from './canvas-painter';
import { chartPages, chartSvg, drawChart } from './chart';
import type { DisplayList, DrawOperation } from './display-list';
import { hitTest } from './hit-test';
import { buildModel, type TimelineDependency, type TimelineItem } from './model';
import { demoPlan } from './plan.fixture';
import { anchorOf, comfortableMetrics, rowShape, shiftDays } from './row-geometry';
import { flattenRows } from './rows';
import { drawBody, drawHeader, type Scene, type SceneOptions } from './scene';
import { escapeXml } from './svg-painter';
import { approximateTextWidth } from './text-width';
import { timelineTexts } from './texts';
import { createTheme, darkPalette, lightPalette } from './theme';

const start = dayOf(2026, 1, 1);
const theme = createTheme(lightPalette);
const noOptions: SceneOptions = {
  baseline: true,
  dependencies: true,
  critical: false,
  slack: false,
  statusMarks: true,
  activeRow: null,
};

const small: TimelineItem[] = [
  { id: 'g', parentId: null, kind: 'group', title: 'Doel', span: null },
  {
    ...{ id: 'p', parentId: 'g', kind: 'project', title: 'Register', status: 'red', percent: 50 },
    ...{ span: { start, end: start + 99 }, baseline: { start, end: start + 71 } },
  },
  { id: 'a', parentId: 'p', kind: 'task', title: 'Inrichten', span: { start, end: start + 49 }, percent: 40 },
  { id: 'm', parentId: 'p', kind: 'milestone', title: 'Live & veilig', span: { start: start + 60, end: start + 60 } },
];
const link: TimelineDependency[] = [{ id: 'd', from: 'a', to: 'm', type: 'FS' }];

function scene(collapsed: string[] = [], options: Partial<SceneOptions> = {}, items = small, links = link): Scene {
  const model = buildModel(items, links);
  return {
    ...{ model, rows: flattenRows(model, new Set(collapsed)), metrics: comfortableMetrics, scrollTop: 0 },
    ...{ scale: { start: start - 10, pixelsPerDay: 5 }, width: 900, height: 400, today: start + 30 },
    ...{ texts: timelineTexts('nl'), theme, measure: approximateTextWidth, options: { ...noOptions, ...options } },
  };
}

function styled(list: DisplayList, style: string): DrawOperation[] {
  return list.filter((operation) => 'style' in operation && operation.style === style);
}

describe('row geometry', () => {
  it('draws a bar over both its days and the done part in proportion', () => {
    const s = scene();
    expect(rowShape(s, 2, 2)).toMatchObject({ kind: 'bar', x: 50, width: 250, y: 80 + comfortableMetrics.itemBarTop });
    const done = styled(drawBody(s), 'planDone');
    expect(done).toEqual([expect.objectContaining({ x: 50, width: 100 })]);
  });

  it('centres a milestone on its day and anchors dependencies at the edges of the marks', () => {
    const s = scene();
    expect(rowShape(s, 3, 3)).toMatchObject({ kind: 'milestone', x: 352.5 - 7, width: 14 });
    expect(anchorOf(s, 2, 'end')).toEqual({ x: 300, y: 80 + 12 + 6.5 });
    expect(anchorOf(s, 3, 'start')).toEqual({ x: 345.5, y: 120 + 12 + 6.5 });
  });

  it('shows how far the end moved from the first approved plan', () => {
    const s = scene();
    expect(shiftDays(s.model, 1)).toBe(28);
    expect(styled(drawBody(s), 'shiftText')).toEqual([expect.objectContaining({ text: '+4 wk' })]);
    expect(styled(drawBody(scene([], { baseline: false })), 'shiftText')).toEqual([]);
    expect(styled(drawBody(s), 'baseline')).toEqual([expect.objectContaining({ x: 50, width: 72 * 5 })]);
  });

  it('shows the plan that counts now below the first, only where it differs, and tells the shift against it alone', () => {
    const items = small.map((item) =>
      item.kind === 'project' && item.baseline
        ? { ...item, currentBaseline: { start: item.baseline.start, end: item.baseline.end + 14 } }
        : { ...item, currentBaseline: item.baseline },
    );
    const both = drawBody(scene([], { currentBaseline: true }, items));
    const [dashed, ...more] = styled(both, 'currentBaseline');
    expect(more).toEqual([]);
    expect(JSON.stringify(dashed)).toContain(String(50 + 86 * 5));
    expect(styled(both, 'shiftText')).toEqual([expect.objectContaining({ text: '+4 wk' })]);
    const alone = drawBody(scene([], { baseline: false, currentBaseline: true }, items));
    expect(styled(alone, 'baseline')).toEqual([]);
    expect(styled(alone, 'shiftText')).toEqual([expect.objectContaining({ text: '+2 wk' })]);
  });
});

describe('scene', () => {
  it('shows the milestones of a collapsed project on its line, by name', () => {
    const collapsed = drawBody(scene(['p']));
    expect(styled(collapsed, 'milestone')).toHaveLength(1);
    expect(styled(collapsed, 'milestoneLabel')).toEqual([expect.objectContaining({ text: 'Live & veilig' })]);
    expect(styled(collapsed, 'dependency')).toHaveLength(0); // both ends on one line
  });

  it('lets critical stand out by outline and weight, never by the red of a status', () => {
    const items = small.map((item) => ({ ...item, critical: true, status: null }));
    const list = drawBody(scene([], { critical: true }, items));
    expect(styled(list, 'criticalOutline').length).toBeGreaterThan(0);
    expect(styled(list, 'dependencyFocus')).toHaveLength(1);
    for (const palette of [lightPalette, darkPalette]) {
      const { styles } = createTheme(palette);
      for (const name of ['criticalOutline', 'dependencyFocus', 'shiftText'] as const) {
        const colours = [styles[name].fill, styles[name].stroke];
        for (const colour of Object.values(palette.status)) expect(colours).not.toContain(colour);
      }
    }
  });

  it('makes the dependencies of the active row stand out', () => {
    expect(styled(drawBody(scene([], { activeRow: 2 })), 'dependencyFocus')).toHaveLength(1);
    expect(styled(drawBody(scene()), 'dependencyFocus')).toHaveLength(0);
  });

  it('draws the today line in the picture only', () => {
    expect(styled(drawBody(scene()), 'todayLine')).toHaveLength(1);
    expect(styled(drawBody({ ...scene(), today: start + 5000 }), 'todayLine')).toHaveLength(0);
    expect(styled(drawHeader(scene()), 'todayText')).toEqual([expect.objectContaining({ text: 'vandaag' })]);
  });

  it('never lets header labels touch each other or the today mark, at any zoom', () => {
    for (let pixelsPerDay = 0.05; pixelsPerDay < 70; pixelsPerDay *= 1.17) {
      const s: Scene = {
        ...scene(),
        scale: { start: start - 333.3, pixelsPerDay },
        today: start - 333 + 400 / pixelsPerDay,
      };
      for (const style of ['headerMajor', 'headerMinor'] as const) {
        const { size = 12, weight = 400 } = theme.styles[style];
        const labels = drawHeader(s).flatMap((operation) =>
          operation.kind === 'text' && operation.style === style
            ? [{ left: operation.x, right: operation.x + approximateTextWidth(operation.text, { size, weight }) }]
            : [],
        );
        expect(labels.length).toBeGreaterThan(0);
        for (let i = 1; i < labels.length; i++) expect(labels[i]?.left).toBeGreaterThan(labels[i - 1]?.right ?? 0);
      }
    }
  });

  it('draws only what is in the window, so that rows cost nothing out of sight', () => {
    const { items, dependencies } = demoPlan(1_540, 3);
    const s: Scene = { ...scene([], {}, items, dependencies), scrollTop: 400_000, height: 900 };
    expect(drawBody(s).length).toBeLessThan(1_500);
    const times: number[] = [];
    for (let i = 0; i < 60; i++) {
      const before = Date.now();
      drawBody({ ...s, scrollTop: 6_000 * i });
      times.push(Date.now() - before);
    }
    times.sort((a, b) => a - b);
    expect(times[30]).toBeLessThan(20);
  });
});

describe('hit test', () => {
  const s = scene();
  it.each([
    [52, 98, 2, 'start'],
    [100, 98, 2, 'bar'],
    [150, 98, 2, 'progress'],
    [299, 98, 2, 'end'],
    [352, 138, 3, 'milestone'],
    [200, 40 + 18 + 13 + 3, 1, 'baseline'],
    [800, 60, 1, 'row'],
  ] as const)('finds at %d, %d row %d %s', (x, y, row, part) => {
    expect(hitTest(s, x, y)).toMatchObject({ row, part });
  });

  it('finds the milestone on a collapsed line, and nothing below the rows', () => {
    expect(hitTest(scene(['p']), 352, 40 + 18 + 6)).toEqual({ line: 1, row: 3, part: 'milestone' });
    expect(hitTest(s, 10, 399)).toBeNull();
  });
});

describe('chart', () => {
  const { items, dependencies } = demoPlan(24);
  const model = buildModel(items, dependencies);
  const projects = new Set(items.filter((item) => item.kind === 'project').map((item) => item.id));
  const rows = flattenRows(model, projects);
  const request = {
    ...{ model, rows, width: 1000, nameWidth: 220, heading: 'Onderdeel', today: dayOf(2026, 2, 20) },
    ...{ texts: timelineTexts('nl'), theme },
  };

  it('paints one SVG of its own with title, description and escaped text', () => {
    const { svg, height } = chartSvg({ ...request, title: 'Routekaart <24>', description: 'A & B', unit: 'pt' });
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1000pt" height="\d+pt" viewBox="0 0 1000 \d+" role="img"/,
    );
    expect(svg).toContain('<title>Routekaart &lt;24&gt;</title><desc>A &amp; B</desc>');
    expect(svg).not.toMatch(/var\(|foreignObject|NaN|undefined|Infinity|<style/);
    expect(height).toBe(42 + rows.rows.length * 32);
    expect(escapeXml('\u0001"<b>')).toBe('&quot;&lt;b&gt;');
  });

  it('names every row once over its pages', () => {
    const pages = chartPages(model, rows, 400);
    expect(pages[0]?.first).toBe(0);
    expect(pages.at(-1)?.end).toBe(rows.rows.length);
    pages.forEach((page, i) => {
      if (i > 0) expect(page.first).toBe(pages[i - 1]?.end);
      expect(drawChart({ ...request, lines: page }).height).toBeLessThanOrEqual(400);
      const last = model.items[rows.rows[page.end - 1] ?? -1];
      if (page.end < rows.rows.length) expect(last?.kind).not.toBe('group');
    });
  });

  it('draws an empty plan without failing', () => {
    const empty = buildModel([]);
    const { svg } = chartSvg({ ...request, model: empty, rows: flattenRows(empty, new Set()), title: 'Leeg' });
    expect(svg).not.toMatch(/NaN|Infinity/);
  });

  it('paints the same list on a canvas', () => {
    const calls: string[] = [];
    const surface = new Proxy({} as Record<string, unknown>, {
      get: (_, name) => (typeof name === 'string' ? (): unknown => calls.push(name) && { width: 10 } : undefined),
      set: () => true,
    });
    const { list } = drawChart(request);
    paintCanvas(surface as unknown as CanvasSurface, list, theme, 2);
    expect(calls.filter((name) => name === 'fillText')).toHaveLength(list.filter((o) => o.kind === 'text').length);
    expect(calls.filter((name) => name === 'save')).toHaveLength(calls.filter((name) => name === 'restore').length);
  });
});
