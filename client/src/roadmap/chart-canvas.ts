import {
  cachedMeasure,
  canvasMeasure,
  drawBody,
  drawHeader,
  paintCanvas,
  type CanvasSurface,
  type DisplayList,
  type MeasureText,
  type Scene,
  type TimelineTheme,
} from '@stip/timeline';

/** Pixels drawn beyond each edge of what is in view, so that fast scrolling never shows a gap. */
export const overscan = { x: 160, y: 160 } as const;

/**
 * Paints the timeline on two canvases that lie in the scrolled content: the browser moves them with the rows while
 * scrolling, and every frame they are put back around the view and painted anew.
 */
export class ChartCanvas {
  private readonly bodySurface: CanvasRenderingContext2D | null;
  private readonly headSurface: CanvasRenderingContext2D | null;
  private measureOf: MeasureText | null = null;
  private measuredFont = '';

  constructor(
    private readonly body: HTMLCanvasElement,
    private readonly head: HTMLCanvasElement,
  ) {
    this.bodySurface = body.getContext('2d', { alpha: false });
    this.headSurface = head.getContext('2d', { alpha: false });
  }

  /** Text measure of the theme's font, remembered between frames. */
  measure(theme: TimelineTheme): MeasureText {
    if (this.measureOf === null || this.measuredFont !== theme.fontFamily) {
      this.measuredFont = theme.fontFamily;
      this.measureOf =
        this.bodySurface === null
          ? (text): number => text.length * 6
          : cachedMeasure(canvasMeasure(this.bodySurface as unknown as CanvasSurface, theme.fontFamily));
    }
    return this.measureOf;
  }

  /** Forgets measured widths, for a font that has just arrived. */
  forgetFonts(): void {
    this.measureOf = null;
  }

  /**
   * Paints a scene whose left and top edges are those of the view. `left` is the scroll offset of the view in the
   * content, `names` the width of the column before the timeline.
   */
  paint(scene: Scene, left: number, names: number): void {
    const { metrics, scale } = scene;
    const large: Scene = {
      ...scene,
      scale: { ...scale, start: scale.start - overscan.x / scale.pixelsPerDay },
      scrollTop: scene.scrollTop - overscan.y,
      width: scene.width + 2 * overscan.x,
      height: scene.height + 2 * overscan.y,
      inset: overscan.x,
    };
    const x = names + left - overscan.x;
    place(this.body, x, metrics.headerHeight + scene.scrollTop - overscan.y, large.width, large.height);
    place(this.head, x, 0, large.width, metrics.headerHeight);
    fill(this.bodySurface, this.body, drawBody(large), scene.theme);
    fill(this.headSurface, this.head, drawHeader(large), scene.theme);
  }
}

function place(canvas: HTMLCanvasElement, x: number, y: number, width: number, height: number): void {
  const ratio = pixelRatio();
  const [deviceWidth, deviceHeight] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== deviceWidth || canvas.height !== deviceHeight) {
    canvas.width = deviceWidth;
    canvas.height = deviceHeight;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  canvas.style.transform = `translate(${x}px, ${y}px)`;
}

function fill(
  surface: CanvasRenderingContext2D | null,
  canvas: HTMLCanvasElement,
  list: DisplayList,
  theme: TimelineTheme,
): void {
  if (surface === null || canvas.width === 0) return;
  paintCanvas(surface as unknown as CanvasSurface, list, theme, pixelRatio());
}

function pixelRatio(): number {
  return globalThis.devicePixelRatio || 1;
}
