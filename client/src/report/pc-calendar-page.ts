import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  ApplyPcCalendarDocument,
  PcCalendarChangesDocument,
  PcCalendarDocument,
  PcCalendarPeopleDocument,
  SetPeriodDeadlineDocument,
  type CyclePeriodFieldsFragment,
  type PcProductFieldsFragment,
} from '@stip/contract';
import { addDays, daysBetween } from '@stip/domain';
import { DateText, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Records } from '../platform/records';
import { Session } from '../platform/session';
import { PcProductForms } from './pc-product-forms';

type Period = CyclePeriodFieldsFragment;

/** The year of planning and control: its products, periods and deadlines, and how the next year is made. */
@Component({
  selector: 'stip-pc-calendar-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, EmptyState, ErrorState, LoadingState, RouterLink, TranslocoPipe],
  templateUrl: './pc-calendar-page.html',
  styleUrl: './pc-calendar-page.css',
})
export class PcCalendarPage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly toasts = inject(Toasts);
  private readonly records = inject(Records);
  private readonly forms = inject(PcProductForms);
  private readonly language = inject(Language);
  private readonly t = injectTranslate();
  /** The year, in the address. */
  readonly jaar = input<string>();
  protected readonly mayEdit = inject(Session).may('report.edit') && inject(AsOf).value === undefined;
  protected readonly year = computed(() =>
    /^\d{4}$/.test(this.jaar() ?? '') ? Number(this.jaar()) : new Date().getFullYear(),
  );
  protected readonly query = load(PcCalendarDocument, () => ({ year: this.year() }));
  protected readonly people = load(PcCalendarPeopleDocument, () => (this.mayEdit ? {} : undefined));
  /** The year of which the changes are looked at before they are made. */
  protected readonly previewed = signal<number | undefined>(undefined);
  protected readonly changes = load(PcCalendarChangesDocument, () => {
    const year = this.previewed();
    return year === undefined ? undefined : { year };
  });
  protected readonly busy = signal(false);
  protected readonly calendar = computed(() => this.query.data()?.pcCalendar);
  protected readonly planned = computed(() =>
    this.previewed() === this.year() ? this.changes.data()?.pcCalendarChanges : undefined,
  );
  protected readonly counts = computed(() => {
    const count = (action: string) => this.planned()?.filter((one) => one.action === action).length ?? 0;
    return { add: count('add'), change: count('change'), keep: count('keep'), blocked: count('blocked') };
  });

  /** The deadlines that fall in the year, in order of their days. */
  protected readonly deadlines = computed(() =>
    (this.calendar()?.periods ?? [])
      .flatMap((period) => period.deadlines.map((deadline) => ({ ...deadline, period })))
      .filter(({ dueDate }) => dueDate.startsWith(`${this.year()}-`))
      .sort((a, b) => a.dueDate.localeCompare(b.dueDate) || a.period.name.localeCompare(b.period.name)),
  );
  /** Whether deadlines that passed are shown too. */
  protected readonly passedShown = signal(false);
  /** In the year under way what is to come is asked for; in another year everything is. */
  protected readonly passed = computed(() => {
    const today = this.calendar()?.today ?? '';
    return today.startsWith(`${this.year()}-`) ? this.deadlines().filter(({ dueDate }) => dueDate < today).length : 0;
  });
  protected readonly shown = computed(() =>
    this.passedShown() ? this.deadlines() : this.deadlines().slice(this.passed()),
  );
  protected readonly months = computed(() => {
    const month = new Intl.DateTimeFormat(this.language.current(), { month: 'short', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, n) => month.format(new Date(Date.UTC(this.year(), n, 1))));
  });
  /** Periods as bars over the year in percent, with a mark per deadline; the table beside it says the same. */
  protected readonly bars = computed(() => {
    const first = `${this.year()}-01-01`;
    const days = daysBetween(first, `${this.year() + 1}-01-01`);
    const at = (day: string) => Math.min(100, Math.max(0, (daysBetween(first, day) / days) * 100));
    return (this.calendar()?.periods ?? []).map((period) => ({
      period,
      left: at(period.startDate),
      width: at(addDays(period.endDate, 1)) - at(period.startDate),
      marks: period.deadlines
        .filter(({ dueDate }) => dueDate.startsWith(`${this.year()}-`))
        .map(({ kind, dueDate }) => ({ kind, left: at(dueDate) })),
    }));
  });
  protected readonly today = computed(() => {
    const today = this.calendar()?.today ?? '';
    const first = `${this.year()}-01-01`;
    return today.startsWith(`${this.year()}-`)
      ? (daysBetween(first, today) / daysBetween(first, `${this.year() + 1}-01-01`)) * 100
      : undefined;
  });

  protected nameOf({ nameNl, nameEn }: PcProductFieldsFragment): string {
    return this.language.current() === 'en' ? nameEn : nameNl;
  }

  protected signers(product: PcProductFieldsFragment): string {
    const { controller, controllerDeputy, cdo, cdoDeputy } = product;
    return (
      [
        ['controllerId', controller, controllerDeputy],
        ['cdoId', cdo, cdoDeputy],
      ] as const
    )
      .flatMap(([office, person, deputy]) =>
        person
          ? [
              `${this.t(`cycle.product.${office}`)}: ${person.name}${deputy ? ` (${this.t('cycle.product.deputy', { name: deputy.name })})` : ''}`,
            ]
          : [],
      )
      .join(' · ');
  }

  protected async edit(product?: PcProductFieldsFragment): Promise<void> {
    if (!(await this.forms.edit(this.people.data()?.people ?? [], product))) return;
    this.query.reload();
    this.previewed.set(undefined);
  }

  protected preview(): void {
    if (this.previewed() === this.year()) this.changes.reload();
    this.previewed.set(this.year());
  }

  protected async apply(): Promise<void> {
    this.busy.set(true);
    const result = (await this.mutations.send(ApplyPcCalendarDocument, { input: { year: this.year() } }))
      ?.applyPcCalendar;
    this.busy.set(false);
    if (!result) return;
    if (result.__typename !== 'PcCalendarPayload') {
      this.toasts.show(this.failures.summary(result), 'failed');
      return;
    }
    this.query.set({ __typename: 'Query', pcCalendar: result.calendar });
    this.previewed.set(undefined);
    this.toasts.show(this.t('cycle.calendar.made', { added: result.added, changed: result.changed }));
  }

  protected async move(deadline: Period['deadlines'][number], period: Period): Promise<void> {
    const saved = await this.records.edit({
      title: this.t('cycle.calendar.moveTitle', { name: period.name }),
      version: deadline.version,
      fields: [
        {
          name: 'dueDate',
          kind: 'date',
          label: this.t(`cycle.deadline.${deadline.kind}`),
          description: this.t('cycle.calendar.moveHint'),
          required: true,
        },
      ],
      values: { dueDate: deadline.dueDate },
      save: async (values, version) => {
        const input = { id: deadline.id, version: version ?? 0, dueDate: values['dueDate'] ?? '' };
        return (await this.mutations.send(SetPeriodDeadlineDocument, { input }))?.setPeriodDeadline;
      },
    });
    if (saved) this.query.reload();
  }
}
