import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  StaffingChoicesDocument,
  TeamsAndSkillsDocument,
  VacanciesDocument,
  type VacanciesQueryVariables,
  type VacancyFieldsFragment,
} from '@stip/contract';
import { DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { formatHours, skillName, type SkillName } from './hours';
import { StaffingForms } from './staffing-forms';

const STATES = ['open', 'filled', 'withdrawn'] as const;
const PAGE = 50;

/** Vacancies of all projects; open ones unless another state is asked. */
@Component({
  selector: 'stip-vacancy-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  template: `<search class="stip-filters stip-no-print">
      <stip-field [label]="'people.vacancies.stateLabel' | transloco">
        <select stipControl class="utrecht-select" (change)="navigate.emit({ stand: $any($event.target).value })">
          @for (item of states; track item) {
            <option [value]="item" [selected]="item === shown()">
              {{ 'people.vacancies.state.' + item | transloco }}
            </option>
          }
          <option value="alle" [selected]="shown() === 'alle'">{{ 'people.all' | transloco }}</option>
        </select>
      </stip-field>
      <stip-field [label]="'people.skill' | transloco">
        <select
          stipControl
          class="utrecht-select"
          (change)="navigate.emit({ vaardigheid: $any($event.target).value || null })"
        >
          <option value="">{{ 'people.all' | transloco }}</option>
          @for (item of skills.data()?.skills; track item.id) {
            <option [value]="item.id" [selected]="item.id === skill()">{{ nameOf(item) }}</option>
          }
        </select>
      </stip-field>
    </search>
    @if (list.error(); as message) {
      <stip-error [message]="message" (retry)="list.reload()" />
    }
    @if (list.nodes(); as rows) {
      @if (rows.length > 0) {
        <section class="stip-card" [attr.aria-busy]="list.loading()">
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'people.tab.vacatures' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'people.project' | transloco }}</th>
                  <th scope="col">{{ 'people.role' | transloco }}</th>
                  <th scope="col">{{ 'people.skill' | transloco }}</th>
                  <th scope="col" class="num">{{ 'people.fte' | transloco }}</th>
                  <th scope="col">{{ 'people.period' | transloco }}</th>
                  <th scope="col">{{ 'people.vacancies.stateLabel' | transloco }}</th>
                  <th scope="col">
                    <span class="stip-visually-hidden">{{ 'people.actions' | transloco }}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                @for (row of rows; track row.id) {
                  <tr>
                    <th scope="row" class="what">
                      <a [routerLink]="['/projecten', row.project.id]" [queryParams]="{ tab: 'mensen' }">{{
                        row.project.name
                      }}</a>
                      @if (row.note) {
                        <span class="stip-quiet">{{ row.note }}</span>
                      }
                    </th>
                    <td>{{ row.role ? ('projects.role.' + row.role | transloco) : '' }}</td>
                    <td>{{ row.skill ? nameOf(row.skill) : '' }}</td>
                    <td class="num">{{ hours(row.fte) }}</td>
                    <td class="stip-nowrap">
                      <stip-date [date]="row.startDate" /> – <stip-date [date]="row.endDate" />
                    </td>
                    <td>
                      {{ 'people.vacancies.state.' + row.state | transloco }}
                      @if (row.begun) {
                        <strong class="begun"
                          ><span aria-hidden="true">▲</span> {{ 'people.vacancies.begun' | transloco }}</strong
                        >
                      }
                      @if (row.filledBy) {
                        <span class="stip-quiet">{{ row.filledBy.name }}</span>
                      }
                    </td>
                    <td class="num">
                      @if (mayEdit() && row.state === 'open') {
                        <button
                          type="button"
                          class="stip-row-action stip-no-print"
                          [attr.aria-label]="('people.vacancies.fill' | transloco) + ': ' + row.project.name"
                          (click)="fill(row)"
                        >
                          {{ 'people.vacancies.fill' | transloco }}
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <p class="more">
            @if (list.hasMore()) {
              <button
                type="button"
                class="utrecht-button utrecht-button--secondary-action stip-no-print"
                [disabled]="list.loading()"
                (click)="list.more()"
              >
                {{ 'people.more' | transloco }}
              </button>
            }
            <span class="stip-quiet">{{ 'people.shown' | transloco: { shown: rows.length, all: list.total() } }}</span>
          </p>
        </section>
      } @else {
        <stip-empty [title]="'people.vacancies.none' | transloco">
          <p>{{ 'people.vacancies.noneText' | transloco }}</p>
        </stip-empty>
      }
    } @else if (!list.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: contents;
    }
    .what {
      min-inline-size: 200px;
    }
    .what .stip-quiet,
    td .stip-quiet,
    .begun {
      display: block;
      font-weight: 400;
    }
    .begun {
      font-weight: 600;
      white-space: nowrap;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin-block-start: var(--stip-space-3);
    }
  `,
})
export class VacancyList {
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly forms = inject(StaffingForms);
  readonly state = input<string>();
  readonly skill = input<string>();
  readonly navigate = output<Record<string, string | null>>();
  protected readonly states = STATES;
  protected readonly shown = computed(() =>
    this.state() === 'alle' ? 'alle' : (STATES.find((state) => state === this.state()) ?? 'open'),
  );
  protected readonly skills = load(TeamsAndSkillsDocument);
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  private readonly choices = load(StaffingChoicesDocument, () => (this.mayEdit() ? {} : undefined));
  protected readonly list = loadList(
    VacanciesDocument,
    (): VacanciesQueryVariables => {
      const shown = this.shown();
      return { first: PAGE, filter: { states: shown === 'alle' ? null : [shown], skillId: this.skill() || null } };
    },
    (data) => data.vacancies,
  );

  protected async fill(row: VacancyFieldsFragment): Promise<void> {
    const saved = await this.forms.fill(this.choices.data() ?? { people: [], skills: [] }, row);
    if (saved) this.list.reload();
  }

  protected hours(n: number): string {
    return formatHours(n, this.language.locale());
  }

  protected nameOf(skill: SkillName): string {
    return skillName(skill, this.language.current());
  }
}
