import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json';
import { decimal } from './public-money';
import { isWithheld, type PublicProject, type PublicReport } from './public-report';
import {
  isInReport,
  publicReport,
  type PublicationChoices,
  type PublicationFacts,
  type Withholding,
} from './publication';
import type { SealedFigures, SealedProject, SealedReport } from './sealed-report';
import { groundArticle, groundText, WOO_GROUNDS } from './woo-ground';

const project = (id: string, more: Partial<SealedProject> = {}): SealedProject => ({
  ...{ id, code: null, name: `Project ${id}`, programme: null, colour: 'green', previousColour: null },
  ...{ percentComplete: 10, reportingDate: '2026-06-30', explanation: '', expected: '100', summary: '', achieved: '' },
  ...{ nextSteps: '', attention: '', decisionAsked: '', aspects: [], startDate: '2026-01-01', endDate: null },
  ...{
    firstEnd: null,
    firstBudget: '5000',
    totalBudget: '6000',
    totalCurrency: 'EUR',
    milestones: [],
    rebaselines: [],
  },
  money: [{ fiscalYear: 2026, currency: 'EUR', budget: '6000', actual: '10', commitment: '5', forecast: null }],
  ...more,
});
const report = (projects: readonly SealedProject[], more: Partial<SealedReport> = {}): SealedReport => ({
  ...{
    reportId: 'r',
    title: '2026 Q2',
    organisation: 'Testdam',
    isDemo: false,
    strategy: null,
    summary: '',
    outlook: '',
  },
  period: { name: '2026 Q2', kind: 'quarter', start: '2026-04-01', end: '2026-06-30' },
  ...{ generatedAt: '2026-07-10T10:00:00.000Z', narrative: [], missing: [], goals: [], risks: [], decisions: [] },
  ...{ projects, money: rolledUp(projects), ...more },
});
const facts: PublicationFacts = {
  ...{ slug: 'testdam', licence: 'cc0_1_0', sealedAt: '2026-07-17T10:00:00.000Z', contentSha256: 'ab'.repeat(32) },
  owners: [{ projectId: 'a', role: 'executive_sponsor', name: 'Ingrid van den Berg' }],
  persons: ['Ingrid van den Berg', 'Rachid El Amrani', "Jo O'Neil-Smit"],
};
const open: PublicationChoices = { withheld: [], showOwners: false };
const without = (...withheld: Withholding[]): PublicationChoices => ({ withheld, showOwners: false });
const hide = (kind: Withholding['kind'], id: string): Withholding => ({ kind, id, ground: 'woo_5_1_2_b' });
const say = (content: SealedReport, choices: PublicationChoices) => publicReport(content, choices, facts);
const first = (told: PublicReport) => told.projecten[0] as PublicProject;

const zero = { budget: 0n, actual: 0n, commitment: 0n };
type Sum = typeof zero;
const figuresOf = (sum: Sum): SealedFigures => ({
  ...{ budget: String(sum.budget), actual: String(sum.actual), commitment: String(sum.commitment) },
  forecast: String(sum.budget),
  remaining: String(sum.budget - sum.actual - sum.commitment),
});
/** As the roll-up adds the amounts of all projects up, each from one source of its own or a shared one. */
function rolledUp(projects: readonly SealedProject[]): NonNullable<SealedReport['money']> {
  const currencies = [...new Set(projects.flatMap((p) => p.money.map(({ currency }) => currency)))].sort();
  const sum = (rows: readonly SealedProject['money'][number][]): Sum =>
    rows.reduce(
      (all, row) => ({
        budget: all.budget + BigInt(row.budget ?? '0'),
        actual: all.actual + BigInt(row.actual),
        commitment: all.commitment + BigInt(row.commitment),
      }),
      zero,
    );
  return currencies.map((currency) => {
    const rows = projects.flatMap((p, n) =>
      p.money.filter((row) => row.currency === currency).map((row) => ({ ...row, source: `Bron ${n % 2}` })),
    );
    const bySource = (of: typeof rows) =>
      [...new Set(of.map(({ source }) => source))].map((source) => ({
        source,
        ...figuresOf(sum(of.filter((row) => row.source === source))),
      }));
    return {
      currency,
      total: figuresOf(sum(rows)),
      sources: bySource(rows),
      years: [...new Set(rows.map(({ fiscalYear }) => fiscalYear))].sort().map((fiscalYear) => {
        const of = rows.filter((row) => row.fiscalYear === fiscalYear);
        return { fiscalYear, ...figuresOf(sum(of)), sources: bySource(of) };
      }),
    };
  });
}

