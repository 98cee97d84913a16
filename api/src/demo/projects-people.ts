import type { DemoProject } from './types';

/** Programme Mens en organisatie. */
export const PEOPLE_AND_ORGANISATION: readonly DemoProject[] = [
  {
    code: 'MEN-01',
    name: 'Academie Datavakmanschap',
    description:
      'Een leerlijn voor alle medewerkers, van cijfers lezen tot zelf analyseren, met een gilde van specialisten die collega’s helpen. Leidinggevenden volgen een eigen programma over sturen met gegevens. In vier jaar ronden vierhonderd medewerkers de leerlijn af.',
    leader: 'souad',
    team: ['souad', 'analist'],
    start: 3,
    months: 30,
    slipWeeks: 4,
    pace: 1.04,
    goals: [['O3', 1]],
    funding: [
      { source: 'opleiding', thousands: 210, term: 'structural' },
      { source: 'nieuw', thousands: 50 },
    ],
    phases: [
      ['Ontwerpen', [['Behoefte per afdeling ophalen', 'Opleidingsplan vastgesteld'], ['Leerlijn ontwerpen']]],
      [
        'Opleiden',
        [
          ['Eerste lichting', 'Eerste negentig medewerkers geslaagd', 1.2],
          ['Gilde oprichten', 'Gilde van start'],
          ['Tweede lichting', 'Tweede lichting geslaagd', 1.2],
        ],
      ],
      ['Borgen', [['Leerlijn in het vaste aanbod brengen', 'Leerlijn in het personeelsbeleid']]],
    ],
    summaries: [
      'De eerste lichting kreeg een 8,1 van de deelnemers.',
      'De werving voor de tweede lichting loopt; docenten uit eigen huis zijn schaars.',
      'De tweede lichting start later omdat twee docenten nog niet beschikbaar zijn.',
      '138 medewerkers rondden de leerlijn af; de bezetting is 1,2 van 2,0 fte.',
    ],
    deviations: [
      {
        aspect: 'organisation',
        from: 1,
        to: 3,
        colour: 'orange',
        cause: 'Van de 2,0 fte voor docenten en begeleiding is 1,2 fte ingevuld.',
        consequence: 'Groepen zijn groter en individuele begeleiding valt weg.',
        correction: 'Twee leden van het gilde nemen een dag per week begeleiding over.',
      },
      {
        aspect: 'time',
        from: 2,
        to: 3,
        colour: 'orange',
        trend: 'improving',
        cause: 'De tweede lichting kon pas beginnen toen er docenten waren.',
        consequence: 'De tweede lichting is ongeveer een maand later klaar.',
        correction: 'Een deel van de stof is omgezet naar zelfstudie met een inloopspreekuur.',
      },
    ],
    attention: 'Leidinggevenden geven nog niet overal vier uur leertijd per maand.',
    decision: 'Vier uur leertijd per maand vastleggen in de jaargesprekken van alle afdelingen.',
  },
  {
    code: 'MEN-02',
    name: 'Inrichting datagovernance',
    state: 'completed',
    description:
      'Rollen en overleggen voor gegevens: data-eigenaren in het management, stewards op de afdelingen en een datatafel die knopen doorhakt. De rollen zijn opgenomen in functieprofielen. Daarmee weet iedereen bij wie een vraag over gegevens hoort.',
    leader: 'hedwig',
    team: ['hedwig', 'steward1', 'steward2'],
    start: 1,
    months: 17,
    pace: 0.97,
    goals: [
      ['O2', 1],
      ['O3', 1],
    ],
    funding: [{ source: 'nieuw', thousands: 120 }],
    phases: [
      [
        'Ontwerpen',
        [
          ['Rollen beschrijven', 'Rollen vastgesteld door de directie'],
          ['Eigenaren benoemen', 'Alle eigenaren benoemd'],
        ],
      ],
      [
        'Invoeren',
        [
          ['Datatafel instellen', 'Eerste datatafel gehouden'],
          ['Werkwijze vastleggen', 'Werkwijze in beheer genomen'],
        ],
      ],
    ],
    summaries: [
      'De datatafel draait en heeft vier besluiten genomen over omstreden definities.',
      'Het project is afgerond en overgedragen aan de concernstaf.',
      'Het project is afgerond en overgedragen aan de concernstaf.',
      'Het project is afgerond en overgedragen aan de concernstaf.',
    ],
  },
  {
    code: 'MEN-03',
    name: 'Stuurinformatie directie en college',
    description:
      'Vaste stuurinformatie voor directie en college uit één bron, met bij elk cijfer uitleg en herkomst. Het stuurbord vervangt zeven rapportages in spreadsheets. Afwijkingen worden besproken in plaats van nagerekend.',
    leader: 'femke',
    team: ['femke', 'analist'],
    start: 9,
    months: 20,
    pace: 0.95,
    goals: [
      ['O1', 2],
      ['O4', 1],
    ],
    funding: [{ source: 'ict', thousands: 150 }],
    phases: [
      [
        'Ontwerpen',
        [
          ['Stuurvragen ophalen', 'Twintig stuurvragen gekozen'],
          ['Definities vaststellen', 'Definities door de datatafel'],
        ],
      ],
      [
        'Bouwen en uitbreiden',
        [
          ['Eerste stuurbord bouwen', 'Stuurbord directie live'],
          ['Uitbreiden naar afdelingen', null, 1.3],
          ['Borgen in planning en control', 'Stuurbord in de P&C-cyclus'],
        ],
      ],
    ],
    stale: true,
    summaries: [
      'De definities zijn op twee na door de datatafel vastgesteld.',
      'Het eerste stuurbord wordt door de directie gebruikt.',
      'Drie afdelingen sluiten aan; de reacties van het college zijn goed.',
      '',
    ],
  },
  {
    code: 'MEN-04',
    name: 'Analyseteam opgavegericht werken',
    description:
      'Een klein team van analisten dat per maatschappelijke opgave drie maanden meewerkt en kennis achterlaat. De opgavemanager bepaalt de vraag, het team de methode, en beide presenteren samen de uitkomst. Na drie opgaven besluit de directie of het team blijvend wordt.',
    leader: 'tijn',
    team: ['analist', 'tijn'],
    start: 5,
    months: 28,
    pace: 0.98,
    goals: [['O1', 1]],
    funding: [
      { source: 'nieuw', thousands: 250 },
      { source: 'onderzoek', thousands: 80 },
    ],
    phases: [
      ['Opzetten', [['Team samenstellen', 'Team op sterkte'], ['Werkwijze ontwerpen']]],
      [
        'Meewerken',
        [
          ['Opgave betaalbaar wonen', 'Uitkomsten wonen gepresenteerd'],
          ['Opgave gezond ouder worden', 'Uitkomsten ouder worden gepresenteerd'],
          ['Opgave schone lucht', 'Uitkomsten lucht gepresenteerd'],
        ],
      ],
      ['Besluiten', [['Werkwijze evalueren', 'Besluit over vast team']]],
    ],
    summaries: [
      'Eén analist vertrok; de opgave wonen is daardoor met minder mensen gedaan.',
      'Het team is weer op sterkte en werkt aan gezond ouder worden.',
      'De uitkomsten over gezond ouder worden leidden tot een ander aanbod in twee wijken.',
      'De opgave schone lucht loopt; twee opgavemanagers staan op de wachtlijst.',
    ],
    deviations: [
      {
        aspect: 'organisation',
        from: 0,
        to: 0,
        colour: 'orange',
        cause: 'Een van de drie analisten nam ontslag.',
        consequence: 'De analyse van de woningvoorraad is beperkt tot twee wijken.',
        correction: 'Vacature vervuld per het volgende kwartaal; een collega uit de regio springt bij.',
      },
    ],
  },
  {
    code: 'MEN-05',
    name: 'Personeelsgegevens op orde',
    description:
      'Betrouwbare gegevens over bezetting, contracten en verloop als basis voor strategische personeelsplanning. Drie administraties worden er één en de koppeling met het roosterpakket vervangt handwerk. Alleen wat nodig is wordt verwerkt; de ondernemingsraad toetst de rapportages.',
    leader: 'souad',
    team: ['souad', 'steward1'],
    start: 21,
    months: 14,
    goals: [['O4', 1]],
    funding: [{ source: 'ict', thousands: 90 }],
    phases: [
      [
        'Opschonen',
        [
          ['Processen in kaart brengen', 'Processen vastgesteld'],
          ['Gegevens opschonen', null, 1.2],
        ],
      ],
      [
        'Koppelen',
        [
          ['Koppeling rooster bouwen', 'Koppeling in gebruik'],
          ['Rapportage bezetting maken', 'Eerste bezettingsrapport'],
        ],
      ],
    ],
    summaries: [
      'De opdracht is verleend.',
      'De opdracht is verleend.',
      'De opdracht is verleend en de processen worden beschreven.',
      'De processen worden beschreven met de drie betrokken afdelingen.',
    ],
  },
  {
    code: 'MEN-06',
    name: 'Besluitvorming met data',
    state: 'proposed',
    description:
      'Een vaste paragraaf “wat zeggen de gegevens” in ieder college- en raadsvoorstel. Het project begint met drie voorstellen als proef en een korte handreiking voor steller en toetser. Start na vaststelling van de kadernota.',
    leader: 'femke',
    team: ['femke'],
    start: 34,
    months: 10,
    goals: [['O1', 1]],
    funding: [
      { source: 'onderzoek', thousands: 30 },
      { source: 'nieuw', thousands: null, absenceReason: 'Nog niet toegekend: besluit volgt bij de kadernota' },
    ],
    phases: [
      ['Proef', [['Paragraaf ontwerpen', 'Ontwerp besproken met griffie'], ['Proef met drie voorstellen']]],
      ['Invoeren', [['Handreiking en training', 'Paragraaf verplicht in elk voorstel']]],
    ],
    summaries: ['', '', '', ''],
  },
];
