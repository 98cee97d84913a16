import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { TestApp } from './app';
import { schemaOf } from './mutate';

let app: TestApp;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await TestApp.start();
  schema = schemaOf(app);
});
afterAll(() => app.stop());

/** Lists of Query that are plain arrays, as they are short by nature, and why. */
const SHORT_LISTS: Readonly<Record<string, string>> = {
  boardNotes: 'at most one per slide of a presentation',
  capacityDetails: 'the work behind one cell of the plan of a month',
  pcCalendarChanges: 'the periods of one year',
  cashFlow: 'one per month or quarter, currency and year asked',
  reportPublications: 'the publications of one report, one at a time',
  decisionCounts: 'one per kind of decision',
  notificationPreferences: 'one per kind of notification',
  mailCadences: 'that of the organisation, and of programmes that have one of their own',
  maturityModels: 'the models that an organisation scans with',
  moneyRollUp: 'one per currency',
  referenceItems: 'one list, kept by hand',
  reportCycle: 'the running projects of one period, all of which its report answers for',
  reportSectionFigures: 'one per section of a report',
  outputJobs: 'the latest twenty of one report',
  people: 'the chooser of persons: id, name and function only; personRegister has pages',
  projectRisks: 'the risks of one project',
  riskFindings: 'one per kind of finding',
  riskReserves: 'one per day on which a reserve was recorded, a few a year',
  riskTemplates: 'the ready-made risks that ship',
  safeguardSummary: 'one per item of a list kept by hand',
  skills: 'a list kept by hand',
  staffingFindings: 'what asks attention in the months ahead',
  stakeholderKinds: 'a list kept by hand',
  strategies: 'an organisation has one at a time',
  strategyFindings: 'what goals, benefits and indicators lack',
  teams: 'the teams of one organisation',
  fundingSources: 'an organisation has a handful of sources of money',
  moneyByYear: 'one per fiscal year and currency',
  scenarios: 'what-if plans made by hand, a few a year',
  calendarUse: 'one per project that keeps a calendar of its own, by choice',
  workCalendars: 'an organisation has a handful of working calendars',
  shareLinks: 'those not revoked, at most fifty per account',
  savedMappings: 'one per kind of file that is imported, saved by hand',
};

/**
 * What has pages without being a connection: computed rows with the number of all of them, where no row in the database is there
 * to go on from; and the money of a project with its latest bookings, of which ledgerEntries has the pages.
 */
const NO_CONNECTIONS = ['earnedValueProjects', 'moneyFindings', 'moneyRowProjects', 'projectMoney'];

/** Verbs that mutations begin with. */
const VERBS =
  /^(accept|add|adopt|apply|approve|assign|cancel|close|commit|copy|create|decide|discard|drop|explain|fill|finalise|link|mark|move|offer|preview|publish|record|remove|reopen|replace|report|request|reset|resolve|restore|retry|return|reverse|revoke|save|seal|send|set|settle|sign|start|submit|undo|unlink|update|withdraw)[A-Z]/;

const FAILURES = ['Forbidden', 'NotFound', 'ValidationFailed', 'VersionConflict'];

/** Types of the schema that are its own. */
const ownTypes = (): GraphQLNamedType[] =>
  Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

interface Described {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

/** Everything that can have a description, by schema coordinate. */
function describable(): Described[] {
  return ownTypes().flatMap((type): Described[] => {
    const own = { coordinate: type.name, description: type.description };
    if (isEnumType(type)) return [];
    if (isInputObjectType(type))
      return [
        own,
        ...Object.values(type.getFields()).map((f) => ({
          coordinate: `${type.name}.${f.name}`,
          description: f.description,
        })),
      ];
    // A union says no more than its name: a result, of the members it has.
    if (isUnionType(type)) return [];
    if (!isObjectType(type) && !isInterfaceType(type)) return [own];
    const root = type === schema.getQueryType() || type === schema.getMutationType();
    return [
      ...(root ? [] : [own]),
      ...Object.values(type.getFields()).flatMap((field) => [
        { coordinate: `${type.name}.${field.name}`, description: field.description },
        // The one argument of a mutation is described by its type.
        ...field.args
          .filter((arg) => !(type === schema.getMutationType() && arg.name === 'input'))
          .map((arg) => ({ coordinate: `${type.name}.${field.name}(${arg.name}:)`, description: arg.description })),
      ]),
    ];
  });
}

const namedType = (field: { readonly type: GraphQLOutputType | GraphQLInputType }) =>
  getNamedType(field.type as GraphQLOutputType);

describe('descriptions', () => {
  it('are with every type, field, argument and value', () => {
    const missing = describable()
      .filter(({ description }) => !description?.trim())
      .map(({ coordinate }) => coordinate);
    expect(missing).toEqual([]);
  });

  it('are sentences that say more than the name', () => {
    const poor = describable().filter(({ coordinate, description }) => {
      if (!description) return false;
      const words = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
      return words(description) === words(coordinate.split('.').at(-1) ?? '') && !/Name|title/i.test(coordinate);
    });
    expect(poor.filter(({ description }) => !/\.$|\)$/.test(description ?? '')).map((d) => d.coordinate)).toEqual([]);
    const unfinished = describable().filter(({ description }) => description && !/[.:)]$/.test(description.trim()));
    expect(unfinished.map(({ coordinate, description }) => `${coordinate}: ${description}`)).toEqual([]);
  });

