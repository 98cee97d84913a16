import {
  capacityParts,
  hoursOf,
  monthOf,
  monthsBetween,
  OUTSIDE,
  planCapacity,
  teamIn,
  VACANCIES,
  type CalendarDate,
  type CapacityCell,
  type CapacityGroup,
  type Month,
} from '@stip/domain';
import type { Reader } from '../platform/database';
import { ValidationFailed } from '../platform/errors';
import { staffingFacts, type PersonFact } from './facts';
import type { CapacityArgs, CapacityFilter } from './inputs';
import type { CapacityCellType, CapacityDetailType, CapacityPlanType, CapacityRowType } from './types';

const MAX_MONTHS = 36;

export function askedMonths(from: CalendarDate, to: CalendarDate): Month[] {
  const count = (date: CalendarDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const months = count(to) - count(from) + 1;
  if (months < 1 || months > MAX_MONTHS) {
    throw new ValidationFailed([{ field: 'to', code: 'number_out_of_range', params: { min: 1, max: MAX_MONTHS } }]);
  }
  return monthsBetween(from, to);
}

const cellOf = (cell: CapacityCell): CapacityCellType => ({
  ...cell,
  capacity: cell.capacity === null ? null : hoursOf(cell.capacity),
  assigned: hoursOf(cell.assigned),
  unmet: hoursOf(cell.unmet),
});

const EMPTY = { person: null, team: null, skill: null };

/** Rows in the order of their names; people outside teams, work without a skill and vacancies come last. */
export async function capacityPlan(reader: Reader, args: CapacityArgs, locale: string): Promise<CapacityPlanType> {
  const { by, filter } = args;
  const months = askedMonths(args.from, args.to);
  const facts = await staffingFacts(reader, months, filter ?? {});
  const cells = planCapacity(facts, months, by);
  const names = await namesOf(reader, by, locale, facts.people, months[0] ?? '');
  const rows = [...names, { key: OUTSIDE, kind: 'outside', ...EMPTY }, { key: VACANCIES, kind: 'vacancies', ...EMPTY }]
    .filter(({ key }) => cells.has(key))
    .map((row) => ({ ...row, cells: (cells.get(row.key) ?? []).map(cellOf) }) as CapacityRowType);
  const busy = by === 'person' ? cells : planCapacity(facts, months, 'person');
  return {
    by,
    months,
    fullTimeHours: facts.fullTimeHours,
    rows,
    idlePeople: facts.people.filter(({ id, active }) => active && !busy.has(id)).length,
  };
}

async function namesOf(
  reader: Reader,
  by: CapacityGroup,
  locale: string,
  people: readonly PersonFact[],
  month: Month,
): Promise<Omit<CapacityRowType, 'cells'>[]> {
  if (by === 'skill') {
    const rows = await reader.rows<{ id: string; labelNl: string; labelEn: string }>(
      `select id, label_nl as "labelNl", label_en as "labelEn" from skill
       order by case when $1 = 'en' then label_en else label_nl end, id`,
      [locale],
    );
    return rows.map((skill) => ({ ...EMPTY, key: skill.id, kind: 'skill', skill }));
  }
  const teams = await reader.rows<{ id: string; name: string }>('select id, name from team order by name, id');
  if (by === 'team') return teams.map(({ id, name }) => ({ ...EMPTY, key: id, kind: 'team', team: name }));
  const nameOf = new Map(teams.map(({ id, name }) => [id, name]));
  return people.map((person) => ({
    ...EMPTY,
    key: person.id,
    kind: 'person',
    person: { id: person.id, name: person.name, jobTitle: person.jobTitle },
    team: nameOf.get(teamIn(person, month) ?? '') ?? null,
  }));
}

/** What makes up a row in a month: assignments and vacancies, the largest first. */
export async function capacityDetails(
  reader: Reader,
  cell: { readonly by: CapacityGroup; readonly key: string; readonly month: CalendarDate },
  filter: CapacityFilter | null | undefined,
  named: boolean,
): Promise<CapacityDetailType[]> {
  const month = monthOf(cell.month);
  const facts = await staffingFacts(reader, [month], filter ?? {});
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const work = new Map(facts.work.map((item) => [item.id, item]));
  const skills = new Map(
    (
      await reader.rows<{ id: string; labelNl: string; labelEn: string }>(
        'select id, label_nl as "labelNl", label_en as "labelEn" from skill',
      )
    ).map((skill) => [skill.id, skill]),
  );
  return capacityParts(facts, [month], cell.by)
    .filter(({ row, amount }) => row === cell.key && amount > 0)
    .sort((a, b) => b.amount - a.amount)
    .flatMap(({ work: { id }, amount }) => {
      const item = work.get(id);
      if (!item) return [];
      const person = named && item.personId ? people.get(item.personId) : undefined;
      return [
        {
          id,
          vacancy: item.personId === null,
          project: item.project,
          person: person ? { id: person.id, name: person.name, jobTitle: person.jobTitle } : null,
          role: item.role,
          skill: (item.skillId && skills.get(item.skillId)) || null,
          startDate: item.startDate,
          endDate: item.endDate,
          hours: hoursOf(amount),
        },
      ];
    });
}
