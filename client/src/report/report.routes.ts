import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'shell.nav.reports', loadComponent: () => import('./report-list').then((m) => m.ReportList) },
  { path: ':id', title: 'report.page', loadComponent: () => import('./report-page').then((m) => m.ReportPage) },
  {
    path: ':id/vergelijking',
    title: 'report.comparison',
    loadComponent: () => import('./report-comparison').then((m) => m.ReportComparisonPage),
  },
];
