import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Session } from '../platform/session';
import { CapacityView } from './capacity-view';
import { PersonRegister } from './person-register';
import { StaffingFindings } from './staffing-findings';
import { TeamsAndSkills } from './teams-and-skills';
import { VacancyList } from './vacancy-list';

const TABS = ['capaciteit', 'vacatures', 'personen', 'teams'] as const;

/** People: capacity against work, vacancies, and the register of people, teams and skills. Tab and filters are in the address. */
@Component({
  selector: 'stip-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CapacityView, PersonRegister, RouterLink, StaffingFindings, TeamsAndSkills, TranslocoPipe, VacancyList],
  templateUrl: './people-page.html',
  styles: `
    .tabs {
      display: flex;
      gap: var(--stip-space-1);
      overflow-x: auto;
      border-block-end: 1px solid var(--stip-line);
    }
    .tabs a {
      padding: 8px 12px;
      color: var(--stip-ink-2);
      border-block-end: 3px solid transparent;
      white-space: nowrap;
    }
    .tabs a:hover {
      color: var(--stip-ink);
      text-decoration: none;
    }
    .tabs a[aria-selected='true'] {
      color: var(--stip-accent);
      font-weight: 600;
      border-color: var(--stip-accent);
    }
    .tabs a:focus-visible {
      outline-offset: -2px;
    }
  `,
})
export class PeoplePage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  readonly tab = input<string>();
  readonly per = input<string>();
  readonly van = input<string>();
  readonly maanden = input<string>();
  readonly team = input<string>();
  readonly vaardigheid = input<string>();
  readonly rij = input<string>();
  readonly maand = input<string>();
  readonly zoek = input<string>();
  readonly dienst = input<string>();
  readonly persoon = input<string>();
  readonly stand = input<string>();

  /** The register holds work e-mail addresses, which only those who keep it see. */
  protected readonly tabs = computed(() =>
    TABS.filter((tab) => tab !== 'personen' || this.session.may('portfolio.edit')),
  );
  protected readonly current = computed(() => this.tabs().find((tab) => tab === this.tab()) ?? 'capaciteit');

  protected set(change: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const tabs = this.tabs();
    const next = tabs[(tabs.indexOf(this.current()) + step + tabs.length) % tabs.length];
    void this.router.navigate([], { queryParams: { tab: next }, replaceUrl: true }).then(() => {
      document.getElementById(`tab-${next}`)?.focus();
    });
  }
}
