import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  RecordReportReviewDocument,
  ReportDocument,
  ReportSectionFiguresDocument,
  ReportWritingDocument,
  SaveReportSectionDocument,
  WithdrawReportReviewDocument,
} from '@stip/contract';
import { REPORT_SECTIONS, reviewLapse, sectionState, type ReportSection, type ReviewVerdict } from '@stip/domain';
import { Callout, ErrorState, Field, FieldControl, LoadingState, RichTextView, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { LiveChanges, type LiveChange } from '../platform/live-changes';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import type { MayHoldChanges } from '../projects/leave-guard';
import { InstantPipe } from './instant';
import { NarrativeDraft, type StoredNarrative } from './narrative-draft';
import { narrativeOf, type ReportContent } from './report-content';
import { ReportSteps } from './report-steps';
import { SectionEditor, type SaveState } from './section-editor';
import { SectionFiguresView } from './section-figures';
import { SectionReview, type ShownMark } from './section-review';
import { PresentPeople } from '../talk/present-people';
import { presentAt } from '../platform/presence';

const SAVE_AFTER_MS = 900;
/** Changes of records come in bursts. */
const FIGURES_AFTER_MS = 1500;
/** What did not arrive is sent again after twice the time before, and at least this often. */
const AGAIN_AT_MOST_MS = 60_000;

/**
 * The report of a period section by section: what is written beside the figures it is about. Several persons write at once;
 * what one saves arrives with the others and is brought together with what they are typing.
 */
@Component({
  selector: 'stip-report-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    ErrorState,
    Field,
    FieldControl,
    InstantPipe,
    LoadingState,
    RichTextView,
    RouterLink,
    SectionEditor,
    SectionFiguresView,
    SectionReview,
    PresentPeople,
    TranslocoPipe,
  ],
  templateUrl: './report-editor.html',
  styleUrl: './report-editor.css',
  host: {
    '(document:keydown)': 'onKey($event)',
    '(window:beforeunload)': 'onUnload($event)',
    '(window:online)': 'onOnline()',
  },
})
export class ReportEditor implements MayHoldChanges {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly steps = inject(ReportSteps);
  private readonly t = injectTranslate();
  private readonly asOf = inject(AsOf);
  protected readonly session = inject(Session);
  readonly id = input.required<string>();
  /** The section that is shown, in the address. */
  readonly onderdeel = input<string>();

  protected readonly sections = REPORT_SECTIONS;
  protected readonly language = signal<'nl' | 'en'>(inject(Language).current() === 'en' ? 'en' : 'nl');
  protected readonly query = load(ReportDocument, () => ({ id: this.id() }));
  protected readonly writing = load(ReportWritingDocument, () => ({ id: this.id() }));
  protected readonly figures = load(ReportSectionFiguresDocument, () => ({ id: this.id(), language: this.language() }));
  protected readonly report = computed(() => this.query.data()?.report);
  protected readonly content = computed(() => this.report()?.content as ReportContent | undefined);
  protected readonly isDraft = computed(() => this.report()?.state === 'draft');
  protected readonly mayWrite = computed(() => this.isDraft() && this.session.may('report.edit'));
  protected readonly present = presentAt(
    () => `report:${this.id()}`,
    () => (this.mayWrite() ? 'text' : null),
  );
  protected readonly mayReview = computed(() => this.isDraft() && this.session.may('report.review'));
  protected readonly current = computed<ReportSection>(
    () => REPORT_SECTIONS.find((section) => section === this.onderdeel()) ?? 'summary',
  );
  protected readonly place = computed(() => REPORT_SECTIONS.indexOf(this.current()));
  private readonly drafts = signal<ReadonlyMap<ReportSection, NarrativeDraft> | undefined>(undefined);
  protected readonly draft = computed(() => this.drafts()?.get(this.current()));
  protected readonly saveStates = signal<Partial<Record<ReportSection, SaveState>>>({});
  protected readonly proposal = computed(() => this.figuresOf(this.current())?.proposal ?? '');
  protected readonly text = computed(() => {
    const content = this.content();
    return content ? narrativeOf(content, this.current()) : '';
  });

