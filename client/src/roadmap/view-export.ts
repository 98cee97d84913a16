import {
  chartPages,
  createTheme,
  drawChart,
  lightPalette,
  paintCanvas,
  paintSvg,
  planRange,
  xOf,
  dayAt,
  type CanvasSurface,
  type Chart,
  type ChartRequest,
  type Scene,
} from '@stip/timeline';

/** How much of the plan a picture shows: the days in view, or all of them. */
export type ExportRange = 'view' | 'plan';

const nameWidth = 300;
const leastWidth = 900;

/** The chart of a scene with all its rows, names at the left. */
export function exportChart(
  scene: Scene,
  heading: string,
  range: ExportRange,
  width = Math.max(leastWidth, scene.width + nameWidth),
): Chart {
  return drawChart(chartRequest(scene, heading, range, width));
}

/** An SVG file of the chart. */
export function exportSvg(scene: Scene, heading: string, title: string, range: ExportRange): Blob {
  const { list, width, height } = exportChart(scene, heading, range);
  const svg = paintSvg(list, scene.theme, { width, height, title, language: scene.texts.locale });
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** A PNG file of the chart at twice its size, or null when the browser cannot make one that large. */
export function exportPng(scene: Scene, heading: string, range: ExportRange): Promise<Blob | null> {
  const { list, width, height } = exportChart(scene, heading, range);
  // Browsers refuse canvases above some 16,000 pixels a side.
  const ratio = Math.min(2, 16_000 / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const surface = canvas.getContext('2d');
  if (surface === null) return Promise.resolve(null);
  paintCanvas(surface as unknown as CanvasSurface, list, scene.theme, ratio);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** The whole plan as drawings for paper, in light colours, each as high as a landscape page is to `width`. */
export function printPages(scene: Scene, heading: string, title: string): Element[] {
  const width = 1100;
  const theme = createTheme(lightPalette, scene.theme.fontFamily);
  const pages = chartPages(scene.model, scene.rows, width * 0.62);
  return pages.map((lines) => {
    const chart = drawChart({ ...chartRequest(scene, heading, 'plan', width), theme, lines });
    const svg = paintSvg(chart.list, theme, { width, height: chart.height, title, language: scene.texts.locale });
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    drawing.setAttribute(
      'style',
      'display: block; inline-size: 100%; block-size: auto; break-inside: avoid; margin-block-end: 12px',
    );
    return drawing;
  });
}

function chartRequest(scene: Scene, heading: string, range: ExportRange, width: number): ChartRequest {
  const { model, rows, today, texts, theme, measure, options, scale } = scene;
  const inView = { start: Math.ceil(scale.start), end: Math.floor(dayAt(scale, scene.width)) - 1 };
  const days = range === 'view' && xOf(scale, inView.end) > 0 ? inView : (planRange(model) ?? inView);
  return {
    ...{ model, rows, today, texts, theme, measure, heading, width, nameWidth, range: days },
    options: { ...options, statusMarks: true, activeRow: null },
  };
}
