import type { Routes } from '@angular/router';

export const routes: Routes = [
  { path: '', title: 'money.title', loadComponent: () => import('./money-page').then((m) => m.MoneyPage) },
];
