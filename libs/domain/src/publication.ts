import type { Colour } from './colour';
import {
  LICENCES,
  PUBLIC_FORMAT,
  type Licence,
  type PublicColour,
  type PublicDecision,
  type PublicNarrative,
  type PublicProject,
  type PublicReport,
  type Withheld,
} from './public-report';
import { publicMoney, decimal } from './public-money';
import { LEFT_OUT, namesAmount, textScrubber } from './public-text';
import type { SealedProject, SealedReport } from './sealed-report';
import { groundArticle, groundText, type WooGround } from './woo-ground';

/**
 * What a publisher may withhold of a report. A project takes all with it that is about it; its amounts or its texts can be
 * withheld alone.
 */
export const WITHHOLDABLE = [
  'project',
  'project_money',
  'project_texts',
  'risk',
  'decision',
  'benefit',
  'narrative',
] as const;
export type WithholdableKind = (typeof WITHHOLDABLE)[number];

export interface Withholding {
  readonly kind: WithholdableKind;
  /** Of the record in the report, or the section of a narrative. */
  readonly id: string;
  readonly ground: WooGround;
}

export interface PublicationChoices {
  readonly withheld: readonly Withholding[];
  /** Whether the public is told who the official and the political sponsor of each project are. */
  readonly showOwners: boolean;
}

/** What the document needs that the content of the report does not say. */
export interface PublicationFacts {
  readonly slug: string;
  readonly licence: Licence;
  readonly sealedAt: string;
  readonly contentSha256: string;
  readonly owners: readonly {
    readonly projectId: string;
    readonly role: 'executive_sponsor' | 'political_sponsor';
    readonly name: string;
  }[];
  /** Names of all persons on record: they are taken out of texts. */
  readonly persons: readonly string[];
}

const COLOURS: Readonly<Record<Colour, PublicColour>> = {
  green: 'groen',
  orange: 'oranje',
  red: 'rood',
  grey: 'grijs',
};
const ASPECTS = {
  money: 'geld',
  organisation: 'organisatie',
  time: 'tijd',
  information: 'informatie',
  quality: 'kwaliteit',
  risk: 'risico',
} as const;
const KINDS = { decision: 'besluit', motion: 'motie', commitment: 'toezegging', question: 'vraag' } as const;
const STATES = {
  expected: 'verwacht',
  partly_realised: 'deels gerealiseerd',
  realised: 'gerealiseerd',
  dropped: 'vervallen',
} as const;

/** In the place of what is withheld. */
export const withheld = (ground: WooGround, afgeleid = false): Withheld => ({
  nietOpenbaar: { grond: ground, artikel: groundArticle(ground), omschrijving: groundText(ground), afgeleid },
});

/** Whether something can be withheld: it is in the report, where the public would read it. */
export function isInReport(content: SealedReport, { kind, id }: Pick<Withholding, 'kind' | 'id'>): boolean {
  const has = (list: readonly { readonly id: string }[]) => list.some((one) => one.id === id);
  switch (kind) {
    case 'project':
      return has(content.projects) || has(content.missing);
    case 'project_money':
    case 'project_texts':
      return has(content.projects);
    case 'risk':
      return has(content.risks);
    case 'decision':
      return has(content.decisions) || has(content.council ?? []);
    case 'benefit':
      return has(content.benefits ?? []);
    case 'narrative':
      return narratives(content).some(({ section }) => section === id);
  }
}

/**
 * The public document of a sealed report. It is built member by member: what is not named here does not get out, whatever the
 * content comes to hold. Whatever is withheld leaves no trace in it but its ground: with other values in its place the document is
 * the same to the letter.
 */
