import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  CycleDocument,
  RecordPeriodReviewDocument,
  SendPeriodRemindersDocument,
  type CycleFieldsFragment,
} from '@stip/contract';
import { addDays, daysBetween } from '@stip/domain';
import {
  ColourMark,
  DateText,
  Dialogs,
  EmptyState,
  ErrorState,
  formatDate,
  LineChart,
  LoadingState,
  Progress,
  Toasts,
} from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { textOf } from '../platform/record-form';
import { Records } from '../platform/records';
import { namePage } from '../platform/page-name';
import { Session } from '../platform/session';
import { InstantPipe } from './instant';

type Project = CycleFieldsFragment['projects'][number];

const FILTERS = {
  all: () => true,
  outstanding: ({ outstanding }: Project) => outstanding.length > 0,
  not_reported: ({ reportingDate }: Project) => reportingDate === null,
  to_review: ({ reportingDate, reviewed }: Project) => reportingDate !== null && !reviewed,
} as const;
type Filter = keyof typeof FILTERS;
const ORDERS = ['open', 'name', 'owner', 'reported'] as const;
type Order = (typeof ORDERS)[number];

/** Days between the moments of the line of progress. */
const MOMENTS = 6;

/** The round of a period: deadlines, and per project who has to do what. */
@Component({
  selector: 'stip-cycle-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ColourMark, DateText, EmptyState, ErrorState, InstantPipe, LineChart, LoadingState, Progress],
    ...[RouterLink, TranslocoPipe],
  ],
  templateUrl: './cycle-page.html',
  styleUrl: './cycle-page.css',
})
export class CyclePage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly records = inject(Records);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  private readonly session = inject(Session);
  private readonly isPast = inject(AsOf).value !== undefined;
  readonly id = input.required<string>();
  /** What is shown and in which order, in the address. */
  readonly toon = input<string>();
  readonly volgorde = input<string>();

  protected readonly filters = Object.keys(FILTERS) as Filter[];
  protected readonly orders = ORDERS;
  protected readonly query = load(CycleDocument, () => ({ id: this.id() }));
  protected readonly cycle = computed(() => this.query.data()?.cycle);

  constructor() {
    namePage(() => this.cycle()?.period.name);
  }
  protected readonly withdrawn = computed(
    () => this.query.data()?.reports.nodes.filter(({ state }) => state === 'withdrawn') ?? [],
  );
  protected readonly mayRemind = this.session.may('report.edit') && !this.isPast;
  protected readonly mayReview = this.session.may('report.review') && !this.isPast;
  protected readonly busy = signal(false);
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());

  protected readonly filter = computed(() => this.filters.find((one) => one === this.toon()) ?? 'all');
  protected readonly order = computed(() => ORDERS.find((one) => one === this.volgorde()) ?? 'open');
  protected readonly rows = computed(() =>
    [...(this.cycle()?.projects ?? [])].filter(FILTERS[this.filter()]).sort(COMPARE[this.order()]),
  );
  protected readonly counts = computed(() => {
    const all = this.cycle()?.projects ?? [];
    const count = (test: (project: Project) => boolean) => all.filter(test).length;
    return {
      all: all.length,
      updated: count(({ reportingDate }) => reportingDate !== null),
      reviewed: count(({ reviewed }) => reviewed),
      explained: count(({ explained }) => explained),
      outstanding: count(FILTERS.outstanding),
    };
  });
  protected readonly measures = computed(() => {
    const { all, ...counts } = this.counts();
    return (['updated', 'reviewed', 'explained'] as const).map((name) => ({
      name,
      n: counts[name],
      percent: all === 0 ? 0 : Math.round((counts[name] / all) * 100),
    }));
  });
  protected readonly deadlines = computed(() => {
    const cycle = this.cycle();
    return (cycle?.period.deadlines ?? []).map((deadline) => ({
      ...deadline,
      left: daysBetween(cycle?.today ?? deadline.dueDate, deadline.dueDate),
    }));
  });
  /** Projects that had reported by a few moments from the start of the period until today. */
  protected readonly progress = computed(() => {
    const cycle = this.cycle();
    const days = (cycle?.projects ?? []).flatMap(({ reportedOn }) => (reportedOn ? [reportedOn] : [])).sort();
    if (!cycle || days.length === 0) return undefined;
    const last = [cycle.today, days.at(-1) ?? cycle.today].sort().at(-1) ?? cycle.today;
    const span = Math.max(daysBetween(cycle.period.startDate, last), MOMENTS);
    const moments = Array.from({ length: MOMENTS + 1 }, (_, n) =>
      addDays(last, -Math.round((span * (MOMENTS - n)) / MOMENTS)),
    );
    return {
      labels: moments.map((day) => formatDate(day, this.language.locale(), 'day')),
      rows: moments.map((day) => ({ day, n: days.filter((one) => one <= day).length })),
    };
  });
  protected readonly series = computed(() => [
    {
      name: this.t('cycle.measure.updated'),
      style: 'actual' as const,
      values: this.progress()?.rows.map(({ n }) => n) ?? [],
    },
  ]);
  /** Those chosen, as far as they are shown. */
  protected readonly selection = computed(() => this.rows().filter(({ id }) => this.chosen().has(id)));
  protected readonly outstanding = computed(() => (this.cycle()?.projects ?? []).filter(FILTERS.outstanding));

  protected left(days: number): string {
    if (days === 0) return this.t('cycle.today');
    if (days < 0) return this.t(days === -1 ? 'cycle.daysAgoOne' : 'cycle.daysAgo', { n: -days });
    return this.t(days === 1 ? 'cycle.daysLeftOne' : 'cycle.daysLeft', { n: days });
  }

  protected show(toon: string, volgorde: string): void {
    const queryParams = { toon: toon === 'all' ? null : toon, volgorde: volgorde === 'open' ? null : volgorde };
    void this.router.navigate([], { queryParams, replaceUrl: true });
  }

  protected choose(id: string): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  protected canRemind({ outstanding, owner, remindedToday }: Project): boolean {
    return outstanding.length > 0 && owner !== null && !remindedToday;
  }

  /** Tells first who gets it, and who does not and why. */
  protected async remind(projects: readonly Project[]): Promise<void> {
    const open = projects.filter(({ outstanding }) => outstanding.length > 0);
    const told = open.filter((project) => this.canRemind(project));
    if (told.length === 0) {
      this.toasts.show(this.t('cycle.remind.nobody'), 'failed');
      return;
    }
    const names = [...new Set(told.map(({ owner }) => owner?.name ?? ''))].sort((a, b) => a.localeCompare(b, 'nl'));
    const without = open.filter(({ owner }) => owner === null).length;
    const today = open.filter(({ owner, remindedToday }) => owner !== null && remindedToday).length;
    const sure = await this.dialogs.confirm({
      title: this.t('cycle.remind.title'),
      text: [
        this.t('cycle.remind.who', { n: told.length, all: open.length, names: names.join(', ') }),
        ...(today > 0 ? [this.t('cycle.remind.already', { n: today })] : []),
        ...(without > 0 ? [this.t('cycle.remind.noOwner', { n: without })] : []),
      ].join(' '),
      confirm: this.t('cycle.remind.send'),
    });
    if (!sure) return;
    this.busy.set(true);
    const input = { reportingPeriodId: this.id(), projectIds: told.map(({ id }) => id) };
    const result = (await this.mutations.send(SendPeriodRemindersDocument, { input }))?.sendPeriodReminders;
    this.busy.set(false);
    if (!result) return;
    if (result.__typename !== 'PeriodRemindersPayload') {
      this.toasts.show(this.failures.summary(result), 'failed');
      this.query.reload();
      return;
    }
    this.put(result.cycle);
    this.chosen.set(new Set());
    this.toasts.show(this.t('cycle.remind.sent', { n: result.reminded, all: result.asked }));
  }

  protected async review(project: Project): Promise<void> {
    const saved = await this.records.edit({
      title: this.t('cycle.review.title', { name: project.name }),
      version: project.reviewVersion ?? undefined,
      fields: [
        {
          name: 'remark',
          kind: 'long',
          label: this.t('cycle.review.remark'),
          description: this.t('cycle.review.hint'),
        },
      ],
      values: { remark: project.remark },
      save: async (values, version) => {
        const input = {
          reportingPeriodId: this.id(),
          projectId: project.id,
          remark: textOf(values['remark']),
          version: version ?? null,
        };
        return (await this.mutations.send(RecordPeriodReviewDocument, { input }))?.recordPeriodReview;
      },
    });
    if (saved) this.put(saved.cycle);
  }

  private put(cycle: CycleFieldsFragment): void {
    const data = this.query.data();
    if (data) this.query.set({ ...data, cycle });
  }
}

const byName = (a: Project, b: Project) => a.name.localeCompare(b.name, 'nl');
const COMPARE: Readonly<Record<Order, (a: Project, b: Project) => number>> = {
  open: (a, b) =>
    Number(b.late) - Number(a.late) ||
    b.outstanding.length - a.outstanding.length ||
    Number(a.reviewed) - Number(b.reviewed) ||
    byName(a, b),
  name: byName,
  owner: (a, b) => (a.owner?.name ?? '\uffff').localeCompare(b.owner?.name ?? '\uffff', 'nl') || byName(a, b),
  reported: (a, b) => (b.reportingDate ?? '').localeCompare(a.reportingDate ?? '') || byName(a, b),
};