  it('tell the unit of numbers', () => {
    // A word for the unit or for what is counted; a plural to begin with is such a word.
    const units =
      /^[A-Z][a-z]+s\b|percent|minutes|days|weeks|months|years?\b|hours|fte|number|cents|order|score|level|path asked|weight|version|step|share|times|\d/i;
    const silent = ownTypes()
      .filter((type) => isObjectType(type) || isInputObjectType(type))
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => /^(Int|Float)$/.test(namedType(field).name))
          .filter((field) => field.description && !units.test(`${field.description} ${field.name}`))
          .map((field) => `${type.name}.${field.name}: ${field.description}`),
      );
    expect(silent).toEqual([]);
  });
});

describe('names', () => {
  it('follow one style: types in PascalCase, fields and arguments in camelCase, values as in the domain', () => {
    const odd = ownTypes().flatMap((type) => {
      const found = /^[A-Z][A-Za-z0-9]*$/.test(type.name) ? [] : [type.name];
      if (isEnumType(type)) {
        const values = type.getValues().map((value) => value.name);
        found.push(
          ...values
            .filter((name) => !/^([a-z][a-z0-9]*(_[a-z0-9]+)*|FS|SS|FF|SF|[A-F])$/.test(name))
            .map((n) => `${type.name}.${n}`),
        );
      }
      if (isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          const names = [
            field.name,
            ...('args' in field ? (field as GraphQLField<unknown, unknown>).args.map((arg) => arg.name) : []),
          ];
          found.push(...names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)).map((n) => `${type.name}.${n}`));
        }
      }
      return found;
    });
    expect(odd).toEqual([]);
  });

  it('of instants end in At or Since', () => {
    const odd = ownTypes().flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => namedType(field).name === 'DateTime' && !/At$|Since$|^from$|^until$/.test(field.name))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(odd).toEqual([]);
  });

  it('of identities end in Id and are of type ID', () => {
    const odd = ownTypes().flatMap((type) =>
      isObjectType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => /(^id$|Ids?$)/.test(field.name) && namedType(field).name !== 'ID')
            .filter((field) => field.name !== 'requestId')
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(odd).toEqual([]);
  });
});

const bare = (type: GraphQLOutputType) => (isNonNullType(type) ? type.ofType : type);

describe('lists', () => {
  it('that can grow are connections with first, after and sort', () => {
    const odd = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
      if (isListType(bare(field.type))) return field.name in SHORT_LISTS ? [] : [`${field.name} is an array`];
      const paged = field.args.some((arg) => arg.name === 'first');
      const connection = namedType(field).name.endsWith('Connection');
      if (!connection)
        return paged && !NO_CONNECTIONS.includes(field.name) ? [`${field.name} has pages and is no connection`] : [];
      const missing = ['first', 'after', 'sort'].filter((name) => !field.args.some((arg) => arg.name === name));
      return missing.map((name) => `${field.name} lacks ${name}`);
    });
    expect(odd).toEqual([]);
    for (const name of Object.keys(SHORT_LISTS)) expect(schema.getQueryType()?.getFields()[name]?.name).toBe(name);
  });

  it('have no null among their items', () => {
    const nullable = ownTypes().flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => {
              const list = bare(field.type);
              return isListType(list) && !isNonNullType(list.ofType);
            })
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(nullable).toEqual([]);
  });
});

describe('mutations', () => {
  const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});

  it('begin with a verb and take one input', () => {
    const odd = mutations().filter((field) => {
      const [input, ...more] = field.args;
      return !VERBS.test(field.name) || more.length > 0 || input?.name !== 'input' || !isNonNullType(input.type);
    });
    expect(odd.map((field) => field.name)).toEqual([]);
  });

  it('answer a union of one payload and every expected failure', () => {
    const odd = mutations().filter((field) => {
      const type = getNamedType(field.type);
      if (!isUnionType(type) || !isNonNullType(field.type)) return true;
      const members = type.getTypes().map((member) => member.name);
      const own = members.filter((name) => !FAILURES.includes(name));
      return own.length !== 1 || FAILURES.some((name) => !members.includes(name)) || !/Payload$/.test(own[0] ?? '');
    });
    expect(odd.map((field) => field.name)).toEqual([]);
  });
});

/** docs/api.md tells the policy. */
const DEPRECATION = /^Use `[^`]+`[^.]*\. Gone after \d{4}-\d{2}-\d{2}\.$/;

describe('deprecation', () => {
  it('names what to use instead, and the day after which it is gone', () => {
    const deprecated = ownTypes().flatMap((type) => {
      const members = isEnumType(type)
        ? type.getValues()
        : isObjectType(type) || isInputObjectType(type) || isInterfaceType(type)
          ? Object.values(type.getFields())
          : [];
      return members
        .filter((member) => typeof member.deprecationReason === 'string')
        .map((member) => ({ name: `${type.name}.${member.name}`, reason: member.deprecationReason ?? '' }));
    });
    expect(deprecated.filter(({ reason }) => !DEPRECATION.test(reason))).toEqual([]);
    const today = app.clock.now().toISOString().slice(0, 10);
    const overdue = deprecated.filter(({ reason }) => (reason.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? '') < today);
    expect(overdue).toEqual([]);
  });

  it.each([
    ['Use `owner` instead. Gone after 2027-06-30.', true],
    ['Use `projects(filter:)`, which has it. Gone after 2027-06-30.', true],
    ['No longer supported', false],
    ['Use `owner` instead.', false],
  ])('takes the form «%s»: %s', (reason, right) => expect(DEPRECATION.test(reason)).toBe(right));
});
