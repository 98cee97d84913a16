import { formatMoney, formatMoneyShort, type Colour } from '@stip/domain';
import {
  formatDay,
  noDay,
  shiftDays,
  shiftText,
  timelineTexts,
  type DayNumber,
  type DaySpan,
  type TimelineItem,
  type TimelineModel,
} from '@stip/timeline';
import { dayNumber } from '@stip/domain';
import type { GridColumn } from './grid-columns';
import { slackApplies, type ScheduleFacts } from './plan-schedule';
import { ScheduleWords } from './schedule-words';
import { projectAbove, type RoadmapIndex, type RoadmapProject } from './roadmap-plan';

/** Translates a key of the roadmap area. */
export type Translate = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** One line of the details of a row. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What the details card of a row shows. */
export interface RowDetails {
  readonly title: string;
  readonly kind: string;
  readonly colour: Colour | null;
  readonly facts: readonly Fact[];
  readonly findings: readonly string[];
  /** Sentences on what the schedule cannot meet. */
  readonly conflicts: readonly string[];
  /** Page the card leads to, or null for a group. */
  readonly projectId: string | null;
  /** Item of a plan that is talked about on a page of its own. */
  readonly workItemId: string | null;
}

/** The words for one row in one language. */
export class RowWords {
  private readonly locale: string;
  private readonly scheduled: ScheduleWords | null;

  constructor(
    private readonly model: TimelineModel,
    private readonly index: RoadmapIndex,
    private readonly translate: Translate,
    language: string,
    private readonly schedule: ScheduleFacts | null = null,
    private readonly columns: readonly GridColumn[] = [],
  ) {
    this.locale = timelineTexts(language).locale;
    this.scheduled = schedule && new ScheduleWords(translate, this.locale);
  }

  /** The project a row belongs to; undefined for a group. */
  projectOf(row: number): RoadmapProject | undefined {
    return projectAbove(this.model, this.index, row);
  }

  /** The sentence a screen reader says for a row: name, kind, status, owner, dates, progress, shift. */
  spoken(row: number): string {
    const item = this.model.items[row];
    if (item === undefined) return '';
    const parts = [item.title, this.translate(`kind.${item.kind}`)];
    if (item.kind === 'group') parts.push(this.translate('spoken.projects', { count: this.projectsBelow(row) }));
    if (item.kind === 'project') {
      const colour = item.status ? this.translate(`colour.${item.status}`).toLowerCase() : null;
      parts.push(colour === null ? this.translate('spoken.noStatus') : this.translate('spoken.status', { colour }));
    }
    if (item.kind !== 'group') {
      parts.push(item.owner ? this.translate('spoken.owner', { owner: item.owner }) : this.translate('spoken.noOwner'));
    }
    parts.push(this.spokenDates(row, item));
    if (item.kind !== 'group' && item.kind !== 'milestone')
      parts.push(this.translate('spoken.percent', { percent: item.percent ?? 0 }));
    const days = shiftDays(this.model, row);
    if (days !== 0) {
      const shift = shiftText(Math.abs(days), timelineTexts(this.locale)).slice(1);
      parts.push(this.translate(days > 0 ? 'spoken.late' : 'spoken.early', { shift }));
    }
    for (const kind of ['budget', 'actual'] as const) {
      const text = this.columns.includes(kind) ? this.cell(row, kind) : '';
      if (text !== '') parts.push(`${this.translate(`column.${kind}`).toLowerCase()} ${text}`);
    }
    if (this.columns.includes('varianceNow')) {
      const now = shiftDays(this.model, row, 'current');
      const shift = shiftText(Math.abs(now), timelineTexts(this.locale)).slice(1);
      if (now !== 0) parts.push(this.translate(now > 0 ? 'spoken.lateNow' : 'spoken.earlyNow', { shift }));
    }
    if (this.schedule?.critical.has(item.id) === true) parts.push(this.translate('schedule.spokenCritical'));
    const left = this.cell(row, 'slack');
    if (left !== '') parts.push(this.translate('schedule.spokenSlack', { slack: left }));
    return parts.join(', ');
  }

