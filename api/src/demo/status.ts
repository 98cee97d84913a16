import {
  addDays,
  ASPECTS,
  periodOf,
  previousPeriod,
  trendBetween,
  worstColour,
  type Aspect,
  type CalendarDate,
  type Colour,
  type Period,
  type Trend,
} from '@stip/domain';
import { newId } from '../platform/ids';
import type { StatusAspect, StatusUpdate } from '../status/entity';
import { percentOn, termStart } from './plan';
import { between, randomFrom } from './random';
import type { DemoDeviation, PlannedProject } from './types';

/** Days after a quarter's end in which updates are due. */
export const DUE_DAYS = 21;
const CURRENT = 3;
/** The project whose second update was published with a wrong colour and corrected a day later. */
const CORRECTED = { code: 'OPG-03', quarter: 1, aspect: 'information' as Aspect };

export interface DemoUpdate {
  readonly update: Partial<StatusUpdate> & Pick<StatusUpdate, 'id' | 'projectId' | 'reportingDate'>;
  readonly aspects: readonly Pick<
    StatusAspect,
    'aspect' | 'colour' | 'trend' | 'cause' | 'consequence' | 'correction'
  >[];
  readonly publishedAt: Date;
  readonly publishedBy: string | null;
}

/** Quarters from the start of the strategy through the end of this year. */
export function reportingPeriods(today: CalendarDate): Period[] {
  const periods: Period[] = [];
  const last = `${today.slice(0, 4)}-12-31`;
  for (let date = termStart(today); date <= last;) {
    const period = periodOf('quarter', date);
    periods.push(period);
    date = addDays(period.end, 1);
  }
  return periods;
}

/**
 * Status updates of three past quarters and the current one, in rounds of at most one per project: a project has no more
 * than one draft at a time.
 */
export function statusRounds(
  projects: readonly PlannedProject[],
  today: CalendarDate,
  now: Date,
  person: (key: string | null) => string | null,
): DemoUpdate[][] {
  const quarters = lastQuarters(today);
  const perProject = projects.map((project) => updatesOf(project, quarters, today, now, person));
  const rounds: DemoUpdate[][] = [];
  for (const updates of perProject) {
    for (const [n, update] of updates.entries()) (rounds[n] ??= []).push(update);
  }
  return rounds;
}

function lastQuarters(today: CalendarDate): Period[] {
  const periods = [periodOf('quarter', today)];
  while (periods.length <= CURRENT) periods.unshift(previousPeriod(periods[0] ?? periodOf('quarter', today)));
  return periods;
}

function updatesOf(
  project: PlannedProject,
  quarters: readonly Period[],
  today: CalendarDate,
  now: Date,
  person: (key: string | null) => string | null,
): DemoUpdate[] {
  const { data } = project;
  const random = randomFrom(`${data.code} status`);
  const told = quarters.flatMap((period, quarter) => {
    const days = between(random, 2, 9);
    const minutes = between(random, 0, 420);
    const date = reportingDate(project, period, quarter, today, days);
    if (date === undefined) return [];
    // Past quarters are written up in the days after their end, the current one and the odd early one on the day itself.
    const published = new Date(`${quarter < CURRENT && date === period.end ? addDays(date, days) : date}T07:30:00Z`);
    published.setUTCMinutes(published.getUTCMinutes() + minutes);
    return [{ period, quarter, date, publishedAt: published < now ? published : new Date(now.getTime() - 3_600_000) }];
  });
  const author = person(data.leader ?? (project.programme === 'FUN' ? 'marit' : 'cdo'));
  return told.flatMap(({ period, quarter, date, publishedAt }, n) => {
    const last = n === told.length - 1;
    const aspects = ASPECTS.map((aspect) => aspectOf(data.deviations, aspect, quarter, n > 0));
    const overall = worstColour(aspects.map(({ colour }) => colour));
    const before =
      n > 0 ? worstColour(ASPECTS.map((aspect) => colourIn(data.deviations, aspect, quarter - 1))) : overall;
    const finished = finishedOn(project) <= date;
    const update: DemoUpdate['update'] = {
      id: newId(),
      projectId: project.id,
      reportingDate: date,
      state: 'draft',
      origin: 'entered',
      overallColour: overall,
      overallTrend: trendBetween(before, overall),
      percentComplete: percentOn(project, date),
      summary: data.state === 'completed' ? data.summaries[finished ? 1 : 0] : (data.summaries[quarter] ?? ''),
      achieved: achieved(project, period.start, date),
      nextSteps: nextSteps(project, date),
      attention: last ? (data.attention ?? '') : '',
      decisionAsked: last ? (data.decision ?? '') : '',
      authorId: author,
    };
    const own: DemoUpdate = { update, aspects, publishedAt, publishedBy: author };
    return data.code === CORRECTED.code && quarter === CORRECTED.quarter ? [mistaken(own), own] : [own];
  });
}

