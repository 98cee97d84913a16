export { readCsv } from './csv';
export { UnreadableFile, type FileProblem } from './failure';
export { FIELDS, importMappingSchema, type ColumnMapping, type ImportMapping, type MappedField } from './mapping';
export { readPeriod } from './period-text';
export { planImport, type ImportPlan, type PlannedRow, type RowProblem, type Stated } from './plan-import';
export { readTable } from './read-table';
export { suggestMapping, type ColumnReport, type Question, type Suggestion } from './suggest';
export type { Table, TableRow } from './table';
export {
  ledgerMappingSchema,
  ledgerQuestions,
  planLedger,
  suggestLedgerMapping,
  type LedgerMapping,
  type LedgerPlan,
  type LedgerProblem,
  type LedgerQuestion,
  type LedgerRow,
} from './ledger';
