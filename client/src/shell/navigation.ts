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
      { path: '/routekaart', key: 'roadmap' },
      { path: '/projecten', key: 'projects' },
      { path: '/verantwoording', key: 'reports' },
    ],
  },
  {
    key: 'strategy',
    links: [{ path: '/indicatoren', key: 'indicators' }],
  },
  { key: 'control', links: [] },
  {
    key: 'administration',
    links: [
      { path: '/beheer/import', key: 'import', permission: 'import.run' },
      { path: '/beheer/historie', key: 'history' },
    ],
  },
];
