import { recogniseAmounts, type AmountRecognition } from '../amounts';
import { blank } from '../statement';
import { describeColumns, type LinkedColumnReport } from './describe-columns';
import { isRecordRole, type LinkedMapping, type LinkedTable, type Relation, type TableRole } from './linked-mapping';
import { cellsOf, containment, profile, type Profile, type ProfiledTable } from './profile';
import {
  idColumn,
  isName,
  itemKindOf,
  junction,
  linkTable,
  referencesOf,
  roleOfName,
  type Reference,
} from './recognise-tables';
import { resolveEnds, tableNamed } from './resolve-links';
import { suggestMeaning } from './meaning';
import type { TableSet } from './table-set';
import { plain } from './words';

/** What must be chosen before the tables can be read without guessing; answered by filling in `setting`. */
export interface LinkedQuestion {
  readonly kind:
    | 'date_order'
    | 'decimal'
    | 'unit'
    | 'epoch'
    | 'duration_unit'
    | 'duration_end'
    | 'meaning'
    | 'direction'
    | 'no_project'
    | 'source'
    | 'id';
  readonly table: string;
  /** For a question about a column. */
  readonly header?: string;
  readonly occurrence?: number;
  /** For a question about a relation: its place in the mapping. */
  readonly relation?: number;
  /** What the answer fills in. */
  readonly setting:
    | 'dateOrder'
    | 'decimal'
    | 'multiplier'
    | 'epoch'
    | 'durationUnit'
    | 'durationEnd'
    | 'means'
    | 'upper'
    | 'role'
    | 'id'
    | 'source';
  readonly examples: readonly string[];
}

export interface LinkedTableReport {
  readonly name: string;
  readonly file: string;
  readonly rows: number;
  /** Why it becomes what it becomes: its name, what it is linked to, or nothing that Stip recognises. */
  readonly because: 'choice' | 'name' | 'links' | 'lookup' | 'unknown' | 'single_column';
  readonly columns: readonly LinkedColumnReport[];
}

export interface RelationReport {
  readonly links: number;
  /** Different rows at each end, and the most links one row has. */
  readonly fromRows: number;
  readonly toRows: number;
  readonly mostOfFrom: number;
  readonly mostOfTo: number;
}

export interface LinkedSuggestion {
  readonly mapping: LinkedMapping;
  readonly tables: readonly LinkedTableReport[];
  /** As many as the mapping has relations, in their order. */
  readonly relations: readonly RelationReport[];
  readonly questions: readonly LinkedQuestion[];
  /** Columns that speak of a table that is not among the files. */
  readonly missingTables: readonly { readonly table: string; readonly header: string }[];
}

export interface SuggestContext {
  readonly source: string;
  readonly currency: string;
  /** Title of the strategy that goals come under when there is one. */
  readonly strategy?: string;
  /** What tables become by choice of the user, by name. */
  readonly roles?: Readonly<Record<string, TableRole>>;
}

