import type { Cents } from './money';

export const RESISTANCE_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** A uitstekend, B ruim voldoende, C voldoende, D matig, E onvoldoende, F ruim onvoldoende. */
export type ResistanceClass = (typeof RESISTANCE_CLASSES)[number];

/** Certainty in percent at which the required capacity is read, as Dutch municipalities commonly report it. */
export const REQUIRED_CERTAINTY = 90;

/** Least ratio of a class, in hundredths; A begins above 2.0, the others at their bound. */
const BOUNDS: readonly (readonly [ResistanceClass, bigint])[] = [
  ['B', 140n],
  ['C', 100n],
  ['D', 80n],
  ['E', 60n],
];

export interface Resistance {
  /** Available / required, to two decimals, half up; null when nothing is required. */
  readonly ratio: string | null;
  readonly class: ResistanceClass;
}

/**
 * Ratio weerstandsvermogen = available capacity / required capacity, with the classes of the Nederlands Adviesbureau voor
 * Risicomanagement and the Universiteit Twente: A above 2.0, B from 1.4 to 2.0, C from 1.0, D from 0.8, E from 0.6 and F
 * below. 2.0 itself is B; of the other bounds the lower one belongs to the class. The class follows from the exact ratio,
 * not from the rounded one. With nothing required it is A.
 */
export function resistance(available: Cents, required: Cents): Resistance {
  if (required <= 0n) return { ratio: null, class: 'A' };
  const hundredths = (2n * available * 100n + required) / (2n * required);
  const ratio = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
  if (available > 2n * required) return { ratio, class: 'A' };
  const found = BOUNDS.find(([, bound]) => available * 100n >= bound * required);
  return { ratio, class: found?.[0] ?? 'F' };
}
