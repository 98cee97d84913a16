import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  StaffingChoicesDocument,
  TeamsAndSkillsDocument,
  type SkillFieldsFragment,
  type TeamFieldsFragment,
} from '@stip/contract';
import { EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { formatHours, skillName } from './hours';
import { PeopleForms } from './people-forms';

interface TeamRow {
  readonly team: TeamFieldsFragment;
  readonly depth: number;
}

/** Teams in their tree, the list of skills, and what counts as full time. */
@Component({
  selector: 'stip-teams-and-skills',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  template: `@if (query.error(); as message) {
      <stip-error [message]="message" (retry)="query.reload()" />
    }
    @if (query.data(); as data) {
      <section class="stip-card">
        <header>
          <h2>{{ 'people.teams.title' | transloco }}</h2>
          @if (mayEdit()) {
            <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="editTeam()">
              {{ 'people.teams.add' | transloco }}
            </button>
          }
        </header>
        @if (tree().length > 0) {
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'people.teams.title' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'people.team' | transloco }}</th>
                  <th scope="col">{{ 'people.teams.leader' | transloco }}</th>
                  <th scope="col">{{ 'people.teams.members' | transloco }}</th>
                  <th scope="col">
                    <span class="stip-visually-hidden">{{ 'people.actions' | transloco }}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                @for (row of tree(); track row.team.id) {
                  <tr>
                    <th scope="row" [style.padding-inline-start.px]="row.depth * 20">
                      @if (row.depth > 0) {
                        <span class="stip-visually-hidden">{{ 'people.teams.below' | transloco }}</span>
                        <span aria-hidden="true" class="stip-quiet">└ </span>
                      }
                      <a
                        routerLink="/mensen"
                        [queryParams]="{ tab: 'capaciteit', per: mayPlan() ? 'person' : 'team', team: row.team.id }"
                        >{{ row.team.name }}</a
                      >
                    </th>
                    <td>{{ row.team.leader?.name }}</td>
                    <td>
                      @for (member of row.team.members; track member.id; let last = $last) {
                        {{ member.name }}{{ last ? '' : ', ' }}
                      } @empty {
                        <span class="stip-quiet">{{ 'people.teams.noMembers' | transloco }}</span>
                      }
                    </td>
                    <td class="num">
                      @if (mayEdit()) {
                        <button
                          type="button"
                          class="stip-row-action stip-no-print"
                          [attr.aria-label]="('people.teams.change' | transloco) + ': ' + row.team.name"
                          (click)="editTeam(row.team)"
                        >
                          {{ 'people.change' | transloco }}
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        } @else {
          <stip-empty [title]="'people.teams.none' | transloco">
            <p>{{ 'people.teams.noneText' | transloco }}</p>
          </stip-empty>
        }
      </section>
      <section class="stip-card">
        <header>
          <h2>{{ 'people.skills.title' | transloco }}</h2>
          @if (mayEdit()) {
            <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="editSkill()">
              {{ 'people.skills.add' | transloco }}
            </button>
          }
        </header>
        @if (data.skills.length > 0) {
          <div class="stip-scroll" tabindex="0">
            <table class="stip-table">
              <caption class="stip-visually-hidden">
                {{
                  'people.skills.title' | transloco
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ 'people.skill' | transloco }}</th>
                  <th scope="col" class="num">{{ 'people.skills.people' | transloco }}</th>
                  <th scope="col" class="num">{{ 'people.skills.asked' | transloco }}</th>
                  <th scope="col">
                    <span class="stip-visually-hidden">{{ 'people.actions' | transloco }}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                @for (skill of data.skills; track skill.id) {
                  <tr>
                    <th scope="row">{{ nameOf(skill) }}</th>
                    <td class="num">{{ skill.people }}</td>
                    <td class="num">{{ skill.asked }}</td>
                    <td class="num">
                      @if (mayEdit()) {
                        <button
                          type="button"
                          class="stip-row-action stip-no-print"
                          [attr.aria-label]="('people.skills.change' | transloco) + ': ' + nameOf(skill)"
                          (click)="editSkill(skill)"
                        >
                          {{ 'people.change' | transloco }}
                        </button>
                      }
                    </td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
        } @else {
          <stip-empty [title]="'people.skills.noneYet' | transloco">
            <p>{{ 'people.skills.noneText' | transloco }}</p>
          </stip-empty>
        }
      </section>
      <section class="stip-card">
        <header>
          <h2>{{ 'people.week.title' | transloco }}</h2>
          @if (mayEdit()) {
            <button type="button" class="stip-row-action stip-no-print" (click)="editWeek(data.workingWeek)">
              {{ 'people.week.change' | transloco }}
            </button>
          }
        </header>
        <p>{{ 'people.week.text' | transloco: { n: hours(data.workingWeek.fullTimeHours) } }}</p>
      </section>
    } @else if (!query.error()) {
      <stip-loading />
    }`,
  styles: `
    :host {
      display: contents;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      justify-content: space-between;
      align-items: center;
      margin-block-end: var(--stip-space-3);
    }
  `,
})
export class TeamsAndSkills {
  private readonly forms = inject(PeopleForms);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  protected readonly query = load(TeamsAndSkillsDocument);
  protected readonly mayEdit = computed(() => this.session.may('portfolio.edit'));
  protected readonly mayPlan = computed(() => this.session.may('project.edit'));
  private readonly choices = load(StaffingChoicesDocument, () => (this.mayEdit() ? {} : undefined));
  protected readonly tree = computed((): TeamRow[] => {
    const teams = this.query.data()?.teams ?? [];
    const below = (parentId: string | null, depth: number): TeamRow[] =>
      teams
        .filter((team) => team.parentId === parentId)
        .flatMap((team) => [{ team, depth }, ...below(team.id, depth + 1)]);
    return below(null, 0);
  });

  protected async editTeam(team?: TeamFieldsFragment): Promise<void> {
    const data = this.query.data();
    const teams = await this.forms.team(data?.teams ?? [], this.choices.data()?.people ?? [], team);
    if (data && teams) this.query.set({ ...data, teams });
  }

  protected async editSkill(skill?: SkillFieldsFragment): Promise<void> {
    const data = this.query.data();
    const skills = await this.forms.skill(skill);
    if (data && skills) this.query.set({ ...data, skills });
  }

  protected async editWeek(week: { fullTimeHours: number; version: number }): Promise<void> {
    const data = this.query.data();
    const workingWeek = await this.forms.fullTime(week);
    if (data && workingWeek) this.query.set({ ...data, workingWeek });
  }

  protected nameOf(skill: SkillFieldsFragment): string {
    return skillName(skill, this.language.current());
  }

  protected hours(n: number): string {
    return formatHours(n, this.language.locale());
  }
}
