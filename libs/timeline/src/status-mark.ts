import type { Colour } from '@stip/domain';
import { polygon, polyline, type Drawing } from './display-list';

/**
 * Draws the mark of a status: colour and shape together, so that it also reads without colour.
 * Green a disc with a tick, orange a triangle with an exclamation mark, red an octagon with a cross, grey a disc with a dash.
 */
export function drawStatusMark(drawing: Drawing, colour: Colour, x: number, y: number, size: number): void {
  const half = size / 2;
  const style = `status.${colour}` as const;
  switch (colour) {
    case 'green':
      drawing.rect(x - half, y - half, size, size, style, half);
      drawing.path(
        polyline([x - half * 0.48, y + half * 0.02, x - half * 0.12, y + half * 0.4, x + half * 0.5, y - half * 0.36]),
        'statusGlyphLine',
      );
      break;
    case 'orange': {
      const top = y - half;
      const bottom = y + half * 0.86;
      drawing.path(polygon([x, top, x + half * 1.1, bottom, x - half * 1.1, bottom]), style);
      drawing.rect(x - half * 0.12, y - half * 0.38, half * 0.24, half * 0.64, 'statusGlyph');
      drawing.rect(x - half * 0.14, y + half * 0.4, half * 0.28, half * 0.26, 'statusGlyph');
      break;
    }
    case 'red': {
      const corner = half * 0.414;
      drawing.path(
        polygon([
          ...[x - corner, y - half, x + corner, y - half, x + half, y - corner, x + half, y + corner],
          ...[x + corner, y + half, x - corner, y + half, x - half, y + corner, x - half, y - corner],
        ]),
        style,
      );
      const arm = half * 0.42;
      drawing.line(x - arm, y - arm, x + arm, y + arm, 'statusGlyphLine');
      drawing.line(x - arm, y + arm, x + arm, y - arm, 'statusGlyphLine');
      break;
    }
    case 'grey':
      drawing.rect(x - half, y - half, size, size, style, half);
      drawing.line(x - half * 0.5, y, x + half * 0.5, y, 'statusGlyphLine');
      break;
  }
}
