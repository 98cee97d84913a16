import { type Scene, timelineTexts, hitTest, type Hit, type Point, type TimelineTheme } from '@stip/timeline';
import { ChartCanvas } from './chart-canvas';
import type { ChartViewport } from './chart-viewport';
import { themeOf } from './timeline-theme';

/** What the picture shows, read anew for every frame. */
export type PictureParts = Pick<Scene, 'model' | 'rows' | 'metrics' | 'today' | 'options'> & {
  readonly language: string;
  /** Pixels of the names beside the timeline. */
  readonly names: number;
};

/** The painted timeline: keeps canvas, scroll position and viewport in line, and paints once per frame. */
export class ChartPicture {
  private readonly canvas: ChartCanvas;
  private readonly themes: MutationObserver;
  private readonly preferences = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  private readonly retheme = (): void => {
    this.theme = themeOf(this.scroller);
    this.schedule();
  };
  private readonly refont = (): void => {
    this.canvas.forgetFonts();
    this.schedule();
  };
  /** Absent where the browser loads no fonts. */
  private readonly fonts = document.fonts as FontFaceSet | undefined;
  private theme: TimelineTheme;
  private frame = 0;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly content: HTMLElement,
    body: HTMLCanvasElement,
    head: HTMLCanvasElement,
    private readonly viewport: ChartViewport,
    private readonly parts: () => PictureParts,
  ) {
    this.canvas = new ChartCanvas(body, head);
    this.theme = themeOf(scroller);
    this.themes = new MutationObserver(this.retheme);
    for (const element of [document.documentElement, document.body]) {
      this.themes.observe(element, { attributes: true, attributeFilter: ['class', 'data-theme', 'style'] });
    }
    for (const preference of this.preferences) preference.addEventListener('change', this.retheme);
    this.fonts?.addEventListener('loadingdone', this.refont);
  }

  stop(): void {
    this.themes.disconnect();
    for (const preference of this.preferences) preference.removeEventListener('change', this.retheme);
    this.fonts?.removeEventListener('loadingdone', this.refont);
    cancelAnimationFrame(this.frame);
  }

  /** The picture in view. */
  scene(): Scene {
    const { language, names: _, ...parts } = this.parts();
    const { theme, viewport } = this;
    return {
      ...parts,
      theme,
      scale: viewport.scale,
      scrollTop: viewport.scrollTop,
      width: viewport.size.width,
      height: viewport.size.height,
      texts: timelineTexts(language),
      measure: this.canvas.measure(theme),
    };
  }

  schedule(): void {
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.layOut();
      this.paint();
    });
  }

  /** Paints now what waits for the next frame. */
  flush(): void {
    if (this.frame === 0) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.layOut();
    this.paint();
  }

  /** Paints now: in the same frame as a scroll, before the browser composes it. */
  paint(): void {
    const scene = this.scene();
    if (scene.width <= 0) return;
    const { scrollLeft, scrollTop } = this.scroller;
    // Rounding of the scroll position must not make bars and rows differ by a pixel.
    this.canvas.paint({ ...scene, scrollTop }, scrollLeft, this.parts().names);
  }

  /** Where an event is on the timeline; below zero it is on the names or the header. */
  pointOf(event: { readonly clientX: number; readonly clientY: number }): Point {
    const box = this.scroller.getBoundingClientRect();
    const { names, metrics } = this.parts();
    return { x: event.clientX - box.left - names, y: event.clientY - box.top - metrics.headerHeight };
  }

  hitAt(event: { readonly clientX: number; readonly clientY: number }): Hit | null {
    const { x, y } = this.pointOf(event);
    return x < 0 || y < 0 ? null : hitTest(this.scene(), x, y);
  }

  /** Brings the scrolled area in line with the viewport. */
  private layOut(): void {
    const width = `${this.parts().names + this.viewport.contentWidth}px`;
    if (this.content.style.width !== width) this.content.style.width = width;
    const left = this.viewport.scrollLeft;
    if (Math.abs(this.scroller.scrollLeft - left) >= 1) this.scroller.scrollLeft = left;
  }
}