/** Suggests what a set of tables becomes and how its rows are linked, with the evidence and with what is left to choose. */
export function suggestLinked(set: TableSet, context: SuggestContext): LinkedSuggestion {
  const tables = set.tables.map(profile);
  const { links, ids, references } = recogniseLinks(tables);
  const roles = rolesOf(tables, links, references);
  for (const [name, role] of Object.entries(context.roles ?? {}))
    if (roles.has(name) && role !== 'links') roles.set(name, { role, because: 'choice' });
  const mappings = tables.map((table): LinkedTable => {
    const link = links.get(table.name);
    if (link) return { name: table.name, role: 'links', columns: [], links: link };
    const role = roles.get(table.name)?.role ?? 'ignore';
    return {
      name: table.name,
      role,
      id: ids.get(table.name)?.header,
      ...(role === 'workItem' ? { itemKind: itemKindOf(table.name) } : {}),
      ...(role === 'goal' ? { category: 'society' as const } : {}),
      columns: [],
    };
  });
  const described = describeColumns(tables, mappings, references, context.currency);
  const withColumns = mappings.map((mapping) => ({ ...mapping, columns: described.columns.get(mapping.name) ?? [] }));
  const ends = resolveEnds(tables, withColumns);
  const relations = ends.relations.map((found) => suggestMeaning(found, withColumns));
  const mapping: LinkedMapping = {
    version: 1,
    kind: 'linked',
    source: context.source.slice(0, 100),
    currency: described.currency,
    strategy: (context.strategy || context.source || 'Import').slice(0, 300),
    measuredOn: null,
    tables: withColumns,
    relations,
  };
  return {
    mapping,
    tables: tables.map((table) => ({
      name: table.name,
      file: table.file,
      rows: table.rows,
      because: links.has(table.name) ? 'links' : (roles.get(table.name)?.because ?? 'unknown'),
      columns: described.reports.get(table.name) ?? [],
    })),
    relations: ends.relations.map(({ from: _, to: __, source: ___, relation: ____, ...report }) => report),
    questions: [
      // Rows are recognised again within their source: a name that any set could have would mix up two.
      ...(context.source === ''
        ? [{ kind: 'source' as const, table: '', setting: 'source' as const, examples: [] }]
        : []),
      ...(withColumns.some((table) => isRecordRole(table.role))
        ? []
        : [
            {
              kind: 'no_project' as const,
              table: '',
              setting: 'role' as const,
              examples: tables.map(({ name }) => name).slice(0, 8),
            },
          ]),
      ...withColumns.flatMap((table) =>
        isRecordRole(table.role) && !table.id && table.role !== 'measurement'
          ? [
              {
                kind: 'id' as const,
                table: table.name,
                setting: 'id' as const,
                examples: table.columns.map((c) => c.header).slice(0, 8),
              },
            ]
          : [],
      ),
      ...described.questions,
      ...relationQuestions(relations),
    ],
    missingTables: missingTables(tables, withColumns),
  };
}

function recogniseLinks(tables: readonly ProfiledTable[]) {
  const explicit = new Map(
    tables.flatMap((table) => {
      const link = linkTable(table, () => othersOf(table, tables));
      return link ? [[table.name, link] as const] : [];
    }),
  );
  // What links say of each table, by the label they give it; unlabelled ends may be of any.
  const said = new Map<string, Set<string>>();
  const unlabelled = new Set<string>();
  for (const table of tables) {
    const link = explicit.get(table.name);
    if (!link) continue;
    for (const end of [link.from, link.to]) {
      const values = table.columns.find((column) => column.header === end.column)?.keys ?? [];
      const labels = end.label ? table.columns.find((column) => column.header === end.label)?.keys : undefined;
      values.forEach((value, row) => {
        const name = labels && tableNamed(labels[row] ?? '', tables)?.name;
        if (!name) unlabelled.add(value);
        else said.set(name, (said.get(name) ?? new Set()).add(value));
      });
    }
  }
  const entities = tables.filter((table) => !explicit.has(table.name));
  const ids = new Map<string, Profile>();
  for (const table of entities) {
    const wanted = said.get(table.name);
    const used = (column: Profile) =>
      wanted ? found(wanted, column.distinct) : unlabelled.size > 0 ? containment(column, unlabelled) : 0;
    const id = idColumn(table, used);
    if (id) ids.set(table.name, id);
  }
  const references = new Map<string, Reference[]>();
  const links = new Map(explicit);
  for (const table of entities) {
    const all = referencesOf(table, entities, ids);
    // What looks like an id may be one end of a link: project_doel has no id of its own.
    const link = junction(table, all);
    if (link) links.set(table.name, link);
    references.set(
      table.name,
      all.filter(({ column }) => column !== ids.get(table.name)),
    );
  }
  return { links, ids, references };
}

