/** Strategy, goals with indicators, and funding of the fictional municipality. */
export const STRATEGY = {
  title: 'Datastrategie Stipdam: weten wat werkt',
  vision:
    'In Stipdam gebruiken we gegevens om beter te begrijpen wat inwoners nodig hebben en of ons beleid werkt. We doen dat zorgvuldig, open en samen met de stad: wat we weten, kan iedereen nagaan.\n\nWe beginnen bij de opgave, niet bij de techniek. We verzamelen niet meer dan nodig, leggen uit wat een cijfer wel en niet zegt, en laten een mens beslissen waar het om mensen gaat.',
  horizon:
    'Wie in Stipdam woont of werkt, merkt dat de gemeente op tijd helpt en uitlegt waarom. Elk besluit is na te rekenen met gegevens die ook de inwoner kan inzien. Gegevens worden één keer vastgelegd, goed bewaard en gewist als ze niet meer nodig zijn.',
  reference: 'Raadsbesluit 112, Datastrategie “Weten wat werkt”',
} as const;

export interface DemoIndicator {
  readonly name: string;
  readonly unit: string;
  readonly from: number;
  readonly target: number;
  /** Stand of the last measurement. */
  readonly latest: number;
  readonly decimals?: number;
  readonly source: string;
  /** Months between two measurements; a quarter when left out. */
  readonly everyMonths?: number;
  /** Quarters since the last measurement that was skipped. */
  readonly missed?: number;
}

export interface DemoGoal {
  readonly code: string;
  readonly parent?: string;
  readonly category: 'organisation' | 'society';
  readonly title: string;
  readonly description: string;
  readonly owner: string;
  /** First and last day as shares of the term; the whole term when left out. */
  readonly period?: readonly [from: number, to: number];
  readonly indicators: readonly DemoIndicator[];
}

