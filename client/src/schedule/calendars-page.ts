import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import {
  CreateWorkCalendarDocument,
  RemoveWorkCalendarDocument,
  SetProjectCalendarDocument,
  UpdateWorkCalendarDocument,
  WorkCalendarsDocument,
  type CalendarFieldsFragment,
} from '@stip/contract';
import { DateText, Dialogs, EmptyState, ErrorState, LoadingState, Toasts } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Failures } from '../platform/failure';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Mutations } from '../platform/mutate';
import { Session } from '../platform/session';
import { CalendarForm, type CalendarInput } from './calendar-form';
import { CalendarYear } from './calendar-year';
import { writeIntervals } from './calendar-days';
import { ProjectChoice } from './project-choice';

/** Working calendars: which days and hours count, in general and for projects with their own. */
@Component({
  selector: 'stip-calendars-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CalendarForm,
    CalendarYear,
    DateText,
    EmptyState,
    ErrorState,
    LoadingState,
    ProjectChoice,
    RouterLink,
    TranslocoDirective,
  ],
  templateUrl: './calendars-page.html',
  styleUrl: './calendars-page.css',
})
export class CalendarsPage {
  private readonly mutations = inject(Mutations);
  private readonly failures = inject(Failures);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly t = injectTranslate();
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  /** The calendar that is looked at, in the address. */
  readonly kalender = input<string>();
  protected readonly query = load(WorkCalendarsDocument);
  protected readonly mayEdit = this.session.may('portfolio.edit');
  protected readonly mayAssign = this.session.may('project.edit');
  protected readonly calendars = computed(() => this.query.data()?.workCalendars ?? []);
  protected readonly current = computed(
    () => this.calendars().find(({ id }) => id === this.kalender()) ?? this.calendars()[0],
  );
  protected readonly uses = computed(() =>
    (this.query.data()?.calendarUse ?? []).filter(({ calendarId }) => calendarId === this.current()?.id),
  );
  /** What is being filled in: a new calendar, or the one that is looked at. */
  protected readonly editing = signal<'new' | 'current' | null>(null);
  protected readonly problems = signal<Readonly<Record<string, string>>>({});
  protected readonly busy = signal(false);
  protected readonly assigned = signal('');
  protected readonly weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

  protected dayName(weekday: number, style: 'long' | 'short' = 'long'): string {
    // 2024-01-01 was a Monday.
    const date = new Date(Date.UTC(2024, 0, 1 + weekday));
    return new Intl.DateTimeFormat(this.language.current(), { weekday: style, timeZone: 'UTC' }).format(date);
  }

  protected hours(calendar: CalendarFieldsFragment, weekday: number): string {
    return writeIntervals(calendar.week[weekday] ?? []) || this.t('schedule.calendar.free');
  }

  protected perDay(calendar: CalendarFieldsFragment): string {
    return new Intl.NumberFormat(this.language.current(), { maximumFractionDigits: 2 }).format(
      calendar.minutesPerDay / 60,
    );
  }

  protected intervals = writeIntervals;

  protected begin(what: 'new' | 'current'): void {
    this.problems.set({});
    this.editing.set(what);
  }

  protected async save(input: CalendarInput): Promise<void> {
    const calendar = this.editing() === 'current' ? this.current() : undefined;
    this.busy.set(true);
    const result = calendar
      ? (
          await this.mutations.send(UpdateWorkCalendarDocument, {
            input: { ...input, id: calendar.id, version: calendar.version },
          })
        )?.updateWorkCalendar
      : (await this.mutations.send(CreateWorkCalendarDocument, { input }))?.createWorkCalendar;
    this.busy.set(false);
    if (result?.__typename === 'WorkCalendarPayload') {
      this.editing.set(null);
      this.told('saved', result.moved.length);
      await this.router.navigate([], { queryParams: { kalender: result.calendar.id }, replaceUrl: true });
      this.query.reload();
    } else if (result?.__typename === 'ValidationFailed')
      this.problems.set(Object.fromEntries(result.issues.map((issue) => [issue.field, this.failures.issue(issue)])));
    else if (result) {
      this.problems.set({ '': this.failures.summary(result as never) });
      this.query.reload();
    }
  }

  protected async remove(calendar: CalendarFieldsFragment): Promise<void> {
    const sure = await this.dialogs.confirm({
      title: this.t('schedule.calendar.removeTitle', { name: calendar.name }),
      text: this.t('schedule.calendar.removeText'),
      confirm: this.t('schedule.calendar.remove'),
    });
    if (!sure) return;
    const input = { id: calendar.id, version: calendar.version };
    const result = (await this.mutations.send(RemoveWorkCalendarDocument, { input }))?.removeWorkCalendar;
    if (result && result.__typename !== 'RemovedPayload')
      this.toasts.show(this.failures.summary(result as never), 'failed');
    this.query.reload();
  }

  /** Gives all items of a project this calendar; null gives them the default one. */
  protected async assign(projectId: string, calendarId: string | null): Promise<void> {
    if (!projectId) return;
    this.busy.set(true);
    const result = (await this.mutations.send(SetProjectCalendarDocument, { input: { projectId, calendarId } }))
      ?.setProjectCalendar;
    this.busy.set(false);
    if (result?.__typename === 'ProjectCalendarPayload') {
      this.assigned.set('');
      this.told('assigned', result.moved.length);
    } else if (result) this.toasts.show(this.failures.summary(result as never), 'failed');
    this.query.reload();
  }

  private told(key: 'saved' | 'assigned', moved: number): void {
    const along = moved === 0 ? '' : ` ${this.t('schedule.calendar.moved', { n: moved })}`;
    this.toasts.show(this.t(`schedule.calendar.${key}`) + along);
  }
}