  /** The text of a cell of the grid; empty where there is nothing to say. */
  cell(row: number, column: GridColumn): string {
    const item = this.model.items[row];
    if (item === undefined) return '';
    const start = this.model.starts[row] ?? noDay;
    switch (column) {
      case 'owner':
        return this.ownerShown(row, item);
      case 'status':
        return '';
      case 'percent':
        return item.kind === 'group' || item.kind === 'milestone' ? '' : `${item.percent ?? 0}%`;
      case 'start':
        return start === noDay ? '' : this.numericDate(start);
      case 'end':
        return start === noDay ? '' : this.numericDate(this.model.ends[row] ?? start);
      case 'variance':
        return shiftText(shiftDays(this.model, row), timelineTexts(this.locale));
      case 'varianceNow':
        return shiftText(shiftDays(this.model, row, 'current'), timelineTexts(this.locale));
      case 'budget':
      case 'actual':
        return item.kind === 'project' ? this.money(row, column) : '';
      case 'slack':
        return slackApplies(item) ? (this.scheduled?.slack(this.schedule?.items.get(item.id)) ?? '') : '';
    }
  }

  /** What a project may cost or has cost, in whole cents; where a source withholds it, why. */
  private money(row: number, kind: 'budget' | 'actual'): string {
    return (this.projectOf(row)?.money ?? [])
      .map((one) => {
        const cents = one[kind];
        return cents === null ? (one.absenceReason ?? '') : formatMoney(BigInt(cents), one.currency, this.locale);
      })
      .filter(Boolean)
      .join(' + ');
  }

  /** Dates of a span as they are spoken and shown while it is dragged. */
  spanText({ start, end }: DaySpan): string {
    return start === end ? this.date(start) : `${this.date(start)} – ${this.date(end)}`;
  }

  /** The owner of an item only where it is another than that of its project: repeated names hide the different one. */
  private ownerShown(row: number, item: TimelineItem): string {
    if (item.kind === 'group') return '';
    if (item.kind === 'project') return item.owner || this.translate('without.owner');
    return item.owner === (this.projectOf(row)?.owner?.name ?? '') ? '' : (item.owner ?? '');
  }

  /** Everything the details card of a row says. */
  details(row: number): RowDetails | null {
    const item = this.model.items[row];
    if (item === undefined) return null;
    const project = this.projectOf(row);
    const facts: Fact[] = [];
    const add = (key: string, value: string): void => {
      if (value !== '') facts.push({ label: this.translate(`detail.${key}`), value });
    };
    if (project !== undefined && item.kind !== 'project') add('project', project.name);
    add('now', this.period(row));
    if (item.kind !== 'group') this.addBaseline(row, item, add);
    if (item.kind !== 'group' && item.kind !== 'milestone') add('progress', `${item.percent ?? 0}%`);
    if (item.kind !== 'group') add('owner', item.owner ?? '');
    if (item.kind === 'project' && project !== undefined) this.addProject(project, add);
    this.addSchedule(item, add);
    return {
      ...{ title: item.title, kind: this.translate(`kind.${item.kind}`), colour: item.status ?? null, facts },
      findings:
        item.kind === 'project' ? (project?.findings ?? []).map((finding) => this.translate(`finding.${finding}`)) : [],
      conflicts: (this.schedule?.conflicts.get(item.id) ?? []).map((one) => this.scheduled?.conflict(one) ?? ''),
      projectId: project?.id ?? null,
      workItemId: item.kind === 'group' || item.kind === 'project' ? null : item.id,
    };
  }

