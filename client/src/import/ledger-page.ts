import { HttpClient } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import { toSignal } from '@angular/core/rxjs-interop';
import { TranslocoPipe } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import {
  CommitLedgerImportDocument,
  LedgerAnalysisDocument,
  LedgerImportsDocument,
  LedgerMappingsDocument,
  PreviewLedgerImportDocument,
  SaveMappingDocument,
  type LedgerOutcomeFieldsFragment,
} from '@stip/contract';
import { formatMoney } from '@stip/domain';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState, MoneyField, Toasts, UI_TEXTS } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { download } from '../platform/download';
import { Failures, type FieldIssue } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { loadList } from '../platform/load-list';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { FileDrop } from './file-drop';
import { ACTIONS, LedgerCheck, type LedgerAction } from './ledger-check';
import { LedgerColumns } from './ledger-columns';
import { LedgerHistory } from './ledger-history';
import { applySavedLedger, BOOKED_KINDS, type LedgerMapping } from './ledger-mapping';
import { LedgerQuestions } from './ledger-questions';
import { LedgerResult } from './ledger-result';
import { Uploads } from './uploads';

const PAGE = 25;
const STEPS = ['file', 'columns', 'check', 'done'] as const;

/** Books a file of a finance system: choose, answer what it leaves open, reconcile, book. Nothing changes before the last step. */
@Component({
  selector: 'stip-ledger-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ErrorState,
    Field,
    FieldControl,
    FileDrop,
    LedgerCheck,
    LedgerColumns,
    LedgerHistory,
    LedgerQuestions,
    LedgerResult,
    LoadingState,
    MoneyField,
    ReactiveFormsModule,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './ledger-page.html',
  styleUrl: './ledger-page.css',
})
export class LedgerPage {
  private readonly http = inject(HttpClient);
  private readonly uploads = inject(Uploads);
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly texts = inject(UI_TEXTS);
  private readonly t = injectTranslate();
  private readonly session = inject(Session);
  /** The upload that is being looked at; in the address, so that a reload keeps it. */
  readonly bestand = input<string>();
  /** The import that was booked. */
  readonly ingelezen = input<string>();
  /** Which rows of the preview are shown. */
  readonly rijen = input<string>();

  protected readonly mayImport = computed(() => this.session.may('import.run'));
  protected readonly steps = STEPS;
  protected readonly kinds = BOOKED_KINDS;
  protected readonly page = PAGE;
  protected readonly saved = load(LedgerMappingsDocument);
  protected readonly earlier = loadList(
    LedgerImportsDocument,
    () => ({}),
    (data) => data.ledgerImports,
  );
  /** The mapping as the user wants it; undefined for what the file suggests. */
  private readonly wanted = signal<LedgerMapping | undefined>(undefined);
  protected readonly query = load(LedgerAnalysisDocument, () => {
    const uploadId = this.bestand();
    return uploadId && this.mayImport() ? { uploadId, mapping: this.wanted() ?? null } : undefined;
  });
  protected readonly analysis = computed(() => {
    const analysis = this.query.data()?.ledgerImportAnalysis;
    return analysis && analysis.uploadId === this.bestand() ? analysis : undefined;
  });
  /** What was chosen last shows at once; what the file proves of it follows. */
  protected readonly mapping = computed((): LedgerMapping | undefined => {
    const read = this.analysis()?.mapping as LedgerMapping | undefined;
    return this.query.loading() ? (this.wanted() ?? read) : read;
  });
  protected readonly questions = computed(() => this.analysis()?.questions ?? []);
  protected readonly preview = signal<LedgerOutcomeFieldsFragment | undefined>(undefined);
  protected readonly busy = signal<'upload' | 'preview' | 'commit' | ''>('');
  protected readonly problem = signal('');
  /** What is wrong with the control total that was asked to be checked. */
  protected readonly totalError = signal<'required' | 'not_an_amount' | undefined>(undefined);
  protected readonly offset = signal(0);
  protected readonly mappingName = signal('');
  /** The file that was booked just now, so that what was left out can still be listed. */
  private readonly last = signal<{ importId: string; uploadId: string; mapping: LedgerMapping } | undefined>(undefined);
  protected readonly canList = computed(() => this.last()?.importId === this.ingelezen());

  protected readonly control = new FormGroup({
    total: new FormControl<string | null>(null),
    rows: new FormControl<string | null>(null),
    leaveOutUnknown: new FormControl(false, { nonNullable: true }),
  });
  private readonly controls = toSignal(this.control.valueChanges);
  protected readonly action = computed(() => ACTIONS.find((action) => action === this.rijen()));
  protected readonly step = computed(() => {
    if (this.ingelezen()) return 'done';
    if (!this.bestand()) return 'file';
    return this.preview() ? 'check' : 'columns';
  });
  private readonly heading = viewChild<ElementRef<HTMLElement>>('columnsHeading');
  private readonly checkHeading = viewChild<ElementRef<HTMLElement>>('checkHeading');

