import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { CapacityPlanDocument, TeamsAndSkillsDocument, type CapacityPlanQuery } from '@stip/contract';
import {
  addMonths,
  CAPACITY_GROUPS,
  firstDay,
  hoursOf,
  hundredths,
  loadOf,
  loadPercent,
  monthOf,
  type CapacityGroup,
  type Load,
} from '@stip/domain';
import { EmptyState, ErrorState, Field, FieldControl, LoadingState } from '@stip/ui';
import { injectTranslate } from '../i18n/translations';
import { AsOf } from '../platform/as-of';
import { Language } from '../platform/language';
import { load } from '../platform/load';
import { Session } from '../platform/session';
import { CapacityDetails } from './capacity-details';
import { formatHours, formatMonth, skillName } from './hours';

type Row = CapacityPlanQuery['capacityPlan']['rows'][number];
type Cell = Row['cells'][number];

/** What stands on a cell without capacity or work. */
const NOTHING = '·';
const COUNTS = ['6', '12', '24'] as const;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What a cell shows beside its shade: a sign for too much, room, unknown capacity and unmet demand. */
const SIGNS: Record<Load | 'unmet', string> = {
  none: '',
  no_capacity: '?',
  under: '▽',
  fits: '',
  over: '▲',
  unmet: '○',
};

/** Months against people, teams or skills: how much of the capacity is asked. Every cell opens what it is made of. */
@Component({
  selector: 'stip-capacity-view',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CapacityDetails, EmptyState, ErrorState, Field, FieldControl, LoadingState, TranslocoPipe],
  templateUrl: './capacity-view.html',
  styleUrl: './capacity-view.css',
})
export class CapacityView {
  private readonly session = inject(Session);
  private readonly asOf = inject(AsOf);
  private readonly t = injectTranslate();
  protected readonly language = inject(Language);
  readonly per = input<string>();
  readonly from = input<string>();
  readonly count = input<string>();
  readonly team = input<string>();
  readonly skill = input<string>();
  readonly row = input<string>();
  readonly month = input<string>();
  readonly navigate = output<Record<string, string | null>>();

