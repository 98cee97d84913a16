import type { PublicFigures, PublicMoney, Withheld } from './public-report';
import type { SealedFigures, SealedMoney, SealedYear } from './sealed-report';
import { groundArticle, groundText, type WooGround } from './woo-ground';

/** A project of which the amounts are withheld, with the years they are in. */
export interface HiddenMoney {
  readonly ground: WooGround;
  readonly money: readonly SealedYear[];
}

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
 * The money of all projects by year and source, without what would give a withheld amount away by subtraction. A project says in
 * which years it has money and not from which source. So of every year in which a withheld amount takes part, the total and all
 * sources are withheld, and with them what is added up over the years. What remains are sums of public amounts alone.
 */
export function publicMoney(
  table: SealedMoney,
  hides: readonly HiddenMoney[],
  say: (text: string) => string,
): PublicMoney {
  const inYear = (year: number) =>
    hides.find(
      // Of a project without years it is not known which of them it takes part in.
      ({ money }) =>
        money.length === 0 || money.some((one) => one.currency === table.currency && one.fiscalYear === year),
    );
  const anywhere =
    table.years.map(({ fiscalYear }) => inYear(fiscalYear)).find(Boolean) ?? anyOf(hides, table.currency);
  const sources = (list: SealedMoney['sources']) =>
    list.map((one) => ({ bron: one.source === null ? null : say(one.source), ...figures(one) }));
  return {
    valuta: table.currency,
    totaal: anywhere ? derived(anywhere.ground) : figures(table.total),
    bronnen: anywhere ? derived(anywhere.ground) : sources(table.sources),
    jaren: table.years.map((year) => {
      const hidden = inYear(year.fiscalYear);
      return {
        jaar: year.fiscalYear,
        totaal: hidden ? derived(hidden.ground) : figures(year),
        bronnen: hidden ? derived(hidden.ground) : sources(year.sources),
      };
    }),
  };
}

const anyOf = (hides: readonly HiddenMoney[], currency: string) =>
  hides.find(({ money }) => money.length === 0 || money.some((one) => one.currency === currency));

const derived = (ground: WooGround): Withheld => ({
  nietOpenbaar: { grond: ground, artikel: groundArticle(ground), omschrijving: groundText(ground), afgeleid: true },
});

const figures = (of: SealedFigures): PublicFigures => ({
  begroting: decimal(of.budget),
  realisatie: decimal(of.actual),
  verplichting: decimal(of.commitment),
  prognose: decimal(of.forecast),
  restant: decimal(of.remaining),
});
