/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Aspect of GOTIK+R. */
export type Aspect =
  | 'information'
  | 'money'
  | 'organisation'
  | 'quality'
  | 'risk'
  | 'time';

/** Operating (exploitatie) or investment (investering, krediet). */
export type BudgetNature =
  | 'investment'
  | 'operating';

/** Structural or incidental money. */
export type BudgetTerm =
  | 'incidental'
  | 'structural';

/** Which changes are wanted; all of the conditions hold. */
export type ChangeFilterInput = {
  /** Recorded at or after this instant. */
  from?: string | null | undefined;
  /** That came from here: application, command, import, … */
  origin?: string | null | undefined;
  /** Made by this person. */
  personId?: string | number | null | undefined;
  /** That touch this table, such as project. */
  table?: string | null | undefined;
  /** Recorded before this instant. */
  until?: string | null | undefined;
};

/** Status colour; grey is not started or not applicable. */
export type Colour =
  | 'green'
  | 'grey'
  | 'orange'
  | 'red';

export type CommitImportInput = {
  mapping: unknown;
  uploadId: string | number;
};

/** Tables to bring in. */
export type CommitTablesInput = {
  /** The mapping as it was previewed. */
  mapping: unknown;
  /** The set of uploads. */
  setId: string | number;
};

export type CreateReportInput = {
  reportingPeriodId: string | number;
};

export type CreateWorkItemInput = {
  actualEnd?: string | null | undefined;
  actualStart?: string | null | undefined;
  description?: string | null | undefined;
  endDate: string;
  kind: WorkItemKind;
  ownerId?: string | number | null | undefined;
  parentId?: string | number | null | undefined;
  percentComplete?: number | null | undefined;
  projectId: string | number;
  startDate: string;
  title: string;
};

/** Finish/start relation of two items. */
export type DependencyType =
  | 'FF'
  | 'FS'
  | 'SF'
  | 'SS';

export type ImportRowsInput = {
  /** At most 200. */
  first?: number;
  mapping: unknown;
  offset?: number;
  /** Only rows with a problem or remark. */
  onlyProblems?: boolean;
  uploadId: string | number;
};

/** Whether a higher or a lower value is better. */
export type IndicatorDirection =
  | 'decrease'
  | 'increase';

/** Which indicators; all that is stated must hold, of several values in a list one. */
export type IndicatorFilter = {
  /** Indicators of this project and of the programme it is in. */
  aboutProjectId?: string | number | null | undefined;
  /** Indicators judged in one of these ways. */
  kinds?: Array<IndicatorKind> | null | undefined;
  /** True for indicators with a value, false for those without. */
  measured?: boolean | null | undefined;
  /** Indicators of these goals, programmes or projects. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Indicators of goals, programmes or projects. */
  ownerKinds?: Array<IndicatorOwnerKind> | null | undefined;
  /** Words, each of which is in the name or the name of what it tells of. */
  search?: string | null | undefined;
};

/** How an indicator is judged. */
export type IndicatorKind =
  /** By values, of which baseline or target is not known. */
  | 'measured'
  /** As met (1) or not met (0), without baseline and target. */
  | 'met'
  /** By its way from baseline to target. */
  | 'path';

/** What an indicator tells of: a goal, a programme or a project. */
export type IndicatorOwnerKind =
  | 'goal'
  | 'programme'
  | 'project';

/** Order of a list of Indicator. */
export type IndicatorSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: IndicatorSortField;
};

/** What a list of Indicator can be put in order by. */
export type IndicatorSortField =
  /** Date of the latest value. */
  | 'latest'
  /** Name. */
  | 'name'
  /** Name of the goal, programme or project, then the name. */
  | 'owner';

/** Commitment (verplichting), actual (realisatie) or forecast (prognose). */
export type LedgerKind =
  | 'actual'
  | 'commitment'
  | 'forecast';

/** How far a measure is. */
export type MitigationState =
  | 'done'
  | 'dropped'
  | 'in_progress'
  | 'planned';

/** Which rows of a preview to show. */
export type PreviewTablesInput = {
  /** At most 200. */
  first?: number;
  /** The mapping of importTablesAnalysis, changed or not. */
  mapping: unknown;
  /** Rows to pass over. */
  offset?: number;
  /** Only rows with a problem or remark. */
  onlyProblems?: boolean;
  /** The set of uploads. */
  setId: string | number;
  /** Only rows of this table. */
  table?: string | null | undefined;
};

