import { z } from 'zod';
import type { PublicTable, TableColumn } from './tables';

export interface Schema {
  readonly name: string;
  readonly of: z.ZodType;
}

export const organisationSchema = z.strictObject({
  slug: z.string().describe('Naam in adressen; verandert niet.'),
  naam: z.string(),
  aantalRapportages: z.int().describe('Rapportages die nu openbaar zijn.'),
  pagina: z.url(),
});

export const listingSchema = z.strictObject({
  id: z.uuid(),
  titel: z.string(),
  periode: z.strictObject({ naam: z.string(), soort: z.string(), start: z.iso.date(), einde: z.iso.date() }),
  stand: z.enum(['openbaar', 'ingetrokken']),
  openbaarSinds: z.iso.datetime(),
  ingetrokkenOp: z.iso.datetime().nullable(),
  redenIntrekking: z.string().nullable(),
  licentie: z.strictObject({ code: z.string(), naam: z.string(), url: z.url() }),
  demonstratie: z.boolean().describe('Verzonnen gegevens, om Stip mee te laten zien.'),
  controlegetalDocument: z.string().describe('SHA-256 van het openbare document.'),
  pagina: z.url(),
});

export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
});

const KINDS: Readonly<Record<TableColumn['kind'], z.ZodType>> = {
  tekst: z.string().nullable(),
  getal: z.number().nullable(),
  bedrag: z
    .string()
    .regex(/^-?\d+\.\d{2}$/)
    .nullable(),
  datum: z.iso.date().nullable(),
  id: z.uuid().nullable(),
  jaNee: z.boolean().nullable(),
};

/** A row of a table. */
export const tableSchema = ({ columns }: PublicTable): z.ZodType =>
  z.strictObject(
    Object.fromEntries(columns.map(({ name, kind, description }) => [name, KINDS[kind].describe(description)])),
  );
