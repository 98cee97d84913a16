import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PlanSchedule } from './plan-schedule';
import type { Translate } from './row-words';
import { ScheduleWords } from './schedule-words';

/** Above the chart: what the critical path is, what cannot be met, or why there is nothing to show. */
@Component({
  selector: 'stip-schedule-note',
  templateUrl: './schedule-note.html',
  styleUrl: './schedule-note.css',
  imports: [RouterLink, TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ScheduleNote {
  readonly schedule = input.required<PlanSchedule>();
  readonly translate = input.required<Translate>();
  readonly locale = input.required<string>();
  /** Whether the critical path is drawn; without, only slack was asked. */
  readonly critical = input(false);
  /** Critical items that the filters leave. */
  readonly shown = input(0);
  readonly retried = output();

  private readonly words = computed(() => new ScheduleWords(this.translate(), this.locale()));
  protected readonly status = computed(() => this.schedule().status());
  protected readonly facts = computed(() => this.schedule().facts());
  /** Which sentence tells how many are critical. */
  protected readonly summaryKey = computed(() => {
    const count = this.facts()?.criticalCount ?? 0;
    if (this.shown() !== count) return 'summaryOf';
    return count === 1 ? 'summaryOne' : 'summary';
  });
  protected readonly circle = computed(() => {
    const titles = this.facts()?.cycle ?? [];
    return titles.length === 0 ? '' : [...titles, titles[0]].join(' → ');
  });
  protected readonly finish = computed(() => {
    const finish = this.facts()?.finish ?? null;
    return finish === null ? '' : this.words().date(finish);
  });
  protected readonly conflicts = computed(() =>
    [...(this.facts()?.conflicts.values() ?? [])].flat().map((conflict) => ({
      ...{ title: conflict.item.title, project: conflict.item.project },
      sentence: this.words().conflict(conflict),
    })),
  );
}
