import type { DemoProject } from './types';

/** Programme Maatschappelijke opgaven. */
export const SOCIETY: readonly DemoProject[] = [
  {
    code: 'OPG-01',
    name: 'Wijkmonitor',
    description:
      'Inwoners zien per wijk hoe het gaat met wonen, veiligheid, groen en gezondheid, en kunnen daarop reageren. De thema’s zijn met bewoners gekozen; kleine aantallen worden nooit getoond. Wijkteams gebruiken de monitor om het gesprek in de wijk te voeren.',
    leader: 'lotte',
    team: ['lotte', 'analist', 'fg'],
    start: 6,
    months: 22,
    slipWeeks: 3,
    goals: [
      ['S1', 1],
      ['S3b', 2],
    ],
    funding: [
      { source: 'onderzoek', thousands: 160 },
      { source: 'nieuw', thousands: 60 },
    ],
    phases: [
      ['Samen ontwerpen', [['Thema’s kiezen met bewoners', 'Thema’s gekozen'], ['Bronnen ontsluiten']]],
      [
        'Zorgvuldig bouwen',
        [
          ['Privacytoets', 'Privacytoets afgerond'],
          ['Proefversie twee wijken', 'Proefversie getoond in de wijk'],
        ],
      ],
      ['Invoeren', [['Uitbreiden naar alle wijken', 'Wijkmonitor voor alle wijken', 1.2], ['Gesprekken in de wijk']]],
    ],
    summaries: [
      'Bewoners uit negen wijken kozen samen acht thema’s.',
      'De bronnen zijn ontsloten; de privacytoets is begonnen.',
      'De privacytoets vraagt meer tijd door vragen over kleine aantallen.',
      'De functionaris is akkoord nu kleine buurten zijn samengevoegd; de proefversie is getoond in Havenkwartier en Lindehof.',
    ],
    deviations: [
      {
        aspect: 'quality',
        from: 2,
        to: 2,
        colour: 'orange',
        cause: 'In kleine buurten zijn cijfers over zorg en schulden herleidbaar tot enkele huishoudens.',
        consequence: 'Twee van de acht thema’s kunnen niet op buurtniveau worden getoond.',
        correction: 'Buurten worden samengevoegd tot minimaal 250 huishoudens; de functionaris toetst opnieuw.',
      },
    ],
    attention: 'De toezegging om de privacytoets aan de raad te sturen is nog niet nagekomen.',
  },
  {
    code: 'OPG-02',
    name: 'Vroegsignalering schulden',
    description:
      'Signalen van verhuurders, zorgverzekeraars en energiebedrijven op tijd omzetten in hulp aan huis. Elk signaal wordt door een mens beoordeeld en na een jaar gewist. Het doel is dat mensen hulp krijgen voordat de schuld onoplosbaar is.',
    leader: 'samir',
    team: ['samir', 'steward2', 'fg'],
    start: 7,
    months: 20,
    slipWeeks: 13,
    pace: 0.92,
    goals: [['S3a', 1]],
    funding: [
      { source: 'subsidie', thousands: 200 },
      { source: 'nieuw', thousands: 80 },
    ],
    phases: [
      [
        'Afspraken maken',
        [
          ['Convenant met partners', 'Convenant getekend'],
          ['Effectbeoordeling privacy (DPIA)', 'DPIA goedgekeurd'],
        ],
      ],
      [
        'Inrichten',
        [
          ['Verwerking inrichten', null, 1.8],
          ['Proef met team Schuldhulp', 'Proef besproken'],
        ],
      ],
      [
        'Uitrollen',
        [
          ['Uitrol naar alle wijken', 'Uitrol gereed'],
          ['Effect meten', 'Effectmeting naar de raad'],
        ],
      ],
    ],
    summaries: [
      'Eén energiebedrijf tekende het convenant later; de eerste oplevering schuift.',
      'De DPIA is goedgekeurd onder drie voorwaarden; een daarvan vraagt extra bouw.',
      'De einddatum uit het basisplan is niet haalbaar.',
      'Een partner betwist de grondslag voor het delen van signalen; zonder besluit loopt de vertraging op.',
    ],
    deviations: [
      {
        aspect: 'time',
        from: 0,
        to: 1,
        colour: 'orange',
        cause: 'Het convenant werd later getekend doordat één partner eigen voorwaarden stelde.',
        consequence: 'De inrichting van de verwerking begon twee maanden later.',
        correction: 'Met de partners die wel tekenden is alvast begonnen.',
      },
      {
        aspect: 'time',
        from: 2,
        to: 3,
        colour: 'red',
        cause: 'Een voorwaarde uit de DPIA vraagt herbouw van het logboek en de proef moet daarop wachten.',
        consequence: 'De uitrol komt dertien weken later; tot die tijd worden ongeveer 120 huishoudens niet bereikt.',
        correction: 'Voorstel voor een kleinere eerste uitrol in drie wijken met de partners die akkoord zijn.',
      },
      {
        aspect: 'risk',
        from: 1,
        to: 2,
        colour: 'orange',
        cause: 'De uitvoering hangt af van zes partners buiten de gemeente.',
        consequence: 'Eén afhaker maakt de signalen onvolledig.',
        correction: 'Bestuurlijk gesprek per partner door de wethouder.',
      },
      {
        aspect: 'risk',
        from: 3,
        to: 3,
        colour: 'red',
        cause: 'Een zorgverzekeraar betwist de wettelijke grondslag voor gegevensdeling.',
        consequence: 'De koppeling mag niet starten en de andere partners wachten af.',
        correction: 'Extern juridisch advies gevraagd; convenant wordt op één artikel herzien.',
      },
      {
        aspect: 'money',
        from: 3,
        to: 3,
        colour: 'orange',
        cause: 'De rijkssubsidie loopt af op het oorspronkelijke einde van het project.',
        consequence: 'Ongeveer € 45.000 aan kosten valt buiten de subsidieperiode.',
        correction: 'Verlenging van de subsidie aangevraagd.',
      },
    ],
    attention: 'De wachttijd bij het team Schuldhulp is vijf weken; meer signalen vragen meer consulenten.',
    decision: 'Kiezen tussen een kleinere eerste uitrol in drie wijken of zes maanden uitstel.',
  },
  {
    code: 'OPG-03',
    name: 'Dashboard sociaal domein',
    description:
      'Inzicht in gebruik, wachttijd en uitgaven van Wmo, Jeugdwet en Participatiewet, gedeeld met aanbieders. Dezelfde definities gelden voor gemeente en aanbieder, zodat gesprekken gaan over oorzaken. Het dashboard toont alleen groepen, nooit personen.',
    leader: 'samir',
    team: ['analist', 'steward2'],
    start: 3,
    months: 25,
    pace: 0.98,
    goals: [
      ['O1', 1],
      ['S3', 1],
    ],
    funding: [{ source: 'ict', thousands: 190 }],
    phases: [
      [
        'Afspreken',
        [
          ['Definities met aanbieders', 'Definities getekend'],
          ['Gegevens aansluiten', null, 1.3],
        ],
      ],
      [
        'Bouwen',
        [
          ['Dashboard Wmo', 'Dashboard Wmo live'],
          ['Dashboard Jeugd', 'Dashboard Jeugd live'],
          ['Dashboard Participatie', 'Dashboard Participatie live'],
        ],
      ],
      ['Borgen', [['Overdracht aan beleid', 'Dashboard in beheer']]],
    ],
    summaries: [
      'Het dashboard Wmo toont wachttijden per aanbieder; drie aanbieders vroegen om verdieping.',
      'Jeugd is in aanbouw; twee aanbieders leveren nog niet volledig.',
      'Het dashboard Jeugd is live; de wachttijd voor ambulante hulp blijkt hoger dan gemeld.',
      'Participatie wordt getest met het werkgeversteam.',
    ],
    deviations: [
      {
        aspect: 'information',
        from: 1,
        to: 1,
        colour: 'orange',
        cause: 'Twee jeugdhulpaanbieders leveren hun wachttijden niet volgens de afgesproken definitie.',
        consequence: 'De wachttijd per aanbieder is voorlopig en wordt niet gedeeld.',
        correction: 'Leverafspraak opgenomen in de contractgesprekken; tot die tijd handmatige controle.',
      },
    ],
  },
  {
    code: 'OPG-04',
    name: 'Energiearmoede in beeld',
    description:
      'Straten waar slechte isolatie en lage inkomens samenkomen krijgen als eerste hulp van de energiecoaches. De gegevens komen op straatniveau van het CBS en de netbeheerder. Doel is vierhonderd woningen per jaar te verbeteren.',
    leader: 'noor',
    team: ['noor', 'analist'],
    start: 12,
    months: 18,
    slipWeeks: 3,
    pace: 1.03,
    goals: [['S3', 1]],
    funding: [{ source: 'subsidie', thousands: 130 }],
    phases: [
      [
        'Vinden',
        [
          ['Bronnen en grondslag', 'Grondslag akkoord'],
          ['Model maken en toetsen', 'Model getoetst door ethische commissie'],
        ],
      ],
      [
        'Helpen',
        [
          ['Eerste vierhonderd woningen', 'Vierhonderd woningen bezocht', 1.6],
          ['Aanpak bijstellen'],
          ['Eindmeting', 'Eindmeting gepubliceerd'],
        ],
      ],
    ],
    stale: true,
    summaries: [
      'De grondslag is akkoord en het model is getoetst op drie straten.',
      'De ethische commissie adviseerde positief met twee voorwaarden.',
      'De huisbezoeken zijn begonnen; er zijn te weinig energiecoaches voor het winterseizoen.',
      '',
    ],
    deviations: [
      {
        aspect: 'organisation',
        from: 2,
        to: 2,
        colour: 'orange',
        cause: 'Van de acht energiecoaches zijn er vijf beschikbaar.',
        consequence: 'Er worden zestig in plaats van honderd woningen per maand bezocht.',
        correction: 'Werving via de woningcorporatie en opleiding van vrijwilligers.',
      },
    ],
  },
  {
    code: 'OPG-05',
    name: 'Slim onderhoud openbare ruimte',
    description:
      'Onderhoud van wegen, bomen en riolering plannen op de werkelijke toestand in plaats van op de kalender. Inspecties, meldingen en sensoren worden gecombineerd tot een advies dat de beheerder beoordeelt. Dat scheelt spoedreparaties en spreidt de hinder.',
    leader: 'noor',
    team: ['noor', 'lotte', 'analist'],
    start: 14,
    months: 24,
    pace: 0.95,
    goals: [
      ['O4', 2],
      ['S3b', 1],
    ],
    funding: [
      { source: 'nieuw', thousands: 230 },
      { source: 'ict', thousands: 120, nature: 'investment' },
    ],
    phases: [
      [
        'Weten',
        [
          ['Toestand vastleggen', 'Toestand riool in beeld', 1.3],
          ['Voorspelmodel riool', 'Model riool getoetst'],
          ['Voorspelmodel bomen', 'Model bomen getoetst'],
        ],
      ],
      [
        'Doen',
        [
          ['Planning koppelen', 'Onderhoudsplanning gekoppeld'],
          ['Eerste onderhoudsjaar', null, 1.4],
          ['Kosten evalueren', 'Evaluatie bij de jaarstukken'],
        ],
      ],
    ],
    summaries: [
      'Camera-inspecties van 62 kilometer riool zijn ingelezen.',
      'Het model voor het riool vindt acht van de tien knelpunten die beheerders kennen.',
      'Het model is bijgesteld met meldingen van inwoners.',
      'Boombeheer levert inspecties aan; de kwaliteit is beter dan verwacht.',
    ],
  },
  {
    code: 'OPG-06',
    name: 'Fietsdata voor veilige schoolroutes',
    state: 'on_hold',
    description:
      'Fietstellingen en routes gebruiken om schoolroutes veiliger te maken. Scholen, ouders en wijkagenten kiezen samen de maatregelen. Stilgelegd tot de provincie over haar bijdrage besluit.',
    leader: 'lotte',
    team: ['lotte', 'analist'],
    start: 12,
    months: 18,
    slipWeeks: 20,
    stalledMonthsAgo: 4,
    pace: 0.9,
    goals: [['S3b', 1]],
    funding: [
      { source: 'subsidie', thousands: 80 },
      { source: 'nieuw', thousands: 30 },
    ],
    phases: [
      [
        'Meten',
        [
          ['Teldata inkopen', 'Teldata beschikbaar'],
          ['Schoolroutes analyseren', 'Knelpunten in beeld', 1.3],
        ],
      ],
      [
        'Verbeteren',
        [
          ['Maatregelen kiezen met scholen', 'Maatregelen gekozen'],
          ['Nameting', 'Nameting besproken'],
        ],
      ],
    ],
    summaries: [
      'De provincie heroverweegt de regeling waaruit de helft van het project wordt betaald.',
      'Het college heeft het project stilgelegd tot de provincie besluit.',
      'Stilgelegd.',
      'Stilgelegd; de provincie besluit naar verwachting in het volgende kwartaal.',
    ],
    deviations: [
      {
        aspect: 'money',
        from: 0,
        to: 0,
        colour: 'orange',
        cause: 'De provincie heroverweegt de cofinanciering.',
        consequence: 'De helft van de dekking is onzeker.',
        correction: 'Verplichtingen beperkt tot wat al is toegekend.',
      },
      {
        aspect: 'money',
        from: 1,
        to: 1,
        colour: 'red',
        cause: 'De provincie heeft de uitbetaling opgeschort.',
        consequence: 'Zonder bijdrage is € 40.000 ongedekt.',
        correction: 'Project stilgelegd; scenario zonder provinciale bijdrage uitgewerkt.',
      },
      ...(['money', 'organisation', 'time', 'information', 'quality', 'risk'] as const).map((aspect) => ({
        aspect,
        from: 2,
        to: 3,
        colour: 'grey' as const,
        cause: '',
        consequence: '',
        correction: '',
      })),
    ],
    attention: 'Zolang het project stilligt wordt alleen het tellingencontract doorbetaald.',
  },
];