  protected readonly marks = computed(() => {
    const drafts = this.drafts();
    return (this.writing.data()?.reportWriting.marks ?? []).map((mark): ShownMark => {
      const figures = this.figuresOf(mark.section);
      const textVersion = drafts?.get(mark.section)?.stored().version ?? 0;
      // As long as the figures are not known nothing has fallen away.
      const figuresSha256 = figures?.sha256 ?? mark.figuresSha256;
      return { ...mark, lapse: this.isDraft() ? reviewLapse(mark, { textVersion, figuresSha256 }) : null };
    });
  });
  protected readonly currentMarks = computed(() => this.marks().filter(({ section }) => section === this.current()));
  protected readonly states = computed(() => {
    const [drafts, marks] = [this.drafts(), this.marks()];
    return REPORT_SECTIONS.map((section) => {
      const draft = drafts?.get(section);
      const of = marks.filter((mark) => mark.section === section);
      const state = sectionState({
        text: draft?.text() ?? '',
        draftText: draft?.origin().draftText ?? null,
        marks: of,
      });
      return { section, state, lapsed: of.some(({ lapse }) => lapse !== null) };
    });
  });

  private readonly timers = new Map<ReportSection, ReturnType<typeof setTimeout>>();
  /** How often in a row the server could not be reached. */
  private readonly missed = new Map<ReportSection, number>();
  private readonly running = new Map<ReportSection, Promise<void>>();
  private figuresTimer?: ReturnType<typeof setTimeout>;

  constructor() {
    namePage(() => this.content()?.period.name);
    effect(() => {
      const written = this.writing.data()?.reportWriting.narratives;
      if (!written) return;
      untracked(() => this.take(written));
    });
    const stop = inject(LiveChanges).follow({
      changed: (change) => this.onChange(change),
      missed: () => this.reloadAll(),
    });
    inject(DestroyRef).onDestroy(() => {
      stop();
      clearTimeout(this.figuresTimer);
      for (const timer of this.timers.values()) clearTimeout(timer);
    });
  }

  /** Saves what waits; true when everything is saved. */
  async safeToLeave(): Promise<boolean> {
    const dirty = [...(this.drafts() ?? [])].filter(([, draft]) => draft.dirty()).map(([section]) => section);
    if (!this.mayWrite()) return true;
    await Promise.all(dirty.map((section) => this.save(section)));
    return dirty.every((section) => this.drafts()?.get(section)?.dirty() === false);
  }

  protected onUnload(event: BeforeUnloadEvent): void {
    if (this.mayWrite() && [...(this.drafts()?.values() ?? [])].some((draft) => draft.dirty())) event.preventDefault();
  }

