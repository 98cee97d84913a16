import type { PublicListing } from './public-reader';
import { TABLES } from './tables';

// A description by DCAT-AP-NL 3 (a profile of DCAT-AP 3), for data portals such as data.overheid.nl to harvest.

const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  spdx: 'http://spdx.org/rdf/terms#',
} as const;
const AUTHORITY = 'http://publications.europa.eu/resource/authority';

type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly type?: string }
  | { readonly node: Node };
type Node = Readonly<Record<string, readonly Value[]>>;
export interface Subject {
  readonly iri: string;
  readonly is: Node;
}

const iri = (value: string): Value => ({ iri: value });
const nl = (text: string): Value => ({ text, language: 'nl' });
const plain = (text: string): Value => ({ text });
const typed = (text: string, type: string): Value => ({ text, type });
const a = (name: string): readonly Value[] => [{ iri: name }];

/** Catalogue, datasets and their files of published reports of one organisation. Withdrawn ones are no data any more. */
export function dcatOf(listings: readonly PublicListing[], base: string): Subject[] {
  const open = listings.filter(({ withdrawnAt }) => !withdrawnAt);
  const { slug, organisation } = listings[0] ?? { slug: '', organisation: '' };
  const page = `${base}/openbaar/${slug}`;
  const publisher = `${page}#organisatie`;
  const contact: Value = {
    node: { 'rdf:type': a('vcard:Organization'), 'vcard:fn': [plain(organisation)], 'vcard:hasURL': [iri(page)] },
  };
  const service = `${base}/v1#api`;
  const dataset = (of: PublicListing) => `${page}/${of.reportId}#dataset`;
  return [
    {
      iri: `${page}#catalogus`,
      is: {
        'rdf:type': a('dcat:Catalog'),
        'dct:title': [nl(`Openbare rapportages van ${organisation}`)],
        'dct:description': [nl(`Rapportages over de datastrategie die ${organisation} openbaar heeft gemaakt.`)],
        'dct:publisher': [iri(publisher)],
        'dct:creator': [iri(publisher)],
        'dct:license': [iri(open[0]?.licence.url ?? 'https://creativecommons.org/publicdomain/zero/1.0/')],
        'dct:language': [iri(`${AUTHORITY}/language/NLD`)],
        'foaf:homepage': [iri(page)],
        'dcat:contactPoint': [contact],
        'dcat:dataset': open.map((of) => iri(dataset(of))),
        'dcat:service': [iri(service)],
      },
    },
    {
      iri: publisher,
      is: { 'rdf:type': a('foaf:Organization'), 'foaf:name': [nl(organisation)], 'foaf:homepage': [iri(page)] },
    },
    ...open.flatMap((of) => ofReport(of, { base, page, publisher, contact, dataset: dataset(of) })),
    {
      iri: service,
      is: {
        'rdf:type': a('dcat:DataService'),
        'dct:title': [nl('API van openbare rapportages')],
        'dct:description': [nl('Leest openbare rapportages als JSON en CSV.')],
        'dct:identifier': [plain(service)],
        'dct:publisher': [iri(publisher)],
        'dct:creator': [iri(publisher)],
        'dct:accessRights': [iri(`${AUTHORITY}/access-right/PUBLIC`)],
        'dct:license': [iri(open[0]?.licence.url ?? 'https://creativecommons.org/publicdomain/zero/1.0/')],
        'dcat:theme': [iri(`${AUTHORITY}/data-theme/GOVE`)],
        'dcat:contactPoint': [contact],
        'dcat:endpointURL': [iri(`${base}/v1`)],
        'dcat:endpointDescription': [iri(`${base}/v1/openapi.json`)],
        'dcat:servesDataset': open.map((of) => iri(dataset(of))),
      },
    },
  ];
}

interface At {
  readonly base: string;
  readonly page: string;
  readonly publisher: string;
  readonly contact: Value;
  readonly dataset: string;
}

