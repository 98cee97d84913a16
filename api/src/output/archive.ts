import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first moment a zip can hold, in whatever zone this runs: with the time of writing no two files would be the same. */
const ANY_TIME = new Date(1980, 0, 1);

/** Files in one, the same bytes whenever it is made. */
export function zip(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const entries: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
  );
  return Buffer.from(zipSync(entries, { mtime: ANY_TIME, level: 6 }));
}

/**
 * An Office file that says it was made at an instant, and nothing of when and in which order this program wrote it. Charts bring
 * a workbook of their own, which is treated alike.
 */
export function dated(
  office: Uint8Array,
  createdAt: string,
  change: (name: string, xml: string) => string = (_, xml) => xml,
): Buffer {
  const instant = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const unpacked = Object.entries(unzipSync(office)).filter(([name]) => !name.endsWith('/'));
  const renumber = renumbering(unpacked.map(([name]) => name));
  const files = unpacked.map(([name, content]): [string, Uint8Array | string] => {
    if (name.endsWith('.xlsx')) return [renumber(name), dated(content, createdAt)];
    if (!/\.(xml|rels)$/.test(name)) return [name, content];
    const xml = renumber(strFromU8(content)).replace(
      /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
      (_, opening: string) => opening + instant,
    );
    return [renumber(name), change(name, xml)];
  });
  // What a reader looks for first stands first.
  const order = (name: string) => (name === '[Content_Types].xml' ? '' : name);
  files.sort(([one], [other]) => (order(one) < order(other) ? -1 : 1));
  return zip(Object.fromEntries(files));
}

/** Charts are counted for as long as the program runs; here from 1 in each file. */
function renumbering(names: readonly string[]): (text: string) => string {
  const numbers = names
    .flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  if (numbers.length === 0) return (text) => text;
  return (text) =>
    text.replace(/(chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g, (found, word: string, number: string) => {
      const at = numbers.indexOf(Number(number));
      return at < 0 ? found : `${word}${at + 1}`;
    });
}

export const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign] ?? sign);
