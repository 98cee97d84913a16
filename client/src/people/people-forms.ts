import { inject, Injectable } from '@angular/core';
import {
  CreatePersonDocument,
  RemoveCapacityDocument,
  RemoveSkillDocument,
  RemoveTeamDocument,
  RemoveTeamMemberDocument,
  SetCapacityDocument,
  SetFullTimeHoursDocument,
  SetPersonSkillsDocument,
  SetSkillDocument,
  SetTeamDocument,
  SetTeamMemberDocument,
  UpdatePersonDocument,
  type PersonFieldsFragment,
  type SkillFieldsFragment,
  type TeamFieldsFragment,
} from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf as text, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { readDecimals, skillName, writeDecimal } from './hours';

type Capacity = PersonFieldsFragment['capacity'][number];
type Membership = PersonFieldsFragment['memberships'][number];
interface Named {
  readonly id: string;
  readonly name: string;
}

const LEVELS = ['1', '2', '3'] as const;

/** The dialogs of the register of people; each answers what is stored afterwards. */
@Injectable({ providedIn: 'root' })
export class PeopleForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  async person(person?: PersonFieldsFragment) {
    const here = ['true', 'false'].map((value) => ({ value, label: this.t(`people.register.active.${value}`) }));
    const saved = await this.records.edit({
      title: this.t(person ? 'people.register.change' : 'people.register.add'),
      version: person?.version,
      fields: [
        this.field('name', 'text', 'name', { required: true }),
        this.field('jobTitle', 'text', 'jobTitle'),
        this.field('email', 'text', 'email', { description: this.t('people.register.emailHint') }),
        ...(person
          ? [
              this.field('active', 'choice', 'register.activeLabel', {
                options: here,
                description: this.t('people.register.activeHint'),
              }),
            ]
          : []),
      ],
      values: {
        name: person?.name ?? '',
        jobTitle: person?.jobTitle ?? '',
        email: person?.email ?? '',
        active: String(person?.active ?? true),
      },
      save: async (values, version) => {
        const input = {
          name: text(values['name']),
          jobTitle: text(values['jobTitle']) || null,
          email: text(values['email']) || null,
        };
        if (person && version !== undefined) {
          const answer = await this.mutations.send(UpdatePersonDocument, {
            input: { ...input, id: person.id, version, active: values['active'] === 'true' },
          });
          return answer?.updatePerson;
        }
        const answer = await this.mutations.send(CreatePersonDocument, { input });
        return answer?.createPerson;
      },
    });
    return saved?.person;
  }

  async capacity(personId: string, row?: Capacity) {
    const saved = await this.records.edit({
      title: this.t(row ? 'people.capacity.change' : 'people.capacity.add'),
      version: row?.version,
      fields: [
        this.field('startDate', 'date', 'from', { required: true, short: true }),
        this.field('endDate', 'date', 'until', { short: true, description: this.t('people.untilHint') }),
        this.decimal('fte', 'fte', this.t('people.capacity.oneOf')),
        this.decimal('hoursPerWeek', 'hoursPerWeek'),
      ],
      values: {
        startDate: row?.startDate ?? null,
        endDate: row?.endDate ?? null,
        fte: this.written(row?.fte),
        hoursPerWeek: this.written(row?.hoursPerWeek),
      },
      save: async (values, version) => {
        const read = readDecimals(values, ['fte', 'hoursPerWeek']);
        if ('failure' in read) return read.failure;
        const answer = await this.mutations.send(SetCapacityDocument, {
          input: {
            personId,
            id: row?.id,
            version,
            startDate: text(values['startDate']),
            endDate: values['endDate'] || null,
            ...read.numbers,
          },
        });
        return answer?.setCapacity;
      },
      remove: row && {
        question: this.t('people.capacity.removeText'),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveCapacityDocument, { input: { id: row.id, version } });
          return answer?.removeCapacity;
        },
      },
    });
    return saved?.person;
  }

  async membership(personId: string, teams: readonly Named[], row?: Membership) {
    const options = teams.map(({ id, name }) => ({ value: id, label: name }));
    const saved = await this.records.edit({
      title: this.t(row ? 'people.membership.change' : 'people.membership.add'),
      version: row?.version,
      fields: [
        this.field('teamId', 'choice', 'team', { options, required: true }),
        this.field('startDate', 'date', 'from', { short: true, description: this.t('people.fromHint') }),
        this.field('endDate', 'date', 'until', { short: true, description: this.t('people.untilHint') }),
      ],
      values: {
        teamId: row?.team.id ?? teams[0]?.id ?? '',
        startDate: row?.startDate ?? null,
        endDate: row?.endDate ?? null,
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetTeamMemberDocument, {
          input: {
            personId,
            id: row?.id,
            version,
            teamId: text(values['teamId']),
            startDate: values['startDate'] || null,
            endDate: values['endDate'] || null,
          },
        });
        return answer?.setTeamMember;
      },
      remove: row && {
        question: this.t('people.membership.removeText', { team: row.team.name }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveTeamMemberDocument, { input: { id: row.id, version } });
          return answer?.removeTeamMember;
        },
      },
    });
    return saved?.person;
  }

  /** A level per skill of the reference list; none for what the person does not master. */
  async skills(person: PersonFieldsFragment, skills: readonly SkillFieldsFragment[]) {
    const levels = [
      { value: '', label: this.t('people.none') },
      ...LEVELS.map((value) => ({ value, label: this.t(`people.level.${value}`) })),
    ];
    const had = new Map(person.skills.map(({ skill, level }) => [skill.id, String(level)]));
    const saved = await this.records.edit({
      title: this.t('people.skills.ofPerson', { name: person.name }),
      version: person.version,
      fields: skills.map((skill): RecordField => ({
        name: skill.id,
        kind: 'choice',
        label: skillName(skill, this.language.current()),
        options: levels,
        short: true,
      })),
      values: Object.fromEntries(skills.map(({ id }) => [id, had.get(id) ?? ''])),
      save: async (values, version) => {
        const answer = await this.mutations.send(SetPersonSkillsDocument, {
          input: {
            personId: person.id,
            version: version ?? 0,
            skills: skills.filter(({ id }) => values[id]).map(({ id }) => ({ skillId: id, level: Number(values[id]) })),
          },
        });
        return answer?.setPersonSkills;
      },
    });
    return saved?.person;
  }

  async team(teams: readonly TeamFieldsFragment[], people: readonly Named[], team?: TeamFieldsFragment) {
    const none = { value: '', label: this.t('people.none') };
    const saved = await this.records.edit({
      title: this.t(team ? 'people.teams.change' : 'people.teams.add'),
      version: team?.version,
      fields: [
        this.field('name', 'text', 'name', { required: true }),
        this.field('leaderId', 'choice', 'teams.leader', {
          options: [none, ...people.map(({ id, name }) => ({ value: id, label: name }))],
          short: true,
        }),
        this.field('parentId', 'choice', 'teams.parent', {
          options: [
            none,
            ...teams.filter(({ id }) => id !== team?.id).map(({ id, name }) => ({ value: id, label: name })),
          ],
          short: true,
        }),
      ],
      values: { name: team?.name ?? '', leaderId: team?.leader?.id ?? '', parentId: team?.parentId ?? '' },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetTeamDocument, {
          input: {
            id: team?.id,
            version,
            name: text(values['name']),
            leaderId: values['leaderId'] || null,
            parentId: values['parentId'] || null,
          },
        });
        return answer?.setTeam;
      },
      remove: team && {
        question: this.t('people.teams.removeText', { name: team.name }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveTeamDocument, { input: { id: team.id, version } });
          return answer?.removeTeam;
        },
      },
    });
    return saved?.teams;
  }

  async skill(skill?: SkillFieldsFragment) {
    const saved = await this.records.edit({
      title: this.t(skill ? 'people.skills.change' : 'people.skills.add'),
      version: skill?.version,
      fields: [
        this.field('labelNl', 'text', 'skills.labelNl', { required: true, short: true }),
        this.field('labelEn', 'text', 'skills.labelEn', { required: true, short: true }),
      ],
      values: { labelNl: skill?.labelNl ?? '', labelEn: skill?.labelEn ?? '' },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetSkillDocument, {
          input: { id: skill?.id, version, labelNl: text(values['labelNl']), labelEn: text(values['labelEn']) },
        });
        return answer?.setSkill;
      },
      remove: skill && {
        question: this.t('people.skills.removeText', { name: skillName(skill, this.language.current()) }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveSkillDocument, { input: { id: skill.id, version } });
          return answer?.removeSkill;
        },
      },
    });
    return saved?.skills;
  }

  async fullTime(week: { readonly fullTimeHours: number; readonly version: number }) {
    const saved = await this.records.edit({
      title: this.t('people.week.change'),
      version: week.version,
      fields: [{ ...this.decimal('fullTimeHours', 'week.hours', this.t('people.week.hint')), required: true }],
      values: { fullTimeHours: this.written(week.fullTimeHours) },
      save: async (values, version) => {
        const read = readDecimals(values, ['fullTimeHours']);
        if ('failure' in read) return read.failure;
        const answer = await this.mutations.send(SetFullTimeHoursDocument, {
          input: { fullTimeHours: read.numbers.fullTimeHours ?? 0, version: version ?? 0 },
        });
        return answer?.setFullTimeHours;
      },
    });
    return saved?.workingWeek;
  }

  private written(value: number | null | undefined): string {
    return value === null || value === undefined ? '' : writeDecimal(value, this.language.locale());
  }

  private decimal(name: string, key: string, description?: string): RecordField {
    return this.field(name, 'text', key, {
      short: true,
      description,
      write: (stored) => writeDecimal(stored, this.language.locale()),
    });
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`people.${key}`), ...rest };
  }
}
