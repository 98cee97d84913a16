/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Known risks to add to the register. */
export type AddRisksFromTemplatesInput = {
  /** Codes of templates, R1 to R7; each at most once. */
  codes: Array<string>;
  /** Language of the texts; that of the organisation when left out. */
  language?: RiskLanguage | null | undefined;
  /** The person who watches them; nobody when left out. */
  ownerId?: string | number | null | undefined;
  /** Absent for risks of the portfolio as a whole. */
  projectId?: string | number | null | undefined;
};

/** Aspect of GOTIK+R. */
export type Aspect =
  /** Informatie: records and reporting. */
  | 'information'
  /** Geld: budget and spending. */
  | 'money'
  /** Organisatie: people and cooperation. */
  | 'organisation'
  /** Kwaliteit: of what is delivered. */
  | 'quality'
  /** Risico: what may happen. */
  | 'risk'
  /** Tijd: planning. */
  | 'time';

/** Operating (exploitatie) or investment (investering, krediet). */
export type BudgetNature =
  | 'investment'
  | 'operating';

/** Structural or incidental money. */
export type BudgetTerm =
  | 'incidental'
  | 'structural';

/** Which changes; all that is stated must hold. */
export type ChangeFilter = {
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
  /** On course. */
  | 'green'
  /** Not started or not applicable. */
  | 'grey'
  /** Deviates; can be corrected within the assignment. */
  | 'orange'
  /** Deviates; asks a decision. */
  | 'red';

/** A file to take in. */
export type CommitImportInput = {
  /** How columns are read, as it was previewed. */
  mapping: unknown;
  /** The upload to take in. */
  uploadId: string | number;
};

/** The period to report on. */
export type CreateReportInput = {
  /** The reporting period; each has one report. */
  reportingPeriodId: string | number;
};

/** A phase, task or milestone to add to a project. */
export type CreateWorkItemInput = {
  /** Day on which it was done. */
  actualEnd?: string | null | undefined;
  /** Day on which it began. */
  actualStart?: string | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** Last day, included; equal to the start for a milestone. */
  endDate: string;
  /** Phase, task or milestone; does not change later. */
  kind: WorkItemKind;
  /** Who carries it out: a person. */
  ownerId?: string | number | null | undefined;
  /** The item above it; null for directly under the project. */
  parentId?: string | number | null | undefined;
  /** Percent of the work done, 0 to 100. */
  percentComplete?: number | null | undefined;
  /** The project to add it to. */
  projectId: string | number;
  /** First day in the current plan. */
  startDate: string;
  /** Title, at most 300 characters. */
  title: string;
};

/** Finish/start relation of two items. */
export type DependencyType =
  /** Finish to finish: it is done after the other is done. */
  | 'FF'
  /** Finish to start: it begins after the other is done. */
  | 'FS'
  /** Start to finish: it is done after the other began. */
  | 'SF'
  /** Start to start: it begins after the other began. */
  | 'SS';

/** A file, how to read it, and which of its rows to tell. */
export type ImportRowsInput = {
  /** At most 200. */
  first?: number;
  /** How columns are read, in the form importAnalysis suggests. */
  mapping: unknown;
  /** Rows to pass over, from 0. */
  offset?: number;
  /** Only rows with a problem or remark. */
  onlyProblems?: boolean;
  /** The upload to read. */
  uploadId: string | number;
};

/** How far an issue is. */
export type IssueState =
  | 'in_progress'
  | 'open'
  | 'resolved';

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
  /** No status was ever published. */
  | 'never_updated'
  /** Nobody leads it. */
  | 'no_owner'
  /** The latest status is older than the cadence. */
  | 'stale';

/** Role of a person in a project. */
export type ProjectRoleName =
  /** Controller. */
  | 'controller'
  /** Data steward. */
  | 'data_steward'
  /** Ambtelijk opdrachtgever. */
  | 'executive_sponsor'
  /** Takes part without another role. */
  | 'member'
  /** Bestuurlijk opdrachtgever or portefeuillehouder. */
  | 'political_sponsor'
  /** Privacy officer. */
  | 'privacy_officer'
  /** Projectleider. */
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
  /** Under way. */
  | 'active'
  /** Stopped for good. */
  | 'cancelled'
  /** Done. */
  | 'completed'
  /** Stopped for the time being. */
  | 'on_hold'
  /** Asked for and not decided. */
  | 'proposed';

/** Why a plan was replaced. */
export type RebaselineReason =
  /** The goals changed. */
  | 'changed_goals'
  /** The council wishes it. */
  | 'council_wish'
  /** Others advised it. */
  | 'external_advice'
  /** An imported file had another plan. */
  | 'imported'
  /** The law changed. */
  | 'law'
  /** The organisation changed. */
  | 'organisation'
  /** Prices or wages changed. */
  | 'price'
  /** More or less is to be delivered. */
  | 'scope_change'
  /** Something went against plan. */
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

/** A risk that happened, and the issue it becomes. */
export type ReportRiskOccurredInput = {
  /** What is wrong; event and consequence of the risk when left out. */
  description?: string | null | undefined;
  /** Day on which it is to be resolved. */
  dueDate?: string | null | undefined;
  /** The risk that happened. */
  id: string | number;
  /** What it costs, in whole cents, as far as known. */
  impactAmount?: string | null | undefined;
  /** Who resolves it; the owner of the risk when left out. */
  ownerId?: string | number | null | undefined;
  /** Name of the issue; that of the risk when left out. */
  title?: string | null | undefined;
  /** The version of the risk the user saw. */
  version: number;
};

/** Ratio of available to required capacity: A above 2.0, B from 1.4, C from 1.0, D from 0.8, E from 0.6, F below. */
export type ResistanceClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

/** How an issue was resolved. */
export type ResolveIssueInput = {
  /** The issue. */
  id: string | number;
  /** What it cost, in whole cents; left as it is when left out. */
  impactAmount?: string | null | undefined;
  /** How it was resolved. */
  resolution: string;
  /** Day on which it was resolved; today when left out. */
  resolvedOn?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

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

/** What pays when it happens; only what falls on the reserve counts against it. */
export type RiskBearer =
  /** Contingency in the budget of the project. */
  | 'budget'
  /** An insurance. */
  | 'insurance'
  /** A provision (voorziening) made for it. */
  | 'provision'
  /** The capacity of the organisation (weerstandscapaciteit). */
  | 'reserve';

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

/** One cell of the 5 x 5 matrix. */
export type RiskCellFilter = {
  /** Class of the impact, 1 to 5. */
  impact: number;
  /** Class of the chance, 1 to 5. */
  likelihood: number;
  /** Where risks are before or after measures. */
  stage: RiskStage;
};

/** Which risks; all that is stated must hold, of several values in a list one. */
export type RiskFilter = {
  /** Risks about one of these. */
  categories?: Array<RiskCategory> | null | undefined;
  /** Risks in this cell of the matrix. */
  cell?: RiskCellFilter | null | undefined;
  /** Colour of the score; grey never occurs. */
  colours?: Array<Colour> | null | undefined;
  /** Risks with one of these findings. */
  findings?: Array<RiskFinding> | null | undefined;
  /** Threats, opportunities or both. */
  kinds?: Array<RiskKind> | null | undefined;
  /** True for risks of the portfolio as a whole. */
  ofPortfolio?: boolean | null | undefined;
  /** Risks that these people watch. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Risks of projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Risks of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** Words, each of which is in the texts, the project or the owner. At most ten count. */
  search?: string | null | undefined;
  /** Risks in one of these states. */
  states?: Array<RiskState> | null | undefined;
};

/** What is off about a risk. */
export type RiskFinding =
  /** Open, and nobody owns it. */
  | 'no_owner'
  /** Occurred, and no issue deals with it. */
  | 'occurred_without_issue'
  /** Open, with a measure that is not done after its due date. */
  | 'overdue_measures'
  /** Open, and its review date is past. */
  | 'review_overdue'
  /** Open, not accepted, and no measure that stands. */
  | 'without_measures';

/** A class of impact; it begins where the one below it ends. */
export type RiskImpactClassInput = {
  /** Name in English. */
  labelEn: string;
  /** Name in Dutch. */
  labelNl: string;
  /** Upper bound in whole cents, included. */
  upperAmount: string;
};

/** Which issues; all that is stated must hold, of several values in a list one. */
export type RiskIssueFilter = {
  /** True for those not resolved after their due date. */
  overdue?: boolean | null | undefined;
  /** Issues that these people resolve. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Issues of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** Issues that came from these risks. */
  riskIds?: Array<string | number> | null | undefined;
  /** Words, each of which is in the texts, the project or the owner. At most ten count. */
  search?: string | null | undefined;
  /** Issues in one of these states. */
  states?: Array<IssueState> | null | undefined;
};

/** Order of a list of RiskIssue. */
export type RiskIssueSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: RiskIssueSortField;
};

/** What a list of RiskIssue can be put in order by. */
export type RiskIssueSortField =
  /** Day on which it is to be resolved. */
  | 'due_date'
  /** What it costs. */
  | 'impact'
  /** Day since which it is an issue. */
  | 'raised_on'
  /** Name. */
  | 'title';

/** Whether it can do harm or good. */
export type RiskKind =
  /** Opportunity (kans): can do good. */
  | 'opportunity'
  /** Threat (dreiging): can do harm. */
  | 'threat';

/** Language of the texts of templates. */
export type RiskLanguage =
  | 'en'
  | 'nl';

/** A class of likelihood; it begins where the one below it ends. */
export type RiskLikelihoodClassInput = {
  /** Name in English. */
  labelEn: string;
  /** Name in Dutch. */
  labelNl: string;
  /** Upper bound in percent, included. */
  upperPercent: number;
};

/** When it could happen, counted from now. */
export type RiskProximity =
  /** Within a month. */
  | 'imminent'
  /** After more than a year. */
  | 'later'
  /** Within three months. */
  | 'quarter'
  /** Within a year. */
  | 'year';

/** What is done about it. Avoid, reduce and transfer are for threats; exploit, enhance and share for opportunities; accept is for both. */
export type RiskResponse =
  | 'accept'
  | 'avoid'
  | 'enhance'
  | 'exploit'
  | 'reduce'
  | 'share'
  | 'transfer';

/** Order of a list of Risk. */
export type RiskSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: RiskSortField;
};

