import type { Routes } from '@angular/router';
import { confirmLeave } from '../projects/leave-guard';

export const routes: Routes = [
  {
    path: '',
    title: 'shell.nav.maturity',
    loadComponent: () => import('./maturity-page').then((m) => m.MaturityPage),
  },
  {
    path: 'vergelijken',
    title: 'maturity.compare.title',
    loadComponent: () => import('./compare-page').then((m) => m.ComparePage),
  },
  {
    path: 'doelen',
    title: 'maturity.targets.title',
    canDeactivate: [confirmLeave],
    loadComponent: () => import('./targets-page').then((m) => m.TargetsPage),
  },
  {
    path: 'modellen',
    title: 'maturity.models.title',
    loadComponent: () => import('./models-page').then((m) => m.ModelsPage),
  },
  {
    path: 'modellen/:id',
    title: 'maturity.model.title',
    canDeactivate: [confirmLeave],
    loadComponent: () => import('./model-page').then((m) => m.ModelPage),
  },
  {
    path: 'scans/:id',
    title: 'maturity.scan.title',
    canDeactivate: [confirmLeave],
    loadComponent: () => import('./scan-page').then((m) => m.ScanPage),
  },
];
