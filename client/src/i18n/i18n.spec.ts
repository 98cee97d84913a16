import { describe, expect, it } from '@jest/globals';
import en from './en';
import nl from './nl';

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string')
    return [`${path} ${(value.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort().join(' ')}`.trim()];
  return Object.entries(value as object).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key));
}

describe('translations', () => {
  it('have the same keys with the same placeholders in Dutch and English', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(nl).sort());
  });

  it('are nowhere empty', () => {
    const empty = (value: unknown): boolean =>
      typeof value === 'string' ? value.trim() === '' : Object.values(value as object).some(empty);
    expect(empty(nl) || empty(en)).toBe(false);
  });
});
