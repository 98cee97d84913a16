import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: 'import', title: 'shell.nav.import', loadComponent: () => import('./import-page').then((m) => m.ImportPage) },
  {
    path: 'import/tabellen',
    title: 'import.tables.title',
    loadComponent: () => import('./tables-page').then((m) => m.TablesPage),
  },
  {
    path: 'import/boekingen',
    title: 'ledger.title',
    loadComponent: () => import('./ledger-page').then((m) => m.LedgerPage),
  },
];
