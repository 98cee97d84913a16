/** Status colours (stoplichtkleuren). Grey means not started or not applicable. */
export const COLOURS = ['green', 'orange', 'red', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

export const TRENDS = ['improving', 'stable', 'worsening'] as const;
export type Trend = (typeof TRENDS)[number];

/** The aspects of GOTIK+R: geld, organisatie, tijd, informatie, kwaliteit and risico, in that order. */
export const ASPECTS = ['money', 'organisation', 'time', 'information', 'quality', 'risk'] as const;
export type Aspect = (typeof ASPECTS)[number];

const SEVERITY: Record<Colour, number> = { grey: 0, green: 1, orange: 2, red: 3 };

/** Sorts the most serious colour first; grey comes last because it says nothing. */
export function bySeverity(a: Colour, b: Colour): number {
  return SEVERITY[b] - SEVERITY[a];
}

/** The most serious of the colours; grey when there is none or all are grey. */
export function worstColour(colours: Iterable<Colour>): Colour {
  let worst: Colour = 'grey';
  for (const colour of colours) if (SEVERITY[colour] > SEVERITY[worst]) worst = colour;
  return worst;
}

/** Direction from an earlier colour to the present one; grey on either side gives no direction. */
export function trendBetween(previous: Colour, current: Colour): Trend {
  if (previous === 'grey' || current === 'grey') return 'stable';
  const change = SEVERITY[current] - SEVERITY[previous];
  if (change === 0) return 'stable';
  return change > 0 ? 'worsening' : 'improving';
}
