import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROBLEM_TEXTS } from '../src/exchange/problem-texts';

const root = path.resolve(import.meta.dirname, '../..');

/** The codes of issues that the API's sources name. Imports have texts of their own, per row. */
function codes(): string[] {
  const folder = path.join(root, 'api/src');
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/^(demo|exchange)\//.test(file))
    .map((file) => path.join(folder, file));
  const found = [...files, path.join(root, 'libs/domain/src/status-rules.ts')].flatMap((file) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/(?:code: |\.add\([^;]*?, )'([a-z_]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [...new Set(found)].sort();
}

describe('every problem of an import', () => {
  it.each(['nl', 'en'] as const)('has a text on the screen and in the downloadable list in %s', (language) => {
    const file = path.join(root, `client/src/i18n/${language}/import.json`);
    const { problem } = JSON.parse(fs.readFileSync(file, 'utf8')) as { problem: Record<string, string> };
    expect(Object.keys(PROBLEM_TEXTS[language]).sort()).toEqual(Object.keys(problem).sort());
    if (language === 'nl') {
      const inList = Object.entries(problem).map(([code, text]) => [code, text.replace(/\{(\{\w+\})\}/g, '$1')]);
      expect(PROBLEM_TEXTS.nl).toEqual(Object.fromEntries(inList));
    }
  });
});

describe('every code of an issue', () => {
  it.each(['nl', 'en'])('has a text in %s', (language) => {
    const file = path.join(root, `client/src/i18n/${language}/shell.json`);
    const { issue } = JSON.parse(fs.readFileSync(file, 'utf8')) as { issue: Record<string, string> };
    expect(codes().length).toBeGreaterThan(20);
    expect(codes().filter((code) => !issue[code])).toEqual([]);
  });
});
