export { readCsv } from './csv';
export { UnreadableFile, type FileProblem } from './failure';
export { FIELDS, importMappingSchema, type ColumnMapping, type ImportMapping, type MappedField } from './mapping';
export {
  MEASUREMENT_FIELDS,
  planMeasurements,
  type KnownIndicator,
  type MeasurementChoices,
  type MeasurementField,
  type MeasurementPlan,
  type MeasurementRow,
} from './measurements';
export { readPeriod } from './period-text';
export { planImport, type ImportPlan, type PlannedRow, type RowProblem, type Stated } from './plan-import';
export { readTable } from './read-table';
export { suggestMapping, type ColumnReport, type Question, type Suggestion } from './suggest';
export type { Table, TableRow } from './table';
export { momentText, planOfMsProject, type MsProjectPlan, type PlanNote } from './ms-project/plan';
export { MAX_MS_PROJECT_BYTES, readMsProject, type MsProjectFile } from './ms-project/read';
export * from './linked';
export {
  columnReports,
  completeLedgerMapping,
  LEDGER_FIELDS,
  ledgerMappingSchema,
  ledgerQuestions,
  planLedger,
  suggestLedgerMapping,
  type BookedKind,
  type LedgerMapping,
  type LedgerPlan,
  type LedgerProblem,
  type LedgerQuestion,
  type LedgerRow,
} from './ledger';
export { documentOfMsProject, type PlanDocument, type TaskBaseline, type TaskDetail } from './ms-project/document';
export { writeMsProject, type WriteNote, type WrittenPlan } from './ms-project/write';
