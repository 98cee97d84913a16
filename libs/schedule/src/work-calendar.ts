/**
 * A moment as minutes since 1970-01-01T00:00 on the clock of the place, without time zone: plans are made in local time, and
 * an hour that is put forward or back is no working hour.
 */
export type Minute = number;

export const DAY = 1440;

/** Working time from a minute of the day to another, 0 to 1440; the end is not included. */
export interface WorkInterval {
  readonly from: number;
  readonly to: number;
}

/** Days, as numbers since 1970-01-01 and both included, that differ from the week. No intervals means no work. */
export interface CalendarException {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly intervals: readonly WorkInterval[];
}

export interface CalendarDefinition {
  readonly id: string;
  /** Seven days from Monday, each with its intervals in order. */
  readonly week: readonly (readonly WorkInterval[])[];
  /** Where two cover a day, the later one in the list counts. */
  readonly exceptions?: readonly CalendarException[];
}

const known = new WeakMap<CalendarDefinition, WorkCalendar>();

/** The calendar of a definition; made once, as it only ever learns more days. */
export function workCalendar(definition: CalendarDefinition): WorkCalendar {
  const found = known.get(definition) ?? new WorkCalendar(definition);
  known.set(definition, found);
  return found;
}

/** A definition with its days as numbers of patterns. */
interface Layer {
  readonly patterns: readonly DayPattern[];
  readonly week: readonly number[];
  readonly exceptions: readonly { readonly firstDay: number; readonly lastDay: number; readonly pattern: number }[];
}

interface DayPattern {
  readonly intervals: readonly WorkInterval[];
  /** Working minutes of the day before each interval. */
  readonly before: readonly number[];
  readonly total: number;
}

/** Days on either side of what was asked first that are made at once. */
const MARGIN_DAYS = 800;

/**
 * Working time as arithmetic. Every day in range has the number of working minutes before it, so that a moment becomes a
 * position in working time, and back, without walking over the days between. The range grows by itself.
 */
export class WorkCalendar {
  readonly id: string;
  private patterns: readonly DayPattern[] = [];
  private readonly layers: readonly Layer[];
  private readonly perDay: number;
  /** Working minutes of the days of the ordinary week, from Monday. */
  private readonly usual: readonly number[];
  private firstDay = 0;
  private days = 0;
  /** Day from which working time is counted: the first one that was asked about. */
  private anchor = 0;
  /** Pattern of each day in range, and working minutes from the anchor to it; one more at the end. */
  private pattern = new Uint16Array(0);
  private before = new Float64Array(1);

  /**
   * Working time is where all definitions have it. Throws a RangeError when an interval is not within its day or overlaps, or
   * when no week has any working time.
   */
  constructor(...definitions: readonly CalendarDefinition[]) {
    this.id = definitions.map(({ id }) => id).join(' + ');
    this.layers = definitions.map(({ week, exceptions = [] }) => {
      if (week.length !== 7) throw new RangeError(`Calendar ${this.id}: a week has seven days`);
      const patterns: DayPattern[] = [];
      const number = (intervals: readonly WorkInterval[]) => patterns.push(this.checked(intervals)) - 1;
      return {
        patterns,
        week: week.map(number),
        exceptions: exceptions.map(({ firstDay, lastDay, intervals }) => ({
          firstDay,
          lastDay,
          pattern: number(intervals),
        })),
      };
    });
    const ordinary = [0, 1, 2, 3, 4, 5, 6].map((day) =>
      common(this.layers.map(({ week, patterns }) => patterns[week[day] ?? 0] ?? EMPTY)),
    );
    this.usual = ordinary.map(({ total }) => total);
    this.perDay = ordinary.reduce((sum, { total }) => sum + total, 0) / 7;
    if (this.perDay === 0) throw new RangeError(`Calendar ${this.id}: no working time in the week`);
  }

  /** Working minutes from the anchor to a moment, negative before it. */
  position(moment: Minute): number {
    const day = Math.floor(moment / DAY);
    this.cover(day);
    const index = day - this.firstDay;
    return (this.before[index] ?? 0) + within(this.at(this.pattern[index] ?? 0), moment - day * DAY);
  }

  /** Working minutes from one moment to another; negative when the second is earlier. */
  workBetween(from: Minute, to: Minute): number {
    return this.position(to) - this.position(from);
  }

