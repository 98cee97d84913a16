import { describe, expect, it } from '@jest/globals';
import projects from '../i18n/nl/projects.json' with { type: 'json' };
import { proposedTexts, withProposal, type StatusChanges } from './status-proposal';

const texts: Readonly<Record<string, string>> = projects.status.proposal;
const t = (key: string, params: Record<string, unknown> = {}) =>
  (texts[key.slice('projects.status.proposal.'.length)] ?? key).replace(/{{(\w+)}}/g, (_, name: string) =>
    String(params[name]),
  );
const NOTHING: StatusChanges = {
  ...{ __typename: 'StatusChanges', since: '2026-09-30', compared: true },
  ...{ finished: [], moved: [], added: [], removed: [], late: [], ahead: [] },
  ...{ risksRaised: [], risksOccurred: [], risksClosed: [], spent: [], decided: [] },
};
const proposed = (changes: Partial<StatusChanges>) =>
  proposedTexts({ ...NOTHING, ...changes }, '2026-11-26', t, 'nl-NL');
const dated = (title: string, day: string) => ({ __typename: 'DatedRecord' as const, id: title, title, day });

describe('texts that the record proposes', () => {
  it('say nothing when nothing changed', () => {
    expect(proposed({})).toEqual({ achieved: '', nextSteps: '', attention: '' });
  });

  it('name what was done and spent, what is ahead, and what asks attention', () => {
    const { achieved, nextSteps, attention } = proposed({
      finished: [dated('Vijf bronnen aangesloten', '2026-11-12')],
      spent: [{ __typename: 'SpentSince', currency: 'EUR', cents: '1250000' }],
      ahead: [dated('Proef', '2026-12-07')],
      late: [dated('Register gevuld', '2026-11-01')],
      moved: [
        { __typename: 'MovedWorkItem', id: 'a', title: 'Toets', from: '2026-12-01', to: '2026-12-20', days: 19 },
        { __typename: 'MovedWorkItem', id: 'b', title: 'Besluit', from: '2026-12-20', to: '2026-12-19', days: -1 },
      ],
    });
    expect(achieved.replaceAll('\u00a0', ' ')).toBe(
      'Afgerond: Vijf bronnen aangesloten (12 november 2026). Uitgegeven sinds 30 september 2026: € 12.500,00.',
    );
    expect(nextSteps).toBe('Gepland tot en met 26 februari 2027: Proef (7 december 2026).');
    expect(attention).toBe(
      'Had klaar moeten zijn: Register gevuld (1 november 2026). ' +
        'Later dan bij de vorige melding: Toets van 1 december 2026 naar 20 december 2026 (19 dagen). ' +
        'Eerder dan bij de vorige melding: Besluit van 20 december 2026 naar 19 december 2026 (1 dagen).',
    );
  });

  it('tell how many more there are than are named', () => {
    const ahead = Array.from({ length: 8 }, (_, n) => dated(`T${n}`, '2026-12-01'));
    expect(proposed({ ahead }).nextSteps).toContain('T5 (1 december 2026) en nog 2.');
  });

  it('come in the place of what was carried over, and below what was written', () => {
    expect(withProposal('', '', 'Nieuw.')).toBe('Nieuw.');
    expect(withProposal('Oud. ', 'Oud.', 'Nieuw.')).toBe('Nieuw.');
    expect(withProposal('Zelf geschreven.', 'Oud.', 'Nieuw.')).toBe('Zelf geschreven.\nNieuw.');
  });
});
