import { dayNumber } from '@stip/domain';
import { dutchHolidays, type DutchHoliday } from '@stip/schedule';
import { dayParts } from '@stip/timeline';

/** Good Friday is no day off by law, and Liberation Day only once in five years; most municipalities work on the first. */
const working: ReadonlySet<DutchHoliday> = new Set(['good_friday']);
const years = new Map<number, ReadonlySet<number>>();

/** Whether a day (day number) is a Dutch public holiday, to be shaded as weekends are. */
export function isDayOff(day: number): boolean {
  const { year } = dayParts(day);
  let days = years.get(year);
  if (days === undefined) {
    const off = dutchHolidays(year).filter(({ holiday }) => !working.has(holiday));
    days = new Set(off.map(({ date }) => dayNumber(date)));
    years.set(year, days);
  }
  return days.has(day);
}