  /** The moment itself when work goes on from it, or else the start of the next working time. */
  nextStart(moment: Minute): Minute {
    return this.startAt(this.position(moment));
  }

  /** The moment itself when work goes on until it, or else the end of the working time before. */
  previousFinish(moment: Minute): Minute {
    return this.finishAt(this.position(moment));
  }

  /** Whether a moment is inside working time or at an edge of it. */
  touchesWork(moment: Minute): boolean {
    const day = Math.floor(moment / DAY);
    this.cover(day - 1);
    this.cover(day);
    const minute = moment - day * DAY;
    const today = this.at(this.pattern[day - this.firstDay] ?? 0);
    if (today.intervals.some(({ from, to }) => minute >= from && minute <= to)) return true;
    const before = this.at(this.pattern[day - 1 - this.firstDay] ?? 0);
    return minute === 0 && before.intervals.at(-1)?.to === DAY;
  }

  /** Days that two moments touch which have no work though the same day of the ordinary week has, as numbers since 1970. */
  daysOff(from: Minute, to: Minute): number[] {
    const found: number[] = [];
    for (let day = Math.floor(from / DAY); day * DAY < to; day += 1) {
      this.cover(day);
      const usual = this.usual[(((day + 3) % 7) + 7) % 7] ?? 0;
      if (usual > 0 && this.at(this.pattern[day - this.firstDay] ?? 0).total === 0) found.push(day);
    }
    return found;
  }

  /** When work of a number of minutes that starts at or after a moment is finished; the moment itself for no work. */
  finishOf(start: Minute, work: number): Minute {
    return work === 0 ? start : this.finishAt(this.position(start) + work);
  }

  /** When work of a number of minutes must start to be finished by a moment; the moment itself for no work. */
  startOf(finish: Minute, work: number): Minute {
    return work === 0 ? finish : this.startAt(this.position(finish) - work);
  }

  /** A moment moved by working time, forward or back. */
  shift(moment: Minute, work: number): Minute {
    return work >= 0 ? this.finishOf(moment, work) : this.startOf(moment, -work);
  }

  /** Earliest moment with this much work before it. */
  private finishAt(position: number): Minute {
    const index = this.dayIndex(position, true);
    return (
      (this.firstDay + index) * DAY +
      minuteOf(this.at(this.pattern[index] ?? 0), position - (this.before[index] ?? 0), true)
    );
  }

  /** Latest moment with this much work before it: a moment from which work goes on. */
  private startAt(position: number): Minute {
    const index = this.dayIndex(position, false);
    return (
      (this.firstDay + index) * DAY +
      minuteOf(this.at(this.pattern[index] ?? 0), position - (this.before[index] ?? 0), false)
    );
  }

  /** Day on which a position is reached (finish) or left (start). */
  private dayIndex(position: number, finish: boolean): number {
    if (this.days === 0) this.cover(0);
    while (position <= (this.before[0] ?? 0)) this.cover(this.firstDay - 1);
    while (position >= (this.before[this.days] ?? 0)) this.cover(this.firstDay + this.days);
    // From a guess by the average day to both sides, in steps that double, and then by halves.
    let low: number;
    let high: number;
    const guess = Math.max(
      0,
      Math.min(this.days - 1, this.anchor - this.firstDay + Math.floor(position / this.perDay)),
    );
    const beyond = (index: number) =>
      finish ? (this.before[index] ?? 0) >= position : (this.before[index] ?? 0) > position;
    for (let step = 8; ; step *= 2) {
      const left = guess - step;
      if (left <= 0 || !beyond(left)) {
        low = Math.max(0, left);
        break;
      }
    }
    for (let step = 8; ; step *= 2) {
      const right = guess + step;
      if (right >= this.days || beyond(right)) {
        high = Math.min(this.days, right);
        break;
      }
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (beyond(middle)) high = middle;
      else low = middle;
    }
    return low;
  }

