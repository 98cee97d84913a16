import { HttpClient } from '@angular/common/http';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  CommitTablesDocument,
  ImportTablesAnalysisDocument,
  PreviewTablesDocument,
  type LinkedOutcomeFieldsFragment,
} from '@stip/contract';
import {
  Callout,
  ErrorState,
  Field,
  FieldControl,
  LoadingState,
  readTypedDate,
  Toasts,
  writeTypedDate,
} from '@stip/ui';
import { firstValueFrom } from 'rxjs';
import { injectTranslate } from '../i18n/translations';
import { download } from '../platform/download';
import { Failures, type FieldIssue } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import {
  answer,
  answered,
  ANSWERS,
  changeRelation,
  changeTable,
  openQuestions,
  ROLES,
  type LinkedMapping,
  type LinkedRelation,
  type LinkedTable,
  type Question,
} from './linked-mapping';
import { FileDrop } from './file-drop';
import { TableCounts } from './table-counts';
import { TableReasons } from './table-reasons';
import { Uploads } from './uploads';

const PAGE = 50;

type Reason = LinkedOutcomeFieldsFragment['reasons'][number];

/** Brings in tables that refer to each other: choose the files, see what they become, answer, preview, confirm. */
@Component({
  selector: 'stip-tables-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    ErrorState,
    Field,
    FieldControl,
    FileDrop,
    LoadingState,
    RouterLink,
    TableCounts,
    TableReasons,
    TranslocoPipe,
  ],
  templateUrl: './tables-page.html',
  styleUrls: ['./import-page.css', './tables-page.css'],
})
export class TablesPage {
  private readonly http = inject(HttpClient);
  private readonly uploads = inject(Uploads);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly t = injectTranslate();
  private readonly injector = inject(Injector);
  protected readonly language = inject(Language);
  /** The uploads that are being looked at; in the address, so that a reload keeps them. */
  readonly bestanden = input<string>();

  protected readonly roles = ROLES;
  protected readonly answers = ANSWERS;
  protected readonly page = PAGE;
  /** What tables become by choice; asking again tells what their columns would be. */
  protected readonly chosen = signal<Readonly<Record<string, string>>>({});
  protected readonly query = load(ImportTablesAnalysisDocument, () => {
    const setId = this.bestanden();
    return setId ? { setId, roles: this.chosen() } : undefined;
  });
  protected readonly analysis = computed(() =>
    this.bestanden() ? this.query.data()?.importTablesAnalysis : undefined,
  );
  protected readonly mapping = signal<LinkedMapping | undefined>(undefined);
  protected readonly open = computed(() => {
    const [mapping, analysis] = [this.mapping(), this.analysis()];
    return mapping && analysis ? openQuestions(mapping, analysis.questions) : [];
  });
  protected readonly rows = computed(() => this.analysis()?.tables.reduce((sum, table) => sum + table.rows, 0) ?? 0);
  protected readonly hasGoals = computed(() => this.mapping()?.tables.some(({ role }) => role === 'goal') ?? false);
  protected readonly hasIndicators = computed(
    () => this.mapping()?.tables.some(({ role }) => role === 'indicator' || role === 'measurement') ?? false,
  );
  /** Asked among the questions, as nothing is read without it. */
  protected readonly asksSource = computed(
    () => this.analysis()?.questions.some(({ kind }) => kind === 'source') ?? false,
  );
  protected readonly preview = signal<LinkedOutcomeFieldsFragment | undefined>(undefined);
  protected readonly result = signal<LinkedOutcomeFieldsFragment | undefined>(undefined);
  protected readonly busy = signal<'upload' | 'preview' | 'commit' | ''>('');
  protected readonly problem = signal('');
  protected readonly onlyProblems = signal(true);
  protected readonly table = signal('');
  /** Only rows with this reason. */
  private readonly chosenReason = signal<Reason | null>(null);
  /** The same in words. */
  protected readonly reason = computed(() => {
    const problem = this.chosenReason()?.problem;
    return problem && this.t(`import.problem.${problem.code}`, (problem.params ?? {}) as Record<string, unknown>);
  });
  protected readonly offset = signal(0);

  constructor() {
    effect(() => {
      const analysis = this.analysis();
      untracked(() => {
        const before = this.mapping();
        const fresh = analysis?.mapping as LinkedMapping | undefined;
        // Only the tables are read anew when one becomes something else.
        const same = before && fresh && before.tables.map(nameOf).join() === fresh.tables.map(nameOf).join();
        const { source, currency, strategy, measuredOn } = before ?? {};
        this.mapping.set(
          same
            ? { ...fresh, source: source ?? '', currency: currency ?? '', strategy: strategy ?? '', measuredOn }
            : fresh,
        );
        this.preview.set(undefined);
        this.result.set(undefined);
      });
    });
  }

