import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive, type IsActiveMatchOptions } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The three ways to look at goals; the chosen strategy goes along. */
@Component({
  selector: 'stip-goals-navigation',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  template: `<nav class="stip-no-print" [attr.aria-label]="'goals.views' | transloco">
    @for (link of links; track link.path) {
      <a
        [routerLink]="link.path"
        [queryParams]="kept"
        queryParamsHandling="merge"
        routerLinkActive="here"
        [routerLinkActiveOptions]="active"
        ariaCurrentWhenActive="page"
        >{{ link.key | transloco }}</a
      >
    }
  </nav>`,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    nav {
      display: flex;
      gap: var(--stip-space-1);
      overflow-x: auto;
      border-block-end: 1px solid var(--stip-line);
    }
    a {
      padding: 8px 12px;
      color: var(--stip-ink-2);
      border-block-end: 3px solid transparent;
      white-space: nowrap;
    }
    a:hover {
      color: var(--stip-ink);
      text-decoration: none;
    }
    .here {
      color: var(--stip-accent);
      font-weight: 600;
      border-color: var(--stip-accent);
    }
    a:focus-visible {
      outline-offset: -2px;
    }
  `,
})
export class GoalsNavigation {
  /** What belongs to one view stays behind. */
  protected readonly kept = {
    dicht: null,
    indicator: null,
    soort: null,
    doel: null,
    programma: null,
    knoop: null,
    alleen: null,
    dikte: null,
  };
  protected readonly active: IsActiveMatchOptions = {
    paths: 'exact',
    queryParams: 'ignored',
    fragment: 'ignored',
    matrixParams: 'ignored',
  };
  protected readonly links = [
    { path: '/doelen', key: 'goals.tree' },
    { path: '/doelen/netwerk', key: 'goals.network.title' },
    { path: '/doelen/metingen', key: 'goals.measure.title' },
  ];
}
