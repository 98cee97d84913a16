import { calendarDate } from '@stip/domain';

const MONTHS: Record<string, number> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * Reads a date as Dutch people type it: 1-12-2026, 1/12/26, 1 dec 2026, 01122026, or ISO. Day comes before month.
 * Null for an empty text, undefined for one that is no date.
 */
export function readTypedDate(text: string): string | null | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  const match =
    iso ??
    /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,})\.?[-/. ](\d{4}|\d{2})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (!match) return undefined;
  const [, first = '', second = '', third = ''] = match;
  const month = /^\d/.test(second) ? Number(second) : MONTHS[second.slice(0, 3)];
  const year = iso ? Number(first) : third.length === 2 ? 2000 + Number(third) : Number(third);
  const day = Number(iso ? third : first);
  if (!month) return undefined;
  try {
    return calendarDate(year, month, day);
  } catch {
    return undefined;
  }
}

/** The way a date stands in a text field: dd-mm-yyyy. */
export function writeTypedDate(date: string): string {
  return date.split('-').reverse().join('-');
}
