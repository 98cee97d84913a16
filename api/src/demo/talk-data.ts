/** What a discussion of the demo is about, by the keys of the other data files. */
export type DemoTalkSubject =
  | { readonly project: string }
  | { readonly risk: string }
  | { readonly goal: string }
  | { readonly decision: string }
  | { readonly milestone: readonly [project: string, title: string] };

export interface DemoComment {
  /** Key of a person. */
  readonly by: string;
  readonly daysAgo: number;
  /** Hour and minute of the day, UTC. */
  readonly at: string;
  /** `{key}` stands for the name of a person, who is mentioned. */
  readonly text: string;
}

export interface DemoTalk {
  readonly about: DemoTalkSubject;
  /** The first begins the thread, the others answer. */
  readonly comments: readonly DemoComment[];
  readonly resolved?: { readonly by: string; readonly daysAgo: number };
}

/** Discussions as they go in a programme: a question that was settled, one that waits, and agreements along the way. */
export const TALKS: readonly DemoTalk[] = [
  {
    about: { project: 'FUN-01' },
    comments: [
      {
        by: 'controller',
        daysAgo: 12,
        at: '08:52',
        text: '{marit}, het restant van dit jaar is hoger dan in de vorige kwartaalrapportage. Schuift er werk door naar volgend jaar, of houden we geld over?',
      },
      {
        by: 'marit',
        daysAgo: 12,
        at: '10:31',
        text: 'Doorschuiven. De aansluiting van de sociale bronnen start pas in januari; de verplichting leggen we nog dit jaar vast.',
      },
      {
        by: 'controller',
        daysAgo: 11,
        at: '07:40',
        text: 'Helder, dan neem ik het zo mee in de toelichting.',
      },
    ],
    resolved: { by: 'controller', daysAgo: 11 },
  },
  {
    about: { project: 'FUN-01' },
    comments: [
      {
        by: 'steward1',
        daysAgo: 4,
        at: '13:05',
        text: 'De begrippenlijst voor adressen staat klaar: 64 begrippen, met definitie en bron. {bram} en {marit}, kunnen jullie voor vrijdag aangeven of we deze vaststellen? De werkwijze staat op https://www.noraonline.nl/wiki/Begrippen.',
      },
      {
        by: 'bram',
        daysAgo: 3,
        at: '09:18',
        text: 'Twee opmerkingen: “nevenadres” gebruiken wij anders dan de BAG, en bij “verblijfsobject” mist het verschil met “pand”. Verder akkoord.',
      },
    ],
  },
  {
    about: { project: 'FUN-01' },
    comments: [
      {
        by: 'cdo',
        daysAgo: 1,
        at: '15:22',
        text: '{admin}, kun je de afdeling Burgerzaken toegang geven? Zij willen vanaf volgende week zelf beschrijvingen toevoegen.',
      },
    ],
  },
  {
    about: { risk: 'Catalogus blijft leeg' },
    comments: [
      {
        by: 'marit',
        daysAgo: 9,
        at: '12:10',
        text: 'Sinds de stewards twee dagen per week vrij zijn, komen er ongeveer dertig beschrijvingen per week bij. {steward1}, houden jullie dat vol in december?',
      },
      {
        by: 'steward1',
        daysAgo: 8,
        at: '08:25',
        text: 'Tot de kerst wel. Daarna valt één collega weg; dan halen we twintig per week.',
      },
      {
        by: 'cdo',
        daysAgo: 7,
        at: '16:44',
        text: 'Dan blijft de kans voorlopig op 3 staan. Ik bespreek de vervanging in de stuurgroep.',
      },
    ],
  },
  {
    about: { project: 'OPG-02' },
    comments: [
      {
        by: 'fg',
        daysAgo: 16,
        at: '09:02',
        text: '{samir}, in de verwerkersovereenkomst met de woningcorporaties staat een bewaartermijn van vijf jaar. De DPIA gaat uit van twee. Welke klopt?',
      },
      {
        by: 'samir',
        daysAgo: 15,
        at: '11:36',
        text: 'Twee jaar. De overeenkomst wordt aangepast en opnieuw getekend.',
      },
      {
        by: 'fg',
        daysAgo: 6,
        at: '14:07',
        text: 'Getekende versie ontvangen, dank.',
      },
    ],
    resolved: { by: 'fg', daysAgo: 6 },
  },
  {
    about: { goal: 'S3' },
    comments: [
      {
        by: 'analist',
        daysAgo: 5,
        at: '10:48',
        text: 'Voor de wijkcijfers hebben we nu drie bronnen die elk een andere wijkindeling gebruiken. {tijn}, welke indeling houden we aan voor dit doel?',
      },
      {
        by: 'tijn',
        daysAgo: 4,
        at: '08:15',
        text: 'Die van het CBS, zodat we met andere gemeenten kunnen vergelijken.',
      },
    ],
  },
  {
    about: { decision: 'Privacytoets wijkmonitor naar de raad' },
    comments: [
      {
        by: 'hedwig',
        daysAgo: 2,
        at: '13:50',
        text: '{fg}, de griffie wil de samenvatting uiterlijk maandag. Lukt het om die voor het weekend na te lezen?',
      },
    ],
  },
  {
    about: { milestone: ['FUN-01', 'Catalogus live'] },
    comments: [
      {
        by: 'joris',
        daysAgo: 3,
        at: '07:58',
        text: 'Voor de livegang hebben we een weekend zonder wijzigingen op het dataplatform nodig. Ik stem de datum af met {souad}.',
      },
    ],
  },
];
