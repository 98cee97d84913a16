/** Slides that are left out, as the address has them: none, one or several keys. */
export type LeftOut = string | readonly string[] | undefined;

export const isLeftOut = (leftOut: LeftOut, key: string): boolean => [leftOut ?? []].flat().includes(key);

/** The keys left out after one slide was taken in or left out; null when none is, so that the address stays clean. */
export function afterChoice(leftOut: LeftOut, key: string, taken: boolean): string[] | null {
  const others = [leftOut ?? []].flat().filter((one) => one !== key);
  const next = taken ? others : [...others, key];
  return next.length > 0 ? next : null;
}
