import type { RowProblem } from '../plan-import';
import type { Relation } from './linked-mapping';
import { recordId, type PlannedLinkRow, type PlannedTable, type RecordId } from './plan-linked';
import { refused, valueOf, type PlannedRecord } from './plan-records';
import type { ProfiledTable } from './profile';
import { relationId, type StatedLink } from './resolve-links';

/** How the records hang together, by `recordId`. Both ends of everything here are taken. */
export interface RecordLinks {
  /** The row a record belongs to: goal of a goal, programme of a project, owner of an indicator, indicator of a measurement. */
  readonly parents: ReadonlyMap<string, RecordId>;
  /** Work items: the project, stated or that of the item above, and the item above. */
  readonly projects: ReadonlyMap<string, RecordId>;
  readonly items: ReadonlyMap<string, RecordId>;
  readonly serves: readonly { readonly lower: RecordId; readonly goal: RecordId; readonly weight: number }[];
  readonly depends: readonly { readonly successor: RecordId; readonly predecessor: RecordId }[];
  /** What lookup tables add to the attributes of a record, by the name of the table. */
  readonly attributes: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Records that keep a row of a lookup table. */
  readonly keptWith: ReadonlyMap<string, readonly string[]>;
  /** By table: records taken without a link that others of the table have. */
  readonly unlinked: ReadonlyMap<string, number>;
}

type Means = 'parent' | 'serves' | 'depends' | 'attribute';

interface Accepted {
  readonly link: StatedLink;
  readonly means: Means;
  readonly lower: RecordId;
  readonly upper: RecordId;
}

const MAX_ATTRIBUTE = 20_000;

export function linkRecords(
  tables: readonly PlannedTable[],
  stated: readonly StatedLink[],
  relations: readonly Relation[],
  files: readonly ProfiledTable[],
): { tables: PlannedTable[]; links: RecordLinks; linkRows: PlannedLinkRow[] } {
  return new Linking(tables, relations).run(stated, files);
}

class Linking {
  private readonly records = new Map<string, PlannedRecord>();
  private readonly roles: ReadonlyMap<string, string>;
  private readonly relations: ReadonlyMap<string, Relation>;
  private readonly accepted: Accepted[] = [];
  private readonly failures = new Map<StatedLink, RowProblem>();
  private readonly outcome = new Map<StatedLink, Accepted>();
  private readonly parents = new Map<string, RecordId>();
  private readonly projects = new Map<string, RecordId>();
  private readonly items = new Map<string, RecordId>();

  constructor(
    private readonly tables: readonly PlannedTable[],
    relations: readonly Relation[],
  ) {
    this.roles = new Map(tables.map(({ name, role }) => [name, role]));
    this.relations = new Map(relations.map((r) => [relationId(r.source, r.relation, r.from, r.to), r]));
    for (const { records } of tables)
      for (const record of records) {
        const id = recordId(record);
        // Of two rows with one key the first is the record; the other was refused.
        if (record.key !== '' && !this.records.has(id)) this.records.set(id, record);
      }
  }

  run(stated: readonly StatedLink[], files: readonly ProfiledTable[]) {
    this.accept(stated);
    for (const link of this.accepted) if (link.means === 'parent') this.adopt(link);
    this.settleItems();
    this.settleOwned('indicator');
    this.settleOwned('measurement');
    this.dropLinksOfRefused();
    const serves = this.serving();
    const depends = this.depending();
    const { attributes, keptWith } = this.keeping();
    const unlinked = this.countUnlinked(serves.map(({ lower }) => lower));
    this.compareCosts();
    return {
      tables: this.tables.map((table) => ({
        ...table,
        records: table.records.map((record) => {
          const kept = this.records.get(recordId(record));
          return kept && kept.number === record.number ? kept : record;
        }),
      })),
      links: {
        parents: this.parents,
        projects: this.projects,
        items: this.items,
        serves,
        depends,
        attributes,
        keptWith,
        unlinked,
      },
      linkRows: this.linkRows(stated, files),
    };
  }

