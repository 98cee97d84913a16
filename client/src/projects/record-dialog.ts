import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { FormControl, FormRecord, ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Callout,
  DateField,
  DialogFrame,
  Dialogs,
  Field,
  FieldControl,
  formatDate,
  MoneyField,
  writeTypedAmount,
} from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, issuesByField, type FieldIssue, type MutationFailure } from '../platform/failure';
import { Language } from '../platform/language';
import {
  differing,
  isFailure,
  missingOrOutOfRange,
  storedValues,
  type FieldValue,
  type FieldValues,
  type RecordField,
  type RecordForm,
  type SaveResult,
} from './record-form';

interface Payload {
  readonly __typename: string;
}

/**
 * Adds or changes one thing of a project. Problems stand at their field; when someone else saved first, both versions
 * stand side by side to choose from per field. Closes with the payload of the mutation.
 */
@Component({
  selector: 'stip-record-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateField, DialogFrame, Field, FieldControl, MoneyField, ReactiveFormsModule, TranslocoPipe],
  templateUrl: './record-dialog.html',
  styles: `
    .row {
      display: grid;
      gap: var(--stip-space-4);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 170px), 1fr));
      align-items: end;
    }
    .both {
      inline-size: 100%;
    }
    .remove {
      margin-inline-end: auto;
      color: var(--stip-red);
    }
  `,
})
export class RecordDialog {
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly data = inject<RecordForm<Payload>>(DIALOG_DATA);
  protected readonly ref = inject<DialogRef<Payload>>(DialogRef);
  protected readonly saving = signal(false);
  protected readonly errors = signal<Record<string, string>>({});
  protected readonly message = signal('');
  /** What is stored now, after a conflict. */
  protected readonly theirs = signal<FieldValues | undefined>(undefined);
  private readonly mine = signal<FieldValues>(this.data.values);
  private version = this.data.version;

  protected readonly form = new FormRecord<FormControl<FieldValue>>(
    Object.fromEntries(
      this.data.fields.map(({ name }) => [name, new FormControl<FieldValue>(this.data.values[name] ?? null)]),
    ),
  );

  /** Rows of the form: short fields that follow each other share one. */
  protected readonly rows = this.data.fields.reduce<RecordField[][]>((rows, field) => {
    const last = rows.at(-1);
    if (field.short && last?.[0]?.short && last.length < 3) last.push(field);
    else rows.push([field]);
    return rows;
  }, []);

  protected readonly differences = computed(() => {
    const theirs = this.theirs();
    return theirs ? differing(this.data.fields, this.mine(), theirs) : [];
  });

  constructor() {
    this.form.valueChanges.subscribe(() => this.mine.set(this.form.getRawValue()));
  }

  protected take(field: RecordField): void {
    this.form.controls[field.name]?.setValue(this.theirs()?.[field.name] ?? null);
  }

  /** How a value reads in the comparison. */
  protected read(field: RecordField, value: FieldValue | undefined): string {
    if (!value) return '–';
    if (field.kind === 'date') return formatDate(value, this.language.current());
    if (field.kind === 'money') return writeTypedAmount(value, this.language.current());
    return field.options?.find((option) => option.value === value)?.label ?? value;
  }

  protected mineOf(field: RecordField): FieldValue | undefined {
    return this.mine()[field.name];
  }

  protected async save(): Promise<void> {
    const values = this.form.getRawValue();
    const unreadable: FieldIssue[] = this.data.fields
      .filter(({ name }) => this.form.controls[name]?.invalid)
      .map(({ name, kind }) => ({ field: name, code: kind === 'money' ? 'not_an_amount' : 'not_a_date' }));
    const wrong = missingOrOutOfRange(this.data.fields, values).filter(
      (issue) => !unreadable.some(({ field }) => field === issue.field),
    );
    if (unreadable.length + wrong.length > 0) {
      this.message.set('');
      this.show([...unreadable, ...wrong]);
      return;
    }
    await this.send(() => this.data.save(values, this.version));
  }

  protected async remove(): Promise<void> {
    const { remove } = this.data;
    if (!remove || this.version === undefined) return;
    const version = this.version;
    const sure = await this.dialogs.confirm({
      title: this.t('projects.editing.removeTitle'),
      text: remove.question,
      confirm: this.t('projects.editing.remove'),
    });
    if (sure) await this.send(() => remove.run(version));
  }

  private async send(run: () => Promise<SaveResult<Payload> | undefined>): Promise<void> {
    this.saving.set(true);
    const result = await run();
    this.saving.set(false);
    this.errors.set({});
    this.message.set('');
    if (!result) return;
    if (isFailure(result)) this.explain(result);
    else this.ref.close(result);
  }

  private explain(failure: MutationFailure): void {
    if (failure.__typename === 'VersionConflict') {
      this.version = failure.currentVersion;
      this.theirs.set(storedValues(this.data.fields, failure.current));
      return;
    }
    if (failure.__typename !== 'ValidationFailed') {
      this.message.set(this.failures.summary(failure));
      return;
    }
    const known = new Set(this.data.fields.map(({ name }) => name));
    const elsewhere = failure.issues.filter(({ field }) => !known.has(field));
    this.message.set(elsewhere.map((issue) => this.failures.issue(issue)).join(' '));
    this.show(failure.issues);
  }

  private show(issues: readonly FieldIssue[]): void {
    this.errors.set(issuesByField(issues, this.failures));
    // After the fields have been marked.
    setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }
}
