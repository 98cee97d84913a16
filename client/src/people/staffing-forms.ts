import { inject, Injectable } from '@angular/core';
import {
  FillVacancyDocument,
  RemoveAssignmentDocument,
  RemoveProjectRoleDocument,
  RemoveVacancyDocument,
  SetAssignmentDocument,
  SetProjectRoleDocument,
  SetVacancyDocument,
  type ProjectFieldsFragment,
  type ProjectRoleName,
  type SetVacancyInput,
  type StaffingFieldsFragment,
  type VacancyFieldsFragment,
} from '@stip/contract';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { Mutations } from '../platform/mutate';
import { textOf as text, type Option, type RecordField } from '../platform/record-form';
import { Records } from '../platform/records';
import { readDecimals, skillName, writeDecimal, type SkillName } from './hours';

type Assignment = StaffingFieldsFragment['assignments'][number];
type Role = ProjectFieldsFragment['roles'][number];
interface Named {
  readonly id: string;
  readonly name: string;
}

export interface StaffingChoices {
  readonly people: readonly Named[];
  readonly skills: readonly SkillName[];
}

export const PROJECT_ROLES = [
  'executive_sponsor',
  'political_sponsor',
  'programme_manager',
  'project_leader',
  'controller',
  'data_owner',
  'data_steward',
  'privacy_officer',
  'security_officer',
  'architect',
  'information_adviser',
  'data_engineer',
  'data_analyst',
  'legal_adviser',
  'communication_adviser',
  'member',
] as const satisfies readonly ProjectRoleName[];

/** The dialogs for who does what in a project; each answers what is stored afterwards. */
@Injectable({ providedIn: 'root' })
export class StaffingForms {
  private readonly records = inject(Records);
  private readonly mutations = inject(Mutations);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();

