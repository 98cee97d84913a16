import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ProjectChoicesDocument,
  UpdateProjectDocument,
  type ProjectFieldsFragment,
  type ProjectState,
} from '@stip/contract';
import { Callout, DateField, DialogFrame, Field, FieldControl } from '@stip/ui';
import { Failures, issuesByField } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';

const STATES: readonly ProjectState[] = ['proposed', 'active', 'on_hold', 'completed', 'cancelled'];

/** What the project's core fields hold, as the form and the API's conflict both write it. */
interface CoreFields {
  readonly name: string;
  readonly description: string;
  readonly state: ProjectState;
  readonly programmeId: string | null;
  readonly ownerId: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}
const FIELDS = ['name', 'description', 'state', 'programmeId', 'ownerId', 'startDate', 'endDate'] as const;

/** Edits the core fields of a project. When someone else saved first, both versions stand side by side to choose from. */
@Component({
  selector: 'stip-project-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateField, DialogFrame, Field, FieldControl, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './project-dialog.html',
})
export class ProjectDialog {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly project = inject<ProjectFieldsFragment>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<ProjectFieldsFragment>>(DialogRef);
  protected readonly choices = load(ProjectChoicesDocument);
  protected readonly states = STATES;
  protected readonly saving = signal(false);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly message = signal('');
  /** What is stored now, after a conflict. */
  protected readonly theirs = signal<CoreFields | undefined>(undefined);
  private version = this.project.version;

  protected readonly form = inject(NonNullableFormBuilder).group({
    name: this.project.name,
    description: this.project.description,
    state: this.project.state,
    programmeId: this.project.programme?.id ?? '',
    ownerId: this.project.owner?.id ?? '',
    startDate: this.project.startDate as string | null,
    endDate: this.project.endDate as string | null,
  });

  /** Fields in which the stored version differs from what stands in the form. */
  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    if (!theirs) return [];
    const mine = this.fields();
    return FIELDS.filter((field) => (theirs[field] ?? '') !== (mine[field] ?? ''));
  });

  protected takeTheirs(field: (typeof FIELDS)[number]): void {
    const value = this.theirs()?.[field] ?? null;
    this.form.patchValue({ [field]: field === 'startDate' || field === 'endDate' ? value : (value ?? '') });
    this.theirs.update((theirs) => theirs && { ...theirs });
  }

  /** How a field's stored value reads. */
  protected read(field: (typeof FIELDS)[number]): string {
    const value = this.theirs()?.[field];
    const { people = [], programmes } = this.choices.data() ?? {};
    if (field === 'ownerId') return people.find((person) => person.id === value)?.name ?? '–';
    if (field === 'programmeId') return programmes?.nodes.find((programme) => programme.id === value)?.name ?? '–';
    return value || '–';
  }

  protected async save(): Promise<void> {
    if (this.form.invalid) {
      const dates = ['startDate', 'endDate'] as const;
      const wrong = dates.filter((field) => this.form.controls[field].invalid);
      this.errors.set(
        Object.fromEntries(wrong.map((field) => [field, this.failures.issue({ field, code: 'not_a_date' })])),
      );
      return;
    }
    this.saving.set(true);
    const answer = await this.mutations.send(UpdateProjectDocument, {
      input: { id: this.project.id, version: this.version, ...this.fields() },
    });
    this.saving.set(false);
    const result = answer?.updateProject;
    this.errors.set({});
    this.message.set('');
    if (!result) return;
    if (result.__typename === 'ProjectPayload') {
      this.ref.close(result.project);
    } else if (result.__typename === 'ValidationFailed') {
      this.errors.set(issuesByField(result.issues, this.failures));
      this.message.set(this.failures.summary(result));
    } else if (result.__typename === 'VersionConflict') {
      this.version = result.currentVersion;
      this.theirs.set(result.current as CoreFields);
    } else {
      this.message.set(this.failures.summary(result));
    }
  }

  private fields(): CoreFields {
    const value = this.form.getRawValue();
    return { ...value, programmeId: value.programmeId || null, ownerId: value.ownerId || null };
  }
}
