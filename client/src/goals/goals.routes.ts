import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'shell.nav.goals', loadComponent: () => import('./goals-page').then((m) => m.GoalsPage) },
  {
    path: 'netwerk',
    title: 'goals.network.title',
    loadComponent: () => import('./network-page').then((m) => m.NetworkPage),
  },
  {
    path: 'metingen',
    title: 'goals.measure.title',
    loadComponent: () => import('./measure-page').then((m) => m.MeasurePage),
  },
  {
    path: 'metingen/bestand',
    title: 'goals.file.title',
    loadComponent: () => import('./measurement-file-page').then((m) => m.MeasurementFilePage),
  },
  { path: ':id', title: 'goals.page', loadComponent: () => import('./goal-page').then((m) => m.GoalPage) },
];
