import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The letters that the drawing was measured with, for readers who do not have them: Latin, and what Latin lacks. */
const FONTS = {
  'source-sans-3-latin-wght-normal.woff2':
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'source-sans-3-latin-ext-wght-normal.woff2':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113',
} as const;

const read = new Map<string, Buffer>();

/** A font by its file name; undefined when it is not one of these. */
export function embedFont(name: string): Buffer | undefined {
  if (!Object.hasOwn(FONTS, name)) return undefined;
  let font = read.get(name);
  if (!font) {
    const home = path.dirname(
      createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json'),
    );
    font = fs.readFileSync(path.join(home, 'files', name));
    read.set(name, font);
  }
  return font;
}

export const FONT_RULES = Object.entries(FONTS)
  .map(
    ([name, range]) =>
      `@font-face{font-family:'Source Sans 3';font-weight:200 900;font-display:swap;src:url(/embed/fonts/${name}) format('woff2');unicode-range:${range}}`,
  )
  .join('\n');
