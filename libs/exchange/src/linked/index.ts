export * from './linked-mapping';
export { meaningsOf } from './meaning';
export {
  planLinked,
  recordId,
  type LinkedPlan,
  type PlannedLinkRow,
  type PlannedTable,
  type RecordId,
} from './plan-linked';
export type { RecordLinks } from './link-records';
export type { PlannedRecord } from './plan-records';
export { relationId } from './resolve-links';
export {
  suggestLinked,
  type LinkedQuestion,
  type LinkedSuggestion,
  type LinkedTableReport,
  type RelationReport,
} from './suggest-linked';
export { isTableFile, readTableSet, type NamedTable, type SetFile, type TableSet } from './table-set';
