import type { ProjectRole } from '../portfolio/entity';

/** Teams by key, with the team above and who leads. */
export const TEAMS: readonly (readonly [key: string, name: string, leader: string, parent?: string])[] = [
  ['bedrijf', 'Bedrijfsvoering', 'secretaris'],
  ['data', 'Informatie en data', 'cdo', 'bedrijf'],
  ['control', 'Planning en control', 'controller', 'bedrijf'],
  ['recht', 'Juridische zaken en openbaarheid', 'hedwig', 'bedrijf'],
  ['samen', 'Samenleving', 'tijn'],
  ['ruimte', 'Ruimte en leefomgeving', 'lotte'],
];

/** Who is in which team; months from this one where that has not always been so. */
export const MEMBERS: readonly (readonly [person: string, team: string, from?: number | null, to?: number])[] = [
  ...['cdo', 'marit', 'joris', 'bram', 'steward1', 'steward2'].map((person) => [person, 'data'] as const),
  ['analist', 'control', null, -9],
  ['analist', 'data', -8],
  ['controller', 'control'],
  ['femke', 'control'],
  ...['hedwig', 'jelle', 'fg'].map((person) => [person, 'recht'] as const),
  ...['tijn', 'samir'].map((person) => [person, 'samen'] as const),
  ['souad', 'bedrijf'],
  ['admin', 'bedrijf'],
  ...['lotte', 'noor'].map((person) => [person, 'ruimte'] as const),
];

export const SKILLS: readonly (readonly [key: string, labelNl: string, labelEn: string])[] = [
  ['engineering', 'Data-engineering', 'Data engineering'],
  ['analyse', 'Data-analyse', 'Data analysis'],
  ['beheer', 'Gegevensbeheer', 'Data stewardship'],
  ['architectuur', 'Informatiearchitectuur', 'Information architecture'],
  ['privacy', 'Privacyrecht', 'Privacy law'],
  ['leiding', 'Projectleiding', 'Project management'],
  ['geo', 'Geo-informatie', 'Geospatial information'],
  ['verandering', 'Verandermanagement', 'Change management'],
  ['openbaarheid', 'Openbaarheid en archief', 'Transparency and records'],
];

/** Levels by skill: 1 basic, 2 experienced, 3 expert. */
export const PERSON_SKILLS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cdo: { verandering: 2, leiding: 2 },
  marit: { leiding: 3, beheer: 2 },
  souad: { leiding: 3, verandering: 3 },
  tijn: { leiding: 3, analyse: 1 },
  hedwig: { leiding: 3, privacy: 2 },
  joris: { architectuur: 3, engineering: 2, leiding: 1 },
  bram: { engineering: 3, beheer: 2, openbaarheid: 1 },
  femke: { analyse: 2, leiding: 1 },
  lotte: { geo: 3, leiding: 2 },
  samir: { leiding: 2, analyse: 1 },
  noor: { leiding: 2, geo: 1 },
  jelle: { openbaarheid: 3, leiding: 1 },
  fg: { privacy: 3 },
  steward1: { beheer: 3 },
  steward2: { beheer: 3 },
  analist: { analyse: 3, engineering: 1 },
};

type Amount = { readonly fte: number } | { readonly hoursPerWeek: number } | { readonly totalHours: number };

/** What people can give to projects; from and to in months from this one. */
export const CAPACITY: readonly (readonly [person: string, amount: Amount, from?: number, to?: number])[] = [
  ['cdo', { fte: 0.4 }],
  ['marit', { fte: 0.8 }],
  ['souad', { fte: 0.7 }],
  ['tijn', { fte: 0.6 }],
  ['hedwig', { fte: 0.6 }],
  ['joris', { fte: 0.9 }],
  ['bram', { fte: 0.9 }],
  ['femke', { fte: 0.5 }],
  ['lotte', { fte: 0.9 }],
  ['samir', { fte: 0.8 }],
  // Fewer hours from the month after next on: the work was not planned anew.
  ['noor', { fte: 0.9 }, -24, 1],
  ['noor', { fte: 0.5 }, 2],
  ['jelle', { fte: 0.8 }],
  ['fg', { fte: 0.4 }],
  ['steward1', { hoursPerWeek: 24 }],
  ['steward2', { hoursPerWeek: 24 }],
  ['analist', { fte: 1 }],
];

export interface DemoAssignment {
  readonly person: string;
  readonly project: string;
  readonly role: ProjectRole['role'];
  readonly skill: string;
  readonly amount: Amount;
  /** First and last month, counted from this one. */
  readonly months: readonly [from: number, to: number];
  readonly note?: string;
}

const work = (
  person: string,
  project: string,
  role: DemoAssignment['role'],
  skill: string,
  amount: Amount,
  months: DemoAssignment['months'],
  note?: string,
): DemoAssignment => ({ person, project, role, skill, amount, months, note });

