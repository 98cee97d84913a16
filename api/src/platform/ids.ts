import { v7, validate } from 'uuid';

/** A new identifier: uuid version 7, so that rows made after one another lie beside one another in indexes. */
export const newId = (): string => v7();

export const isId = (value: string): boolean => validate(value);
