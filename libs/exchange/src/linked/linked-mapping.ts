import { z } from 'zod';

/** What the rows of a table become. `attribute` keeps their names with the rows they are linked to. */
export const TABLE_ROLES = [
  'goal',
  'programme',
  'project',
  'workItem',
  'indicator',
  'measurement',
  'attribute',
  'links',
  'ignore',
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** Roles whose rows become records of their own. */
export const RECORD_ROLES = ['goal', 'programme', 'project', 'workItem', 'indicator', 'measurement'] as const;
export type RecordRole = (typeof RECORD_ROLES)[number];
export const isRecordRole = (role: TableRole): role is RecordRole => RECORD_ROLES.some((known) => known === role);

/** What a column can be. `reference` holds the id of a row of another table. */
export const LINKED_FIELDS = [
  'name',
  'code',
  'description',
  'owner',
  'category',
  'state',
  'startDate',
  'endDate',
  'duration',
  'actualStart',
  'actualEnd',
  'startDelay',
  'actualDuration',
  'percentComplete',
  'cost',
  'unit',
  'direction',
  'baselineValue',
  'baselineDate',
  'targetValue',
  'targetDate',
  'result',
  'value',
  'measuredOn',
  'note',
  'reference',
  'attribute',
  'ignore',
] as const;
export type LinkedField = (typeof LINKED_FIELDS)[number];

/** Fields a row of each role can have, besides reference, attribute and ignore. */
export const FIELDS_OF_ROLE: Readonly<Record<TableRole, readonly LinkedField[]>> = {
  goal: ['name', 'code', 'description', 'owner', 'category'],
  programme: ['name', 'code', 'description', 'owner'],
  project: ['name', 'code', 'description', 'owner', 'state', 'startDate', 'endDate', 'duration', 'cost'],
  workItem: [
    'name',
    'description',
    'owner',
    'state',
    'startDate',
    'endDate',
    'duration',
    'actualStart',
    'actualEnd',
    'startDelay',
    'actualDuration',
    'percentComplete',
    'cost',
  ],
  indicator: [
    'name',
    'unit',
    'direction',
    'baselineValue',
    'baselineDate',
    'targetValue',
    'targetDate',
    'result',
    'value',
    'measuredOn',
  ],
  measurement: ['measuredOn', 'value', 'result', 'note'],
  attribute: ['name'],
  links: [],
  ignore: [],
};

export const LINKED_DATES: ReadonlySet<LinkedField> = new Set([
  'startDate',
  'endDate',
  'actualStart',
  'actualEnd',
  'baselineDate',
  'targetDate',
  'measuredOn',
]);
export const LINKED_DURATIONS: ReadonlySet<LinkedField> = new Set(['duration', 'actualDuration', 'startDelay']);
/** Durations that lead from a start to an end, so that it matters whether the first day counts. */
export const LINKED_LENGTHS: ReadonlySet<LinkedField> = new Set(['duration', 'actualDuration']);
export const LINKED_NUMBERS: ReadonlySet<LinkedField> = new Set(['baselineValue', 'targetValue', 'value']);
export const LINKED_WORDS: ReadonlySet<LinkedField> = new Set(['state', 'result', 'category', 'direction']);

/** What the words of a column can stand for. */
export const WORD_MEANINGS: Readonly<Record<'state' | 'result' | 'category' | 'direction', readonly string[]>> = {
  state: ['proposed', 'active', 'on_hold', 'completed', 'cancelled'],
  result: ['met', 'not_met'],
  category: ['organisation', 'society'],
  direction: ['increase', 'decrease'],
};

const text = z.string().max(500);

export const linkedColumnSchema = z.object({
  header: text,
  /** Which one of the columns with this header, from 0. */
  occurrence: z.number().int().min(0).default(0),
  field: z.enum(LINKED_FIELDS),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  /** Day 0 of a column of day numbers, such as 2000-01-01. */
  epoch: z.iso.date().optional(),
  durationUnit: z.enum(['days', 'weeks', 'months']).optional(),
  /** `difference`: end = start + duration. `inclusive`: the first day counts, end = start + duration - 1 day. */
  durationEnd: z.enum(['difference', 'inclusive']).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
  multiplier: z.union([z.literal(1), z.literal(1000), z.literal(1_000_000)]).optional(),
  /** What a word of the source stands for. */
  values: z.record(z.string(), z.string()).optional(),
  /** The table a reference is to, and the column of it that holds what the reference names. */
  references: z.object({ table: text, match: text }).optional(),
});
export type LinkedColumn = z.infer<typeof linkedColumnSchema>;

const endSchema = z.object({
  column: text,
  /** Column that names the table of this end. */
  label: text.optional(),
  /** The one table all ends are of. */
  table: text.optional(),
});
export type LinkEnd = z.infer<typeof endSchema>;

export const linkedTableSchema = z.object({
  name: text,
  role: z.enum(TABLE_ROLES),
  /** Header of the column that identifies a row. */
  id: text.optional(),
  itemKind: z.enum(['phase', 'task', 'milestone']).optional(),
  /** Category of goals that have no column for it. */
  category: z.enum(['organisation', 'society']).optional(),
  columns: z.array(linkedColumnSchema).max(1000),
  /** For role `links`: a row per link. */
  links: z.object({ from: endSchema, to: endSchema, relation: text.optional(), weight: text.optional() }).optional(),
});
export type LinkedTable = z.infer<typeof linkedTableSchema>;

/** `parent`: the lower row belongs to the upper one. `serves`: it contributes to the goal. `depends`: it waits for it. */
export const MEANINGS = ['parent', 'serves', 'depends', 'attribute', 'ignore'] as const;
export type Meaning = (typeof MEANINGS)[number];

export const relationSchema = z.object({
  /** Table of links, or table.column of a reference. */
  source: text,
  /** The source's word for it; empty where it has none. */
  relation: text,
  from: text,
  to: text,
  means: z.enum(MEANINGS).optional(),
  /** Which end is the upper one: the parent, the goal, the predecessor. */
  upper: z.enum(['from', 'to']).optional(),
});
export type Relation = z.infer<typeof relationSchema>;

/** How a set of tables that refer to each other is read; can be saved and used for the next set of its kind. */
export const linkedMappingSchema = z.object({
  version: z.literal(1),
  kind: z.literal('linked'),
  /** Name of the source; rows are recognised by their id within it. */
  source: z.string().trim().min(1).max(100),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Title of the strategy the goals come under; made when there is none of that title. */
  strategy: z.string().trim().min(1).max(300),
  /** Date of measured values that have none of their own; the day of the import when left out. */
  measuredOn: z.iso.date().nullish(),
  tables: z.array(linkedTableSchema).max(100),
  relations: z.array(relationSchema).max(1000),
});
export type LinkedMapping = z.infer<typeof linkedMappingSchema>;