/** The version that a correction replaces: it left out what was off. The correction then refers to it. */
function mistaken(correct: DemoUpdate): DemoUpdate {
  const id = newId();
  correct.update.supersedesId = id;
  const aspects = correct.aspects.map((aspect) =>
    aspect.aspect === CORRECTED.aspect
      ? { ...aspect, colour: 'green' as const, trend: 'stable' as const, cause: '', consequence: '', correction: '' }
      : aspect,
  );
  const update = { ...correct.update, id, overallColour: worstColour(aspects.map(({ colour }) => colour)) };
  delete update.supersedesId;
  return { ...correct, update, aspects, publishedAt: new Date(correct.publishedAt.getTime() - 26 * 3_600_000) };
}

/** Undefined where a project does not report in a quarter. */
function reportingDate(
  project: PlannedProject,
  period: Period,
  quarter: number,
  today: CalendarDate,
  days: number,
): CalendarDate | undefined {
  const { data, start } = project;
  if (data.state === 'proposed') return undefined;
  // A finished project reports for the last time in the quarter it ended in.
  if (data.state === 'completed' && finishedOn(project) < period.start) return undefined;
  let date = period.end;
  if (quarter === CURRENT) {
    date = addDays(today, -days);
    if (data.stale || date < period.start) return undefined;
  } else if (data.stale && quarter === CURRENT - 1) {
    date = addDays(period.start, 45);
  }
  return start <= date ? date : undefined;
}

/** Day on which the last work was done, or is planned to be. */
const finishedOn = ({ items }: PlannedProject): CalendarDate =>
  items.map((item) => item.actualEnd ?? item.end).reduce((a, b) => (a > b ? a : b));

const deviationIn = (deviations: readonly DemoDeviation[] | undefined, aspect: Aspect, quarter: number) =>
  deviations?.find((d) => d.aspect === aspect && d.from <= quarter && quarter <= d.to);

const colourIn = (deviations: readonly DemoDeviation[] | undefined, aspect: Aspect, quarter: number): Colour =>
  deviationIn(deviations, aspect, quarter)?.colour ?? 'green';

function aspectOf(
  deviations: readonly DemoDeviation[] | undefined,
  aspect: Aspect,
  quarter: number,
  hasBefore: boolean,
): DemoUpdate['aspects'][number] {
  const found = deviationIn(deviations, aspect, quarter);
  const colour = found?.colour ?? 'green';
  const moved: Trend = hasBefore ? trendBetween(colourIn(deviations, aspect, quarter - 1), colour) : 'stable';
  return {
    aspect,
    colour,
    trend: moved === 'stable' && quarter === CURRENT ? (found?.trend ?? 'stable') : moved,
    cause: found?.cause ?? '',
    consequence: found?.consequence ?? '',
    correction: found?.correction ?? '',
  };
}

function achieved(project: PlannedProject, from: CalendarDate, to: CalendarDate): string {
  const done = project.items.filter(({ actualEnd }) => actualEnd && actualEnd >= from && actualEnd <= to);
  const named = (kind: string) => done.filter((item) => item.kind === kind).map(({ title }) => title);
  const lines = [
    ['Mijlpalen gehaald', named('milestone')],
    ['Afgerond', named('task')],
  ] as const;
  const told = lines.flatMap(([label, titles]) => (titles.length > 0 ? [`${label}: ${titles.join('; ')}.`] : []));
  if (told.length > 0) return told.join('\n');
  const busy = runningOn(project, to);
  return busy ? `Verder gewerkt aan “${busy.title}”.` : '';
}

function runningOn(project: PlannedProject, date: CalendarDate) {
  if (date > project.workedUntil) return undefined;
  return project.items.find(
    (item) => item.kind === 'task' && item.actualStart && item.actualStart <= date && (item.actualEnd ?? date) >= date,
  );
}

const DATE = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

function nextSteps(project: PlannedProject, date: CalendarDate): string {
  if (project.data.state === 'on_hold' && date > project.workedUntil) return 'Hervatten zodra de dekking zeker is.';
  const ahead = project.items
    .filter((item) => item.kind === 'milestone' && (item.actualEnd ?? item.end) > date)
    .slice(0, 2);
  if (ahead.length === 0) return 'Overdracht aan de lijn is gedaan.';
  return ahead.map(({ title, end }) => `${title} (gepland op ${DATE.format(new Date(end))}).`).join('\n');
}
