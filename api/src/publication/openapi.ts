import { z } from 'zod';
import { problemSchema } from './open-data-schemas';
import { ROUTES, type Route } from './open-data-routes';

export const API_VERSION = '1.0.0';
export const PAGE_SIZE = { standard: 50, most: 500 } as const;

const PARAMETERS: Readonly<Record<string, object>> = {
  slug: {
    description: 'Naam van de organisatie in adressen.',
    schema: { type: 'string', pattern: '^[a-z0-9-]{1,80}$' },
  },
  rapportageId: { description: 'Kenmerk van de rapportage.', schema: { type: 'string', format: 'uuid' } },
  projectId: { description: 'Kenmerk van het project.', schema: { type: 'string', format: 'uuid' } },
};

const HEADERS = {
  'API-Version': { description: 'Versie van deze API.', schema: { type: 'string', example: API_VERSION } },
  ETag: { description: 'Verandert als het antwoord verandert.', schema: { type: 'string' } },
  Link: {
    description: 'Adressen van de eerste, vorige, volgende en laatste pagina (RFC 8288).',
    schema: { type: 'string' },
  },
} as const;

const header = (name: keyof typeof HEADERS) => [name, { $ref: `#/components/headers/${name}` }] as const;

/** The description of every address under /v1, made of the list that serves them. */
export function openApi(base: string): object {
  const schemas = new Map<string, z.ZodType>([['Probleem', problemSchema]]);
  for (const { schema } of ROUTES) if (schema) schemas.set(schema.name, schema.of);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Openbare rapportages over de datastrategie',
      version: API_VERSION,
      summary: 'Voortgang, geld, risico’s en doelen zoals organisaties ze openbaar hebben gemaakt.',
      description:
        'Alleen lezen, zonder sleutel. Wat niet openbaar is, staat er met de grond uit de Wet open overheid en verder niets. Bedragen zijn tekst met twee decimalen; datums zijn jaar-maand-dag.',
      contact: { name: 'Beheer van deze Stip', url: `${base}/openbaar` },
      license: {
        name: 'Per rapportage; zie het veld licentie',
        url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
    },
    servers: [{ url: `${base}/v1`, description: 'Productie' }],
    tags: [
      { name: 'Organisaties' },
      { name: 'Rapportages' },
      { name: 'Tabellen', description: 'De rapportage in platte tabellen, als JSON en als CSV.' },
      { name: 'Beschrijving', description: 'Beschrijving voor datacatalogi.' },
    ],
    paths: Object.fromEntries([
      ...ROUTES.map((route) => [route.path, { get: operation(route) }]),
      ['/openapi.json', { get: described }],
    ]),
    components: {
      schemas: Object.fromEntries(
        [...schemas].map(([name, schema]) => {
          const { $schema: _, ...rest } = z.toJSONSchema(schema, { reused: 'inline' });
          return [name, rest];
        }),
      ),
      headers: HEADERS,
      responses: {
        Probleem: {
          description: 'Waarom het niet kan (RFC 9457).',
          headers: Object.fromEntries([header('API-Version')]),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
        },
      },
    },
  };
}

const described = {
  operationId: 'leesOpenapi',
  tags: ['Beschrijving'],
  summary: 'Deze beschrijving.',
  responses: {
    '200': {
      description: 'OpenAPI 3.1.',
      headers: Object.fromEntries([header('API-Version')]),
      content: { 'application/json': { schema: { type: 'object' } } },
    },
  },
};

function operation({ path, id, tag, summary, type, paged, schema }: Route): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const item = schema && { $ref: `#/components/schemas/${schema.name}` };
  const problems = ['400', ...(names.length > 0 ? ['404', '410'] : [])];
  return {
    operationId: id,
    tags: [tag],
    summary,
    parameters: [
      ...names.map((name) => ({ name, in: 'path', required: true, ...PARAMETERS[name] })),
      ...(paged
        ? [
            {
              name: 'pagina',
              in: 'query',
              description: 'Vanaf 1.',
              schema: { type: 'integer', minimum: 1, default: 1 },
            },
            {
              name: 'paginagrootte',
              in: 'query',
              description: 'Hoeveel per pagina.',
              schema: { type: 'integer', minimum: 1, maximum: PAGE_SIZE.most, default: PAGE_SIZE.standard },
            },
          ]
        : []),
    ],
    responses: {
      '200': {
        description: 'Gelukt.',
        headers: Object.fromEntries([header('API-Version'), header('ETag'), ...(paged ? [header('Link')] : [])]),
        content: {
          [type]: { schema: !item ? { type: 'string' } : paged ? { type: 'array', items: item } : item },
        },
      },
      '304': { description: 'Niet gewijzigd sinds de ETag in If-None-Match.' },
      ...Object.fromEntries(problems.map((status) => [status, { $ref: '#/components/responses/Probleem' }])),
    },
  };
}
