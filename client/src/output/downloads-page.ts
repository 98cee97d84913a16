import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  CancelOutputDocument,
  OutputJobsDocument,
  OutputReportDocument,
  RetryOutputDocument,
  StartOutputDocument,
  type OutputJobFieldsFragment,
} from '@stip/contract';
import { isFinished, OUTPUT_FORMATS, type OutputFormat } from '@stip/domain';
import { Callout, EmptyState, ErrorState, LoadingState, Progress, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { LiveChanges } from '../platform/live-changes';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { InstantPipe } from '../report/instant';
import type { ReportContent } from '../report/report-content';

type Job = OutputJobFieldsFragment;

/** Several steps told at once are one look. */
const GATHER_MS = 200;
/** Where nothing is told, such as while the connection is broken. */
const LOOK_AGAIN_MS = 5000;

/** A report as files: chosen, made in the background while one looks or goes elsewhere, and downloaded. */
@Component({
  selector: 'stip-downloads-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Callout, EmptyState, ErrorState, InstantPipe, LoadingState, Progress, RouterLink, TranslocoPipe],
  templateUrl: './downloads-page.html',
  styleUrl: './downloads-page.css',
})
export class DownloadsPage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  private readonly session = inject(Session);
  private readonly t = injectTranslate();
  protected readonly isPast = inject(AsOf).value !== undefined;
  readonly id = input.required<string>();
  protected readonly formats = OUTPUT_FORMATS;
  protected readonly languages = ['nl', 'en'] as const;
  protected readonly query = load(OutputJobsDocument, () => ({ reportId: this.id() }));
  protected readonly jobs = computed(() => this.query.data()?.outputJobs);
  private readonly about = load(OutputReportDocument, () => ({ id: this.id() }));
  protected readonly report = computed(() => this.about.data()?.report);
  protected readonly period = computed(() => (this.report()?.content as ReportContent | undefined)?.period.name ?? '');
  protected readonly mayStart = computed(() => this.session.may('report.export'));
  protected readonly mayManage = computed(() => this.session.may('organisation.manage'));
  protected readonly chosen = signal<readonly OutputFormat[]>(['pdf', 'docx', 'xlsx', 'pptx']);
  protected readonly chosenLanguage = linkedSignal(() => this.about.data()?.houseStyle.language ?? 'nl');
  protected readonly isWithoutChoice = signal(false);
  protected readonly busy = signal(false);
  protected readonly finished = isFinished;

  constructor() {
    let soon: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(soon);
      soon = setTimeout(() => this.query.reload(), GATHER_MS);
    };
    const unfollow = inject(LiveChanges).follow({
      changed: () => undefined,
      missed: look,
      made: ({ report }) => report === this.id() && look(),
    });
    const again = setInterval(() => this.jobs()?.some(({ state }) => !isFinished(state)) && look(), LOOK_AGAIN_MS);
    inject(DestroyRef).onDestroy(() => {
      unfollow();
      clearTimeout(soon);
      clearInterval(again);
    });
  }

  protected toggle(format: OutputFormat, isOn: boolean): void {
    this.isWithoutChoice.set(false);
    this.chosen.set(OUTPUT_FORMATS.filter((one) => (one === format ? isOn : this.chosen().includes(one))));
  }

  protected async start(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.isWithoutChoice.set(this.chosen().length === 0);
    if (this.isWithoutChoice()) return;
    this.busy.set(true);
    const input = { reportId: this.id(), formats: [...this.chosen()], language: this.chosenLanguage() };
    const answer = (await this.mutations.send(StartOutputDocument, { input }))?.startOutput;
    this.busy.set(false);
    if (answer?.__typename === 'OutputJobPayload') this.toasts.show(this.t('output.started'));
    else if (answer) this.toasts.show(this.failures.summary(answer), 'failed');
    this.query.reload();
  }

  protected async cancel({ id }: Job): Promise<void> {
    const answer = (await this.mutations.send(CancelOutputDocument, { input: { id } }))?.cancelOutput;
    if (answer && answer.__typename !== 'OutputJobPayload') this.toasts.show(this.failures.summary(answer), 'failed');
    this.query.reload();
  }

  protected async retry({ id }: Job): Promise<void> {
    const answer = (await this.mutations.send(RetryOutputDocument, { input: { id } }))?.retryOutput;
    if (answer && answer.__typename !== 'OutputJobPayload') this.toasts.show(this.failures.summary(answer), 'failed');
    this.query.reload();
  }

  protected mayChange(job: Job): boolean {
    return this.mayStart() && (job.own || this.mayManage());
  }

  protected percent({ done, total }: Job): number {
    return Math.round((done / total) * 100);
  }

  protected size(bytes: number): string {
    const isSmall = bytes < 1_000_000;
    return new Intl.NumberFormat(this.language.current(), {
      style: 'unit',
      unit: isSmall ? 'kilobyte' : 'megabyte',
      maximumFractionDigits: isSmall ? 0 : 1,
    }).format(Math.max(1, bytes / (isSmall ? 1000 : 1_000_000)));
  }
}
