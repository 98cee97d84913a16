import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText, richText } from './rich-text';

describe('the markup of a narrative', () => {
  it('has paragraphs, bold and lists', () => {
    expect(richText('Een **twee** drie\nvier.\n\n- eerste\n- **tweede**\n1. genummerd\nEn verder.')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Een ', bold: false },
          { text: 'twee', bold: true },
          { text: ' drie vier.', bold: false },
        ],
      },
      { kind: 'list', ordered: false, items: [[{ text: 'eerste', bold: false }], [{ text: 'tweede', bold: true }]] },
      { kind: 'list', ordered: true, items: [[{ text: 'genummerd', bold: false }]] },
      { kind: 'paragraph', runs: [{ text: 'En verder.', bold: false }] },
    ]);
    expect(plainText('**A** b\n\n- c\n- d')).toBe('A b\n\nc; d');
  });

  it('takes anything else as text', () => {
    for (const text of ['<b>x</b>', '2 ** 3 ** 4', '**', '#let x = 1', '-geen lijst', '2026.5 miljoen'])
      expect(richText(text)).toEqual([{ kind: 'paragraph', runs: [{ text, bold: false }] }]);
    expect(richText(' \n ')).toEqual([]);
  });

  it('loses no word, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { maxLength: 12 }), fc.nat(), (words, seed) => {
        const joints = [' ', '\n', '\n\n', ' **', '** ', '\n- ', '\n2. '];
        const text = words.map((word, n) => word + (joints[(seed >> (n % 8)) % joints.length] ?? ' ')).join('');
        for (const word of words) expect(plainText(text)).toContain(word);
      }),
    );
  });
});
