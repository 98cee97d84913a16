import { describe, expect, it } from '@jest/globals';
import { contrastWithWhite, MAX_LOGO_BYTES, readLogo } from './house-style';
import { isFinished, OUTPUT_STATES } from './output';

/** The head of a picture of that many dots. */
function png(width: number, height: number, length = 80): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe('house style', () => {
  it.each([
    ['#000000', 21],
    ['#ffffff', 1],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['red', undefined],
    ['#12345', undefined],
  ])('%s has contrast %s with white', (colour, contrast) => {
    expect(contrastWithWhite(colour)).toBe(contrast);
  });

  it('takes a PNG of a reasonable size as logo, and nothing else', () => {
    expect(readLogo(png(300, 100))).toEqual({ width: 300, height: 100 });
    expect(readLogo(png(10, 100))).toBe('logo_size');
    expect(readLogo(png(300, 9000))).toBe('logo_size');
    expect(readLogo(png(300, 100, MAX_LOGO_BYTES + 1))).toBe('logo_too_large');
    expect(readLogo(new TextEncoder().encode(`<svg onload="alert(1)">${' '.repeat(80)}`))).toBe('logo_not_png');
    expect(readLogo(new Uint8Array(3))).toBe('logo_not_png');
  });
});

it('a job ends in three ways', () => {
  expect(OUTPUT_STATES.filter(isFinished)).toEqual(['done', 'failed', 'cancelled']);
});
