import type { DependencyType } from '../portfolio/entity';
import { FOUNDATION } from './projects-foundation';
import { OPENNESS } from './projects-open';
import { PEOPLE_AND_ORGANISATION } from './projects-people';
import { SOCIETY } from './projects-society';

export const PROGRAMMES = [
  {
    code: 'FUN',
    name: 'Datafundament',
    owner: 'marit',
    projects: FOUNDATION,
    description:
      'Techniek en afspraken waarop alle andere projecten bouwen: één landingsplaats, één taal, één kwaliteitsnorm.',
  },
  {
    code: 'MEN',
    name: 'Mens en organisatie',
    owner: 'souad',
    projects: PEOPLE_AND_ORGANISATION,
    description: 'Vakmanschap, rollen en werkwijzen, zodat datagedreven werken gewoon wordt.',
  },
  {
    code: 'OPG',
    name: 'Maatschappelijke opgaven',
    owner: 'tijn',
    projects: SOCIETY,
    description: 'Data inzetten voor inwoners: in de wijk, in het sociaal domein en in de leefomgeving.',
  },
  {
    code: 'VER',
    name: 'Verantwoord en open',
    owner: 'hedwig',
    projects: OPENNESS,
    description: 'Waarden, wet en openheid: laten zien wat de gemeente met data doet, en waarom.',
  },
] as const;

export interface DemoDependency {
  /** Project code and title of the work item. */
  readonly from: readonly [code: string, title: string];
  readonly to: readonly [code: string, title: string];
  readonly type?: DependencyType;
  readonly lagDays?: number;
  /** The plan contradicts the dependency: the predecessor slipped and the successor was not moved. */
  readonly broken?: true;
}

/** What projects need from one another. Within a project each task follows the one before it. */
export const DEPENDENCIES: readonly DemoDependency[] = [
  {
    from: ['FUN-01', 'Catalogus live'],
    to: ['VER-02', 'Honderd datasets uit de catalogus'],
    broken: true,
  },
  { from: ['FUN-01', 'Begrippenkader vastgesteld'], to: ['FUN-03', 'Meetregels bouwen'] },
  { from: ['FUN-01', 'Contract getekend'], to: ['OPG-01', 'Bronnen ontsluiten'] },
  { from: ['FUN-01', 'Basisregistraties beschreven'], to: ['VER-02', 'Gebruikersonderzoek'] },
  { from: ['FUN-02', 'Architectuur vastgesteld'], to: ['FUN-04', 'Koppelvlakbeleid schrijven'], lagDays: 14 },
  { from: ['FUN-02', 'Opdracht gegund'], to: ['OPG-05', 'Voorspelmodel riool'] },
  { from: ['FUN-02', 'Vijf bronnen aangesloten'], to: ['OPG-05', 'Planning koppelen'] },
  { from: ['FUN-02', 'Platform in beheer'], to: ['FUN-06', 'Scenario’s verkeer'] },
  { from: ['FUN-03', 'Normen vastgesteld'], to: ['MEN-03', 'Definities vaststellen'] },
  { from: ['FUN-03', 'Terugmeldpunt open'], to: ['MEN-05', 'Gegevens opschonen'] },
  { from: ['FUN-04', 'Bevraging personen in productie'], to: ['VER-04', 'Gebruikslog tonen'] },
  { from: ['FUN-04', 'Koppelvlakbeleid vastgesteld'], to: ['VER-04', 'Inzage persoonsgegevens bouwen'], type: 'SS' },
  { from: ['MEN-02', 'Eerste datatafel gehouden'], to: ['MEN-03', 'Eerste stuurbord bouwen'] },
  { from: ['MEN-02', 'Alle eigenaren benoemd'], to: ['FUN-01', 'Sociaal domein beschrijven'] },
  { from: ['MEN-04', 'Besluit over vast team'], to: ['MEN-06', 'Paragraaf ontwerpen'] },
  { from: ['OPG-03', 'Definities getekend'], to: ['OPG-01', 'Proefversie twee wijken'] },
  { from: ['VER-03', 'Register bijgewerkt'], to: ['VER-01', 'Mensenrechtentoets hoog risico (IAMA)'] },
  { from: ['VER-05', 'Leden benoemd door het college'], to: ['OPG-04', 'Model maken en toetsen'], type: 'SS' },
  { from: ['VER-01', 'Register vullen'], to: ['VER-05', 'Jaarverslag schrijven'], type: 'FF' },
  { from: ['VER-02', 'Portaal online'], to: ['VER-06', 'Besluiten publiceren'], lagDays: 7 },
];
