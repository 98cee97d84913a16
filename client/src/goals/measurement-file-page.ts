import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  PreviewMeasurementsDocument,
  RecordMeasurementsDocument,
  type PreviewMeasurementsInput,
  type PreviewMeasurementsMutation,
} from '@stip/contract';
import { Callout, DateText, Field, FieldControl } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, type FieldIssue, type MutationFailure } from '../platform/failure';
import { Mutations } from '../platform/mutate';
import { IndicatorWords } from './indicator-words';

type Preview = Extract<
  PreviewMeasurementsMutation['previewMeasurements'],
  { __typename: 'MeasurementPreviewPayload' }
>['preview'];
type Choices = Pick<PreviewMeasurementsInput, 'columns' | 'dateOrder' | 'decimal'>;
type FieldName = 'indicator' | 'date' | 'value' | 'source' | 'note';

const FIELDS: readonly FieldName[] = ['indicator', 'date', 'value', 'source', 'note'];
/** Rows shown at once; more on demand. */
const PAGE = 100;
/** Bytes; the API takes 900,000 characters of base64. */
const MAX_BYTES = 675_000;

/** Measurements from a file: choose it, answer what it leaves open, see every row, confirm. Nothing changes before that. */
@Component({
  selector: 'stip-measurement-file-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, DateText, Field, FieldControl, RouterLink, TranslocoPipe],
  templateUrl: './measurement-file-page.html',
  styleUrl: './measurement-file-page.css',
})
export class MeasurementFilePage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly t = injectTranslate();
  protected readonly words = inject(IndicatorWords);
  readonly strategie = input<string>();
  protected readonly fields = FIELDS;
  private readonly file = signal<{ name: string; content: string } | undefined>(undefined);
  private readonly choices = signal<Choices>({});
  protected readonly preview = signal<Preview | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly shown = signal(PAGE);
  protected readonly onlyProblems = signal(false);
  protected readonly recorded = signal<{ created: number; changed: number; unchanged: number } | undefined>(undefined);
  protected readonly rows = computed(() => {
    const rows = this.preview()?.rows ?? [];
    return this.onlyProblems() ? rows.filter(({ action }) => action === 'rejected') : rows;
  });
  protected readonly page = computed(() => this.rows().slice(0, this.shown()));
  protected readonly taken = computed(() => this.preview()?.rows.filter(({ action }) => action !== 'rejected') ?? []);

  protected choose(event: Event): void {
    const element = event.target as HTMLInputElement;
    const file = element.files?.[0];
    element.value = '';
    if (file) void this.read(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void this.read(file);
  }

  private async read(file: File): Promise<void> {
    this.again();
    if (file.size > MAX_BYTES) {
      this.problem.set(
        this.failures.issue({ field: 'content', code: 'file_too_large', params: { max: MAX_BYTES / 1000 } }),
      );
      return;
    }
    this.file.set({ name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) });
    await this.look();
  }

  protected again(): void {
    this.file.set(undefined);
    this.preview.set(undefined);
    this.recorded.set(undefined);
    this.choices.set({});
    this.problem.set('');
    this.shown.set(PAGE);
    this.onlyProblems.set(false);
  }

  protected decide(change: Choices): void {
    this.choices.update((had) => ({ ...had, ...change }));
    void this.look();
  }

  protected column(field: FieldName, at: string): void {
    const columns = { ...this.choices().columns, [field]: at === '' ? null : Number(at) };
    this.decide({ columns });
  }

  private async look(): Promise<void> {
    const file = this.file();
    if (!file) return;
    this.busy.set(true);
    this.problem.set('');
    const answer = await this.mutations.send(PreviewMeasurementsDocument, {
      input: { strategyId: this.strategie() ?? null, fileName: file.name, content: file.content, ...this.choices() },
    });
    this.busy.set(false);
    const result = answer?.previewMeasurements;
    if (result?.__typename === 'MeasurementPreviewPayload') this.preview.set(result.preview);
    else if (result) this.tell(result);
  }

  protected async record(): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    const answer = await this.mutations.send(RecordMeasurementsDocument, {
      input: {
        measurements: this.taken().map(({ indicatorId, measuredOn, value, source, note }) => ({
          indicatorId: indicatorId ?? '',
          measuredOn: measuredOn ?? '',
          value: value ?? '',
          source,
          note,
        })),
      },
    });
    this.busy.set(false);
    const result = answer?.recordMeasurements;
    if (result?.__typename === 'MeasurementsPayload') this.recorded.set(result);
    else if (result) this.tell(result);
  }

  private tell(failure: MutationFailure): void {
    const text = (issue: FieldIssue) => {
      const key = `import.file.${issue.code}`;
      const known = issue.field === 'content' && this.t(key) !== key;
      return known ? this.t(key, (issue.params ?? {}) as Record<string, unknown>) : this.failures.issue(issue);
    };
    this.problem.set(
      failure.__typename === 'ValidationFailed'
        ? [...new Set(failure.issues.map(text))].join(' ')
        : this.failures.summary(failure),
    );
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In parts, as a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