  private taken(id: RecordId): boolean {
    const record = this.records.get(recordId(id));
    return !!record && !record.problems.some(({ severity }) => severity === 'row');
  }

  private report(id: RecordId, problem: RowProblem): void {
    const record = this.records.get(recordId(id));
    if (record) this.records.set(recordId(id), refused(record, problem));
  }

  /** A row of a table of links is not taken; a reference in a row of records is a value that is not taken. */
  private fail(link: StatedLink, code: string, params: RowProblem['params'] = {}): void {
    if (this.failures.has(link)) return;
    const isRow = this.roles.get(link.table) === 'links';
    const problem: RowProblem = isRow
      ? { severity: 'row', code, params }
      : { severity: 'value', code, column: link.source.slice(link.table.length + 1), params };
    this.failures.set(link, problem);
    this.outcome.delete(link);
    if (!isRow && link.from) this.report(link.from, problem);
  }

  private accept(stated: readonly StatedLink[]): void {
    const seen = new Set<string>();
    for (const link of stated) {
      const { from, to } = link;
      if (link.problem || !from || !to) {
        this.fail(link, link.problem?.code ?? 'end_missing', link.problem?.params);
        continue;
      }
      const id = relationId(link.source, link.relation, from.table, to.table);
      const relation = this.relations.get(id);
      const names = { relation: link.relation, from: from.table, to: to.table };
      if (!relation || relation.means === 'ignore') {
        this.fail(link, 'relation_not_taken', names);
        continue;
      }
      if (!relation.means || !relation.upper) {
        this.fail(link, 'relation_unknown', names);
        continue;
      }
      const pair = `${id}\u0000${from.key.toLowerCase()}\u0000${to.key.toLowerCase()}`;
      if (recordId(from) === recordId(to)) this.fail(link, 'self_link', { id: from.key });
      else if (seen.has(pair)) this.fail(link, 'duplicate_link', { from: from.key, to: to.key });
      else if (!this.taken(from) || !this.taken(to)) {
        const missing = this.taken(from) ? to : from;
        this.fail(link, 'end_not_taken', { id: missing.key, table: missing.table });
      } else {
        seen.add(pair);
        const [upper, lower] = relation.upper === 'from' ? [from, to] : [to, from];
        const accepted = { link, means: relation.means, lower, upper };
        this.accepted.push(accepted);
        this.outcome.set(link, accepted);
      }
    }
  }

  /** A row has one row above it: a second one is told, and so is one that would close a circle. */
  private adopt({ link, lower, upper }: Accepted): void {
    const [low, high] = [this.roles.get(lower.table), this.roles.get(upper.table)];
    const map = low === 'workItem' ? (high === 'workItem' ? this.items : this.projects) : this.parents;
    const id = recordId(lower);
    const before = map.get(id);
    if (before && recordId(before) !== recordId(upper)) {
      this.fail(link, 'second_parent', { id: lower.key, kept: before.key, other: upper.key });
    } else if (low === high && this.isAbove(map, lower, upper)) {
      this.fail(link, 'cycle', { id: lower.key, other: upper.key });
    } else map.set(id, upper);
  }

  private isAbove(map: ReadonlyMap<string, RecordId>, above: RecordId, below: RecordId): boolean {
    const wanted = recordId(above);
    for (let at: RecordId | undefined = below; at; at = map.get(recordId(at))) if (recordId(at) === wanted) return true;
    return false;
  }

  /** The project of an item is its own, or that of the item above it; an item without either has no place. */
  private settleItems(): void {
    const projectOf = (item: RecordId): RecordId | undefined => {
      // The item at the top of its branch that states a project speaks for those below.
      for (let at: RecordId | undefined = item; at; at = this.items.get(recordId(at))) {
        const own = this.projects.get(recordId(at));
        if (own) return own;
      }
      return undefined;
    };
    const items = [...this.records.values()].filter((record) => record.role === 'workItem' && this.taken(record));
    const settled = items.map((item) => ({ item, project: projectOf(item) }));
    for (const { item, project } of settled) {
      if (project) this.projects.set(recordId(item), project);
      else this.report(item, { severity: 'row', code: 'parent_missing', params: { wanted: 'project' } });
    }
    for (const { link, lower, upper } of this.accepted) {
      const above = this.items.get(recordId(lower));
      if (!above || recordId(above) !== recordId(upper) || this.roles.get(upper.table) !== 'workItem') continue;
      const [own, its] = [this.projects.get(recordId(lower)), this.projects.get(recordId(above))];
      if (own && its && recordId(own) !== recordId(its)) {
        this.items.delete(recordId(lower));
        this.fail(link, 'parent_elsewhere', { id: lower.key, other: upper.key });
      }
    }
  }

