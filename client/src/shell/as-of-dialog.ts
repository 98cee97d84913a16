import { DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { addDays, calendarDate, dateInZone, parts, type CalendarDate } from '@stip/domain';
import { DateField, DateText, DialogFrame } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Session } from '../platform/session';

/** Asks of which date every screen must show the record. */
@Component({
  selector: 'stip-as-of-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateField, DateText, DialogFrame, FormsModule, TranslocoPipe],
  template: `<form (ngSubmit)="show(date())">
    <stip-dialog-frame [title]="'shell.asOf.title' | transloco" (dismiss)="ref.close()">
      <p class="stip-prose">{{ 'shell.asOf.explained' | transloco }}</p>
      <stip-date-field
        name="date"
        [label]="'shell.asOf.date' | transloco"
        [description]="'shell.asOf.dateHint' | transloco"
        [error]="problem()"
        [required]="true"
        [ngModel]="date()"
        (ngModelChange)="date.set($event); problem.set(null)"
      />
      <div class="quick" role="group" [attr.aria-label]="'shell.asOf.quick' | transloco">
        @for (choice of choices; track choice.key) {
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="show(choice.date)">
            {{ 'shell.asOf.' + choice.key | transloco }} (<stip-date [date]="choice.date" />)
          </button>
        }
      </div>
      @if (since(); as first) {
        <p class="stip-quiet">
          {{ 'shell.asOf.recordedSince' | transloco }} <stip-date [date]="first" format="long" />
        </p>
      }
      <ng-container stipDialogActions>
        @if (asOf.value) {
          <button type="button" class="utrecht-button utrecht-button--secondary-action" (click)="asOf.show(undefined)">
            {{ 'shell.asOf.back' | transloco }}
          </button>
        }
        <button type="submit" class="utrecht-button utrecht-button--primary-action">
          {{ 'shell.asOf.show' | transloco }}
        </button>
      </ng-container>
    </stip-dialog-frame>
  </form>`,
  styles: `
    .quick {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stip-space-2);
      margin-block: var(--stip-space-4) var(--stip-space-3);
    }
  `,
})
export class AsOfDialog {
  private readonly t = injectTranslate();
  private readonly session = inject(Session);
  protected readonly asOf = inject(AsOf);
  protected readonly ref = inject<DialogRef<void>>(DialogRef);
  private readonly timeZone = this.session.current()?.organisation.timeZone ?? 'Europe/Amsterdam';
  private readonly today = dateInZone(new Date(), this.timeZone);
  protected readonly date = signal<CalendarDate | null>(this.asOf.value?.slice(0, 10) ?? null);
  protected readonly problem = signal<string | null>(null);
  protected readonly since = computed(() => {
    const first = this.session.current()?.organisation.recordedSince;
    return first ? dateInZone(new Date(first), this.timeZone) : null;
  });
  protected readonly choices = this.quickChoices();

  protected show(date: CalendarDate | null): void {
    if (!date) this.problem.set(this.t('shell.asOf.needed'));
    else if (date > this.today) this.problem.set(this.t('shell.failure.BAD_AS_OF'));
    else this.asOf.show(date);
  }

  private quickChoices(): readonly { readonly key: string; readonly date: CalendarDate }[] {
    const [year, month] = parts(this.today);
    const startOfQuarter = calendarDate(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
    const all = [
      { key: 'yesterday', date: addDays(this.today, -1) },
      { key: 'lastMonth', date: addDays(calendarDate(year, month, 1), -1) },
      { key: 'lastQuarter', date: addDays(startOfQuarter, -1) },
      { key: 'lastYear', date: calendarDate(year - 1, 12, 31) },
    ];
    return all.filter((choice, n) => all.findIndex((other) => other.date === choice.date) === n);
  }
}
