/** Which money a screen shows: fiscal years and sources; undefined for all. */
export interface MoneyChoice {
  readonly fiscalYears: number[] | undefined;
  readonly fundingSourceIds: string[] | undefined;
}

/** In the address, for every year, and for a row of what belongs to none. */
export const ALL_YEARS = 'alle';
export const NONE = 'geen';

export const LEVELS = ['programma', 'doel', 'bron', 'jaar'] as const;
export type Level = (typeof LEVELS)[number];

/** Words of the address and what they are to the API. */
export const LEVEL_OF = {
  programma: 'programme',
  doel: 'goal',
  bron: 'source',
  jaar: 'year',
} as const satisfies Record<Level, string>;

export const TABS = ['sturen', 'boekingen', 'wijzigingen', 'dekking'] as const;
export type Tab = (typeof TABS)[number];

export const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  (values as readonly string[]).includes(value ?? '');

/** The year to show when the address names none: this one, or all when there is no money in it. */
export function yearToShow(asked: string | undefined, years: readonly number[], today: Date): number | undefined {
  if (asked === ALL_YEARS) return undefined;
  const wanted = asked && /^\d{4}$/.test(asked) ? Number(asked) : today.getFullYear();
  return asked || years.includes(wanted) ? wanted : undefined;
}
