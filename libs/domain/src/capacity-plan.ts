import type { CalendarDate } from './calendar-date';
import {
  capacityIn,
  firstDay,
  lastDay,
  loadOf,
  loadPercent,
  overlap,
  spreadWork,
  type CapacityPeriod,
  type DayOff,
  type Hundredths,
  type Load,
  type Month,
  type WorkAmount,
  type WorkPeriod,
} from './capacity';

/** What a plan of capacity is added up by. */
export const CAPACITY_GROUPS = ['team', 'skill', 'person'] as const;
export type CapacityGroup = (typeof CAPACITY_GROUPS)[number];

export interface PlannedPerson {
  readonly id: string;
  readonly capacity: readonly CapacityPeriod[];
  readonly teams: readonly {
    readonly teamId: string;
    readonly startDate: CalendarDate | null;
    readonly endDate: CalendarDate | null;
  }[];
  readonly skillIds: readonly string[];
}

export interface PlannedWork extends WorkAmount, WorkPeriod {
  readonly id: string;
  /** Null for a vacancy: nobody is there to do it. */
  readonly personId: string | null;
  readonly skillId: string | null;
}

export interface CapacityFacts {
  readonly people: readonly PlannedPerson[];
  /** Assignments, and vacancies that are open. */
  readonly work: readonly PlannedWork[];
  readonly fullTimeHours: number;
  readonly dayOff?: DayOff;
}

export interface CapacityCell {
  readonly month: Month;
  /** Null where capacity means nothing, such as for work that asks no skill. */
  readonly capacity: Hundredths | null;
  readonly assigned: Hundredths;
  /** Asked by open vacancies. */
  readonly unmet: Hundredths;
  readonly percent: number | null;
  readonly load: Load;
}

/** Where work without a place of its own goes: people outside every team, work that asks no skill, open vacancies. */
export const OUTSIDE = 'outside';
export const VACANCIES = 'vacancies';

/** Work in a month, with the row it counts in. */
export interface CapacityPart {
  readonly row: string;
  readonly work: PlannedWork;
  readonly month: Month;
  readonly amount: Hundredths;
}

/**
 * The team of a month: of the memberships that meet it, the one that began last. A person counts in one team per month, so
 * teams add up to the whole.
 */
export function teamIn(person: Pick<PlannedPerson, 'teams'>, month: Month): string | undefined {
  const within = { startDate: firstDay(month), endDate: lastDay(month) };
  return [...person.teams]
    .filter((membership) => overlap(membership, within))
    .sort((a, b) => ((a.startDate ?? '') < (b.startDate ?? '') ? 1 : -1))[0]?.teamId;
}

/** Every piece of work in the months, with the row it counts in. */
export function capacityParts(facts: CapacityFacts, months: readonly Month[], by: CapacityGroup): CapacityPart[] {
  const asked = new Set(months);
  const people = new Map(facts.people.map((person) => [person.id, person]));
  return facts.work.flatMap((work) =>
    [...spreadWork(work, facts.fullTimeHours, facts.dayOff)]
      .filter(([month]) => asked.has(month))
      .map(([month, amount]) => ({ row: rowOf(work, month, by, people), work, month, amount })),
  );
}

function rowOf(work: PlannedWork, month: Month, by: CapacityGroup, people: ReadonlyMap<string, PlannedPerson>): string {
  if (by === 'skill') return work.skillId ?? OUTSIDE;
  if (work.personId === null) return VACANCIES;
  if (by === 'person') return work.personId;
  const person = people.get(work.personId);
  return (person && teamIn(person, month)) ?? OUTSIDE;
}

/**
 * Capacity, assigned and unmet work per row and month; rows by the id of the person, team or skill. Teams add up the people
 * in them. For a skill the capacity is what the people who have it can give, less what they are assigned for anything
 * else; someone with two skills counts for both, so rows of skills do not add up.
 */
export function planCapacity(
  facts: CapacityFacts,
  months: readonly Month[],
  by: CapacityGroup,
): ReadonlyMap<string, readonly CapacityCell[]> {
  const index = new Map(months.map((month, at) => [month, at]));
  const empty = () => months.map(() => ({ capacity: 0, assigned: 0, unmet: 0 }));
  const rows = new Map<string, ReturnType<typeof empty>>();
  const cell = (row: string, month: Month) => {
    const cells = rows.get(row) ?? empty();
    rows.set(row, cells);
    return cells[index.get(month) ?? 0];
  };
  const parts = capacityParts(facts, months, by);
  for (const { row, work, month, amount } of parts) {
    const at = cell(row, month);
    if (at && work.personId === null) at.unmet += amount;
    else if (at) at.assigned += amount;
  }
  const assigned = assignedTo(parts);
  for (const person of facts.people) {
    for (const month of months) {
      const capacity = capacityIn(month, person.capacity, facts.fullTimeHours, facts.dayOff);
      if (capacity === 0) continue;
      const add = (row: string, amount: Hundredths) => {
        const at = cell(row, month);
        if (at) at.capacity += amount;
      };
      if (by === 'person') add(person.id, capacity);
      else if (by === 'team') add(teamIn(person, month) ?? OUTSIDE, capacity);
      else {
        const all = assigned(person.id, month);
        for (const skill of person.skillIds) {
          add(skill, Math.max(0, capacity - (all - assigned(person.id, month, skill))));
        }
      }
    }
  }
  return new Map(
    [...rows].map(([row, cells]) => {
      const meaningless = row === VACANCIES || (by === 'skill' && row === OUTSIDE);
      return [
        row,
        cells.map(({ capacity, assigned: work, unmet }, at): CapacityCell => ({
          month: months[at] ?? '',
          capacity: meaningless ? null : capacity,
          assigned: work,
          unmet,
          percent: meaningless ? null : (loadPercent(work, capacity) ?? null),
          load: meaningless ? 'none' : loadOf(work, capacity),
        })),
      ];
    }),
  );
}

/** What a person is assigned in a month, for one skill or in all. */
function assignedTo(parts: readonly CapacityPart[]): (personId: string, month: Month, skillId?: string) => Hundredths {
  const sums = new Map<string, Hundredths>();
  const key = (...words: string[]) => words.join(' ');
  const add = (name: string, amount: Hundredths) => sums.set(name, (sums.get(name) ?? 0) + amount);
  for (const { work, month, amount } of parts) {
    if (work.personId === null) continue;
    add(key(work.personId, month), amount);
    if (work.skillId) add(key(work.personId, month, work.skillId), amount);
  }
  return (personId, month, skillId) => sums.get(skillId ? key(personId, month, skillId) : key(personId, month)) ?? 0;
}
