import type { PublicLanguage } from '@stip/domain';

const TEXTS = {
  home: ['Openbare rapportages', 'Public reports'],
  intro: [
    'Hier leest u hoe het gaat met de datastrategie van deze organisaties: wat er gebeurt, wat het kost en waar het stokt. Alles hier is vastgesteld en verandert niet meer.',
    'Read how these organisations are doing with their data strategy: what is done, what it costs and where it falters. All of this was adopted and does not change any more.',
  ],
  none: [
    'Er is nog niets openbaar gemaakt. Kom later terug.',
    'Nothing has been published yet. Please come back later.',
  ],
  reports: ['Rapportages', 'Reports'],
  report: ['Voortgangsrapportage', 'Progress report'],
  reportOf: ['Voortgangsrapportage {period}', 'Progress report {period}'],
  period: ['Periode', 'Period'],
  asOf: ['Stand van de gegevens', 'Data as of'],
  sealedOn: ['Vastgesteld en verzegeld', 'Adopted and sealed'],
  publishedOn: ['Openbaar sinds', 'Public since'],
  published: ['Openbaar', 'Public'],
  withdrawn: ['Ingetrokken', 'Withdrawn'],
  withdrawnTitle: ['Deze publicatie is ingetrokken', 'This publication was withdrawn'],
  withdrawnOn: ['Ingetrokken op {date}. Reden:', 'Withdrawn on {date}. Reason:'],
  withdrawnText: [
    'De inhoud is niet meer te lezen. Vraag de organisatie als u er meer over wilt weten.',
    'The content can no longer be read. Ask the organisation if you want to know more.',
  ],
  strategy: ['Datastrategie', 'Data strategy'],
  adopted: ['vastgesteld door {by} op {date}', 'adopted by {by} on {date}'],
  licence: ['Licentie', 'Licence'],
  demo: ['Voorbeeld met verzonnen gegevens', 'Example with made-up data'],
  glance: ['In één oogopslag', 'At a glance'],
  projects: ['Projecten', 'Projects'],
  project: ['Project', 'Project'],
  programme: ['Programma', 'Programme'],
  status: ['Status', 'Status'],
  was: ['was {colour}', 'was {colour}'],
  done: ['Gereed', 'Done'],
  end: ['Einde', 'End'],
  start: ['Start', 'Start'],
  firstEnd: ['Einde in eerste plan', 'End in first plan'],
  budget: ['Begroting', 'Budget'],
  firstBudget: ['Eerste begroting', 'First budget'],
  expected: ['Verwachte kosten', 'Expected cost'],
  actual: ['Uitgegeven', 'Spent'],
  commitment: ['Verplicht', 'Committed'],
  forecast: ['Prognose', 'Forecast'],
  remaining: ['Restant', 'Remaining'],
  year: ['Jaar', 'Year'],
  allYears: ['Alle jaren', 'All years'],
  source: ['Dekking', 'Funding source'],
  noSource: ['Zonder dekking', 'No source'],
  money: ['Geld', 'Money'],
  moneyBySource: ['Geld per dekking, alle jaren ({currency})', 'Money by source, all years ({currency})'],
  moneyByYear: ['Geld per jaar ({currency})', 'Money by year ({currency})'],
  moneyHint: [
    'Bedragen van alle projecten samen, afgerond op hele euro’s. De exacte bedragen staan in de downloads.',
    'Amounts of all projects together, rounded. The exact amounts are in the downloads.',
  ],
  publicSum: [
    'De begrotingen van de {n} projecten waarvan de bedragen openbaar zijn, zijn samen',
    'The budgets of the {n} projects whose amounts are public add up to',
  ],
  goals: ['Doelen en indicatoren', 'Goals and indicators'],
  indicator: ['Indicator', 'Indicator'],
  baseline: ['Nulmeting', 'Baseline'],
  latest: ['Laatste meting', 'Latest'],
  target: ['Streefwaarde', 'Target'],
  contributes: ['Projecten die bijdragen', 'Projects that contribute'],
  society: ['Doel voor de samenleving', 'Goal for society'],
  organisation: ['Doel voor de organisatie', 'Goal for the organisation'],
  risks: ['Grootste risico’s', 'Top risks'],
  risk: ['Risico', 'Risk'],
  scoreBefore: ['Score zonder maatregelen', 'Score without measures'],
  scoreAfter: ['Score met maatregelen', 'Score with measures'],
  measures: ['Maatregelen', 'Measures'],
  decisions: ['Besluiten, moties en toezeggingen', 'Decisions, motions and commitments'],
  decision: ['Onderwerp', 'Subject'],
  kind: ['Soort', 'Kind'],
  body: ['Orgaan', 'Body'],
  due: ['Uiterlijk', 'Due'],
  settled: ['Afgedaan', 'Settled'],
  amount: ['Bedrag', 'Amount'],
  benefits: ['Baten', 'Benefits'],
  benefit: ['Baat', 'Benefit'],
  goal: ['Doel', 'Goal'],
  state: ['Stand', 'State'],
  missing: ['Niet gemeld in deze periode', 'Not reported in this period'],
  milestones: ['Mijlpalen', 'Milestones'],
  milestone: ['Mijlpaal', 'Milestone'],
  firstPlan: ['Eerste plan', 'First plan'],
  planned: ['Verwacht', 'Expected'],
  reached: ['Bereikt', 'Reached'],
  rebaselines: ['Herijkingen', 'Re-baselines'],
  aspects: ['Per onderdeel', 'By aspect'],
  aspect: ['Onderdeel', 'Aspect'],
  claimed: ['Gemeld', 'Claimed'],
  computed: ['Berekend', 'Computed'],
  explanation: ['Toelichting', 'Explanation'],
  owners: ['Opdrachtgevers', 'Sponsors'],
  ambtelijk: ['ambtelijk', 'official'],
  bestuurlijk: ['bestuurlijk', 'political'],
  'text.samenvatting': ['Samenvatting', 'Summary'],
  'text.bereikt': ['Bereikt', 'Achieved'],
  'text.vervolg': ['Vervolg', 'Next steps'],
  'text.aandacht': ['Aandacht', 'Attention'],
  'text.gevraagdBesluit': ['Gevraagd besluit', 'Decision asked'],
  'text.toelichting': ['Toelichting', 'Explanation'],
  'section.summary': ['Samenvatting', 'Summary'],
  'section.decisions': ['Gevraagde besluiten', 'Decisions asked'],
  'section.goals': ['Doelen en indicatoren', 'Goals and indicators'],
  'section.benefits': ['Baten', 'Benefits'],
  'section.projects': ['Voortgang per project', 'Progress by project'],
  'section.judgement': ['Berekend tegenover gemeld', 'Computed against claimed'],
  'section.milestones': ['Mijlpalen', 'Milestones'],
  'section.money': ['Geld', 'Money'],
  'section.rebaselines': ['Herijkingen', 'Re-baselines'],
  'section.risks': ['Grootste risico’s', 'Top risks'],
  'section.maturity': ['Volwassenheid', 'Maturity'],
  'section.values': ['Waarden en wet', 'Values and law'],
  'section.council': ['Moties, toezeggingen en vragen', 'Motions, commitments and questions'],
  'section.quality': ['Kwaliteit van de gegevens', 'Quality of the data'],
  'section.outlook': ['Vooruitblik', 'Outlook'],
  'colour.groen': ['Groen', 'Green'],
  'colour.oranje': ['Oranje', 'Orange'],
  'colour.rood': ['Rood', 'Red'],
  'colour.grijs': ['Grijs', 'Grey'],
  'aspect.geld': ['Geld', 'Money'],
  'aspect.organisatie': ['Organisatie', 'Organisation'],
  'aspect.tijd': ['Tijd', 'Time'],
  'aspect.informatie': ['Informatie', 'Information'],
  'aspect.kwaliteit': ['Kwaliteit', 'Quality'],
  'aspect.risico': ['Risico', 'Risk'],
  'kind.besluit': ['Besluit', 'Decision'],
  'kind.motie': ['Motie', 'Motion'],
  'kind.toezegging': ['Toezegging', 'Commitment'],
  'kind.vraag': ['Vraag', 'Question'],
  'benefit.verwacht': ['Verwacht', 'Expected'],
  'benefit.deels gerealiseerd': ['Deels gerealiseerd', 'Partly realised'],
  'benefit.gerealiseerd': ['Gerealiseerd', 'Realised'],
  'benefit.vervallen': ['Vervallen', 'Dropped'],
  notPublic: ['Niet openbaar', 'Not public'],
  notPublicDerived: [
    'Niet openbaar, omdat hieruit iets dat niet openbaar is kan worden afgeleid',
    'Not public, as something that is not public would follow from it',
  ],
  notPublicProject: ['Project dat niet openbaar is', 'Project that is not public'],
  data: ['Open data', 'Open data'],
  dataText: [
    'U mag deze gegevens gebruiken volgens de licentie {licence}. Bedragen hebben twee decimalen met een punt; datums zijn jaar-maand-dag.',
    'You may use these data under licence {licence}. Amounts have two decimals with a point; dates are year-month-day.',
  ],
  whole: ['De hele rapportage (JSON)', 'The whole report (JSON)'],
  asTable: ['{table} (CSV)', '{table} (CSV)'],
  dcat: ['Beschrijving volgens DCAT-AP-NL (Turtle)', 'Description by DCAT-AP-NL (Turtle)'],
  api: ['Beschrijving van de API (OpenAPI)', 'Description of the API (OpenAPI)'],
  checksum: ['Controlegetal van de verzegelde rapportage', 'Checksum of the sealed report'],
  checksumHint: [
    'Deze pagina is uit die rapportage genomen, zonder wat niet openbaar is.',
    'This page was taken from that report, without what is not public.',
  ],
  names: [
    'Namen van personen en contactgegevens staan hier niet, behalve van opdrachtgevers als de organisatie daarvoor koos.',
    'Names and contact details of persons are not shown, except of sponsors where the organisation chose to.',
  ],
  otherLanguage: ['English', 'Nederlands'],
  skip: ['Naar de inhoud', 'Skip to content'],
  back: ['Terug naar de rapportage', 'Back to the report'],
  nothingHere: ['Niet gevonden', 'Not found'],
  nothingHereText: [
    'Op dit adres is niets openbaar gemaakt. Kijk in het overzicht van openbare rapportages.',
    'Nothing was published at this address. Have a look at the list of public reports.',
  ],
  path: ['Waar u bent', 'Where you are'],
  scroll: ['{table}, kan opzij schuiven', '{table}, scrolls sideways'],
} as const satisfies Record<string, readonly [string, string]>;

export type PageText = keyof typeof TEXTS;

export interface PageWords {
  readonly language: PublicLanguage;
  t(key: PageText, values?: Readonly<Record<string, string | number>>): string;
  date(day: string | null): string;
  instant(at: string | Date): string;
  money(amount: string | null, currency: string): string;
}

/** A key that a document may hold which this version does not know. */
export const isPageText = (key: string): key is PageText => Object.hasOwn(TEXTS, key);

export function wordsOf(language: PublicLanguage): PageWords {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const instants = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return {
    language,
    t: (key, values = {}) =>
      TEXTS[key][language === 'nl' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    date: (day) => (day === null ? '–' : days.format(new Date(`${day}T00:00:00Z`))),
    instant: (at) => instants.format(new Date(at)),
    money: (amount, currency) =>
      amount === null
        ? '–'
        : // As text, so that an amount beyond what a number holds stays right.
          new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
            amount as `${number}`,
          ),
  };
}
