import type { Decision } from '../decision/entity';

/** What a decision touches: goals and programmes by code, risks by title, milestones by project code and title. */
interface DemoLinks {
  readonly goals?: readonly string[];
  readonly programmes?: readonly string[];
  readonly projects?: readonly string[];
  readonly milestones?: readonly (readonly [code: string, title: string])[];
  /** Risks by title. */
  readonly risks?: readonly string[];
}

/** Decisions, motions, commitments and questions; days are counted from today. */
export interface DemoDecision {
  readonly kind: Decision['kind'];
  readonly title: string;
  readonly description: string;
  readonly body: Decision['body'];
  readonly state: Decision['state'];
  readonly project: string | null;
  readonly dueInDays: number | null;
  readonly decidedDaysAgo?: number;
  readonly reference?: string;
  readonly thousands?: number;
  readonly raisedDaysAgo?: number;
  /** Party or function that put it. */
  readonly askedBy?: string;
  /** Who sees to it; the alderman answers for what goes to the council. */
  readonly owner?: string;
  readonly outcome?: Decision['outcome'];
  readonly settledDaysAgo?: number;
  readonly settlement?: string;
  readonly answer?: string;
  readonly links?: DemoLinks;
}

export const DECISIONS: readonly DemoDecision[] = [
  {
    kind: 'decision',
    title: 'Dekking Sensorregister volgend jaar',
    description:
      'Het beheer van het register is vanaf volgend jaar niet gedekt. Gevraagd wordt € 18.000 structureel toe te voegen aan het budget van Openbare ruimte.',
    body: 'executive',
    state: 'requested',
    project: 'FUN-05',
    dueInDays: 15,
    thousands: 18,
    raisedDaysAgo: 20,
    owner: 'controller',
    links: { goals: ['O2'] },
  },
  {
    kind: 'decision',
    title: 'Tweede herijking Datacatalogus',
    description:
      'De uitgaven lopen op de begroting voor en het sociaal domein is voor twee derde beschreven. Kies tussen een kleinere catalogus of een hoger budget.',
    body: 'steering_group',
    state: 'requested',
    project: 'FUN-01',
    dueInDays: 8,
    thousands: 85,
    raisedDaysAgo: 12,
    owner: 'marit',
    links: {
      ...{ goals: ['O2a'], projects: ['FUN-03', 'VER-02'], milestones: [['FUN-01', 'Catalogus live']] },
      risks: ['Catalogus blijft leeg'],
    },
  },
  {
    kind: 'decision',
    title: 'Kleinere eerste oplevering Mijn gegevens',
    description:
      'Inzage zonder landelijke aansluiting opleveren, zodat inwoners niet op de landelijke planning wachten.',
    body: 'steering_group',
    state: 'requested',
    project: 'VER-04',
    dueInDays: 22,
    raisedDaysAgo: 9,
    owner: 'noor',
  },
  {
    kind: 'decision',
    title: 'Eerste uitrol vroegsignalering in drie wijken',
    description: 'Starten met de partners die akkoord zijn, of zes maanden wachten op het juridisch advies.',
    body: 'executive',
    state: 'requested',
    project: 'OPG-02',
    dueInDays: -4,
    raisedDaysAgo: 40,
    owner: 'samir',
  },
  {
    kind: 'decision',
    title: 'Herijking Dataplatform Landing',
    description: 'Planning vier maanden later en aanvullend krediet uit de reserve na het bezwaar tegen de gunning.',
    body: 'council',
    state: 'settled',
    project: 'FUN-02',
    dueInDays: -214,
    decidedDaysAgo: 215,
    reference: 'Raadsbesluit 27',
    thousands: 102,
    raisedDaysAgo: 240,
    owner: 'cdo',
    settledDaysAgo: 190,
    settlement: 'Krediet in de begroting verwerkt en planning herijkt; de raad is per brief geïnformeerd.',
    links: { programmes: ['FUN'], goals: ['O2'] },
  },
  {
    kind: 'decision',
    title: 'Fietsdata stilleggen tot provinciaal besluit',
    description: 'Het college legt het project stil zolang de bijdrage van de provincie onzeker is.',
    body: 'executive',
    state: 'decided',
    project: 'OPG-06',
    dueInDays: -118,
    decidedDaysAgo: 122,
    reference: 'Collegebesluit 318',
    owner: 'tijn',
  },
  {
    kind: 'decision',
    title: 'Datatafel als vast besluitvormend overleg',
    description: 'De directie wijst de datatafel aan als plaats waar definities en eigenaarschap worden beslist.',
    body: 'management',
    state: 'settled',
    project: 'MEN-02',
    dueInDays: -300,
    decidedDaysAgo: 305,
    reference: 'Directiebesluit 41',
    owner: 'hedwig',
    settledDaysAgo: 270,
    settlement: 'De datatafel komt sindsdien maandelijks bijeen; besluiten staan in de datacatalogus.',
    links: { goals: ['O2a'], programmes: ['MEN'] },
  },
  {
    kind: 'decision',
    title: 'Kentekenherkenning voor parkeeronderzoek',
    description: 'Ingetrokken na het negatieve advies van de ethische commissie.',
    body: 'executive',
    state: 'withdrawn',
    project: 'VER-05',
    dueInDays: -100,
    raisedDaysAgo: 160,
    owner: 'hedwig',
    settledDaysAgo: 112,
    settlement: 'Ingetrokken na het negatieve advies van de ethische commissie.',
  },
  {
    kind: 'motion',
    title: 'Motie Sensoren zichtbaar op straat',
    description:
      'De raad verzoekt het college alle sensoren in de buitenruimte openbaar te registreren, met doel en bewaartermijn.',
    body: 'council',
    state: 'decided',
    project: 'FUN-05',
    dueInDays: 37,
    decidedDaysAgo: 330,
    reference: 'Motie 17, aangenomen met 26 stemmen voor en 9 tegen',
    raisedDaysAgo: 330,
    askedBy: 'Fractie Stipdam Vooruit',
    owner: 'lotte',
    outcome: 'adopted',
    links: { programmes: ['FUN'] },
  },
  {
    kind: 'motion',
    title: 'Motie Baas over eigen gegevens',
    description: 'De raad verzoekt het college inwoners inzage te geven in hun gegevens en in het gebruik daarvan.',
    body: 'council',
    state: 'decided',
    project: 'VER-04',
    dueInDays: 190,
    decidedDaysAgo: 150,
    reference: 'Motie 24, met algemene stemmen aangenomen',
    raisedDaysAgo: 150,
    askedBy: 'Fracties Lokaal Belang en Groen Stipdam',
    owner: 'noor',
    outcome: 'adopted',
  },
  {
    kind: 'commitment',
    title: 'Privacytoets wijkmonitor naar de raad',
    description: 'Toegezegd door de wethouder bij de behandeling van de bestuursrapportage.',
    body: 'council',
    state: 'requested',
    project: 'OPG-01',
    dueInDays: -9,
    reference: 'Toezegging 41',
    raisedDaysAgo: 95,
    askedBy: 'Fractie Groen Stipdam',
    owner: 'fg',
    links: { projects: ['VER-03'] },
  },
  {
    kind: 'commitment',
    title: 'Raad informeren over de voortgang van het Sensorregister',
    description: 'Brief met planning en het aantal geregistreerde sensoren.',
    body: 'council',
    state: 'requested',
    project: 'FUN-05',
    dueInDays: -33,
    reference: 'Toezegging 38',
    raisedDaysAgo: 140,
    askedBy: 'Fractie Stipdam Vooruit',
    owner: 'cdo',
  },
  {
    kind: 'commitment',
    title: 'Jaarverslag ethische commissie met reactie van het college',
    description: 'Toegezegd bij de instelling van de commissie.',
    body: 'council',
    state: 'requested',
    project: 'VER-05',
    dueInDays: 75,
    reference: 'Toezegging 29',
    raisedDaysAgo: 400,
    askedBy: 'Raadscommissie Bestuur en Middelen',
    owner: 'hedwig',
  },
  {
    kind: 'commitment',
    title: 'Kosten van het bezwaar tegen de gunning in beeld',
    description: 'Opgenomen in de raadsbrief bij de herijking.',
    body: 'council',
    state: 'settled',
    project: 'FUN-02',
    dueInDays: -180,
    raisedDaysAgo: 250,
    askedBy: 'Fractie Financieel Gezond Stipdam',
    owner: 'controller',
    settledDaysAgo: 192,
    settlement: 'Opgenomen in de raadsbrief bij de herijking, bijlage 2.',
    reference: 'Toezegging 33',
  },
  {
    kind: 'question',
    title: 'Welke algoritmes gebruikt de gemeente in het sociaal domein?',
    description: 'Schriftelijke vragen over werking, menselijk toezicht en opbrengst.',
    body: 'council',
    state: 'requested',
    project: 'VER-01',
    dueInDays: 12,
    reference: 'Schriftelijke vraag 88',
    raisedDaysAgo: 18,
    askedBy: 'Fractie Groen Stipdam',
    owner: 'jelle',
    links: { projects: ['OPG-02', 'OPG-03'] },
  },
  {
    kind: 'question',
    title: 'Wat kost de datastrategie per inwoner?',
    description: 'Beantwoord met een overzicht per programma en dekkingsbron.',
    body: 'council',
    state: 'settled',
    project: null,
    dueInDays: -60,
    raisedDaysAgo: 90,
    askedBy: 'Fractie Financieel Gezond Stipdam',
    owner: 'controller',
    settledDaysAgo: 66,
    answer:
      'Gemiddeld € 19 per inwoner per jaar over de looptijd; het overzicht per programma en dekkingsbron is bijgevoegd.',
    reference: 'Schriftelijke vraag 71',
  },
  {
    kind: 'motion',
    title: 'Motie Geen camera zonder register',
    description: 'De raad verzoekt het college geen nieuwe camera te plaatsen voordat zij in het register staat.',
    body: 'council',
    state: 'requested',
    project: 'FUN-05',
    dueInDays: 28,
    raisedDaysAgo: 34,
    askedBy: 'Fractie Groen Stipdam',
    owner: 'lotte',
    outcome: 'held',
    reference: 'Motie 31, aangehouden tot de behandeling van de begroting',
  },
  {
    kind: 'motion',
    title: 'Motie Stop met de digitale tweeling',
    description: 'De raad verzoekt het college het project te beëindigen en het budget terug te geven.',
    body: 'council',
    state: 'decided',
    project: 'FUN-06',
    dueInDays: null,
    decidedDaysAgo: 58,
    raisedDaysAgo: 58,
    askedBy: 'Fractie Financieel Gezond Stipdam',
    outcome: 'rejected',
    reference: 'Motie 29, verworpen met 11 stemmen voor en 24 tegen',
  },
  {
    kind: 'commitment',
    title: 'Raadsbijeenkomst over de datastrategie halverwege',
    description: 'De raad krijgt halverwege de looptijd een bijeenkomst met de stand van alle doelen.',
    body: 'committee',
    state: 'requested',
    project: null,
    dueInDays: 110,
    raisedDaysAgo: 200,
    askedBy: 'Raadscommissie Bestuur en Middelen',
    owner: 'cdo',
    reference: 'Toezegging 35',
    links: { goals: ['O1', 'O2'] },
  },
  {
    kind: 'question',
    title: 'Hoe wordt schuldinformatie met partners gedeeld?',
    description: 'Schriftelijke vragen over grondslag, bewaartermijn en toestemming.',
    body: 'council',
    state: 'requested',
    project: 'OPG-02',
    dueInDays: -2,
    raisedDaysAgo: 32,
    askedBy: 'Fracties Lokaal Belang en Groen Stipdam',
    owner: 'fg',
    reference: 'Schriftelijke vraag 86',
  },
];
