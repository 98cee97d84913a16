import type { LinkEnd, TableRole } from './linked-mapping';
import { containment, identifying, type Profile, type ProfiledTable } from './profile';
import { namesTable, plain, sameThing, saysKey, saysUpper, wordsOf } from './words';

/** A table whose rows are links between rows of other tables. */
export interface LinkTable {
  readonly from: LinkEnd;
  readonly to: LinkEnd;
  readonly relation?: string;
  readonly weight?: string;
}

/** A column that holds what identifies a row of another table, or of its own. */
export interface Reference {
  readonly column: Profile;
  readonly table: string;
  /** Header in that table of what it holds. */
  readonly match: string;
  /** Share of its values that are found there, 0 to 1. */
  readonly found: number;
}

const FROM = /^(from|source|bron|van|parent|ouder|subject)( (id|key|node|code|nr))?$/;
const TO = /^(to|target|doel|naar|child|kind|object)( (id|key|node|code|nr))?$/;
const FROM_LABEL = /^(from|source|bron|van|parent|ouder|subject) (label|type|table|tabel|soort|class|entity|entiteit)$/;
const TO_LABEL = /^(to|target|doel|naar|child|kind|object) (label|type|table|tabel|soort|class|entity|entiteit)$/;
const RELATION =
  /^(relation|relatie|relation type|type|edge|edge type|rel|predicate|soort|verband|label|relationship)$/;
const WEIGHT = /(weight|gewicht|weging|aandeel|share)/;
/** A table of links has little beside its ends. */
const MAX_LINK_COLUMNS = 8;

/**
 * The column that identifies the rows: by what links say (`used`, the share of it that a column accounts for), then by
 * its name, then by being always different.
 */
export function idColumn(table: ProfiledTable, used: (column: Profile) => number): Profile | undefined {
  if (table.rows === 0) return table.columns.find((column) => saysKey(column.header));
  const candidates = table.columns.filter((column) => identifying(column, table.rows));
  const scored = candidates.map((column) => ({
    column,
    used: used(column),
    named: nameScore(column.header, table.name),
  }));
  const best = scored.sort((a, b) => round(b.used) - round(a.used) || b.named - a.named)[0];
  if (best && (best.used >= 0.5 || best.named > 0)) return best.column;
  // Doubled ids are a mistake to tell, not a reason to look elsewhere.
  const named = table.columns
    .filter((column) => column.filled >= table.rows * 0.8 && column.distinct.size >= column.filled * 0.5)
    .map((column) => ({ column, named: nameScore(column.header, table.name) }))
    .filter(({ named }) => named >= 2)
    .sort((a, b) => b.named - a.named)[0];
  // A name may stand in for an id; a figure or date that happens to be different in every row may not.
  return named?.column ?? candidates.find((column) => isName(column.header, table.name));
}

const round = (value: number) => Math.round(value * 20);

function nameScore(header: string, table: string): number {
  const words = plain(header);
  if (/^_?(id|uuid|key|sleutel)$/.test(words)) return header.startsWith('_') ? 5 : 4;
  if (saysKey(header) && namesTable(header, table) && !saysUpper(header)) return 4;
  if (/^(nr|nummer|number|code|kenmerk|identifier|referentie|reference|unique id|uniek id)$/.test(words)) return 3;
  return saysKey(header) ? 1 : 0;
}

/** A table with a column for each end of a link; undefined when it is none. */
export function linkTable(table: ProfiledTable, idsOfOthers: () => ReadonlySet<string>): LinkTable | undefined {
  const find = (pattern: RegExp) => table.columns.find((column) => pattern.test(plain(column.header)));
  const [from, to] = [find(FROM), find(TO)];
  if (!from || !to || table.columns.length > MAX_LINK_COLUMNS) return undefined;
  const [fromLabel, toLabel] = [find(FROM_LABEL), find(TO_LABEL)];
  const named = /edge|link|relat|koppel|verband|connection/.test(plain(table.name));
  const known = named || (fromLabel && toLabel);
  if (!known && Math.min(containment(from, idsOfOthers()), containment(to, idsOfOthers())) < 0.5) return undefined;
  return {
    from: { column: from.header, label: fromLabel?.header },
    to: { column: to.header, label: toLabel?.header },
    relation: find(RELATION)?.header,
    weight: find(WEIGHT)?.header,
  };
}

