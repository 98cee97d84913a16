import type { DayNumber } from './calendar-day';

/** Maps days to horizontal pixels: `start` (may be a fraction of a day) lies at x = 0. */
export interface TimeScale {
  readonly start: number;
  readonly pixelsPerDay: number;
}

/** Named zoom levels, from far to near. */
export const zoomLevels = ['decade', 'year', 'quarter', 'month', 'week', 'day'] as const;
export type ZoomLevel = (typeof zoomLevels)[number];

const levelDensity: Readonly<Record<ZoomLevel, number>> = {
  decade: 0.05,
  year: 0.25,
  quarter: 0.75,
  month: 3.2,
  week: 9,
  day: 32,
};

/** Fewest and most pixels a day may take: about 250 years, or three weeks, on a wide screen. */
export const densityLimits = { min: 0.02, max: 72 } as const;

export function densityOf(level: ZoomLevel): number {
  return levelDensity[level];
}

/** The level whose density is nearest by ratio. */
export function levelOf(pixelsPerDay: number): ZoomLevel {
  let best: ZoomLevel = 'quarter';
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const level of zoomLevels) {
    const distance = Math.abs(Math.log(pixelsPerDay / levelDensity[level]));
    if (distance < bestDistance) [best, bestDistance] = [level, distance];
  }
  return best;
}

export function xOf(scale: TimeScale, day: number): number {
  return (day - scale.start) * scale.pixelsPerDay;
}

/** The day (with fraction) at a horizontal position. */
export function dayAt(scale: TimeScale, x: number): number {
  return scale.start + x / scale.pixelsPerDay;
}

export function clampDensity(pixelsPerDay: number): number {
  return Math.min(densityLimits.max, Math.max(densityLimits.min, pixelsPerDay));
}

/** Zooms to a density while the day under `x` stays under `x`. */
export function zoomTo(scale: TimeScale, x: number, pixelsPerDay: number): TimeScale {
  const density = clampDensity(pixelsPerDay);
  return { start: dayAt(scale, x) - x / density, pixelsPerDay: density };
}

/** Zooms by a factor (above 1 is nearer) around a fixed pointer. */
export function zoomBy(scale: TimeScale, x: number, factor: number): TimeScale {
  return zoomTo(scale, x, scale.pixelsPerDay * factor);
}

/** Moves the view right (positive) or left by pixels. */
export function panBy(scale: TimeScale, pixels: number): TimeScale {
  return { ...scale, start: scale.start + pixels / scale.pixelsPerDay };
}

/**
 * The scale at which the days `first` to `last` (inclusive) fill `width` pixels, less `padding` at both sides.
 * Within the density limits; a range too short for them is centred.
 */
export function fitRange(first: DayNumber, last: DayNumber, width: number, padding = 0): TimeScale {
  const days = Math.max(1, last + 1 - first);
  const room = Math.max(1, width - 2 * padding);
  const pixelsPerDay = clampDensity(room / days);
  const used = days * pixelsPerDay;
  return { start: first - (padding + (room - used) / 2) / pixelsPerDay, pixelsPerDay };
}
