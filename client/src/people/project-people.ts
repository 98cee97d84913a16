import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ProjectStaffingDocument,
  StaffingChoicesDocument,
  type ProjectFieldsFragment,
  type StaffingFieldsFragment,
  type VacancyFieldsFragment,
} from '@stip/contract';
import { DateText, ErrorState, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { formatHours, formatMonth, skillName, type SkillName } from './hours';
import { StaffingFindings } from './staffing-findings';
import { PROJECT_ROLES, StaffingForms, type StaffingChoices } from './staffing-forms';

type Assignment = StaffingFieldsFragment['assignments'][number];
type Role = ProjectFieldsFragment['roles'][number];
const NOBODY: StaffingChoices = { people: [], skills: [] };

/** People of a project: roles, work and vacancies, each of which can be changed in place. */
@Component({
  selector: 'stip-project-people',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, ErrorState, LoadingState, StaffingFindings, TranslocoPipe],
  templateUrl: './project-people.html',
  styles: `
    :host {
      display: grid;
      gap: var(--stip-space-4);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
      justify-content: space-between;
      align-items: center;
      margin-block-end: var(--stip-space-3);
    }
    .line {
      display: block;
      font-weight: 400;
    }
    .over {
      display: block;
      font-size: var(--stip-text-s);
      font-weight: 600;
    }
    .who {
      min-inline-size: 180px;
    }
  `,
})
export class ProjectPeople {
  private readonly forms = inject(StaffingForms);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  private readonly findings = viewChild(StaffingFindings);
  readonly project = input.required<ProjectFieldsFragment>();
  readonly changed = output<ProjectFieldsFragment>();
  protected readonly query = load(ProjectStaffingDocument, () => ({ projectId: this.project().id }));
  protected readonly staffing = computed(() => this.query.data()?.projectStaffing);
  protected readonly mayEdit = computed(() => this.session.may('project.edit'));
  private readonly choices = load(StaffingChoicesDocument, () => (this.mayEdit() ? {} : undefined));
  /** In the order in which a project is steered, not that of the alphabet. */
  protected readonly roles = computed(() =>
    [...this.project().roles].sort((a, b) => PROJECT_ROLES.indexOf(a.role) - PROJECT_ROLES.indexOf(b.role)),
  );

  protected async editRole(role?: Role): Promise<void> {
    const project = await this.forms.role(this.project().id, this.choices.data() ?? NOBODY, role);
    if (!project) return;
    this.changed.emit(project);
    this.findings()?.reload();
  }

  protected async editAssignment(row?: Assignment): Promise<void> {
    this.show(await this.forms.assignment(this.project().id, this.choices.data() ?? NOBODY, row));
  }

  protected async editVacancy(row?: VacancyFieldsFragment): Promise<void> {
    this.show(await this.forms.vacancy(this.project().id, this.choices.data() ?? NOBODY, row));
  }

  protected async fill(row: VacancyFieldsFragment): Promise<void> {
    this.show(await this.forms.fill(this.choices.data() ?? NOBODY, row));
  }

  private show(projectStaffing: StaffingFieldsFragment | undefined): void {
    if (!projectStaffing) return;
    this.query.set({ __typename: 'Query', projectStaffing });
    this.findings()?.reload();
  }

  protected amount(row: Pick<Assignment, 'fte' | 'hoursPerWeek' | 'totalHours'>): string {
    const n = (value: number) => ({ n: formatHours(value, this.language.locale()) });
    if (row.fte !== null) return this.t('people.fteOf', n(row.fte));
    if (row.hoursPerWeek !== null) return this.t('people.perWeek', n(row.hoursPerWeek));
    return this.t('people.inAll', n(row.totalHours ?? 0));
  }

  protected hours(value: number): string {
    return formatHours(value, this.language.locale(), 0);
  }

  protected fte(value: number): string {
    return formatHours(value, this.language.locale());
  }

  protected months(list: readonly string[]): string {
    return list.map((month) => formatMonth(month, this.language.locale(), 'short')).join(', ');
  }

  protected nameOf(skill: SkillName): string {
    return skillName(skill, this.language.current());
  }
}