/** Which projects; all that is stated must hold, of several values in a list one. */
export type ProjectFilter = {
  /** Overall colour of the latest published status; without a status a project is grey. */
  colours?: Array<Colour> | null | undefined;
  /** Active projects with one of these findings. */
  findings?: Array<ProjectFinding> | null | undefined;
  /** Projects that serve one of these goals. */
  goalIds?: Array<string | number> | null | undefined;
  /** Projects that these people lead. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Words, each of which is in the name, the code, the programme or the owner. At most ten count. */
  search?: string | null | undefined;
  /** Projects in one of these states. */
  states?: Array<ProjectState> | null | undefined;
  /** True for projects that nobody leads. */
  withoutOwner?: boolean | null | undefined;
  /** True for projects outside every programme. */
  withoutProgramme?: boolean | null | undefined;
};

/** What is off about ownership or freshness. */
export type ProjectFinding =
  | 'never_updated'
  | 'no_owner'
  | 'stale';

/** Role of a person in a project. */
export type ProjectRoleName =
  | 'controller'
  | 'data_steward'
  | 'executive_sponsor'
  | 'member'
  | 'political_sponsor'
  | 'privacy_officer'
  | 'project_leader';

/** Order of a list of Project. */
export type ProjectSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: ProjectSortField;
};

/** What a list of Project can be put in order by. */
export type ProjectSortField =
  /** Budget of all years in the first currency of the project. */
  | 'budget'
  /** Code. */
  | 'code'
  /** Overall colour of the latest published status: grey or none, green, orange, red. */
  | 'colour'
  /** End in the current plan. */
  | 'end_date'
  /** Name. */
  | 'name'
  /** Programmes in their order, then the name of the project. */
  | 'programme'
  /** Days by which the current end is later than the first approved one. */
  | 'slip'
  /** Start in the current plan. */
  | 'start_date';

/** Where a project is in its life. */
export type ProjectState =
  | 'active'
  | 'cancelled'
  | 'completed'
  | 'on_hold'
  | 'proposed';

/** Why a plan was replaced. */
export type RebaselineReason =
  | 'changed_goals'
  | 'council_wish'
  | 'external_advice'
  | 'imported'
  | 'law'
  | 'organisation'
  | 'price'
  | 'scope_change'
  | 'setback';

export type RecordLedgerEntryInput = {
  /** Why a forecast has no amount; instead of an amount. */
  absenceReason?: string | null | undefined;
  /** Negative for a credit note or a release; a forecast is the total of the year and never negative. */
  amount?: string | null | undefined;
  bookedOn: string;
  /** ISO 4217 code; euro when left out. */
  currency?: string | null | undefined;
  description?: string;
  fiscalYear: number;
  kind: LedgerKind;
  projectId: string | number;
  /** Such as an invoice or order number. */
  reference?: string;
};

/** What happened to a row. */
export type RecordedOperation =
  /** It was removed. */
  | 'delete'
  /** It was added. */
  | 'insert'
  /** It was altered. */
  | 'update';

/** A removed object to bring back. */
export type RestoreObjectInput = {
  /** Id of the object. */
  id: string | number;
  /** Table of the object, such as risk. */
  table: string;
};

export type ReverseLedgerEntryInput = {
  bookedOn: string;
  /** Why it is taken back. */
  description: string;
  id: string | number;
};

/** What a risk is about. */
export type RiskCategory =
  | 'budget'
  | 'compliance'
  | 'data_quality'
  | 'expertise'
  | 'other'
  | 'planning'
  | 'security'
  | 'stakeholders'
  | 'supplier'
  | 'technology';

/** What is done about a risk. */
export type RiskResponse =
  | 'accept'
  | 'avoid'
  | 'reduce'
  | 'transfer';

/** A risk that occurred is an issue. */
export type RiskState =
  | 'closed'
  | 'occurred'
  | 'open';

/** Role of an account. */
export type Role =
  | 'administrator'
  | 'contributor'
  | 'controller'
  | 'programme_manager'
  | 'project_leader'
  | 'viewer';

export type SaveMappingInput = {
  definition: unknown;
  name: string;
};

export type SaveStatusDraftInput = {
  achieved?: string;
  aspects: Array<StatusAspectInput>;
  attention?: string;
  decisionAsked?: string;
  nextSteps?: string;
  overallColour: Colour;
  overallTrend: Trend;
  percentComplete?: number | null | undefined;
  projectId: string | number;
  reportingDate: string;
  summary?: string;
  /** Set when this draft is to correct a published update. */
  supersedesId?: string | number | null | undefined;
  /** Version of the draft being edited; absent when there is none yet. */
  version?: number | null | undefined;
};