  /** Alt with an arrow goes to the section before or after. */
  protected onKey(event: KeyboardEvent): void {
    if (!event.altKey || event.ctrlKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    // There these keys open the list.
    if (event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.open(REPORT_SECTIONS[this.place() + (event.key === 'ArrowDown' ? 1 : -1)]);
  }

  protected open(section: ReportSection | undefined): void {
    if (section) void this.router.navigate([], { queryParams: { onderdeel: section }, queryParamsHandling: 'merge' });
  }

  protected changed(section: ReportSection): void {
    this.setState(section, 'waiting');
    clearTimeout(this.timers.get(section));
    this.timers.set(
      section,
      setTimeout(() => void this.save(section), SAVE_AFTER_MS),
    );
  }

  protected async explain(project: { readonly id: string; readonly name: string }): Promise<void> {
    const report = this.report();
    const after = report && (await this.steps.explain(report, project));
    if (!after) return;
    this.query.set({ __typename: 'Query', report: after });
    this.figures.reload();
  }

  protected async mark({ verdict, remark }: { verdict: ReviewVerdict; remark: string }): Promise<void> {
    const section = this.current();
    await this.save(section);
    const draft = this.drafts()?.get(section);
    const figures = this.figuresOf(section);
    if (!draft || !figures || (this.mayWrite() && draft.dirty())) return;
    const input = { reportId: this.id(), section, version: draft.stored().version, figuresSha256: figures.sha256 };
    const answer = await this.mutations.send(RecordReportReviewDocument, { input: { ...input, verdict, remark } });
    const result = answer?.recordReportReview;
    if (!result) return;
    if (result.__typename === 'ReportMarkPayload') this.toasts.show(this.t(`sections.review.done.${verdict}`));
    else {
      this.toasts.show(this.failures.summary(result), 'failed');
      this.reloadFigures();
    }
    this.writing.reload();
  }

  protected async withdraw({ id, version }: ShownMark): Promise<void> {
    const answer = await this.mutations.send(WithdrawReportReviewDocument, { input: { id, version } });
    const result = answer?.withdrawReportReview;
    if (result && result.__typename !== 'ReportMarkWithdrawnPayload')
      this.toasts.show(this.failures.summary(result), 'failed');
    this.writing.reload();
  }

  private figuresOf(section: ReportSection) {
    return this.figures.data()?.reportSectionFigures.find((one) => one.section === section);
  }

  /** What the server holds: the beginning of the drafts, and then what others saved. */
  private take(written: readonly (StoredNarrative & { readonly section: ReportSection })[]): void {
    const drafts = this.drafts();
    if (!drafts) {
      const stored = new Map(written.map((one) => [one.section, one]));
      this.drafts.set(new Map(REPORT_SECTIONS.map((section) => [section, new NarrativeDraft(stored.get(section))])));
      return;
    }
    for (const { section, ...narrative } of written) drafts.get(section)?.receive(narrative);
  }

  /** Saves a section; a save that runs is waited for, so that versions follow one another. */
  private async save(section: ReportSection): Promise<void> {
    clearTimeout(this.timers.get(section));
    await this.running.get(section);
    const draft = this.drafts()?.get(section);
    if (!draft || !this.mayWrite() || !draft.dirty() || draft.conflict()) return;
    const work = this.send(section, draft);
    this.running.set(section, work);
    await work;
    this.running.delete(section);
  }

  private async send(section: ReportSection, draft: NarrativeDraft): Promise<void> {
    this.setState(section, 'saving');
    const { draftText, draftLanguage } = draft.origin();
    const text = draft.text();
    const { version } = draft.stored();
    const answer = await this.mutations.send(
      SaveReportSectionDocument,
      {
        input: { reportId: this.id(), section, version, text, draftText, draftLanguage },
      },
      { silent: this.missed.has(section) },
    );
    const result = answer?.saveReportSection;
    if (result?.__typename === 'ReportNarrativePayload') {
      this.missed.delete(section);
      draft.saved(result.narrative);
      this.setState(section, draft.dirty() ? 'waiting' : 'saved');
      if (draft.dirty()) this.changed(section);
    } else if (result?.__typename === 'VersionConflict') {
      draft.receive(result.current as StoredNarrative);
      this.setState(section, 'waiting');
      // Brought together, or the choice is up to who writes.
      if (!draft.conflict()) await this.send(section, draft);
    } else {
      // What is refused stays refused until it is changed; what did not arrive is sent again.
      this.setState(section, result ? 'failed' : 'unsent');
      if (result) this.toasts.show(this.failures.summary(result), 'failed');
      else this.again(section);
    }
  }

  private again(section: ReportSection): void {
    const missed = (this.missed.get(section) ?? 0) + 1;
    this.missed.set(section, missed);
    clearTimeout(this.timers.get(section));
    const after = Math.min(SAVE_AFTER_MS * 2 ** missed, AGAIN_AT_MOST_MS);
    this.timers.set(
      section,
      setTimeout(() => void this.save(section), after),
    );
  }

  /** The connection is back. */
  protected onOnline(): void {
    for (const section of this.missed.keys()) void this.save(section);
  }

  private setState(section: ReportSection, state: SaveState): void {
    this.saveStates.update((states) => ({ ...states, [section]: state }));
  }

  private onChange({ tables }: LiveChange): void {
    const names = tables.map(({ name }) => name);
    if (names.some((name) => name === 'report_section' || name === 'report_review')) this.writing.reload();
    if (names.some((name) => name !== 'report_section' && name !== 'report_review')) this.reloadFigures();
  }

  private reloadFigures(): void {
    clearTimeout(this.figuresTimer);
    this.figuresTimer = setTimeout(() => {
      this.query.reload();
      this.figures.reload();
    }, FIGURES_AFTER_MS);
  }

  private reloadAll(): void {
    this.writing.reload();
    this.reloadFigures();
  }

  protected readonly past = this.asOf.value;
}