  async role(projectId: string, choices: StaffingChoices, role?: Role) {
    const saved = await this.records.edit({
      title: this.t(role ? 'people.roles.change' : 'people.roles.add'),
      version: role?.version,
      fields: [
        this.field('role', 'choice', 'role', { options: this.roles(), required: true }),
        this.person('personId', choices, role?.person),
        this.field('startDate', 'date', 'from', { description: this.t('people.fromHint'), short: true }),
        this.field('endDate', 'date', 'until', { description: this.t('people.untilHint'), short: true }),
      ],
      values: {
        role: role?.role ?? 'executive_sponsor',
        personId: role?.person.id ?? '',
        startDate: role?.startDate ?? null,
        endDate: role?.endDate ?? null,
      },
      save: async (values, version) => {
        const answer = await this.mutations.send(SetProjectRoleDocument, {
          input: {
            projectId,
            id: role?.id,
            version,
            role: text(values['role']) as ProjectRoleName,
            personId: text(values['personId']),
            startDate: values['startDate'] || null,
            endDate: values['endDate'] || null,
          },
        });
        return answer?.setProjectRole;
      },
      remove: role && {
        question: this.t('people.roles.removeText', {
          role: this.t(`projects.role.${role.role}`),
          name: role.person.name,
        }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveProjectRoleDocument, { input: { id: role.id, version } });
          return answer?.removeProjectRole;
        },
      },
    });
    return saved?.project;
  }

  async assignment(projectId: string, choices: StaffingChoices, row?: Assignment) {
    const saved = await this.records.edit({
      title: this.t(row ? 'people.assignments.change' : 'people.assignments.add'),
      version: row?.version,
      fields: [
        this.person('personId', choices, row?.person),
        this.optionalRole(),
        this.skill(choices),
        this.field('startDate', 'date', 'from', { required: true, short: true }),
        this.field('endDate', 'date', 'until', { required: true, short: true }),
        this.decimal('fte', 'fte', this.t('people.assignments.oneOf')),
        this.decimal('hoursPerWeek', 'hoursPerWeek'),
        this.decimal('totalHours', 'totalHours'),
        this.field('note', 'long', 'note'),
      ],
      values: {
        personId: row?.person.id ?? '',
        role: row?.role ?? '',
        skillId: row?.skill?.id ?? '',
        startDate: row?.startDate ?? null,
        endDate: row?.endDate ?? null,
        fte: this.written(row?.fte),
        hoursPerWeek: this.written(row?.hoursPerWeek),
        totalHours: this.written(row?.totalHours),
        note: row?.note ?? '',
      },
      save: async (values, version) => {
        const read = readDecimals(values, ['fte', 'hoursPerWeek', 'totalHours']);
        if ('failure' in read) return read.failure;
        const answer = await this.mutations.send(SetAssignmentDocument, {
          input: {
            projectId,
            id: row?.id,
            version,
            personId: text(values['personId']),
            role: (values['role'] || null) as ProjectRoleName | null,
            skillId: values['skillId'] || null,
            startDate: text(values['startDate']),
            endDate: text(values['endDate']),
            ...read.numbers,
            note: text(values['note']),
          },
        });
        return answer?.setAssignment;
      },
      remove: row && {
        question: this.t('people.assignments.removeText', { name: row.person.name }),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveAssignmentDocument, { input: { id: row.id, version } });
          return answer?.removeAssignment;
        },
      },
    });
    return saved?.staffing;
  }

  async vacancy(projectId: string, choices: StaffingChoices, row?: VacancyFieldsFragment) {
    const states = (['open', 'withdrawn'] as const).map((value) => ({
      value,
      label: this.t(`people.vacancies.state.${value}`),
    }));
    const saved = await this.records.edit({
      title: this.t(row ? 'people.vacancies.change' : 'people.vacancies.add'),
      version: row?.version,
      fields: [
        this.optionalRole(),
        this.skill(choices),
        this.decimal('fte', 'fte', undefined, true),
        this.field('startDate', 'date', 'from', { required: true, short: true }),
        this.field('endDate', 'date', 'until', { required: true, short: true }),
        // A filled one stays so unless it is opened again by removing the assignment.
        ...(row?.state === 'filled'
          ? []
          : [this.field('state', 'choice', 'vacancies.stateLabel', { options: states })]),
        this.field('note', 'long', 'note'),
      ],
      values: {
        role: row?.role ?? '',
        skillId: row?.skill?.id ?? '',
        fte: this.written(row?.fte ?? 1),
        startDate: row?.startDate ?? null,
        endDate: row?.endDate ?? null,
        state: row?.state ?? 'open',
        note: row?.note ?? '',
      },
      save: async (values, version) => {
        const read = readDecimals(values, ['fte']);
        if ('failure' in read) return read.failure;
        const answer = await this.mutations.send(SetVacancyDocument, {
          input: {
            projectId,
            id: row?.id,
            version,
            role: (values['role'] || null) as ProjectRoleName | null,
            skillId: values['skillId'] || null,
            fte: read.numbers.fte ?? 0,
            startDate: text(values['startDate']),
            endDate: text(values['endDate']),
            state: row?.state === 'filled' ? null : (text(values['state']) as SetVacancyInput['state']),
            note: text(values['note']),
          },
        });
        return answer?.setVacancy;
      },
      remove: row && {
        question: this.t('people.vacancies.removeText'),
        run: async (version) => {
          const answer = await this.mutations.send(RemoveVacancyDocument, { input: { id: row.id, version } });
          return answer?.removeVacancy;
        },
      },
    });
    return saved?.staffing;
  }

  async fill(choices: StaffingChoices, row: VacancyFieldsFragment) {
    const saved = await this.records.edit({
      title: this.t('people.vacancies.fill'),
      version: row.version,
      fields: [
        this.person('personId', choices),
        this.field('startDate', 'date', 'from', { required: true, description: this.t('people.vacancies.fillHint') }),
      ],
      values: { personId: '', startDate: row.startDate },
      save: async (values, version) => {
        const answer = await this.mutations.send(FillVacancyDocument, {
          input: {
            id: row.id,
            version: version ?? 0,
            personId: text(values['personId']),
            startDate: values['startDate'] || null,
          },
        });
        return answer?.fillVacancy;
      },
    });
    return saved?.staffing;
  }

  private written(value: number | null | undefined): string {
    return value === null || value === undefined ? '' : writeDecimal(value, this.language.locale());
  }

  private decimal(name: string, key: string, description?: string, required = false): RecordField {
    return this.field(name, 'text', key, {
      short: true,
      description,
      required,
      write: (stored) => writeDecimal(stored, this.language.locale()),
    });
  }

  /** Who can be chosen, and who was chosen before but has left. */
  private person(name: string, { people }: StaffingChoices, now?: Named): RecordField {
    const all = now && !people.some(({ id }) => id === now.id) ? [now, ...people] : people;
    return this.field(name, 'choice', 'person', {
      options: [{ value: '', label: this.t('people.choose') }, ...all.map(named)],
      required: true,
    });
  }

  private skill({ skills }: StaffingChoices): RecordField {
    const options = skills.map((skill) => ({ value: skill.id, label: skillName(skill, this.language.current()) }));
    return this.field('skillId', 'choice', 'skill', {
      options: [{ value: '', label: this.t('people.none') }, ...options],
      short: true,
    });
  }

  private optionalRole(): RecordField {
    return this.field('role', 'choice', 'role', {
      options: [{ value: '', label: this.t('people.none') }, ...this.roles()],
      short: true,
    });
  }

  private roles(): Option[] {
    return PROJECT_ROLES.map((value) => ({ value, label: this.t(`projects.role.${value}`) }));
  }

  private field(name: string, kind: RecordField['kind'], key: string, rest: Partial<RecordField> = {}): RecordField {
    return { name, kind, label: this.t(`people.${key}`), ...rest };
  }
}

const named = ({ id, name }: Named): Option => ({ value: id, label: name });
