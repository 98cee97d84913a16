import type { BothLanguages, ShippedArea } from './shipped-models';

const both = (nl: string, en: string): BothLanguages => ({ nl, en });

/** Areas of the shipped model of data maturity, with what each of the five levels looks like there. */
export const AREAS: readonly ShippedArea[] = [
  {
    code: 'STU',
    name: both('Strategie en sturing', 'Strategy and steering'),
    description: both(
      'Of data een plaats heeft in de doelen van de gemeente, en of bestuur en management erop sturen.',
      'Whether data has a place in the goals of the municipality, and whether board and management steer on it.',
    ),
    criteria: [
      both(
        'Er is geen datastrategie; keuzes over data vallen per project.',
        'There is no data strategy; choices about data are made per project.',
      ),
      both(
        'Een datastrategie is in de maak of vastgesteld, maar nog niet vertaald naar projecten.',
        'A data strategy is being drafted or adopted, but not yet turned into projects.',
      ),
      both(
        'Doelen hebben eigenaren en projecten; de directie bespreekt de voortgang elk kwartaal.',
        'Goals have owners and projects; management discusses progress every quarter.',
      ),
      both(
        'Raad en college sturen bij op gemeten resultaat; de strategie is minstens eenmaal herijkt.',
        'Council and board adjust on measured results; the strategy was revised at least once.',
      ),
      both(
        'Data is vast onderdeel van elke beleidskeuze en van de planning-en-controlcyclus.',
        'Data is part of every policy choice and of the planning and control cycle.',
      ),
    ],
  },
  {
    code: 'GOV',
    name: both('Datagovernance', 'Data governance'),
    description: both(
      'Wie over gegevens gaat: rollen, afspraken en een overzicht van wat er is.',
      'Who is in charge of data: roles, agreements and an overview of what there is.',
    ),
    criteria: [
      both('Niemand weet wie eigenaar van welke gegevens is.', 'Nobody knows who owns which data.'),
      both(
        'Voor enkele bronnen is een eigenaar of datasteward aangewezen.',
        'An owner or data steward was appointed for a few sources.',
      ),
      both(
        'Alle kernregistraties hebben een eigenaar en staan in de gegevenscatalogus.',
        'All core registers have an owner and are in the data catalogue.',
      ),
      both(
        'Eigenaren overleggen vast, beslissen over definities en houden de catalogus bij.',
        'Owners meet regularly, decide on definitions and keep the catalogue up to date.',
      ),
      both(
        'Afspraken gelden ook in de keten en worden uit systemen zelf gecontroleerd.',
        'Agreements also hold across the chain and are checked from the systems themselves.',
      ),
    ],
  },
  {
    code: 'MEN',
    name: both('Vakmanschap en cultuur', 'Skills and culture'),
    description: both(
      'Of medewerkers met data kunnen en willen werken, en of daar tijd en opleiding voor is.',
      'Whether staff can and want to work with data, and have the time and training for it.',
    ),
    criteria: [
      both('Werken met data is iets van een paar liefhebbers.', 'Working with data is for a few enthusiasts.'),
      both(
        'Er zijn opleidingen en een klein datateam; de meeste afdelingen doen nog niet mee.',
        'There is training and a small data team; most departments do not take part yet.',
      ),
      both(
        'Elke afdeling heeft iemand die data kan duiden, en vragen komen bij het datateam terecht.',
        'Every department has someone who can interpret data, and questions reach the data team.',
      ),
      both(
        'Dataprofielen staan in functies en jaargesprekken; leidinggevenden geven het voorbeeld.',
        'Data profiles are in job descriptions and reviews; managers set the example.',
      ),
      both(
        'Medewerkers verbeteren hun werk uit zichzelf met data en leren het elkaar.',
        'Staff improve their work with data of their own accord and teach each other.',
      ),
    ],
  },
  {
    code: 'KWA',
    name: both('Datakwaliteit', 'Data quality'),
    description: both(
      'Of gegevens juist, volledig en actueel zijn, en of fouten aan de bron worden hersteld.',
      'Whether data is correct, complete and up to date, and errors are mended at the source.',
    ),
    criteria: [
      both(
        'Kwaliteit is onbekend; fouten blijken pas als het misgaat.',
        'Quality is unknown; errors show only when things go wrong.',
      ),
      both(
        'Basisregistraties worden gecontroleerd, andere bronnen niet.',
        'Base registers are checked, other sources are not.',
      ),
      both(
        'Voor de belangrijkste bronnen zijn normen vastgesteld en wordt elk kwartaal gemeten.',
        'Norms were set for the main sources, which are measured every quarter.',
      ),
      both(
        'Gebruikers melden fouten met één klik; herstel en oorzaak worden gevolgd.',
        'Users report errors with one click; repair and cause are followed.',
      ),
      both(
        'Fouten worden bij de invoer voorkomen en de kwaliteit is voor iedereen zichtbaar.',
        'Errors are prevented at entry, and quality is visible to everyone.',
      ),
    ],
  },
  {
    code: 'TEC',
    name: both('Techniek en ontsluiting', 'Technology and access'),
    description: both(
      'Of gegevens veilig, actueel en zonder kopieën beschikbaar zijn voor wie ze nodig heeft.',
      'Whether data is available to whoever needs it: safely, up to date and without copies.',
    ),
    criteria: [
      both(
        'Gegevens zitten vast in applicaties en gaan als bestand heen en weer.',
        'Data is locked in applications and travels as files.',
      ),
      both(
        'Er is een eerste centrale plek of koppeling voor een paar bronnen.',
        'There is a first central place or interface for a few sources.',
      ),
      both(
        'Kernbronnen zijn via API of dataplatform te gebruiken, met beheer en toegangsregels.',
        'Core sources can be used by API or data platform, with management and access rules.',
      ),
      both(
        'Nieuwe bronnen sluiten binnen weken aan volgens vaste standaarden.',
        'New sources connect within weeks by fixed standards.',
      ),
      both(
        'Data blijft bij de bron en is in de keten volgens Common Ground te bevragen.',
        'Data stays at the source and can be queried in the chain by Common Ground principles.',
      ),
    ],
  },
  {
    code: 'GEB',
    name: both('Gebruik in het werk', 'Use in daily work'),
    description: both(
      'Of beleid, dienstverlening en uitvoering hun besluiten met gegevens onderbouwen.',
      'Whether policy, service and execution base their decisions on data.',
    ),
    criteria: [
      both(
        'Besluiten rusten op ervaring; cijfers worden achteraf gezocht.',
        'Decisions rest on experience; figures are looked for afterwards.',
      ),
      both('Enkele dashboards bestaan, maar worden weinig gebruikt.', 'A few dashboards exist, but are little used.'),
      both(
        'Bij elke opgave horen vaste cijfers die het team maandelijks bespreekt.',
        'Every task has fixed figures, which the team discusses monthly.',
      ),
      both(
        'Teams voorspellen en evalueren, en passen hun aanpak daarop aan.',
        'Teams predict and evaluate, and adapt their approach.',
      ),
      both(
        'Inzichten zitten in het werkproces zelf en het effect ervan is aangetoond.',
        'Insights are part of the work process itself, and their effect was shown.',
      ),
    ],
  },
  {
    code: 'ETH',
    name: both('Ethiek, privacy en veiligheid', 'Ethics, privacy and security'),
    description: both(
      'Of publieke waarden worden afgewogen en gegevens van inwoners beschermd zijn.',
      'Whether public values are weighed and data of residents is protected.',
    ),
    criteria: [
      both(
        'Privacy en ethiek komen pas ter sprake als er iets misgaat.',
        'Privacy and ethics come up only when something goes wrong.',
      ),
      both(
        'Verplichte toetsen worden gedaan, vaak laat in het project.',
        'Mandatory assessments are done, often late in the project.',
      ),
      both(
        'Elk dataproject begint met een waardenafweging en toetsen zijn actueel.',
        'Every data project begins by weighing values, and assessments are current.',
      ),
      both(
        'Het algoritmeregister is volledig en een ethische commissie adviseert.',
        'The algorithm register is complete, and an ethics committee advises.',
      ),
      both(
        'Inwoners praten mee over het gebruik van hun gegevens en zien wat ermee gebeurt.',
        'Residents have a say in the use of their data and see what happens with it.',
      ),
    ],
  },
  {
    code: 'OPE',
    name: both('Openheid en samenwerking', 'Openness and cooperation'),
    description: both(
      'Of gegevens open zijn waar dat kan, en gedeeld met inwoners, regio en keten.',
      'Whether data is open where it can be, and shared with residents, region and chain.',
    ),
    criteria: [
      both('Gegevens worden alleen op verzoek en met de hand gedeeld.', 'Data is shared only on request and by hand.'),
      both(
        'Er staan enkele open datasets; samenwerken gebeurt per geval.',
        'A few open datasets exist; cooperation is case by case.',
      ),
      both(
        'Open data wordt vast bijgewerkt en met partners zijn afspraken gemaakt.',
        'Open data is updated regularly, and agreements with partners exist.',
      ),
      both(
        'Hergebruik wordt gemeten en partners werken met dezelfde definities.',
        'Reuse is measured, and partners use the same definitions.',
      ),
      both(
        'De gemeente maakt samen met inwoners en regio nieuwe toepassingen op gedeelde data.',
        'The municipality builds new uses of shared data with residents and region.',
      ),
    ],
  },
];

const dimension = (code: string, name: BothLanguages, description: BothLanguages): ShippedArea => ({
  code,
  name,
  description,
  criteria: [],
});

/** The dimensions in which a data strategy is implemented. */
export const DIMENSIONS: readonly ShippedArea[] = [
  dimension(
    'MENS',
    both('Mens', 'People'),
    both('Kennis, vaardigheden en aantal mensen.', 'Knowledge, skills and number of people.'),
  ),
  dimension(
    'TECH',
    both('Techniek', 'Technology'),
    both('Systemen, koppelingen en hulpmiddelen.', 'Systems, interfaces and tools.'),
  ),
  dimension(
    'PROC',
    both('Proces', 'Process'),
    both('Hoe het werk verloopt en waar gegevens daarin ontstaan.', 'How work is done and where data arises in it.'),
  ),
  dimension(
    'ORGA',
    both('Organisatie', 'Organisation'),
    both('Rollen, overleg en verantwoordelijkheid.', 'Roles, meetings and responsibility.'),
  ),
  dimension(
    'CULT',
    both('Cultuur', 'Culture'),
    both('Houding, voorbeeldgedrag en ruimte om te leren.', 'Attitude, example and room to learn.'),
  ),
];
