export { dutchHolidays, easterSunday, DUTCH_HOLIDAYS, type DutchHoliday } from './dutch-holidays';
export { networkOf, type Network } from './network';
export * from './plan';
export { Schedule, type ItemDates } from './schedule';
export {
  DAY,
  WorkCalendar,
  type CalendarDefinition,
  type CalendarException,
  type Minute,
  type WorkInterval,
} from './work-calendar';
