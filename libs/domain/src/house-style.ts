/** The least contrast of text with what it stands on (WCAG 2.2, 1.4.3). */
export const MIN_CONTRAST = 4.5;

/** Contrast of a colour, #rrggbb, with white by WCAG 2.2: from 1 to 21, in hundredths. Undefined where it is no colour. */
export function contrastWithWhite(colour: string): number | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return undefined;
  const channel = (at: number) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return Math.round((1.05 / (luminance + 0.05)) * 100) / 100;
}

export type LogoProblem = 'logo_not_png' | 'logo_too_large' | 'logo_size';
export const MAX_LOGO_BYTES = 500_000;
const SIDE = { min: 16, max: 4000 };
const MAGIC = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The size of a picture, or why it cannot be a logo. PNG alone: a picture that can hold no script and no address. */
export function readLogo(bytes: Uint8Array): { readonly width: number; readonly height: number } | LogoProblem {
  const isPng = bytes.length >= 57 && MAGIC.every((byte, at) => bytes[at] === byte);
  const name = String.fromCharCode(...bytes.subarray(12, 16));
  if (!isPng || name !== 'IHDR') return 'logo_not_png';
  if (bytes.length > MAX_LOGO_BYTES) return 'logo_too_large';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return Object.values(size).every((side) => side >= SIDE.min && side <= SIDE.max) ? size : 'logo_size';
}
