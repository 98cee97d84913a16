import type { MutationFailure } from './failure';

/** A value as the form holds it: text, a date or whole cents; null or empty when nothing is filled in. */
export type FieldValue = string | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

export interface RecordField {
  /** Name of the input field of the mutation; issues of the API come back under it. */
  readonly name: string;
  readonly kind:
    | 'text'
    | 'long'
    | 'date'
    | 'money'
    | 'number'
    | 'choice'
    /** Any number of the options; the value is their values with a comma in between, in their order. */
    | 'choices';
  readonly label: string;
  readonly description?: string;
  readonly required?: boolean;
  /** Least and greatest whole number. */
  readonly range?: readonly [number, number];
  readonly options?: readonly Option[];
  /** Name under which the API tells the stored value in a conflict, where it differs from `name`. */
  readonly storedAs?: string;
  /** Writes the value that the API tells in a conflict as the form does, where that is not its plain text. */
  readonly write?: (stored: unknown) => string;
  /** Shares a row with the other short fields beside it. */
  readonly short?: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a mutation answers: a failure, or a payload with what is stored now. */
export type SaveResult<P> = MutationFailure | P;

/** What the dialog asks, and what it does with the answers. */
export interface RecordForm<P> {
  readonly title: string;
  readonly fields: readonly RecordField[];
  readonly values: FieldValues;
  /** The version the user saw; absent for something new. */
  readonly version?: number;
  /** Undefined when it failed outside the result union, which the user has been told. */
  save(values: FieldValues, version: number | undefined): Promise<SaveResult<P> | undefined>;
  readonly remove?: { readonly question: string; run(version: number): Promise<SaveResult<P> | undefined> };
}

const FAILURES = ['ValidationFailed', 'VersionConflict', 'NotFound', 'Forbidden'];

export function isFailure(result: { readonly __typename: string }): result is MutationFailure {
  return FAILURES.includes(result.__typename);
}

/** What is wrong with the values before they are sent: an issue by field. */
export function missingOrOutOfRange(
  fields: readonly RecordField[],
  values: FieldValues,
): { field: string; code: string; params?: Record<string, number> }[] {
  return fields.flatMap(({ name: field, required, range }) => {
    const value = values[field]?.trim() ?? '';
    if (value === '') return required ? [{ field, code: 'required' }] : [];
    if (!range) return [];
    const [min, max] = range;
    const fits = /^-?\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
    return fits ? [] : [{ field, code: 'whole_number', params: { min, max } }];
  });
}

/** The options of a field of kind `choices`. */
export const chosenOf = (value: FieldValue | undefined): string[] => (value ? value.split(',') : []);

/** Values of a conflict as the form writes them. */
export function storedValues(fields: readonly RecordField[], current: unknown): FieldValues {
  const row = (current ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    fields.map(({ name, storedAs = name, write = String }) => {
      const value = row[storedAs];
      return [name, value === null || value === undefined ? null : write(value)];
    }),
  );
}

/** Fields whose stored value differs from the one in the form. */
export function differing(fields: readonly RecordField[], mine: FieldValues, theirs: FieldValues): RecordField[] {
  const written = ({ name, kind }: RecordField, values: FieldValues) =>
    kind === 'choices' ? chosenOf(values[name]).sort().join() : (values[name] ?? '').trim();
  return fields.filter((field) => written(field, mine) !== written(field, theirs));
}

/** What a mutation answers when it went well. */
export type PayloadOf<R> = R extends MutationFailure ? never : R;

/** A filled-in text without spaces around it; empty when there is none. */
export const textOf = (value: FieldValue | undefined): string => value?.trim() ?? '';

/** A whole number; null when nothing is filled in. */
export const wholeOf = (value: FieldValue | undefined): number | null => (value?.trim() ? Number(value) : null);
