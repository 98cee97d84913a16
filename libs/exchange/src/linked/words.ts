import { plainWord } from '../colours';

/** Words of a name, whatever joins them: `Business_Function`, `projectId` and `programma's` alike. */
export const wordsOf = (name: string): string[] =>
  plainWord(name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/['’]s\b/g, 's'))
    .split(' ')
    .filter((word) => word !== '');

export const plain = (name: string): string => wordsOf(name).join(' ');

/** A word without the ending of its plural and without doubled letters, so that taak and taken, goal and goals are one. */
function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/ies$/, 'y').replace(/(en|es|s|n)$/, '') : word;
  return singular.replace(/e$/, '').replace(/(\p{L})\1/gu, '$1');
}

const stems = (words: readonly string[]): string => words.map(stem).join('');

const KEY_WORDS = new Set(['id', 'ids', 'nr', 'nummer', 'number', 'no', 'code', 'key', 'ref', 'kenmerk', 'uuid', 'fk']);
const UPPER_WORDS =
  /^(parent|bovenliggend|bovenliggende|ouder|hoofd|hoort|bij|valt|onder|onderdeel|van|part|of|belongs|to|super|up)$/;

/** Whether two names speak of the same thing: `Project` and `projecten`, `work_items` and `WorkItem`. */
export const sameThing = (a: string, b: string): boolean => {
  const [left, right] = [stems(wordsOf(a)), stems(wordsOf(b))];
  return left !== '' && left === right;
};

/** Whether a header names a table, as in `programma_id`, `ProjectNr` or `hoort bij doel`. */
export function namesTable(header: string, table: string): boolean {
  const words = wordsOf(header);
  const kept = words.filter((word) => !KEY_WORDS.has(word) && !UPPER_WORDS.test(word));
  if (kept.length === 0) return false;
  if (sameThing(kept.join(' '), table)) return true;
  // Dutch joins the words: projectnummer, doelcode.
  const joined =
    words.length === 1 ? /^(\p{L}+?)(nummer|nr|id|code|key|kenmerk)$/u.exec(words[0] ?? '')?.[1] : undefined;
  if (joined !== undefined && sameThing(joined, table)) return true;
  // `function_id` for Business_Function, `doel` for Strategische doelen: the last word is what a table is of.
  const last = wordsOf(table).pop() ?? '';
  return sameThing(joined ?? kept.join(' '), last);
}

/** Whether a header says that it holds the row above: `parent_id`, `bovenliggend doel`, `onderdeel van`. */
export const saysUpper = (header: string): boolean =>
  /\b(parent|bovenliggende?|ouder|hoofd\p{L}*|hoort bij|valt onder|onderdeel van|part of|belongs to)\b/u.test(
    plain(header),
  );

export const saysKey = (header: string): boolean => {
  const words = wordsOf(header);
  const last = words[words.length - 1] ?? '';
  return KEY_WORDS.has(last) || /(nummer|nr|code|kenmerk)$/.test(last);
};

/** A table's name for one of its rows: `projecten` stays as it is written, underscores aside. */
export const spoken = (table: string): string =>
  table
    .replace(/^_+/, '')
    .replace(/[_\s]+/g, ' ')
    .trim();
