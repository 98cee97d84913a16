import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts, placeAfter, resolveMerge, sentencesOf, textDifference } from './text-merge';

const BASE = 'Het platform is later klaar. De kosten stijgen.\n\nInwoners merken er nog niets van.';

describe('two people in one text', () => {
  it('both keep what they wrote in different paragraphs, and in different sentences of one', () => {
    expect(mergeTexts(BASE, BASE.replace('later', 'een kwartaal later'), `${BASE} Dat verandert in mei.`)).toEqual({
      clean: true,
      text: 'Het platform is een kwartaal later klaar. De kosten stijgen.\n\nInwoners merken er nog niets van. Dat verandert in mei.',
    });
    const five = 'Een. Twee. Drie. Vier. Vijf.';
    expect(mergeTexts(five, five.replace('Een.', 'Eén.'), five.replace('Drie.', 'Drie!'))).toEqual({
      clean: true,
      text: 'Eén. Twee. Drie! Vier. Vijf.',
    });
  });

  it('see both where they changed the same sentence, or one removed what the other changed', () => {
    const merged = mergeTexts(BASE, BASE.replace('stijgen', 'stijgen met 5%'), BASE.replace('stijgen', 'dalen'));
    expect(merged).toMatchObject({
      clean: false,
      parts: [
        { kind: 'settled', text: 'Het platform is later klaar. ' },
        { kind: 'conflict', base: 'De kosten stijgen.', mine: 'De kosten stijgen met 5%.', theirs: 'De kosten dalen.' },
        { kind: 'settled' },
      ],
    });
    if (merged.clean) throw new Error('a conflict was expected');
    expect(resolveMerge(merged.parts, ['theirs'])).toContain('De kosten dalen.');
    expect(resolveMerge(merged.parts, ['both'])).toContain('De kosten stijgen met 5%.\n\nDe kosten dalen.');
    expect(mergeTexts(BASE, BASE.replace('De kosten stijgen.', ''), BASE.replace('stijgen', 'dalen')).clean).toBe(
      false,
    );
    expect(mergeTexts('', 'Van mij.', 'Van jou.').clean).toBe(false);
    expect(mergeTexts(BASE, `${BASE} Eens.`, `${BASE} Eens.`)).toEqual({ clean: true, text: `${BASE} Eens.` });
  });
});

const sentence = fc.constantFrom('Eerste.', 'Tweede zin.', 'Derde!', 'Vierde?', 'Vijfde zin hier.', 'Zesde.');
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const text = fc.array(paragraph, { maxLength: 5 }).map((list) => list.join('\n\n'));

/** Edits of one person, each sentence they write marked with their name and a number. */
const edits = (who: string) =>
  fc
    .array(fc.record({ at: fc.nat(30), kind: fc.constantFrom('insert', 'replace', 'remove') }), { maxLength: 4 })
    .map((list) => (base: string): { text: string; written: string[] } => {
      const parts = sentencesOf(base);
      const written: string[] = [];
      list.forEach(({ at, kind }, n) => {
        const place = parts.length === 0 ? 0 : at % (parts.length + 1);
        const mark = `${who}${n}.`;
        if (kind === 'remove') parts.splice(place, 1);
        else {
          parts.splice(place, kind === 'replace' ? 1 : 0, `${mark} `);
        }
      });
      const result = parts.join('');
      for (let n = 0; n < list.length; n += 1) if (result.includes(`${who}${n}.`)) written.push(`${who}${n}.`);
      return { text: result, written };
    });

describe('whatever two people do', () => {
  it('nothing that either wrote is lost: it is in the text or in a conflict that is shown', () => {
    fc.assert(
      fc.property(text, edits('A'), edits('B'), (base, a, b) => {
        const [mine, theirs] = [a(base), b(base)];
        const merged = mergeTexts(base, mine.text, theirs.text);
        const shown = merged.clean
          ? merged.text
          : merged.parts
              .map((part) => (part.kind === 'settled' ? part.text : `${part.mine}\u0000${part.theirs}`))
              .join('');
        for (const written of [...mine.written, ...theirs.written]) expect(shown).toContain(written);
        if (!merged.clean) {
          const both = resolveMerge(
            merged.parts,
            merged.parts.map(() => 'both'),
          );
          for (const written of [...mine.written, ...theirs.written]) expect(both).toContain(written);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is the same for both of them, and needs no merge where one did nothing', () => {
    fc.assert(
      fc.property(text, edits('A'), edits('B'), (base, a, b) => {
        const [mine, theirs] = [a(base).text, b(base).text];
        const [here, there] = [mergeTexts(base, mine, theirs), mergeTexts(base, theirs, mine)];
        expect(here.clean).toBe(there.clean);
        if (here.clean && there.clean) expect(here.text).toBe(there.text);
        expect(mergeTexts(base, base, theirs)).toEqual({ clean: true, text: theirs });
        expect(mergeTexts(base, mine, base)).toEqual({ clean: true, text: mine });
      }),
      { numRuns: 200 },
    );
  });

  it('sentences together are the text, and a difference has both texts in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(sentencesOf(before).join('')).toBe(before);
        const parts = textDifference(before, after);
        expect(parts.flatMap(({ kind, text }) => (kind === 'new' ? [] : [text])).join('')).toBe(before);
        expect(parts.flatMap(({ kind, text }) => (kind === 'gone' ? [] : [text])).join('')).toBe(after);
      }),
    );
  });
});

it('the caret stays with its words', () => {
  const caret = BASE.indexOf('Inwoners') + 4;
  const after = `Nieuw vooraan. ${BASE}`;
  expect(after.slice(0, placeAfter(BASE, after, caret)).endsWith('Inwo')).toBe(true);
  expect(placeAfter(BASE, `${BASE} Erachter.`, 5)).toBe(5);
  expect(placeAfter(BASE, '', 40)).toBe(0);
});
