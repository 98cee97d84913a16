export { dutchHolidays, easterSunday, DUTCH_HOLIDAYS, type DutchHoliday } from './dutch-holidays';
export { networkOf, type Network } from './network';
export * from './plan';
export { Schedule, type Hold, type ItemDates, type ItemSlack } from './schedule';
export {
  DAY,
  WorkCalendar,
  type CalendarDefinition,
  type CalendarException,
  type Minute,
  type WorkInterval,
} from './work-calendar';
export { chainTo, conflictsOf, type ChainStep, type Conflict, type Unmet } from './conflicts';
export { milestoneTrend, varianceOf, type Dates, type Reported, type TrendPoint, type Variance } from './variance';
export { workCalendar } from './work-calendar';
export {
  calendarOf,
  dateOfFinish,
  dateOfStart,
  endOfDay,
  startOfDay,
  workingDay,
  workingDaysBetween,
  workOfDays,
  type WorkingTime,
} from './work-dates';
