import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
  type OnDestroy,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ReportDocument, UpdateReportDocument, type ReportFieldsFragment } from '@stip/contract';
import { bySeverity, COLOURS, daysBetween, isSealed, scoreColour, type Colour } from '@stip/domain';
import {
  Callout,
  ColourMark,
  DateText,
  ErrorState,
  Field,
  FieldControl,
  LoadingState,
  Money,
  Toasts,
  TrendMark,
} from '@stip/ui';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import type { ReportContent, ReportProject } from './report-content';
import { InstantPipe } from './instant';
import { ReportMoves } from './report-moves';
import { ReportSealCard } from './report-seal';
import { ReportSteps } from './report-steps';
import { ReportWorkflowCard } from './report-workflow';

const SAVE_AFTER_MS = 900;

/**
 * The report of a period as a document: while it is a draft figures from the records and a narrative that is saved while one
 * types; from then on what was submitted. Its way to being sealed stands above it.
 */
@Component({
  selector: 'stip-report-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Callout,
    ColourMark,
    DateText,
    ErrorState,
    Field,
    FieldControl,
    InstantPipe,
    LoadingState,
    Money,
    ReportMoves,
    ReportSealCard,
    ReportWorkflowCard,
    RouterLink,
    TranslocoPipe,
    TrendMark,
  ],
  templateUrl: './report-page.html',
  styleUrl: './report-page.css',
})
export class ReportPage implements OnDestroy {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly asOf = inject(AsOf);
  private readonly steps = inject(ReportSteps);
  readonly id = input.required<string>();
  protected readonly colours = COLOURS;
  protected readonly scoreColour = scoreColour;
  protected readonly query = load(ReportDocument, () => ({ id: this.id() }));
  protected readonly report = computed(() => this.query.data()?.report);
  protected readonly content = computed(() => this.report()?.content as ReportContent | undefined);
  protected readonly mayWrite = computed(() => this.report()?.state === 'draft' && this.session.may('report.edit'));
  protected readonly sealed = computed(() => isSealed(this.report()?.state ?? 'draft'));
  /** A step is about what is saved. */
  protected readonly settle = async (): Promise<ReportFieldsFragment | undefined> => {
    clearTimeout(this.timer);
    if (this.saveState() === 'waiting') await this.save();
    return this.report();
  };
  protected readonly narrative = signal<{ summary: string; outlook: string } | undefined>(undefined);
  protected readonly saveState = signal<'clean' | 'waiting' | 'saving' | 'saved' | 'failed'>('clean');
  protected readonly conflict = signal<{ version: number; theirs: { summary: string; outlook: string } } | undefined>(
    undefined,
  );
  private version = 0;
  private timer?: ReturnType<typeof setTimeout>;

  protected readonly attention = computed(() =>
    (this.content()?.projects ?? [])
      .filter((p) => p.colour === 'orange' || p.colour === 'red' || p.explanation || p.contradiction)
      .sort((a, b) => bySeverity(a.colour, b.colour)),
  );
  protected readonly programmes = computed(() => {
    const projects = this.content()?.projects ?? [];
    return [...new Set(projects.map((p) => p.programme))].map((name) => ({
      name,
      projects: projects.filter((p) => p.programme === name),
    }));
  });

  constructor() {
    effect(() => {
      const report = this.query.data()?.report;
      if (!report) return;
      untracked(() => {
        if (this.narrative()) return;
        this.version = report.version;
        const { summary, outlook } = report.content as ReportContent;
        this.narrative.set({ summary, outlook });
      });
    });
  }

  ngOnDestroy(): void {
    if (this.saveState() === 'waiting') void this.save();
    clearTimeout(this.timer);
  }

  protected count(colour: Colour, previous = false): number {
    return (this.content()?.projects ?? []).filter((p) => (previous ? p.previousColour : p.colour) === colour).length;
  }

  protected slipWeeks(project: ReportProject): number {
    if (!project.firstEnd || !project.endDate) return 0;
    const weeks = Math.round(daysBetween(project.firstEnd, project.endDate) / 7);
    return Math.abs(weeks) < 1 ? 0 : weeks;
  }

  protected explained(project: ReportProject) {
    return project.aspects.filter((aspect) => aspect.cause !== '' || aspect.note !== '');
  }

  protected async explain(project: { readonly id: string; readonly name: string }): Promise<void> {
    const report = await this.settle();
    const after = report && (await this.steps.explain(report, project));
    if (after) this.changed(after);
  }

  /** After a step: the report as it is now, and the narrative with it. */
  protected changed(report: ReportFieldsFragment): void {
    this.query.set({ __typename: 'Query', report });
    this.version = report.version;
    const { summary, outlook } = report.content as ReportContent;
    this.narrative.set({ summary, outlook });
    this.saveState.set('clean');
  }

  protected write(change: Partial<{ summary: string; outlook: string }>): void {
    this.narrative.update((narrative) => narrative && { ...narrative, ...change });
    this.saveState.set('waiting');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), SAVE_AFTER_MS);
  }

  protected async save(): Promise<void> {
    const narrative = this.narrative();
    if (!narrative || this.saveState() === 'saving') return;
    this.saveState.set('saving');
    const answer = await this.mutations.send(UpdateReportDocument, {
      input: { id: this.id(), version: this.version, ...narrative },
    });
    const result = answer?.updateReport;
    if (result?.__typename === 'ReportPayload') {
      this.version = result.report.version;
      this.query.set({ __typename: 'Query', report: result.report });
      const changed = this.narrative() !== narrative;
      this.saveState.set(changed ? 'waiting' : 'saved');
      if (changed) await this.save();
      return;
    }
    this.saveState.set('failed');
    if (result?.__typename === 'VersionConflict') {
      this.conflict.set({
        version: result.currentVersion,
        theirs: result.current as { summary: string; outlook: string },
      });
    } else if (result) this.toasts.show(this.failures.summary(result), 'failed');
  }

  /** After a conflict: mine goes over theirs, or theirs comes in place of mine. */
  protected resolve(mine: boolean): void {
    const conflict = this.conflict();
    if (!conflict) return;
    this.version = conflict.version;
    this.conflict.set(undefined);
    this.saveState.set('clean');
    if (mine) void this.save();
    else this.narrative.set({ summary: conflict.theirs.summary, outlook: conflict.theirs.outlook });
  }
}
