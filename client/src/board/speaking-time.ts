/** Minutes and seconds that were spoken, as a clock shows them; hours only when there are. */
export function spokenTime(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Seconds that are left of the minutes that were planned; below zero it runs over. Null: nothing was planned. */
export function secondsLeft(plannedMinutes: number | null, spoken: number): number | null {
  return plannedMinutes === null || plannedMinutes <= 0 ? null : plannedMinutes * 60 - spoken;
}
