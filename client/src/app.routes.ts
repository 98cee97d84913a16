import type { Routes } from '@angular/router';
import { signedIn } from './platform/session';
import { confirmLeave } from './projects/leave-guard';
import { confirmLeavingMoves } from './schedule/leave-moves';

/** Titles are translation keys. Every area is loaded when it is first opened. */
export const routes: Routes = [
  {
    path: 'aanmelden',
    title: 'shell.signIn.title',
    loadComponent: () => import('./shell/sign-in').then((m) => m.SignIn),
  },
  {
    // Fills the screen: without menu and header.
    path: 'bestuur/presentatie',
    title: 'board.present.title',
    canActivate: [signedIn],
    loadComponent: () => import('./board/presentation').then((m) => m.Presentation),
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
        path: 'mijn-werk',
        title: 'due.title',
        loadComponent: () => import('./due/due-page').then((m) => m.DuePage),
      },
      {
        path: 'routekaart',
        title: 'shell.nav.roadmap',
        canDeactivate: [confirmLeavingMoves],
        loadComponent: () => import('./roadmap/roadmap').then((m) => m.Roadmap),
      },
      {
        path: 'strategie',
        title: 'shell.nav.strategy',
        loadComponent: () => import('./strategy/strategy-page').then((m) => m.StrategyPage),
      },
      { path: 'doelen', loadChildren: () => import('./goals/goals.routes').then((m) => m.routes) },
      { path: 'projecten', loadChildren: () => import('./projects/projects.routes').then((m) => m.routes) },
      {
        path: 'indicatoren',
        title: 'indicators.title',
        loadComponent: () => import('./indicators/indicator-list').then((m) => m.IndicatorList),
      },
      {
        path: 'mensen',
        title: 'shell.nav.people',
        loadComponent: () => import('./people/people-page').then((m) => m.PeoplePage),
      },
      {
        path: 'besluiten',
        title: 'shell.nav.decisions',
        loadComponent: () => import('./decisions/decisions-page').then((m) => m.DecisionsPage),
      },
      {
        path: 'gesprekken',
        title: 'talk.page.title',
        loadComponent: () => import('./talk/talks-page').then((m) => m.TalksPage),
      },
      {
        path: 'gesprekken/:kind/:id',
        title: 'talk.page.one',
        loadComponent: () => import('./talk/talk-page').then((m) => m.TalkPage),
      },
      {
        path: 'meldingen',
        title: 'notifications.title',
        loadComponent: () => import('./notifications/notifications-page').then((m) => m.NotificationsPage),
      },
      {
        path: 'bestuur/hand-out',
        title: 'board.handout.title',
        loadComponent: () => import('./board/handout-page').then((m) => m.HandoutPage),
      },
      {
        path: 'bestuur',
        title: 'board.title',
        loadComponent: () => import('./board/board-page').then((m) => m.BoardPage),
      },
      { path: 'geld', loadChildren: () => import('./money/money.routes').then((m) => m.routes) },
      { path: 'risicos', loadChildren: () => import('./risks/risks.routes').then((m) => m.routes) },
      { path: 'verantwoording', loadChildren: () => import('./report/report.routes').then((m) => m.routes) },
      { path: 'volwassenheid', loadChildren: () => import('./maturity/maturity.routes').then((m) => m.routes) },
      {
        path: 'belanghebbenden',
        loadChildren: () => import('./stakeholders/stakeholders.routes').then((m) => m.routes),
      },
      {
        path: 'waarden',
        title: 'shell.nav.values',
        loadComponent: () => import('./values/values-page').then((m) => m.ValuesPage),
      },
      {
        path: 'oordelen',
        title: 'judgement.title',
        loadComponent: () => import('./judgement/judgement-page').then((m) => m.JudgementPage),
      },
      {
        path: 'beheer/drempels',
        title: 'judgement.thresholds.title',
        canDeactivate: [confirmLeave],
        loadComponent: () => import('./judgement/thresholds-page').then((m) => m.ThresholdsPage),
      },
      {
        path: 'beheer/pc-kalender',
        title: 'shell.nav.pcCalendar',
        loadComponent: () => import('./report/pc-calendar-page').then((m) => m.PcCalendarPage),
      },
      {
        path: 'beheer/huisstijl',
        title: 'output.style.title',
        loadComponent: () => import('./output/house-style-page').then((m) => m.HouseStylePage),
      },
      {
        path: 'beheer/herinneringen',
        title: 'shell.nav.reminders',
        loadComponent: () => import('./mail/cadence-page').then((m) => m.CadencePage),
      },
      {
        path: 'beheer/e-mail',
        title: 'shell.nav.mail',
        loadComponent: () => import('./mail/mail-page').then((m) => m.MailPage),
      },
      {
        path: 'beheer/lijsten',
        title: 'shell.nav.referenceLists',
        loadComponent: () => import('./values/reference-lists').then((m) => m.ReferenceLists),
      },
      {
        path: 'beheer/historie',
        title: 'history.title',
        loadComponent: () => import('./history/history-page').then((m) => m.HistoryPage),
      },
      { path: 'scenarios', loadChildren: () => import('./schedule/schedule.routes').then((m) => m.scenarioRoutes) },
      {
        path: 'planafwijkingen',
        title: 'schedule.variance.portfolio',
        loadComponent: () => import('./schedule/portfolio-slips').then((m) => m.PortfolioSlips),
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
