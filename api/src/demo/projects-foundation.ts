import type { DemoProject } from './types';

/** Programme Datafundament. */
export const FOUNDATION: readonly DemoProject[] = [
  {
    code: 'FUN-01',
    name: 'Datacatalogus',
    description:
      'Eén plek waar staat welke gegevens de gemeente heeft, wie ervoor verantwoordelijk is en waarvoor ze gebruikt mogen worden. De catalogus is de basis voor hergebruik binnen de organisatie en voor het publiceren van open data. Afdelingen vullen hun eigen deel; datastewards bewaken begrippen en kwaliteit.',
    leader: 'marit',
    team: ['marit', 'steward1', 'steward2'],
    start: 2,
    months: 20,
    slipWeeks: 14,
    pace: 1.28,
    goals: [
      ['O2a', 2],
      ['S4', 1],
    ],
    funding: [
      { source: 'nieuw', thousands: 230 },
      { source: 'ict', thousands: 80, nature: 'investment' },
    ],
    phases: [
      [
        'Ontwerpen',
        [
          ['Begrippenkader opstellen', 'Begrippenkader vastgesteld'],
          ['Pakket kiezen', 'Contract getekend'],
        ],
      ],
      [
        'Inrichten en beproeven',
        [
          ['Catalogus inrichten'],
          ['Basisregistraties beschrijven', 'Basisregistraties beschreven'],
          ['Proef met drie afdelingen'],
        ],
      ],
      [
        'Vullen en in gebruik nemen',
        [
          ['Sociaal domein beschrijven', null, 2],
          ['Livegang voorbereiden', 'Catalogus live', 0.4],
        ],
      ],
    ],
    rebaseline: {
      monthsAgo: 5,
      reason: 'organisation',
      reference: 'Stuurgroep Datastrategie, besluit 23 (herijking Datacatalogus)',
      explanation:
        'Afdelingen beschrijven hun gegevens langzamer dan aangenomen. De planning is verlengd, het budget bleef gelijk.',
    },
    summaries: [
      'De inrichting verloopt volgens plan; de eerste afdelingen zijn begonnen met beschrijven.',
      'Het beschrijven vraagt meer tijd van afdelingen dan gedacht, maar de einddatum blijft haalbaar.',
      'Op koers na aanpassing van de planning door de stuurgroep.',
      'Op koers volgens de bijgestelde planning.',
    ],
    attention: 'Het sociaal domein heeft 96 van de 140 gegevensverzamelingen beschreven.',
  },
  {
    code: 'FUN-02',
    name: 'Dataplatform Landing',
    description:
      'Een veilige en toegankelijke landingsplaats voor data, ingericht volgens Common Ground: gegevens blijven zoveel mogelijk bij de bron en worden via koppelvlakken opgehaald. Het platform vervangt elf losse databases die afdelingen zelf beheren. Analisten, wijkteams en partners werken er met dezelfde, gecontroleerde gegevens.',
    leader: 'joris',
    team: ['joris', 'bram', 'analist'],
    start: 1,
    months: 26,
    slipWeeks: 17,
    pace: 1.02,
    goals: [['O2', 1]],
    funding: [
      { source: 'ict', thousands: 520, nature: 'investment' },
      { source: 'ict', thousands: 160, term: 'structural' },
    ],
    phases: [
      [
        'Voorbereiden',
        [
          ['Architectuur uitwerken', 'Architectuur vastgesteld'],
          ['Europese aanbesteding', 'Opdracht gegund', 1.4],
        ],
      ],
      [
        'Bouwen',
        [
          ['Omgevingen inrichten'],
          ['Beveiliging toetsen (BIO)', 'Beveiligingstoets geslaagd'],
          ['Eerste vijf bronnen aansluiten', 'Vijf bronnen aangesloten'],
        ],
      ],
      ['Overdragen', [['Beheerorganisatie opzetten'], ['Oude databases uitzetten', 'Platform in beheer']]],
    ],
    rebaseline: {
      monthsAgo: 7,
      reason: 'setback',
      reference: 'Raadsbesluit 27 bij de bestuursrapportage (herijking Dataplatform Landing)',
      explanation:
        'Een inschrijver maakte bezwaar tegen de gunning. Na de uitspraak zijn planning en krediet herzien: vier maanden later en € 102.000 meer.',
      extra: { source: 'reserve', thousands: 102, nature: 'investment' },
    },
    summaries: [
      'Het bezwaar tegen de gunning legde het project vier maanden stil; herijking is aangevraagd.',
      'De raad stelde de herijking vast; de leverancier is begonnen met een inhaalslag.',
      'De herijkte planning wordt gehaald; het aanvullende krediet is voor twee derde besteed.',
      'De herijkte planning wordt gehaald; aandacht voor de kosten van de laatste aansluitingen.',
    ],
    deviations: [
      {
        aspect: 'time',
        from: 0,
        to: 0,
        colour: 'red',
        cause: 'Een afgewezen inschrijver ging in bezwaar; de opdracht kon vier maanden niet worden getekend.',
        consequence: 'Alle mijlpalen na de gunning schuiven; Koppelvlakken en Slim onderhoud wachten op aansluiting.',
        correction: 'Herijking aan de raad voorgelegd en in de wachttijd de beveiligingseisen alvast uitgewerkt.',
      },
      {
        aspect: 'time',
        from: 1,
        to: 1,
        colour: 'orange',
        cause: 'De herijkte planning heeft in de bouwfase geen speling meer.',
        consequence: 'Een tegenvaller bij de beveiligingstoets werkt direct door in de aansluiting van bronnen.',
        correction: 'Leverancier zet een tweede team in; wekelijkse voortgang met de opdrachtgever.',
      },
      {
        aspect: 'money',
        from: 0,
        to: 2,
        colour: 'orange',
        cause: 'Prijsstijging tijdens het bezwaar en juridische kosten.',
        consequence: 'Het project kost € 102.000 meer dan het eerste basisplan.',
        correction: 'Aanvullend krediet uit de reserve, vastgesteld bij de herijking; meerwerk alleen na akkoord.',
      },
      {
        aspect: 'money',
        from: 3,
        to: 3,
        colour: 'orange',
        trend: 'improving',
        cause: 'De aansluiting van twee oude bronnen vraagt maatwerk dat niet was geoffreerd.',
        consequence: 'De post onvoorzien binnen het herijkte krediet wordt vrijwel geheel gebruikt.',
        correction: 'Eén van de twee bronnen wordt niet aangesloten maar direct vervangen.',
      },
    ],
    attention: 'Besluit nodig over het uitzetten van de oude vastgoeddatabase vóór het einde van het contract.',
  },
  {
    code: 'FUN-03',
    name: 'Datakwaliteit BAG, BRP en WOZ',
    description:
      'Meetbare kwaliteitsnormen voor de basisregistraties adressen en gebouwen, personen en WOZ, met maandelijkse controles. Medewerkers en inwoners kunnen fouten terugmelden langs één route. Betere adressen leveren minder bezwaren op de WOZ-waarde en minder retourpost op.',
    leader: 'bram',
    team: ['bram', 'steward1'],
    start: 4,
    months: 22,
    pace: 0.96,
    goals: [
      ['O2b', 2],
      ['S4', 1],
    ],
    funding: [
      { source: 'basisregistraties', thousands: 180, term: 'structural' },
      { source: 'nieuw', thousands: 60 },
    ],
    phases: [
      [
        'Meten',
        [
          ['Normen per registratie bepalen', 'Normen vastgesteld'],
          ['Meetregels bouwen'],
          ['Nulmeting uitvoeren', 'Nulmeting besproken'],
        ],
      ],
      [
        'Verbeteren',
        [
          ['Terugmeldproces inrichten', 'Terugmeldpunt open'],
          ['Herstelronde adressen', null, 1.4],
          ['Kwaliteitsbord bouwen', 'Kwaliteitsbord live'],
        ],
      ],
    ],
    summaries: [
      'De nulmeting is afgerond: 4,1 procent van de adressen voldoet niet aan de norm.',
      'Het terugmeldpunt is open en wordt door vier afdelingen gebruikt.',
      'De herstelronde loopt voor op schema dankzij inzet van het team Belastingen.',
      'Nog 1,6 procent van de adressen voldoet niet aan de norm; het kwaliteitsbord wordt getest.',
    ],
    deviations: [
      {
        aspect: 'organisation',
        from: 0,
        to: 0,
        colour: 'orange',
        cause: 'Het team BAG had langdurig zieken.',
        consequence: 'De nulmeting kostte vijf weken in plaats van drie.',
        correction: 'Tijdelijke inzet vanuit Belastingen afgesproken tot en met de herstelronde.',
      },
    ],
  },
  {
    code: 'FUN-04',
    name: 'Koppelvlakken volgens Common Ground',
    description:
      'Gegevens bij de bron bevragen in plaats van kopiëren. Twaalf kopieën van persoons- en adresgegevens worden vervangen door bevragingen met logging, zodat altijd te zien is wie wat waarvoor gebruikte. Leveranciers van bestaande pakketten worden contractueel meegenomen.',
    leader: 'joris',
    team: ['joris', 'bram'],
    start: 8,
    months: 24,
    slipWeeks: 5,
    pace: 1.05,
    goals: [
      ['O2', 2],
      ['S2', 1],
    ],
    funding: [
      { source: 'ict', thousands: 340, nature: 'investment' },
      { source: 'nieuw', thousands: 80 },
    ],
    phases: [
      [
        'Verkennen',
        [
          ['Kopieën inventariseren', 'Twaalf kopieën in beeld'],
          ['Koppelvlakbeleid schrijven', 'Koppelvlakbeleid vastgesteld'],
        ],
      ],
      [
        'Bevragen',
        [
          ['Bevraging personen bouwen', 'Bevraging personen in productie', 1.3],
          ['Bevraging adressen bouwen', 'Bevraging adressen in productie'],
        ],
      ],
      [
        'Opruimen',
        [
          ['Kopieën uitfaseren', null, 1.5],
          ['Overdracht aan beheer', 'Laatste kopie verwijderd'],
        ],
      ],
    ],
    summaries: [
      'Het koppelvlakbeleid is vastgesteld; de bouw van de eerste bevraging is begonnen.',
      'Twee plekken in het bouwteam zijn vacant; de planning is nog haalbaar.',
      'De bevraging personen schuift enkele weken door de bezetting.',
      'Drie van de twaalf kopieën zijn verwijderd; de bezetting blijft het knelpunt.',
    ],
    deviations: [
      {
        aspect: 'organisation',
        from: 1,
        to: 3,
        colour: 'orange',
        cause: 'Twee van de vijf plaatsen voor integratiespecialisten zijn niet ingevuld.',
        consequence: 'De twee bevragingen worden na elkaar gebouwd in plaats van naast elkaar.',
        correction: 'Inzet uit de regionale pool voor 0,8 fte en een vaste inhuurpartner voor piekwerk.',
      },
      {
        aspect: 'time',
        from: 2,
        to: 3,
        colour: 'orange',
        cause: 'Bouw in volgorde in plaats van gelijktijdig, en het dataplatform kwam vier maanden later.',
        consequence: 'De laatste kopie verdwijnt vijf weken later dan in het basisplan.',
        correction: 'De drie kopieën met de grootste privacyrisico’s zijn naar voren gehaald.',
      },
    ],
    attention: 'De leverancier van het zorgpakket levert het koppelvlak pas in het volgende kwartaal.',
    decision:
      'Instemmen met tijdelijke inhuur van 0,8 fte voor twee kwartalen (€ 64.000) ten laste van het ICT-budget.',
  },
  {
    code: 'FUN-05',
    name: 'Sensorregister',
    description:
      'Een openbaar register van alle sensoren en camera’s in de buitenruimte, met doel, eigenaar en bewaartermijn. De raad vroeg hierom in de motie Sensoren zichtbaar op straat. Het register wordt gevoed door vergunningen en door een aanmeldplicht voor leveranciers.',
    leader: null,
    team: ['lotte', 'analist'],
    start: 10,
    months: 16,
    slipWeeks: 3,
    stalledMonthsAgo: 5,
    pace: 0.95,
    goals: [
      ['S1', 1],
      ['S4', 2],
    ],
    funding: [{ source: 'nieuw', thousands: 140 }],
    phases: [
      ['Inventariseren', [['Buitenruimte inventariseren', 'Sensoren in beeld', 1.4], ['Registermodel kiezen']]],
      [
        'Publiceren',
        [
          ['Register inrichten', 'Register gevuld met eigen sensoren'],
          ['Aanmeldplicht leveranciers regelen'],
          ['Register publiceren', 'Sensorregister openbaar'],
        ],
      ],
    ],
    stale: true,
    summaries: [
      'De inventarisatie telde 412 sensoren en camera’s; de projectleider heeft een andere baan aanvaard.',
      'De vacature projectleider staat open; het werk aan het register ligt grotendeels stil.',
      'Er is nog geen projectleider; de toezegging aan de raad komt in gevaar.',
      '',
    ],
    deviations: [
      {
        aspect: 'organisation',
        from: 0,
        to: 0,
        colour: 'orange',
        cause: 'De projectleider vertrekt en de overdracht is onvolledig.',
        consequence: 'Kennis over de afspraken met leveranciers verdwijnt.',
        correction: 'Werving gestart en overdrachtsdossier opgesteld.',
      },
      {
        aspect: 'organisation',
        from: 1,
        to: 2,
        colour: 'red',
        cause: 'De vacature voor projectleider leverde twee keer geen geschikte kandidaat op.',
        consequence: 'Niemand stuurt het werk aan; de inrichting van het register ligt stil.',
        correction: 'Opdrachtgever zoekt een interne waarnemer; anders wordt het project gepauzeerd.',
      },
      {
        aspect: 'time',
        from: 1,
        to: 2,
        colour: 'orange',
        cause: 'Er wordt sinds het vertrek van de projectleider nauwelijks gewerkt.',
        consequence: 'De openbaarmaking die aan de raad is toegezegd wordt niet op tijd gehaald.',
        correction: 'De eigen sensoren van de gemeente als eerste publiceren, leveranciers later.',
      },
    ],
    attention: 'De raad verwacht het register nog dit jaar.',
    decision: 'Een projectleider aanwijzen of het project formeel pauzeren en dit aan de raad melden.',
  },
  {
    code: 'FUN-06',
    name: 'Digitale tweeling binnenstad',
    description:
      'Een driedimensionaal model van de binnenstad waarmee plannen voor groen, water en verkeer vooraf worden doorgerekend. Bewoners kunnen in het Huis van de Stad zelf varianten bekijken. De proef moet uitwijzen of een model voor de hele gemeente de kosten waard is.',
    leader: 'lotte',
    team: ['lotte', 'analist'],
    start: 19,
    months: 24,
    pace: 0.94,
    goals: [['S3b', 1]],
    funding: [
      { source: 'subsidie', thousands: 270 },
      { source: 'nieuw', thousands: 120, nature: 'investment' },
    ],
    phases: [
      [
        'Verkennen',
        [
          ['Gebruik verkennen', 'Drie toepassingen gekozen'],
          ['3D-basismodel maken', 'Basismodel opgeleverd', 1.3],
        ],
      ],
      [
        'Rekenen en tonen',
        [
          ['Scenario’s hittestress', 'Eerste scenario’s besproken met bewoners'],
          ['Scenario’s verkeer'],
          ['Proef evalueren', 'Advies over vervolg aan het college'],
        ],
      ],
    ],
    summaries: [
      'De subsidie is toegekend en het projectteam is samengesteld.',
      'De subsidie is toegekend en het projectteam is samengesteld.',
      'De drie toepassingen zijn met bewoners en ontwerpers gekozen.',
      'Het basismodel groeit; luchtfoto’s en hoogtemetingen zijn beschikbaar.',
    ],
  },
];