/** What a list of Risk can be put in order by. */
export type RiskSortField =
  /** Expected euros after measures. */
  | 'exposure'
  /** Day on which it is looked at again. */
  | 'review_date'
  /** Likelihood x impact after measures, or before them where nobody scored after. */
  | 'score'
  /** Short name. */
  | 'title';

/** Before measures (inherent) or after them (residual). */
export type RiskStage =
  | 'after'
  | 'before';

/** A risk that occurred has an issue. */
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

/** A mapping to keep by name. */
export type SaveMappingInput = {
  /** How columns are read, in the form importAnalysis suggests. */
  definition: unknown;
  /** The name; what had it is replaced. */
  name: string;
};

/** The draft of a status update as a whole: what is left out becomes empty. */
export type SaveStatusDraftInput = {
  /** What was achieved in the period. */
  achieved?: string;
  /** The six aspects; asked in full when publishing. */
  aspects: Array<StatusAspectInput>;
  /** What asks for attention. */
  attention?: string;
  /** Decision asked of the steering group or board; empty when none. */
  decisionAsked?: string;
  /** What comes next. */
  nextSteps?: string;
  /** Colour claimed for the project as a whole. */
  overallColour: Colour;
  /** Direction since the update before. */
  overallTrend: Trend;
  /** Percent of the work done, 0 to 100. */
  percentComplete?: number | null | undefined;
  /** The project it is about. */
  projectId: string | number;
  /** The day the update speaks of. */
  reportingDate: string;
  /** The state of the project in brief. */
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

/** An issue as it is to be. */
export type SetIssueInput = {
  /** What is wrong. */
  description?: string;
  /** Day on which it is to be resolved. */
  dueDate?: string | null | undefined;
  /** The issue to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** What it costs, in whole cents. */
  impactAmount?: string | null | undefined;
  /** The person who resolves it. */
  ownerId?: string | number | null | undefined;
  /** Of a new issue without a risk: its project; absent for the portfolio. */
  projectId?: string | number | null | undefined;
  /** Day since which it is an issue; left as it is, or today. */
  raisedOn?: string | null | undefined;
  /** How it was resolved; left as it is, or empty, when left out. */
  resolution?: string | null | undefined;
  /** Of a new issue: the risk it came from, whose project it gets. An issue stays with its risk. */
  riskId?: string | number | null | undefined;
  /** Resolved asks a resolution; anything else opens a resolved issue again. */
  state?: IssueState;
  /** What is wrong in short, at most 300 characters. */
  title: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** A measure on a risk as it is to be. */
export type SetMitigationInput = {
  /** What it costs, in whole cents; left as it is when left out. */
  cost?: string | null | undefined;
  /** Day on which it is to be done. */
  dueDate?: string | null | undefined;
  /** What it is to do; left as it is, or empty, when left out. */
  effect?: string | null | undefined;
  /** The measure to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** The person who sees to it. */
  ownerId?: string | number | null | undefined;
  /** The risk it belongs to. */
  riskId: string | number;
  /** How far it is. */
  state?: MitigationState;
  /** What is done, at most 300 characters. */
  title: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** A risk as it is to be. What can be left as it is says so; other things left out are emptied. */
export type SetRiskInput = {
  /** Left as it is, or reserve, when left out. */
  borneBy?: RiskBearer | null | undefined;
  /** Left as it is, or other, when left out. */
  category?: RiskCategory | null | undefined;
  /** Why it could happen. */
  cause?: string;
  /** Own chance before measures, 0 to 100 percent; the class when left out. */
  chancePercent?: number | null | undefined;
  /** What that would lead to. */
  consequence?: string;
  /** What could happen. */
  event?: string;
  /** The risk to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** Class of the impact before measures, 1 to 5. */
  impact: number;
  /** Most likely loss (or gain) if it happens, in whole cents. */
  impactAmount?: string | null | undefined;
  /** Highest loss (or gain), in whole cents; with impactLow. */
  impactHigh?: string | null | undefined;
  /** Lowest loss (or gain), in whole cents; with impactHigh. */
  impactLow?: string | null | undefined;
  /** Left as it is, or threat, when left out. */
  kind?: RiskKind | null | undefined;
  /** Class of the chance before measures, 1 to 5. */
  likelihood: number;
  /** The person who watches it. */
  ownerId?: string | number | null | undefined;
  /** Of a new risk: absent for the portfolio as a whole. A risk stays where it is. */
  projectId?: string | number | null | undefined;
  /** Left as it is when left out; null for not judged. */
  proximity?: RiskProximity | null | undefined;
  /** Class of the impact after measures, 1 to 5; with residualLikelihood. */
  residualImpact?: number | null | undefined;
  /** Class of the chance after measures, 1 to 5; with residualImpact. */
  residualLikelihood?: number | null | undefined;
  /** One that fits the kind. Left as it is when left out; of a new one reduce, or enhance for an opportunity. */
  response?: RiskResponse | null | undefined;
  /** Day on which it is looked at again. */
  reviewDate?: string | null | undefined;
  /** Left as it is, or open, when left out. Becoming occurred makes an issue. */
  state?: RiskState | null | undefined;
  /** Short name, at most 300 characters. */
  title: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** A position of the reserve. */
export type SetRiskReserveInput = {
  /** Available capacity in whole cents. */
  amount: string;
  /** Day on which it stood so; one position a day. */
  asOf: string;
  /** The position to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** What belongs to it. */
  note?: string;
  /** Where the figure comes from. */
  source: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** The scale as it is to be. */
export type SetRiskScaleInput = {
  /** Five classes, lowest first. */
  impact: Array<RiskImpactClassInput>;
  /** Five classes, lowest first; the last ends at 100 percent. */
  likelihood: Array<RiskLikelihoodClassInput>;
  /** The version the user saw; absent while the default holds. */
  version?: number | null | undefined;
};

/** Direction of an order. Items without a value come last in both. */
export type SortDirection =
  /** Lowest, first or earliest first. */
  | 'asc'
  /** Highest, last or latest first. */
  | 'desc';

/** Colour and explanation of one aspect. Orange and red ask cause, consequence and correction before publishing. */
export type StatusAspectInput = {
  /** The aspect; each at most once. */
  aspect: Aspect;
  /** Cause of the deviation. */
  cause?: string;
  /** Colour claimed for it. */
  colour: Colour;
  /** Consequence for the goals. */
  consequence?: string;
  /** How it is corrected. */
  correction?: string;
  /** Direction since the update before. */
  trend: Trend;
};

/** The draft of a project as the user saw it. */
export type StatusDraftKey = {
  /** The project whose draft it is. */
  projectId: string | number;
  /** Version of the draft the user sees. */
  version: number;
};

/** Entered in Stip, or read from a file. */
export type StatusOrigin =
  /** Written in Stip. */
  | 'entered'
  /** Read from a file. */
  | 'imported';

/** A published update never changes. */
export type StatusState =
  /** Being written; one per project. */
  | 'draft'
  /** Told; never changes. */
  | 'published';

/** Direction since the previous update. */
export type Trend =
  /** Better than before. */
  | 'improving'
  /** As before. */
  | 'stable'
  /** Worse than before. */
  | 'worsening';

/** A change to take back. */
export type UndoChangeInput = {
  /** Number of the change. */
  changeId: string | number;
};

/** Fields left out stay as they are; null empties a field that may be empty. */
export type UpdateProjectInput = {
  /** Short code, unique in the organisation. */
  code?: string | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** End in the current plan, included; not before the start. */
  endDate?: string | null | undefined;
  /** The project to change. */
  id: string | number;
  /** Name, at most 300 characters. */
  name?: string | null | undefined;
  /** Project leader: a person. */
  ownerId?: string | number | null | undefined;
  /** The programme it belongs to. */
  programmeId?: string | number | null | undefined;
  /** Start in the current plan. */
  startDate?: string | null | undefined;
  /** Where it is in its life; a new one is proposed when left out. */
  state?: ProjectState | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Fields left out stay as they are. */
export type UpdateReportInput = {
  /** The report to change. */
  id: string | number;
  /** What the coming period brings. */
  outlook?: string | null | undefined;
  /** What the reader must know first. */
  summary?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Fields left out stay as they are. */
export type UpdateWorkItemInput = {
  /** Day on which it was done. */
  actualEnd?: string | null | undefined;
  /** Day on which it began. */
  actualStart?: string | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** Last day, included; equal to the start for a milestone. */
  endDate?: string | null | undefined;
  /** The item to change. */
  id: string | number;
  /** Who carries it out: a person. */
  ownerId?: string | number | null | undefined;
  /** The item above it; null for directly under the project. */
  parentId?: string | number | null | undefined;
  /** Percent of the work done, 0 to 100. */
  percentComplete?: number | null | undefined;
  /** Order among its siblings, from 0. */
  position?: number | null | undefined;
  /** First day in the current plan. */
  startDate?: string | null | undefined;
  /** Title, at most 300 characters. */
  title?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** An object as the user saw it. */
export type VersionedKey = {
  /** Identifies the object. */
  id: string | number;
  /** The version the user saw. */
  version: number;
};

/** Phase, task or milestone. */
export type WorkItemKind =
  /** A moment: one day. */
  | 'milestone'
  /** Holds other items. */
  | 'phase'
  /** Work of some days. */
  | 'task';

export type ChangeFieldsFragment = { __typename: 'Change', id: string, recordedAt: string, origin: string, superseded: boolean, entryCount: number, person: { __typename: 'Reference', id: string, name: string } | null, entries: Array<{ __typename: 'RecordedEntry', table: string, objectId: string, operation: RecordedOperation, label: string, fields: Array<{ __typename: 'FieldChange', field: string, before: { __typename: 'RecordedValue', text: string, label: string | null } | null, after: { __typename: 'RecordedValue', text: string, label: string | null } | null }> }> };

export type ObjectHistoryQueryVariables = Exact<{
  table: string;
  id: string | number;
  after?: string | null | undefined;
}>;


export type ObjectHistoryQuery = { __typename: 'Query', objectHistory: { __typename: 'ChangeConnection', totalCount: number, nodes: Array<{ __typename: 'Change', id: string, recordedAt: string, origin: string, superseded: boolean, entryCount: number, person: { __typename: 'Reference', id: string, name: string } | null, entries: Array<{ __typename: 'RecordedEntry', table: string, objectId: string, operation: RecordedOperation, label: string, fields: Array<{ __typename: 'FieldChange', field: string, before: { __typename: 'RecordedValue', text: string, label: string | null } | null, after: { __typename: 'RecordedValue', text: string, label: string | null } | null }> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ChangesQueryVariables = Exact<{
  filter?: ChangeFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { __typename: 'Query', changes: { __typename: 'ChangeConnection', totalCount: number, nodes: Array<{ __typename: 'Change', id: string, recordedAt: string, origin: string, superseded: boolean, entryCount: number, person: { __typename: 'Reference', id: string, name: string } | null, entries: Array<{ __typename: 'RecordedEntry', table: string, objectId: string, operation: RecordedOperation, label: string, fields: Array<{ __typename: 'FieldChange', field: string, before: { __typename: 'RecordedValue', text: string, label: string | null } | null, after: { __typename: 'RecordedValue', text: string, label: string | null } | null }> }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeletedObjectsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeletedObjectsQuery = { __typename: 'Query', deletedObjects: { __typename: 'DeletedObjectConnection', totalCount: number, nodes: Array<{ __typename: 'DeletedObject', table: string, objectId: string, label: string, deletedAt: string, person: { __typename: 'Reference', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

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


export type ImportStartQuery = { __typename: 'Query', savedMappings: Array<{ __typename: 'SavedMapping', id: string, name: string, definition: unknown }> };

export type ImportRunsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { __typename: 'Query', importRuns: { __typename: 'ImportRunConnection', totalCount: number, nodes: Array<{ __typename: 'ImportRun', id: string, fileName: string, createdAt: string, rowsTotal: number, rowsCreated: number, rowsChanged: number, rowsUnchanged: number, rowsRejected: number, periodName: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

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


export type OverviewQuery = { __typename: 'Query', overview: { __typename: 'Overview', today: string, projectCount: number, previousPeriod: string | null, freshCount: number, activeCount: number, attentionCount: number, strategy: { __typename: 'OverviewStrategy', title: string, termStart: string, termEnd: string, adoptedBy: string | null, adoptedOn: string | null } | null, counts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number }, previousCounts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } | null, programmes: Array<{ __typename: 'OverviewProgramme', id: string | null, name: string | null, counts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } }>, money: Array<{ __typename: 'OverviewMoney', currency: string, expected: string, firstBudget: string, expectedAgainstFirst: string, absentCount: number }>, years: Array<{ __typename: 'OverviewYear', fiscalYear: number, currency: string, budget: string, actual: string, commitment: string, expected: string }>, attention: Array<{ __typename: 'AttentionProject', id: string, name: string, programmeName: string | null, ownerName: string | null, colour: Colour | null, statedLabel: string | null, slipDays: number | null, contradicted: boolean, overspendPercent: number | null, reason: string | null }>, milestones: Array<{ __typename: 'OverviewMilestone', id: string, title: string, date: string, slipDays: number | null, overdue: boolean, colour: Colour | null, project: { __typename: 'Reference', id: string, name: string } }>, risks: Array<{ __typename: 'OverviewRisk', id: string, title: string, score: number, measures: number, overdueMeasures: number, project: { __typename: 'Reference', id: string, name: string } | null }>, decisions: Array<{ __typename: 'DecisionAsked', title: string, body: string | null, kind: string | null, dueDate: string | null, overdue: boolean, amount: string | null, project: { __typename: 'Reference', id: string, name: string } | null }>, findings: Array<{ __typename: 'OverviewFinding', kind: string, projects: Array<{ __typename: 'Reference', id: string, name: string }> }> } };

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


export type ProjectChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string, jobTitle: string | null }>, programmes: { __typename: 'ProgrammeConnection', nodes: Array<{ __typename: 'Programme', id: string, name: string }> } };

export type MoneyFieldsFragment = { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> };

export type ProjectMoneyQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectMoneyQuery = { __typename: 'Query', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, description: string, amount: string | null, absenceReason: string | null, currency: string }>, entries: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, reversed: boolean, reverses: boolean }> } };

export type StatusHistoryQueryVariables = Exact<{
  projectId: string | number;
  after?: string | null | undefined;
}>;


export type StatusHistoryQuery = { __typename: 'Query', statusHistory: { __typename: 'StatusUpdateConnection', totalCount: number, nodes: Array<{ __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

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

export type ReportPeriodsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportPeriodsQuery = { __typename: 'Query', reportPeriods: { __typename: 'ReportPeriodConnection', totalCount: number, nodes: Array<{ __typename: 'ReportPeriod', id: string, name: string, startDate: string, endDate: string, dueDate: string | null, reported: number, active: number, reportId: string | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

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

export type RiskFieldsFragment = { __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> };

export type IssueFieldsFragment = { __typename: 'RiskIssue', id: string, version: number, title: string, description: string, state: IssueState, overdue: boolean, raisedOn: string, dueDate: string | null, resolution: string, resolvedOn: string | null, impactAmount: string | null, risk: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null };

export type ScaleFieldsFragment = { __typename: 'RiskScale', isDefault: boolean, version: number | null, likelihood: Array<{ __typename: 'RiskLikelihoodClass', class: number, lowerPercent: number, upperPercent: number, labelNl: string, labelEn: string }>, impact: Array<{ __typename: 'RiskImpactClass', class: number, lowerAmount: string, upperAmount: string, labelNl: string, labelEn: string }> };

export type ReserveFieldsFragment = { __typename: 'RiskReserve', id: string, version: number, amount: string, asOf: string, source: string, note: string };

export type TotalFieldsFragment = { __typename: 'RiskTotal', expected: string, p50: string, p80: string, p90: string, p95: string };

export type RisksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RiskFilter | null | undefined;
  sort?: RiskSort | null | undefined;
}>;


export type RisksQuery = { __typename: 'Query', risks: { __typename: 'RiskConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> }> } };

export type RiskQueryVariables = Exact<{
  id: string | number;
}>;


export type RiskQuery = { __typename: 'Query', risk: { __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type ProjectRisksQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectRisksQuery = { __typename: 'Query', projectRisks: Array<{ __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> }> };

export type IssuesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RiskIssueFilter | null | undefined;
  sort?: RiskIssueSort | null | undefined;
}>;


export type IssuesQuery = { __typename: 'Query', issues: { __typename: 'RiskIssueConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'RiskIssue', id: string, version: number, title: string, description: string, state: IssueState, overdue: boolean, raisedOn: string, dueDate: string | null, resolution: string, resolvedOn: string | null, impactAmount: string | null, risk: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null }> } };

export type RiskPictureQueryVariables = Exact<{
  filter?: RiskFilter | null | undefined;
}>;


export type RiskPictureQuery = { __typename: 'Query', riskHeatmap: { __typename: 'RiskHeatmap', total: number, notScoredAfter: number, cells: Array<{ __typename: 'RiskCell', likelihood: number, impact: number, colour: Colour, before: number, after: number }>, moves: Array<{ __typename: 'RiskMove', fromLikelihood: number, fromImpact: number, toLikelihood: number, toImpact: number, count: number }> }, riskFindings: Array<{ __typename: 'RiskFindingCount', finding: RiskFinding, count: number }> };

export type RiskExposureQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskExposureQuery = { __typename: 'Query', riskExposure: { __typename: 'RiskExposure', seed: number, draws: number, certainty: number, required: string, ratio: string | null, class: ResistanceClass | null, reserve: { __typename: 'RiskReserve', id: string, version: number, amount: string, asOf: string, source: string, note: string } | null, threats: { __typename: 'RiskTotals', count: number, borneElsewhere: number, before: { __typename: 'RiskTotal', expected: string, p50: string, p80: string, p90: string, p95: string }, after: { __typename: 'RiskTotal', expected: string, p50: string, p80: string, p90: string, p95: string } }, opportunities: { __typename: 'RiskTotals', count: number, before: { __typename: 'RiskTotal', expected: string, p50: string, p80: string, p90: string, p95: string }, after: { __typename: 'RiskTotal', expected: string, p50: string, p80: string, p90: string, p95: string } }, top: Array<{ __typename: 'TopRisk', id: string, title: string, score: number, before: string, after: string, project: { __typename: 'Reference', id: string, name: string } | null }> } };

export type RiskMeasureQueryVariables = Exact<{ [key: string]: never; }>;


export type RiskMeasureQuery = { __typename: 'Query', riskScale: { __typename: 'RiskScale', isDefault: boolean, version: number | null, likelihood: Array<{ __typename: 'RiskLikelihoodClass', class: number, lowerPercent: number, upperPercent: number, labelNl: string, labelEn: string }>, impact: Array<{ __typename: 'RiskImpactClass', class: number, lowerAmount: string, upperAmount: string, labelNl: string, labelEn: string }> }, riskReserves: Array<{ __typename: 'RiskReserve', id: string, version: number, amount: string, asOf: string, source: string, note: string }> };

export type RiskTemplatesQueryVariables = Exact<{
  language?: RiskLanguage | null | undefined;
}>;


export type RiskTemplatesQuery = { __typename: 'Query', riskTemplates: Array<{ __typename: 'RiskTemplate', code: string, title: string, cause: string, event: string, consequence: string, measures: Array<string>, used: number }> };

export type RiskChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RiskChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }>, projects: { __typename: 'ProjectConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProjectSummary', id: string, name: string }> } };

export type SetRiskMutationVariables = Exact<{
  input: SetRiskInput;
}>;


export type SetRiskMutation = { __typename: 'Mutation', setRisk:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectRisksPayload', risk: { __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> } | null }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveRiskMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveRiskMutation = { __typename: 'Mutation', removeRisk:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectRisksPayload', risk: { __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> } | null }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetMitigationMutationVariables = Exact<{
  input: SetMitigationInput;
}>;


export type SetMitigationMutation = { __typename: 'Mutation', setMitigation:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectRisksPayload', risk: { __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> } | null }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveMitigationMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveMitigationMutation = { __typename: 'Mutation', removeMitigation:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectRisksPayload', risk: { __typename: 'Risk', id: string, version: number, kind: RiskKind, title: string, cause: string, event: string, consequence: string, category: RiskCategory, proximity: RiskProximity | null, likelihood: number, impact: number, residualLikelihood: number | null, residualImpact: number | null, score: number, colour: Colour, chancePercent: number | null, impactAmount: string | null, impactLow: string | null, impactHigh: string | null, expectedBefore: string, expectedAfter: string, borneBy: RiskBearer, response: RiskResponse, state: RiskState, reviewDate: string | null, template: string | null, findings: Array<RiskFinding>, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, issues: Array<{ __typename: 'IssueReference', id: string, title: string, state: IssueState }>, mitigations: Array<{ __typename: 'Mitigation', id: string, version: number, title: string, dueDate: string | null, overdue: boolean, state: MitigationState, cost: string | null, effect: string, owner: { __typename: 'Person', id: string, name: string } | null }> } | null }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type AddRisksFromTemplatesMutationVariables = Exact<{
  input: AddRisksFromTemplatesInput;
}>;


export type AddRisksFromTemplatesMutation = { __typename: 'Mutation', addRisksFromTemplates:
    | { __typename: 'AddedRisksPayload', risks: Array<{ __typename: 'Risk', id: string }> }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReportRiskOccurredMutationVariables = Exact<{
  input: ReportRiskOccurredInput;
}>;


export type ReportRiskOccurredMutation = { __typename: 'Mutation', reportRiskOccurred:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'IssuePayload', issue: { __typename: 'RiskIssue', id: string, version: number, title: string, description: string, state: IssueState, overdue: boolean, raisedOn: string, dueDate: string | null, resolution: string, resolvedOn: string | null, impactAmount: string | null, risk: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetIssueMutationVariables = Exact<{
  input: SetIssueInput;
}>;


export type SetIssueMutation = { __typename: 'Mutation', setIssue:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'IssuePayload', issue: { __typename: 'RiskIssue', id: string, version: number, title: string, description: string, state: IssueState, overdue: boolean, raisedOn: string, dueDate: string | null, resolution: string, resolvedOn: string | null, impactAmount: string | null, risk: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ResolveIssueMutationVariables = Exact<{
  input: ResolveIssueInput;
}>;


export type ResolveIssueMutation = { __typename: 'Mutation', resolveIssue:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'IssuePayload', issue: { __typename: 'RiskIssue', id: string, version: number, title: string, description: string, state: IssueState, overdue: boolean, raisedOn: string, dueDate: string | null, resolution: string, resolvedOn: string | null, impactAmount: string | null, risk: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveIssueMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveIssueMutation = { __typename: 'Mutation', removeIssue:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedIssuePayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetRiskScaleMutationVariables = Exact<{
  input: SetRiskScaleInput;
}>;


export type SetRiskScaleMutation = { __typename: 'Mutation', setRiskScale:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RiskScalePayload', riskScale: { __typename: 'RiskScale', isDefault: boolean, version: number | null, likelihood: Array<{ __typename: 'RiskLikelihoodClass', class: number, lowerPercent: number, upperPercent: number, labelNl: string, labelEn: string }>, impact: Array<{ __typename: 'RiskImpactClass', class: number, lowerAmount: string, upperAmount: string, labelNl: string, labelEn: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetRiskReserveMutationVariables = Exact<{
  input: SetRiskReserveInput;
}>;


export type SetRiskReserveMutation = { __typename: 'Mutation', setRiskReserve:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RiskReservesPayload', riskReserves: Array<{ __typename: 'RiskReserve', id: string, version: number, amount: string, asOf: string, source: string, note: string }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RoadmapQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapQuery = { __typename: 'Query', roadmap: { __typename: 'Roadmap', today: string, goals: Array<{ __typename: 'Reference', id: string, name: string }>, programmes: Array<{ __typename: 'Reference', id: string, name: string }>, dependencies: Array<{ __typename: 'RoadmapDependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number }>, projects: Array<{ __typename: 'RoadmapProject', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, dateAbsenceReason: string | null, colour: Colour | null, trend: Trend | null, reportingDate: string | null, percentComplete: number | null, aspectColours: unknown, openRisks: number, baselineStart: string | null, baselineEnd: string | null, baselineCount: number, findings: Array<ProjectFinding>, owner: { __typename: 'Reference', id: string, name: string } | null, programme: { __typename: 'Reference', id: string, name: string } | null, goals: Array<{ __typename: 'Reference', id: string, name: string }>, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, actual: string, expected: string | null, absenceReason: string | null }>, topRisk: { __typename: 'RoadmapRisk', id: string, title: string, score: number } | null, items: Array<{ __typename: 'RoadmapItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, owner: string | null, baselineStart: string | null, baselineEnd: string | null }> }> } };
