import type { Routes } from '@angular/router';
import { confirmLeave } from './leave-guard';

export const routes: Routes = [
  {
    path: '',
    title: 'shell.nav.projects',
    loadComponent: () => import('./project-list').then((m) => m.ProjectList),
  },
  {
    path: ':id',
    title: 'projects.page',
    loadComponent: () => import('./project-page').then((m) => m.ProjectPage),
  },
  {
    path: ':id/voortgang',
    title: 'projects.status.title',
    canDeactivate: [confirmLeave],
    loadComponent: () => import('./status-editor').then((m) => m.StatusEditor),
  },
  {
    path: ':id/planafwijking',
    title: 'schedule.variance.title',
    loadComponent: () => import('../schedule/variance-page').then((m) => m.VariancePage),
  },
];
