import type { Routes } from '@angular/router';

/** Scenarios and what they would change. */
export const scenarioRoutes: Routes = [
  {
    path: '',
    title: 'schedule.scenario.title',
    loadComponent: () => import('./scenarios-page').then((m) => m.ScenariosPage),
  },
  {
    path: ':id',
    title: 'schedule.scenario.one',
    loadComponent: () => import('./scenario-page').then((m) => m.ScenarioPage),
  },
];