  protected readonly counts = COUNTS;
  protected readonly signs = SIGNS;
  protected readonly legend = ['over', 'fits', 'under', 'no_capacity', 'unmet'] as const;
  protected readonly groups = computed(() =>
    [...CAPACITY_GROUPS].reverse().filter((group) => group !== 'person' || this.session.may('project.edit')),
  );
  protected readonly by = computed(
    (): CapacityGroup => this.groups().find((group) => group === this.per()) ?? this.groups()[0] ?? 'team',
  );
  protected readonly length = computed(() => COUNTS.find((count) => count === this.count()) ?? '12');
  protected readonly firstMonth = computed(() => {
    const asked = this.from();
    return asked && MONTH.test(asked) ? asked : monthOf(this.asOf.value?.slice(0, 10) ?? today());
  });
  protected readonly filter = computed(() => ({ teamId: this.team() || null, skillId: this.skill() || null }));
  protected readonly query = load(CapacityPlanDocument, () => ({
    by: this.by(),
    from: firstDay(this.firstMonth()),
    to: addMonths(firstDay(this.firstMonth()), Number(this.length()) - 1),
    filter: this.filter(),
  }));
  protected readonly choices = load(TeamsAndSkillsDocument);
  protected readonly plan = computed(() => this.query.data()?.capacityPlan);
  protected readonly rows = computed(() => this.plan()?.rows ?? []);
  protected readonly filtered = computed(() => !!this.team() || !!this.skill());
  /** Months grouped by year, for the first row of the head. */
  protected readonly years = computed(() => {
    const years = new Map<string, number>();
    for (const month of this.plan()?.months ?? []) {
      years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + 1);
    }
    return [...years].map(([year, months]) => ({ year, months }));
  });
  protected readonly selected = computed(() => {
    const row = this.rows().find(({ key }) => key === this.row());
    const cell = row?.cells.find(({ month }) => month === this.month());
    return row && cell ? { row, cell } : undefined;
  });
  /** What stands out, in a sentence each. */
  protected readonly summary = computed(() => {
    const rows = this.rows();
    const having = (load: Load) => rows.filter(({ cells }) => cells.some((cell) => cell.load === load)).length;
    const unmet = rows.reduce((sum, { cells }) => sum + cells.reduce((all, { unmet: hours }) => all + hours, 0), 0);
    return { over: having('over'), under: having('under'), unmet: formatHours(unmet, this.language.locale(), 0) };
  });

  protected nameOf(row: Row): string {
    if (row.kind === 'person') return row.person?.name ?? '';
    if (row.kind === 'skill') return row.skill ? skillName(row.skill, this.language.current()) : '';
    if (row.kind === 'team') return row.team ?? '';
    if (row.kind === 'vacancies') return this.t('people.plan.vacancies');
    return this.t(this.by() === 'skill' ? 'people.plan.noSkill' : 'people.plan.noTeam');
  }

  protected isUnmet(cell: Cell): boolean {
    return cell.unmet > 0 && cell.assigned === 0 && cell.capacity === null;
  }

  protected kindOf(cell: Cell): Load | 'unmet' {
    return this.isUnmet(cell) ? 'unmet' : cell.load;
  }

  /** The figure of a cell: a percentage where there is capacity, hours where there is none. */
  protected figure(cell: Cell): string {
    const { current } = this.language;
    if (cell.percent !== null) return `${formatHours(cell.percent, current(), 0)}%`;
    const hours = cell.assigned || cell.unmet;
    return hours > 0 ? this.t('people.hours', { n: formatHours(hours, current(), 0) }) : NOTHING;
  }

  protected describe(row: Row, cell: Cell): string {
    const locale = this.language.locale();
    const hours = (n: number) => formatHours(n, locale, 1);
    const figure = this.figure(cell);
    const unmet = cell.unmet > 0 && cell.capacity !== null;
    // The figure as it is written on the cell comes along, for those who say what they see.
    const parts = [
      ...(figure === NOTHING ? [] : [figure]),
      this.t(`people.load.${this.kindOf(cell)}`),
      cell.capacity === null
        ? this.t('people.plan.onlyWork', { assigned: hours(cell.assigned || cell.unmet) })
        : this.t('people.plan.workOf', { assigned: hours(cell.assigned), capacity: hours(cell.capacity) }),
      ...(unmet ? [this.t('people.plan.unmet', { n: hours(cell.unmet) })] : []),
    ];
    return `${this.nameOf(row)}, ${formatMonth(cell.month, locale)}: ${parts.join(', ')}`;
  }

  /** The whole period of a row, judged as a month is. */
  protected total(row: Row): { readonly figure: string; readonly load: Load } {
    const sum = (pick: (cell: Cell) => number) => row.cells.reduce((all, cell) => all + hundredths(pick(cell)), 0);
    const assigned = sum(({ assigned: hours, unmet }) => hours + (row.kind === 'vacancies' ? unmet : 0));
    const capacity = sum(({ capacity: hours }) => hours ?? 0);
    const percent = loadPercent(assigned, capacity);
    const locale = this.language.locale();
    return {
      load: row.cells[0]?.capacity === null ? 'none' : loadOf(assigned, capacity),
      figure:
        percent === undefined
          ? this.t('people.hours', { n: formatHours(hoursOf(assigned), locale, 0) })
          : `${formatHours(percent, locale, 0)}%`,
    };
  }

  protected monthName(month: string, style: 'short' | 'long' = 'short'): string {
    return formatMonth(month, this.language.locale(), style);
  }

  protected skillLabel(skill: { id: string; labelNl: string; labelEn: string }): string {
    return skillName(skill, this.language.current());
  }

  protected shift(months: number): void {
    this.navigate.emit({ van: monthOf(addMonths(firstDay(this.firstMonth()), months)), maand: null, rij: null });
  }

  protected open(event: Event, row: Row, cell: Cell): void {
    const button = event.currentTarget as HTMLElement;
    // When the panel is there, which may cover the cell.
    setTimeout(() => button.scrollIntoView?.({ block: 'nearest' }), 50);
    const same = this.row() === row.key && this.month() === cell.month;
    this.navigate.emit(same ? { rij: null, maand: null } : { rij: row.key, maand: cell.month });
  }
}

/** Today on the user's own calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
