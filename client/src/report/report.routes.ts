import type { Routes } from '@angular/router';
import { confirmLeave } from '../projects/leave-guard';

export const routes: Routes = [
  { path: '', title: 'shell.nav.reports', loadComponent: () => import('./report-list').then((m) => m.ReportList) },
  {
    path: 'periode/:id',
    title: 'cycle.page',
    loadComponent: () => import('./cycle-page').then((m) => m.CyclePage),
  },
  { path: ':id', title: 'report.page', loadComponent: () => import('./report-page').then((m) => m.ReportPage) },
  {
    path: ':id/bewerken',
    title: 'sections.page',
    canDeactivate: [confirmLeave],
    loadComponent: () => import('./report-editor').then((m) => m.ReportEditor),
  },
  {
    path: ':id/downloaden',
    title: 'output.title',
    loadComponent: () => import('../output/downloads-page').then((m) => m.DownloadsPage),
  },
  {
    path: ':id/openbaar',
    title: 'report.public.title',
    loadComponent: () => import('./publish-page').then((m) => m.PublishPage),
  },
  {
    path: ':id/vergelijking',
    title: 'report.comparison',
    loadComponent: () => import('./report-comparison').then((m) => m.ReportComparisonPage),
  },
];