export const ASSIGNMENTS: readonly DemoAssignment[] = [
  work('joris', 'FUN-02', 'architect', 'architectuur', { fte: 0.4 }, [-12, 3]),
  work('joris', 'FUN-04', 'project_leader', 'leiding', { fte: 0.35 }, [-10, 9]),
  work('joris', 'VER-04', 'architect', 'architectuur', { fte: 0.2 }, [-4, 10]),
  work('bram', 'FUN-03', 'project_leader', 'leiding', { hoursPerWeek: 14 }, [-10, 3]),
  work('bram', 'FUN-02', 'data_engineer', 'engineering', { fte: 0.3 }, [-12, 3]),
  work('bram', 'VER-06', 'project_leader', 'leiding', { fte: 0.15 }, [-4, 12]),
  work('analist', 'MEN-04', 'data_analyst', 'analyse', { fte: 0.3 }, [-12, 9]),
  work('analist', 'OPG-01', 'data_analyst', 'analyse', { fte: 0.25 }, [-10, 5]),
  work('analist', 'MEN-03', 'data_analyst', 'analyse', { fte: 0.25 }, [-9, 6]),
  work('analist', 'OPG-03', 'data_analyst', 'analyse', { fte: 0.2 }, [-12, 5]),
  work(
    'analist',
    'OPG-05',
    'data_analyst',
    'analyse',
    { totalHours: 240 },
    [1, 6],
    'Toegezegd voordat het dashboard sociaal domein uitliep.',
  ),
  work('steward1', 'FUN-01', 'data_steward', 'beheer', { hoursPerWeek: 10 }, [-12, 4]),
  work('steward1', 'FUN-03', 'data_steward', 'beheer', { hoursPerWeek: 8 }, [-10, 3]),
  work('steward1', 'MEN-05', 'data_steward', 'beheer', { hoursPerWeek: 4 }, [-1, 9]),
  work('steward2', 'FUN-01', 'data_steward', 'beheer', { hoursPerWeek: 6 }, [-12, 4]),
  work('steward2', 'OPG-02', 'data_steward', 'beheer', { hoursPerWeek: 4 }, [-6, 5]),
  work('fg', 'VER-03', 'privacy_officer', 'privacy', { fte: 0.2 }, [-12, 4]),
  work('fg', 'VER-01', 'privacy_officer', 'privacy', { fte: 0.1 }, [-12, 5]),
  work('fg', 'VER-05', 'privacy_officer', 'privacy', { fte: 0.1 }, [-12, 6]),
  work('fg', 'OPG-02', 'privacy_officer', 'privacy', { fte: 0.1 }, [-3, 5], 'Advies over het delen met partners.'),
  work('lotte', 'OPG-01', 'project_leader', 'leiding', { fte: 0.4 }, [-12, 5]),
  work('lotte', 'FUN-06', 'project_leader', 'geo', { fte: 0.35 }, [-4, 12]),
  work('samir', 'OPG-02', 'project_leader', 'leiding', { fte: 0.5 }, [-12, 5]),
  work('samir', 'OPG-03', 'project_leader', 'leiding', { fte: 0.25 }, [-12, 5]),
  work('noor', 'VER-04', 'project_leader', 'leiding', { fte: 0.3 }, [-10, 12]),
  work('noor', 'OPG-04', 'project_leader', 'leiding', { fte: 0.25 }, [-11, 7]),
  work('noor', 'OPG-05', 'project_leader', 'leiding', { fte: 0.3 }, [-9, 12]),
  work('jelle', 'VER-01', 'project_leader', 'leiding', { fte: 0.35 }, [-12, 5]),
  work('jelle', 'VER-02', 'project_leader', 'openbaarheid', { fte: 0.25 }, [-12, 3]),
  work('hedwig', 'VER-03', 'project_leader', 'leiding', { fte: 0.2 }, [-12, 4]),
  work('hedwig', 'VER-05', 'project_leader', 'leiding', { fte: 0.15 }, [-12, 6]),
  work('marit', 'FUN-01', 'project_leader', 'leiding', { fte: 0.6 }, [-12, 4]),
  work('souad', 'MEN-01', 'project_leader', 'verandering', { fte: 0.4 }, [-12, 9]),
  work('souad', 'MEN-05', 'project_leader', 'leiding', { fte: 0.25 }, [-2, 11]),
  work('tijn', 'MEN-04', 'project_leader', 'leiding', { fte: 0.2 }, [-12, 9]),
  work('femke', 'MEN-03', 'project_leader', 'analyse', { fte: 0.35 }, [-12, 6]),
];

/** Left last month, while an assignment goes on. */
export const LEAVER = {
  name: 'Thijs Wouda',
  jobTitle: 'Data-engineer, ingehuurd',
  work: work('leaver', 'FUN-04', 'data_engineer', 'engineering', { fte: 0.3 }, [-8, 2]),
} as const;

export interface DemoVacancy {
  readonly project: string;
  readonly role: ProjectRole['role'];
  readonly skill: string;
  readonly fte: number;
  readonly months: readonly [from: number, to: number];
  readonly note: string;
}

export const VACANCIES: readonly DemoVacancy[] = [
  {
    project: 'FUN-02',
    role: 'data_engineer',
    skill: 'engineering',
    fte: 0.8,
    months: [-1, 8],
    note: 'Twee keer opengesteld zonder geschikte kandidaat; inhuur ligt bij de stuurgroep voor.',
  },
  {
    project: 'FUN-05',
    role: 'project_leader',
    skill: 'leiding',
    fte: 0.4,
    months: [1, 10],
    note: 'Het project heeft geen projectleider sinds de vorige vertrok.',
  },
];
