/** A cell read as a value, as a reason why there is none, as nothing said, or as something that does not fit. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

const BLANKS = new Set(['', '-', '–', '—']);
/** Words with which sources say that there is no value; information, not an error and not zero. */
const REASONS =
  /^(#n\/?a|#value!|#ref!|n\.?\/?a\.?|n\.?v\.?t\.?|nvt|niet van toepassing|not applicable|onbekend|unknown|tbd|tbc|t\.?b\.?d\.?|to be (determined|confirmed|decided)|nader te bepalen|n\.?t\.?b\.?|none|geen|not set|not provided|not available|no data|pm|p\.m\.)\b/i;
const PHRASES =
  /exempt|section \d+|foi|withheld|redacted|confidential|vertrouwelijk|geheim|early planning|planning stage|not yet|nog niet|in ontwikkeling|under review|commercial|data not|reset|on hold/i;

export const blank = (cell: string): boolean => BLANKS.has(cell.trim());

/** The reason a cell states for having no value, or undefined when it does not read as one. */
export function statedAbsence(cell: string): string | undefined {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (REASONS.test(text)) return text.slice(0, 500);
  // A sentence without a figure to speak of is a statement too.
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (PHRASES.test(text) && words >= 1) return text.slice(0, 500);
  return words >= 3 && !/^[\p{Sc}\d]/u.test(text) ? text.slice(0, 500) : undefined;
}