  private settleOwned(role: 'indicator' | 'measurement'): void {
    const wanted = role === 'indicator' ? 'owner' : 'indicator';
    for (const record of [...this.records.values()]) {
      if (record.role !== role || !this.taken(record)) continue;
      const parent = this.parents.get(recordId(record));
      if (!parent || !this.taken(parent))
        this.report(record, { severity: 'row', code: 'parent_missing', params: { wanted } });
    }
  }

  private dropLinksOfRefused(): void {
    for (const { link, lower, upper } of this.accepted) {
      if (this.taken(lower) && this.taken(upper)) continue;
      const missing = this.taken(upper) ? lower : upper;
      this.fail(link, 'end_not_taken', { id: missing.key, table: missing.table });
    }
    for (const map of [this.parents, this.projects, this.items])
      for (const [id, upper] of map) {
        const record = this.records.get(id);
        if (!record || !this.taken(record) || !this.taken(upper)) map.delete(id);
      }
  }

  private standing(means: Means): Accepted[] {
    return this.accepted.filter((accepted) => accepted.means === means && this.outcome.has(accepted.link));
  }

  private serving() {
    const seen = new Set<string>();
    return this.standing('serves').flatMap(({ link, lower, upper }) => {
      const pair = `${recordId(lower)}\u0000\u0000${recordId(upper)}`;
      if (seen.has(pair)) {
        this.fail(link, 'duplicate_link', { from: lower.key, to: upper.key });
        return [];
      }
      seen.add(pair);
      const weight = link.weight ? Math.round(Number(link.weight.replace('%', '').replace(',', '.'))) : 1;
      if (weight >= 1 && weight <= 1000) return [{ lower, goal: upper, weight }];
      this.report(lower, {
        severity: 'note',
        code: 'weight_unreadable',
        params: { text: (link.weight ?? '').slice(0, 80) },
      });
      return [{ lower, goal: upper, weight: 1 }];
    });
  }

  /** Links in the order of the files; one that would make an item wait for itself is told and left out. */
  private depending() {
    const after = new Map<string, RecordId[]>();
    const seen = new Set<string>();
    const reaches = (from: RecordId, to: RecordId): boolean => {
      const [wanted, visited, queue] = [recordId(to), new Set<string>(), [from]];
      for (let at = queue.pop(); at; at = queue.pop()) {
        if (recordId(at) === wanted) return true;
        if (visited.has(recordId(at))) continue;
        visited.add(recordId(at));
        queue.push(...(after.get(recordId(at)) ?? []));
      }
      return false;
    };
    return this.standing('depends').flatMap(({ link, lower, upper }) => {
      const pair = `${recordId(lower)}\u0000\u0000${recordId(upper)}`;
      if (seen.has(pair)) this.fail(link, 'duplicate_link', { from: lower.key, to: upper.key });
      else if (reaches(lower, upper)) this.fail(link, 'cycle', { id: lower.key, other: upper.key });
      else {
        seen.add(pair);
        after.set(recordId(upper), [...(after.get(recordId(upper)) ?? []), lower]);
        return [{ successor: lower, predecessor: upper }];
      }
      return [];
    });
  }

