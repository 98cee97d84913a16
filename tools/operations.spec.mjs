import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readOperations } from './operations.mjs';

const root = path.resolve(import.meta.dirname, '..');
const generated = path.join(root, 'libs/contract/src/generated');
const { operations } = readOperations(root);

describe('an operation of the client', () => {
  it('has the hash of its text, the same in the documents that the client sends', () => {
    const sources = fs.readdirSync(generated).map((name) => fs.readFileSync(path.join(generated, name), 'utf8'));
    const sent = new Map(
      [...sources.join('\n').matchAll(/export const (\w+)Document = \{"kind":"Document","hash":"(\w+)"/g)].map(
        ([, name, hash]) => [name, hash],
      ),
    );
    expect(operations.length).toBeGreaterThan(20);
    expect(Object.fromEntries(sent)).toEqual(Object.fromEntries(operations.map(({ name, hash }) => [name, hash])));
    for (const { text, hash } of operations) expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('asks for the type of every object, which the cache of the client needs', () => {
    for (const { text } of operations) {
      const objects = text.match(/\{/g).length - 1; // all but the braces of the operation itself
      const inputs = (text.match(/:\{|\(\{/g) ?? []).length;
      expect(text.match(/__typename/g)?.length ?? 0).toBeGreaterThanOrEqual(objects - inputs);
    }
  });

  it('spreads the one fragment for failures when it changes something', () => {
    const without = operations.filter(({ text }) => text.startsWith('mutation') && !text.includes('...Failure'));
    expect(without.map(({ name }) => name)).toEqual([]);
    const repeated = operations.filter(({ text }) => (text.match(/on ValidationFailed/g) ?? []).length > 1);
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });
});