const cents = fc.bigInt({ min: 1_000_000n, max: 9_999_999n }).map(String);
const someMoney = fc.uniqueArray(
  fc.record({
    fiscalYear: fc.integer({ min: 2025, max: 2028 }),
    currency: fc.constantFrom('EUR', 'GBP'),
    budget: fc.option(cents),
    actual: cents,
    commitment: cents,
    forecast: fc.option(cents),
  }),
  { selector: ({ fiscalYear, currency }) => `${fiscalYear}${currency}`, minLength: 1, maxLength: 5 },
);
const somePortfolio = fc
  .array(someMoney, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((money, n) => project(`p${n}`, { money })));

describe('the public document', () => {
  it('names amounts, colours and kinds in Dutch', () => {
    const told = say(
      report([project('a', { colour: 'orange', aspects: [aspect('money', 'Duur')] })], {
        decisions: [decision('d', 'a')],
        benefits: [benefit('b')],
      }),
      open,
    );
    expect(first(told)).toMatchObject({
      kleur: 'oranje',
      geld: { begroting: '60.00', jaren: [{ jaar: 2026, realisatie: '0.10', prognose: null }] },
      aspecten: [{ aspect: 'geld', kleur: 'rood', berekendeKleur: null, oorzaak: 'Duur' }],
    });
    expect(told).toMatchObject({
      besluiten: [{ soort: 'besluit', bedrag: '12.34' }],
      baten: [{ stand: 'verwacht' }],
      geld: [{ valuta: 'EUR', totaal: { begroting: '60.00', restant: '59.85' } }],
      licentie: { code: 'CC0-1.0', url: expect.stringContaining('publicdomain/zero') },
    });
  });

  it.each([
    ['0', '0.00'],
    ['-5', '-0.05'],
    ['123456789012345678901', '1234567890123456789.01'],
    ['x', null],
  ])('%s cents are %s', (text, told) => {
    expect(decimal(text)).toBe(told);
  });

  it('lets nothing out that is not on the list, wherever a content comes to hold it', () => {
    const seeded = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(seeded)
        : typeof value === 'object' && value !== null
          ? { ...Object.fromEntries(Object.entries(value).map(([key, part]) => [key, seeded(part)])), added: 'LEAKED' }
          : value;
    const content = full();
    const told = say(seeded(content) as SealedReport, { ...open, showOwners: true });
    expect(canonicalJson(told)).not.toContain('LEAKED');
    expect(told).toEqual(say(content, { ...open, showOwners: true }));
  });
});

describe('persons', () => {
  it('stand nowhere in it, wherever in a text their name or address is', () => {
    const name = fc
      .constantFrom(...facts.persons)
      .chain((one) => fc.constantFrom(one, one.toUpperCase(), one.replace(' ', '\n ')));
    const contact = fc.constantFrom('ingrid@testdam.nl', '06-12345678', '+31 6 12345678', '0512 123456');
    const around = fc.constantFrom('', ' ', ', ', ': ', '(', ')', ' zegt ', '.');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(around, fc.oneof(name, contact), around), { minLength: 1, maxLength: 4 }),
        (parts) => {
          const text = parts.map(([before, what, after]) => ` ${before}${what}${after} `).join('en');
          const told = canonicalJson(say(full(text), open)).toLowerCase();
          for (const one of ['van den berg', 'amrani', 'neil', 'ingrid', '12345678', 'testdam.nl', '123456'])
            expect(told).not.toContain(one);
        },
      ),
    );
  });

  it('are named where the publisher chose so: who is responsible, and nobody else', () => {
    const content = report([project('a', { summary: 'Ingrid van den Berg en Rachid El Amrani.' }), project('b')]);
    expect(first(say(content, open))).toMatchObject({
      opdrachtgevers: [],
      teksten: { samenvatting: '[naam] en [naam].' },
    });
    expect(first(say(content, { ...open, showOwners: true }))).toMatchObject({
      opdrachtgevers: [{ rol: 'ambtelijk', naam: 'Ingrid van den Berg' }],
      teksten: { samenvatting: 'Ingrid van den Berg en [naam].' },
    });
    const hidden = publicReport(content, { withheld: [hide('project', 'a')], showOwners: true }, facts);
    expect(canonicalJson(hidden)).not.toContain('Ingrid');
  });

  it('are found as whole words', () => {
    const told = publicReport(report([project('a', { summary: 'Bergen en Berg.', achieved: 'C++ (nieuw)' })]), open, {
      ...facts,
      persons: ['Berg', 'C++', ' '],
    });
    expect(first(told).teksten).toMatchObject({ samenvatting: 'Bergen en [naam].', bereikt: '[naam] (nieuw)' });
  });
});

