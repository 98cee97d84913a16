import type { Decision } from '../decision/entity';

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
  },
  {
    kind: 'decision',
    title: 'Eerste uitrol vroegsignalering in drie wijken',
    description: 'Starten met de partners die akkoord zijn, of zes maanden wachten op het juridisch advies.',
    body: 'executive',
    state: 'requested',
    project: 'OPG-02',
    dueInDays: -4,
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
  },
  {
    kind: 'decision',
    title: 'Kentekenherkenning voor parkeeronderzoek',
    description: 'Ingetrokken na het negatieve advies van de ethische commissie.',
    body: 'executive',
    state: 'withdrawn',
    project: 'VER-05',
    dueInDays: -100,
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
  },
  {
    kind: 'commitment',
    title: 'Kosten van het bezwaar tegen de gunning in beeld',
    description: 'Opgenomen in de raadsbrief bij de herijking.',
    body: 'council',
    state: 'settled',
    project: 'FUN-02',
    dueInDays: -180,
    decidedDaysAgo: 192,
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
  },
  {
    kind: 'question',
    title: 'Wat kost de datastrategie per inwoner?',
    description: 'Beantwoord met een overzicht per programma en dekkingsbron.',
    body: 'council',
    state: 'settled',
    project: null,
    dueInDays: -60,
    decidedDaysAgo: 66,
    reference: 'Schriftelijke vraag 71',
  },
];
