import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  PersonRegisterDocument,
  TeamsAndSkillsDocument,
  type PersonFieldsFragment,
  type PersonRegisterQueryVariables,
} from '@stip/contract';
import { DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { formatHours, skillName, type SkillName } from './hours';
import { PeopleForms } from './people-forms';

const TYPING_MS = 200;
const SERVICE = ['hier', 'weg', 'alle'] as const;

/** Register of people: who they are, in which team, what they can and how much they can give. */
@Component({
  selector: 'stip-person-register',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, Field, FieldControl, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './person-register.html',
  styles: `
    :host {
      display: contents;
    }
    .name {
      min-inline-size: 190px;
    }
    .line,
    .name .stip-quiet {
      display: block;
      font-weight: 400;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .add {
      margin-inline-start: auto;
      align-self: end;
      flex: none;
    }
    .more {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-3);
      align-items: center;
      margin-block-start: var(--stip-space-3);
    }
    .columns {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 240px), 1fr));
      padding-block: var(--stip-space-2);
    }
    .columns h3 {
      margin-block-end: var(--stip-space-1);
    }
    .detail td {
      background: var(--stip-sunken);
      padding-inline: var(--stip-space-4) !important;
    }
  `,
})
export class PersonRegister {
  private readonly forms = inject(PeopleForms);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  readonly search = input<string>();
  readonly team = input<string>();
  readonly skill = input<string>();
  readonly service = input<string>();
  readonly selected = input<string>();
  readonly navigate = output<Record<string, string | null>>();

  private typing?: ReturnType<typeof setTimeout>;
  protected readonly services = SERVICE;
  protected readonly shown = computed(() => SERVICE.find((one) => one === this.service()) ?? 'hier');
  protected readonly choices = load(TeamsAndSkillsDocument);
  protected readonly list = loadList(
    PersonRegisterDocument,
    (): PersonRegisterQueryVariables => {
      const shown = this.shown();
      return {
        filter: {
          search: this.search()?.trim() || null,
          teamId: this.team() || null,
          skillId: this.skill() || null,
          active: shown === 'alle' ? null : shown === 'hier',
        },
      };
    },
    (data) => data.personRegister,
  );
  protected readonly filtered = computed(() => !!this.search() || !!this.team() || !!this.skill());

  /** Asks when the reader pauses, not at every letter. */
  protected type(text: string): void {
    clearTimeout(this.typing);
    this.typing = setTimeout(() => this.navigate.emit({ zoek: text || null }), TYPING_MS);
  }

  protected clear(): void {
    clearTimeout(this.typing);
    this.navigate.emit({ zoek: null, team: null, vaardigheid: null });
  }

  protected async edit(person?: PersonFieldsFragment): Promise<void> {
    const saved = await this.forms.person(person);
    if (!saved) return;
    if (!person) this.navigate.emit({ persoon: saved.id });
    this.list.reload();
  }

  protected async editCapacity(personId: string, row?: PersonFieldsFragment['capacity'][number]): Promise<void> {
    if (await this.forms.capacity(personId, row)) this.list.reload();
  }

  protected async editMembership(personId: string, row?: PersonFieldsFragment['memberships'][number]): Promise<void> {
    if (await this.forms.membership(personId, this.choices.data()?.teams ?? [], row)) this.list.reload();
  }

  protected async editSkills(person: PersonFieldsFragment): Promise<void> {
    if (await this.forms.skills(person, this.choices.data()?.skills ?? [])) this.list.reload();
  }

  protected nameOf(skill: SkillName): string {
    return skillName(skill, this.language.current());
  }

  protected amount(row: { readonly hoursPerWeek: number | null; readonly fte: number | null }): string {
    const locale = this.language.locale();
    return row.fte === null
      ? this.t('people.perWeek', { n: formatHours(row.hoursPerWeek ?? 0, locale) })
      : this.t('people.fteOf', { n: formatHours(row.fte, locale) });
  }
}
