import {
  isRecordRole,
  type LinkedTable,
  type Meaning,
  type RecordRole,
  type Relation,
  type TableRole,
} from './linked-mapping';
import type { FoundRelation } from './resolve-links';
import { plain } from './words';

/** A lower number is higher up: a row belongs to one of a lower number. */
const RANK: Readonly<Record<RecordRole, number>> = {
  goal: 0,
  programme: 1,
  project: 2,
  workItem: 3,
  indicator: 4,
  measurement: 5,
};

/** What a link between rows of two roles can mean; the first is the usual one. Nothing but `ignore`: Stip has no place for it. */
export function meaningsOf(from: TableRole, to: TableRole): Meaning[] {
  if (from === 'attribute' || to === 'attribute')
    return isRecordRole(from) || isRecordRole(to) ? ['attribute', 'ignore'] : ['ignore'];
  if (!isRecordRole(from) || !isRecordRole(to)) return ['ignore'];
  const pair = [from, to].sort((a, b) => RANK[a] - RANK[b]).join(' ');
  switch (pair) {
    case 'goal programme':
    case 'goal project':
      return ['serves', 'ignore'];
    case 'workItem workItem':
      return ['parent', 'depends', 'ignore'];
    case 'goal goal':
    case 'programme project':
    case 'project workItem':
    case 'goal indicator':
    case 'programme indicator':
    case 'project indicator':
    case 'indicator measurement':
      return ['parent', 'ignore'];
    default:
      return ['ignore'];
  }
}

/** Words of a relation whose first end is the upper one, and whose second is. */
const FROM_IS_UPPER =
  /\b(has|have|contains?|consists|bevat|omvat|bestaat|heeft|parent|ouder|pays|funds|owns|leads|boven|leidt|splits)\b/;
const TO_IS_UPPER =
  /\b(serves?|part|belongs?|hoort|onderdeel|valt|onder|draagt|contributes?|supports?|child|kind|sub|dient|parent of is|bovenliggend\p{L}*|hoofd\p{L}*)\b/u;
const DEPENDS_ON = /depends|afhankelijk|voorganger|predecessor|requires|vereist|wacht|volgt|na\b|after/;
const COMES_BEFORE = /precedes|before|voor\b|blocks|blokkeert|opvolger|successor|enables|leads to|leidt tot/;

/** What links of a kind mean, as far as the roles of both ends and the words leave no choice. */
export function suggestMeaning(found: FoundRelation, tables: readonly LinkedTable[]): Relation {
  const base = { source: found.source, relation: found.relation, from: found.from, to: found.to };
  const role = (name: string) => tables.find((table) => table.name === name)?.role ?? 'ignore';
  const [from, to] = [role(found.from), role(found.to)];
  const [first = 'ignore'] = meaningsOf(from, to);
  if (first === 'ignore') return { ...base, means: 'ignore' };
  if (first === 'attribute') return { ...base, means: 'attribute', upper: from === 'attribute' ? 'from' : 'to' };
  const words = plain(found.relation || found.source.slice(found.source.indexOf('.') + 1));
  const isReference = found.source.includes('.');
  if (from === 'workItem' && to === 'workItem') {
    if (DEPENDS_ON.test(words)) return { ...base, means: 'depends', upper: 'to' };
    if (COMES_BEFORE.test(words)) return { ...base, means: 'depends', upper: 'from' };
    const upper = upperOf(found, words, isReference);
    const told = FROM_IS_UPPER.test(words) || TO_IS_UPPER.test(words) || found.from !== found.to;
    return told ? { ...base, means: 'parent', upper } : { ...base, upper };
  }
  if (isRecordRole(from) && isRecordRole(to) && RANK[from] !== RANK[to])
    return { ...base, means: first, upper: RANK[from] < RANK[to] ? 'from' : 'to' };
  return { ...base, means: first, upper: upperOf(found, words, isReference) };
}

/** The upper end of links between rows of one role: a row has one row above it, but may have several below. */
function upperOf(found: FoundRelation, words: string, isReference: boolean): 'from' | 'to' | undefined {
  // A column of a row holds the row above it.
  if (isReference) return 'to';
  const fromIsLower = found.mostOfFrom === 1;
  const toIsLower = found.mostOfTo === 1;
  if (fromIsLower !== toIsLower) return fromIsLower ? 'to' : 'from';
  if (TO_IS_UPPER.test(words)) return 'to';
  if (FROM_IS_UPPER.test(words)) return 'from';
  return undefined;
}
