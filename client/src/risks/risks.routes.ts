import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'risks.title', loadComponent: () => import('./risks-page').then((m) => m.RisksPage) },
  { path: ':id', title: 'risks.register.risk', loadComponent: () => import('./risk-page').then((m) => m.RiskPage) },
];
