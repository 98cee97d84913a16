import { COLOURS, isCalendarDate } from '@stip/domain';
import { groupings, paperFits, paperFormats, paperOrientations, type PlanView } from '@stip/timeline';
import { z } from 'zod';
import { ValidationFailed } from '../platform/errors';

const MAX_ROWS = 20_000;
const MAX_DENSITY = 1000;
const date = z.string().refine(isCalendarDate, 'not_a_date');
const rows = z.array(z.string().min(1).max(100)).max(MAX_ROWS).default([]);

/** A view of the roadmap as it is sent and stored: lists instead of sets, and everything left out at its default. */
export const storedView = z.strictObject({
  grouping: z.enum(groupings).default('goal'),
  search: z.string().max(300).default(''),
  colours: z.array(z.enum(COLOURS)).max(4).default([]),
  programmes: z.array(z.uuid()).max(1000).default([]),
  opened: rows,
  closed: rows,
  allOpen: z.boolean().default(false),
  baseline: z.boolean().default(true),
  dependencies: z.boolean().default(true),
  progressLine: z.boolean().default(false),
  critical: z.boolean().default(false),
  owners: z.boolean().default(false),
  density: z.number().positive().max(MAX_DENSITY).nullable().default(null),
  range: z
    .strictObject({ start: date, end: date })
    .refine(({ start, end }) => start <= end, { path: ['end'], message: 'end_before_start' })
    .nullable()
    .default(null),
});
export type StoredView = z.infer<typeof storedView>;

/** What a request for the roadmap on paper says. */
export const paperRequest = z.strictObject({
  view: storedView.default(storedView.parse({})),
  format: z.enum(paperFormats).default('a3'),
  orientation: z.enum(paperOrientations).default('landscape'),
  fit: z.enum(paperFits).default('page'),
  title: z.string().trim().min(1).max(300).optional(),
  lang: z.enum(['nl', 'en']).optional(),
});
export type PaperRequest = z.infer<typeof paperRequest>;

const CODES = ['not_a_date', 'end_before_start'];

/** Reads untrusted JSON; throws ValidationFailed with every field that is wrong, under `prefix`. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown, prefix = ''): T {
  const read = schema.safeParse(input ?? {});
  if (read.success) return read.data;
  throw new ValidationFailed(
    read.error.issues.map(({ path, message, code }) => ({
      field: [prefix, ...path].filter((part) => part !== '').join('.') || 'input',
      code: code === 'custom' && CODES.includes(message) ? message : 'invalid',
    })),
  );
}

export const planView = ({ opened, closed, ...view }: StoredView): PlanView => ({
  ...view,
  opened: new Set(opened),
  closed: new Set(closed),
});
