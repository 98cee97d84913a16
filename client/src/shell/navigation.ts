import type { Permission } from '@stip/domain';

export interface NavigationLink {
  readonly path: string;
  /** Its text is shell.nav.<key>. */
  readonly key: string;
  /** Shown only to who holds it. */
  readonly permission?: Permission;
}

export interface NavigationGroup {
  /** Its heading is shell.nav.group.<key>; the first group has none. */
  readonly key: string | null;
  readonly links: readonly NavigationLink[];
}

/** The main menu: a page is added by a line here and a text in both languages. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    key: null,
    links: [
      { path: '/overzicht', key: 'overview' },
      { path: '/mijn-werk', key: 'due' },
      { path: '/routekaart', key: 'roadmap' },
      { path: '/scenarios', key: 'scenarios' },
      { path: '/projecten', key: 'projects' },
      { path: '/gesprekken', key: 'talks' },
      { path: '/verantwoording', key: 'reports' },
      { path: '/bestuur', key: 'board' },
    ],
  },
  {
    key: 'strategy',
    links: [
      { path: '/strategie', key: 'strategy' },
      { path: '/doelen', key: 'goals' },
      { path: '/indicatoren', key: 'indicators' },
      { path: '/volwassenheid', key: 'maturity' },
      { path: '/waarden', key: 'values' },
      { path: '/belanghebbenden', key: 'stakeholders' },
    ],
  },
  {
    key: 'control',
    links: [
      { path: '/oordelen', key: 'judgement' },
      { path: '/geld', key: 'money' },
      { path: '/risicos', key: 'risks' },
      { path: '/mensen', key: 'people' },
      { path: '/besluiten', key: 'decisions' },
    ],
  },
  {
    key: 'administration',
    links: [
      { path: '/beheer/import', key: 'import', permission: 'import.run' },
      { path: '/beheer/drempels', key: 'thresholds' },
      { path: '/beheer/kalenders', key: 'calendars' },
      { path: '/beheer/pc-kalender', key: 'pcCalendar' },
      { path: '/beheer/huisstijl', key: 'houseStyle' },
      { path: '/beheer/herinneringen', key: 'reminders' },
      { path: '/beheer/e-mail', key: 'mail', permission: 'organisation.manage' },
      { path: '/beheer/lijsten', key: 'referenceLists' },
      { path: '/beheer/historie', key: 'history' },
    ],
  },
];
