/** An e-mail address, or a Dutch telephone number. */
const CONTACT =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<!\d)(?:\+31|0031|0)[ -]?(?:\d[ -]?){8}\d(?!\d)/gu;
/** A text that says how much money something is. */
const AMOUNT = /€|\b(?:euro|eur|mln|mld|miljoen|miljard|million|billion)\b/i;

export const namesAmount = (text: string): boolean => AMOUNT.test(text);

export const NAME_LEFT_OUT = '[naam]';
export const CONTACT_LEFT_OUT = '[contactgegevens]';
export const LEFT_OUT = '[niet openbaar]';

/**
 * Takes out of a text what the public is not told: names of persons, addresses and numbers of them, and names of projects that
 * are withheld. Answers what does so. A person who is named by a first name or a surname alone is not found.
 */
export function textScrubber(persons: readonly string[], projects: readonly string[]): (text: string) => string {
  const names = matcher(persons);
  const hidden = matcher(projects);
  return (text) => {
    let told = text.normalize('NFC').replace(CONTACT, CONTACT_LEFT_OUT);
    if (names) told = told.replace(names, NAME_LEFT_OUT);
    if (hidden) told = told.replace(hidden, LEFT_OUT);
    return told.trim();
  };
}

/** Any of the names as words of their own, the longest first, whatever spaces and case. */
function matcher(names: readonly string[]): RegExp | undefined {
  const wanted = [...new Set(names.map((name) => name.normalize('NFC').trim()).filter(Boolean))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return wanted.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
