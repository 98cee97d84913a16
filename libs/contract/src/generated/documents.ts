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

/** Which people count; all that is stated must hold. */
export type CapacityFilter = {
  /** People with work for this project in the months, and its vacancies. */
  projectId?: string | number | null | undefined;
  /** People who have this skill, and vacancies that ask it. */
  skillId?: string | number | null | undefined;
  /** People who are in this team at some time in the months. */
  teamId?: string | number | null | undefined;
};

/** What capacity and work are added up by. */
export type CapacityGroup =
  /** People; asks the permission project.edit, as it shows what each of them can give. */
  | 'person'
  /** Skills: capacity is what the people who have it can give beside other work, so rows do not add up. */
  | 'skill'
  /** Teams; a person counts in the team that began last in a month. */
  | 'team';

/** What a row of a capacity plan is about. */
export type CapacityRowKind =
  /** People outside every team, or work that asks no skill. */
  | 'outside'
  /** A person. */
  | 'person'
  /** A skill. */
  | 'skill'
  /** A team. */
  | 'team'
  /** Open vacancies. */
  | 'vacancies';

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

/** Something asked of a body. One that was decided or settled before can be entered as such. */
export type CreateDecisionInput = {
  /** Money it is about, in whole cents; may be negative. */
  amount?: string | null | undefined;
  /** Answer to a question. */
  answer?: string | null | undefined;
  /** Party or function that put it; no names of residents. */
  askedBy?: string | null | undefined;
  /** Who decides, or to whom it was promised. */
  body: DecisionBody;
  /** Day of the decision or vote; for decisions and motions that were decided. */
  decidedOn?: string | null | undefined;
  /** What was asked, in full. */
  description?: string | null | undefined;
  /** Day by which it is to be decided or settled. */
  dueDate?: string | null | undefined;
  /** A decision when left out. */
  kind?: DecisionKind | null | undefined;
  /** Asked of a motion that was decided. */
  outcome?: MotionOutcome | null | undefined;
  /** Who sees to it. */
  ownerId?: string | number | null | undefined;
  /** Member of the executive who answers for it. */
  portfolioHolderId?: string | number | null | undefined;
  /** The project it is about first. */
  projectId?: string | number | null | undefined;
  /** Day on which it was put, filed or promised. */
  raisedOn?: string | null | undefined;
  /** Reference in the papers of the body. */
  reference?: string | null | undefined;
  /** Asked when it was settled. */
  settledOn?: string | null | undefined;
  /** How it was settled, or why it was withdrawn. */
  settlement?: string | null | undefined;
  /** Address of the source, beginning with https:// or http://. */
  sourceLink?: string | null | undefined;
  /** Requested when left out. */
  state?: DecisionState | null | undefined;
  /** What it is about, in a line. */
  title: string;
};

