import { dayParts, formatDay, isoWeek, nextStart, startOf, type CalendarUnit, type DayNumber } from './calendar-day';
import { dayAt, xOf, type TimeScale } from './scale';
import type { TimelineTexts } from './texts';

/** One cell of a header row: days `start` to before `end`, drawn from `x` over `width` pixels. */
export interface Tick {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly x: number;
  readonly width: number;
  /** Spellings from long to short; the drawer takes the first that fits. */
  readonly labels: readonly string[];
}

export interface HeaderTicks {
  readonly majorUnit: CalendarUnit;
  readonly minorUnit: CalendarUnit;
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

/** Units of the lower header row with the least pixels a cell needs to hold its shortest label. */
const minorUnits: readonly (readonly [CalendarUnit, days: number, leastPixels: number])[] = [
  ['day', 1, 22],
  ['week', 7, 40],
  ['month', 30.4, 32],
  ['quarter', 91.3, 26],
  ['year', 365.25, 34],
  ['decade', 3652.5, 0],
];

const majorOf: Readonly<Record<CalendarUnit, CalendarUnit>> = {
  day: 'month',
  week: 'month',
  month: 'year',
  quarter: 'year',
  year: 'decade',
  decade: 'decade',
};

/** The unit of the lower header row at a density: the finest whose cells can be labelled. */
export function minorUnitAt(pixelsPerDay: number): CalendarUnit {
  for (const [unit, days, leastPixels] of minorUnits) if (days * pixelsPerDay >= leastPixels) return unit;
  return 'decade';
}

/** Both header rows for the visible `width` pixels. The cells of a row join without gap and cover the width. */
export function headerTicks(scale: TimeScale, width: number, texts: TimelineTexts): HeaderTicks {
  const minorUnit = minorUnitAt(scale.pixelsPerDay);
  const majorUnit = majorOf[minorUnit];
  return {
    majorUnit,
    minorUnit,
    major: ticks(majorUnit, scale, width, (day) => majorLabels(majorUnit, day, texts)),
    minor: ticks(minorUnit, scale, width, (day) => minorLabels(minorUnit, day, texts)),
  };
}

function ticks(unit: CalendarUnit, scale: TimeScale, width: number, labels: (day: DayNumber) => string[]): Tick[] {
  const result: Tick[] = [];
  const last = dayAt(scale, width);
  for (let start = startOf(unit, scale.start); start < last;) {
    const end = nextStart(unit, start);
    const x = xOf(scale, start);
    result.push({ start, end, x, width: xOf(scale, end) - x, labels: labels(start) });
    start = end;
  }
  return result;
}

function majorLabels(unit: CalendarUnit, day: DayNumber, texts: TimelineTexts): string[] {
  const { year } = dayParts(day);
  if (unit === 'month') {
    return [
      formatDay(day, texts.locale, { month: 'long', year: 'numeric' }),
      formatDay(day, texts.locale, { month: 'short', year: 'numeric' }),
      formatDay(day, texts.locale, { month: 'short' }),
    ];
  }
  if (unit === 'decade') return [`${year}–${year + 9}`, `${year}`];
  return [`${year}`];
}

function minorLabels(unit: CalendarUnit, day: DayNumber, texts: TimelineTexts): string[] {
  const { year, month, day: dayOfMonth } = dayParts(day);
  switch (unit) {
    case 'day':
      return [formatDay(day, texts.locale, { weekday: 'short', day: 'numeric' }), `${dayOfMonth}`];
    case 'week':
      return [texts.week(isoWeek(day).week), `${isoWeek(day).week}`];
    case 'month':
      return [
        formatDay(day, texts.locale, { month: 'long' }),
        formatDay(day, texts.locale, { month: 'short' }),
        formatDay(day, texts.locale, { month: 'narrow' }),
      ];
    case 'quarter':
      return [texts.quarter(Math.floor((month - 1) / 3) + 1)];
    case 'year':
    case 'decade':
      return [`${year}`];
  }
}
