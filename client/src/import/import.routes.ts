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
  {
    path: 'import/plan',
    title: 'schedule.planImport.title',
    loadComponent: () => import('../schedule/plan-import-page').then((m) => m.PlanImportPage),
  },
  {
    path: 'kalenders',
    title: 'schedule.calendar.title',
    loadComponent: () => import('../schedule/calendars-page').then((m) => m.CalendarsPage),
  },
];
