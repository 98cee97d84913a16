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
import { Failures, issuesByField, type FieldIssue, type MutationFailure } from './failure';
import { Language } from './language';
import {
  chosenOf,
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

/** What the date and the money field say of a text that they cannot read. */
const UNREADABLE = ['not_a_date', 'not_an_amount'];

interface Payload {
  readonly __typename: string;
}

/**
 * Adds or changes one thing of the record. Problems stand at their field; when someone else saved first, both versions
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
      align-items: start;
    }
    .choices {
      margin: 0;
      padding: 0;
      border: 0;
    }
    .choices div {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
      gap: 0 var(--stip-space-3);
    }
    .choices label {
      display: flex;
      gap: var(--stip-space-2);
      align-items: center;
      min-block-size: 28px;
    }
    .choices input {
      inline-size: 18px;
      block-size: 18px;
      flex: none;
      accent-color: var(--stip-accent);
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
  /** What was stored when the user began, or at the last conflict. */
  private base = this.data.values;

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
    this.fill(field, this.theirs()?.[field.name]);
  }

  /** How a value reads in the comparison. */
  protected read(field: RecordField, value: FieldValue | undefined): string {
    if (!value) return '–';
    if (field.kind === 'date') return formatDate(value, this.language.locale());
    if (field.kind === 'money') return writeTypedAmount(value, this.language.locale());
    if (field.kind === 'choices') {
      const chosen = chosenOf(value);
      return (field.options ?? [])
        .flatMap((option) => (chosen.includes(option.value) ? [option.label] : []))
        .join(', ');
    }
    return field.options?.find((option) => option.value === value)?.label ?? value;
  }

  protected isChosen(field: RecordField, option: string): boolean {
    return chosenOf(this.mine()[field.name]).includes(option);
  }

  /** Adds an option to what is chosen, or takes it away. */
  protected choose(field: RecordField, option: string): void {
    const chosen = chosenOf(this.mine()[field.name]);
    const next = (field.options ?? [])
      .map(({ value }) => value)
      .filter((value) => (value === option ? !chosen.includes(value) : chosen.includes(value)));
    this.form.controls[field.name]?.setValue(next.join(','));
  }

  protected mineOf(field: RecordField): FieldValue | undefined {
    return this.mine()[field.name];
  }

  protected async save(): Promise<void> {
    const values = this.form.getRawValue();
    const unreadable: FieldIssue[] = this.data.fields.flatMap(({ name }) => {
      const errors = this.form.controls[name]?.errors;
      return UNREADABLE.filter((code) => errors?.[code]).map((code) => ({ field: name, code }));
    });
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
      this.meet(storedValues(this.data.fields, failure.current));
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

  /** A field that the user left alone takes what is stored now; only what both changed is left to choose. */
  private meet(stored: FieldValues): void {
    const changedByMe = new Set(differing(this.data.fields, this.form.getRawValue(), this.base));
    for (const field of this.data.fields) {
      if (!changedByMe.has(field)) this.fill(field, stored[field.name]);
    }
    this.base = stored;
    this.theirs.set(stored);
  }

  private fill({ name, kind }: RecordField, value: FieldValue | undefined): void {
    // A choice writes nothing as an empty text, dates and amounts as null.
    this.form.controls[name]?.setValue(value ?? (kind === 'date' || kind === 'money' ? null : ''));
  }

  private show(issues: readonly FieldIssue[]): void {
    this.errors.set(issuesByField(issues, this.failures));
    // After the fields have been marked.
    setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid]')?.focus());
  }
}
