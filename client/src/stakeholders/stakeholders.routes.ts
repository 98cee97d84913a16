import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    title: 'shell.nav.stakeholders',
    loadComponent: () => import('./stakeholders-page').then((m) => m.StakeholdersPage),
  },
  {
    path: 'soorten',
    title: 'stakeholders.kinds.title',
    loadComponent: () => import('./kinds-page').then((m) => m.KindsPage),
  },
];
