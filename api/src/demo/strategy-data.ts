/** People, strategy, goals and funding of the fictional municipality of Stipdam. */
export const ORGANISATION = 'Gemeente Stipdam';

export const PEOPLE = [
  ['cdo', 'Ingrid van Zoelen', 'Chief data officer', 'programme_manager'],
  ['admin', 'Pieter Algra', 'Functioneel beheerder', 'administrator'],
  ['controller', 'Rachid el Amrani', 'Concerncontroller', 'controller'],
  ['wethouder', 'Annelies Post', 'Wethouder Digitalisering', 'viewer'],
  ['secretaris', 'Cor Middelkoop', 'Gemeentesecretaris', 'viewer'],
  ['marit', 'Marit de Wit', 'Programmamanager Datafundament', 'project_leader'],
  ['souad', 'Souad Bakkali', 'Programmamanager Mens en organisatie', 'project_leader'],
  ['tijn', 'Tijn Veldhuis', 'Programmamanager Opgaven', 'project_leader'],
  ['hedwig', 'Hedwig Smeets', 'Programmamanager Verantwoord en open', 'project_leader'],
  ['joris', 'Joris Brand', 'Architect', 'project_leader'],
  ['bram', 'Bram Kuiper', 'Adviseur gegevensbeheer', 'project_leader'],
  ['femke', 'Femke Hoekstra', 'Adviseur planning en control', 'project_leader'],
  ['lotte', 'Lotte Janssens', 'Projectleider ruimtelijke data', 'project_leader'],
  ['samir', 'Samir Yildiz', 'Projectleider sociaal domein', 'project_leader'],
  ['noor', 'Noor Dijkgraaf', 'Projectleider leefomgeving', 'project_leader'],
  ['jelle', 'Jelle Tromp', 'Adviseur openbaarheid', 'project_leader'],
  ['fg', 'Wilma Oud', 'Functionaris gegevensbescherming', 'contributor'],
  ['steward1', 'Dewi Pattiasina', 'Datasteward basisregistraties', 'contributor'],
  ['steward2', 'Koen Raaijmakers', 'Datasteward sociaal domein', 'contributor'],
  ['analist', 'Yara Lindeman', 'Data-analist', 'contributor'],
] as const;

export const STRATEGY = {
  title: 'Datastrategie Stipdam: weten wat werkt',
  vision:
    'In Stipdam gebruiken we gegevens om beter te begrijpen wat inwoners nodig hebben en of ons beleid werkt. We doen dat zorgvuldig, open en samen met de stad: wat we weten, kan iedereen nagaan.',
  reference: 'Raadsbesluit 112',
} as const;

export const GOALS = [
  {
    code: 'O1',
    category: 'organisation',
    title: 'Opgavegericht en verantwoord datagedreven werken',
    owner: 'tijn',
    indicators: [
      ['Collegevoorstellen met onderbouwing uit gegevens', '%', 'increase', 12, 75, 41],
      ['Opgaven met een vaste analist', 'aantal', 'increase', 0, 8, 5],
    ],
  },
  {
    code: 'O2',
    category: 'organisation',
    title: 'Een betrouwbaar datafundament',
    owner: 'marit',
    indicators: [
      ['Datasets in de catalogus met een eigenaar', '%', 'increase', 5, 95, 46],
      ['Kopieën van persoonsgegevens', 'aantal', 'decrease', 12, 0, 9],
    ],
  },
  {
    code: 'O3',
    category: 'organisation',
    title: 'Vakkundige en kritische medewerkers',
    owner: 'souad',
    indicators: [['Medewerkers die de leerlijn afrondden', 'aantal', 'increase', 0, 400, 138]],
  },
  {
    code: 'O4',
    category: 'organisation',
    title: 'Doelmatig en kostenbewust werken',
    owner: 'femke',
    indicators: [['Onderhoud op toestand gepland', '%', 'increase', 10, 60, 24]],
  },
  {
    code: 'S1',
    category: 'society',
    title: 'Gegevens over de gemeente beschikbaar voor iedereen',
    owner: 'jelle',
    indicators: [['Gepubliceerde datasets', 'aantal', 'increase', 9, 100, 44]],
  },
  {
    code: 'S2',
    category: 'society',
    title: 'Inwoners hebben zeggenschap over hun gegevens',
    owner: 'hedwig',
    indicators: [['Inzageverzoeken binnen twee weken', '%', 'increase', 61, 98, 83]],
  },
  {
    code: 'S3',
    category: 'society',
    title: 'Meer waarde voor wijk en inwoner',
    owner: 'lotte',
    indicators: [
      ['Huishoudens bereikt door vroegsignalering', 'aantal per jaar', 'increase', 180, 900, 395],
      ['Rapportcijfer wijkmonitor', 'cijfer', 'increase', 5.8, 7.5, 6.9],
    ],
  },
  {
    code: 'S4',
    category: 'society',
    title: 'Een betrouwbare en open overheid',
    owner: 'hedwig',
    indicators: [
      ['Impactvolle algoritmes in het register', '%', 'increase', 0, 100, 72],
      ['Vertrouwen van inwoners in gebruik van gegevens', '%', 'increase', 44, 60, 49],
    ],
  },
] as const;

/** Goals below another goal. */
export const SUBGOALS = [
  { code: 'O2a', parent: 'O2', category: 'organisation', title: 'Eén taal voor gegevens', owner: 'marit' },
  { code: 'S3a', parent: 'S3', category: 'society', title: 'Schulden vroeg zien en helpen', owner: 'samir' },
] as const;

export const SOURCES = [
  { key: 'nieuw', name: 'Raadskrediet datastrategie', kind: 'new' },
  { key: 'ict', name: 'ICT-budget', kind: 'ict' },
  { key: 'basisregistraties', name: 'Budget basisregistraties', kind: 'base_registrations' },
  { key: 'opleiding', name: 'Opleidingsbudget', kind: 'training' },
  { key: 'onderzoek', name: 'Onderzoeksbudget', kind: 'research' },
  { key: 'subsidie', name: 'Rijkssubsidies', kind: 'grant' },
] as const;
