import { isWithheld } from '@stip/domain';
import { dcatJsonLd, dcatOf, dcatTurtle } from './dcat';
import { notFound, Problem } from './problem';
import { publicDocument, projectSchema } from './public-schema';
import type { OpenedPublication, PublicListing, PublicReader } from './public-reader';
import { csvOf, TABLES, type PublicTable } from './tables';
import { listingSchema, organisationSchema, tableSchema, type Schema } from './open-data-schemas';

export interface Asked {
  readonly reader: PublicReader;
  /** Outside address of the site, without a slash at the end. */
  readonly base: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What is answered: rows that are read page by page, or one text. */
export type Answer =
  | { readonly rows: readonly object[] }
  | { readonly text: string; readonly fileName?: string }
  | { readonly body: object };

export interface Route {
  /** Below /v1, with `{names}` for what varies. */
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly type: string;
  readonly paged?: boolean;
  /** Absent for what is no JSON of ours. */
  readonly schema?: Schema;
  readonly answer: (asked: Asked) => Promise<Answer>;
}

const ORGANISATION = '/organisaties/{slug}';
const REPORT = `${ORGANISATION}/rapportages/{rapportageId}`;

async function listingsOf({ reader, params }: Asked): Promise<PublicListing[]> {
  const listings = await reader.listings(params['slug'] ?? '');
  if (listings.length === 0) throw notFound('Er is geen organisatie met openbare rapportages op dit adres.');
  return listings;
}

async function opened({ reader, params }: Asked) {
  const found = await reader.open(params['slug'] ?? '', params['rapportageId'] ?? '');
  if (!found) throw notFound('Er is geen openbare rapportage op dit adres.');
  const { document } = found;
  if (!document)
    throw new Problem(410, 'Ingetrokken', `Deze publicatie is ingetrokken. Reden: ${found.withdrawnReason ?? ''}`);
  return { ...found, document };
}

const listing = (of: PublicListing, base: string) => ({
  id: of.reportId,
  titel: of.title,
  periode: of.period,
  stand: of.withdrawnAt ? 'ingetrokken' : 'openbaar',
  openbaarSinds: of.publishedAt.toISOString(),
  ingetrokkenOp: of.withdrawnAt?.toISOString() ?? null,
  redenIntrekking: of.withdrawnReason,
  licentie: of.licence,
  demonstratie: of.demo,
  controlegetalDocument: of.sha256,
  pagina: `${base}/openbaar/${of.slug}/${of.reportId}`,
});

function organisations(listings: readonly PublicListing[], base: string) {
  return [...new Set(listings.map(({ slug }) => slug))].map((slug) => {
    const of = listings.filter((one) => one.slug === slug);
    return {
      slug,
      naam: of[0]?.organisation ?? slug,
      aantalRapportages: of.filter(({ withdrawnAt }) => !withdrawnAt).length,
      pagina: `${base}/openbaar/${slug}`,
    };
  });
}

const tableRoutes = (table: PublicTable): Route[] => [
  {
    path: `${REPORT}/${table.name}`,
    id: `lees${capital(table.name)}`,
    tag: 'Tabellen',
    summary: table.description,
    type: 'application/json',
    paged: true,
    schema: { name: capital(table.name), of: tableSchema(table) },
    answer: async (asked) => ({ rows: table.rows((await opened(asked)).document) }),
  },
  {
    path: `${REPORT}/${table.name}.csv`,
    id: `download${capital(table.name)}`,
    tag: 'Tabellen',
    summary: `${table.description} Als CSV (RFC 4180, UTF-8).`,
    type: 'text/csv',
    answer: async (asked) => {
      const found = await opened(asked);
      return { text: csvOf(table, found.document), fileName: `${fileName(found)}-${table.name}.csv` };
    },
  },
];

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const fileName = ({ slug, period }: OpenedPublication) =>
  `${slug}-${period.naam.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

const dcatRoutes = (
  at: string,
  id: string,
  what: string,
  find: (asked: Asked) => Promise<PublicListing[]>,
): Route[] => [
  {
    path: `${at}/dcat.ttl`,
    id: `lees${id}DcatTurtle`,
    tag: 'Beschrijving',
    summary: `Beschrijving van ${what} volgens DCAT-AP-NL 3, als Turtle.`,
    type: 'text/turtle',
    answer: async (asked) => ({ text: dcatTurtle(dcatOf(await find(asked), asked.base)) }),
  },
  {
    path: `${at}/dcat.jsonld`,
    id: `lees${id}DcatJsonLd`,
    tag: 'Beschrijving',
    summary: `Beschrijving van ${what} volgens DCAT-AP-NL 3, als JSON-LD.`,
    type: 'application/ld+json',
    answer: async (asked) => ({ text: JSON.stringify(dcatJsonLd(dcatOf(await find(asked), asked.base)), null, 1) }),
  },
];

/** Every address under /v1: what is served and what is described come from this one list. */
export const ROUTES: readonly Route[] = [
  {
    path: '/organisaties',
    id: 'leesOrganisaties',
    tag: 'Organisaties',
    summary: 'Organisaties die een rapportage openbaar hebben gemaakt.',
    type: 'application/json',
    paged: true,
    schema: { name: 'Organisatie', of: organisationSchema },
    answer: async ({ reader, base }) => ({ rows: organisations(await reader.listings(), base) }),
  },
  {
    path: ORGANISATION,
    id: 'leesOrganisatie',
    tag: 'Organisaties',
    summary: 'Eén organisatie.',
    type: 'application/json',
    schema: { name: 'Organisatie', of: organisationSchema },
    answer: async (asked) => ({ body: organisations(await listingsOf(asked), asked.base)[0] ?? {} }),
  },
  {
    path: `${ORGANISATION}/rapportages`,
    id: 'leesRapportages',
    tag: 'Rapportages',
    summary: 'Rapportages van een organisatie, de laatste periode eerst; ingetrokken publicaties met hun reden.',
    type: 'application/json',
    paged: true,
    schema: { name: 'Rapportage', of: listingSchema },
    answer: async (asked) => ({ rows: (await listingsOf(asked)).map((one) => listing(one, asked.base)) }),
  },
  {
    path: REPORT,
    id: 'leesRapportage',
    tag: 'Rapportages',
    summary: 'Waar een rapportage over gaat en sinds wanneer zij openbaar is.',
    type: 'application/json',
    schema: { name: 'Rapportage', of: listingSchema },
    answer: async (asked) => ({ body: listing(await opened(asked), asked.base) }),
  },
  {
    path: `${REPORT}/document`,
    id: 'leesDocument',
    tag: 'Rapportages',
    summary: 'Het hele openbare document, tot op de byte zoals het is vastgelegd (RFC 8785).',
    type: 'application/json',
    schema: { name: 'Document', of: publicDocument },
    answer: async (asked) => {
      const found = await opened(asked);
      return { text: found.canonical, fileName: `${fileName(found)}.json` };
    },
  },
  {
    path: `${REPORT}/projecten/{projectId}`,
    id: 'leesProject',
    tag: 'Rapportages',
    summary: 'Alles wat de rapportage over één project zegt.',
    type: 'application/json',
    schema: { name: 'Project', of: projectSchema },
    answer: async (asked) => {
      const { document } = await opened(asked);
      const found = document.projecten.find((one) => !isWithheld(one) && one.id === asked.params['projectId']);
      if (!found) throw notFound('Dit project staat niet in de openbare rapportage.');
      return { body: found };
    },
  },
  ...TABLES.flatMap(tableRoutes),
  ...dcatRoutes(ORGANISATION, 'Catalogus', 'alle rapportages', listingsOf),
  ...dcatRoutes(REPORT, 'Rapportage', 'de rapportage', async (asked) => [await opened(asked)]),
];
