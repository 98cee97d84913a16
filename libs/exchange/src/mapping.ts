import { z } from 'zod';
import { ASPECTS, COLOURS, type Aspect } from '@stip/domain';
import { plainWord } from './colours';

const aspectFields = ASPECTS.flatMap((aspect) => [`colour.${aspect}`, `explanation.${aspect}`] as const);

/** What a column can be. `attribute` keeps it under its header; `ignore` leaves it out, and says so. */
export const FIELDS = [
  'key',
  'name',
  'description',
  'programme',
  'owner',
  'state',
  'startDate',
  'endDate',
  'colour',
  'explanation',
  ...aspectFields,
  'percentComplete',
  'yearBudget',
  'yearForecast',
  'yearActual',
  'totalBudget',
  'period',
  'attribute',
  'ignore',
] as const;
export type MappedField = (typeof FIELDS)[number];

export const DATE_FIELDS: ReadonlySet<MappedField> = new Set(['startDate', 'endDate']);
export const AMOUNT_FIELDS: ReadonlySet<MappedField> = new Set([
  'yearBudget',
  'yearForecast',
  'yearActual',
  'totalBudget',
]);
export const isColourField = (field: MappedField): boolean => field === 'colour' || field.startsWith('colour.');
export const aspectOf = (field: MappedField): Aspect | undefined =>
  ASPECTS.find((aspect) => field.endsWith(`.${aspect}`));

export const columnMappingSchema = z.object({
  /** Header in the file, and which one of those that are the same, from 0. */
  header: z.string(),
  occurrence: z.number().int().min(0).default(0),
  field: z.enum(FIELDS),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
  multiplier: z.union([z.literal(1), z.literal(1000), z.literal(1_000_000)]).optional(),
  /** Colour by the source's word. */
  values: z.record(z.string(), z.enum(COLOURS)).optional(),
  /** Fiscal year of an amount column that holds one year, such as budget_2025. */
  fiscalYear: z.number().int().min(1900).max(2299).optional(),
});
export type ColumnMapping = z.infer<typeof columnMappingSchema>;

/** How a kind of file is read; saved under a name and used again for the next one of its kind. */
export const importMappingSchema = z.object({
  version: z.literal(1),
  /** Name of the source; projects are recognised by their key within it. */
  source: z.string().trim().min(1).max(100),
  columns: z.array(columnMappingSchema).max(500),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Period of rows that name none themselves, such as 2022 or 2026 Q3. */
  period: z.string().nullish(),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;

/** Headers by the field they usually mean, in Dutch and English; the first that fits counts. */
const HEADERS: readonly (readonly [pattern: RegExp, field: MappedField])[] = [
  [
    /^(project (number|nr|nummer|id|code|key)|projectnummer|projectcode|projectid|unique ?id|uniek id|id|identifier|nummer|nr|code|referentie|reference)$/,
    'key',
  ],
  [
    /^(project ?name|project ?naam|projectnaam|naam( project)?|name|project( title)?|projecttitel|titel|title|initiatief|deelproject ?naam|deelproject)$/,
    'name',
  ],
  [/(description|omschrijving|beschrijving|aims|doelomschrijving|samenvatting project)/, 'description'],
  [
    /^(programma|programme|program|department|departement|afdeling|directie|domein|portfolio|bureau|entity)( naam| name)?$/,
    'programme',
  ],
  [/^(owner|eigenaar|projectleider|project ?(manager|leader)|sro|opdrachtnemer|senior responsible owner)$/, 'owner'],
  [/^(schedule|time|planning|tijd) (comment|narrative|toelichting)|toelichting (planning|tijd)/, 'explanation.time'],
  [
    /^(variance|budget|cost|money|financial|geld|financien) (comment|narrative|toelichting)|toelichting (geld|budget|financien)/,
    'explanation.money',
  ],
  [/toelichting risico|risk (comment|narrative)/, 'explanation.risk'],
  [/toelichting kwaliteit|quality (comment|narrative)/, 'explanation.quality'],
  [
    /(rating|dca|status|rag|colour|kleur).*(comment|narrative|toelichting|commentary)|^(toelichting|commentary|comment|narrative|opmerking(en)?)$/,
    'explanation',
  ],
  [
    /(start|begin|aanvang).*(date|datum)|^(startdatum|begindatum|start|begin|start date planned|latest approved start date)$/,
    'startDate',
  ],
  [
    /(end|finish|completion|eind|oplever|gereed|complete).*(date|datum)|^(einddatum|einde|eind|end|oplevering|deadline)$/,
    'endDate',
  ],
  [/^(planning|tijd|time|schedule|doorlooptijd)( status| kleur| rag)?$/, 'colour.time'],
  [/^(budget|geld|financien|financieel|money|cost|kosten|middelen)( status| kleur| rag)?$/, 'colour.money'],
  [/^(risico|risicos|risico s|risk|risks)( status| kleur| rag)?$/, 'colour.risk'],
  [/^(kwaliteit|quality|inhoud|scope)( status| kleur| rag)?$/, 'colour.quality'],
  [/^(organisatie|organisation|capaciteit|resources|personeel)( status| kleur| rag)?$/, 'colour.organisation'],
  [/^(informatie|information|communicatie)( status| kleur| rag)?$/, 'colour.information'],
  [/(colour|color|kleur|rag|dca|stoplicht|delivery confidence).*|^(status|rating|beoordeling|oordeel)$/, 'colour'],
  [/(percent|percentage|gereed|complete|voltooid|voortgang) ?(pct|percentage|%)?$/, 'percentComplete'],
  [
    /(whole life|wlc|lifetime|total ?budget|totaal ?budget|totale? (budget|kosten)|projectbudget|total cost|krediet)/,
    'totalBudget',
  ],
  [/(forecast|prognose|verwacht|raming).*/, 'yearForecast'],
  [/(actual|realisatie|werkelijk|uitgaven|besteed|spend)/, 'yearActual'],
  [/(budget|begroot|begroting|baseline).*/, 'yearBudget'],
  [
    /^(year|jaar|financial year|fiscal year|boekjaar|period|periode|quarter|kwartaal|rapportage|rapport|report(ing)? (period|date)|as ?of ?date|peildatum|verslagperiode)$/,
    'period',
  ],
  [/^(state|stand|fase|phase|stage|levensfase|project ?status)$/, 'attribute'],
];

/** The fields a header suggests, the likeliest first. */
export function fieldsOfHeader(header: string): MappedField[] {
  const words = plainWord(header.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return HEADERS.filter(([pattern]) => pattern.test(words)).map(([, field]) => field);
}

/** The fiscal year in a header such as budget_2025. */
export function yearOfHeader(header: string): number | undefined {
  const match = /(?<!\d)(20\d{2})(?!\d)/.exec(header);
  return match ? Number(match[1]) : undefined;
}