/** A table that has little but two references is a table of links too: project_doel with project, doel and gewicht. */
export function junction(table: ProfiledTable, references: readonly Reference[]): LinkTable | undefined {
  const outward = references.filter((reference) => reference.table !== table.name);
  const [from, to] = outward;
  if (!from || !to || outward.length !== 2) return undefined;
  const others = table.columns.filter((column) => column !== from.column && column !== to.column && column.filled > 0);
  const weight = others.find((column) => WEIGHT.test(plain(column.header)));
  const relation = others.find((column) => RELATION.test(plain(column.header)));
  const rest = others.filter(
    (column) =>
      column !== weight && column !== relation && !/^(id|opmerking|toelichting|note)$/.test(plain(column.header)),
  );
  if (rest.length > 0) return undefined;
  return {
    from: { column: from.column.header, table: from.table },
    to: { column: to.column.header, table: to.table },
    relation: relation?.header,
    weight: weight?.header,
  };
}

/** Columns that refer to other rows: by their header and what they hold, or by what they hold alone if that leaves no doubt. */
export function referencesOf(
  table: ProfiledTable,
  tables: readonly ProfiledTable[],
  ids: ReadonlyMap<string, Profile>,
): Reference[] {
  return table.columns.flatMap((column) => {
    if (column.filled === 0) return [];
    const found = tables.flatMap((other): (Reference & { named: boolean })[] => {
      const id = ids.get(other.name);
      const own = other.name === table.name;
      const named = own ? saysUpper(column.header) || saysOrder(column.header) : namesTable(column.header, other.name);
      const name = other.columns.find((candidate) => isName(candidate.header, other.name));
      return [id, name].flatMap((match) => {
        if (!match || (own && match === column)) return [];
        const share = containment(column, match.distinct);
        const enough = named ? share >= 0.5 : !own && share >= 0.95 && column.distinct.size >= 2 && telling(column);
        return enough ? [{ column, table: other.name, match: match.header, found: share, named }] : [];
      });
    });
    // An unnamed column that fits several tables fits none for sure.
    const named = found.filter((reference) => reference.named).sort((a, b) => b.found - a.found);
    const unnamed = new Set(found.map((reference) => reference.table)).size === 1 ? found : [];
    const best = named[0] ?? unnamed[0];
    return best ? [{ column: best.column, table: best.table, match: best.match, found: best.found }] : [];
  });
}

export const saysOrder = (header: string): boolean =>
  /voorganger|predecessor|afhankelijk|depends|opvolger|successor|wacht op/.test(plain(header));

export const isName = (header: string, table: string): boolean =>
  /^(name|naam|title|titel|(\p{L}+ )?(name|naam|title|titel)|\p{L}+(naam|titel))$/u.test(plain(header)) ||
  sameThing(header, table);

/** Whether values identify by themselves: numbers, years and single words turn up anywhere. */
const telling = (column: Profile): boolean =>
  [...column.distinct].every((value) => value.length >= 3 && !/^-?\d+([.,]\d+)?$/.test(value));

const ROLE_WORDS: readonly (readonly [pattern: RegExp, role: TableRole])[] = [
  [/meting(en)?|meetwaarde(n)?|measurements?|observations?|waarneming(en)?/g, 'measurement'],
  [/indicator(en|s)?|metrics?|kpis?|maatsta(f|ven)|performance measures?/g, 'indicator'],
  [
    /activit(eit|eiten|y|ies)|tasks?|taak|taken|werkpakket(ten)?|work ?(items?|packages?)|mijlpa(al|len)|milestones?|fase(n|s)?|phases?|deliverables?/g,
    'workItem',
  ],
  [/project(en|s)?/g, 'project'],
  [/programma s|programmas?|programmes?|programs?|investments?|investering(en)?|portfolio s?/g, 'programme'],
  [
    /doel(en|stelling|stellingen)?|subdoel(en)?|goals?|subgoals?|objectives?|ambities?|opgaven?|outcomes?|pijlers?|speerpunt(en)?|business (areas?|functions?|domains?)|beleidsveld(en)?|thema s|themas?|themes?|capabilit(y|ies)/g,
    'goal',
  ],
];

/** The role the name of a table speaks of; the last word counts, as in `projectactiviteiten` and `goal indicators`. */
export function roleOfName(name: string): TableRole | undefined {
  const words = wordsOf(name).join(' ');
  let best: { role: TableRole; end: number } | undefined;
  for (const [pattern, role] of ROLE_WORDS) {
    for (const match of words.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end) best = { role, end };
    }
  }
  return best?.role;
}

export const itemKindOf = (name: string): 'phase' | 'task' | 'milestone' =>
  /mijlpa|milestone/.test(plain(name)) ? 'milestone' : /\bfase|phase/.test(plain(name)) ? 'phase' : 'task';
