import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { DateText } from '@stip/ui';
import { Language } from '../platform/language';
import { daysOfYear, differingDays, type CalendarDay, type DayRules } from './calendar-days';

interface Month {
  readonly name: string;
  /** Empty places before the first day. */
  readonly before: readonly number[];
  readonly days: readonly CalendarDay[];
}

/** What a calendar makes of a year: a picture of it, and every day that differs from the week as a list. */
@Component({
  selector: 'stip-calendar-year',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, TranslocoDirective],
  template: `<section class="stip-card" *transloco="let t; prefix: 'schedule.calendar'">
    <div class="stip-card__head">
      <h2>{{ t('year', { year: year() }) }}</h2>
      <p class="stip-actions stip-no-print">
        <button
          type="button"
          class="stip-row-action"
          [attr.aria-label]="t('previousYear')"
          (click)="year.set(year() - 1)"
        >
          ←
        </button>
        <button type="button" class="stip-row-action" [attr.aria-label]="t('nextYear')" (click)="year.set(year() + 1)">
          →
        </button>
      </p>
    </div>
    <p role="status">{{ t('yearSummary', { work: workDays(), off: daysOff().length }) }}</p>
    <div class="months" aria-hidden="true">
      @for (month of months(); track month.name) {
        <div class="month">
          <span class="name">{{ month.name }}</span>
          <div class="grid">
            @for (place of month.before; track place) {
              <span></span>
            }
            @for (day of month.days; track day.date) {
              <span [class]="'day ' + day.kind">{{ +day.date.slice(8) }}</span>
            }
          </div>
        </div>
      }
    </div>
    <p class="legend" aria-hidden="true">
      <span class="day work">1</span> {{ t('legend.work') }} <span class="day off">1</span> {{ t('legend.off') }}
      <span class="day holiday">1</span> {{ t('legend.holiday') }} <span class="day exception">1</span>
      {{ t('legend.exception') }} <span class="day shorter">1</span> {{ t('legend.shorter') }}
    </p>
    <details>
      <summary>{{ t('daysOff', { n: daysOff().length }) }}</summary>
      <ul>
        @for (day of daysOff(); track day.date) {
          <li>
            {{ weekday(day) }} <stip-date [date]="day.date" />:
            {{ day.holiday ? t('holiday.' + day.holiday) : day.name || t('unnamed') }}
            @if (day.kind === 'shorter') {
              ({{ t('legend.shorter') }})
            }
          </li>
        } @empty {
          <li>{{ t('noDaysOff') }}</li>
        }
      </ul>
    </details>
  </section>`,
  styles: `
    h2 {
      margin: 0;
    }
    [role='status'] {
      margin-block: 0 var(--stip-space-4);
    }
    .months {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(max(132px, 15%), 1fr));
      gap: var(--stip-space-4) var(--stip-space-3);
    }
    .name {
      font-size: var(--stip-text-s);
      font-weight: 600;
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(7, 1fr);
      gap: 2px;
      margin-block-start: 4px;
    }
    .day {
      display: inline-grid;
      place-items: center;
      min-inline-size: 16px;
      block-size: 20px;
      border: 1px solid transparent;
      border-radius: 3px;
      font-size: 11px;
      color: var(--stip-ink);
    }
    .off {
      background: var(--stip-sunken);
      color: var(--stip-ink-3);
    }
    .holiday {
      background: var(--stip-accent-soft);
      border-color: var(--stip-accent);
      color: var(--stip-accent-strong);
      font-weight: 700;
    }
    .exception {
      background: var(--stip-accent);
      color: var(--stip-accent-ink);
      font-weight: 700;
      text-decoration: line-through;
    }
    .shorter {
      border: 1px dashed var(--stip-accent);
      color: var(--stip-accent-strong);
    }
    .legend {
      margin-block: var(--stip-space-4);
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
      align-items: center;
      font-size: var(--stip-text-s);
      color: var(--stip-ink-2);
    }
    .legend .day:not(:first-child) {
      margin-inline-start: var(--stip-space-3);
    }
    summary {
      min-block-size: 28px;
      cursor: pointer;
      font-weight: 600;
      color: var(--stip-accent);
    }
    ul {
      columns: 2 280px;
      margin: var(--stip-space-2) 0 0;
      padding-inline-start: 1.2em;
    }
  `,
})
export class CalendarYear {
  private readonly language = inject(Language);
  readonly rules = input.required<DayRules>();
  protected readonly year = signal(new Date().getFullYear());
  private readonly days = computed(() => daysOfYear(this.rules(), this.year()));
  protected readonly daysOff = computed(() => differingDays(this.days(), this.rules().week));
  protected readonly workDays = computed(() => this.days().filter(({ minutes }) => minutes > 0).length);
  protected readonly months = computed<Month[]>(() => {
    const format = new Intl.DateTimeFormat(this.language.current(), { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const days = this.days().filter(({ date }) => Number(date.slice(5, 7)) === month + 1);
      return {
        name: format.format(new Date(Date.UTC(this.year(), month, 1))),
        before: Array.from({ length: days[0]?.weekday ?? 0 }, (_none, place) => place),
        days,
      };
    });
  });

  protected weekday({ date }: CalendarDay): string {
    const format = new Intl.DateTimeFormat(this.language.current(), { weekday: 'short', timeZone: 'UTC' });
    return format.format(new Date(`${date}T00:00:00Z`));
  }
}