  private keeping() {
    const names = new Map<string, Map<string, string[]>>();
    const keptWith = new Map<string, string[]>();
    for (const { lower, upper } of this.standing('attribute')) {
      const lookup = this.records.get(recordId(upper));
      const host = names.get(recordId(lower)) ?? new Map<string, string[]>();
      names.set(recordId(lower), host);
      const known = host.get(upper.table) ?? [];
      const name = lookup?.name ?? upper.key;
      host.set(upper.table, known.includes(name) ? known : [...known, name]);
      keptWith.set(recordId(upper), [...(keptWith.get(recordId(upper)) ?? []), recordId(lower)]);
    }
    for (const record of [...this.records.values()]) {
      if (record.role === 'attribute' && this.taken(record) && !keptWith.has(recordId(record)))
        this.report(record, { severity: 'row', code: 'lookup_not_linked' });
    }
    const attributes = new Map(
      [...names].map(([id, host]) => [
        id,
        Object.fromEntries([...host].map(([table, values]) => [table, values.join('; ').slice(0, MAX_ATTRIBUTE)])),
      ]),
    );
    return { attributes, keptWith };
  }

  /** A record without a kind of link that others of its table have is taken, told and counted. */
  private countUnlinked(serving: readonly RecordId[]): Map<string, number> {
    const wanted = new Map<string, { parent: Set<string>; serves: Set<string> }>();
    for (const { from, to, means, upper } of this.relations.values()) {
      if ((means !== 'parent' && means !== 'serves') || from === to || !upper) continue;
      const [lower, higher] = upper === 'from' ? [to, from] : [from, to];
      if (this.roles.get(higher) === 'workItem') continue;
      const kinds = wanted.get(lower) ?? { parent: new Set<string>(), serves: new Set<string>() };
      wanted.set(lower, kinds);
      kinds[means].add(higher);
    }
    const serves = new Set(serving.map(recordId));
    const unlinked = new Map<string, number>();
    for (const record of [...this.records.values()]) {
      const kinds = wanted.get(record.table);
      if (!kinds || !this.taken(record)) continue;
      const id = recordId(record);
      const lacking = [
        ...(this.parents.has(id) || this.projects.has(id) ? [] : kinds.parent),
        ...(serves.has(id) ? [] : kinds.serves),
      ];
      if (lacking.length === 0) continue;
      unlinked.set(record.table, (unlinked.get(record.table) ?? 0) + 1);
      this.report(record, { severity: 'note', code: 'not_linked', params: { wanted: lacking.join(', ') } });
    }
    return unlinked;
  }

  /** Two amounts of one source that should agree and do not are both kept, and told. */
  private compareCosts(): void {
    const sums = new Map<string, { cents: bigint; complete: boolean }>();
    for (const record of this.records.values()) {
      const project =
        record.role === 'workItem' && this.taken(record) ? this.projects.get(recordId(record)) : undefined;
      if (!project) continue;
      const cost = valueOf(record.cost);
      const sum = sums.get(recordId(project)) ?? { cents: 0n, complete: true };
      sums.set(recordId(project), { cents: sum.cents + (cost ?? 0n), complete: sum.complete && cost !== undefined });
    }
    for (const [id, { cents, complete }] of sums) {
      const record = this.records.get(id);
      const cost = record && valueOf(record.cost);
      if (!record || cost === undefined || !complete || cost === cents) continue;
      this.report(record, {
        severity: 'note',
        code: 'items_cost_differ',
        params: { items: euros(cents), project: euros(cost) },
      });
    }
  }

  private linkRows(stated: readonly StatedLink[], files: readonly ProfiledTable[]): PlannedLinkRow[] {
    const numbers = new Map(files.map((file) => [file.name, file.source.table.rows]));
    return stated
      .filter(({ table }) => this.roles.get(table) === 'links')
      .map((link) => {
        const number = numbers.get(link.table)?.[link.row]?.number ?? 0;
        const { id = '?' } = link.problem?.params ?? {};
        const text = [link.from?.key ?? id, link.relation || '→', link.to?.key ?? id].join(' ');
        const base = { table: link.table, number, text };
        const failure = this.failures.get(link);
        const outcome = this.outcome.get(link);
        return outcome
          ? { ...base, lower: outcome.lower, upper: outcome.upper, means: outcome.means, problems: [] }
          : { ...base, problems: failure ? [failure] : [] };
      });
  }
}

const euros = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;
