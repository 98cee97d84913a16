import type { PublicFigures, PublicMoney } from './public-report';
import type { SealedFigures, SealedMoney } from './sealed-report';

/** Cents as text, as whole units with two decimals: `-123456` is `-1234.56`. */
export function decimal(cents: string): string;
export function decimal(cents: string | null): string | null;
export function decimal(cents: string | null): string | null {
  if (cents === null || !/^-?\d+$/.test(cents)) return null;
  const sign = cents.startsWith('-') ? '-' : '';
  const digits = cents.replace('-', '').padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The money of all projects by year and source. Only for where no amount of a project is withheld: the report does not say from which
 * source a project is paid, nor what it costs in years outside the period, so that any total could hold the amount and give it
 * away by subtraction.
 */
export function publicMoney(table: SealedMoney, say: (text: string) => string): PublicMoney {
  const sources = (list: SealedMoney['sources']) =>
    list.map((one) => ({ bron: one.source === null ? null : say(one.source), ...figures(one) }));
  return {
    valuta: table.currency,
    totaal: figures(table.total),
    bronnen: sources(table.sources),
    jaren: table.years.map((year) => ({
      jaar: year.fiscalYear,
      totaal: figures(year),
      bronnen: sources(year.sources),
    })),
  };
}

const figures = (of: SealedFigures): PublicFigures => ({
  begroting: decimal(of.budget),
  realisatie: decimal(of.actual),
  verplichting: decimal(of.commitment),
  prognose: decimal(of.forecast),
  restant: decimal(of.remaining),
});
