import type { DemoProject } from './types';

/** Programme Verantwoord en open. */
export const OPENNESS: readonly DemoProject[] = [
  {
    code: 'VER-01',
    name: 'Algoritmeregister',
    description:
      'Alle impactvolle algoritmes van de gemeente openbaar beschreven: doel, werking, afweging en menselijk toezicht. Voor toepassingen met een hoog risico is een mensenrechtentoets gedaan. Het register is gekoppeld aan het landelijke Algoritmeregister.',
    leader: 'jelle',
    team: ['jelle', 'fg'],
    start: 4,
    months: 25,
    pace: 0.93,
    goals: [['S4', 1]],
    funding: [{ source: 'nieuw', thousands: 95 }],
    phases: [
      [
        'Weten wat er is',
        [
          ['Algoritmes inventariseren', 'Inventarisatie gereed'],
          ['Eerste twintig beschrijven', 'Twintig beschrijvingen getoetst'],
        ],
      ],
      [
        'Openbaar maken',
        [
          ['Mensenrechtentoets hoog risico (IAMA)', null, 1.6],
          ['Register vullen', 'Register gepubliceerd'],
          ['Vaste werkwijze bij inkoop', 'Werkwijze in het inkoopbeleid'],
        ],
      ],
    ],
    summaries: [
      'De inventarisatie vond 34 algoritmes, waarvan 11 met impact op inwoners.',
      'Twintig beschrijvingen zijn getoetst; de mensenrechtentoets voor handhaving loopt.',
      'Eén algoritme is na de toets uitgezet omdat de opbrengst de inbreuk niet rechtvaardigde.',
      'Het register is gevuld; de publicatie wordt voorbereid met de griffie.',
    ],
  },
  {
    code: 'VER-02',
    name: 'Open data portaal',
    description:
      'Gegevens over de gemeente vindbaar, uitwisselbaar en herbruikbaar voor iedereen, met actuele metadata uit de datacatalogus. Ondernemers, journalisten en scholen denken mee over wat eerst komt. Over vier jaar staan er honderd datasets die zichzelf verversen.',
    leader: 'jelle',
    team: ['jelle', 'analist'],
    start: 11,
    months: 15,
    slipWeeks: 5,
    pace: 1.02,
    goals: [
      ['S1', 2],
      ['O2a', 1],
    ],
    funding: [
      { source: 'nieuw', thousands: 120 },
      { source: 'ict', thousands: 40, term: 'structural' },
    ],
    phases: [
      [
        'Openen',
        [
          ['Publicatiebeleid maken', 'Publicatiebeleid vastgesteld'],
          ['Portaal inrichten', 'Portaal online'],
        ],
      ],
      [
        'Vullen',
        [
          ['Eerste veertig datasets', 'Veertig datasets gepubliceerd', 1.3],
          ['Gebruikersonderzoek'],
          ['Honderd datasets uit de catalogus', 'Honderd datasets gepubliceerd', 1.3],
        ],
      ],
    ],
    summaries: [
      'Het portaal is online met de eerste negen datasets.',
      'Er zijn 28 datasets gepubliceerd; de afvalkalender wordt het meest gebruikt.',
      'De koppeling met de datacatalogus komt later dan waarop was gerekend.',
      'Er staan 44 datasets online; verdere groei wacht op de datacatalogus.',
    ],
    deviations: [
      {
        aspect: 'time',
        from: 2,
        to: 3,
        colour: 'orange',
        cause: 'De datacatalogus, waaruit datasets automatisch worden gepubliceerd, gaat later live.',
        consequence: 'De laatste zestig datasets kunnen pas na de livegang van de catalogus; nu nog handwerk.',
        correction: 'Tien veelgevraagde datasets worden met de hand gepubliceerd.',
      },
    ],
    attention: 'De planning gaat uit van een catalogus die er volgens zijn eigen planning dan nog niet is.',
    decision: 'Vaststellen of het portaal op de catalogus wacht of een tussenoplossing van € 18.000 krijgt.',
  },
  {
    code: 'VER-03',
    name: 'Privacy door ontwerp',
    description:
      'Privacytoetsen aan het begin van ieder project en een register van verwerkingen dat klopt. Opdrachtgevers leren welke vragen ze moeten stellen voordat er een pakket wordt gekozen. De achterstand in effectbeoordelingen is in twee jaar weggewerkt.',
    leader: 'hedwig',
    team: ['fg', 'hedwig'],
    start: 2,
    months: 26,
    pace: 0.97,
    goals: [
      ['S2', 1],
      ['S4', 1],
    ],
    funding: [
      { source: 'nieuw', thousands: 120 },
      { source: 'opleiding', thousands: 50, term: 'structural' },
    ],
    phases: [
      [
        'Basis leggen',
        [
          ['Toets in de projectaanpak', 'Toets verplicht voor nieuwe projecten'],
          ['Register van verwerkingen actualiseren', 'Register bijgewerkt', 1.2],
        ],
      ],
      [
        'Inhalen en leren',
        [
          ['Achterstand effectbeoordelingen', 'Achterstand weggewerkt', 1.5],
          ['Opdrachtgevers trainen'],
          ['Externe toets', 'Extern oordeel ontvangen'],
        ],
      ],
    ],
    summaries: [
      'Van de 31 achterstallige effectbeoordelingen zijn er 12 gedaan.',
      'De achterstand neemt af tot 11; de kwaliteit is volgens de functionaris nog wisselend.',
      'De achterstand is 4; de nieuwe werkwijze bevalt.',
      'De achterstand is weggewerkt en 46 opdrachtgevers zijn getraind.',
    ],
    deviations: [
      {
        aspect: 'quality',
        from: 0,
        to: 1,
        colour: 'orange',
        cause: 'Effectbeoordelingen worden door verschillende bureaus op verschillende manieren gedaan.',
        consequence: 'De functionaris gaf er zes terug.',
        correction: 'Eén vast format en een tweede lezer uit het gilde.',
      },
      {
        aspect: 'time',
        from: 0,
        to: 0,
        colour: 'orange',
        cause: 'De achterstand was groter dan het register liet zien.',
        consequence: 'Nieuwe projecten wachtten op hun toets.',
        correction: 'Nieuwe projecten gaan voor; de achterstand wordt op risico geordend.',
      },
    ],
  },
  {
    code: 'VER-04',
    name: 'Mijn gegevens',
    description:
      'Inwoners zien welke gegevens de gemeente van hen heeft, wie ze waarvoor gebruikte, en kunnen ze laten verbeteren. Het werkt met DigiD en is getest met mensen die moeite hebben met lezen. Later sluit het aan op de landelijke voorziening.',
    leader: 'noor',
    team: ['noor', 'joris', 'fg'],
    start: 13,
    months: 24,
    slipWeeks: 12,
    pace: 0.9,
    goals: [['S2', 1]],
    funding: [
      { source: 'nieuw', thousands: 190 },
      { source: 'ict', thousands: 80, nature: 'investment' },
    ],
    phases: [
      [
        'Ontwerpen met inwoners',
        [
          ['Wensen van inwoners ophalen', 'Ontwerp gekozen door panel'],
          ['Inzage persoonsgegevens bouwen', 'Inzage getest', 1.3],
        ],
      ],
      [
        'Uitbreiden',
        [
          ['Gebruikslog tonen', 'Gebruikslog zichtbaar'],
          ['Correctieverzoek online', 'Correctie in gebruik'],
        ],
      ],
      [
        'Aansluiten',
        [['Toegankelijkheid toetsen'], ['Landelijke aansluiting', 'Aangesloten op landelijke voorziening']],
      ],
    ],
    summaries: [
      'Het bewonerspanel koos een eenvoudig ontwerp met uitleg per gegeven.',
      'De bouw van de inzage wacht op de bevraging personen.',
      'De inzage schuift opnieuw; de landelijke voorziening meldt uitstel.',
      'De inzage werkt in een testomgeving, maar zonder gebruikslog; de einddatum is niet haalbaar.',
    ],
    deviations: [
      {
        aspect: 'time',
        from: 1,
        to: 1,
        colour: 'orange',
        cause: 'De bevraging personen uit Koppelvlakken volgens Common Ground is later beschikbaar.',
        consequence: 'De inzage kan niet met echte gegevens worden getest.',
        correction: 'Testen met nagebouwde gegevens en de schermen alvast toetsen op leesbaarheid.',
      },
      {
        aspect: 'time',
        from: 2,
        to: 3,
        colour: 'red',
        cause: 'Twee afhankelijkheden schuiven tegelijk: de eigen bevraging en de landelijke voorziening.',
        consequence: 'De aansluiting komt twaalf weken later dan in het eerste basisplan.',
        correction: 'Voorstel om eerst inzage zonder landelijke aansluiting op te leveren.',
      },
      {
        aspect: 'quality',
        from: 3,
        to: 3,
        colour: 'orange',
        cause: 'Vier van de zestien testers begrepen niet waarom een gegeven werd gebruikt.',
        consequence: 'De uitleg voldoet nog niet aan het eigen taalniveau B1.',
        correction: 'Teksten herschreven met de taalambassadeurs; nieuwe test volgende maand.',
      },
      {
        aspect: 'risk',
        from: 2,
        to: 3,
        colour: 'orange',
        cause: 'De planning van de landelijke voorziening ligt buiten de invloed van de gemeente.',
        consequence: 'Een tweede uitstel maakt de bouw voor aansluiting gedeeltelijk waardeloos.',
        correction: 'Aansluiting losgemaakt van de rest, zodat inzage daar niet op wacht.',
      },
    ],
    attention: 'De motie Baas over eigen gegevens vraagt om inzage voor de zomer.',
    decision: 'Instemmen met een kleinere eerste oplevering: inzage zonder landelijke aansluiting.',
  },
  {
    code: 'VER-05',
    name: 'Ethische commissie data',
    description:
      'Een commissie van inwoners en deskundigen die gevoelige toepassingen vooraf weegt op publieke waarden. De commissie adviseert openbaar; het college legt uit wat het met een advies doet. Na twee jaar wordt de commissie geëvalueerd.',
    leader: 'hedwig',
    team: ['hedwig', 'fg'],
    start: 6,
    months: 24,
    pace: 0.91,
    goals: [
      ['S4', 2],
      ['O3', 1],
    ],
    funding: [{ source: 'nieuw', thousands: 45 }],
    phases: [
      ['Instellen', [['Opdracht en samenstelling', 'Leden benoemd door het college'], ['Werkwijze bepalen']]],
      [
        'Adviseren',
        [
          ['Eerste adviezen', 'Eerste drie adviezen openbaar', 1.6],
          ['Jaarverslag schrijven', 'Jaarverslag naar de raad'],
          ['Commissie evalueren', 'Evaluatie besproken'],
        ],
      ],
    ],
    summaries: [
      'Zeven leden zijn benoemd, van wie vier inwoners door loting.',
      'Het eerste advies ging over energiearmoede en is overgenomen.',
      'De commissie adviseerde tegen kentekenherkenning voor parkeeronderzoek; het college nam dat over.',
      'Het jaarverslag is in concept gereed.',
    ],
  },
  {
    code: 'VER-06',
    name: 'Woo-ontsluiting en archief',
    description:
      'Informatie actief openbaar maken zoals de Wet open overheid vraagt, en duurzaam bewaren, met metadata vanaf het ontstaan. Persoonsgegevens worden met hulp van software en een tweede lezer onleesbaar gemaakt. Het e-depot van de streekarchieven bewaart wat blijvend is.',
    leader: 'bram',
    team: ['bram', 'jelle'],
    start: 18,
    months: 26,
    pace: 0.99,
    goals: [
      ['S4', 1],
      ['S1', 1],
    ],
    funding: [
      { source: 'ict', thousands: 170 },
      { source: 'nieuw', thousands: 70, term: 'structural' },
    ],
    phases: [
      [
        'Ordenen',
        [
          ['Informatiecategorieën kiezen', 'Categorieën vastgesteld'],
          ['Metadatamodel maken', 'Metadatamodel vastgesteld'],
        ],
      ],
      [
        'Openbaar maken',
        [
          ['Besluiten publiceren', 'Besluiten actief openbaar', 1.2],
          ['Onderzoeken publiceren', 'Onderzoeken actief openbaar'],
          ['Aansluiten op e-depot', 'Eerste overbrenging gedaan'],
        ],
      ],
    ],
    summaries: [
      'De informatiecategorieën zijn met de griffie gekozen.',
      'De informatiecategorieën zijn met de griffie gekozen.',
      'De categorieën zijn vastgesteld; het metadatamodel wordt beproefd op nieuwe zaken.',
      'Bij oude zaken ontbreekt meer metadata dan gedacht.',
    ],
    deviations: [
      {
        aspect: 'information',
        from: 3,
        to: 3,
        colour: 'orange',
        cause: 'Van de zaken van vóór de invoering van het zaaksysteem heeft een derde geen bruikbare metadata.',
        consequence: 'Oudere besluiten zijn wel openbaar maar niet goed vindbaar.',
        correction: 'Afbakening met de archiefinspectie; software stelt metadata voor en een medewerker keurt.',
      },
    ],
    attention: 'De archiefinspectie bezoekt de gemeente in het volgende kwartaal.',
  },
];
