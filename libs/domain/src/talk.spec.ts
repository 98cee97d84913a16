import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { initialsOf, isMentioned, mentionChoices, mentionQuery, talkPath, talkRuns } from './talk';

const shapes = (text: string, names: string[] = []) =>
  talkRuns(text, names)
    .filter(({ kind }) => kind !== 'text')
    .map((run) => `${run.kind} ${run.kind === 'link' ? run.href : run.text}`);

describe('stretches of a comment', () => {
  it.each([
    ['Zie https://www.vng.nl/publicaties.', ['link https://www.vng.nl/publicaties']],
    ['(https://nl.wikipedia.org/wiki/Gantt_(schema))', ['link https://nl.wikipedia.org/wiki/Gantt_(schema)']],
    ['javascript:alert(1) en data:text/html,x', []],
    ['https://veilig.nl@kwaad.nl/x', []],
    ['<https://a.nl>', ['link https://a.nl/']],
    ['http:// niets', []],
  ])('of %s', (text, found) => expect(shapes(text)).toEqual(found));

  it('name only who is given, the longest name first, and no mail addresses', () => {
    const names = ['Jan', 'Jan de Boer'];
    expect(shapes('@Jan de Boer en @Jan, kijk', names)).toEqual(['mention @Jan de Boer', 'mention @Jan']);
    expect(shapes('@Janneke, mail aan info@Jan', names)).toEqual([]);
    expect(shapes('@Piet', names)).toEqual([]);
    expect(isMentioned('Dag @Jan de Boer!', 'Jan de Boer')).toBe(true);
    expect(isMentioned('Dag Jan de Boer!', 'Jan de Boer')).toBe(false);
    expect(shapes('https://a.nl/@Jan', names)).toEqual(['link https://a.nl/@Jan']);
  });

  it('are the text again, whatever it is', () => {
    const pieces = fc.constantFrom('@', 'Jan', ' ', 'https://a.nl', '(', ')', '.', '<b>', '\n', 'javascript:x', 'é');
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const runs = talkRuns(text, ['Jan']);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const run of runs) if (run.kind === 'link') expect(run.href).toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe('a name being typed', () => {
  it.each([
    ['Dag @Sa', 7, { at: 4, words: 'Sa' }],
    ['@', 1, { at: 0, words: '' }],
    ['@Sanne de V', 11, { at: 0, words: 'Sanne de V' }],
    ['@Sanne de Vries nu', 18, undefined],
    ['sanne@dam', 9, undefined],
    ['@Sa\nen', 6, undefined],
    ['@ nee', 5, undefined],
    ['Dag @Sa', 2, undefined],
  ])('in %j at %i', (text, caret, found) => expect(mentionQuery(text, caret)).toEqual(found));

  it('is offered who begins with it first', () => {
    const persons = ['Anouk Bos', 'Renée Janssen', 'Jan Smit', 'Marjan Oud', 'Piet'].map((name) => ({ name }));
    expect(mentionChoices(persons, 'jan').map(({ name }) => name)).toEqual(['Jan Smit', 'Renée Janssen', 'Marjan Oud']);
    expect(mentionChoices(persons, 'renee').map(({ name }) => name)).toEqual(['Renée Janssen']);
    expect(mentionChoices(persons, '', 2)).toHaveLength(2);
  });
});

describe('where something is talked about', () => {
  it.each([
    [{ kind: 'project', id: 'p' }, '/projecten/p?tab=gesprek#reactie-c'],
    [{ kind: 'decision', id: 'd' }, '/besluiten?besluit=d#reactie-c'],
    [{ kind: 'report', id: 'r' }, '/verantwoording/r#reactie-c'],
    [{ kind: 'report', id: 'r', section: 'money' }, '/verantwoording/r/bewerken?onderdeel=money#reactie-c'],
    [{ kind: 'work_item', id: 'w' }, '/gesprekken/work_item/w#reactie-c'],
  ] as const)('%j', (place, path) => expect(talkPath(place, 'c')).toBe(path));
});

it.each([
  ['Sanne de Vries', 'SV'],
  ['Cher', 'C'],
  ['  ', ''],
  ['🙂 x', '🙂X'],
])('initials of %j are %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
