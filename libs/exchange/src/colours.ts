import type { Colour } from '@stip/domain';
import { blank } from './statement';

/** Words and codes for a status, most specific first; compared without case, accents and punctuation. */
const WORDS: readonly (readonly [pattern: RegExp, colour: Colour])[] = [
  [/^(amber ?green|green ?amber|ag|ga)$/, 'orange'],
  [/^(amber ?red|red ?amber|ar|ra)$/, 'orange'],
  [/^(green|groen|vert|g)$/, 'green'],
  [/^(amber|yellow|orange|oranje|geel|a|y|o)$/, 'orange'],
  [/^(red|rood|rouge|r)$/, 'red'],
  [/^(grey|gray|grijs|blauw|blue|wit|white|grijs niet gestart)$/, 'grey'],
  [
    /^(op koers|op schema|on track|on course|on schedule|conform planning|conform budget|volgens planning|behaald|gereed|gerealiseerd|afgerond)$/,
    'green',
  ],
  [
    /^(behoeft aandacht|aandacht|aandacht nodig|at risk|needs attention|vertraagd|langzamer dan( de)? planning|deels behaald|onder druk)$/,
    'orange',
  ],
  [/^(bijsturen|bijsturing nodig|ingrijpen|off track|kritiek|critical|niet behaald|niet op koers)$/, 'red'],
  [/inkomsten hoger.*uitgaven lager|conform budget of positief/, 'green'],
  [/inkomsten lager.*uitgaven hoger/, 'red'],
  [/^lage kans en weinig impact$/, 'green'],
  [/^(grote kans en? weinig impact|lage kans en veel impact|lage kans veel impact)$/, 'orange'],
  [/^grote kans en veel impact$/, 'red'],
  [
    /niet gestart|nog niet op ?gestart|not started|n v t|nvt|niet van toepassing|not applicable|exempt|in reset|reset/,
    'grey',
  ],
];

export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The colour a source's word stands for, or undefined when Stip does not know the word. */
export function suggestColour(text: string): Colour | undefined {
  const word = plainWord(text);
  return WORDS.find(([pattern]) => pattern.test(word))?.[1];
}

/** Share of filled cells whose word is known and how many different words there are: few and known is a colour column. */
export function recogniseColours(cells: readonly string[]): { share: number; words: string[] } {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !blank(cell));
  const words = [...new Set(filled)];
  const known = filled.filter((cell) => suggestColour(cell) !== undefined).length;
  return { share: filled.length === 0 ? 0 : known / filled.length, words };
}