  constructor() {
    effect(() => {
      this.bestand();
      untracked(() => {
        this.wanted.set(undefined);
        this.preview.set(undefined);
        this.mappingName.set('');
        this.control.reset();
      });
    });
    // A reconciliation is of the totals it was made with.
    effect(() => {
      this.controls();
      untracked(() => {
        this.preview.set(undefined);
        this.totalError.set(undefined);
      });
    });
    // Who answered a question, which is gone then, goes on at the heading.
    effect(() => {
      this.analysis();
      const heading = untracked(this.heading)?.nativeElement;
      if (heading && document.activeElement === document.body) heading.focus();
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

  protected change(mapping: LedgerMapping): void {
    this.preview.set(undefined);
    this.wanted.set(mapping);
  }

  protected setWhole(change: Partial<LedgerMapping>): void {
    const mapping = this.mapping();
    if (mapping) this.change({ ...mapping, ...change });
  }

  protected setSystem(text: string): void {
    if (text.trim()) this.setWhole({ system: text.trim() });
  }

  protected setCurrency(text: string): void {
    if (/^[a-z]{3}$/i.test(text.trim())) this.setWhole({ currency: text.trim().toUpperCase() });
  }

  protected setKind(kind: string): void {
    this.setWhole({ kind: BOOKED_KINDS.find((k) => k === kind) ?? null });
  }

  protected useSaved(id: string): void {
    const saved = this.saved.data()?.savedMappings.find((m) => m.id === id);
    const mapping = this.mapping();
    if (!saved || !mapping) return;
    this.mappingName.set(saved.name);
    this.change(applySavedLedger(mapping, saved.definition as LedgerMapping));
  }

  protected async saveMapping(): Promise<void> {
    const [definition, name] = [this.mapping(), this.mappingName().trim()];
    if (!definition || !name) return;
    const answer = await this.mutations.send(SaveMappingDocument, { input: { name, kind: 'ledger', definition } });
    const result = answer?.saveMapping;
    if (result?.__typename === 'SavedMappingPayload') {
      this.toasts.show(this.t('ledger.mappingSaved', { name }));
      this.saved.reload();
    } else if (result) this.tell(result);
  }

  private input(mapping: LedgerMapping, uploadId: string) {
    const { total, rows, leaveOutUnknown } = this.control.getRawValue();
    const controlRows = rows && /^\d{1,9}$/.test(rows.trim()) ? Number(rows) : null;
    return { uploadId, mapping, controlTotal: total, controlRows, leaveOutUnknown };
  }

  protected async check(): Promise<void> {
    const { total } = this.control.controls;
    this.totalError.set(
      total.hasError('not_an_amount') ? 'not_an_amount' : total.hasError('required') ? 'required' : undefined,
    );
    if (!this.totalError()) await this.show();
  }

  /** Makes the reconciliation, or turns its pages. */
  protected async show(offset = 0, action = this.action()): Promise<void> {
    const [uploadId, mapping] = [this.bestand(), this.mapping()];
    if (!uploadId || !mapping) return;
    const first = !this.preview();
    this.busy.set('preview');
    const answer = await this.mutations.send(PreviewLedgerImportDocument, {
      input: {
        ...this.input(mapping, uploadId),
        ...{ actions: action ? [action] : null, onlyProblems: false, offset, first: PAGE },
      },
    });
    this.busy.set('');
    const result = answer?.previewLedgerImport;
    if (result?.__typename !== 'LedgerOutcomePayload') return this.tell(result);
    this.offset.set(offset);
    this.preview.set(result.outcome);
    if (first) setTimeout(() => this.checkHeading()?.nativeElement.focus());
  }

  protected async filter(action: LedgerAction | undefined): Promise<void> {
    await this.router.navigate([], {
      ...{ queryParams: { rijen: action ?? null }, queryParamsHandling: 'merge', replaceUrl: true },
    });
    await this.show(0, action);
  }

  protected async commit(): Promise<void> {
    const [uploadId, mapping] = [this.bestand(), this.mapping()];
    if (!uploadId || !mapping) return;
    this.busy.set('commit');
    const answer = await this.mutations.send(CommitLedgerImportDocument, { input: this.input(mapping, uploadId) });
    this.busy.set('');
    const result = answer?.commitLedgerImport;
    if (result?.__typename !== 'LedgerOutcomePayload') {
      // What was booked in the meantime shows in a new reconciliation.
      if (result?.__typename === 'ValidationFailed') await this.show();
      return this.tell(result);
    }
    const importId = result.outcome.importId ?? '';
    this.last.set({ importId, uploadId, mapping });
    this.earlier.reload();
    await this.router.navigate([], { queryParams: { ingelezen: importId } });
  }

  /** The list of what is not booked, made by the API in the language of the screen. */
  protected async download(): Promise<void> {
    const last = this.last();
    const booked = this.ingelezen() && last?.importId === this.ingelezen() ? last : undefined;
    const [uploadId, mapping] = [booked?.uploadId ?? this.bestand(), booked?.mapping ?? this.mapping()];
    if (!uploadId || !mapping) return;
    const leaveOutUnknown = !!booked || this.control.controls.leaveOutUnknown.value;
    try {
      const list = await firstValueFrom(
        this.http.post(
          `/api/imports/ledger/${uploadId}/problems.csv`,
          { mapping, leaveOutUnknown, language: this.language.current() },
          { responseType: 'blob' },
        ),
      );
      download(list, this.language.current() === 'nl' ? 'niet-geboekt.csv' : 'not-booked.csv');
    } catch (error) {
      this.toasts.show(this.failures.describe(error), 'failed');
    }
  }

  private tell(result: { __typename: string; issues?: readonly FieldIssue[] } | undefined): void {
    if (!result) return;
    const texts = result.issues?.map((issue) => {
      if (OBSTACLES.includes(issue.code)) return this.t('ledger.differs');
      return issue.field === 'file' ? this.uploads.fileText(issue) : this.failures.issue(issue);
    });
    this.toasts.show(texts?.join(' ') ?? this.failures.summary(result as never), 'failed');
  }

  protected bookText(rows: number): string {
    return rows === 0 ? 'ledger.bookNone' : rows === 1 ? 'ledger.bookOne' : 'ledger.book';
  }

  protected stated(cents: string, currency: string): string {
    return formatMoney(BigInt(cents), currency, this.texts().locale);
  }
}

/** What a commit can meet that the reconciliation shows in full. */
const OBSTACLES: readonly string[] = ['questions_open', 'rows_rejected', 'totals_differ', 'rows_differ'];