  private addSchedule(item: TimelineItem, add: (key: string, value: string) => void): void {
    if (item.kind === 'project') {
      if (item.critical === true) add('criticalPath', this.translate('schedule.throughProject'));
      return;
    }
    const facts = this.schedule?.items.get(item.id);
    if (facts === undefined || this.scheduled === null) return;
    add('criticalPath', this.translate(this.schedule?.critical.has(item.id) ? 'schedule.on' : 'schedule.off'));
    if (slackApplies(item)) add('slack', this.scheduled.slackSentence(facts));
    const driver = facts.drivenBy === null ? undefined : this.model.items[this.model.indexOf.get(facts.drivenBy) ?? -1];
    add('drivenBy', this.scheduled.driver(facts, driver?.title));
  }

  private addBaseline(row: number, item: TimelineItem, add: (key: string, value: string) => void): void {
    const { baseline } = item;
    if (!baseline) {
      if (item.kind === 'project') add('baseline', this.translate('detail.noBaseline'));
      return;
    }
    add(
      'baseline',
      baseline.start === baseline.end
        ? this.date(baseline.end)
        : `${this.date(baseline.start)} – ${this.date(baseline.end)}`,
    );
    const current = item.currentBaseline;
    if (current && (current.start !== baseline.start || current.end !== baseline.end)) {
      add('currentBaseline', this.spanText(current));
      add(
        'currentShift',
        shiftText(shiftDays(this.model, row, 'current'), timelineTexts(this.locale)) || this.translate('detail.onPlan'),
      );
    }
    add('shift', shiftText(shiftDays(this.model, row), timelineTexts(this.locale)) || this.translate('detail.onPlan'));
  }

  private addProject(project: RoadmapProject, add: (key: string, value: string) => void): void {
    const { colour, reportingDate } = project;
    add(
      'status',
      colour && reportingDate
        ? this.translate('detail.statusOf', {
            colour: this.translate(`colour.${colour}`),
            date: this.date(dayNumber(reportingDate)),
          })
        : this.translate('detail.noStatus'),
    );
    add('programme', project.programme?.name ?? '');
    add('goals', project.goals.map((goal) => goal.name).join(', '));
    const money = (pick: (m: RoadmapProject['money'][number]) => string | null): string =>
      project.money
        .map((m) => {
          const cents = pick(m);
          return cents === null ? (m.absenceReason ?? '') : formatMoneyShort(BigInt(cents), m.currency, this.locale);
        })
        .filter(Boolean)
        .join(' + ');
    add(
      'budget',
      money((m) => m.budget),
    );
    add(
      'actual',
      money((m) => m.actual),
    );
    add(
      'expected',
      money((m) => m.expected),
    );
    if (project.topRisk)
      add('risk', this.translate('detail.riskScore', { title: project.topRisk.title, score: project.topRisk.score }));
    if (project.openRisks > 1) add('openRisks', String(project.openRisks));
  }

  private spokenDates(row: number, item: TimelineItem): string {
    const start = this.model.starts[row] ?? noDay;
    if (start === noDay) return this.translate('spoken.noDates');
    if (item.kind === 'milestone') return this.translate('spoken.on', { date: this.date(start) });
    return this.translate('spoken.period', { start: this.date(start), end: this.date(this.model.ends[row] ?? start) });
  }

  private period(row: number): string {
    const start = this.model.starts[row] ?? noDay;
    const end = this.model.ends[row] ?? start;
    if (start === noDay) {
      const reason = this.projectOf(row)?.dateAbsenceReason;
      return reason ? this.translate('detail.noDate', { reason }) : this.translate('spoken.noDates');
    }
    return start === end ? this.date(start) : `${this.date(start)} – ${this.date(end)}`;
  }

  private projectsBelow(row: number): number {
    let count = 0;
    for (let i = row + 1; i < (this.model.subtreeEnds[row] ?? 0); i++)
      if (this.model.items[i]?.kind === 'project') count++;
    return count;
  }

  private numericDate(day: DayNumber): string {
    return formatDay(day, this.locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  }

  private date(day: DayNumber): string {
    return formatDay(day, this.locale, { day: 'numeric', month: 'short', year: 'numeric' });
  }
}