export function publicReport(
  content: SealedReport,
  { withheld: chosen, showOwners }: PublicationChoices,
  facts: PublicationFacts,
): PublicReport {
  const ground = (kind: WithholdableKind, id: string): WooGround | undefined =>
    chosen.find((one) => one.kind === kind && one.id === id)?.ground;
  const hiddenProject = (id: string | null | undefined) => (id ? ground('project', id) : undefined);
  const moneyGround = (id: string | null | undefined) =>
    id ? (ground('project', id) ?? ground('project_money', id)) : undefined;
  const withProject = projectFinder(content, hiddenProject);
  const owners = showOwners ? facts.owners.filter(({ projectId }) => !hiddenProject(projectId)) : [];
  const named = new Set(owners.map(({ name }) => name.trim().toLowerCase()));
  const say = textScrubber(
    facts.persons.filter((name) => !named.has(name.trim().toLowerCase())),
    [...content.projects, ...content.missing].filter(({ id }) => hiddenProject(id)).map(({ name }) => name),
  );
  const maybe = (text: string | null | undefined) => (text ? say(text) : null);
  /** Of a project whose amounts are withheld, a text that names an amount would give it away. */
  const sayOf = (projectId: string | null | undefined) => (text: string) =>
    moneyGround(projectId) && namesAmount(text) ? LEFT_OUT : say(text);
  /** The ground of the first project of which an amount is withheld: by it the totals are. */
  const firstHidden = [...content.projects, ...content.missing].map(({ id }) => moneyGround(id)).find(Boolean);

  const narrative = (section: string, text: string): PublicNarrative => {
    const why = ground('narrative', section);
    if (why) return { onderdeel: section, ...withheld(why) };
    // What a text says of money may add up with the amounts that are public.
    if (firstHidden && (section === 'money' || namesAmount(text)))
      return { onderdeel: section, ...withheld(firstHidden, true) };
    return { onderdeel: section, tekst: say(text) };
  };

  const project = (one: SealedProject): PublicProject | Withheld => {
    const why = hiddenProject(one.id);
    if (why) return withheld(why);
    const hidesMoney = moneyGround(one.id);
    const hidesTexts = ground('project_texts', one.id);
    const tell = sayOf(one.id);
    const tellUnless = (text: string) => (hidesTexts ? '' : tell(text));
    return {
      id: one.id,
      code: one.code,
      naam: say(one.name),
      programma: maybe(one.programme),
      kleur: COLOURS[one.colour],
      vorigeKleur: one.previousColour && COLOURS[one.previousColour],
      percentageGereed: one.percentComplete,
      meldingsdatum: one.reportingDate,
      start: one.startDate,
      einde: one.endDate,
      eindeEerstePlan: one.firstEnd,
      opdrachtgevers: owners
        .filter(({ projectId }) => projectId === one.id)
        .map(({ role, name }) => ({ rol: role === 'executive_sponsor' ? 'ambtelijk' : 'bestuurlijk', naam: name })),
      teksten: hidesTexts
        ? withheld(hidesTexts)
        : {
            samenvatting: tell(one.summary),
            bereikt: tell(one.achieved),
            vervolg: tell(one.nextSteps),
            aandacht: tell(one.attention),
            gevraagdBesluit: tell(one.decisionAsked),
            toelichting: tell(one.explanation),
          },
      aspecten: one.aspects
        .filter(({ aspect }) => !(hidesMoney && aspect === 'money'))
        .map(({ aspect, colour, computed, cause, consequence, correction }) => ({
          aspect: ASPECTS[aspect],
          kleur: COLOURS[colour],
          berekendeKleur: computed ? COLOURS[computed] : null,
          oorzaak: tellUnless(cause),
          gevolg: tellUnless(consequence),
          maatregel: tellUnless(correction),
        })),
      geld: hidesMoney
        ? withheld(hidesMoney)
        : {
            valuta: one.totalCurrency,
            eersteBegroting: decimal(one.firstBudget),
            begroting: decimal(one.totalBudget),
            verwacht: decimal(one.expected),
            jaren: one.money.map((year) => ({
              jaar: year.fiscalYear,
              valuta: year.currency,
              begroting: decimal(year.budget),
              realisatie: decimal(year.actual),
              verplichting: decimal(year.commitment),
              prognose: decimal(year.forecast),
            })),
          },
      mijlpalen: one.milestones.map(({ id, title, first, current, done }) => ({
        id,
        titel: tell(title),
        eerstePlan: first,
        verwacht: current,
        bereikt: done,
      })),
      herijkingen: one.rebaselines.map(({ approvedOn, reference }) => ({
        besloten: approvedOn,
        besluit: tellUnless(reference),
      })),
    };
  };

  /** Of records about a project: none of a withheld one; a withheld record itself by its ground. */
  const records = <T extends { readonly id: string; readonly projectId?: string | null }, P extends object>(
    kind: WithholdableKind,
    list: readonly T[],
    tell: (one: T) => P,
  ): (P | Withheld)[] =>
    groundsLast(
      list
        .filter(({ projectId }) => !hiddenProject(projectId))
        .map((one) => {
          const why = ground(kind, one.id);
          return why ? withheld(why) : tell(one);
        }),
    );
  const ofProject = ({ projectId, project: name }: { projectId?: string | null; project: string | null }) => ({
    projectId: projectId ?? null,
    project: maybe(name),
  });
  const decision = (one: SealedReport['decisions'][number]): PublicDecision => ({
    id: one.id,
    soort: KINDS[one.kind ?? 'decision'],
    titel: sayOf(one.projectId)(one.title),
    orgaan: maybe(one.body),
    ...ofProject(one),
    uiterlijk: one.dueDate,
    bedrag: moneyGround(one.projectId) ? null : decimal(one.amount),
    afgedaanOp: null,
    afdoening: '',
  });
  const council = (one: NonNullable<SealedReport['council']>[number]): PublicDecision => ({
    id: one.id,
    soort: KINDS[one.kind],
    titel: sayOf(one.projectId)(one.title),
    orgaan: maybe(one.body),
    ...ofProject(one),
    uiterlijk: one.dueDate,
    bedrag: null,
    afgedaanOp: one.settledOn,
    afdoening: sayOf(one.projectId)(one.settlement),
  });
  const councilIds = new Set((content.council ?? []).map(({ id }) => id));

  return {
    formaat: PUBLIC_FORMAT,
    id: content.reportId,
    titel: say(content.title),
    organisatie: { naam: content.organisation, slug: facts.slug },
    demonstratie: content.isDemo,
    periode: {
      naam: content.period.name,
      soort: content.period.kind,
      start: content.period.start,
      einde: content.period.end,
    },
    strategie: content.strategy && {
      titel: say(content.strategy.title),
      vastgesteldDoor: maybe(content.strategy.adoptedBy),
      vastgesteldOp: content.strategy.adoptedOn,
    },
    peilmoment: content.generatedAt,
    verzegeldOp: facts.sealedAt,
    controlegetal: facts.contentSha256,
    licentie: LICENCES[facts.licence],
    teksten: narratives(content).map(({ section, text }) => narrative(section, text)),
    projecten: groundsLast([
      ...content.projects.map(project),
      ...content.missing.flatMap(({ id }) => {
        const why = hiddenProject(id);
        return why ? [withheld(why)] : [];
      }),
    ]),
    nietGemeld: content.missing
      .filter(({ id }) => !hiddenProject(id))
      .map(({ name, programme }) => ({ naam: say(name), programma: maybe(programme) })),
    doelen: content.goals.map((goal) => ({
      id: goal.id,
      code: goal.code,
      titel: say(goal.title),
      soort: goal.category === 'society' ? 'samenleving' : 'organisatie',
      indicatoren: goal.indicators.map(({ id, name, unit, baseline, target, latest, measuredOn }) => ({
        id,
        naam: say(name),
        eenheid: unit,
        nulmeting: baseline,
        streefwaarde: target,
        laatste: latest,
        gemetenOp: measuredOn,
      })),
      projecten: goal.projects
        .filter(({ id, name }) => !hiddenProject(withProject({ projectId: id, project: name }).projectId))
        .map(({ id, name }) => ({ id: id ?? null, naam: say(name) })),
    })),
    geld: firstHidden ? withheld(firstHidden, true) : (content.money ?? []).map((table) => publicMoney(table, say)),
    risicos: records('risk', content.risks.map(withProject), (risk) => ({
      id: risk.id,
      titel: sayOf(risk.projectId)(risk.title),
      ...ofProject(risk),
      scoreInherent: risk.inherent,
      scoreRestant: risk.residual,
      maatregelen: risk.measures.map(({ title, dueDate }) => ({
        titel: sayOf(risk.projectId)(title),
        uiterlijk: dueDate,
      })),
    })),
    besluiten: groundsLast([
      ...records(
        'decision',
        content.decisions.map(withProject).filter(({ id }) => !councilIds.has(id)),
        decision,
      ),
      ...records('decision', (content.council ?? []).map(withProject), council),
    ]),
    baten: records('benefit', content.benefits ?? [], (benefit) => ({
      id: benefit.id,
      titel: say(benefit.title),
      doelId: benefit.goalId,
      doel: say(benefit.goal),
      stand: STATES[benefit.state],
      uiterlijk: benefit.dueDate,
      verwacht: say(benefit.expectedValue),
    })),
  };
}

/** Texts per section; of reports from before sections had one of their own, summary and outlook. */
function narratives(content: SealedReport): readonly { readonly section: string; readonly text: string }[] {
  return (
    content.narrative ??
    [
      { section: 'summary', text: content.summary },
      { section: 'outlook', text: content.outlook },
    ].filter(({ text }) => text.trim() !== '')
  );
}

/** The place of what is withheld would say between what it stood; so it stands at the end. */
const groundsLast = <T extends object>(list: readonly T[]): T[] => [
  ...list.filter((one) => !('nietOpenbaar' in one)),
  ...list.filter((one) => 'nietOpenbaar' in one).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
];

/**
 * Early reports name the project of a record without its id. Of projects with one name a withheld one is meant, as what is not
 * certain is not told.
 */
function projectFinder(content: SealedReport, hidden: (id: string) => unknown) {
  const all = [...content.projects, ...content.missing];
  const ids = new Map(
    [...all].sort((a, b) => Number(!!hidden(a.id)) - Number(!!hidden(b.id))).map((p) => [p.name, p.id]),
  );
  return <T extends { readonly projectId?: string | null; readonly project: string | null }>(one: T) => ({
    ...one,
    projectId: one.projectId ?? ids.get(one.project ?? '') ?? null,
  });
}