  protected async upload(files: readonly File[]): Promise<void> {
    this.problem.set('');
    this.busy.set('upload');
    const sent = await this.uploads.send(files, '/api/imports/tables');
    if ('problem' in sent) this.problem.set(sent.problem);
    else {
      this.chosen.set({});
      await this.router.navigate([], { queryParams: { bestanden: sent.id } });
    }
    this.busy.set('');
  }

  protected become(name: string, role: string): void {
    this.chosen.update((chosen) => ({ ...chosen, [name]: role }));
  }

  protected setWhole(change: Partial<LinkedMapping>): void {
    this.change((mapping) => ({ ...mapping, ...change }));
  }
  protected setTable(name: string, change: Partial<LinkedTable>): void {
    this.change((mapping) => changeTable(mapping, name, change));
  }
  protected setRelation(at: number, means: string): void {
    this.change((mapping) => changeRelation(mapping, at, { means }));
  }
  protected reply(question: Question, text: string): void {
    this.change((mapping) => answer(mapping, question, text));
  }
  private change(by: (mapping: LinkedMapping) => LinkedMapping): void {
    this.mapping.update((mapping) => mapping && by(mapping));
    this.preview.set(undefined);
  }

  protected said(question: Question): string {
    const mapping = this.mapping();
    return (mapping && answered(mapping, question)) ?? '';
  }

  protected readonly written = (date: string | null | undefined): string => (date ? writeTypedDate(date) : '');
  /** What was typed as a date; null when it is none. */
  protected readonly typed = (text: string): string | null => readTypedDate(text) ?? null;

  /** The columns of a table with what was recognised of them, for whoever wants to know. */
  protected columnsOf(name: string) {
    const table = this.mapping()?.tables.find((one) => one.name === name);
    const report = this.analysis()?.tables.find((one) => one.name === name);
    return (table?.columns ?? []).map((column, index) => ({ column, report: report?.columns[index] }));
  }

  /** A link in words: who belongs to whom, whichever end the file puts first. */
  protected sentence({ from, to, upper, means }: LinkedRelation): string {
    const [high, low] = upper === 'from' ? [from, to] : [to, from];
    return this.t(`import.tables.means.${means ?? 'open'}`, { low, high, from, to });
  }

  protected async show(offset = 0): Promise<void> {
    const [setId, mapping] = [this.bestanden(), this.mapping()];
    if (!setId || !mapping) return;
    this.busy.set('preview');
    const answer = await this.mutations.send(PreviewTablesDocument, {
      input: {
        setId,
        mapping,
        table: this.table() || null,
        code: this.chosenReason()?.problem.code ?? null,
        onlyProblems: this.onlyProblems(),
        offset,
        first: PAGE,
      },
    });
    this.busy.set('');
    const result = answer?.previewTables;
    if (result?.__typename === 'LinkedOutcomePayload') {
      this.offset.set(offset);
      this.preview.set(result.outcome);
    } else this.tell(result);
  }

  protected filter(change: { onlyProblems?: boolean; table?: string; reason?: null }): void {
    if (change.onlyProblems !== undefined) this.onlyProblems.set(change.onlyProblems);
    if (change.table !== undefined) this.table.set(change.table);
    // Another table has other reasons.
    if (change.table !== undefined || change.reason === null) this.chosenReason.set(null);
    void this.show();
  }

  protected async showReason(reason: Reason): Promise<void> {
    this.table.set(reason.table);
    this.chosenReason.set(reason);
    await this.show();
    this.goTo('rijen');
  }

  protected async download(): Promise<void> {
    try {
      const list = await firstValueFrom(
        this.http.post(
          `/api/imports/tables/${this.bestanden()}/problems.csv?lang=${this.language.current()}`,
          { mapping: this.mapping() },
          { responseType: 'blob' },
        ),
      );
      download(list, this.t('import.tables.listName'));
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
    }
  }

  protected async commit(): Promise<void> {
    const [setId, mapping] = [this.bestanden(), this.mapping()];
    if (!setId || !mapping) return;
    this.busy.set('commit');
    const answer = await this.mutations.send(CommitTablesDocument, { input: { setId, mapping } });
    this.busy.set('');
    const result = answer?.commitTables;
    if (result?.__typename === 'LinkedOutcomePayload') {
      this.result.set(result.outcome);
      this.goTo('klaar');
    } else this.tell(result);
  }

  /** Brings a part of the page that was just shown in view, for the eye and for a screen reader. */
  private goTo(id: string): void {
    afterNextRender(
      () => {
        const part = document.getElementById(id);
        part?.scrollIntoView({ block: 'start' });
        part?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }

  private tell(result: { __typename: string; issues?: readonly FieldIssue[] } | undefined): void {
    if (!result) return;
    const texts = result.issues?.map((issue) =>
      issue.field === 'file' ? this.uploads.fileText(issue) : this.failures.issue(issue),
    );
    this.toasts.show(texts?.join(' ') ?? this.failures.summary(result as never), 'failed');
  }

  protected again(): void {
    this.mapping.set(undefined);
    void this.router.navigate([], { queryParams: { bestanden: null } });
  }
}

const nameOf = ({ name }: { name: string }) => name;
