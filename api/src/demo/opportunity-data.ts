import type { DemoRisk } from './risk-data';

/** Four opportunities, kept apart from the threats. */
export const OPPORTUNITIES: readonly DemoRisk[] = [
  {
    kind: 'opportunity',
    project: null,
    title: 'Regio sluit aan bij de catalogus',
    owner: 'marit',
    event: 'Buurgemeenten willen de gegevenscatalogus mee gebruiken en mee betalen',
    category: 'stakeholders',
    cause: 'De datadienst van de regio zoekt een gezamenlijke voorziening',
    consequence: 'Lagere beheerlasten en meer kennis om uit te putten',
    score: [3, 3, 4, 3],
    thousands: [40, 90, 160],
    proximity: 'year',
    response: 'share',
    measures: [
      ['Verkenning met drie buurgemeenten', 6, 'in_progress', 10],
      ['Model voor verdeling van kosten', 12, 'planned'],
    ],
  },
  {
    kind: 'opportunity',
    project: 'VER-04',
    title: 'Rijkssubsidie voor inzage van inwoners',
    event: 'De gemeente krijgt een bijdrage als voorloper',
    category: 'budget',
    cause: 'Het rijk zoekt gemeenten die inzage in eigen gegevens als eerste aanbieden',
    consequence: 'De tussenoplossing wordt grotendeels betaald',
    score: [2, 4, 3, 4],
    thousands: [60, 120, 150],
    proximity: 'quarter',
    chance: 35,
    response: 'exploit',
    measures: [['Aanvraag indienen', 5, 'in_progress']],
  },
  {
    kind: 'opportunity',
    project: 'FUN-04',
    title: 'Oude kopieën eerder uit',
    event: 'Licenties van twee systemen kunnen een jaar eerder worden opgezegd',
    category: 'technology',
    cause: 'Afdelingen stappen sneller over op bevraging dan verwacht',
    consequence: 'Een jaar licentie en beheer bespaard',
    score: [3, 2],
    thousands: 45,
    proximity: 'year',
    response: 'enhance',
    measures: [],
  },
  {
    kind: 'opportunity',
    project: 'MEN-01',
    title: 'Hogeschool levert afstudeerders',
    event: 'De hogeschool plaatst elk halfjaar vier studenten data-analyse',
    category: 'expertise',
    cause: 'De leerlijn sluit aan op een nieuwe opleiding in de regio',
    consequence: 'Minder inhuur en zicht op nieuwe medewerkers',
    score: [4, 2],
    thousands: [10, 25, 40],
    proximity: 'later',
    response: 'accept',
    measures: [],
  },
];

/** Issues: of the risk with this title, or of its own; days from today. */
export interface DemoIssue {
  readonly risk: string | null;
  readonly project: string | null;
  readonly title: string;
  readonly description: string;
  readonly owner: string;
  readonly raised: number;
  readonly due: number | null;
  readonly state: 'open' | 'in_progress' | 'resolved';
  readonly resolution?: string;
  readonly resolved?: number;
  readonly thousands: number | null;
}

export const ISSUES: readonly DemoIssue[] = [
  {
    risk: 'Aanbesteding aangevochten',
    project: 'FUN-02',
    title: 'Gunning van het dataplatform ligt stil',
    description:
      'Een verliezende partij heeft bezwaar gemaakt. De gunning is opgeschort tot de uitspraak; de bouw begint vier maanden later.',
    owner: 'joris',
    raised: -175,
    due: 24,
    state: 'in_progress',
    thousands: 95,
  },
  {
    risk: null,
    project: 'OPG-03',
    title: 'Cijfers van één aanbieder onbruikbaar',
    description: 'De levering van het vorige kwartaal bevat dubbele cliënten en kan niet in het dashboard.',
    owner: 'samir',
    raised: -31,
    due: -4,
    state: 'open',
    thousands: null,
  },
  {
    risk: null,
    project: null,
    title: 'Licenties van het analysepakket waren op',
    description: 'Twaalf medewerkers konden twee weken niet werken.',
    owner: 'bram',
    raised: -96,
    due: -80,
    state: 'resolved',
    resolution: 'Twintig licenties bijgekocht; het aantal staat nu elk kwartaal op de lijst van de beheerder.',
    resolved: -83,
    thousands: 9,
  },
];

/** Positions of the reserve: months ago, thousands of euros, source and note. */
export const RESERVES: readonly (readonly [monthsAgo: number, thousands: number, source: string, note: string])[] = [
  [
    19,
    1250,
    'Jaarstukken, paragraaf weerstandsvermogen',
    'Deel van de algemene reserve dat de raad voor de datastrategie heeft aangehouden.',
  ],
  [
    7,
    1100,
    'Jaarstukken, paragraaf weerstandsvermogen',
    'Na onttrekking voor de vertraagde aanbesteding. De post onvoorzien telt niet mee.',
  ],
];
