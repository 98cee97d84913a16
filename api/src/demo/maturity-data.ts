import type { AssessmentKind } from '../maturity/entity';

/** Level, what shows it, and what is done about it; in the order of the areas of the shipped model. */
export type DemoScore = readonly [level: number, evidence: string, action?: string];

export interface DemoScan {
  readonly unit: string;
  readonly kind: AssessmentKind;
  /** Days after the start of the term, or before today. */
  readonly at: { readonly afterStart: number } | { readonly beforeToday: number };
  readonly assessor: string;
  readonly note: string;
  readonly draft?: true;
  /** One per area; null where a draft has no score yet. */
  readonly scores: readonly (DemoScore | null)[];
  /** What the unit itself aims at: place of the area, level and share of the term. */
  readonly own?: readonly [area: number, level: number, after: number];
}

export const SCANS: readonly DemoScan[] = [
  {
    unit: '',
    kind: 'baseline',
    at: { afterStart: 14 },
    assessor: 'marit',
    note: 'Gescoord in twee werksessies met directie, domeinen en datateam; daarna besproken in de stuurgroep.',
    scores: [
      [
        2,
        'Datastrategie vastgesteld; doelen zijn nog niet vertaald naar afdelingsplannen.',
        'Doelen opnemen in de afdelingsplannen.',
      ],
      [
        1.5,
        'Voor vier registraties is een eigenaar bekend, voor de andere niet.',
        'Rollen vastleggen en datastewards aanwijzen.',
      ],
      [2, 'Klein datateam van drie mensen; een enkele training per jaar.', 'Academie Datavakmanschap starten.'],
      [1, 'Fouten in adressen blijken pas bij bezwaren; niemand meet.', 'Controles inrichten op BAG, BRP en WOZ.'],
      [2, 'Eerste koppelingen op het platform; veel bestanden gaan nog per mail.', 'Dataplatform Landing bouwen.'],
      [1.5, 'Drie dashboards, waarvan er één wekelijks wordt bekeken.', 'Vaste analist per opgave.'],
      [
        2.5,
        'Privacytoetsen worden gedaan, vaak pas laat in een project.',
        'Waardenafweging aan het begin van elk project.',
      ],
      [2.5, 'Elf open datasets; afspraken met het waterschap over riolering.', 'Open data portaal vernieuwen.'],
    ],
  },
  {
    unit: '',
    kind: 'measurement',
    at: { afterStart: 365 },
    assessor: 'marit',
    note: 'Een jaar na de nulmeting, met dezelfde deelnemers.',
    scores: [
      [2.5, 'Vijf van de acht afdelingsplannen noemen datadoelen.', 'Ook de laatste drie plannen aanvullen.'],
      [2, 'Governancemodel ingevoerd; elf eigenaren benoemd.', 'Overleg van eigenaren elk kwartaal.'],
      [2.5, 'Eerste lichting van de academie afgerond, 46 deelnemers.', 'Tweede lichting met leidinggevenden.'],
      [1, 'Meting op één bron begonnen; herstel ligt stil door verloop.', 'Vacature datakwaliteit vervullen.'],
      [2.5, 'Platform in gebruik voor vijf bronnen.', 'Koppelvlakken volgens Common Ground.'],
      [1.5, 'Dashboards zijn er, maar overleggen gebruiken ze niet.', 'Vaste cijfers op de agenda van opgaveteams.'],
      [2.5, 'Algoritmeregister gevuld voor twee domeinen.', 'Ethische commissie instellen.'],
      [2.5, 'Twintig datasets; bijwerken gebeurt nog met de hand.', 'Bijwerken automatiseren.'],
    ],
  },
  {
    unit: '',
    kind: 'measurement',
    at: { beforeToday: 120 },
    assessor: 'femke',
    note: 'Gehouden voor de halfjaarrapportage; directie heeft de scores bevestigd.',
    scores: [
      [
        3,
        'Directie bespreekt elk kwartaal de routekaart; elk doel heeft een eigenaar.',
        'Doelen herijken bij de kadernota.',
      ],
      [
        2.5,
        'Catalogus bevat de kernregistraties; zeven bronnen zonder beschrijving.',
        'Catalogus afmaken en eigenaren laten bijhouden.',
      ],
      [3, 'Elke afdeling heeft een datavertaler; 118 mensen door de academie.', 'Dataprofielen opnemen in functies.'],
      [
        1,
        'Kwaliteitsmeting staat stil: norm ontbreekt en de vacature is nog open.',
        'Normen vaststellen in het overleg van eigenaren; tijdelijke inhuur.',
      ],
      [3, 'Elf bronnen via het platform met toegangsregels.', 'Nieuwe bronnen binnen zes weken aansluiten.'],
      [1.5, 'Twee van de acht opgaveteams werken met vaste cijfers.'],
      [3, 'Ethische commissie adviseert; toetsen zijn actueel.', 'Register ook voor inkoop verplicht maken.'],
      [3, 'Portaal werkt zichzelf bij; afspraken met drie regiogemeenten.', 'Hergebruik gaan meten.'],
    ],
  },
  {
    unit: 'Sociaal domein',
    kind: 'baseline',
    at: { afterStart: 21 },
    assessor: 'samir',
    note: 'Gescoord door teamleiders en kwaliteitsmedewerkers.',
    scores: [
      [2, 'Beleidsplan noemt cijfers, maar geen datadoelen.', 'Datadoelen in het beleidsplan.'],
      [1, 'Eigenaarschap van dossiers ligt bij leveranciers.', 'Eigenaren aanwijzen per voorziening.'],
      [2, 'Twee kwaliteitsmedewerkers kunnen rapporteren.', 'Opleiden via de academie.'],
      [1, 'Jeugdregistratie kent dubbele cliënten.', 'Ontdubbelen en invoerregels.'],
      [1.5, 'Rapportages komen als bestand van aanbieders.', 'Aansluiten op het platform.'],
      [1.5, 'Wachttijden worden achteraf geteld.', 'Dashboard sociaal domein bouwen.'],
      [3, 'Toetsen zijn actueel en bekend bij de teams.'],
      [2, 'Gegevens delen met de huisartsen gaat per brief.', 'Afspraken met de regio.'],
    ],
  },
  {
    unit: 'Sociaal domein',
    kind: 'measurement',
    at: { beforeToday: 95 },
    assessor: 'samir',
    note: 'Gehouden na de invoering van het dashboard.',
    own: [3, 2.5, 0.8],
    scores: [
      [2.5, 'Beleidsplan met vijf meetbare doelen.', 'Elk halfjaar bijsturen.'],
      [2, 'Eigenaren benoemd voor Wmo en Jeugd.', 'Ook voor Participatiewet.'],
      [2.5, 'Negen medewerkers door de academie.', 'Intervisie over cijfers.'],
      [1.5, 'Dubbele cliënten gehalveerd; invoer nog niet bewaakt.', 'Controle bij de invoer.'],
      [2, 'Drie aanbieders leveren via het platform.', 'Andere aanbieders in het contract verplichten.'],
      [2.5, 'Dashboard wordt elke maand besproken in drie teams.', 'Ook in de wijkteams.'],
      [3.5, 'Waardenafweging vast onderdeel; cliëntenraad denkt mee.'],
      [2.5, 'Afspraken met zes huisartsenpraktijken.', 'Regioconvenant afronden.'],
    ],
  },
  {
    unit: 'Ruimte en beheer',
    kind: 'baseline',
    at: { afterStart: 28 },
    assessor: 'lotte',
    note: 'Gescoord door beheerders en landmeters.',
    scores: [
      [1.5, 'Sturing op areaal en niet op effect.', 'Doelen per wijk.'],
      [1, 'Geen eigenaar voor sensordata.', 'Sensorregister opzetten.'],
      [1.5, 'Kennis zit bij twee landmeters.', 'Kennis overdragen.'],
      [2, 'BGT en BAG worden gecontroleerd.'],
      [2.5, 'Geodata via kaartlagen voor iedereen.'],
      [2, 'Onderhoud gepland met inspectiegegevens.'],
      [2, 'Camerabeelden en tellingen niet getoetst.', 'Toetsen inhalen.'],
      [2.5, 'Open kaarten en afspraken met nutsbedrijven.'],
    ],
  },
  {
    unit: 'Ruimte en beheer',
    kind: 'measurement',
    at: { beforeToday: 410 },
    assessor: 'lotte',
    note: 'Kort na de reorganisatie gehouden.',
    scores: [
      [2, 'Wijkdoelen in concept.', 'Vaststellen met de wijkraden.'],
      [1.5, 'Sensorregister begonnen, nog niet volledig.', 'Register vullen.'],
      [1.5, 'Eén landmeter vertrokken.'],
      [2, 'Kwaliteit BGT gelijk gebleven.', 'Meten per kwartaal.'],
      [3, 'Kaartlagen en inspecties via het platform.'],
      [2, 'Planning deels op voorspelling.', 'Slim onderhoud uitbreiden.'],
      [2, 'Eén van de vier toetsen gedaan.', 'Overige drie inplannen.'],
      [2.5, 'Afspraken met nutsbedrijven verlengd.'],
    ],
  },
  {
    unit: 'Ruimte en beheer',
    kind: 'measurement',
    at: { beforeToday: 6 },
    assessor: 'lotte',
    note: 'Eerste helft gescoord; tweede sessie volgt.',
    draft: true,
    scores: [
      [2.5, 'Wijkdoelen vastgesteld.', 'Voortgang per wijk tonen.'],
      [2, 'Sensorregister bevat alle vaste sensoren.', 'Ook de mobiele sensoren.'],
      [2, 'Nieuwe landmeter en twee datavertalers.'],
      null,
      null,
      null,
      null,
      null,
    ],
  },
];

/** Level per area halfway through the term and at its end. */
export const TARGETS: readonly (readonly [halfway: number, end: number])[] = [
  [3, 4],
  [2.5, 3.5],
  [3, 3.5],
  [2, 3],
  [2.5, 3.5],
  [2.5, 3.5],
  [3, 4],
  [3, 3.5],
];
