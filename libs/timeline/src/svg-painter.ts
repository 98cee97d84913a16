import type { DisplayList, PathStep } from './display-list';
import type { PaintStyle, TimelineTheme } from './theme';

export interface SvgOptions {
  readonly width: number;
  readonly height: number;
  /** Unit of the outer size; coordinates inside stay the same. */
  readonly unit?: 'px' | 'pt';
  /** Read out instead of the picture, and shown as the name of the drawing. */
  readonly title: string;
  readonly description?: string;
  /** Begins the ids inside, for drawings that stand in one page. */
  readonly idPrefix?: string;
  /** BCP 47 language of the texts. */
  readonly language?: string;
}

/**
 * Paints a display list as one SVG document that stands on its own: plain shapes, text and clip paths with resolved
 * colours, no style sheet, no variables, no foreign objects. Browsers, office programs and Typst all draw it.
 */
export function paintSvg(list: DisplayList, theme: TimelineTheme, options: SvgOptions): string {
  const { width, height, unit = 'px', idPrefix = '' } = options;
  const clips: string[] = [];
  const body: string[] = [];
  for (const operation of list) {
    switch (operation.kind) {
      case 'rect': {
        const radius = operation.radius ? ` rx="${n(operation.radius)}"` : '';
        body.push(
          `<rect x="${n(operation.x)}" y="${n(operation.y)}" width="${n(operation.width)}" ` +
            `height="${n(operation.height)}"${radius}${shapePaint(theme.styles[operation.style])}/>`,
        );
        break;
      }
      case 'path':
        body.push(`<path d="${pathData(operation.steps)}"${shapePaint(theme.styles[operation.style])}/>`);
        break;
      case 'text': {
        const style = theme.styles[operation.style];
        const anchor = operation.anchor === 'start' ? '' : ` text-anchor="${operation.anchor}"`;
        const open =
          `<text x="${n(operation.x)}" y="${n(operation.y)}" font-size="${n(style.size ?? 12)}" ` +
          `font-weight="${style.weight ?? 400}"${anchor}`;
        const text = escapeXml(operation.text);
        // The rim is a text of its own below: not every reader knows paint-order.
        if (style.halo !== undefined) {
          const rim = `fill="${escapeXml(style.halo)}" stroke="${escapeXml(style.halo)}" stroke-width="3"`;
          body.push(`${open} ${rim} stroke-linejoin="round" aria-hidden="true">${text}</text>`);
        }
        body.push(`${open} fill="${escapeXml(style.fill ?? 'none')}">${text}</text>`);
        break;
      }
      case 'clip': {
        const id = `${idPrefix}clip${clips.length + 1}`;
        clips.push(
          `<clipPath id="${id}"><rect x="${n(operation.x)}" y="${n(operation.y)}" ` +
            `width="${n(operation.width)}" height="${n(operation.height)}"/></clipPath>`,
        );
        body.push(`<g clip-path="url(#${id})">`);
        break;
      }
      case 'unclip':
        body.push('</g>');
        break;
    }
  }
  const language = options.language === undefined ? '' : ` xml:lang="${escapeXml(options.language)}"`;
  const description = options.description === undefined ? '' : `<desc>${escapeXml(options.description)}</desc>`;
  const defs = clips.length === 0 ? '' : `<defs>${clips.join('')}</defs>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}${unit}" height="${n(height)}${unit}" ` +
    `viewBox="0 0 ${n(width)} ${n(height)}" role="img"${language} font-family="${escapeXml(theme.fontFamily)}">` +
    `<title>${escapeXml(options.title)}</title>${description}${defs}${body.join('')}</svg>`
  );
}

/** Escapes text for XML content and attributes; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- XML 1.0 forbids these control characters even when escaped
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

function shapePaint(style: PaintStyle): string {
  let paint = ` fill="${escapeXml(style.fill ?? 'none')}"`;
  if (style.stroke !== undefined) {
    paint += ` stroke="${escapeXml(style.stroke)}" stroke-width="${n(style.width ?? 1)}"`;
    if (style.dash !== undefined) paint += ` stroke-dasharray="${style.dash.map(n).join(' ')}"`;
  }
  return paint;
}

function pathData(steps: readonly PathStep[]): string {
  let data = '';
  for (const [letter, ...numbers] of steps) data += `${letter}${numbers.map(n).join(' ')}`;
  return data;
}

/** A tenth of a pixel is finer than any printer shows at this size; two decimals keep round shapes round. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
