import type { Routes } from '@angular/router';
import { signedIn } from './platform/session';

/** Titles are translation keys. Every area is loaded when it is first opened. */
export const routes: Routes = [
  {
    path: 'aanmelden',
    title: 'shell.signIn.title',
    loadComponent: () => import('./shell/sign-in').then((m) => m.SignIn),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/shell').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'overzicht' },
      {
        path: 'overzicht',
        title: 'shell.nav.overview',
        loadComponent: () => import('./overview/overview').then((m) => m.Overview),
      },
      {
        path: 'routekaart',
        title: 'shell.nav.roadmap',
        loadComponent: () => import('./roadmap/roadmap').then((m) => m.Roadmap),
      },
      { path: 'projecten', loadChildren: () => import('./projects/projects.routes').then((m) => m.routes) },
      {
        path: 'indicatoren',
        title: 'indicators.title',
        loadComponent: () => import('./indicators/indicator-list').then((m) => m.IndicatorList),
      },
      { path: 'verantwoording', loadChildren: () => import('./report/report.routes').then((m) => m.routes) },
      {
        path: 'beheer/historie',
        title: 'history.title',
        loadComponent: () => import('./history/history-page').then((m) => m.HistoryPage),
      },
      { path: 'beheer', loadChildren: () => import('./import/import.routes').then((m) => m.routes) },
      {
        path: '**',
        title: 'shell.notFound.title',
        loadComponent: () => import('./shell/not-found').then((m) => m.NotFound),
      },
    ],
  },
];
