import type { DisplayList, PathStep } from './display-list';
import type { MeasureText } from './text-width';
import type { TimelineTheme } from './theme';

/** The part of CanvasRenderingContext2D that is used; declared here so that this library needs no DOM types. */
export interface CanvasSurface {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii: number): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  setLineDash(segments: number[]): void;
  measureText(text: string): { readonly width: number };
}

const noDash: number[] = [];

/**
 * Paints a display list. `pixelRatio` is devicePixelRatio; the caller sizes the canvas to
 * width × pixelRatio and clears it, or the list begins with a filled background.
 */
export function paintCanvas(
  surface: CanvasSurface,
  list: DisplayList,
  theme: TimelineTheme,
  pixelRatio: number,
  offset: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void {
  surface.setTransform(pixelRatio, 0, 0, pixelRatio, offset.x * pixelRatio, offset.y * pixelRatio);
  surface.lineJoin = 'round';
  surface.textBaseline = 'alphabetic';
  for (const operation of list) {
    switch (operation.kind) {
      case 'rect': {
        const { x, y, width, height, radius = 0 } = operation;
        const style = theme.styles[operation.style];
        if (radius === 0 && style.stroke === undefined) {
          surface.fillStyle = style.fill ?? 'transparent';
          surface.fillRect(x, y, width, height);
          break;
        }
        surface.beginPath();
        if (radius > 0) surface.roundRect(x, y, width, height, radius);
        else surface.rect(x, y, width, height);
        paintPath(surface, theme, operation.style);
        break;
      }
      case 'path':
        surface.beginPath();
        trace(surface, operation.steps);
        paintPath(surface, theme, operation.style);
        break;
      case 'text': {
        const style = theme.styles[operation.style];
        surface.font = `${style.weight ?? 400} ${style.size ?? 12}px ${theme.fontFamily}`;
        surface.textAlign = operation.anchor === 'middle' ? 'center' : operation.anchor;
        if (style.halo !== undefined) {
          surface.strokeStyle = style.halo;
          surface.lineWidth = 3;
          surface.setLineDash(noDash);
          surface.strokeText(operation.text, operation.x, operation.y);
        }
        surface.fillStyle = style.fill ?? 'transparent';
        surface.fillText(operation.text, operation.x, operation.y);
        break;
      }
      case 'clip':
        surface.save();
        surface.beginPath();
        surface.rect(operation.x, operation.y, operation.width, operation.height);
        surface.clip();
        break;
      case 'unclip':
        surface.restore();
        break;
    }
  }
}

/** Measures with a canvas in the font of the theme. Wrap it in `cachedMeasure`. */
export function canvasMeasure(surface: CanvasSurface, fontFamily: string): MeasureText {
  return (text, style) => {
    surface.font = `${style.weight} ${style.size}px ${fontFamily}`;
    return surface.measureText(text).width;
  };
}

function paintPath(surface: CanvasSurface, theme: TimelineTheme, name: keyof TimelineTheme['styles']): void {
  const style = theme.styles[name];
  if (style.fill !== undefined) {
    surface.fillStyle = style.fill;
    surface.fill();
  }
  if (style.stroke !== undefined) {
    surface.strokeStyle = style.stroke;
    surface.lineWidth = style.width ?? 1;
    surface.setLineDash(style.dash === undefined ? noDash : [...style.dash]);
    surface.stroke();
  }
}

function trace(surface: CanvasSurface, steps: readonly PathStep[]): void {
  for (const step of steps) {
    switch (step[0]) {
      case 'M':
        surface.moveTo(step[1], step[2]);
        break;
      case 'L':
        surface.lineTo(step[1], step[2]);
        break;
      case 'Q':
        surface.quadraticCurveTo(step[1], step[2], step[3], step[4]);
        break;
      case 'Z':
        surface.closePath();
        break;
    }
  }
}