export type SetBudgetLineInput = {
  /** Why there is no amount; instead of an amount. */
  absenceReason?: string | null | undefined;
  /** Not negative. */
  amount?: string | null | undefined;
  /** ISO 4217 code; euro when left out. */
  currency?: string | null | undefined;
  description?: string;
  fiscalYear: number;
  fundingSourceId: string | number;
  /** The line to change; absent for a new one. */
  id?: string | number | null | undefined;
  nature?: BudgetNature;
  projectId: string | number;
  term?: BudgetTerm;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

export type SetMitigationInput = {
  cost?: string | null | undefined;
  dueDate?: string | null | undefined;
  effect?: string;
  /** The measure to change; absent for a new one. */
  id?: string | number | null | undefined;
  ownerId?: string | number | null | undefined;
  riskId: string | number;
  state?: MitigationState;
  title: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

export type SetRiskInput = {
  /** Left as it is, or other, when left out. */
  category?: RiskCategory | null | undefined;
  cause?: string;
  consequence?: string;
  event?: string;
  /** The risk to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** 1 to 5. */
  impact: number;
  impactAmount?: string | null | undefined;
  /** 1 to 5. */
  likelihood: number;
  ownerId?: string | number | null | undefined;
  /** Absent for a risk of the portfolio as a whole. */
  projectId?: string | number | null | undefined;
  residualImpact?: number | null | undefined;
  residualLikelihood?: number | null | undefined;
  response?: RiskResponse;
  reviewDate?: string | null | undefined;
  state?: RiskState;
  title: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** Direction of an order. Items without a value come last in both. */
export type SortDirection =
  /** Lowest, first or earliest first. */
  | 'asc'
  /** Highest, last or latest first. */
  | 'desc';

export type StatusAspectInput = {
  aspect: Aspect;
  cause?: string;
  colour: Colour;
  consequence?: string;
  correction?: string;
  trend: Trend;
};

export type StatusDraftKey = {
  projectId: string | number;
  /** Version of the draft the user sees. */
  version: number;
};

/** Entered in Stip, or read from a file. */
export type StatusOrigin =
  | 'entered'
  | 'imported';

/** A published update never changes. */
export type StatusState =
  | 'draft'
  | 'published';

/** Direction since the previous update. */
export type Trend =
  | 'improving'
  | 'stable'
  | 'worsening';

/** A change to take back. */
export type UndoChangeInput = {
  /** Number of the change. */
  changeId: string | number;
};

/** Fields left out stay as they are; null empties a field that may be empty. */
export type UpdateProjectInput = {
  code?: string | null | undefined;
  description?: string | null | undefined;
  endDate?: string | null | undefined;
  id: string | number;
  name?: string | null | undefined;
  ownerId?: string | number | null | undefined;
  programmeId?: string | number | null | undefined;
  startDate?: string | null | undefined;
  state?: ProjectState | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Fields left out stay as they are. */
export type UpdateReportInput = {
  id: string | number;
  outlook?: string | null | undefined;
  summary?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Fields left out stay as they are. */
export type UpdateWorkItemInput = {
  actualEnd?: string | null | undefined;
  actualStart?: string | null | undefined;
  description?: string | null | undefined;
  endDate?: string | null | undefined;
  id: string | number;
  ownerId?: string | number | null | undefined;
  parentId?: string | number | null | undefined;
  percentComplete?: number | null | undefined;
  position?: number | null | undefined;
  startDate?: string | null | undefined;
  title?: string | null | undefined;
  version: number;
};

export type VersionedKey = {
  id: string | number;
  /** The version the user saw. */
  version: number;
};

/** Phase, task or milestone. */
export type WorkItemKind =
  | 'milestone'
  | 'phase'
  | 'task';

export type ChangeFieldsFragment = { __typename: 'Change', id: string, recordedAt: string, origin: string, superseded: boolean, entryCount: number, person: { __typename: 'Reference', id: string, name: string } | null, entries: Array<{ __typename: 'RecordedEntry', table: string, objectId: string, operation: RecordedOperation, label: string, fields: Array<{ __typename: 'FieldChange', field: string, before: { __typename: 'RecordedValue', text: string, label: string | null } | null, after: { __typename: 'RecordedValue', text: string, label: string | null } | null }> }> };

export type ObjectHistoryQueryVariables = Exact<{
  table: string;
  id: string | number;
  after?: string | number | null | undefined;
}>;


export type ObjectHistoryQuery = { __typename: 'Query', objectHistory: { __typename: 'ChangePage', nodes: Array<{ __typename: 'Change', id: string, recordedAt: string, origin: string, superseded: boolean, entryCount: number, person: { __typename: 'Reference', id: string, name: string } | null, entries: Array<{ __typename: 'RecordedEntry', table: string, objectId: string, operation: RecordedOperation, label: string, fields: Array<{ __typename: 'FieldChange', field: string, before: { __typename: 'RecordedValue', text: string, label: string | null } | null, after: { __typename: 'RecordedValue', text: string, label: string | null } | null }> }> }>, pageInfo: { __typename: 'ChangePageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilterInput | null | undefined;
  after?: string | number | null | undefined;
}>;


export type ChangesQuery = { __typename: 'Query', changes: { __typename: 'ChangePage', nodes: Array<{ __typename: 'Change', id: string, recordedAt: string, origin: string, superseded: boolean, entryCount: number, person: { __typename: 'Reference', id: string, name: string } | null, entries: Array<{ __typename: 'RecordedEntry', table: string, objectId: string, operation: RecordedOperation, label: string, fields: Array<{ __typename: 'FieldChange', field: string, before: { __typename: 'RecordedValue', text: string, label: string | null } | null, after: { __typename: 'RecordedValue', text: string, label: string | null } | null }> }> }>, pageInfo: { __typename: 'ChangePageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeletedObjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeletedObjectsQuery = { __typename: 'Query', deletedObjects: Array<{ __typename: 'DeletedObject', table: string, objectId: string, label: string, deletedAt: string, person: { __typename: 'Reference', id: string, name: string } | null }> };

export type HistoryPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type HistoryPeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }> };

export type UndoChangeMutationVariables = Exact<{
  input: UndoChangeInput;
}>;


export type UndoChangeMutation = { __typename: 'Mutation', undoChange:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'UndonePayload', changeId: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RestoreObjectMutationVariables = Exact<{
  input: RestoreObjectInput;
}>;


export type RestoreObjectMutation = { __typename: 'Mutation', restoreObject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RestoredPayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ImportAnalysisQueryVariables = Exact<{
  uploadId: string | number;
}>;


export type ImportAnalysisQuery = { __typename: 'Query', importAnalysis: { __typename: 'ImportAnalysis', uploadId: string, fileName: string, rowCount: number, source: unknown, mapping: unknown, columns: Array<{ __typename: 'ImportColumn', header: string, occurrence: number, filled: number, samples: Array<string>, evidence: Array<string>, mapping: unknown }>, questions: Array<{ __typename: 'ImportQuestion', kind: string, header: string | null, occurrence: number | null, examples: Array<string> }> } };

export type ImportStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportStartQuery = { __typename: 'Query', savedMappings: Array<{ __typename: 'SavedMapping', id: string, name: string, definition: unknown }>, importRuns: Array<{ __typename: 'ImportRun', id: string, fileName: string, createdAt: string, rowsTotal: number, rowsCreated: number, rowsChanged: number, rowsUnchanged: number, rowsRejected: number, periodName: string | null }> };

export type OutcomeFieldsFragment = { __typename: 'ImportOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, periods: Array<string>, missingColumns: Array<string>, rowCount: number, rows: Array<{ __typename: 'ImportRow', number: number, key: string, name: string, action: string, changes: Array<string>, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> };

export type PreviewImportMutationVariables = Exact<{
  input: ImportRowsInput;
}>;


export type PreviewImportMutation = { __typename: 'Mutation', previewImport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'ImportOutcomePayload', outcome: { __typename: 'ImportOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, periods: Array<string>, missingColumns: Array<string>, rowCount: number, rows: Array<{ __typename: 'ImportRow', number: number, key: string, name: string, action: string, changes: Array<string>, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CommitImportMutationVariables = Exact<{
  input: CommitImportInput;
}>;


export type CommitImportMutation = { __typename: 'Mutation', commitImport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'ImportOutcomePayload', outcome: { __typename: 'ImportOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, periods: Array<string>, missingColumns: Array<string>, rowCount: number, rows: Array<{ __typename: 'ImportRow', number: number, key: string, name: string, action: string, changes: Array<string>, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SaveMappingMutationVariables = Exact<{
  input: SaveMappingInput;
}>;


export type SaveMappingMutation = { __typename: 'Mutation', saveMapping:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'SavedMappingPayload', mapping: { __typename: 'SavedMapping', id: string } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ImportTablesAnalysisQueryVariables = Exact<{
  setId: string | number;
  roles?: unknown;
}>;


export type ImportTablesAnalysisQuery = { __typename: 'Query', importTablesAnalysis: { __typename: 'LinkedAnalysis', setId: string, mapping: unknown, skipped: Array<string>, tables: Array<{ __typename: 'LinkedTable', name: string, file: string, rows: number, because: string, columns: Array<{ __typename: 'LinkedColumn', header: string, occurrence: number, filled: number, samples: Array<string>, evidence: Array<string> }> }>, relations: Array<{ __typename: 'LinkedRelation', links: number, fromRows: number, toRows: number, mostOfFrom: number, mostOfTo: number, meanings: Array<string> }>, questions: Array<{ __typename: 'LinkedQuestion', kind: string, table: string, header: string | null, occurrence: number | null, relation: number | null, setting: string, examples: Array<string> }>, missingTables: Array<{ __typename: 'LinkedMissingTable', table: string, header: string }> } };

export type LinkedOutcomeFieldsFragment = { __typename: 'LinkedOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, unlinked: number, missing: Array<string>, rowCount: number, tables: Array<{ __typename: 'LinkedTableCounts', name: string, role: string, read: number, created: number, changed: number, unchanged: number, notTaken: number, unlinked: number }>, rows: Array<{ __typename: 'LinkedRow', table: string, number: number, key: string, name: string, action: string, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> };

export type PreviewTablesMutationVariables = Exact<{
  input: PreviewTablesInput;
}>;


export type PreviewTablesMutation = { __typename: 'Mutation', previewTables:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'LinkedOutcomePayload', outcome: { __typename: 'LinkedOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, unlinked: number, missing: Array<string>, rowCount: number, tables: Array<{ __typename: 'LinkedTableCounts', name: string, role: string, read: number, created: number, changed: number, unchanged: number, notTaken: number, unlinked: number }>, rows: Array<{ __typename: 'LinkedRow', table: string, number: number, key: string, name: string, action: string, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CommitTablesMutationVariables = Exact<{
  input: CommitTablesInput;
}>;


export type CommitTablesMutation = { __typename: 'Mutation', commitTables:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'LinkedOutcomePayload', outcome: { __typename: 'LinkedOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, unlinked: number, missing: Array<string>, rowCount: number, tables: Array<{ __typename: 'LinkedTableCounts', name: string, role: string, read: number, created: number, changed: number, unchanged: number, notTaken: number, unlinked: number }>, rows: Array<{ __typename: 'LinkedRow', table: string, number: number, key: string, name: string, action: string, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type IndicatorsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: IndicatorFilter | null | undefined;
  sort?: IndicatorSort | null | undefined;
}>;


export type IndicatorsQuery = { __typename: 'Query', indicatorList: { __typename: 'IndicatorSummaryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'IndicatorSummary', id: string, name: string, kind: IndicatorKind, ownerKind: IndicatorOwnerKind, unit: string, direction: IndicatorDirection, baselineValue: string | null, targetValue: string | null, targetDate: string | null, latestValue: string | null, latestOn: string | null, measurementCount: number, owner: { __typename: 'Reference', id: string, name: string } }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename: 'Query', overview: { __typename: 'Overview', today: string, projectCount: number, previousPeriod: string | null, freshCount: number, activeCount: number, attentionCount: number, strategy: { __typename: 'OverviewStrategy', title: string, termStart: string, termEnd: string, adoptedBy: string | null, adoptedOn: string | null } | null, counts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number }, previousCounts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } | null, programmes: Array<{ __typename: 'OverviewProgramme', id: string | null, name: string | null, counts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } }>, money: Array<{ __typename: 'OverviewMoney', currency: string, expected: string, firstBudget: string, absentCount: number }>, years: Array<{ __typename: 'OverviewYear', fiscalYear: number, currency: string, budget: string, actual: string, commitment: string, expected: string }>, attention: Array<{ __typename: 'AttentionProject', id: string, name: string, programmeName: string | null, ownerName: string | null, colour: Colour | null, statedLabel: string | null, slipDays: number | null, contradicted: boolean, overspendPercent: number | null, reason: string | null }>, milestones: Array<{ __typename: 'OverviewMilestone', id: string, title: string, date: string, slipDays: number | null, overdue: boolean, colour: Colour | null, project: { __typename: 'Reference', id: string, name: string } }>, risks: Array<{ __typename: 'OverviewRisk', id: string, title: string, score: number, measures: number, overdueMeasures: number, project: { __typename: 'Reference', id: string, name: string } | null }>, decisions: Array<{ __typename: 'DecisionAsked', title: string, body: string | null, kind: string | null, dueDate: string | null, overdue: boolean, amount: string | null, project: { __typename: 'Reference', id: string, name: string } | null }>, findings: Array<{ __typename: 'OverviewFinding', kind: string, projects: Array<{ __typename: 'Reference', id: string, name: string }> }> } };

type Failure_Forbidden_Fragment = { __typename: 'Forbidden', permission: string, message: string };

type Failure_NotFound_Fragment = { __typename: 'NotFound', entity: string, id: string, message: string };

type Failure_ValidationFailed_Fragment = { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> };

type Failure_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string };

export type FailureFragment =
  | Failure_Forbidden_Fragment
  | Failure_NotFound_Fragment
  | Failure_ValidationFailed_Fragment
  | Failure_VersionConflict_Fragment
;

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { __typename: 'Query', session: { __typename: 'Session', role: Role, permissions: Array<string>, person: { __typename: 'Person', id: string, name: string } | null, organisation: { __typename: 'Organisation', id: string, name: string, currency: string, isDemo: boolean, themeUrl: string | null, updateCadenceDays: number, timeZone: string, recordedSince: string | null } } };

export type CreateWorkItemMutationVariables = Exact<{
  input: CreateWorkItemInput;
}>;


export type CreateWorkItemMutation = { __typename: 'Mutation', createWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateWorkItemMutationVariables = Exact<{
  input: UpdateWorkItemInput;
}>;


export type UpdateWorkItemMutation = { __typename: 'Mutation', updateWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveWorkItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveWorkItemMutation = { __typename: 'Mutation', removeWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetRiskMutationVariables = Exact<{
  input: SetRiskInput;
}>;


export type SetRiskMutation = { __typename: 'Mutation', setRisk:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectRisksPayload', risks: Array<{ __typename: 'Risk', id: string, version: number, title: string, cause: string, event: string, consequence: string, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, impactAmount: string | null, response: RiskResponse, state: RiskState, owner: { __typename: 'Person', id: string, name: string } | null, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, state: MitigationState, owner: { __typename: 'Person', id: string, name: string } | null }> }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetMitigationMutationVariables = Exact<{
  input: SetMitigationInput;
}>;


export type SetMitigationMutation = { __typename: 'Mutation', setMitigation:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectRisksPayload', risks: Array<{ __typename: 'Risk', id: string, version: number, title: string, cause: string, event: string, consequence: string, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, impactAmount: string | null, response: RiskResponse, state: RiskState, owner: { __typename: 'Person', id: string, name: string } | null, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, state: MitigationState, owner: { __typename: 'Person', id: string, name: string } | null }> }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetBudgetLineMutationVariables = Exact<{
  input: SetBudgetLineInput;
}>;


export type SetBudgetLineMutation = { __typename: 'Mutation', setBudgetLine:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RecordLedgerEntryMutationVariables = Exact<{
  input: RecordLedgerEntryInput;
}>;


export type RecordLedgerEntryMutation = { __typename: 'Mutation', recordLedgerEntry:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReverseLedgerEntryMutationVariables = Exact<{
  input: ReverseLedgerEntryInput;
}>;


export type ReverseLedgerEntryMutation = { __typename: 'Mutation', reverseLedgerEntry:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ProjectFilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectFilterChoicesQuery = { __typename: 'Query', projectChoices: { __typename: 'ProjectChoices', programmes: Array<{ __typename: 'Reference', id: string, name: string }>, owners: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'Reference', id: string, name: string }> } };

export type ProjectsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type ProjectsQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProjectSummary', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, slipDays: number | null, openRisks: number, findings: Array<ProjectFinding>, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, status: { __typename: 'ProjectStatusSummary', id: string, reportingDate: string, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null } | null, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, expected: string | null, absenceReason: string | null }> }> } };

export type StatusFieldsFragment = { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> };

export type ProjectFieldsFragment = { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> };

export type ProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } | null };

export type ProjectChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string, jobTitle: string | null }>, programmes: Array<{ __typename: 'Programme', id: string, name: string }> };

export type MoneyFieldsFragment = { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> };

export type RiskFieldsFragment = { __typename: 'Risk', id: string, version: number, title: string, cause: string, event: string, consequence: string, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, impactAmount: string | null, response: RiskResponse, state: RiskState, owner: { __typename: 'Person', id: string, name: string } | null, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, state: MitigationState, owner: { __typename: 'Person', id: string, name: string } | null }> };

export type ProjectMoneyQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectMoneyQuery = { __typename: 'Query', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> } };

export type ProjectRisksQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectRisksQuery = { __typename: 'Query', projectRisks: Array<{ __typename: 'Risk', id: string, version: number, title: string, cause: string, event: string, consequence: string, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, impactAmount: string | null, response: RiskResponse, state: RiskState, owner: { __typename: 'Person', id: string, name: string } | null, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, state: MitigationState, owner: { __typename: 'Person', id: string, name: string } | null }> }> };

export type StatusHistoryQueryVariables = Exact<{
  projectId: string | number;
}>;


export type StatusHistoryQuery = { __typename: 'Query', statusHistory: Array<{ __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> }> };

export type StatusFormQueryVariables = Exact<{
  projectId: string | number;
}>;


export type StatusFormQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, name: string, state: ProjectState } | null, statusForm: { __typename: 'StatusForm', draft: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, latest: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null } };

export type SaveStatusDraftMutationVariables = Exact<{
  input: SaveStatusDraftInput;
}>;


export type SaveStatusDraftMutation = { __typename: 'Mutation', saveStatusDraft:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StatusUpdatePayload', statusUpdate: { __typename: 'StatusUpdate', id: string, version: number } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type PublishStatusUpdateMutationVariables = Exact<{
  input: StatusDraftKey;
}>;


export type PublishStatusUpdateMutation = { __typename: 'Mutation', publishStatusUpdate:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StatusUpdatePayload', statusUpdate: { __typename: 'StatusUpdate', id: string, version: number } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type DiscardStatusDraftMutationVariables = Exact<{
  input: StatusDraftKey;
}>;


export type DiscardStatusDraftMutation = { __typename: 'Mutation', discardStatusDraft:
    | { __typename: 'DiscardStatusDraftPayload', projectId: string }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateProjectMutationVariables = Exact<{
  input: UpdateProjectInput;
}>;


export type UpdateProjectMutation = { __typename: 'Mutation', updateProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReportPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportPeriodsQuery = { __typename: 'Query', reportPeriods: Array<{ __typename: 'ReportPeriod', id: string, name: string, startDate: string, endDate: string, dueDate: string | null, reported: number, active: number, reportId: string | null }> };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, version: number, content: unknown } };

export type CreateReportMutationVariables = Exact<{
  input: CreateReportInput;
}>;


export type CreateReportMutation = { __typename: 'Mutation', createReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateReportMutationVariables = Exact<{
  input: UpdateReportInput;
}>;


export type UpdateReportMutation = { __typename: 'Mutation', updateReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, content: unknown } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RoadmapQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapQuery = { __typename: 'Query', roadmap: { __typename: 'Roadmap', today: string, goals: Array<{ __typename: 'Reference', id: string, name: string }>, programmes: Array<{ __typename: 'Reference', id: string, name: string }>, dependencies: Array<{ __typename: 'RoadmapDependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number }>, projects: Array<{ __typename: 'RoadmapProject', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, dateAbsenceReason: string | null, colour: Colour | null, trend: Trend | null, reportingDate: string | null, percentComplete: number | null, aspectColours: unknown, openRisks: number, baselineStart: string | null, baselineEnd: string | null, baselineCount: number, findings: Array<ProjectFinding>, owner: { __typename: 'Reference', id: string, name: string } | null, programme: { __typename: 'Reference', id: string, name: string } | null, goals: Array<{ __typename: 'Reference', id: string, name: string }>, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, actual: string, expected: string | null, absenceReason: string | null }>, topRisk: { __typename: 'RoadmapRisk', id: string, title: string, score: number } | null, items: Array<{ __typename: 'RoadmapItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, owner: string | null, baselineStart: string | null, baselineEnd: string | null }> }> } };
