import type { LinkedTable } from './linked-mapping';
import { keyOf, type ProfiledTable } from './profile';
import { sameThing } from './words';

/** A kind of link that occurs in the set, and how often. */
export interface FoundRelation {
  readonly source: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly links: number;
  readonly fromRows: number;
  readonly toRows: number;
  readonly mostOfFrom: number;
  readonly mostOfTo: number;
}

/** One link as a file states it, with the row it stands in. */
export interface StatedLink {
  /** Table the row stands in, and its place there. */
  readonly table: string;
  readonly row: number;
  readonly source: string;
  readonly relation: string;
  readonly from?: { readonly table: string; readonly key: string };
  readonly to?: { readonly table: string; readonly key: string };
  readonly weight?: string;
  /** What keeps it from being a link. */
  readonly problem?: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

/** A column of references, by table and header; the header alone may occur in several tables. */
export const referenceSource = (table: string, header: string): string => `${table}.${header}`;

/** The table a label speaks of: of that name, or of that name in singular or plural. */
export function tableNamed<T extends { readonly name: string }>(label: string, tables: readonly T[]): T | undefined {
  const wanted = label.trim().toLowerCase();
  if (wanted === '') return undefined;
  return tables.find(({ name }) => name.toLowerCase() === wanted) ?? tables.find(({ name }) => sameThing(name, label));
}

/** Every link the set states, and the kinds they are of. */
export function resolveEnds(
  tables: readonly ProfiledTable[],
  mappings: readonly LinkedTable[],
): { links: StatedLink[]; relations: FoundRelation[] } {
  const links = mappings.flatMap((mapping) => {
    const table = tables.find(({ name }) => name === mapping.name);
    if (!table) return [];
    return mapping.role === 'links'
      ? fromLinkTable(table, mapping, tables, mappings)
      : fromReferences(table, mapping, tables, mappings);
  });
  return { links, relations: relationsOf(links) };
}

function relationsOf(links: readonly StatedLink[]): FoundRelation[] {
  const found = new Map<
    string,
    { link: StatedLink; from: Map<string, number>; to: Map<string, number>; pairs: Set<string>; links: number }
  >();
  for (const link of links) {
    const { from, to } = link;
    if (!from || !to) continue;
    const id = relationId(link.source, link.relation, from.table, to.table);
    const entry = found.get(id) ?? { link, from: new Map(), to: new Map(), pairs: new Set(), links: 0 };
    found.set(id, entry);
    entry.links += 1;
    const pair = `${from.key}\u0000${to.key}`;
    if (entry.pairs.has(pair)) continue;
    entry.pairs.add(pair);
    entry.from.set(from.key, (entry.from.get(from.key) ?? 0) + 1);
    entry.to.set(to.key, (entry.to.get(to.key) ?? 0) + 1);
  }
  return [...found.values()].map(({ link, from, to, links: count }) => ({
    source: link.source,
    relation: link.relation,
    from: link.from?.table ?? '',
    to: link.to?.table ?? '',
    links: count,
    fromRows: from.size,
    toRows: to.size,
    mostOfFrom: most(from),
    mostOfTo: most(to),
  }));
}

const most = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((max, count) => Math.max(max, count), 0);

export const relationId = (source: string, relation: string, from: string, to: string): string =>
  [source, relation.toLowerCase(), from, to].join('\u0000');

/** By table the key of each row: of its id column, or its place where it has none. */
export function keysOf(table: ProfiledTable, mapping: LinkedTable): readonly string[] {
  const id = table.columns.find((column) => column.header === mapping.id);
  return id ? id.keys : table.source.table.rows.map((row) => `#${row.number}`);
}

function fromReferences(
  table: ProfiledTable,
  mapping: LinkedTable,
  tables: readonly ProfiledTable[],
  mappings: readonly LinkedTable[],
): StatedLink[] {
  if (mapping.role === 'ignore') return [];
  const keys = keysOf(table, mapping);
  return mapping.columns.flatMap((column) => {
    const { references } = column;
    if (column.field !== 'reference' || !references) return [];
    const profile = table.columns.find((c) => c.header === column.header && c.occurrence === column.occurrence);
    const other = tables.find(({ name }) => name === references.table);
    const otherMapping = mappings.find(({ name }) => name === references.table);
    if (!profile) return [];
    const source = referenceSource(table.name, column.header);
    const match = other && otherMapping ? index(other, otherMapping, references.match) : new Map<string, string>();
    return profile.keys.flatMap((value, row): StatedLink[] => {
      if (value === '') return [];
      // A cell may name several rows: 12; 14.
      const parts = match.has(value.toLowerCase()) ? [value] : value.split(/\s*[;|]\s*/).filter((part) => part !== '');
      return parts.map((part): StatedLink => {
        const key = match.get(keyOf(part).toLowerCase());
        const from = { table: table.name, key: keys[row] ?? '' };
        const base = { table: table.name, row, source, relation: '', from };
        if (key !== undefined) return { ...base, to: { table: references.table, key } };
        return {
          ...base,
          problem: { code: 'unknown_end', params: { id: part.slice(0, 80), table: references.table } },
        };
      });
    });
  });
}

/** Keys of a table by what a column of it holds. */
function index(table: ProfiledTable, mapping: LinkedTable, header: string): Map<string, string> {
  const column = table.columns.find((candidate) => candidate.header === header);
  const keys = keysOf(table, mapping);
  const found = new Map<string, string>();
  column?.keys.forEach((value, row) => {
    const key = keys[row] ?? '';
    if (value !== '' && key !== '' && !found.has(value.toLowerCase())) found.set(value.toLowerCase(), key);
  });
  return found;
}

function fromLinkTable(
  table: ProfiledTable,
  mapping: LinkedTable,
  tables: readonly ProfiledTable[],
  mappings: readonly LinkedTable[],
): StatedLink[] {
  const { links } = mapping;
  if (!links) return [];
  const column = (header: string | undefined) => table.columns.find((candidate) => candidate.header === header)?.keys;
  const entities = mappings.filter(({ role }) => role !== 'links');
  const indexes = new Map<string, ReadonlyMap<string, string>>(
    entities.flatMap((entity) => {
      const profiled = tables.find(({ name }) => name === entity.name);
      return profiled && entity.id ? [[entity.name, index(profiled, entity, entity.id)] as const] : [];
    }),
  );
  const [relations, weights] = [column(links.relation), column(links.weight)];
  const end = (which: 'from' | 'to') => {
    const { column: header, label, table: fixed } = links[which];
    return { values: column(header) ?? [], labels: column(label), fixed };
  };
  const [from, to] = [end('from'), end('to')];
  const locate = ({ values, labels, fixed }: ReturnType<typeof end>, row: number) => {
    const value = values[row] ?? '';
    const label = fixed ?? labels?.[row] ?? '';
    const params = { id: value.slice(0, 80), table: label.slice(0, 80) };
    if (value === '') return { problem: { code: 'end_missing', params } };
    const named = label ? tableNamed(label, entities) : undefined;
    const places = named ? [named] : label ? [] : entities;
    if (label && !named) return { problem: { code: 'unknown_table', params } };
    const found = places.flatMap(({ name }) => {
      const key = indexes.get(name)?.get(value.toLowerCase());
      return key === undefined ? [] : [{ table: name, key }];
    });
    if (found.length === 1) return { end: found[0] };
    return { problem: { code: found.length === 0 ? 'unknown_end' : 'ambiguous_end', params } };
  };
  return table.source.table.rows.map((_, row): StatedLink => {
    const [start, finish] = [locate(from, row), locate(to, row)];
    return {
      table: table.name,
      row,
      source: table.name,
      relation: relations?.[row] ?? '',
      from: start.end,
      to: finish.end,
      weight: weights?.[row],
      problem: start.problem ?? finish.problem,
    };
  });
}
