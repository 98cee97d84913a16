import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@stip/domain';

const client = path.resolve(import.meta.dirname, '../../../client/src');
const areas = fs
  .readdirSync(path.join(client, 'i18n/nl'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));
const texts = Object.fromEntries(
  areas.map((area): [string, unknown] => [
    area,
    JSON.parse(fs.readFileSync(path.join(client, 'i18n/nl', `${area}.json`), 'utf8')),
  ]),
);

/**
 * A quoted key of one of the areas; a trailing point means that the rest is put behind it. Double quotes are those of a
 * template around an expression, such as an area's name that is a variable too.
 */
const KEY = new RegExp(`['\`]((?:${areas.join('|')})(?:\\.\\w+)+\\.?)['\`$]`, 'g');

function at(key: string): unknown {
  return key
    .replace(/\.$/, '')
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], texts);
}

const known = (key: string) => (key.endsWith('.') ? typeof at(key) === 'object' : at(key) !== undefined);

const files = fs
  .globSync('**/*.{ts,html}', { cwd: client })
  .filter((file) => !file.endsWith('.spec.ts') && !file.startsWith('i18n'));

describe('keys of translations', () => {
  it('exist wherever a screen names one', () => {
    const missing = files.flatMap((file) => {
      const source = fs.readFileSync(path.join(client, file), 'utf8');
      return [...source.matchAll(KEY)]
        .map(([, key = '']) => key)
        .filter((key) => !(PERMISSIONS as readonly string[]).includes(key))
        .filter((key) => !known(key) && !known(`${file.split(path.sep)[0]}.${key}`)) // or within the area of the folder
        .map((key) => `${file}: ${key}`);
    });
    expect(missing).toEqual([]);
  });
});