export const GOALS: readonly DemoGoal[] = [
  {
    code: 'O1',
    category: 'organisation',
    title: 'Opgavegericht en verantwoord werken met data',
    description:
      'Besluiten van directie, college en raad rusten op gegevens waarvan herkomst en beperkingen bekend zijn.',
    owner: 'tijn',
    indicators: [
      {
        name: 'Collegevoorstellen met onderbouwing uit gegevens',
        unit: '%',
        from: 12,
        target: 75,
        latest: 41,
        source: 'Steekproef bestuurssecretariaat',
      },
      { name: 'Opgaven met een vaste analist', unit: 'opgaven', from: 0, target: 8, latest: 5, source: 'Analyseteam' },
    ],
  },
  {
    code: 'O2',
    category: 'organisation',
    title: 'Een betrouwbaar datafundament',
    description:
      'Eén veilige landingsplaats en bevraging bij de bron, zodat gegevens één keer worden vastgelegd en vaker gebruikt.',
    owner: 'marit',
    indicators: [
      {
        name: 'Kopieën van persoonsgegevens',
        unit: 'kopieën',
        from: 12,
        target: 0,
        latest: 9,
        source: 'Register van verwerkingen',
      },
      {
        name: 'Bronnen op het dataplatform',
        unit: 'bronnen',
        from: 0,
        target: 30,
        latest: 6,
        source: 'Beheer dataplatform',
      },
    ],
  },
  {
    code: 'O2a',
    parent: 'O2',
    category: 'organisation',
    title: 'Eén taal voor gegevens',
    description: 'Van elke belangrijke gegevensverzameling zijn begrippen, eigenaar en toegestaan gebruik bekend.',
    owner: 'marit',
    indicators: [
      {
        name: 'Gegevensverzamelingen beschreven met eigenaar',
        unit: '%',
        from: 5,
        target: 95,
        latest: 46,
        source: 'Datacatalogus',
      },
    ],
  },
  {
    code: 'O2b',
    parent: 'O2',
    category: 'organisation',
    title: 'Basisregistraties waarop je kunt rekenen',
    description: 'Adressen, personen en waarden kloppen; fouten worden gemeld en hersteld.',
    owner: 'bram',
    indicators: [
      {
        name: 'Adressen die niet aan de norm voldoen',
        unit: '%',
        from: 4.1,
        target: 0.5,
        latest: 1.6,
        decimals: 1,
        source: 'Kwaliteitsmonitor BAG',
      },
      {
        name: 'Terugmeldingen hersteld binnen vijf werkdagen',
        unit: '%',
        from: 38,
        target: 90,
        latest: 71,
        source: 'Terugmeldpunt',
      },
    ],
  },
  {
    code: 'O3',
    category: 'organisation',
    title: 'Vakkundige en kritische medewerkers',
    description: 'Medewerkers kunnen gegevens lezen, bevragen en tegenspreken; specialisten helpen hen daarbij.',
    owner: 'souad',
    indicators: [
      {
        name: 'Medewerkers die de leerlijn afrondden',
        unit: 'medewerkers',
        from: 0,
        target: 400,
        latest: 138,
        source: 'Academie',
      },
      {
        name: 'Leidinggevenden met het programma Sturen met gegevens',
        unit: '%',
        from: 0,
        target: 80,
        latest: 35,
        source: 'Academie',
      },
    ],
  },
  {
    code: 'O4',
    category: 'organisation',
    title: 'Doelmatig en kostenbewust werken',
    description: 'Met gegevens voorkomen we dubbel werk, spoedreparaties en rapportages die niemand leest.',
    owner: 'femke',
    indicators: [
      {
        name: 'Onderhoud gepland op toestand',
        unit: '%',
        from: 10,
        target: 60,
        latest: 24,
        source: 'Beheersysteem openbare ruimte',
      },
      {
        name: 'Rapportages buiten het stuurbord',
        unit: 'rapportages',
        from: 27,
        target: 8,
        latest: 19,
        source: 'Planning en control',
      },
    ],
  },
  {
    code: 'S1',
    category: 'society',
    title: 'Gegevens over de gemeente beschikbaar voor iedereen',
    description: 'Wie iets wil weten over Stipdam kan de gegevens vinden, begrijpen en hergebruiken.',
    owner: 'jelle',
    indicators: [
      {
        name: 'Gepubliceerde datasets',
        unit: 'datasets',
        from: 9,
        target: 100,
        latest: 44,
        source: 'Open data portaal',
      },
      {
        name: 'Sensoren in het openbare register',
        unit: '%',
        from: 0,
        target: 100,
        latest: 12,
        source: 'Sensorregister',
        missed: 3,
      },
    ],
  },
  {
    code: 'S2',
    category: 'society',
    title: 'Inwoners hebben zeggenschap over hun gegevens',
    description:
      'Inwoners zien wat de gemeente van hen weet en waarvoor dat wordt gebruikt, en kunnen fouten laten verbeteren.',
    owner: 'hedwig',
    indicators: [
      {
        name: 'Inzageverzoeken beantwoord binnen twee weken',
        unit: '%',
        from: 61,
        target: 98,
        latest: 83,
        source: 'Klantcontactcentrum',
      },
    ],
  },
  {
    code: 'S2a',
    parent: 'S2',
    category: 'society',
    title: 'Inwoners beslissen mee over nieuwe toepassingen',
    description: 'Voordat de gemeente gegevens op een nieuwe manier gebruikt, oordeelt een panel van inwoners mee.',
    owner: 'hedwig',
    period: [0.5, 1],
    indicators: [
      {
        name: 'Nieuwe toepassingen besproken met het inwonerspanel',
        unit: '%',
        from: 0,
        target: 100,
        latest: 10,
        source: 'Inwonerspanel',
        everyMonths: 12,
      },
    ],
  },
  {
    code: 'S3',
    category: 'society',
    title: 'Meer waarde voor wijk en inwoner',
    description: 'Gegevens helpen om eerder en beter te helpen, in de wijk en thuis.',
    owner: 'tijn',
    indicators: [
      {
        name: 'Wachttijd ambulante jeugdhulp',
        unit: 'weken',
        from: 19,
        target: 8,
        latest: 15,
        source: 'Dashboard sociaal domein',
      },
      {
        name: 'Woningen geholpen tegen energiearmoede',
        unit: 'woningen',
        from: 0,
        target: 1600,
        latest: 340,
        source: 'Energiecoaches',
      },
    ],
  },
  {
    code: 'S3a',
    parent: 'S3',
    category: 'society',
    title: 'Schulden vroeg zien en helpen',
    description: 'Huishoudens krijgen hulp aangeboden voordat een betalingsachterstand een schuld wordt.',
    owner: 'samir',
    period: [0.2, 0.8],
    indicators: [
      {
        name: 'Huishoudens bereikt door vroegsignalering',
        unit: 'per jaar',
        from: 180,
        target: 900,
        latest: 395,
        source: 'Team Schuldhulp',
      },
    ],
  },
  {
    code: 'S3b',
    parent: 'S3',
    category: 'society',
    title: 'Een leefomgeving die meebeweegt',
    description: 'Bewoners en vakmensen zien hetzelfde beeld van de wijk en kiezen samen wat er gebeurt.',
    owner: 'lotte',
    indicators: [
      {
        name: 'Rapportcijfer van bewoners voor informatie over hun wijk',
        unit: 'cijfer',
        from: 5.8,
        target: 7.5,
        latest: 6.6,
        decimals: 1,
        source: 'Bewonerspanel',
        everyMonths: 12,
      },
    ],
  },
  {
    code: 'S4',
    category: 'society',
    title: 'Een betrouwbare en open overheid',
    description:
      'De gemeente laat zien welke gegevens en algoritmes zij gebruikt en legt verantwoording af over de afwegingen.',
    owner: 'hedwig',
    indicators: [
      {
        name: 'Impactvolle algoritmes beschreven',
        unit: '%',
        from: 0,
        target: 100,
        latest: 82,
        source: 'Algoritmeregister',
      },
      {
        name: 'Vertrouwen van inwoners in het gebruik van gegevens',
        unit: '%',
        from: 44,
        target: 60,
        latest: 49,
        source: 'Stadspeiling',
        everyMonths: 12,
      },
    ],
  },
];

export const SOURCES = [
  { key: 'nieuw', name: 'Raadskrediet datastrategie', kind: 'new' },
  { key: 'ict', name: 'ICT-budget', kind: 'ict' },
  { key: 'basisregistraties', name: 'Budget basisregistraties', kind: 'base_registrations' },
  { key: 'opleiding', name: 'Opleidingsbudget', kind: 'training' },
  { key: 'onderzoek', name: 'Onderzoeksbudget', kind: 'research' },
  { key: 'subsidie', name: 'Rijks- en provinciale subsidies', kind: 'grant' },
  { key: 'reserve', name: 'Reserve informatievoorziening', kind: 'reserve' },
] as const;