function ofReport(of: PublicListing, { base, page, publisher, contact, dataset }: At): Subject[] {
  const data = `${base}/v1/organisaties/${of.slug}/rapportages/${of.reportId}`;
  const landing = `${page}/${of.reportId}`;
  const files = [
    {
      id: 'document',
      url: `${data}/document`,
      title: 'De hele rapportage (JSON)',
      format: 'JSON',
      media: 'application/json',
    },
    ...TABLES.map(({ name, title }) => ({
      ...{ id: name, url: `${data}/${name}.csv`, title: `${title.nl} (CSV)`, format: 'CSV', media: 'text/csv' },
    })),
  ];
  const fileIri = (id: string) => `${landing}#bestand-${id}`;
  const issued = typed(of.publishedAt.toISOString(), 'xsd:dateTime');
  return [
    {
      iri: dataset,
      is: {
        'rdf:type': a('dcat:Dataset'),
        'dct:title': [nl(`Voortgangsrapportage datastrategie ${of.period.naam} – ${of.organisation}`)],
        'dct:description': [
          nl(
            `Voortgang, geld, risico’s, besluiten en doelen van de datastrategie van ${of.organisation} over ${of.period.naam}, zoals vastgesteld en openbaar gemaakt.${of.demo ? ' Verzonnen gegevens.' : ''}`,
          ),
        ],
        'dct:identifier': [plain(dataset)],
        'dct:publisher': [iri(publisher)],
        'dct:creator': [iri(publisher)],
        'dct:accessRights': [iri(`${AUTHORITY}/access-right/PUBLIC`)],
        'dct:license': [iri(of.licence.url)],
        'dct:language': [iri(`${AUTHORITY}/language/NLD`)],
        'dct:issued': [issued],
        'dct:modified': [issued],
        'dct:temporal': [
          {
            node: {
              'rdf:type': a('dct:PeriodOfTime'),
              'dcat:startDate': [typed(of.period.start, 'xsd:date')],
              'dcat:endDate': [typed(of.period.einde, 'xsd:date')],
            },
          },
        ],
        'dcat:theme': [iri(`${AUTHORITY}/data-theme/GOVE`)],
        'dcat:keyword': ['datastrategie', 'voortgang', 'verantwoording'].map(nl),
        'dcat:contactPoint': [contact],
        'dcat:landingPage': [iri(landing)],
        'dcat:distribution': files.map(({ id }) => iri(fileIri(id))),
      },
    },
    ...files.map(({ id, url, title, format, media }) => ({
      iri: fileIri(id),
      is: {
        'rdf:type': a('dcat:Distribution'),
        'dct:title': [nl(title)],
        'dct:license': [iri(of.licence.url)],
        'dct:issued': [issued],
        'dct:format': [iri(`${AUTHORITY}/file-type/${format}`)],
        'dcat:mediaType': [iri(`http://www.iana.org/assignments/media-types/${media}`)],
        'dcat:accessURL': [iri(landing)],
        'dcat:downloadURL': [iri(url)],
        ...(id === 'document'
          ? {
              'spdx:checksum': [
                {
                  node: {
                    'rdf:type': a('spdx:Checksum'),
                    'spdx:algorithm': [iri('spdx:checksumAlgorithm_sha256')],
                    'spdx:checksumValue': [typed(of.sha256, 'xsd:hexBinary')],
                  },
                },
              ],
            }
          : {}),
      } as Node,
    })),
  ];
}

const isShort = (value: string) => Object.keys(PREFIXES).some((prefix) => value.startsWith(`${prefix}:`));

export function dcatJsonLd(subjects: readonly Subject[]): object {
  const value = (of: Value): unknown =>
    'iri' in of
      ? { '@id': of.iri }
      : 'node' in of
        ? node(of.node)
        : of.language
          ? { '@value': of.text, '@language': of.language }
          : of.type
            ? { '@value': of.text, '@type': of.type }
            : of.text;
  const node = (is: Node): object =>
    Object.fromEntries(
      Object.entries(is).map(([name, values]) =>
        name === 'rdf:type' ? ['@type', values.map((one) => ('iri' in one ? one.iri : ''))] : [name, values.map(value)],
      ),
    );
  return { '@context': PREFIXES, '@graph': subjects.map(({ iri: id, is }) => ({ '@id': id, ...node(is) })) };
}

export function dcatTurtle(subjects: readonly Subject[]): string {
  const resource = (of: string) => (isShort(of) ? of : `<${of.replace(/[<>"{}|^`\\\s]/g, encodeURIComponent)}>`);
  const literal = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
  const value = (of: Value): string =>
    'iri' in of
      ? resource(of.iri)
      : 'node' in of
        ? `[ ${lines(of.node).join(' ; ')} ]`
        : `${literal(of.text)}${of.language ? `@${of.language}` : of.type ? `^^${of.type}` : ''}`;
  const lines = (is: Node): string[] =>
    Object.entries(is)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `${name === 'rdf:type' ? 'a' : name} ${values.map(value).join(' , ')}`);
  return [
    ...Object.entries(PREFIXES).map(([prefix, of]) => `@prefix ${prefix}: <${of}> .`),
    '',
    ...subjects.map(({ iri: id, is }) => `${resource(id)}\n  ${lines(is).join(' ;\n  ')} .\n`),
  ].join('\n');
}