describe('what is withheld', () => {
  it('appears with its ground and nothing else, at the end', () => {
    const told = say(full(), without(hide('project', 'a'), hide('risk', 'r2'), hide('narrative', 'goals')));
    const ground = { grond: 'woo_5_1_2_b', afgeleid: false };
    expect(told.projecten.map((one) => ('nietOpenbaar' in one ? one : one.id))).toEqual([
      'b',
      { nietOpenbaar: expect.objectContaining(ground) as object },
    ]);
    expect(told.projecten.at(-1)).toEqual({
      nietOpenbaar: {
        ...ground,
        artikel: 'Woo, artikel 5.1, tweede lid, onder b',
        omschrijving: 'economische of financiële belangen van de overheid',
      },
    });
    expect(told.risicos).toEqual([{ nietOpenbaar: expect.objectContaining(ground) as object }]);
    expect(told.teksten.find(({ onderdeel }) => onderdeel === 'goals')).toEqual({
      onderdeel: 'goals',
      nietOpenbaar: expect.objectContaining(ground) as object,
    });
    expect(told.doelen[0]?.projecten.map(({ naam }) => naam)).toEqual(['Project b']);
    expect(canonicalJson(told)).not.toMatch(/Project a|"a"/);
    expect(say(full(), without(hide('risk', 'r1'))).risicos.filter(isWithheld)).toHaveLength(1);
  });

  it('takes what an early report says of a project by its name alone with it', () => {
    const content = report([project('a', { name: 'Twee' }), project('b', { name: 'Twee' })], {
      risks: [{ id: 'r', title: 'R', project: 'Twee', inherent: 4, residual: null, measures: [] }],
    });
    expect(say(content, without(hide('project', 'a'))).risicos).toEqual([]);
  });

  it('leaves the texts or the amounts of a project out alone', () => {
    const content = report([
      project('a', { summary: 'Kost € 60.', achieved: 'Klaar', aspects: [aspect('money', 'x'), aspect('time', 'y')] }),
    ]);
    expect(first(say(content, without(hide('project_texts', 'a'))))).toMatchObject({
      naam: 'Project a',
      teksten: { nietOpenbaar: {} },
      aspecten: [{ oorzaak: '' }, { oorzaak: '' }],
      geld: { begroting: '60.00' },
    });
    expect(first(say(content, without(hide('project_money', 'a'))))).toMatchObject({
      teksten: { samenvatting: '[niet openbaar]', bereikt: 'Klaar' },
      aspecten: [{ aspect: 'tijd' }],
      geld: { nietOpenbaar: { afgeleid: false } },
    });
  });

  it('is in the report', () => {
    const content = full();
    const known: [Withholding['kind'], string][] = [
      ...[['project', 'a'] as const, ['project', 'm'] as const, ['project_money', 'a'] as const].map(
        ([k, i]) => [k, i] as [Withholding['kind'], string],
      ),
      ...[
        ['risk', 'r1'] as const,
        ['decision', 'd'] as const,
        ['decision', 'c'] as const,
        ['benefit', 'b'] as const,
      ].map(([k, i]) => [k, i] as [Withholding['kind'], string]),
      ['narrative', 'goals'],
    ];
    for (const [kind, id] of known) {
      expect([kind, id, isInReport(content, { kind, id })]).toEqual([kind, id, true]);
      expect(isInReport(content, { kind, id: 'other' })).toBe(false);
    }
    expect(isInReport(content, { kind: 'project_money', id: 'm' })).toBe(false);
  });

  it('cannot be computed: with other amounts in its place the document is the same to the letter', () => {
    /** A report tells the amounts of a project in the year of its period alone; the totals are of all years. */
    const told = (all: readonly SealedProject[]) =>
      report(
        all.map((one) => ({ ...one, money: one.money.filter(({ fiscalYear }) => fiscalYear === 2026) })),
        { money: rolledUp(all) },
      );
    fc.assert(
      fc.property(
        somePortfolio,
        fc.nat(),
        fc.constantFrom<Withholding['kind']>('project', 'project_money'),
        fc.tuple(cents, cents, cents, someMoney),
        (all, pick, kind, [totalBudget, firstBudget, expected, money]) => {
          const hidden = all[pick % all.length] as SealedProject;
          const changed = all.map((one) =>
            one === hidden ? { ...one, totalBudget, firstBudget, expected, money } : one,
          );
          const choices = without(hide(kind, hidden.id));
          expect(canonicalJson(say(told(changed), choices))).toBe(canonicalJson(say(told(all), choices)));
        },
      ),
    );
  });

  it('leaves all totals as they are where no amount is withheld', () => {
    const content = report([project('a'), project('b')]);
    expect(say(content, without(hide('project_texts', 'a'))).geld).toEqual(say(content, open).geld);
  });

  it('is not told by a text about money, nor by one that names the project', () => {
    const content = report([project('a'), project('b')], {
      narrative: [
        { section: 'summary', text: 'In totaal 1,2 miljoen.' },
        { section: 'money', text: 'Negentig procent.' },
        { section: 'outlook', text: 'Project  A gaat goed.' },
      ],
    });
    expect(say(content, open).teksten.some(isWithheld)).toBe(false);
    expect(say(content, without(hide('project', 'a'))).teksten).toMatchObject([
      { onderdeel: 'summary', nietOpenbaar: { afgeleid: true } },
      { onderdeel: 'money', nietOpenbaar: { afgeleid: true } },
      { onderdeel: 'outlook', tekst: '[niet openbaar] gaat goed.' },
    ]);
  });

  it('of a project that did not report hides the totals as well', () => {
    const content = report([project('b')], { missing: [{ id: 'm', name: 'Stil', programme: null }] });
    const told = say(content, without(hide('project', 'm')));
    expect(told.nietGemeld).toEqual([]);
    expect(told.projecten).toHaveLength(2);
    expect(told.geld).toMatchObject({ nietOpenbaar: { afgeleid: true } });
  });
});

