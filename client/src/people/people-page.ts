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
