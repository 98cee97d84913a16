import { parsePeriod, periodAt, periodOf, type Period } from '@stip/domain';
import { readDate } from './dates';

/** The reporting period a cell or file name speaks of: `2022`, `Q3 2024`, `2e kwartaalrapportage 2019`, a date, or a year in a text. */
export function readPeriod(text: string): Period | undefined {
  const trimmed = text.trim();
  const direct = parsePeriod(trimmed.replace(/\.0$/, ''));
  if (direct) return inRange(direct);
  const quarter = /(?:\b([1-4])\s*e?\s*-?\s*kwartaal|\b[QK]([1-4])\b|kwartaal\s*([1-4]))/i.exec(trimmed);
  const tertial = /\b([1-3])\s*e?\s*-?\s*tertiaal/i.exec(trimmed);
  const year = /(?<!\d)(19|20|21)\d{2}(?!\d)/.exec(trimmed);
  if (year && quarter) return periodAt('quarter', Number(year[0]), Number(quarter[1] ?? quarter[2] ?? quarter[3]));
  if (year && tertial) return periodAt('tertial', Number(year[0]), Number(tertial[1]));
  const date = readDate(trimmed, 'dmy');
  if (date.kind === 'value') return periodOf('year', date.value);
  return year ? periodAt('year', Number(year[0]), 1) : undefined;
}

function inRange(period: Period): Period | undefined {
  return period.start >= '1900' && period.start < '2300' ? period : undefined;
}
