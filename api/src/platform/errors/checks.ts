import { parseCents } from '@stip/domain';
import { ValidationFailed, type Issue } from './failure';

const MAX_LABEL = 300;
const MAX_NARRATIVE = 20_000;
const FIRST_DATE = '1900-01-01';
const LAST_DATE = '2299-12-31';

/** Text, or nothing because the field was left out (undefined) or emptied (null). */
type Given = string | null | undefined;

/**
 * Collects what is wrong with an input, so that the user hears all of it at once and at the right field. The limits are
 * those of the database, which has the last word.
 */
export class Checks {
  private readonly issues: Issue[] = [];

  add(field: string, code: string, params?: Issue['params']): void {
    this.issues.push({ field, code, ...(params ? { params } : {}) });
  }

  /** A short text that must not be blank; a field left out passes. */
  label(field: string, text: Given): void {
    if (text === undefined) return;
    if (text === null || text.trim() === '') this.add(field, 'required');
    else if (text.trim().length > MAX_LABEL) this.add(field, 'required_or_too_long', { max: MAX_LABEL });
  }

  /** Long texts, which may be empty. */
  narratives(input: object, ...fields: string[]): void {
    for (const field of fields) {
      const text = (input as Record<string, unknown>)[field];
      if (typeof text === 'string' && text.length > MAX_NARRATIVE) this.add(field, 'too_long', { max: MAX_NARRATIVE });
    }
  }

  /** Dates, which lie between 1900 and 2299. */
  dates(input: object, ...fields: string[]): void {
    for (const field of fields) {
      const date = (input as Record<string, unknown>)[field];
      if (typeof date === 'string' && (date < FIRST_DATE || date > LAST_DATE)) this.add(field, 'date_out_of_range');
    }
  }

  /** Two dates, of which the later one must not be before the earlier one. */
  order(endField: string, start: Given, end: Given): void {
    if (start && end && end < start) this.add(endField, 'end_before_start');
  }

  /** Whole cents in the range of the database; null when there is no amount. */
  amount(field: string, text: Given, { mayBeNegative = false } = {}): bigint | null {
    if (text === undefined || text === null) return null;
    const cents = parseCents(text);
    if (cents === undefined) this.add(field, 'amount_out_of_range');
    else if (cents < 0n && !mayBeNegative) this.add(field, 'negative_amount');
    return cents ?? null;
  }

  /** A decimal number as text, such as 72.5. */
  decimal(field: string, text: Given): void {
    if (text === undefined) return;
    if (text === null || !/^-?\d{1,15}(\.\d{1,10})?$/.test(text)) this.add(field, 'not_a_number');
  }

  /** A number of hours or full-time equivalents with at most two decimals; one left out passes. */
  hours(field: string, value: number | null | undefined, [min, max]: readonly [number, number]): void {
    if (value === undefined || value === null) return;
    if (!Number.isFinite(value) || Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) {
      this.add(field, 'two_decimals');
    } else if (value < min || value > max) this.add(field, 'number_out_of_range', { min, max });
  }

  /** Throws when anything is wrong. */
  done(): void {
    if (this.issues.length > 0) throw new ValidationFailed(this.issues);
  }
}
