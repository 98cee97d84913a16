import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CapacityDetailsDocument, type CapacityPlanQuery } from '@stip/contract';
import { firstDay, type CapacityGroup } from '@stip/domain';
import { DateText, ErrorState, LoadingState } from '@stip/ui';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { formatHours, formatMonth, skillName, type SkillName } from './hours';

type Cell = CapacityPlanQuery['capacityPlan']['rows'][number]['cells'][number];

/** What makes up a cell of the plan: assignments and vacancies, with the way to their project. */
@Component({
  selector: 'stip-capacity-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `<section class="stip-card" aria-live="polite" aria-labelledby="capacity-details-title">
    <header>
      <h2 id="capacity-details-title">{{ name() }} · {{ month() }}</h2>
      <button type="button" class="stip-row-action stip-no-print" (click)="dismiss.emit()">
        {{ 'shell.ui.close' | transloco }}
      </button>
    </header>
    <p>
      @if (cell().capacity !== null) {
        {{ 'people.details.capacity' | transloco: { n: hours(cell().capacity ?? 0) } }} ·
      }
      @if (cell().assigned > 0 || cell().capacity !== null) {
        {{ 'people.details.assigned' | transloco: { n: hours(cell().assigned) } }}
      }
      @if (cell().percent !== null) {
        ({{ cell().percent }}%)
      }
      @if (cell().unmet > 0) {
        · {{ 'people.details.unmet' | transloco: { n: hours(cell().unmet) } }}
      }
    </p>
    @if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (parts(); as list) {
      @if (list.length > 0) {
        <div class="stip-scroll" tabindex="0">
          <table class="stip-table">
            <caption class="stip-visually-hidden">
              {{
                'people.details.caption' | transloco: { name: name(), month: month() }
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ 'people.project' | transloco }}</th>
                @if (by() !== 'person') {
                  <th scope="col">{{ 'people.person' | transloco }}</th>
                }
                <th scope="col">{{ 'people.role' | transloco }}</th>
                @if (by() !== 'skill') {
                  <th scope="col">{{ 'people.skill' | transloco }}</th>
                }
                <th scope="col">{{ 'people.period' | transloco }}</th>
                <th scope="col" class="num">{{ 'people.hoursHead' | transloco }}</th>
              </tr>
            </thead>
            <tbody>
              @for (part of list; track part.id) {
                <tr>
                  <th scope="row">
                    <a [routerLink]="['/projecten', part.project.id]" [queryParams]="{ tab: 'mensen' }">{{
                      part.project.name
                    }}</a>
                  </th>
                  @if (by() !== 'person') {
                    <td>
                      @if (part.vacancy) {
                        <span aria-hidden="true">○</span> {{ 'people.details.vacancy' | transloco }}
                      } @else {
                        {{ part.person?.name ?? ('people.details.unnamed' | transloco) }}
                      }
                    </td>
                  }
                  <td>{{ part.role ? ('projects.role.' + part.role | transloco) : '' }}</td>
                  @if (by() !== 'skill') {
                    <td>{{ part.skill ? skill(part.skill) : '' }}</td>
                  }
                  <td class="stip-nowrap">
                    <stip-date [date]="part.startDate" /> – <stip-date [date]="part.endDate" />
                  </td>
                  <td class="num">{{ hours(part.hours) }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <p class="stip-quiet">{{ 'people.details.none' | transloco }}</p>
      }
    } @else if (!query.error()) {
      <stip-loading [lines]="[60, 80]" />
    }
  </section>`,
  styles: `
    :host {
      position: sticky;
      inset-block-end: 0;
      z-index: 2;
    }
    section {
      display: grid;
      gap: var(--stip-space-2);
      max-block-size: 46vh;
      overflow: auto;
      border-block-start: 3px solid var(--stip-accent);
      box-shadow: var(--stip-shadow);
    }
    header {
      display: flex;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: start;
    }
    @media print {
      :host {
        position: static;
      }
      section {
        max-block-size: none;
      }
    }
  `,
})
export class CapacityDetails {
  private readonly language = inject(Language);
  readonly by = input.required<CapacityGroup>();
  readonly rowKey = input.required<string>();
  readonly cell = input.required<Cell>();
  readonly name = input.required<string>();
  readonly filter = input.required<{ readonly teamId: string | null; readonly skillId: string | null }>();
  readonly dismiss = output();
  protected readonly month = computed(() => formatMonth(this.cell().month, this.language.locale()));
  protected readonly query = load(CapacityDetailsDocument, () => ({
    by: this.by(),
    key: this.rowKey(),
    month: firstDay(this.cell().month),
    filter: this.filter(),
  }));
  protected readonly parts = computed(() => this.query.data()?.capacityDetails);

  protected hours(n: number): string {
    return formatHours(n, this.language.locale(), 1);
  }

  protected skill(skill: SkillName): string {
    return skillName(skill, this.language.current());
  }
}
