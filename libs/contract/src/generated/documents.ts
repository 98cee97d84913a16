/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A measured value of an indicator. */
export type AddIndicatorMeasurementInput = {
  /** The indicator that was measured. */
  indicatorId: string | number;
  /** Day the value is of, not in the future; one value per day. */
  measuredOn: string;
  /** Remark on the value. */
  note?: string;
  /** Where the value comes from. */
  source?: string;
  /** Decimal number in the unit of the indicator. */
  value: string;
};

/** Who adopted a strategy. */
export type AdoptionBody =
  | 'council'
  | 'executive'
  | 'management';

/** Aspect of GOTIK+R. */
export type Aspect =
  | 'information'
  | 'money'
  | 'organisation'
  | 'quality'
  | 'risk'
  | 'time';

/** The link of a project with a benefit. */
export type BenefitProjectKey = {
  /** The benefit. */
  benefitId: string | number;
  /** The project that brings it. */
  projectId: string | number;
};

/** Whether a benefit has come. */
export type BenefitState =
  | 'dropped'
  | 'expected'
  | 'partly_realised'
  | 'realised';

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

/** A new goal; it comes last among its siblings. */
export type CreateGoalInput = {
  /** For the organisation or for society. */
  category: GoalCategory;
  /** Short code, unique in the organisation. */
  code?: string | null | undefined;
  /** What it means and for whom. */
  description?: string | null | undefined;
  /** Last day of its period; null for that of the strategy. */
  endDate?: string | null | undefined;
  /** The person who answers for it. */
  ownerId?: string | number | null | undefined;
  /** The goal above it. */
  parentId?: string | number | null | undefined;
  /** First day of its period; null for that of the strategy. */
  startDate?: string | null | undefined;
  /** The strategy it belongs to. */
  strategyId: string | number;
  /** What is to be reached, at most 300 characters. */
  title: string;
};

/** A new indicator of a goal. */
export type CreateIndicatorInput = {
  /** Day of the baseline. */
  baselineDate: string;
  /** Value at the start: a decimal number, such as "42.5". */
  baselineValue: string;
  /** Whether a higher or a lower value is better. */
  direction: IndicatorDirection;
  /** The goal it measures. */
  goalId: string | number;
  /** Months between two measurements, 1 to 60. */
  measuredEveryMonths?: number;
  /** What is measured, at most 300 characters. */
  name: string;
  /** Day on which the target is to be reached; after the baseline. */
  targetDate: string;
  /** Value to reach: a decimal number on the better side of the baseline. */
  targetValue: string;
  /** Unit of the values, such as % or days. */
  unit: string;
};

export type CreateReportInput = {
  reportingPeriodId: string | number;
};