  /** Makes the range include a day, with room on both sides. */
  private cover(day: number): void {
    if (this.days > 0 && day >= this.firstDay && day < this.firstDay + this.days) return;
    if (!Number.isFinite(day) || Math.abs(day) > 4_000_000)
      throw new RangeError(`Calendar ${this.id}: no such day ${day}`);
    if (this.days === 0) this.anchor = day;
    // Twice the range each time, so that a plan that goes on and on costs no more than its length.
    const more = Math.max(MARGIN_DAYS, this.days);
    const [from, to] = this.days === 0 ? [day, day] : [this.firstDay, this.firstDay + this.days];
    const first = day < from || this.days === 0 ? day - more : from;
    const last = day >= to || this.days === 0 ? day + more : to;
    this.firstDay = first;
    this.days = last - first;
    this.pattern = this.patternsOf(first, this.days);
    this.before = new Float64Array(this.days + 1);
    const totals = this.patterns.map(({ total }) => total);
    let sum = 0;
    for (let index = 0; index < this.days; index += 1) {
      sum += totals[this.pattern[index] ?? 0] ?? 0;
      this.before[index + 1] = sum;
    }
    const atAnchor = this.before[this.anchor - first] ?? 0;
    for (let index = 0; index <= this.days; index += 1) this.before[index] = (this.before[index] ?? 0) - atAnchor;
  }

  /** Number of the pattern of each day; makes `patterns` where definitions must be taken together. */
  private patternsOf(first: number, count: number): Uint16Array<ArrayBuffer> {
    const [one, ...others] = this.layers.map((layer) => daysOf(layer, first, count));
    if (!one || others.length === 0) {
      this.patterns = this.layers[0]?.patterns ?? [];
      return one ?? new Uint16Array(count);
    }
    const patterns: DayPattern[] = [];
    const known = new Map<string, number>();
    const together = new Uint16Array(count);
    for (let index = 0; index < count; index += 1) {
      const numbers = [one, ...others].map((days) => days[index] ?? 0);
      const key = numbers.join();
      const made =
        known.get(key) ?? patterns.push(common(numbers.map((at, n) => this.layers[n]?.patterns[at] ?? EMPTY))) - 1;
      known.set(key, made);
      together[index] = made;
    }
    this.patterns = patterns;
    return together;
  }

  private checked(intervals: readonly WorkInterval[]): DayPattern {
    let last = 0;
    for (const { from, to } of intervals) {
      if (!(from >= last && to > from && to <= DAY))
        throw new RangeError(`Calendar ${this.id}: ${from} to ${to} is not a part of the day after ${last}`);
      last = to;
    }
    return patternOf(intervals);
  }

  private at(pattern: number): DayPattern {
    const found = this.patterns[pattern];
    if (!found) throw new RangeError(`Calendar ${this.id}: no pattern ${pattern}`);
    return found;
  }
}

function patternOf(intervals: readonly WorkInterval[]): DayPattern {
  let total = 0;
  const before = intervals.map(({ from, to }) => {
    const so = total;
    total += to - from;
    return so;
  });
  return { intervals, before, total };
}

const EMPTY = patternOf([]);

/** Working time that patterns have in common. */
function common(patterns: readonly DayPattern[]): DayPattern {
  const [first = EMPTY, ...others] = patterns;
  return others.reduce(
    (so, other) =>
      patternOf(
        so.intervals.flatMap((a) =>
          other.intervals.flatMap((b) => {
            const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
            return to > from ? [{ from, to }] : [];
          }),
        ),
      ),
    first,
  );
}

/** Number of the pattern of each day from the first. */
function daysOf({ week, exceptions }: Layer, first: number, count: number): Uint16Array<ArrayBuffer> {
  const days = new Uint16Array(count);
  const offset = (((first + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  for (let index = 0; index < count; index += 1) days[index] = week[(offset + index) % 7] ?? 0;
  for (const { firstDay, lastDay, pattern } of exceptions) {
    const [from, to] = [Math.max(firstDay, first) - first, Math.min(lastDay + 1, first + count) - first];
    if (to > from) days.fill(pattern, from, to);
  }
  return days;
}

/** Working minutes of a day before one of its minutes. */
function within({ intervals, before, total }: DayPattern, minute: number): number {
  for (let n = 0; n < intervals.length; n += 1) {
    const interval = intervals[n];
    if (!interval) break;
    if (minute < interval.from) return before[n] ?? 0;
    if (minute < interval.to) return (before[n] ?? 0) + minute - interval.from;
  }
  return total;
}

/** Minute of the day with this much work before it: the first one (finish) or the last one (start). */
function minuteOf({ intervals, before }: DayPattern, work: number, finish: boolean): number {
  for (let n = intervals.length - 1; n >= 0; n -= 1) {
    const so = before[n] ?? 0;
    if (finish ? work > so : work >= so) return (intervals[n]?.from ?? 0) + work - so;
  }
  return intervals[0]?.from ?? 0;
}
