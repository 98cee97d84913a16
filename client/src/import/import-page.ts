import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  CommitImportDocument,
  ImportAnalysisDocument,
  ImportRunsDocument,
  ImportStartDocument,
  PreviewImportDocument,
  SaveMappingDocument,
  type OutcomeFieldsFragment,
} from '@stip/contract';
import { COLOURS } from '@stip/domain';
import { Callout, DateText, ErrorState, Field, FieldControl, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures, type FieldIssue } from '../platform/failure';
import { ListEnd } from '../platform/list-end';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { FileDrop } from './file-drop';
import { OutcomeTable } from './outcome-table';
import {
  applySaved,
  changeColumn,
  colourWords,
  FIELDS,
  isAmount,
  isColour,
  isDate,
  openQuestions,
  type ColumnMapping,
  type Mapping,
} from './mapping';

import { Uploads } from './uploads';

const PAGE = 50;

/** Brings a file in: choose, look at the columns, preview every row, confirm. Nothing changes before the last step. */
@Component({
  selector: 'stip-import-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    DateText,
    ErrorState,
    Field,
    FieldControl,
    FileDrop,
    ListEnd,
    LoadingState,
    OutcomeTable,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './import-page.html',
  styleUrl: './import-page.css',
})
export class ImportPage {
  private readonly uploads = inject(Uploads);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly t = injectTranslate();
  protected readonly language = inject(Language);
  /** The upload that is being looked at; in the address, so that a reload keeps it. */
  readonly bestand = input<string>();

  protected readonly fields = FIELDS;
  protected readonly colours = COLOURS;
  protected readonly isDate = isDate;
  protected readonly isAmount = isAmount;
  protected readonly isColour = isColour;
  protected readonly colourWords = colourWords;
  protected readonly start = load(ImportStartDocument);
  protected readonly runs = loadList(
    ImportRunsDocument,
    () => ({}),
    (data) => data.importRuns,
  );
  protected readonly query = load(ImportAnalysisDocument, () => {
    const uploadId = this.bestand();
    return uploadId ? { uploadId } : undefined;
  });
  protected readonly analysis = computed(() => (this.bestand() ? this.query.data()?.importAnalysis : undefined));
  protected readonly mapping = signal<Mapping | undefined>(undefined);
  protected readonly open = computed(() => {
    const [mapping, analysis] = [this.mapping(), this.analysis()];
    return mapping && analysis ? openQuestions(mapping, analysis) : [];
  });
  protected readonly preview = signal<OutcomeFieldsFragment | undefined>(undefined);
  protected readonly result = signal<OutcomeFieldsFragment | undefined>(undefined);
  protected readonly busy = signal<'upload' | 'preview' | 'commit' | ''>('');
  protected readonly problem = signal('');
  protected readonly onlyProblems = signal(false);
  protected readonly offset = signal(0);
  protected readonly page = PAGE;
  protected readonly mappingName = signal('');

  constructor() {
    effect(() => {
      const analysis = this.analysis();
      untracked(() => {
        this.mapping.set(analysis?.mapping as Mapping | undefined);
        this.preview.set(undefined);
        this.result.set(undefined);
      });
    });
  }

  protected async upload(file: File): Promise<void> {
    this.problem.set('');
    this.busy.set('upload');
    const sent = await this.uploads.send([file]);
    this.busy.set('');
    if ('problem' in sent) this.problem.set(sent.problem);
    else await this.router.navigate([], { queryParams: { bestand: sent.id } });
  }

  protected set(index: number, change: Partial<ColumnMapping>): void {
    this.mapping.update((mapping) => mapping && changeColumn(mapping, index, change));
    this.preview.set(undefined);
  }

  protected setColour(index: number, column: ColumnMapping, word: string, colour: string): void {
    const known = COLOURS.find((c) => c === colour);
    const { [word]: _, ...rest } = column.values ?? {};
    this.set(index, { values: known ? { ...rest, [word]: known } : rest });
  }

  protected setWhole(change: Partial<Mapping>): void {
    this.mapping.update((mapping) => mapping && { ...mapping, ...change });
    this.preview.set(undefined);
  }

  protected useSaved(id: string): void {
    const saved = this.start.data()?.savedMappings.find((m) => m.id === id);
    const analysis = this.analysis();
    if (!saved || !analysis) return;
    this.mapping.set(applySaved(analysis.mapping as Mapping, saved.definition as Mapping));
    this.mappingName.set(saved.name);
    this.preview.set(undefined);
  }

  protected async saveMapping(): Promise<void> {
    const definition = this.mapping();
    if (!definition) return;
    const answer = await this.mutations.send(SaveMappingDocument, { input: { name: this.mappingName(), definition } });
    const result = answer?.saveMapping;
    if (result?.__typename === 'SavedMappingPayload') {
      this.toasts.show(this.t('import.mappingSaved', { name: this.mappingName() }));
      this.start.reload();
    } else if (result?.__typename === 'ValidationFailed' || result?.__typename === 'Forbidden')
      this.toasts.show(this.failures.summary(result), 'failed');
  }

  protected async show(offset = 0): Promise<void> {
    const [uploadId, mapping] = [this.bestand(), this.mapping()];
    if (!uploadId || !mapping) return;
    this.busy.set('preview');
    const answer = await this.mutations.send(PreviewImportDocument, {
      input: { uploadId, mapping, onlyProblems: this.onlyProblems(), offset, first: PAGE },
    });
    this.busy.set('');
    const result = answer?.previewImport;
    if (result?.__typename === 'ImportOutcomePayload') {
      this.offset.set(offset);
      this.preview.set(result.outcome);
    } else this.tell(result);
  }

  protected filter(onlyProblems: boolean): void {
    this.onlyProblems.set(onlyProblems);
    void this.show();
  }

  protected async commit(): Promise<void> {
    const [uploadId, mapping] = [this.bestand(), this.mapping()];
    if (!uploadId || !mapping) return;
    this.busy.set('commit');
    const answer = await this.mutations.send(CommitImportDocument, { input: { uploadId, mapping } });
    this.busy.set('');
    const result = answer?.commitImport;
    if (result?.__typename === 'ImportOutcomePayload') {
      this.result.set(result.outcome);
      this.runs.reload();
    } else this.tell(result);
  }

  private tell(result: { __typename: string; issues?: readonly FieldIssue[] } | undefined): void {
    if (!result) return;
    const texts = result.issues?.map((issue) =>
      issue.field === 'file' ? this.uploads.fileText(issue) : this.failures.issue(issue),
    );
    this.toasts.show(texts?.join(' ') ?? this.failures.summary(result as never), 'failed');
  }

  protected again(): void {
    void this.router.navigate([], { queryParams: { bestand: null } });
  }
}