/** A new data strategy. */
export type CreateStrategyInput = {
  /** Who adopted it; together with adoptedOn. */
  adoptedBy?: AdoptionBody | null | undefined;
  /** Day of adoption; together with adoptedBy. */
  adoptedOn?: string | null | undefined;
  /** Reference of the decision. */
  adoptionReference?: string | null | undefined;
  /** Where the municipality wants to be beyond the term. */
  horizon?: string | null | undefined;
  /** Day of the dot on the horizon; after the short term. */
  horizonOn?: string | null | undefined;
  /** Day by which the first results are to be there. */
  shortTermOn?: string | null | undefined;
  /** Last day of the term, included. */
  termEnd: string;
  /** First day of the term. */
  termStart: string;
  /** Its name, at most 300 characters. */
  title: string;
  /** What the municipality wants with data and why. */
  vision?: string | null | undefined;
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

/** Order of day (d), month (m) and year (y) in dates of figures. */
export type DateOrder =
  | 'dmy'
  | 'mdy'
  | 'ymd';

/** What stands before the decimals; the other one separates thousands. */
export type DecimalMark =
  | 'comma'
  | 'point';

/** Finish/start relation of two items. */
export type DependencyType =
  | 'FF'
  | 'FS'
  | 'SF'
  | 'SS';

/** Whether the target will be reached if the trend goes on: sure when the whole interval does, likely when the expected value does, unlikely when only the best end does, no when nothing of it does. */
export type ForecastOutlook =
  | 'likely'
  | 'no'
  | 'sure'
  | 'unlikely';

/** Whether a goal is about the organisation itself or about society. */
export type GoalCategory =
  | 'organisation'
  | 'society';

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

/** The latest measurement against the target (reached) or against the path on the day it was measured (on_path, behind). */
export type IndicatorStand =
  | 'behind'
  | 'not_measured'
  | 'on_path'
  | 'reached';

/** Intermediate target of an indicator. */
export type IndicatorTargetInput = {
  /** After the baseline and before the target date. */
  dueOn: string;
  /** Decimal number in the unit of the indicator. */
  value: string;
};

/** Commitment (verplichting), actual (realisatie) or forecast (prognose). */
export type LedgerKind =
  | 'actual'
  | 'commitment'
  | 'forecast';

/** A project brings a benefit, with a weight. */
export type LinkBenefitProjectInput = {
  /** The benefit. */
  benefitId: string | number;
  /** The project that brings it. */
  projectId: string | number;
  /** The version of the link the user saw; absent for a new link. */
  version?: number | null | undefined;
  /** 1 to 1,000: divides the share of the project in the goal over the benefits it brings there. */
  weight?: number;
};

/** A project serves a goal, with a weight. */
export type LinkProjectGoalInput = {
  /** The goal it serves. */
  goalId: string | number;
  /** The project. */
  projectId: string | number;
  /** The version of the link the user saw; absent for a new link. */
  version?: number | null | undefined;
  /** 1 to 1,000: share among the goals of the project. */
  weight?: number;
};

/** What recording a row would do. */
export type MeasurementAction =
  | 'changed'
  | 'created'
  | 'rejected'
  | 'unchanged';

/** Places of the columns, from 0; a field left out is recognised, null says that there is none. */
export type MeasurementColumnsInput = {
  /** Day the value is of. */
  date?: number | null | undefined;
  /** Id or name of the indicator. */
  indicator?: number | null | undefined;
  /** Remark on the value. */
  note?: number | null | undefined;
  /** Where the value comes from. */
  source?: number | null | undefined;
  /** The measured value. */
  value?: number | null | undefined;
};

/** What a column of a file with measurements holds. */
export type MeasurementField =
  | 'date'
  | 'indicator'
  | 'note'
  | 'source'
  | 'value';

/** What must be chosen before a file with measurements can be read without guessing. */
export type MeasurementQuestionKind =
  | 'column'
  | 'date_order'
  | 'decimal';

/** How far a measure is. */
export type MitigationState =
  | 'done'
  | 'dropped'
  | 'in_progress'
  | 'planned';

/** Where a goal is to stand in the tree. */
export type MoveGoalInput = {
  /** The goal to move. */
  id: string | number;
  /** The goal above it; absent for the top. */
  parentId?: string | number | null | undefined;
  /** Place among its new siblings, from 0; too great a number is the last. */
  position: number;
  /** The version the user saw. */
  version: number;
};

/** A file with measurements to look at. Nothing is written. */
export type PreviewMeasurementsInput = {
  /** Which column is what, where it must be said. */
  columns?: MeasurementColumnsInput | null | undefined;
  /** The file, CSV or XLSX, in base64; at most 900,000 characters. */
  content: string;
  /** How dates are written, where the file leaves it open. */
  dateOrder?: DateOrder | null | undefined;
  /** How figures are written, where the file leaves it open. */
  decimal?: DecimalMark | null | undefined;
  /** Name of the file. */
  fileName: string;
  /** The strategy whose indicators count; absent for that of today. */
  strategyId?: string | number | null | undefined;
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

/** The link of a project with a goal. */
export type ProjectGoalKey = {
  /** The goal it serves. */
  goalId: string | number;
  /** The project. */
  projectId: string | number;
};

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

/** Measured values of many indicators, sent together. */
export type RecordMeasurementsInput = {
  /** At most 5,000, all taken or none. A day that has a value gets the new one, so sending them again changes nothing. */
  measurements: Array<AddIndicatorMeasurementInput>;
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

/** A benefit as it is to be: what is left out takes its default. */
export type SetBenefitInput = {
  /** For whom and how. */
  description?: string;
  /** When it is to have come. */
  dueDate?: string | null | undefined;
  /** What it is to bring in money, in cents a year. */
  expectedAmount?: string | null | undefined;
  /** What it is to bring, in words; at most 300 characters. */
  expectedValue?: string;
  /** The goal it belongs to; a benefit stays with its goal. */
  goalId: string | number;
  /** The benefit to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** The person who sees to it that the benefit comes. */
  ownerId?: string | number | null | undefined;
  /** Whether it has come. */
  state?: BenefitState;
  /** What gets better, at most 300 characters. */
  title: string;
  /** The version the user saw, with id. */
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

/** The path of an indicator from its baseline to its target. */
export type SetIndicatorTargetsInput = {
  /** The indicator. */
  id: string | number;
  /** All of them; replaces what there was. */
  targets: Array<IndicatorTargetInput>;
  /** The version of the indicator the user saw. */
  version: number;
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

/** How far one of the eight steps is. */
export type SetStrategyStepInput = {
  /** When it is to be done, or was. */
  dueDate?: string | null | undefined;
  /** What shows how far it is. */
  evidence?: string;
  /** Web address, beginning with http:// or https://. */
  evidenceLink?: string;
  /** The person who sees to it. */
  responsibleId?: string | number | null | undefined;
  /** How far it is. */
  state: StepState;
  /** 1 to 8. */
  step: number;
  /** The strategy of the step. */
  strategyId: string | number;
  /** The version the user saw; absent when nothing was recorded yet. */
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

/** How far a step of the strategy is. */
export type StepState =
  | 'done'
  | 'in_progress'
  | 'not_started';

/** What is missing or overdue between goals, benefits, efforts, indicators and steps. */
export type StrategyFindingKind =
  | 'benefit_overdue'
  | 'benefit_without_owner'
  | 'benefit_without_project'
  | 'goal_without_indicator'
  | 'goal_without_owner'
  | 'goal_without_projects'
  | 'indicator_not_measured'
  | 'project_without_goal'
  | 'step_overdue';

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
export type UpdateGoalInput = {
  /** For the organisation or for society. */
  category?: GoalCategory | null | undefined;
  /** Short code, unique in the organisation. */
  code?: string | null | undefined;
  /** What it means and for whom. */
  description?: string | null | undefined;
  /** Last day of its period; null for that of the strategy. */
  endDate?: string | null | undefined;
  /** The goal to change. */
  id: string | number;
  /** The person who answers for it. */
  ownerId?: string | number | null | undefined;
  /** The goal above it. */
  parentId?: string | number | null | undefined;
  /** Order among its siblings; moveGoal numbers them all. */
  position?: number | null | undefined;
  /** First day of its period; null for that of the strategy. */
  startDate?: string | null | undefined;
  /** What is to be reached, at most 300 characters. */
  title?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Fields left out stay as they are; null empties a field that may be empty. */
export type UpdateIndicatorInput = {
  /** Day of the baseline. */
  baselineDate?: string | null | undefined;
  /** Value at the start: a decimal number. */
  baselineValue?: string | null | undefined;
  /** Whether a higher or a lower value is better. */
  direction?: IndicatorDirection | null | undefined;
  /** The indicator to change. */
  id: string | number;
  /** Months between two measurements, 1 to 60. */
  measuredEveryMonths?: number | null | undefined;
  /** What is measured, at most 300 characters. */
  name?: string | null | undefined;
  /** Day on which the target is to be reached. */
  targetDate?: string | null | undefined;
  /** Value to reach, on the better side of the baseline. */
  targetValue?: string | null | undefined;
  /** Unit of the values, such as % or days. */
  unit?: string | null | undefined;
  /** The version the user saw. */
  version: number;
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

/** Fields left out stay as they are; null empties a field that may be empty. */
export type UpdateStrategyInput = {
  /** Who adopted it; together with adoptedOn. */
  adoptedBy?: AdoptionBody | null | undefined;
  /** Day of adoption; together with adoptedBy. */
  adoptedOn?: string | null | undefined;
  /** Reference of the decision. */
  adoptionReference?: string | null | undefined;
  /** Where the municipality wants to be beyond the term. */
  horizon?: string | null | undefined;
  /** Day of the dot on the horizon; after the short term. */
  horizonOn?: string | null | undefined;
  /** The strategy to change. */
  id: string | number;
  /** Day by which the first results are to be there. */
  shortTermOn?: string | null | undefined;
  /** Last day of the term, included. */
  termEnd?: string | null | undefined;
  /** First day of the term. */
  termStart?: string | null | undefined;
  /** Its name, at most 300 characters. */
  title?: string | null | undefined;
  /** The version the user saw. */
  version: number;
  /** What the municipality wants with data and why. */
  vision?: string | null | undefined;
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

export type IndicatorFieldsFragment = { __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null };

export type BenefitFieldsFragment = { __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> };

export type GoalFieldsFragment = { __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> };

export type StrategyGoalsFragment = { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> };

export type FindingFieldsFragment = { __typename: 'StrategyFinding', kind: StrategyFindingKind, title: string, goalId: string | null, projectId: string | null, indicatorId: string | null, benefitId: string | null, step: number | null, dueOn: string | null };

export type GoalsQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type GoalsQuery = { __typename: 'Query', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } | null, strategyFindings: Array<{ __typename: 'StrategyFinding', kind: StrategyFindingKind, title: string, goalId: string | null, projectId: string | null, indicatorId: string | null, benefitId: string | null, step: number | null, dueOn: string | null }>, strategies: Array<{ __typename: 'StrategySummary', id: string, title: string, termStart: string, termEnd: string, adoptedOn: string | null, goalCount: number, isCurrent: boolean }> };

export type GoalChoicesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type GoalChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }>, goalNetwork: { __typename: 'GoalNetwork', strategyId: string, projects: Array<{ __typename: 'NetworkProject', id: string, name: string }> } | null };

export type CreateGoalMutationVariables = Exact<{
  input: CreateGoalInput;
}>;


export type CreateGoalMutation = { __typename: 'Mutation', createGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateGoalMutationVariables = Exact<{
  input: UpdateGoalInput;
}>;


export type UpdateGoalMutation = { __typename: 'Mutation', updateGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MoveGoalMutationVariables = Exact<{
  input: MoveGoalInput;
}>;


export type MoveGoalMutation = { __typename: 'Mutation', moveGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveGoalMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveGoalMutation = { __typename: 'Mutation', removeGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetBenefitMutationVariables = Exact<{
  input: SetBenefitInput;
}>;


export type SetBenefitMutation = { __typename: 'Mutation', setBenefit:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveBenefitMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveBenefitMutation = { __typename: 'Mutation', removeBenefit:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type LinkProjectGoalMutationVariables = Exact<{
  input: LinkProjectGoalInput;
}>;


export type LinkProjectGoalMutation = { __typename: 'Mutation', linkProjectGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnlinkProjectGoalMutationVariables = Exact<{
  input: ProjectGoalKey;
}>;


export type UnlinkProjectGoalMutation = { __typename: 'Mutation', unlinkProjectGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type LinkBenefitProjectMutationVariables = Exact<{
  input: LinkBenefitProjectInput;
}>;


export type LinkBenefitProjectMutation = { __typename: 'Mutation', linkBenefitProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnlinkBenefitProjectMutationVariables = Exact<{
  input: BenefitProjectKey;
}>;


export type UnlinkBenefitProjectMutation = { __typename: 'Mutation', unlinkBenefitProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { __typename: 'Mutation', createIndicator:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateIndicatorMutationVariables = Exact<{
  input: UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { __typename: 'Mutation', updateIndicator:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveIndicatorMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveIndicatorMutation = { __typename: 'Mutation', removeIndicator:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetIndicatorTargetsMutationVariables = Exact<{
  input: SetIndicatorTargetsInput;
}>;


export type SetIndicatorTargetsMutation = { __typename: 'Mutation', setIndicatorTargets:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveIndicatorMeasurementMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveIndicatorMeasurementMutation = { __typename: 'Mutation', removeIndicatorMeasurement:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RecordMeasurementsMutationVariables = Exact<{
  input: RecordMeasurementsInput;
}>;


export type RecordMeasurementsMutation = { __typename: 'Mutation', recordMeasurements:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MeasurementsPayload', created: number, changed: number, unchanged: number, strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type PreviewMeasurementsMutationVariables = Exact<{
  input: PreviewMeasurementsInput;
}>;


export type PreviewMeasurementsMutation = { __typename: 'Mutation', previewMeasurements:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MeasurementPreviewPayload', preview: { __typename: 'MeasurementPreview', fileName: string, headers: Array<string>, rowCount: number, created: number, changed: number, unchanged: number, rejected: number, dateOrder: DateOrder | null, decimal: DecimalMark | null, columns: { __typename: 'MeasurementColumns', indicator: number | null, date: number | null, value: number | null, source: number | null, note: number | null }, questions: Array<{ __typename: 'MeasurementQuestion', kind: MeasurementQuestionKind, field: MeasurementField, examples: Array<string> }>, rows: Array<{ __typename: 'MeasurementRow', number: number, indicator: string, indicatorId: string | null, unit: string, measuredOn: string | null, value: string | null, stored: string | null, source: string, note: string, action: MeasurementAction, problems: Array<{ __typename: 'MeasurementProblem', field: MeasurementField, code: string, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type GoalNetworkQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type GoalNetworkQuery = { __typename: 'Query', goalNetwork: { __typename: 'GoalNetwork', strategyId: string, goals: Array<{ __typename: 'NetworkGoal', id: string, parentId: string | null, code: string | null, title: string, category: GoalCategory, ownerName: string | null }>, benefits: Array<{ __typename: 'NetworkBenefit', id: string, goalId: string, title: string, state: BenefitState, ownerName: string | null }>, projects: Array<{ __typename: 'NetworkProject', id: string, code: string | null, name: string, state: ProjectState, colour: Colour | null, people: number, programme: { __typename: 'Reference', id: string, name: string } | null, money: Array<{ __typename: 'NetworkMoney', currency: string, budget: string | null, absenceReason: string | null }> }>, sources: Array<{ __typename: 'NetworkSource', id: string, name: string }>, goalLinks: Array<{ __typename: 'NetworkGoalLink', projectId: string, goalId: string, weight: number, version: number }>, benefitLinks: Array<{ __typename: 'NetworkBenefitLink', projectId: string, benefitId: string, goalId: string, weight: number, version: number }>, funding: Array<{ __typename: 'NetworkFunding', sourceId: string, projectId: string, currency: string, amount: string | null }> } | null, strategyFindings: Array<{ __typename: 'StrategyFinding', kind: StrategyFindingKind, title: string, goalId: string | null, projectId: string | null, indicatorId: string | null, benefitId: string | null, step: number | null, dueOn: string | null }>, strategies: Array<{ __typename: 'StrategySummary', id: string, title: string, termStart: string, termEnd: string, adoptedOn: string | null, goalCount: number, isCurrent: boolean }> };

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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateWorkItemMutationVariables = Exact<{
  input: UpdateWorkItemInput;
}>;


export type UpdateWorkItemMutation = { __typename: 'Mutation', updateWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveWorkItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveWorkItemMutation = { __typename: 'Mutation', removeWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
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

export type ProjectFieldsFragment = { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> };

export type ProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } | null };

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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, role: ProjectRoleName, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
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

export type StrategyHeadFragment = { __typename: 'Strategy', id: string, title: string, vision: string, termStart: string, termEnd: string, horizon: string, horizonOn: string | null, shortTermOn: string | null, adoptedBy: AdoptionBody | null, adoptedOn: string | null, adoptionReference: string | null, version: number, steps: Array<{ __typename: 'StrategyStep', step: number, id: string | null, state: StepState, dueDate: string | null, evidence: string, evidenceLink: string, version: number | null, responsible: { __typename: 'Person', id: string, name: string } | null }> };

export type StrategyChoiceFragment = { __typename: 'StrategySummary', id: string, title: string, termStart: string, termEnd: string, adoptedOn: string | null, goalCount: number, isCurrent: boolean };

export type StrategyPageQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type StrategyPageQuery = { __typename: 'Query', strategy: { __typename: 'Strategy', id: string, title: string, vision: string, termStart: string, termEnd: string, horizon: string, horizonOn: string | null, shortTermOn: string | null, adoptedBy: AdoptionBody | null, adoptedOn: string | null, adoptionReference: string | null, version: number, steps: Array<{ __typename: 'StrategyStep', step: number, id: string | null, state: StepState, dueDate: string | null, evidence: string, evidenceLink: string, version: number | null, responsible: { __typename: 'Person', id: string, name: string } | null }> } | null, strategies: Array<{ __typename: 'StrategySummary', id: string, title: string, termStart: string, termEnd: string, adoptedOn: string | null, goalCount: number, isCurrent: boolean }>, people: Array<{ __typename: 'Person', id: string, name: string }> };

export type CreateStrategyMutationVariables = Exact<{
  input: CreateStrategyInput;
}>;


export type CreateStrategyMutation = { __typename: 'Mutation', createStrategy:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, vision: string, termStart: string, termEnd: string, horizon: string, horizonOn: string | null, shortTermOn: string | null, adoptedBy: AdoptionBody | null, adoptedOn: string | null, adoptionReference: string | null, version: number, steps: Array<{ __typename: 'StrategyStep', step: number, id: string | null, state: StepState, dueDate: string | null, evidence: string, evidenceLink: string, version: number | null, responsible: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateStrategyMutationVariables = Exact<{
  input: UpdateStrategyInput;
}>;


export type UpdateStrategyMutation = { __typename: 'Mutation', updateStrategy:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, vision: string, termStart: string, termEnd: string, horizon: string, horizonOn: string | null, shortTermOn: string | null, adoptedBy: AdoptionBody | null, adoptedOn: string | null, adoptionReference: string | null, version: number, steps: Array<{ __typename: 'StrategyStep', step: number, id: string | null, state: StepState, dueDate: string | null, evidence: string, evidenceLink: string, version: number | null, responsible: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetStrategyStepMutationVariables = Exact<{
  input: SetStrategyStepInput;
}>;


export type SetStrategyStepMutation = { __typename: 'Mutation', setStrategyStep:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, vision: string, termStart: string, termEnd: string, horizon: string, horizonOn: string | null, shortTermOn: string | null, adoptedBy: AdoptionBody | null, adoptedOn: string | null, adoptionReference: string | null, version: number, steps: Array<{ __typename: 'StrategyStep', step: number, id: string | null, state: StepState, dueDate: string | null, evidence: string, evidenceLink: string, version: number | null, responsible: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };
