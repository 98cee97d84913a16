import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLField } from 'graphql';
import pg from 'pg';
import { SESSION_COOKIE } from '../src/platform/auth';
import { TestApp, type GraphQLAnswer } from './app';
import { schemaOf } from './mutate';
import { fill, firstId } from './rows';
import { holdsLists, wholeQuery } from './selection';

const MANY = 100;
let one: TestApp;
let hundred: TestApp;
const statements: string[] = [];
const original = pg.Client.prototype.query;

beforeAll(async () => {
  one = await TestApp.start();
  hundred = await one.anotherOrganisation();
  await fill(one, 1);
  await fill(hundred, MANY);
  one.clock.at = new Date(Date.now() + 1000);
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const [first] = args;
    statements.push(typeof first === 'string' ? first : (first as { text: string }).text);
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
}, 180_000);
afterAll(async () => {
  pg.Client.prototype.query = original;
  await one.stop();
});

/**
 * Values of arguments that nothing can be derived for, by `query.argument` or path. An `id` is otherwise the first row
 * of the table the query is named after, and `projectId` the first project.
 */
const ARGUMENTS: Readonly<Record<string, unknown>> = {
  'boardNotes.reportId': null,
  'pcCalendar.year': 2026,
  'pcCalendarChanges.year': 2026,
  'objectHistory.table': 'project',
  'objectHistory.id': { firstOf: 'project' },
  'importAnalysis.uploadId': { firstOf: 'import_upload' },
  'capacityPlan.by': 'skill',
  'capacityPlan.from': '2026-11-01',
  'capacityPlan.to': '2027-01-01',
  'capacityDetails.by': 'skill',
  'capacityDetails.key': 'outside',
  'capacityDetails.month': '2026-11-01',
  'moneyRowProjects.level': 'year',
  'moneyRowProjects.id': '2026',
  'roadmapPart.projectIds': [{ firstOf: 'project' }],
  'roadmapPart.dependencyIds': [{ firstOf: 'dependency' }],
  'outputJobs.reportId': { firstOf: 'report' },
  'referenceItems.list': 'obligation_kind',
  'reportSectionFigures.id': { firstOf: 'report' },
  'reportSectionFigures.language': 'nl',
  'reportWriting.id': { firstOf: 'report' },
  'safeguardSummary.list': 'public_value',
  'talk.subject': { kind: 'project', id: { firstOf: 'project' }, section: null },
  'slipImpact.moves': [{ workItemId: { firstOf: 'work_item' }, startDate: '2027-02-01', endDate: '2027-02-01' }],
};

/** Queries that are not run here, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  importTablesAnalysis: 'reads files that were uploaded; linked-import.spec.ts runs it',
  ledgerImportAnalysis: 'reads a file of bookings; ledger-import.spec.ts runs it',
  reportComparison: 'compares sealed reports; sealing.spec.ts runs it',
  maturityComparison: 'compares the scans it is given; maturity.spec.ts runs it',
};

/** Queries that read the record at a second instant too, where there is one: some statements more, whatever the rows. */
const SECOND_INSTANT: Readonly<Record<string, string>> = {
  statusChanges: 'the record as of the update before; without such an update there is nothing to compare with',
};
/** Begin, read, commit, and the instant itself where this process does not know it yet. */
const READ_AS_OF = 5;

/** Queries whose lists are no longer at a hundred rows than at one, and why. */
const FIXED_LENGTH: Readonly<Record<string, string>> = {
  notificationPreferences: 'the kinds of notifications',
  reportPublications: 'of one report: the one that stands and those that were withdrawn',
  outputJobs: 'the latest twenty of one report',
  mailPreference: 'the kinds of notifications',
  session: 'the permissions of a role',
  safeguardSummary: 'the items of a list that ships',
  capacityDetails: 'the work behind one cell',
  cashFlow: 'the months of a year',
  computedStatus: 'the aspects of one project',
  decisionCounts: 'the kinds of decisions',
  earnedValue: 'the programmes, and with what they lack as one row',
  earnedValueProjects: 'a page that begins small',
  moneyFindings: 'what asks attention; nothing does in these rows',
  moneyRowProjects: 'all money of these rows is of one project',
  reportSectionFigures: 'the sections of a report',
  risk: 'the parts of one risk',
  riskExposure: 'the ten largest',
  riskFindings: 'the kinds of findings',
  riskHeatmap: 'the cells of the matrix',
  riskScale: 'the classes of the scale',
  riskTemplates: 'the templates that ship',
  strategies: 'these rows have one strategy',
  slipImpact: 'what one move touches',
  milestoneTrends: 'the dates and milestones of one project',
  statusForm: 'the aspects of two updates',
  importAnalysis: 'the columns of a file, read from the upload',
};

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Row ids that arguments can ask for, so that values need no statements of their own while these are counted. */
async function argumentValues(app: TestApp, field: GraphQLField<unknown, unknown>): Promise<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  const wanted = new Map<string, unknown>(Object.entries(ARGUMENTS));
  for (const arg of field.args) {
    const path = `${field.name}.${arg.name}`;
    if (!/^ID!?$/.test(String(arg.type)) || wanted.has(path) || arg.name === 'after') continue;
    wanted.set(path, { firstOf: arg.name === 'id' ? snake(field.name) : snake(arg.name.replace(/Id$/, '')) });
  }
  for (const [path, value] of wanted) {
    if (!path.startsWith(`${field.name}.`)) continue;
    values.set(path, await withIds(app, value));
  }
  return values;
}

/** A value with `{ firstOf: table }` in it, on whatever level, become the id of that row. */
async function withIds(app: TestApp, value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((inner) => withIds(app, inner)));
  if (typeof value !== 'object' || value === null) return value;
  const { firstOf } = value as { firstOf?: string };
  if (firstOf) return firstId(app, firstOf);
  const entries = Object.entries(value).map(async ([name, inner]) => [name, await withIds(app, inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

type Answer = GraphQLAnswer<Record<string, unknown>>;

async function ask(app: TestApp, body: object, asOf?: string): Promise<Answer> {
  const response = await app.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: body,
    headers: asOf ? { 'stip-as-of': asOf } : {},
    cookies: { [SESSION_COOKIE]: app.cookieOf('administrator') },
  });
  return { status: response.statusCode, ...response.json<Omit<Answer, 'status'>>() };
}

interface Measured {
  readonly statements: number;
  readonly items: number;
}

/** Everything wrong with a query: what it needs, or that its statements grow with its rows. */
async function findings(field: GraphQLField<unknown, unknown>): Promise<string[]> {
  const measured: Measured[] = [];
  for (const app of [one, hundred]) {
    const values = await argumentValues(app, field);
    const { query, variables, missing } = wholeQuery(schemaOf(app), field, (path) => values.get(path));
    if (missing.length > 0) {
      return missing.map((path) => `${path} has no value: add one to ARGUMENTS, and rows to fill() in rows.ts`);
    }
    if (app === one) await ask(app, { query, variables }); // what is read once per process is read now
    statements.length = 0;
    const answer = await ask(app, { query, variables });
    const count = statements.length;
    if (answer.errors) return [`${field.name} answered ${JSON.stringify(answer.errors)} to ${query}`];
    measured.push({ statements: count, items: itemsIn(answer.data) });
    const at = new Date(app.clock.at.getTime()).toISOString();
    const then = await ask(app, { query, variables }, at);
    if (JSON.stringify(then.data) !== JSON.stringify(answer.data)) {
      return [
        `${field.name} answers otherwise as of ${at}, though nothing changed: ${difference(answer.data, then.data)}`,
      ];
    }
  }
  const [few, many] = measured;
  if (!few || !many) return [];
  const found: string[] = [];
  const more = field.name in SECOND_INSTANT ? READ_AS_OF : 0;
  if (many.statements < few.statements || many.statements > few.statements + more)
    found.push(`${field.name} takes ${few.statements} statements at one row and ${many.statements} at ${MANY}`);
  // Session, begin, work, commit.
  if (many.statements > 10 + more) found.push(`${field.name} takes ${many.statements} statements`);
  const grows = !(field.name in FIXED_LENGTH) && holdsLists(field.type);
  if (grows && many.items < few.items + MANY / 4)
    found.push(
      `${field.name} has ${few.items} items at one row and ${many.items} at ${MANY}: add rows to fill() in rows.ts, or a reason to FIXED_LENGTH`,
    );
  return found;
}

/** Number of items in all lists of an answer. */
function itemsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length + value.reduce<number>((sum, item) => sum + itemsIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + itemsIn(inner), 0);
}

/** The first place where two answers differ. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  }
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const key = keys.find(
    (name) =>
      JSON.stringify((a as Record<string, unknown>)[name]) !== JSON.stringify((b as Record<string, unknown>)[name]),
  );
  if (key === undefined) return `${path}: the order of the fields`;
  return difference((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}.${key}`);
}

describe('every query of the schema, with every field,', () => {
  it(`takes as many statements at ${MANY} rows as at one, answers more, and the same as of now`, async () => {
    const queries = Object.values(schemaOf(one).getQueryType()?.getFields() ?? {});
    const found: string[] = [];
    for (const field of queries) if (!(field.name in NOT_RUN)) found.push(...(await findings(field)));
    expect(found).toEqual([]);
    expect(queries.length).toBeGreaterThan(20);
  }, 300_000);

  it('is there: no exception is left over', () => {
    const names = Object.keys(schemaOf(one).getQueryType()?.getFields() ?? {});
    const named = [
      ...Object.keys(ARGUMENTS),
      ...Object.keys(NOT_RUN),
      ...Object.keys(FIXED_LENGTH),
      ...Object.keys(SECOND_INSTANT),
    ];
    expect(named.filter((name) => !names.includes(name.split('.')[0] ?? ''))).toEqual([]);
  });
});
