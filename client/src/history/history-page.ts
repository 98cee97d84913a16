import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { ChangesDocument, HistoryPeopleDocument } from '@stip/contract';
import { addDays, endOfDay, isCalendarDate } from '@stip/domain';
import { DateField, EmptyState, ErrorState, LoadingState } from '@stip/ui';
import { load } from '../platform/load';
import { ListEnd } from '../platform/list-end';
import { loadList } from '../platform/load-list';
import { Session } from '../platform/session';
import { ChangeList } from './change-list';
import { DeletedList } from './deleted-list';
import { RecordedWords } from './recorded-words';

/** Tables one looks for; all of them are recorded. */
const TABLES = [
  'project',
  'work_item',
  'status_update',
  'risk',
  'budget_line',
  'ledger_entry',
  'decision',
  'goal',
  'indicator',
  'programme',
  'person',
  'report',
  'assignment',
  'vacancy',
] as const;
const ORIGINS = ['application', 'import', 'command', 'migration', 'sql'] as const;

/** Everything that was changed, with filters in the address, and what was removed. */
@Component({
  selector: 'stip-history-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChangeList,
    DateField,
    DeletedList,
    EmptyState,
    ErrorState,
    FormsModule,
    ListEnd,
    LoadingState,
    RouterLink,
    TranslocoPipe,
  ],
  templateUrl: './history-page.html',
  styleUrl: './history-page.css',
})
export class HistoryPage {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly words = inject(RecordedWords);
  protected readonly tables = TABLES;
  protected readonly origins = ORIGINS;
  readonly deel = input<string>();
  readonly wie = input<string>();
  readonly wat = input<string>();
  readonly herkomst = input<string>();
  readonly van = input<string>();
  readonly tot = input<string>();
  protected readonly part = computed(() => (this.deel() === 'verwijderd' ? 'verwijderd' : 'wijzigingen'));
  protected readonly people = load(HistoryPeopleDocument);
  protected readonly filtered = computed(
    () => !!(this.wie() || this.wat() || this.herkomst() || this.van() || this.tot()),
  );
  protected readonly list = loadList(
    ChangesDocument,
    () => ({
      filter: {
        personId: this.wie() || null,
        table: this.wat() || null,
        origin: this.herkomst() || null,
        from: this.boundary(this.van(), -1),
        until: this.boundary(this.tot(), 0),
      },
    }),
    (data) => data.changes,
  );

  protected set(name: string, value: string | null): void {
    void this.router.navigate([], {
      queryParams: { [name]: value || null },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }

  /** The end of a date or of the day before it, where the organisation is. */
  private boundary(date: string | undefined, days: number): string | null {
    if (!date || !isCalendarDate(date)) return null;
    const timeZone = this.session.current()?.organisation.timeZone ?? 'Europe/Amsterdam';
    return new Date(endOfDay(addDays(date, days), timeZone).getTime() + 1).toISOString();
  }
}