it('every ground says where it stands and what it protects, in both languages', () => {
  for (const ground of WOO_GROUNDS) {
    expect(groundArticle(ground)).toMatch(/^Woo, artikel 5\.[12], (eerste|tweede|vijfde) lid(, onder [a-i])?$/);
    expect(groundArticle(ground, 'en')).not.toContain('undefined');
    expect(groundText(ground)).not.toBe(groundText(ground, 'en'));
  }
});

function aspect(name: 'money' | 'time', cause: string): SealedProject['aspects'][number] {
  return { aspect: name, colour: 'red', cause, consequence: '', correction: '' };
}
function decision(id: string, projectId: string | null): SealedReport['decisions'][number] {
  return {
    id,
    title: 'Besluit',
    projectId,
    project: projectId && `Project ${projectId}`,
    body: 'raad',
    dueDate: null,
    amount: '1234',
  };
}
function benefit(id: string): NonNullable<SealedReport['benefits']>[number] {
  return { id, title: 'Baat', goalId: 'g', goal: 'Doel', state: 'expected', dueDate: null, expectedValue: '5%' };
}

/** A content with something everywhere, and the text wherever people write. */
function full(text = 'tekst'): SealedReport {
  const filled = (id: string): SealedProject =>
    project(id, {
      ...{ summary: text, achieved: text, nextSteps: text, attention: text, decisionAsked: text, explanation: text },
      aspects: [{ ...aspect('time', text), consequence: text, correction: text, computed: 'green' }],
      milestones: [
        { id: `m${id}`, title: `Mijlpaal van Project ${id} ${text}`, first: null, current: '2026-09-01', done: null },
      ],
      rebaselines: [{ approvedOn: '2026-05-01', reference: text }],
    });
  return report([filled('a'), filled('b')], {
    title: `Rapportage ${text}`,
    strategy: { title: text, adoptedBy: text, adoptedOn: null },
    narrative: [
      { section: 'summary', text },
      { section: 'goals', text },
    ],
    missing: [{ id: 'm', name: text, programme: text }],
    goals: [
      {
        ...{ id: 'g', code: null, title: text, category: 'society' },
        indicators: [{ id: 'i', name: text, unit: '%', baseline: '1', target: '2', latest: null, measuredOn: null }],
        projects: [{ id: 'a', name: 'Project a' }, { name: 'Project b' }],
      },
    ],
    risks: [
      {
        id: 'r1',
        title: text,
        projectId: 'a',
        project: 'Project a',
        inherent: 9,
        residual: 4,
        measures: [{ title: text, dueDate: null }],
      },
      { id: 'r2', title: text, projectId: null, project: null, inherent: 9, residual: 4, measures: [] },
    ],
    decisions: [{ ...decision('d', 'b'), title: text, body: text }],
    council: [
      {
        id: 'c',
        kind: 'motion',
        title: text,
        body: text,
        projectId: 'b',
        project: 'Project b',
        dueDate: null,
        settledOn: null,
        settlement: text,
      },
    ],
    benefits: [{ ...benefit('b'), title: text, goal: text, expectedValue: text }],
  });
}