/** A new person. An account to sign in with is made apart. */
export type CreatePersonInput = {
  /** Work e-mail, unique in the organisation. */
  email?: string | null | undefined;
  /** Function in the organisation. */
  jobTitle?: string | null | undefined;
  /** Name. */
  name: string;
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

/** What was decided on a decision or motion. */
export type DecideDecisionInput = {
  /** Day of the decision or vote. */
  decidedOn: string;
  /** The decision or motion. */
  id: string | number;
  /** Of a motion: adopted, rejected, or held, with which it stays before the body. */
  outcome?: MotionOutcome | null | undefined;
  /** Reference in the papers of the body; stays when left out. */
  reference?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Who decides, or to whom something was promised or answered. */
export type DecisionBody =
  /** Committee of the council (commissie). */
  | 'committee'
  /** Municipal council (raad). */
  | 'council'
  /** Mayor and aldermen (college). */
  | 'executive'
  /** Management (directie). */
  | 'management'
  /** Steering group (stuurgroep). */
  | 'steering_group';

/** Which decisions; all that is stated must hold, of several values in a list one. */
export type DecisionFilter = {
  /** True for what is still awaited, false for the rest. */
  awaited?: boolean | null | undefined;
  /** Of one of these bodies. */
  bodies?: Array<DecisionBody> | null | undefined;
  /** Due before this day. */
  dueBefore?: string | null | undefined;
  /** Linked to this goal. */
  goalId?: string | number | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<DecisionKind> | null | undefined;
  /** True for what is awaited and late. */
  overdue?: boolean | null | undefined;
  /** Seen to by this person, or answered for as member of the executive. */
  ownerId?: string | number | null | undefined;
  /** About this project, or linked to it, to one of its milestones or one of its risks. */
  projectId?: string | number | null | undefined;
  /** Words, each of which is in the title, the reference, who asked it, the project or the owner. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<DecisionState> | null | undefined;
};

/** What was asked of a body. */
export type DecisionKind =
  /** Commitment to the council (toezegging). */
  | 'commitment'
  /** Decision (besluit). */
  | 'decision'
  /** Motion of the council (motie). */
  | 'motion'
  /** Question of the council (raadsvraag). */
  | 'question';

/** What a decision can touch. */
export type DecisionLinkKind =
  /** A goal. */
  | 'goal'
  /** A milestone of a project. */
  | 'milestone'
  /** A programme. */
  | 'programme'
  /** A project, beside the one it is about first. */
  | 'project'
  /** A risk. */
  | 'risk';

/** Order of a list of Decision. */
export type DecisionSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: DecisionSortField;
};

/** What a list of Decision can be put in order by. */
export type DecisionSortField =
  /** Day of the decision or vote. */
  | 'decided_on'
  /** Day by which it is to be decided or settled. */
  | 'due_date'
  /** Day on which it was put, filed or promised. */
  | 'raised_on'
  /** Reference in the papers of the body. */
  | 'reference'
  /** Day on which it was settled or withdrawn. */
  | 'settled_on'
  /** Title. */
  | 'title';

/** Where it is. */
export type DecisionState =
  /** A decision that was taken, or a motion that was adopted or rejected. */
  | 'decided'
  /** Asked, filed or promised; not decided or settled yet. */
  | 'requested'
  /** Carried out, answered or otherwise done. */
  | 'settled'
  /** Withdrawn before it was decided or settled. */
  | 'withdrawn';

/** What can be done next. */
export type DecisionStep =
  /** Record what was decided: decideDecision. */
  | 'decide'
  /** Take the last step back: reopenDecision. */
  | 'reopen'
  /** Record how it was settled: settleDecision. */
  | 'settle'
  /** Record that it was withdrawn: withdrawDecision. */
  | 'withdraw';

/** Finish/start relation of two items. */
export type DependencyType =
  | 'FF'
  | 'FS'
  | 'SF'
  | 'SS';

/** Who fills an open vacancy. The person gets an assignment for what is left of it. */
export type FillVacancyInput = {
  /** The vacancy. */
  id: string | number;
  /** Who fills it. */
  personId: string | number;
  /** First day of the work; that of the vacancy when left out. */
  startDate?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

export type ImportRowsInput = {
  /** At most 200. */
  first?: number;
  mapping: unknown;
  offset?: number;
  /** Only rows with a problem or remark. */
  onlyProblems?: boolean;
  uploadId: string | number;
};

/** Commitment (verplichting), actual (realisatie) or forecast (prognose). */
export type LedgerKind =
  | 'actual'
  | 'commitment'
  | 'forecast';

/** Something a decision touches. */
export type LinkDecisionInput = {
  /** The decision. */
  decisionId: string | number;
  /** What the link leads to. */
  kind: DecisionLinkKind;
  /** The object of that kind. */
  objectId: string | number;
};

/** How work compares with capacity in a month. */
export type Load =
  /** 70 to 100 % of the capacity. */
  | 'fits'
  /** Work for which no capacity is known. */
  | 'no_capacity'
  /** No capacity and no work, or capacity means nothing here. */
  | 'none'
  /** More than 100 % of the capacity. */
  | 'over'
  /** Below 70 % of the capacity: there is room. */
  | 'under';

/** How far a measure is. */
export type MitigationState =
  | 'done'
  | 'dropped'
  | 'in_progress'
  | 'planned';

/** What became of a motion. */
export type MotionOutcome =
  /** Adopted (aangenomen). */
  | 'adopted'
  /** Held (aangehouden): it is still before the body. */
  | 'held'
  /** Rejected (verworpen). */
  | 'rejected'
  /** Withdrawn (ingetrokken). */
  | 'withdrawn';

/** Which people; all that is stated must hold. */
export type PersonFilter = {
  /** True for who is here, false for who left. */
  active?: boolean | null | undefined;
  /** Words, each of which is in the name, the function, the e-mail or the team. At most ten count. */
  search?: string | null | undefined;
  /** People who have this skill. */
  skillId?: string | number | null | undefined;
  /** People who are in this team today. */
  teamId?: string | number | null | undefined;
};

/** A skill with how well it is mastered. */
export type PersonSkillInput = {
  /** 1 basic, 2 experienced, 3 expert. */
  level: number;
  /** The skill. */
  skillId: string | number;
};

/** Order of a list of Person. */
export type PersonSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: PersonSortField;
};

/** What a list of Person can be put in order by. */
export type PersonSortField =
  /** Function. */
  | 'job_title'
  /** Name. */
  | 'name'
  /** Number of assignments that end today or later. */
  | 'open_assignments'
  /** Name of the team today. */
  | 'team';

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
  | 'architect'
  | 'communication_adviser'
  | 'controller'
  | 'data_analyst'
  | 'data_engineer'
  | 'data_owner'
  | 'data_steward'
  | 'executive_sponsor'
  | 'information_adviser'
  | 'legal_adviser'
  | 'member'
  | 'political_sponsor'
  | 'privacy_officer'
  | 'programme_manager'
  | 'project_leader'
  | 'security_officer';

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

/** Work of a person for a project, new or changed as a whole. State one of the three amounts. */
export type SetAssignmentInput = {
  /** Last day, included. */
  endDate: string;
  /** Full-time equivalents, at most 2 and two decimals. */
  fte?: number | null | undefined;
  /** Hours per week, at most 80 and two decimals. */
  hoursPerWeek?: number | null | undefined;
  /** The assignment to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** What there is to say about it. */
  note?: string;
  /** Who does it. Somebody who left gets no new work. */
  personId: string | number;
  /** The project. */
  projectId: string | number;
  /** Role in which it is done. */
  role?: ProjectRoleName | null | undefined;
  /** Skill that it asks. */
  skillId?: string | number | null | undefined;
  /** First day. */
  startDate: string;
  /** Hours in all, at most two decimals. */
  totalHours?: number | null | undefined;
  /** The version the user saw, with an id. */
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

/** Capacity in a period: hours per week or FTE, one of both. Periods of a person do not overlap. */
export type SetCapacityInput = {
  /** Last day, included; null while it lasts. */
  endDate?: string | null | undefined;
  /** FTE for projects, 0 to 2, at most two decimals. */
  fte?: number | null | undefined;
  /** Hours per week for projects, 0 to 80, at most two decimals. */
  hoursPerWeek?: number | null | undefined;
  /** The capacity to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** Whose capacity it is. */
  personId: string | number;
  /** First day. */
  startDate: string;
  /** The version the user saw, with an id. */
  version?: number | null | undefined;
};

/** What counts as full time. */
export type SetFullTimeHoursInput = {
  /** Hours per week of one FTE, 1 to 60, at most two decimals. */
  fullTimeHours: number;
  /** The version of the working week that the user saw. */
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

/** All skills of a person; what is left out is taken away. */
export type SetPersonSkillsInput = {
  /** The person. */
  personId: string | number;
  /** At most 50, each skill once. */
  skills: Array<PersonSkillInput>;
  /** The version of the person that the user saw. */
  version: number;
};

/** A person in a role of a project, new or changed as a whole. */
export type SetProjectRoleInput = {
  /** Last day, included; null while it lasts. */
  endDate?: string | null | undefined;
  /** The role to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** Who has the role. */
  personId: string | number;
  /** The project. */
  projectId: string | number;
  /** The role. */
  role: ProjectRoleName;
  /** First day; null when it always was. */
  startDate?: string | null | undefined;
  /** The version the user saw, with an id. */
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

/** A skill of the reference list, new or changed as a whole. */
export type SetSkillInput = {
  /** The skill to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** Name in English, unique. */
  labelEn: string;
  /** Name in Dutch, unique. */
  labelNl: string;
  /** The version the user saw, with an id. */
  version?: number | null | undefined;
};

/** A team, new or changed as a whole. */
export type SetTeamInput = {
  /** The team to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** Who leads it. */
  leaderId?: string | number | null | undefined;
  /** Unique in the organisation. */
  name: string;
  /** The team above it. */
  parentId?: string | number | null | undefined;
  /** The version the user saw, with an id. */
  version?: number | null | undefined;
};

/** A period in which a person is in a team; one team at a time. */
export type SetTeamMemberInput = {
  /** Last day, included; null while it lasts. */
  endDate?: string | null | undefined;
  /** The membership to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** The person. */
  personId: string | number;
  /** First day; null when it always was. */
  startDate?: string | null | undefined;
  /** The team. */
  teamId: string | number;
  /** The version the user saw, with an id. */
  version?: number | null | undefined;
};

/** A vacancy, new or changed as a whole. A role, a skill or both are asked. */
export type SetVacancyInput = {
  /** Last day, included. */
  endDate: string;
  /** Full-time equivalents, above 0, at most 20 and two decimals. */
  fte: number;
  /** The vacancy to change; left out for a new one. */
  id?: string | number | null | undefined;
  /** What there is to say about it. */
  note?: string;
  /** The project. */
  projectId: string | number;
  /** Role that is asked. */
  role?: ProjectRoleName | null | undefined;
  /** Skill that is asked. */
  skillId?: string | number | null | undefined;
  /** First day. */
  startDate: string;
  /** Stays as it is when left out; open at first. */
  state?: VacancyWish | null | undefined;
  /** The version the user saw, with an id. */
  version?: number | null | undefined;
};

/** How something was settled. A decision or motion is decided first. */
export type SettleDecisionInput = {
  /** Answer to a question, which is asked then. */
  answer?: string | null | undefined;
  /** What was settled. */
  id: string | number;
  /** Who settled it; the signed-in when left out. */
  settledById?: string | number | null | undefined;
  /** Day on which it was settled or answered. */
  settledOn: string;
  /** How it was settled; of a question this may be empty. */
  settlement: string;
  /** The version the user saw. */
  version: number;
};

/** Direction of an order. Items without a value come last in both. */
export type SortDirection =
  /** Lowest, first or earliest first. */
  | 'asc'
  /** Highest, last or latest first. */
  | 'desc';

/** What is off about the people of the portfolio. */
export type StaffingFindingKind =
  /** A person who left, with an assignment that goes on. */
  | 'left_with_work'
  /** An active project that nobody leads. */
  | 'no_leader'
  /** An active project without an executive sponsor today. */
  | 'no_sponsor'
  /** A person with more work than capacity in a coming month. */
  | 'overloaded'
  /** An open vacancy whose work should have begun. */
  | 'vacancy_begun';

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
export type UpdateDecisionInput = {
  /** Money it is about, in whole cents; may be negative. */
  amount?: string | null | undefined;
  /** Answer to a question. */
  answer?: string | null | undefined;
  /** Party or function that put it; no names of residents. */
  askedBy?: string | null | undefined;
  /** Who decides, or to whom it was promised. */
  body?: DecisionBody | null | undefined;
  /** Day of the decision or vote; for decisions and motions that were decided. */
  decidedOn?: string | null | undefined;
  /** What was asked, in full. */
  description?: string | null | undefined;
  /** Day by which it is to be decided or settled. */
  dueDate?: string | null | undefined;
  /** The decision. */
  id: string | number;
  /** Who sees to it. */
  ownerId?: string | number | null | undefined;
  /** Member of the executive who answers for it. */
  portfolioHolderId?: string | number | null | undefined;
  /** The project it is about first. */
  projectId?: string | number | null | undefined;
  /** Day on which it was put, filed or promised. */
  raisedOn?: string | null | undefined;
  /** Reference in the papers of the body. */
  reference?: string | null | undefined;
  /** Address of the source, beginning with https:// or http://. */
  sourceLink?: string | null | undefined;
  /** What it is about, in a line. */
  title?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Fields left out stay as they are; null empties a field that may be empty. */
export type UpdatePersonInput = {
  /** False for someone who left; what they own stays theirs. */
  active?: boolean | null | undefined;
  /** Work e-mail, unique in the organisation. */
  email?: string | null | undefined;
  /** The person. */
  id: string | number;
  /** Function in the organisation. */
  jobTitle?: string | null | undefined;
  /** Name. */
  name?: string | null | undefined;
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

/** Which vacancies; all that is stated must hold. */
export type VacancyFilter = {
  /** True for open ones whose work should have begun. */
  begun?: boolean | null | undefined;
  /** Vacancies of this project. */
  projectId?: string | number | null | undefined;
  /** Vacancies that ask this skill. */
  skillId?: string | number | null | undefined;
  /** Vacancies in one of these states. */
  states?: Array<VacancyState> | null | undefined;
};

/** Where a vacancy is. */
export type VacancyState =
  /** Somebody was found, and has an assignment for it. */
  | 'filled'
  /** Nobody has been found yet; its work is unmet demand. */
  | 'open'
  /** No longer asked. */
  | 'withdrawn';

/** Whether somebody is asked. Setting a filled vacancy open parts it from its assignment. */
export type VacancyWish =
  /** Somebody is asked. */
  | 'open'
  /** No longer asked. */
  | 'withdrawn';

/** An object by id, with the version the user saw. */
export type VersionedKey = {
  /** The object. */
  id: string | number;
  /** The version the user saw. */
  version: number;
};

/** Why something was withdrawn. */
export type WithdrawDecisionInput = {
  /** What was withdrawn. */
  id: string | number;
  /** Why. */
  reason: string;
  /** The version the user saw. */
  version: number;
  /** Day on which it was withdrawn. */
  withdrawnOn: string;
};

/** Phase, task or milestone. */
export type WorkItemKind =
  | 'milestone'
  | 'phase'
  | 'task';

export type DecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DecisionFilter | null | undefined;
  sort?: DecisionSort | null | undefined;
}>;


export type DecisionsQuery = { __typename: 'Query', decisions: { __typename: 'DecisionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> }> } };

export type DecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type DecisionQuery = { __typename: 'Query', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } | null };

export type DecisionCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionCountsQuery = { __typename: 'Query', decisionCounts: Array<{ __typename: 'DecisionCount', kind: DecisionKind, total: number, awaited: number, overdue: number }> };

export type DecisionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }>, projectNames: { __typename: 'ProjectConnection', totalCount: number, nodes: Array<{ __typename: 'ProjectSummary', id: string, name: string }> } };

export type DecisionLinkChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DecisionLinkChoicesQuery = { __typename: 'Query', programmes: Array<{ __typename: 'Programme', id: string, name: string }>, strategy: { __typename: 'Strategy', id: string, goals: Array<{ __typename: 'Goal', id: string, code: string | null, title: string }> } | null };

export type DecisionProjectObjectsQueryVariables = Exact<{
  projectId: string | number;
}>;


export type DecisionProjectObjectsQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, workItems: Array<{ __typename: 'WorkItem', id: string, kind: WorkItemKind, title: string }> } | null, projectRisks: Array<{ __typename: 'Risk', id: string, title: string }> };

export type DecisionFieldsFragment = { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> };

export type CreateDecisionMutationVariables = Exact<{
  input: CreateDecisionInput;
}>;


export type CreateDecisionMutation = { __typename: 'Mutation', createDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateDecisionMutationVariables = Exact<{
  input: UpdateDecisionInput;
}>;


export type UpdateDecisionMutation = { __typename: 'Mutation', updateDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type DecideDecisionMutationVariables = Exact<{
  input: DecideDecisionInput;
}>;


export type DecideDecisionMutation = { __typename: 'Mutation', decideDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SettleDecisionMutationVariables = Exact<{
  input: SettleDecisionInput;
}>;


export type SettleDecisionMutation = { __typename: 'Mutation', settleDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type WithdrawDecisionMutationVariables = Exact<{
  input: WithdrawDecisionInput;
}>;


export type WithdrawDecisionMutation = { __typename: 'Mutation', withdrawDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReopenDecisionMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type ReopenDecisionMutation = { __typename: 'Mutation', reopenDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type LinkDecisionMutationVariables = Exact<{
  input: LinkDecisionInput;
}>;


export type LinkDecisionMutation = { __typename: 'Mutation', linkDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnlinkDecisionMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type UnlinkDecisionMutation = { __typename: 'Mutation', unlinkDecision:
    | { __typename: 'DecisionPayload', decision: { __typename: 'Decision', id: string, kind: DecisionKind, title: string, description: string, body: DecisionBody, state: DecisionState, outcome: MotionOutcome | null, raisedOn: string | null, askedBy: string, dueDate: string | null, decidedOn: string | null, reference: string, sourceLink: string, amount: string | null, answer: string, settledOn: string | null, settlement: string, awaited: boolean, overdue: boolean, nextSteps: Array<DecisionStep>, version: number, project: { __typename: 'Reference', id: string, name: string } | null, portfolioHolder: { __typename: 'Person', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, settledBy: { __typename: 'Person', id: string, name: string } | null, links: Array<{ __typename: 'DecisionLink', id: string, kind: DecisionLinkKind, version: number, object: { __typename: 'Reference', id: string, name: string }, project: { __typename: 'Reference', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveDecisionMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveDecisionMutation = { __typename: 'Mutation', removeDecision:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

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

export type CapacityPlanQueryVariables = Exact<{
  from: string;
  to: string;
  by: CapacityGroup;
  filter?: CapacityFilter | null | undefined;
}>;


export type CapacityPlanQuery = { __typename: 'Query', capacityPlan: { __typename: 'CapacityPlan', by: CapacityGroup, months: Array<string>, fullTimeHours: number, idlePeople: number, rows: Array<{ __typename: 'CapacityRow', key: string, kind: CapacityRowKind, team: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } | null, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, cells: Array<{ __typename: 'CapacityCell', month: string, capacity: number | null, assigned: number, unmet: number, percent: number | null, load: Load }> }> } };

export type CapacityDetailsQueryVariables = Exact<{
  by: CapacityGroup;
  key: string;
  month: string;
  filter?: CapacityFilter | null | undefined;
}>;


export type CapacityDetailsQuery = { __typename: 'Query', capacityDetails: Array<{ __typename: 'CapacityDetail', id: string, vacancy: boolean, hours: number, role: ProjectRoleName | null, startDate: string, endDate: string, project: { __typename: 'Reference', id: string, name: string }, person: { __typename: 'Person', id: string, name: string } | null, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }> };

export type StaffingFindingsQueryVariables = Exact<{
  projectId?: string | number | null | undefined;
}>;


export type StaffingFindingsQuery = { __typename: 'Query', staffingFindings: Array<{ __typename: 'StaffingFinding', kind: StaffingFindingKind, vacancyId: string | null, months: Array<string>, percent: number | null, since: string | null, project: { __typename: 'Reference', id: string, name: string } | null, person: { __typename: 'Reference', id: string, name: string } | null }> };

export type VacanciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: VacancyFilter | null | undefined;
}>;


export type VacanciesQuery = { __typename: 'Query', vacancies: { __typename: 'VacancyConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } };

export type StaffingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffingChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string, jobTitle: string | null }>, skills: Array<{ __typename: 'SkillEntry', id: string, labelNl: string, labelEn: string }> };

export type ProjectStaffingQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectStaffingQuery = { __typename: 'Query', projectStaffing: { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type SkillNameFragment = { __typename: 'Skill', id: string, labelNl: string, labelEn: string };

export type VacancyFieldsFragment = { __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null };

export type StaffingFieldsFragment = { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> };

export type SetAssignmentMutationVariables = Exact<{
  input: SetAssignmentInput;
}>;


export type SetAssignmentMutation = { __typename: 'Mutation', setAssignment:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectStaffingPayload', staffing: { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveAssignmentMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveAssignmentMutation = { __typename: 'Mutation', removeAssignment:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectStaffingPayload', staffing: { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetVacancyMutationVariables = Exact<{
  input: SetVacancyInput;
}>;


export type SetVacancyMutation = { __typename: 'Mutation', setVacancy:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectStaffingPayload', staffing: { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type FillVacancyMutationVariables = Exact<{
  input: FillVacancyInput;
}>;


export type FillVacancyMutation = { __typename: 'Mutation', fillVacancy:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectStaffingPayload', staffing: { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveVacancyMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveVacancyMutation = { __typename: 'Mutation', removeVacancy:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectStaffingPayload', staffing: { __typename: 'ProjectStaffing', projectId: string, assignments: Array<{ __typename: 'Assignment', id: string, role: ProjectRoleName | null, startDate: string, endDate: string, totalHours: number | null, hoursPerWeek: number | null, fte: number | null, hours: number, overloadedMonths: Array<string>, personActive: boolean, note: string, version: number, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null }>, vacancies: Array<{ __typename: 'Vacancy', id: string, role: ProjectRoleName | null, fte: number, startDate: string, endDate: string, state: VacancyState, begun: boolean, note: string, version: number, project: { __typename: 'Reference', id: string, name: string }, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } | null, filledBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetProjectRoleMutationVariables = Exact<{
  input: SetProjectRoleInput;
}>;


export type SetProjectRoleMutation = { __typename: 'Mutation', setProjectRole:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveProjectRoleMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveProjectRoleMutation = { __typename: 'Mutation', removeProjectRole:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type PersonRegisterQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
  sort?: PersonSort | null | undefined;
}>;


export type PersonRegisterQuery = { __typename: 'Query', personRegister: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> }> } };

export type TeamsAndSkillsQueryVariables = Exact<{ [key: string]: never; }>;


export type TeamsAndSkillsQuery = { __typename: 'Query', teams: Array<{ __typename: 'Team', id: string, name: string, parentId: string | null, version: number, leader: { __typename: 'Person', id: string, name: string } | null, members: Array<{ __typename: 'Person', id: string, name: string }> }>, skills: Array<{ __typename: 'SkillEntry', id: string, labelNl: string, labelEn: string, people: number, asked: number, version: number }>, workingWeek: { __typename: 'WorkingWeek', fullTimeHours: number, version: number } };

export type PersonFieldsFragment = { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> };

export type TeamFieldsFragment = { __typename: 'Team', id: string, name: string, parentId: string | null, version: number, leader: { __typename: 'Person', id: string, name: string } | null, members: Array<{ __typename: 'Person', id: string, name: string }> };

export type SkillFieldsFragment = { __typename: 'SkillEntry', id: string, labelNl: string, labelEn: string, people: number, asked: number, version: number };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { __typename: 'Mutation', createPerson:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdatePersonMutationVariables = Exact<{
  input: UpdatePersonInput;
}>;


export type UpdatePersonMutation = { __typename: 'Mutation', updatePerson:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetPersonSkillsMutationVariables = Exact<{
  input: SetPersonSkillsInput;
}>;


export type SetPersonSkillsMutation = { __typename: 'Mutation', setPersonSkills:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetCapacityMutationVariables = Exact<{
  input: SetCapacityInput;
}>;


export type SetCapacityMutation = { __typename: 'Mutation', setCapacity:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveCapacityMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveCapacityMutation = { __typename: 'Mutation', removeCapacity:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetTeamMemberMutationVariables = Exact<{
  input: SetTeamMemberInput;
}>;


export type SetTeamMemberMutation = { __typename: 'Mutation', setTeamMember:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveTeamMemberMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveTeamMemberMutation = { __typename: 'Mutation', removeTeamMember:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PersonPayload', person: { __typename: 'PersonEntry', id: string, name: string, jobTitle: string | null, email: string | null, active: boolean, openAssignments: number, version: number, team: { __typename: 'TeamReference', id: string, name: string } | null, memberships: Array<{ __typename: 'TeamMembership', id: string, startDate: string | null, endDate: string | null, version: number, team: { __typename: 'TeamReference', id: string, name: string } }>, skills: Array<{ __typename: 'PersonSkill', level: number, skill: { __typename: 'Skill', id: string, labelNl: string, labelEn: string } }>, capacity: Array<{ __typename: 'Capacity', id: string, startDate: string, endDate: string | null, hoursPerWeek: number | null, fte: number | null, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetTeamMutationVariables = Exact<{
  input: SetTeamInput;
}>;


export type SetTeamMutation = { __typename: 'Mutation', setTeam:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'TeamsPayload', teams: Array<{ __typename: 'Team', id: string, name: string, parentId: string | null, version: number, leader: { __typename: 'Person', id: string, name: string } | null, members: Array<{ __typename: 'Person', id: string, name: string }> }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveTeamMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveTeamMutation = { __typename: 'Mutation', removeTeam:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'TeamsPayload', teams: Array<{ __typename: 'Team', id: string, name: string, parentId: string | null, version: number, leader: { __typename: 'Person', id: string, name: string } | null, members: Array<{ __typename: 'Person', id: string, name: string }> }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetSkillMutationVariables = Exact<{
  input: SetSkillInput;
}>;


export type SetSkillMutation = { __typename: 'Mutation', setSkill:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'SkillsPayload', skills: Array<{ __typename: 'SkillEntry', id: string, labelNl: string, labelEn: string, people: number, asked: number, version: number }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveSkillMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveSkillMutation = { __typename: 'Mutation', removeSkill:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'SkillsPayload', skills: Array<{ __typename: 'SkillEntry', id: string, labelNl: string, labelEn: string, people: number, asked: number, version: number }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetFullTimeHoursMutationVariables = Exact<{
  input: SetFullTimeHoursInput;
}>;


export type SetFullTimeHoursMutation = { __typename: 'Mutation', setFullTimeHours:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
    | { __typename: 'WorkingWeekPayload', workingWeek: { __typename: 'WorkingWeek', fullTimeHours: number, version: number } }
   };

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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateWorkItemMutationVariables = Exact<{
  input: UpdateWorkItemInput;
}>;


export type UpdateWorkItemMutation = { __typename: 'Mutation', updateWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveWorkItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveWorkItemMutation = { __typename: 'Mutation', removeWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
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

export type ProjectFieldsFragment = { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> };

export type ProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } | null };

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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
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
