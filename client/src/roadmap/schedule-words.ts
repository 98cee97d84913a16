import { dayNumber } from '@stip/domain';
import { formatDay } from '@stip/timeline';
import type { ScheduleConflict, ScheduledFacts } from './plan-schedule';
import type { Translate } from './row-words';

/** What was computed of the plan, in words. */
export class ScheduleWords {
  constructor(
    private readonly translate: Translate,
    private readonly locale: string,
  ) {}

  /** Slack for a cell: working days, with the word for too late as well as the sign. */
  slack(facts: ScheduledFacts | undefined): string {
    const days = facts?.totalSlackDays ?? null;
    if (days === null) return '';
    return this.translate(days < 0 ? 'schedule.tooLate' : 'schedule.days', { days: this.figure(days) });
  }

  /** Slack as a sentence. */
  slackSentence({ totalSlackDays, freeSlackDays, deadline }: ScheduledFacts): string {
    if (totalSlackDays === null) return this.translate('schedule.leadsNowhere');
    if (totalSlackDays < 0) {
      const days = this.figure(-totalSlackDays);
      return deadline === null
        ? this.translate('schedule.slackNegative', { days })
        : this.translate('schedule.slackNegativeDeadline', { days, date: this.date(deadline) });
    }
    const total = this.workingDays(totalSlackDays);
    return freeSlackDays >= totalSlackDays
      ? total
      : this.translate('schedule.slackOfWhichFree', { total, free: this.figure(freeSlackDays) });
  }

  /** What makes an item start when it starts; empty when nothing does. */
  driver({ constraintType, constraintDate }: ScheduledFacts, predecessor: string | undefined): string {
    if (predecessor !== undefined) return predecessor;
    return constraintType === null ? '' : this.constraint(constraintType, constraintDate);
  }

  /** What an item cannot meet and what starts it all, as a sentence. */
  conflict({ kind, date, constraintType, missedByDays, chain, item }: ScheduleConflict): string {
    const days = this.workingDays(missedByDays);
    const constraint = constraintType === null ? '' : this.constraint(constraintType, date);
    // The end of the chain of a dependency is the item itself; before it stands what it does not wait for.
    const before = chain.at(-2)?.item.title ?? '';
    const what = this.translate(`schedule.conflict.${kind}`, { days, date: this.date(date), constraint, before });
    const [first] = chain;
    if (first === undefined) return what;
    const values = {
      ...{ title: first.item.title, date: this.date(first.constraintDate ?? first.start) },
      constraint: first.constraintType === null ? '' : this.constraint(first.constraintType, first.constraintDate),
    };
    const own = first.item.id === item.id ? 'itself' : 'other';
    const because = this.translate(`schedule.because.${first.held}.${own}`, values);
    const between = chain.slice(1, -1).map((step) => step.item.title);
    const through = between.length === 0 ? '' : this.translate('schedule.through', { path: between.join(' → ') });
    return `${what} ${because}${through}.`;
  }

  workingDays(days: number): string {
    return this.translate(days === 1 ? 'schedule.workingDay' : 'schedule.workingDays', { days: this.figure(days) });
  }

  date(date: string): string {
    return formatDay(dayNumber(date), this.locale, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  private constraint(type: NonNullable<ScheduledFacts['constraintType']>, date: string | null): string {
    return this.translate(`schedule.constraint.${type}`, { date: date === null ? '' : this.date(date) });
  }

  /** With the minus sign of typography, as in the chart. */
  private figure(days: number): string {
    const size = new Intl.NumberFormat(this.locale, { maximumFractionDigits: 1 }).format(Math.abs(days));
    return days < 0 ? `−${size}` : size;
  }
}
