import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CalendarFieldsFragment, CreateWorkCalendarInput } from '@stip/contract';
import type { DutchHoliday } from '@stip/schedule';
import { DateField, Field, FieldControl } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { HOLIDAYS, readIntervals, writeIntervals, type DayRules } from './calendar-days';
import { CalendarYear } from './calendar-year';

/** All of a calendar, as it is saved. */
export type CalendarInput = Required<CreateWorkCalendarInput>;

interface ExceptionDraft {
  readonly key: number;
  readonly name: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Working time as it is typed; empty for days off. */
  readonly hours: string;
}

interface Draft {
  readonly name: string;
  readonly hours: readonly string[];
  readonly perDay: string;
  readonly holidays: readonly DutchHoliday[];
  readonly isDefault: boolean;
  readonly exceptions: readonly ExceptionDraft[];
}

const OFFICE = '8:30-12:30, 13:00-17:00';
/** Days off by law or custom; Good Friday and Liberation Day are for the municipality to add. */
const USUAL = HOLIDAYS.filter((holiday) => holiday !== 'good_friday' && holiday !== 'liberation_day');
let nextKey = 0;

/** The fields of one calendar, with the year they make below them. */
@Component({
  selector: 'stip-calendar-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CalendarYear, DateField, Field, FieldControl, FormsModule, TranslocoDirective],
  templateUrl: './calendar-form.html',
  styleUrl: './calendar-form.css',
})
export class CalendarForm {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  /** The calendar to change; null for a new one. */
  readonly calendar = input.required<CalendarFieldsFragment | null>();
  /** What the server found wrong, by field. */
  readonly problems = input<Readonly<Record<string, string>>>({});
  readonly busy = input(false);
  readonly saved = output<CalendarInput>();
  readonly cancelled = output();
  protected readonly weekdays = [0, 1, 2, 3, 4, 5, 6] as const;
  protected readonly allHolidays = HOLIDAYS;
  protected readonly tried = signal(false);
  // A save that was refused loads the calendar again; what was typed stays.
  protected readonly draft = linkedSignal<string | null, Draft>({
    source: () => this.calendar()?.id ?? null,
    computation: () => draftOf(this.calendar()),
  });
  protected readonly rules = computed<DayRules>(() => {
    const { hours, holidays, exceptions } = this.draft();
    return {
      week: hours.map((text) => readIntervals(text) ?? []),
      publicHolidays: holidays,
      exceptions: exceptions.flatMap(({ name, firstDay, lastDay, hours: text }) =>
        firstDay && lastDay ? [{ name, firstDay, lastDay, intervals: readIntervals(text) ?? [] }] : [],
      ),
    };
  });
  protected readonly minutesPerDay = computed(() => {
    const hours = Number(this.draft().perDay.trim().replace(',', '.'));
    return Number.isFinite(hours) ? Math.round(hours * 60) : 0;
  });

  protected dayName(weekday: number): string {
    const date = new Date(Date.UTC(2024, 0, 1 + weekday));
    return new Intl.DateTimeFormat(this.language.current(), { weekday: 'long', timeZone: 'UTC' }).format(date);
  }

  protected set(change: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
  }

  protected setHours(weekday: number, text: string): void {
    this.set({ hours: this.draft().hours.map((hours, day) => (day === weekday ? text : hours)) });
  }

  protected toggle(holiday: DutchHoliday): void {
    const chosen = this.draft().holidays;
    this.set({ holidays: HOLIDAYS.filter((one) => (one === holiday ? !chosen.includes(one) : chosen.includes(one))) });
  }

  protected addException(): void {
    const exception = { key: (nextKey += 1), name: '', firstDay: null, lastDay: null, hours: '' };
    this.set({ exceptions: [...this.draft().exceptions, exception] });
  }

  protected setException(key: number, change: Partial<ExceptionDraft>): void {
    this.set({ exceptions: this.draft().exceptions.map((one) => (one.key === key ? { ...one, ...change } : one)) });
  }

  protected removeException(key: number): void {
    this.set({ exceptions: this.draft().exceptions.filter((one) => one.key !== key) });
  }

  protected hoursProblem(text: string): string | null {
    return readIntervals(text) === undefined ? this.t('schedule.calendar.wrongHours') : null;
  }

  protected exceptionProblem({ firstDay, lastDay }: ExceptionDraft): string | null {
    if (!this.tried()) return null;
    return firstDay && (lastDay ?? firstDay) >= firstDay ? null : this.t('schedule.calendar.wrongDays');
  }

  protected save(): void {
    this.tried.set(true);
    const { name, hours, holidays, isDefault, exceptions } = this.draft();
    const isWrong =
      [...hours, ...exceptions.map((one) => one.hours)].some((text) => readIntervals(text) === undefined) ||
      exceptions.some((one) => this.exceptionProblem(one) !== null);
    if (isWrong) return;
    this.saved.emit({
      name: name.trim(),
      week: hours.map((text) => readIntervals(text) ?? []),
      minutesPerDay: this.minutesPerDay(),
      publicHolidays: [...holidays],
      isDefault,
      exceptions: exceptions.map((one) => ({
        name: one.name.trim(),
        firstDay: one.firstDay ?? '',
        lastDay: one.lastDay ?? one.firstDay ?? '',
        intervals: readIntervals(one.hours) ?? [],
      })),
    });
  }
}

function draftOf(calendar: CalendarFieldsFragment | null): Draft {
  if (calendar === null)
    return {
      ...{ name: '', perDay: '8', holidays: USUAL, isDefault: false, exceptions: [] },
      hours: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, '', ''],
    };
  return {
    name: calendar.name,
    hours: calendar.week.map((day) => writeIntervals(day)),
    perDay: String(calendar.minutesPerDay / 60).replace('.', ','),
    holidays: calendar.publicHolidays,
    isDefault: calendar.isDefault,
    exceptions: calendar.exceptions.map(({ name, firstDay, lastDay, intervals }) => ({
      ...{ key: (nextKey += 1), name, firstDay, lastDay },
      hours: writeIntervals(intervals),
    })),
  };
}