/** Ids by which the ends of a table of links could be known: values of other tables. */
function othersOf(table: ProfiledTable, tables: readonly ProfiledTable[]): ReadonlySet<string> {
  return new Set(
    tables.flatMap((other) =>
      other === table
        ? []
        : other.columns.flatMap((column) => (column.filled >= other.rows * 0.8 ? [...column.distinct] : [])),
    ),
  );
}

function found(wanted: ReadonlySet<string>, there: ReadonlySet<string>): number {
  let count = 0;
  for (const value of wanted) if (there.has(value)) count += 1;
  return wanted.size === 0 ? 0 : count / wanted.size;
}

type Because = LinkedTableReport['because'];

/** Roles by the names of the tables; a table without one that others are linked to is kept as an attribute of theirs. */
function rolesOf(
  tables: readonly ProfiledTable[],
  links: ReadonlyMap<string, unknown>,
  references: ReadonlyMap<string, readonly Reference[]>,
): Map<string, { role: TableRole; because: Because }> {
  const roles = new Map<string, { role: TableRole; because: Because }>();
  for (const table of tables) {
    if (links.has(table.name)) continue;
    const role = roleOfName(table.name);
    if (table.columns.length < 2) roles.set(table.name, { role: 'ignore', because: 'single_column' });
    else if (role) roles.set(table.name, { role, because: 'name' });
  }
  const hasProjects = [...roles.values()].some(({ role }) => role === 'project');
  for (const table of tables) {
    if (links.has(table.name) || roles.has(table.name)) continue;
    const words = plain(table.name);
    if (/initiati/.test(words)) roles.set(table.name, { role: hasProjects ? 'programme' : 'project', because: 'name' });
    else if (isLookup(table, references.get(table.name) ?? []))
      roles.set(table.name, { role: 'attribute', because: 'lookup' });
    else roles.set(table.name, { role: 'ignore', because: 'unknown' });
  }
  return roles;
}

/** A short list of names: a name, an id, perhaps a code, and no amounts. */
function isLookup(table: ProfiledTable, references: readonly Reference[]): boolean {
  const filled = table.columns.filter((column) => column.filled > 0);
  const hasName = filled.some((column) => isName(column.header, table.name));
  const hasAmounts = filled.some((column) => {
    const cells = cellsOf(table, column).filter((cell) => !blank(cell));
    const amounts: AmountRecognition = recogniseAmounts(column.header, cells);
    return amounts.share > 0.9 && cells.some((cell) => /[.,]\d/.test(cell));
  });
  return hasName && !hasAmounts && filled.length <= 5 && references.length <= 1;
}

function relationQuestions(relations: readonly Relation[]): LinkedQuestion[] {
  return relations.flatMap((relation, index): LinkedQuestion[] => {
    const about = {
      table: relation.source,
      relation: index,
      examples: [relation.from, relation.relation, relation.to],
    };
    if (!relation.means) return [{ kind: 'meaning' as const, setting: 'means' as const, ...about }];
    if (relation.means !== 'ignore' && !relation.upper)
      return [{ kind: 'direction' as const, setting: 'upper' as const, ...about }];
    return [];
  });
}

/** A column such as programma_id of which no table of that name is among the files. */
function missingTables(tables: readonly ProfiledTable[], mappings: readonly LinkedTable[]) {
  return tables.flatMap((table) => {
    const mapping = mappings.find(({ name }) => name === table.name);
    if (!mapping || mapping.role === 'links' || mapping.role === 'ignore') return [];
    return table.columns.flatMap((column) => {
      const known = mapping.columns.find((c) => c.header === column.header && c.occurrence === column.occurrence);
      const speaksOf = roleOfName(column.header);
      const isId = /\b(id|nr|nummer|code|key)$/.test(plain(column.header));
      const other =
        speaksOf && speaksOf !== mapping.role && known?.field === 'attribute' && isId && column.header !== mapping.id;
      return other && column.filled > 0 ? [{ table: table.name, header: column.header }] : [];
    });
  });
}
