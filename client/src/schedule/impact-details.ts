import { booleanAttribute, ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { DateText, Money } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { Language } from '../platform/language';
import { ScheduleWords } from '../roadmap/schedule-words';
import type { Impact } from './impact-reasons';

/** What moves touch, part by part: each with its number, the dates before and after, and a link to the thing itself. */
@Component({
  selector: 'stip-impact-details',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DateText, Money, RouterLink, TranslocoDirective],
  templateUrl: './impact-details.html',
  styleUrl: './impact-details.css',
})
export class ImpactDetails {
  private readonly t = injectTranslate();
  private readonly language = inject(Language);
  readonly impact = input.required<Impact>();
  /** Items moved by hand; the others move along. */
  readonly moved = input.required<ReadonlySet<string>>();
  /** Opens links beside the page: what waits here would be lost by leaving it. */
  readonly newTab = input(false, { transform: booleanAttribute });
  /** Opens every part at once. */
  readonly open = input(false, { transform: booleanAttribute });

  protected readonly target = computed(() => (this.newTab() ? '_blank' : undefined));
  protected readonly others = computed(() =>
    this.impact().items.filter(({ id, kind }) => kind !== 'phase' && !this.moved().has(id)),
  );
  protected readonly projects = computed(() => this.impact().projects.filter(({ slipDays }) => slipDays !== 0));
  protected readonly conflicts = computed(() => {
    const words = new ScheduleWords((key, params) => this.t(`roadmap.${key}`, params), this.language.current());
    return this.impact().newConflicts.map((conflict) => ({
      ...{ id: conflict.item.id, title: conflict.item.title, project: conflict.item.project },
      sentence: words.conflict(conflict as never),
    }));
  });

  protected days(days: number): string {
    const size = Math.abs(days);
    return this.t(`schedule.${days < 0 ? 'earlier' : 'later'}.${size === 1 ? 'one' : 'more'}`, { n: size });
  }

  protected size(key: string, n: number): string {
    return this.t(`schedule.impact.count.${key}.${n === 1 ? 'one' : 'more'}`, { n });
  }
}
