/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Suggestions to take over as obligations. */
export type AcceptSuggestedObligationsInput = {
  /** Kinds of obligation that are suggested for it, at least one. */
  kindIds: Array<string | number>;
  /** The project. */
  projectId: string | number;
};

/** Something to say. */
export type AddCommentInput = {
  /** Persons named in the text, at most 20; they are told. */
  mentionIds?: Array<string | number>;
  /** The first comment of the thread that it answers. */
  parentId?: string | number | null | undefined;
  /** What it is about. */
  subject: TalkSubjectInput;
  /** Plain text, at most 5000 characters; names stand in it after an @. */
  text: string;
};

/** A relation between two work items, of one project or two. */
export type AddDependencyInput = {
  /** Time in between in the unit, -3,650 to 3,650; negative is a lead. Calendar days are whole. */
  lag?: number | null | undefined;
  /** Calendar days in between, -3,650 to 3,650; negative is a lead. Not looked at when `lag` is given. */
  lagDays?: number;
  /** Unit of the lag; calendar days when left out. */
  lagUnit?: LagUnit | null | undefined;
  /** The work item that comes first. */
  predecessorId: string | number;
  /** The work item that waits for it. */
  successorId: string | number;
  /** Which end of the one ties which end of the other. */
  type?: DependencyType;
};

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

/** A change of the budget that a body decided on. All lines are recorded, or none. */
export type AdoptBudgetChangeInput = {
  /** Who decided. */
  body: BudgetBody;
  /** Day of the decision, not in the future. */
  decidedOn: string;
  /** The decision in the register, when it is there. */
  decisionId?: string | number | null | undefined;
  /** Reference of the decision, unique in the organisation. */
  decisionReference: string;
  /** 1 to 500. What a project has from a source in a year does not fall below zero. */
  lines: Array<BudgetChangeLineInput>;
  /** Why the budget changes. */
  reason: string;
};

/** Who adopted a strategy. */
export type AdoptionBody =
  | 'council'
  | 'executive'
  | 'management';

/** The year of which the calendar is made. */
export type ApplyPcCalendarInput = {
  /** Fiscal year, 1900 to 2298. */
  year: number;
};

/** A decision that approves the first plan of a project. */
export type ApproveBaselineInput = {
  /** Day of the decision. */
  approvedOn: string;
  /** Reference of the decision. */
  decisionReference: string;
  /** Explanation of the decision. */
  explanation?: string;
  /** The project whose plan is frozen. */
  projectId: string | number;
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

/** Who decided on a change of the budget. */
export type BudgetBody =
  /** Municipal council (raad). */
  | 'council'
  /** Mayor and aldermen (college). */
  | 'executive'
  /** Management. */
  | 'management'
  /** Steering group (stuurgroep). */
  | 'steering_group';

/** Which budget changes; all that is stated must hold, of several values in a list one. */
export type BudgetChangeFilter = {
  /** Decided by one of these bodies. */
  bodies?: Array<BudgetBody> | null | undefined;
  /** With a line of one of these fiscal years. */
  fiscalYears?: Array<number> | null | undefined;
  /** With a line of one of these sources. */
  fundingSourceIds?: Array<string | number> | null | undefined;
  /** With a line of one of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** Words, each of which is in the reference or the reason. At most ten count. */
  search?: string | null | undefined;
};

/** What a change adds to the budget of a project, or takes from it. */
export type BudgetChangeLineInput = {
  /** In whole cents, not zero; negative for what is taken. */
  amount: string;
  /** ISO 4217 code; euro when left out. */
  currency?: string | null | undefined;
  /** What it is for. */
  description?: string;
  /** Fiscal year (boekjaar), 1900 to 2299. */
  fiscalYear: number;
  /** Source the money comes from or goes back to. */
  fundingSourceId: string | number;
  /** Operating or investment. */
  nature?: BudgetNature;
  /** Whose budget changes. */
  projectId: string | number;
  /** Code of the national list of task fields (BBV), such as 0.4. */
  taakveld?: string | null | undefined;
  /** Whether the costs return every year. */
  term?: BudgetTerm;
};

/** Operating (exploitatie) or investment (investering, krediet). */
export type BudgetNature =
  /** Capital expenditure (investering, krediet). */
  | 'investment'
  /** Costs of the year (exploitatie). */
  | 'operating';

/** Structural or incidental, of costs and of the cover of a source. */
export type BudgetTerm =
  /** For a limited time (incidenteel). */
  | 'incidental'
  /** Returns every year (structureel). */
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

/** Length of the periods of a cash flow. */
export type CashGrain =
  /** Calendar months. */
  | 'month'
  /** Calendar quarters. */
  | 'quarter';

/** Which changes; all that is stated must hold. */
export type ChangeFilter = {
  /** Recorded at or after this instant. */
  from?: string | null | undefined;
  /** That came from here, such as application, command, import, migration or sql. */
  origin?: string | null | undefined;
  /** Made by this person. */
  personId?: string | number | null | undefined;
  /** That touch this table, such as project. */
  table?: string | null | undefined;
  /** Recorded before this instant. */
  until?: string | null | undefined;
};

/** What of a project obligations follow from. */
export type Characteristic =
  /** Uses an algorithm or AI. */
  | 'algorithm'
  /** The outcome of the algorithm affects people. */
  | 'high_impact'
  /** Processes personal data. */
  | 'personal_data'
  /** Yields information that is or could be made public. */
  | 'public_data'
  /** Captures information that must be kept under the Archives Act. */
  | 'records'
  /** Among which sensitive data, or data on vulnerable people. */
  | 'special_categories';

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

/** Which threads; all that is stated must hold. */
export type CommentFilter = {
  /** In which this person is named. */
  mentionedId?: string | number | null | undefined;
  /** Words, each of which is in the texts of the thread or the names of who wrote them. */
  search?: string | null | undefined;
  /** About this object. */
  subject?: TalkSubjectInput | null | undefined;
  /** Only those that were not resolved. */
  unresolved?: boolean | null | undefined;
};

/** A file to take in. */
export type CommitImportInput = {
  /** How columns are read, as it was previewed. */
  mapping: unknown;
  /** The upload to take in. */
  uploadId: string | number;
};

/** How a file of bookings is read and what it is held to. */
export type CommitLedgerImportInput = {
  /** Number of rows that there must be. */
  controlRows?: number | null | undefined;
  /** Total that the rows must add up to. Needed unless the file states one itself, which is checked too. */
  controlTotal?: string | null | undefined;
  /** Leave rows of unknown projects out instead of refusing the file. They count in the totals. */
  leaveOutUnknown?: boolean;
  /** The mapping, as suggested or changed. */
  mapping: unknown;
  /** The upload. */
  uploadId: string | number;
};

/** Tables to bring in. */
export type CommitTablesInput = {
  /** The mapping as it was previewed. */
  mapping: unknown;
  /** The set of uploads. */
  setId: string | number;
};

/** What dates an item must keep to beyond its dependencies. */
export type ConstraintType =
  /** As late as nothing after it moves; without a date. */
  | 'as_late_as_possible'
  /** Is finished on the date or later. */
  | 'finish_no_earlier_than'
  /** Is finished on the date or earlier, also where a dependency asks a later one. */
  | 'finish_no_later_than'
  /** Is finished on the date, also where a dependency asks a later one. */
  | 'must_finish_on'
  /** Starts on the date, also where a dependency asks a later one. */
  | 'must_start_on'
  /** Starts on the date or later. */
  | 'start_no_earlier_than'
  /** Starts on the date or earlier, also where a dependency asks a later one. */
  | 'start_no_later_than';

/** Which model to copy, and as what. */
export type CopyMaturityModelInput = {
  /** The model to copy. */
  id: string | number;
  /** English name of the copy, with nameNl. */
  nameEn?: string | null | undefined;
  /** Dutch name of the copy; absent for a new edition of the same model. */
  nameNl?: string | null | undefined;
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

/** A new scan, filled in with the scores of the unit’s latest final one. */
export type CreateMaturityAssessmentInput = {
  /** Day the scores tell about; today when left out. */
  assessedOn?: string | null | undefined;
  /** What it is for. */
  kind?: MaturityAssessmentKind;
  /** The model; not needed with supersedesId. */
  modelId?: string | number | null | undefined;
  /** The final scan to correct: model, unit, kind, date and scores are taken from it. */
  supersedesId?: string | number | null | undefined;
  /** Part of the organisation; empty for the organisation as a whole. */
  unit?: string;
};

/** A product of planning and control. */
export type CreatePcProductInput = {
  /** Whether years to come have it. */
  active?: boolean;
  /** Person who signs when that chief data officer is absent. */
  cdoDeputyId?: string | number | null | undefined;
  /** Person who signs as chief data officer. */
  cdoId?: string | number | null | undefined;
  /** Person who signs when that controller is absent. */
  controllerDeputyId?: string | number | null | undefined;
  /** Person who signs as controller. */
  controllerId?: string | number | null | undefined;
  /** Month (1 to 12) in which its year, or its only period, begins. */
  firstMonth: number;
  /** Length in months; asked only of a period of its own. */
  months?: number | null | undefined;
  /** Name in English. */
  nameEn: string;
  /** Name in Dutch; unique in the organisation. */
  nameNl: string;
  /** Its deadlines, each kind at most once; days must not fall in their order. */
  offsets: Array<DeadlineOffsetInput>;
  /** How it divides its year. */
  scheme: PcScheme;
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

/** The period to report on. */
export type CreateReportInput = {
  /** The reporting period; each has one report. */
  reportingPeriodId: string | number;
};

/** A scenario to keep. */
export type CreateScenarioInput = {
  /** What it is about. */
  description?: string | null | undefined;
  /** Its moves; of phases none, as they go with their parts. */
  moves: Array<MoveInput>;
  /** Name, unique among open scenarios, at most 300 characters. */
  name: string;
};

/** A secret link to make. */
export type CreateShareLinkInput = {
  /** The last day on which it works; no end when left out. */
  expiresOn?: string | null | undefined;
  /** What it gives. */
  kind: ShareLinkKind;
  /** nl or en; the language of the organisation when left out. */
  language?: string | null | undefined;
  /** Calendar: milestones of this programme only. */
  programmeId?: string | number | null | undefined;
  /** Calendar: milestones of this project only. */
  projectId?: string | number | null | undefined;
  /** Roadmap: origins such as https://www.example.nl in whose pages it may stand; any when left out. */
  sites?: Array<string> | null | undefined;
  /** Title, at most 300 characters. Whoever opens the link sees it. */
  title: string;
  /** Roadmap: what it shows, such as {"grouping": "programme", "colours": ["red"], "opened": [], "range": null}; all at its default when left out. */
  view?: unknown;
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

/** A working calendar to add. */
export type CreateWorkCalendarInput = {
  /** All days that differ from the week, instead of the present ones. */
  exceptions?: Array<WorkCalendarExceptionInput> | null | undefined;
  /** True makes it the calendar of items without one of their own, instead of the present one. */
  isDefault?: boolean | null | undefined;
  /** Minutes that a day of a duration or lag stands for, 15 to 1,440; 480 when left out. */
  minutesPerDay?: number | null | undefined;
  /** Name, unique in the organisation. */
  name: string;
  /** Public holidays that are days off; those of the law, without Liberation Day, when left out. */
  publicHolidays?: Array<PublicHoliday> | null | undefined;
  /** Working time of seven days, from Monday, each in order and without overlap; empty for days off. */
  week: Array<Array<WorkIntervalInput>>;
};

/** A phase, task or milestone to add to a project. */
export type CreateWorkItemInput = {
  /** Day on which it was done. */
  actualEnd?: string | null | undefined;
  /** Day on which it began. */
  actualStart?: string | null | undefined;
  /** Calendar of its own; null for the default of the organisation. */
  calendarId?: string | number | null | undefined;
  /** The date of the constraint; none for as late as possible. */
  constraintDate?: string | null | undefined;
  /** What its computed dates must keep to; null for nothing. */
  constraintType?: ConstraintType | null | undefined;
  /** Day by which it should be finished; null for none. */
  deadline?: string | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** Whether the duration counts minutes of the clock. */
  durationElapsed?: boolean | null | undefined;
  /** Length in minutes of working time, or of the clock. Left out for a task that is to be computed: that of its dates. */
  durationMinutes?: number | null | undefined;
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
  /** Whether its dates are set by hand (a new item, when left out) or computed. */
  scheduling?: SchedulingMode | null | undefined;
  /** First day in the current plan. */
  startDate: string;
  /** Title, at most 300 characters. */
  title: string;
};

/** Order of day (d), month (m) and year (y) in dates of figures. */
export type DateOrder =
  | 'dmy'
  | 'mdy'
  | 'ymd';

/** What has to be done by a deadline; in the order in which they fall. */
export type DeadlineKind =
  /** The chief data officer has signed. */
  | 'cdo_signs'
  /** The controller has signed. */
  | 'controller_signs'
  /** It lies before the council (raad). */
  | 'council'
  /** Day as of which figures count (peildatum). */
  | 'data_cutoff'
  /** It lies before the executive (college). */
  | 'executive'
  /** It is published. */
  | 'published'
  /** Updates have been reviewed. */
  | 'review'
  /** Projects have published their update. */
  | 'updates_due';

/** When a deadline falls, counted from the end of the period. */
export type DeadlineOffsetInput = {
  /** Which deadline. */
  kind: DeadlineKind;
  /** Working days after the end of the period, -250 to 250; negative is before it. */
  workingDays: number;
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

/** Approves or refuses a request. */
export type DecideRebaselineInput = {
  /** True to approve, false to refuse. */
  approve: boolean;
  /** The request. */
  id: string | number;
  /** Remark; asked when it is refused. */
  note?: string;
  /** The version the user saw. */
  version: number;
};

/** What stands before the decimals; the other one separates thousands. */
export type DecimalMark =
  | 'comma'
  | 'point';

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
  /** Finish to finish: it is done after the other is done. */
  | 'FF'
  /** Finish to start: it begins after the other is done. */
  | 'FS'
  /** Start to finish: it is done after the other began. */
  | 'SF'
  /** Start to start: it begins after the other began. */
  | 'SS';

/** What somebody is waited for. */
export type DueKind =
  /** A plan that another asks to be approved. */
  | 'baseline'
  /** A decision, motion, commitment or question to settle. */
  | 'decision'
  /** An issue to resolve. */
  | 'issue'
  /** A measure against a risk. */
  | 'measure'
  /** An obligation by law of a project. */
  | 'obligation'
  /** A report that the person is the next to sign. */
  | 'signature'
  /** A status update of a project for a reporting period. */
  | 'update'
  /** A task or milestone that ends soon or should have ended. */
  | 'work';

/** Why a figure of earned value cannot be had. */
export type EarnedValueGap =
  /** The whole budget is spent. */
  | 'budget_spent'
  /** The plan states no budget, or its source withholds it. */
  | 'no_budget'
  /** The plan has neither tasks with dates nor a start and an end. */
  | 'no_dates'
  /** No task and no published status says how far the project is. */
  | 'no_progress'
  /** None of the projects has what it takes. */
  | 'no_projects'
  /** Nothing is done yet. */
  | 'nothing_earned'
  /** Nothing was to be done yet. */
  | 'nothing_planned'
  /** Nothing is spent yet. */
  | 'nothing_spent';

/** What the report says of a project beside its updates. */
export type ExplainReportProjectInput = {
  /** The report; a draft. */
  id: string | number;
  /** The project. */
  projectId: string | number;
  /** Why it moved, disagrees with its data, or did not report; empty takes it back. */
  text: string;
  /** The version of the report that the user saw. */
  version: number;
};

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

/** Why somebody follows an object. */
export type FollowReason =
  /** Wrote about it. */
  | 'author'
  /** Asked for it. */
  | 'chosen'
  /** Was named in a comment. */
  | 'mentioned'
  /** Answers for it. */
  | 'owner';

/** Whether the target will be reached if the trend goes on: sure when the whole interval does, likely when the expected value does, unlikely when only the best end does, no when nothing of it does. */
export type ForecastOutlook =
  | 'likely'
  | 'no'
  | 'sure'
  | 'unlikely';

/** Where money comes from. */
export type FundingKind =
  /** Budget for base registrations (basisregistraties). */
  | 'base_registrations'
  /** Grant (subsidie) of another authority. */
  | 'grant'
  /** Budget for ICT. */
  | 'ict'
  /** New money, granted for the strategy. */
  | 'new'
  /** Anything else. */
  | 'other'
  /** Budget for research. */
  | 'research'
  /** Reserve of the municipality. */
  | 'reserve'
  /** Budget for training. */
  | 'training';

/** Whether a goal is about the organisation itself or about society. */
export type GoalCategory =
  | 'organisation'
  | 'society';

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

/** How a stakeholder is involved (betrokkenheid), from least to most. */
export type Involvement =
  /** They make it with us (co-creëren). */
  | 'co_create'
  /** They decide (besluitvorming). */
  | 'decide'
  /** They are told (informeren). */
  | 'inform';

/** How far an issue is. */
export type IssueState =
  | 'in_progress'
  | 'open'
  | 'resolved';

/** What the time between two items is counted in. */
export type LagUnit =
  /** Days of the calendar, weekends included. */
  | 'elapsed_days'
  /** Percent of the duration of the item that comes first. */
  | 'percent'
  /** Working days of the calendar of the item that waits. */
  | 'working_days';

/** What happens with a row of a file of bookings. */
export type LedgerAction =
  /** It is booked. */
  | 'book'
  /** The same booking is known by its key already; it is counted and not booked again. */
  | 'duplicate'
  /** Its project is unknown and the user chose to leave such rows out. */
  | 'left_out'
  /** It cannot be booked, so nothing of the file is. */
  | 'rejected';

/** Which bookings; all that is stated must hold, of several values in a list one. */
export type LedgerEntryFilter = {
  /** Booked on this day or later. */
  bookedFrom?: string | null | undefined;
  /** Booked on this day or earlier. */
  bookedUntil?: string | null | undefined;
  /** For one of these fiscal years. */
  fiscalYears?: Array<number> | null | undefined;
  /** Counting for one of these sources: named, or the only source of the project in that year. */
  fundingSourceIds?: Array<string | number> | null | undefined;
  /** Of one of these kinds. */
  kinds?: Array<LedgerKind> | null | undefined;
  /** Booked by one of these imports of a finance system. */
  ledgerImportIds?: Array<string | number> | null | undefined;
  /** Booked on projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Booked on one of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** Words, each of which is in the description, reference, key or name of the project. At most ten count. */
  search?: string | null | undefined;
  /** True for bookings that count for no source. */
  withoutSource?: boolean | null | undefined;
};

/** Order of a list of LedgerEntry. */
export type LedgerEntrySort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: LedgerEntrySortField;
};

/** What a list of LedgerEntry can be put in order by. */
export type LedgerEntrySortField =
  /** Amount; entries without one last. */
  | 'amount'
  /** Day of booking, then the order of booking. */
  | 'booked_on'
  /** Name of the project. */
  | 'project'
  /** Reference, such as an invoice number. */
  | 'reference';

/** What is booked. */
export type LedgerKind =
  /** Spent (realisatie). */
  | 'actual'
  /** Ordered (verplichting); an invoice or release is a negative one, so the sum is open. */
  | 'commitment'
  /** Expected total of a fiscal year (prognose); the latest counts. */
  | 'forecast';

/** What a row of a finance system records. */
export type LedgerRowKind =
  /** An actual: spent. */
  | 'actual'
  /** A commitment: ordered and not yet spent. */
  | 'commitment';

/** What others may do with what is published. */
export type Licence =
  /** CC0 1.0: anything, without a condition. */
  | 'cc0_1_0'
  /** CC BY 4.0: anything, naming the organisation. */
  | 'cc_by_4_0';

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

/** Something a decision touches. */
export type LinkDecisionInput = {
  /** The decision. */
  decisionId: string | number;
  /** What the link leads to. */
  kind: DecisionLinkKind;
  /** The object of that kind. */
  objectId: string | number;
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

/** How soon a person wants mail of one kind. */
export type MailChoiceInput = {
  /** How soon. */
  delivery: MailDelivery;
  /** The kind. */
  kind: NotificationKind;
};

/** How soon a person wants mail of a kind. */
export type MailDelivery =
  /** Bundled, once a working day. */
  | 'daily'
  /** Within minutes. */
  | 'direct'
  /** No mail; in Stip only. */
  | 'none'
  /** Bundled, once a week. */
  | 'weekly';

/** Which mails to list. */
export type MailFilter = {
  /** Only those that came so far. */
  states?: Array<MailState> | null | undefined;
};

/** What a mail is. */
export type MailKind =
  /** It tells several things. */
  | 'digest'
  /** It tells one thing. */
  | 'notice'
  /** Somebody tried whether mail arrives. */
  | 'test';

/** How far a mail came. */
export type MailState =
  /** It was given up; it can be tried again. */
  | 'failed'
  /** It waits to be sent, or to be tried again. */
  | 'queued'
  /** A process is sending it. */
  | 'sending'
  /** The mail server took it. */
  | 'sent'
  /** Its recipient no longer wanted it. */
  | 'stopped';

/** What kind of file a saved mapping reads. */
export type MappingKind =
  /** A file of bookings of a finance system. */
  | 'ledger'
  /** A file of projects. */
  | 'portfolio';

/** Notifications of the caller to mark as read or unread. */
export type MarkNotificationsInput = {
  /** These, at most 200; all of the caller when left out. */
  ids?: Array<string | number> | null | undefined;
  /** False to mark them as unread. */
  read?: boolean;
};

/** An area; its order is its place in the list. */
export type MaturityAreaInput = {
  /** Short code, unique in the model; at most 20 characters. */
  code: string;
  /** What levels mean here, where that is more than their description. */
  criteria?: Array<MaturityCriterionInput>;
  /** What it is about, in English. */
  descriptionEn?: string;
  /** What it is about, in Dutch. */
  descriptionNl?: string;
  /** The area to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** Name in English. */
  nameEn: string;
  /** Name in Dutch. */
  nameNl: string;
  /** How often it counts in an average, 1 to 10. */
  weight?: number;
};

/** Which scans; all that is stated must hold. */
export type MaturityAssessmentFilter = {
  /** Made with one of these models. */
  modelIds?: Array<string | number> | null | undefined;
  /** True for final scans that none corrects. */
  standing?: boolean | null | undefined;
  /** In one of these states. */
  states?: Array<MaturityAssessmentState> | null | undefined;
  /** Of one of these units; an empty text is the organisation as a whole. */
  units?: Array<string> | null | undefined;
};

/** What a maturity scan is for. */
export type MaturityAssessmentKind =
  /** Baseline (nulmeting): where the path of a unit begins. */
  | 'baseline'
  /** Measurement on the way. */
  | 'measurement';

/** How far a maturity scan is. */
export type MaturityAssessmentState =
  /** Being filled in; counts for nothing yet. */
  | 'draft'
  /** Recorded for good; a new scan can correct it. */
  | 'final';

/** What a level means in one area. */
export type MaturityCriterionInput = {
  /** The level it is about, from 1. */
  level: number;
  /** In English. */
  textEn: string;
  /** In Dutch. */
  textNl: string;
};

/** What is off about the maturity scans. */
export type MaturityFindingKind =
  /** An area of a unit scored below what its path asked. */
  | 'behind'
  /** An area scored in the lowest two fifths of the scale, and no action is stated. */
  | 'low_without_action'
  /** There is no final scan with this model at all. */
  | 'never_scanned'
  /** The latest final scan of a unit is more than 365 days old. */
  | 'scan_overdue';

/** A step of the scale; its number is its place in the list. */
export type MaturityLevelInput = {
  /** What it means, in English. */
  descriptionEn?: string;
  /** What it means, in Dutch. */
  descriptionNl?: string;
  /** Short label in English. */
  labelEn: string;
  /** Short label in Dutch. */
  labelNl: string;
};

/** Score of an area; replaces what the scan had for it. */
export type MaturityScoreInput = {
  /** What is done about it. */
  action?: string;
  /** The area. */
  areaId: string | number;
  /** What shows the level. */
  evidence?: string;
  /** Web address of the evidence, beginning with http:// or https://. */
  evidenceLink?: string;
  /** Level, by halves from 1; null when not scored yet. */
  level?: number | null | undefined;
  /** When it aims to be there; together with targetLevel. */
  targetDate?: string | null | undefined;
  /** Level the unit itself aims at, by halves. */
  targetLevel?: number | null | undefined;
};

/** Where an area stands against its path. */
export type MaturityStand =
  /** The latest score is below what the path asked that day. */
  | 'behind'
  /** Scored, but nothing is asked. */
  | 'no_target'
  /** No final scan of the unit yet. */
  | 'not_measured'
  /** The latest score is at or above what the path asked that day. */
  | 'on_path'
  /** The last target is reached. */
  | 'reached';

/** Level that an area is to have reached on a date. */
export type MaturityTargetInput = {
  /** The area. */
  areaId: string | number;
  /** When it is to be there; one per area and day. */
  dueOn: string;
  /** Level, by halves from 1. */
  level: number;
};

/** What recording a row would do. */
export type MeasurementAction =
  | 'changed'
  | 'created'
  | 'rejected'
  | 'unchanged';

/** Places of the columns, from 0; a field left out is recognised, null says that there is none. */
export type MeasurementColumnsInput = {
  /** Number of the column, from 0, with the day the value is of. */
  date?: number | null | undefined;
  /** Number of the column, from 0, with id or name of the indicator. */
  indicator?: number | null | undefined;
  /** Number of the column, from 0, with a remark on the value. */
  note?: number | null | undefined;
  /** Number of the column, from 0, with where the value comes from. */
  source?: number | null | undefined;
  /** Number of the column, from 0, with the measured value. */
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

/** What is off about money. */
export type MoneyFindingKind =
  /** Expected is more than the budget of a project in a year, not yet spent. */
  | 'expected_over_budget'
  /** Budget in a year that the source does not cover. */
  | 'outside_cover_period'
  /** Spent and ordered is more than the budget of a project in a year. */
  | 'overspent'
  /** More budget from a source than it can bear over all years. */
  | 'source_over_ceiling'
  /** Costs that return every year on a source that is there for a limited time. */
  | 'structural_on_incidental';

/** What money is added up by. */
export type MoneyLevel =
  /** Goals, each with the goals below it. */
  | 'goal'
  /** Programmes. */
  | 'programme'
  /** Sources of money. */
  | 'source'
  /** Fiscal years. */
  | 'year';

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

/** Where a work item would be. */
export type MoveInput = {
  /** Last day, included; equal to the first for a milestone. */
  endDate: string;
  /** First day. */
  startDate: string;
  /** The work item. */
  workItemId: string | number;
};

/** Puts an item elsewhere in its list. */
export type MoveReferenceItemInput = {
  /** The item. */
  id: string | number;
  /** Its place, from 0; beyond the end is the end. */
  position: number;
  /** The version the user saw. */
  version: number;
};

/** Language in which a text is proposed. */
export type NarrativeLanguage =
  /** English. */
  | 'en'
  /** Dutch. */
  | 'nl';

/** Whether an obligation is needed; unknown asks for that decision. */
export type Needed =
  | 'no'
  | 'unknown'
  | 'yes';

/** How a person wants to hear of a kind. */
export type NotificationDelivery =
  /** In Stip. */
  | 'in_app'
  /** Not at all: nothing of this kind is made. */
  | 'off';

/** Which notifications to list. */
export type NotificationFilter = {
  /** Only of these kinds. */
  kinds?: Array<NotificationKind> | null | undefined;
  /** Only those that were not marked as read. */
  unread?: boolean | null | undefined;
};

/** Why a person is told something. */
export type NotificationKind =
  /** Something became theirs to do. */
  | 'assigned'
  /** Somebody wrote where the person follows along. */
  | 'comment'
  /** Something of another stays undone, and the person may help. */
  | 'escalation'
  /** Something happened to what the person follows. */
  | 'followed'
  /** Somebody named the person. */
  | 'mention'
  /** Something is due, or will be. */
  | 'reminder';

/** Which obligations; all that is stated must hold, of several values in a list one. */
export type ObligationFilter = {
  /** True for those that expire within 90 days. */
  expiring?: boolean | null | undefined;
  /** Obligations of these kinds. */
  kindIds?: Array<string | number> | null | undefined;
  /** True for those that are overdue. */
  overdue?: boolean | null | undefined;
  /** Obligations that these people see to. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Obligations of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** Words, each of which is somewhere in the texts shown. At most ten count. */
  search?: string | null | undefined;
  /** Obligations that are in one of these states today. */
  states?: Array<ObligationState> | null | undefined;
  /** True for those that nobody sees to. */
  withoutOwner?: boolean | null | undefined;
};

/** How far an obligation is, as people record it. */
export type ObligationProgress =
  | 'done'
  | 'in_progress'
  | 'not_started';

/** Order of a list of Obligation. */
export type ObligationSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: ObligationSortField;
};

/** What a list of Obligation can be put in order by. */
export type ObligationSortField =
  /** When it is to be done; overdue ones first. */
  | 'due_date'
  /** Order of the kinds, then the name of the project. */
  | 'kind'
  /** Name of the project, then the order of the kinds. */
  | 'project'
  /** Last day on which it counts as done. */
  | 'valid_until';

/** How an obligation stands today; expired and not_needed follow from its dates and decision. */
export type ObligationState =
  | 'done'
  | 'expired'
  | 'in_progress'
  | 'not_needed'
  | 'not_started'
  | 'to_assess';

/** Whether a model is offered for new scans. */
export type OfferMaturityModelInput = {
  /** True to offer it, false to no longer do so; scans made with it stay. */
  active: boolean;
  /** The model. */
  id: string | number;
  /** The version the user saw; 0 for a shipped model that nobody used yet. */
  version: number;
};

/** Why files were not made. */
export type OutputFailure =
  /** The process that made them ended three times. */
  | 'gave_up'
  /** Something went wrong that the log of the server tells. */
  | 'not_made'
  /** A file became larger than 50 MiB. */
  | 'too_large';

/** A kind of file that a report is made as. */
export type OutputFormat =
  /** A CSV file per table, in a zip. */
  | 'csv'
  /** Word, to edit further. */
  | 'docx'
  /** A JSON file per table, in a zip. */
  | 'json'
  /** PDF for reading with whatever aid (PDF/UA-1). */
  | 'pdf'
  /** PDF for the archive (PDF/A-2a). */
  | 'pdfa'
  /** Slides for the board, with charts and notes. */
  | 'pptx'
  /** Excel, with formulas and sources. */
  | 'xlsx';

/** A job that makes files. It has no version: it goes on by itself while one looks at it. */
export type OutputJobInput = {
  /** The job. */
  id: string | number;
};

/** The language of a file. */
export type OutputLanguage =
  /** English. */
  | 'en'
  /** Dutch. */
  | 'nl';

/** How far a job is that makes files. */
export type OutputState =
  /** Was stopped; it can be asked again. */
  | 'cancelled'
  /** All files are there. */
  | 'done'
  /** Did not succeed; it can be asked again. */
  | 'failed'
  /** Waits for a process that takes it. */
  | 'queued'
  /** Is being made. */
  | 'running';

/** How a product of planning and control divides its year. */
export type PcScheme =
  /** Every month. */
  | 'month'
  /** Once, over months of its own. */
  | 'own'
  /** Four times, over three months each. */
  | 'quarter'
  /** Three times, over four months each. */
  | 'tertial'
  /** Once, over twelve months. */
  | 'year';

/** What making the calendar would do to a period. */
export type PeriodChangeAction =
  /** It is added. */
  | 'add'
  /** It cannot be made; why is told. */
  | 'blocked'
  /** Its dates or deadlines change. */
  | 'change'
  /** It stays as it is. */
  | 'keep';

/** Why a period is not made, or its dates are left as they are. */
export type PeriodChangeReason =
  /** With what was set by hand its deadlines would no longer follow each other. */
  | 'deadline_order'
  /** Another period has that name. */
  | 'name_taken'
  /** It would overlap another period of the same product. */
  | 'overlap'
  /** Its dates were set by hand, or a report of it was begun. */
  | 'set_by_hand';

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

/** How an item of a file differs from the plan as it is. */
export type PlanChangeKind =
  /** Only in the file. */
  | 'added'
  /** Other than its dates. */
  | 'changed'
  /** At other dates. */
  | 'moved'
  /** Only in the plan; it stays unless the removal of what is missing is asked. */
  | 'removed';

/** A plan of Microsoft Project (XML) that was uploaded, for a project. */
export type PlanImportInput = {
  /** The project whose plan it is. */
  projectId: string | number;
  /** Whether items and relations that the file lacks are removed. */
  removeMissing?: boolean;
  /** The id that the upload of the file answered. */
  uploadId: string | number;
};

/** Whether an item is in the current plan and in the latest approved one. */
export type PlanItemState =
  /** Only in the current plan. */
  | 'added'
  /** In both. */
  | 'kept'
  /** Only in approved plans; it was removed since. */
  | 'removed';

/** A preview of a file of bookings. */
export type PreviewLedgerImportInput = {
  /** Only rows with which one of these happens. */
  actions?: Array<LedgerAction> | null | undefined;
  /** Number of rows that there must be. */
  controlRows?: number | null | undefined;
  /** Total that the rows must add up to. Needed unless the file states one itself, which is checked too. */
  controlTotal?: string | null | undefined;
  /** Rows to answer, at most 200. */
  first?: number;
  /** Leave rows of unknown projects out instead of refusing the file. They count in the totals. */
  leaveOutUnknown?: boolean;
  /** The mapping, as suggested or changed. */
  mapping: unknown;
  /** Rows to skip. */
  offset?: number;
  /** Only rows that are not simply booked. */
  onlyProblems?: boolean;
  /** The upload. */
  uploadId: string | number;
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

/** Which rows of a preview to show. */
export type PreviewTablesInput = {
  /** Only rows with this problem or remark, by its code. */
  code?: string | null | undefined;
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
  /** No status was ever published. */
  | 'never_updated'
  /** Nobody leads it. */
  | 'no_owner'
  /** The latest status is older than the cadence. */
  | 'stale';

/** The link of a project with a goal. */
export type ProjectGoalKey = {
  /** The goal it serves. */
  goalId: string | number;
  /** The project. */
  projectId: string | number;
};

/** Which projects of the matrix. */
export type ProjectObligationsFilter = {
  /** Projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Words, each of which is somewhere in the texts shown. At most ten count. */
  search?: string | null | undefined;
};

/** Role of a person in a project. */
export type ProjectRoleName =
  | 'architect'
  | 'communication_adviser'
  /** Controller. */
  | 'controller'
  | 'data_analyst'
  | 'data_engineer'
  | 'data_owner'
  /** Data steward. */
  | 'data_steward'
  /** Ambtelijk opdrachtgever. */
  | 'executive_sponsor'
  | 'information_adviser'
  | 'legal_adviser'
  /** Takes part without another role. */
  | 'member'
  /** Bestuurlijk opdrachtgever or portefeuillehouder. */
  | 'political_sponsor'
  /** Privacy officer. */
  | 'privacy_officer'
  | 'programme_manager'
  /** Projectleider. */
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

/** Public holiday of the Netherlands; on which date it falls is computed. */
export type PublicHoliday =
  /** Hemelvaartsdag. */
  | 'ascension_day'
  /** Tweede kerstdag. */
  | 'boxing_day'
  /** Eerste kerstdag. */
  | 'christmas_day'
  /** Tweede paasdag. */
  | 'easter_monday'
  /** Eerste paasdag. */
  | 'easter_sunday'
  /** Goede Vrijdag: no day off by law. */
  | 'good_friday'
  /** Koningsdag. */
  | 'kings_day'
  /** Bevrijdingsdag, of every year. */
  | 'liberation_day'
  /** Nieuwjaarsdag. */
  | 'new_year'
  /** Tweede pinksterdag. */
  | 'whit_monday'
  /** Eerste pinksterdag. */
  | 'whit_sunday';

/** A sealed report to make public, and what is kept back of it. */
export type PublishReportInput = {
  /** The object. */
  id: string | number;
  /** What others may do with it; CC0 when left out. */
  licence?: Licence | null | undefined;
  /** Whether the sponsors of projects are named. No names of persons are given when left out. */
  showOwners?: boolean | null | undefined;
  /** The version the user saw. */
  version: number;
  /** What is withheld; nothing when left out. */
  withheld?: Array<WithholdingInput> | null | undefined;
};

/** A report, with the version the user saw, and why. */
export type ReasonedReportInput = {
  /** The object. */
  id: string | number;
  /** Why; must not be blank, and is kept. */
  reason: string;
  /** The version the user saw. */
  version: number;
};

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

/** How far a request to replace an approved plan is. */
export type RebaselineRequestState =
  /** The plan asked for is the current baseline, or was. */
  | 'approved'
  /** Refused, with a reason. */
  | 'refused'
  /** Waits for somebody else to decide. */
  | 'requested'
  /** Taken back. */
  | 'withdrawn';

/** A value of an indicator on a date; the value a date has already is replaced. */
export type RecordIndicatorValueInput = {
  /** Indicator of a goal, a programme or a project. */
  indicatorId: string | number;
  /** Date of the value. */
  measuredOn: string;
  /** What is to be known about it. */
  note?: string;
  /** Where the value comes from. */
  source?: string;
  /** Decimal number in the unit of the indicator; of kind met 1 for met and 0 for not met. */
  value: string;
};

/** A booking. It is never changed; a counter-entry takes it back. */
export type RecordLedgerEntryInput = {
  /** Why a forecast has no amount; instead of an amount. */
  absenceReason?: string | null | undefined;
  /** Negative for a credit note or a release; a forecast is the total of the year and never negative. */
  amount?: string | null | undefined;
  /** Day of booking. */
  bookedOn: string;
  /** ISO 4217 code; euro when left out. */
  currency?: string | null | undefined;
  /** What it is for. */
  description?: string;
  /** Key in that system, such as document and line; the same key is not booked twice. */
  externalKey?: string | null | undefined;
  /** Finance system it comes from, with externalKey. */
  externalSource?: string | null | undefined;
  /** Fiscal year it counts for, 1900 to 2299. */
  fiscalYear: number;
  /** Source it is paid from; a forecast has none. */
  fundingSourceId?: string | number | null | undefined;
  /** Commitment, actual or forecast. */
  kind: LedgerKind;
  /** Project to book on. */
  projectId: string | number;
  /** Such as an invoice or order number. */
  reference?: string;
};

/** Measured values of many indicators, sent together. */
export type RecordMeasurementsInput = {
  /** At most 5,000, all taken or none. A day that has a value gets the new one, so sending them again changes nothing. */
  measurements: Array<AddIndicatorMeasurementInput>;
};

/** That the update of a project was reviewed. */
export type RecordPeriodReviewInput = {
  /** The project. */
  projectId: string | number;
  /** What the reviewer says of it; may be empty. */
  remark?: string;
  /** The period. */
  reportingPeriodId: string | number;
  /** The version that was shown; left out when there was none. */
  version?: number | null | undefined;
};

/** What a reviewer says of a section. */
export type RecordReportReviewInput = {
  /** SHA-256 of the figures that were read. */
  figuresSha256: string;
  /** The question; may be left out when agreed. */
  remark?: string | null | undefined;
  /** The report; a draft. */
  reportId: string | number;
  /** The section. */
  section: ReportSection;
  /** Agreed, or a question. */
  verdict: ReviewVerdict;
  /** Version of the narrative that was read; 0 where there was none. */
  version: number;
};

/** What happened to a row. */
export type RecordedOperation =
  /** It was removed. */
  | 'delete'
  /** It was added. */
  | 'insert'
  /** It was altered. */
  | 'update';

/** A list that the organisation keeps itself. */
export type ReferenceList =
  /** Principles for handling data. */
  | 'data_principle'
  /** Laws and regulations. */
  | 'law'
  /** Kinds of obligation, such as DPIA. */
  | 'obligation_kind'
  /** Public values (publieke waarden). */
  | 'public_value';

/** Whether a value, principle or law applies to a project; to_assess asks for that decision. */
export type Relevance =
  | 'applies'
  | 'not_applicable'
  | 'to_assess';

/** A step that can be taken with a report. */
export type ReportAction =
  /** Make it known. */
  | 'publish'
  /** Back to draft, with a reason; signatures count no more. */
  | 'return'
  /** Make it final with the key of the organisation. */
  | 'seal'
  /** Sign as chief data officer. */
  | 'sign_cdo'
  /** Sign as controller. */
  | 'sign_controller'
  /** Fix the content and lay it before the controller. */
  | 'submit'
  /** Have it count no more, with a reason. */
  | 'withdraw';

/** What stands open before a report is submitted. */
export type ReportPointKind =
  /** Claims green while its own data say otherwise, and the report says nothing of it. */
  | 'contradicted'
  /** The report has no summary. */
  | 'no_summary'
  /** A running project has no update in the period and the report says nothing of it. */
  | 'not_reported'
  /** A section changed, in text or figures, after somebody reviewed it. */
  | 'review_lapsed'
  /** A reviewer has a question about a section. */
  | 'review_question'
  /** Orange or red without a reason. */
  | 'unexplained';

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

/** A part of a report, with figures from the record and a narrative. */
export type ReportSection =
  /** Benefits of the goals. */
  | 'benefits'
  /** Motions, commitments to the council and questions. */
  | 'council'
  /** Decisions that are asked. */
  | 'decisions'
  /** Goals and their indicators. */
  | 'goals'
  /** Where claimed and computed colours differ. */
  | 'judgement'
  /** Maturity from the baseline to the target. */
  | 'maturity'
  /** Milestones planned, expected and reached. */
  | 'milestones'
  /** Money by year and funding source. */
  | 'money'
  /** What the coming period brings. */
  | 'outlook'
  /** Progress by project, on six aspects. */
  | 'projects'
  /** What the record lacks. */
  | 'quality'
  /** Plans that were approved anew. */
  | 'rebaselines'
  /** The largest risks and their measures. */
  | 'risks'
  /** What the reader must know first. */
  | 'summary'
  /** Obligations by law and trade-offs between values. */
  | 'values';

/** How far a report is on its way to being final. */
export type ReportState =
  /** Signed by both; can be sealed. */
  | 'cdo_signed'
  /** Signed by the controller; lies before the chief data officer. */
  | 'controller_signed'
  /** Being written; the figures are those of the records as they stand. */
  | 'draft'
  /** Submitted: the content is fixed and lies before the controller. */
  | 'in_review'
  /** Sealed, and made known. */
  | 'published'
  /** Final, and signed with the key of the organisation. */
  | 'sealed'
  /** Was sealed and counts no more; stays readable with the reason. */
  | 'withdrawn';

/** Asks to replace the approved plan of a project by the current one. */
export type RequestRebaselineInput = {
  /** Day of the decision behind it. */
  decidedOn: string;
  /** Reference of that decision. */
  decisionReference: string;
  /** What changed and why. */
  explanation: string;
  /** The project. */
  projectId: string | number;
  /** Why; that a file had another plan is no reason to ask. */
  reasonCategory: RebaselineReason;
};

/** The bounds to take back. */
export type ResetStatusThresholdInput = {
  /** The measure. */
  measure: StatusMeasure;
  /** The version the user saw. */
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

/** Which booking to take back. */
export type ReverseLedgerEntryInput = {
  /** Day of the counter-entry. */
  bookedOn: string;
  /** Why it is taken back. */
  description: string;
  /** The booking to take back. */
  id: string | number;
};

/** What a reviewer says of a section. */
export type ReviewVerdict =
  /** It can go as it is. */
  | 'agreed'
  /** A question must be answered first. */
  | 'question';

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

/** Which records of values, principles and laws. */
export type SafeguardFilter = {
  /** These values, principles or laws. */
  itemIds?: Array<string | number> | null | undefined;
  /** Items of this list. */
  list?: SafeguardList | null | undefined;
  /** Projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** With one of these answers to whether it applies. */
  relevances?: Array<Relevance> | null | undefined;
  /** Words, each of which is somewhere in the texts shown. At most ten count. */
  search?: string | null | undefined;
  /** In one of these states. */
  states?: Array<SafeguardState> | null | undefined;
};

/** Which findings. */
export type SafeguardFindingFilter = {
  /** Findings of these kinds. */
  kinds?: Array<SafeguardFindingKind> | null | undefined;
  /** Projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Words, each of which is somewhere in the texts shown. At most ten count. */
  search?: string | null | undefined;
};

/** What is off about values, laws and obligations. */
export type SafeguardFindingKind =
  /** Is not safeguarded, and nothing tells what will be done. */
  | 'gap_without_plan'
  /** An active project whose characteristics nobody filled in. */
  | 'intake_missing'
  /** Was done, but its validity has ended. */
  | 'obligation_expired'
  /** Is done, but its validity ends within 90 days. */
  | 'obligation_expiring'
  /** Follows from the characteristics, and nobody decided about it. */
  | 'obligation_missing'
  /** Was due and is not done. */
  | 'obligation_overdue'
  /** A trade-off that was not decided. */
  | 'trade_off_open';

/** A list whose items projects safeguard. */
export type SafeguardList =
  | 'data_principle'
  | 'law'
  | 'public_value';

/** How far what applies is safeguarded; a gap is known to be open. */
export type SafeguardState =
  | 'gap'
  | 'not_assessed'
  | 'planned'
  | 'safeguarded';

/** A mapping to keep by name. */
export type SaveMappingInput = {
  /** How columns are read, in the form importAnalysis or ledgerImportAnalysis suggests. */
  definition: unknown;
  /** What kind of file it reads. */
  kind?: MappingKind;
  /** The name; what had it is replaced. */
  name: string;
};

/** What was written for a section of a draft. */
export type SaveReportSectionInput = {
  /** Language of that proposal. */
  draftLanguage?: NarrativeLanguage | null | undefined;
  /** The proposal it was taken over from; null: written by hand. */
  draftText?: string | null | undefined;
  /** The report; a draft. */
  reportId: string | number;
  /** The section. */
  section: ReportSection;
  /** The whole text. */
  text: string;
  /** Version of the narrative that the text was made from; 0 where there was none. */
  version: number;
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

/** What became of a scenario. */
export type ScenarioState =
  /** Its moves were made. */
  | 'applied'
  /** It was let go. */
  | 'dropped'
  /** It can be changed, applied and dropped. */
  | 'open';

/** What an item cannot meet. */
export type ScheduleConflictKind =
  /** Its dependencies ask a later date than its constraint allows. */
  | 'constraint'
  /** It is finished after its deadline. */
  | 'deadline'
  /** Its dates, set by hand, by a constraint or by what was done, go against a dependency. */
  | 'link';

/** What makes an item start when it starts. */
export type ScheduleHoldKind =
  /** It began, or was done. */
  | 'actual'
  /** Its own constraint. */
  | 'constraint'
  /** A dependency. */
  | 'link'
  /** Dates that were set by hand. */
  | 'manual'
  /** The start of its project. */
  | 'start'
  /** Today: what is not done cannot be done before. */
  | 'status';

/** Who sets the dates of an item. */
export type SchedulingMode =
  /** They follow from its duration, constraint, calendar and what comes before it. */
  | 'auto'
  /** People do; nothing moves it. */
  | 'manual';

/** Whom to remind. */
export type SendPeriodRemindersInput = {
  /** Words to go with it, at most 300 characters. */
  note?: string | null | undefined;
  /** Projects; all with something outstanding when left out. */
  projectIds?: Array<string | number> | null | undefined;
  /** The period. */
  reportingPeriodId: string | number;
};

/** A mail to oneself, to try whether mail arrives. */
export type SendTestMailInput = {
  /** nl or en; the language of the caller when left out. */
  language?: string | null | undefined;
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

/** What to say at a slide. */
export type SetBoardNoteInput = {
  /** The sealed report that is presented; left out: the records of now. */
  reportId?: string | number | null | undefined;
  /** Key of the slide, 1 to 300 characters. */
  slide: string;
  /** Plain text, at most 4000 characters; empty clears it. */
  text: string;
  /** The version that was shown; left out when there was none. */
  version?: number | null | undefined;
};

/** A line of the original budget. */
export type SetBudgetLineInput = {
  /** Why there is no amount; instead of an amount. */
  absenceReason?: string | null | undefined;
  /** Not negative. */
  amount?: string | null | undefined;
  /** ISO 4217 code; euro when left out. */
  currency?: string | null | undefined;
  /** What it is for. */
  description?: string;
  /** Fiscal year (boekjaar), 1900 to 2299. */
  fiscalYear: number;
  /** Where the money comes from. */
  fundingSourceId: string | number;
  /** The line to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** Operating or investment. */
  nature?: BudgetNature;
  /** Whose budget it is. */
  projectId: string | number;
  /** Code of the national list of task fields (BBV), such as 0.4. */
  taakveld?: string | null | undefined;
  /** Whether the costs return every year. */
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

/** A source of money. Fields left out of a change stay as they are; null empties them. */
export type SetFundingSourceInput = {
  /** The most it can bear over all years. Not negative. */
  ceiling?: string | null | undefined;
  /** ISO 4217 code of the ceiling; euro when left out. */
  ceilingCurrency?: string | null | undefined;
  /** Whether it covers costs every year or for a limited time. */
  cover?: BudgetTerm | null | undefined;
  /** First fiscal year it covers. */
  coverFrom?: number | null | undefined;
  /** Last fiscal year it covers. */
  coverUntil?: number | null | undefined;
  /** The source to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** Kind of money. */
  kind: FundingKind;
  /** Unique in the organisation. */
  name: string;
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

/** When Stip reminds by itself of what is due. */
export type SetMailCadenceInput = {
  /** Whether it reminds. */
  active: boolean;
  /** Days after the due date at which the owner of the programme is told, 1–90; null for never. */
  escalateAfterDays?: number | null | undefined;
  /** Days before the due date of the first reminder, 0–60. */
  firstDaysBefore: number;
  /** The programme; left out for all that has none of its own. */
  programmeId?: string | number | null | undefined;
  /** Days between reminders, 0–60; 0 for one reminder. */
  repeatEveryDays: number;
  /** The version that was shown; left out when none was set. */
  version?: number | null | undefined;
};

/** How a person wants mail. Kinds left out stay as they are. */
export type SetMailPreferenceInput = {
  /** What changes. */
  choices: Array<MailChoiceInput>;
  /** nl or en; null for the language of the organisation. */
  language?: string | null | undefined;
  /** Whose preference it is; the caller when left out. That of another asks people.manage. */
  personId?: string | number | null | undefined;
  /** The version that was shown; left out when none was set. */
  version?: number | null | undefined;
};

/** What the organisation allows of mail. */
export type SetMailSettingsInput = {
  /** Hours after midnight from which bundles and reminders go, 0–23. */
  digestHour: number;
  /** Number of the weekday of the weekly bundle, 1 for Monday to 5 for Friday. */
  digestWeekday: number;
  /** Number of mails that are made in one hour at most, 1–10000. */
  perHour: number;
  /** Number of mails that one person gets on one day at most, 1–20. */
  perPersonPerDay: number;
  /** Whether nothing goes in weekends and on days off. */
  quietDays: boolean;
  /** Days after which the words of a mail are removed, 1–365. */
  retentionDays: number;
  /** The version that was shown; left out when none was set. */
  version?: number | null | undefined;
};

/** A maturity model in full: what is left out of levels and areas is removed. */
export type SetMaturityModelInput = {
  /** The areas, in their order; 1 to 40. */
  areas: Array<MaturityAreaInput>;
  /** The model to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** The scale, lowest first; 3 to 7 levels. */
  levels: Array<MaturityLevelInput>;
  /** Name in English. */
  nameEn: string;
  /** Name in Dutch; unique with the edition. */
  nameNl: string;
  /** Where the model comes from. */
  source?: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** What to change of a draft; fields and areas left out stay as they are. */
export type SetMaturityScoresInput = {
  /** Day the scores tell about, not after today. */
  assessedOn?: string | null | undefined;
  /** Who made the scan; null for nobody. */
  assessorId?: string | number | null | undefined;
  /** The scan. */
  id: string | number;
  /** What it is for. */
  kind?: MaturityAssessmentKind | null | undefined;
  /** Remark about the scan as a whole. */
  note?: string | null | undefined;
  /** Scores by area. */
  scores?: Array<MaturityScoreInput>;
  /** The version of the scan the user saw. */
  version: number;
};

/** The targets of a strategy for the areas of a model. */
export type SetMaturityTargetsInput = {
  /** The model. */
  modelId: string | number;
  /** The strategy. */
  strategyId: string | number;
  /** All of them; replaces what there was. At most 200. */
  targets: Array<MaturityTargetInput>;
  /** The version of the path the user saw; absent while nothing was recorded. */
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

/** How a person wants to hear of a kind of notification. */
export type SetNotificationPreferenceInput = {
  /** How the person wants to hear of it. */
  delivery: NotificationDelivery;
  /** The kind. */
  kind: NotificationKind;
  /** Whose preference it is; the caller when left out. That of another asks people.manage. */
  personId?: string | number | null | undefined;
  /** The version that was shown; left out when none was set. */
  version?: number | null | undefined;
};

/** An obligation of a project. */
export type SetObligationInput = {
  /** Web address of the document. */
  documentLink?: string;
  /** Number or place of the document. */
  documentReference?: string;
  /** When it was done; required with, and only with, done. */
  doneOn?: string | null | undefined;
  /** When it is to be done. */
  dueDate?: string | null | undefined;
  /** The obligation to change; a new one when left out. */
  id?: string | number | null | undefined;
  /** What is asked; one of a kind per project. */
  kindId: string | number;
  /** Whether it is needed. */
  needed: Needed;
  /** Who sees to it. */
  ownerId?: string | number | null | undefined;
  /** How far it is; not_started when it is not needed. */
  progress?: ObligationProgress;
  /** The project. */
  projectId: string | number;
  /** Why; required when it is not needed. */
  reason?: string;
  /** Last day on which it counts as done. When left out it follows from the months of the kind. */
  validUntil?: string | null | undefined;
  /** The version the user saw; left out for something new. */
  version?: number | null | undefined;
};

/** Another day for a deadline, which the calendar leaves alone from then on. */
export type SetPeriodDeadlineInput = {
  /** The last day for it; deadlines of a period follow each other. */
  dueDate: string;
  /** The deadline. */
  id: string | number;
  /** The version the user saw. */
  version: number;
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

/** Whether colleagues see where somebody is at work. */
export type SetPresencePreferenceInput = {
  /** Who; the caller when left out. Another asks people.manage. */
  personId?: string | number | null | undefined;
  /** False: not seen by others, and sees none of them. */
  shown: boolean;
  /** The version that was shown; left out when none was set. */
  version?: number | null | undefined;
};

/** The calendar by which a project works. */
export type SetProjectCalendarInput = {
  /** The calendar; null for the default one. */
  calendarId?: string | number | null | undefined;
  /** The project; all items it has now are given the calendar. */
  projectId: string | number;
};

/** Answers about a project; null is not answered yet. */
export type SetProjectCharacteristicsInput = {
  /** Uses an algorithm or AI. */
  algorithm?: boolean | null | undefined;
  /** Its outcome affects people; only with an algorithm. */
  highImpact?: boolean | null | undefined;
  /** Processes personal data. */
  personalData?: boolean | null | undefined;
  /** The project. */
  projectId: string | number;
  /** Yields information that is or could be made public. */
  publicData?: boolean | null | undefined;
  /** Captures information that must be kept under the Archives Act. */
  records?: boolean | null | undefined;
  /** Among which sensitive data; only with personal data. */
  specialCategories?: boolean | null | undefined;
  /** The version the user saw; left out for something new. */
  version?: number | null | undefined;
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

/** An item of a reference list; all its texts are sent. */
export type SetReferenceItemInput = {
  /** Whether projects can choose it. */
  active?: boolean;
  /** What it means, in English. */
  descriptionEn?: string;
  /** What it means, in Dutch. */
  descriptionNl?: string;
  /** The item to change; a new one when left out. */
  id?: string | number | null | undefined;
  /** What a kind of obligation follows from, in English. */
  legalBasisEn?: string;
  /** What a kind of obligation follows from, in Dutch. */
  legalBasisNl?: string;
  /** Web address of the source. */
  link?: string;
  /** The list; that of an item that is there does not change. */
  list: ReferenceList;
  /** Name in English; empty where the Dutch one serves both. */
  nameEn?: string;
  /** Name in Dutch, unique in the list. */
  nameNl: string;
  /** Months, 1 to 240, after which a kind of obligation must be looked at again; null when it lasts. */
  validMonths?: number | null | undefined;
  /** The version the user saw; left out for something new. */
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

/** What a value, principle or law means for a project. */
export type SetSafeguardInput = {
  /** Web address of what shows it. */
  evidenceLink?: string;
  /** How; required when planned or safeguarded. */
  how?: string;
  /** The value, principle or law. */
  itemId: string | number;
  /** Who sees to it. */
  ownerId?: string | number | null | undefined;
  /** The project. */
  projectId: string | number;
  /** Why; required when it does not apply. */
  reason?: string;
  /** Whether it applies. */
  relevance: Relevance;
  /** When it is looked at again. */
  reviewOn?: string | null | undefined;
  /** How far it is safeguarded; only for what applies. */
  state?: SafeguardState;
  /** The version the user saw; left out for something new. */
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

/** A conversation with a stakeholder. */
export type SetStakeholderContactInput = {
  /** Day of it, not after today. */
  contactedOn: string;
  /** The conversation to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** What came of it. */
  outcome?: string;
  /** The stakeholder. */
  stakeholderId: string | number;
  /** What it was about. */
  title: string;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** A stakeholder in full; what is left out is emptied. */
export type SetStakeholderInput = {
  /** How they are approached and what was agreed. */
  approach?: string;
  /** What they want or expect. */
  expectation?: string;
  /** The stakeholder to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** 1 to 5. */
  importance: number;
  /** 1 to 5. */
  influence: number;
  /** How they are involved; absent while nobody decided. */
  involvement?: Involvement | null | undefined;
  /** Kind of stakeholder. */
  kindId: string | number;
  /** Name of the organisation, group or role; unique in the strategy. */
  name: string;
  /** When they are spoken next. */
  nextContact?: string | null | undefined;
  /** Person who looks after them. */
  ownerId?: string | number | null | undefined;
  /** Steps in which they are involved. */
  steps?: Array<StakeholderStepInput>;
  /** The strategy they have to do with. */
  strategyId: string | number;
  /** The version the user saw, with id. */
  version?: number | null | undefined;
};

/** A kind of stakeholders. */
export type SetStakeholderKindInput = {
  /** Whether it is offered for new stakeholders. */
  active?: boolean;
  /** The kind to change; absent for a new one. */
  id?: string | number | null | undefined;
  /** Name in English. */
  nameEn: string;
  /** Name in Dutch, unique. */
  nameNl: string;
  /** The version the user saw, with id; 0 for a shipped kind as it came. */
  version?: number | null | undefined;
};

/** Bounds of one measure. */
export type SetStatusThresholdInput = {
  /** The measure. */
  measure: StatusMeasure;
  /** From which number on, in the unit of the measure, it is orange; null for never. */
  orange?: number | null | undefined;
  /** From which number on, in the unit of the measure, it is red; null for never. */
  red?: number | null | undefined;
  /** The version the user saw; absent when those of Stip held. */
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

/** To follow an object, or to stop. */
export type SetSubscriptionInput = {
  /** True to follow, false to stop. */
  following: boolean;
  /** Who; the caller when left out. Another asks people.manage. */
  personId?: string | number | null | undefined;
  /** The object; of a report always all of it. */
  subject: TalkSubjectInput;
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

/** Values weighed against each other in a project. */
export type SetTradeOffInput = {
  /** What was chosen; required with a date. */
  choice?: string;
  /** Who decided; required with a date. */
  decidedBy?: string;
  /** When it was decided; null while it is open. */
  decidedOn?: string | null | undefined;
  /** The decision in which it was made. */
  decisionId?: string | number | null | undefined;
  /** The trade-off to change; a new one when left out. */
  id?: string | number | null | undefined;
  /** What was considered. */
  options?: string;
  /** The project. */
  projectId: string | number;
  /** What had to be chosen. */
  question: string;
  /** Why. */
  reasons?: string;
  /** Where it can be read. */
  reference?: string;
  /** The values, at least two. */
  valueIds: Array<string | number>;
  /** The version the user saw; left out for something new. */
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

/** What a secret link gives. */
export type ShareLinkKind =
  /** A calendar feed (iCalendar) of milestones. */
  | 'calendar'
  /** A calendar feed (iCalendar) of what waits for who made it. */
  | 'due'
  /** A page with the roadmap, to read or to put in a page elsewhere. */
  | 'embed';

/** Whether a secret link works. */
export type ShareLinkState =
  /** It works. */
  | 'active'
  /** Its last day has passed. */
  | 'expired'
  /** It was revoked. */
  | 'revoked'
  /** The account that made it was disabled, or may no longer share this. */
  | 'stopped';

/** A report to sign, with the version and the content that the person read. */
export type SignReportInput = {
  /** SHA-256 of the content that is signed, as the report tells it. */
  contentSha256: string;
  /** Why a deputy signs for who is named in the calendar; asked of a deputy only. */
  deputyReason?: string | null | undefined;
  /** The object. */
  id: string | number;
  /** The version the user saw. */
  version: number;
};

/** In which office a person signs a report. */
export type SigningRole =
  /** The chief data officer, who is another person than the controller. */
  | 'cdo'
  /** The controller, who did not submit the report. */
  | 'controller';

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

/** Which stakeholders; all that is stated must hold, of several values in a list one. */
export type StakeholderFilter = {
  /** With one of these findings. */
  findings?: Array<StakeholderFindingKind> | null | undefined;
  /** Involved in one of these ways. */
  involvements?: Array<Involvement> | null | undefined;
  /** Of one of these kinds. */
  kindIds?: Array<string | number> | null | undefined;
  /** Looked after by one of these people. */
  ownerIds?: Array<string | number> | null | undefined;
  /** Having to do with one of these projects. */
  projectIds?: Array<string | number> | null | undefined;
  /** In one of these quadrants. */
  quadrants?: Array<StakeholderQuadrant> | null | undefined;
  /** Words, each of which is in the name, the expectation or the approach. At most ten count. */
  search?: string | null | undefined;
  /** Involved in one of these steps, 1 to 8. */
  steps?: Array<number> | null | undefined;
  /** True for those of whom nobody decided how to involve them. */
  withoutInvolvement?: boolean | null | undefined;
};

/** What is off about a stakeholder. */
export type StakeholderFindingKind =
  /** The next contact was to be before today. */
  | 'contact_overdue'
  /** Nobody looks after them. */
  | 'no_owner'
  /** High importance and influence, and nobody decided how to involve them. */
  | 'not_involved'
  /** Involved less than their quadrant asks. */
  | 'under_involved';

/** A stakeholder and a project. */
export type StakeholderProjectKey = {
  /** The project. */
  projectId: string | number;
  /** The stakeholder. */
  stakeholderId: string | number;
};

/** Place on the grid of importance and influence; 4 and 5 are high. */
export type StakeholderQuadrant =
  /** Both high: involve closely. */
  | 'engage'
  /** Neither high: follow. */
  | 'follow'
  /** Importance high, influence not: keep informed. */
  | 'inform'
  /** Influence high, importance not: keep satisfied. */
  | 'satisfy';

/** Order of a list of Stakeholder. */
export type StakeholderSort = {
  /** Ascending when left out. */
  direction?: SortDirection;
  /** What to put in order by. */
  field: StakeholderSortField;
};

/** What a list of Stakeholder can be put in order by. */
export type StakeholderSortField =
  /** Importance. */
  | 'importance'
  /** Influence. */
  | 'influence'
  /** Name. */
  | 'name'
  /** When they are spoken next. */
  | 'next_contact'
  /** Importance and influence together, then the name. */
  | 'weight';

/** How a stakeholder is involved in a step of the strategy. */
export type StakeholderStepInput = {
  /** How they are involved in it. */
  involvement: Involvement;
  /** Step, 1 to 8; each at most once. */
  step: number;
};

/** Files to make of a report. */
export type StartOutputInput = {
  /** At least one kind. */
  formats: Array<OutputFormat>;
  /** The language of the files. */
  language: OutputLanguage;
  /** The report. */
  reportId: string | number;
};

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
  /** Why the colour is better than the computed one; asked before publishing when it is. */
  deviation?: string;
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

/** A figure that a colour is computed from. All of them grow as things get worse. */
export type StatusMeasure =
  /** Quality: percent of the measured indicators of the project behind their path. */
  | 'indicators_behind'
  /** Risk: number of measures against open threats that are overdue. */
  | 'measures_late'
  /** Time: number of milestones not reached whose date has passed. */
  | 'milestones_overdue'
  /** Information: number of obligations that are overdue or expired. */
  | 'obligations_late'
  /** Money: whole euros the expected cost lies above the first approved budget. */
  | 'overspend_amount'
  /** Money: percent the expected cost lies above the budget of the current baseline. */
  | 'overspend_current'
  /** Money: percent the expected cost lies above the first approved budget. */
  | 'overspend_first'
  /** Organisation: 1 when nobody owns the project, else 0. */
  | 'owner_missing'
  /** Risk: highest score of an open threat after measures, 1 to 25. */
  | 'risk_score'
  /** Time: days the forecast end lies after the end in the current baseline. */
  | 'slip_current'
  /** Time: days the forecast end lies after the first approved end. */
  | 'slip_first'
  /** Information: days the next status update is late. */
  | 'update_late'
  /** Organisation: number of open vacancies whose start has passed. */
  | 'vacancies_late'
  /** Time: number of fiscal years the forecast end lies after that of the first approved end. */
  | 'years_late';

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

/** A report, with the version the user saw. */
export type SubmitReportInput = {
  /** The object. */
  id: string | number;
  /** Why it is submitted although points stand open; asked only when they do, and kept in the report. */
  reason?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** An object to talk about or follow. */
export type TalkSubjectInput = {
  /** The object. */
  id: string | number;
  /** What it is. */
  kind: TalkSubjectKind;
  /** Section of a report, such as money; left out for all of it, and for other objects. */
  section?: string | null | undefined;
};

/** What can be talked about and followed. */
export type TalkSubjectKind =
  /** A decision, motion, commitment or question. */
  | 'decision'
  /** A goal. */
  | 'goal'
  /** An indicator. */
  | 'indicator'
  /** An issue. */
  | 'issue'
  /** An obligation of a project, such as a DPIA. */
  | 'obligation'
  /** A programme. */
  | 'programme'
  /** A project. */
  | 'project'
  /** A report, or one of its sections. */
  | 'report'
  /** A risk or opportunity. */
  | 'risk'
  /** A status update of a project. */
  | 'status_update'
  /** A phase, task or milestone. */
  | 'work_item';

/** Which trade-offs. */
export type TradeOffFilter = {
  /** True for decided ones, false for open ones. */
  decided?: boolean | null | undefined;
  /** Projects of these programmes. */
  programmeIds?: Array<string | number> | null | undefined;
  /** Words, each of which is somewhere in the texts shown. At most ten count. */
  search?: string | null | undefined;
  /** Trade-offs that weigh one of these values. */
  valueIds?: Array<string | number> | null | undefined;
};

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

/** Other words for a comment of the caller. */
export type UpdateCommentInput = {
  /** The comment. */
  id: string | number;
  /** Persons named in the text, at most 20; who is new is told. */
  mentionIds?: Array<string | number>;
  /** Plain text, at most 5000 characters; names stand in it after an @. */
  text: string;
  /** The version that was shown. */
  version: number;
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

/** Another kind or lag for a relation between two work items. */
export type UpdateDependencyInput = {
  /** The relation to change. */
  id: string | number;
  /** Time in between in the unit, -3,650 to 3,650; negative is a lead. Calendar days are whole. */
  lag: number;
  /** Unit of the lag. */
  lagUnit: LagUnit;
  /** Which end of the one ties which end of the other. */
  type: DependencyType;
  /** The version the user saw. */
  version: number;
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

/** What changes of how files look; what is left out stays. */
export type UpdateHouseStyleInput = {
  /** Colour, `#rrggbb`, with a contrast of at least 4.5 to white. */
  accent?: string | null | undefined;
  /** The language that is proposed for files. */
  language?: OutputLanguage | null | undefined;
  /** PNG in base64; null takes the logo away. */
  logo?: string | null | undefined;
  /** The version that was seen. */
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

/** A product as it is to be; periods made already change only when the calendar is made anew. */
export type UpdatePcProductInput = {
  /** Whether years to come have it. */
  active?: boolean;
  /** Person who signs when that chief data officer is absent. */
  cdoDeputyId?: string | number | null | undefined;
  /** Person who signs as chief data officer. */
  cdoId?: string | number | null | undefined;
  /** Person who signs when that controller is absent. */
  controllerDeputyId?: string | number | null | undefined;
  /** Person who signs as controller. */
  controllerId?: string | number | null | undefined;
  /** Month (1 to 12) in which its year, or its only period, begins. */
  firstMonth: number;
  /** The product. */
  id: string | number;
  /** Length in months; asked only of a period of its own. */
  months?: number | null | undefined;
  /** Name in English. */
  nameEn: string;
  /** Name in Dutch; unique in the organisation. */
  nameNl: string;
  /** Its deadlines, each kind at most once; days must not fall in their order. */
  offsets: Array<DeadlineOffsetInput>;
  /** How it divides its year. */
  scheme: PcScheme;
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
export type UpdateScenarioInput = {
  /** What it is about. */
  description?: string | null | undefined;
  /** The scenario to change. */
  id: string | number;
  /** All its moves, instead of the present ones. */
  moves?: Array<MoveInput> | null | undefined;
  /** Name, unique among open scenarios. */
  name?: string | null | undefined;
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
export type UpdateWorkCalendarInput = {
  /** All days that differ from the week, instead of the present ones. */
  exceptions?: Array<WorkCalendarExceptionInput> | null | undefined;
  /** The calendar to change. */
  id: string | number;
  /** True makes it the calendar of items without one of their own, instead of the present one. */
  isDefault?: boolean | null | undefined;
  /** Minutes that a day of a duration or lag stands for, 15 to 1,440; 480 when left out. */
  minutesPerDay?: number | null | undefined;
  /** Name, unique in the organisation. */
  name?: string | null | undefined;
  /** Public holidays that are days off; those of the law, without Liberation Day, when left out. */
  publicHolidays?: Array<PublicHoliday> | null | undefined;
  /** The version the user saw. */
  version: number;
  /** Working time of seven days, from Monday, each in order and without overlap; empty for days off. */
  week?: Array<Array<WorkIntervalInput>> | null | undefined;
};

/** Fields left out stay as they are. A start given to an item whose dates are computed becomes the constraint to start no earlier, and an end its duration. */
export type UpdateWorkItemInput = {
  /** Day on which it was done. */
  actualEnd?: string | null | undefined;
  /** Day on which it began. */
  actualStart?: string | null | undefined;
  /** Calendar of its own; null for the default of the organisation. */
  calendarId?: string | number | null | undefined;
  /** The date of the constraint; none for as late as possible. */
  constraintDate?: string | null | undefined;
  /** What its computed dates must keep to; null for nothing. */
  constraintType?: ConstraintType | null | undefined;
  /** Day by which it should be finished; null for none. */
  deadline?: string | null | undefined;
  /** What it is about. */
  description?: string | null | undefined;
  /** Whether the duration counts minutes of the clock. */
  durationElapsed?: boolean | null | undefined;
  /** Length in minutes of working time, or of the clock. Left out for a task that is to be computed: that of its dates. */
  durationMinutes?: number | null | undefined;
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
  /** Whether its dates are set by hand or computed. */
  scheduling?: SchedulingMode | null | undefined;
  /** First day in the current plan. */
  startDate?: string | null | undefined;
  /** Title, at most 300 characters. */
  title?: string | null | undefined;
  /** The version the user saw. */
  version: number;
};

/** Changes of several items, of one project or more, that are saved together or not at all. */
export type UpdateWorkItemsInput = {
  /** At most 1,000 items, each once. Dates given to an item whose dates are computed are left to the schedule where it follows another of these and has no constraint of its own. */
  items: Array<UpdateWorkItemInput>;
  /** Projects whose own dates go along, such as when all of a project is postponed; at most 100. */
  projects?: Array<UpdateProjectInput> | null | undefined;
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

/** A publication to withdraw, with the version the user saw, and why. */
export type WithdrawPublicationInput = {
  /** The object. */
  id: string | number;
  /** Why; must not be blank. The public is told. */
  reason: string;
  /** The version the user saw. */
  version: number;
};

/** Takes a request back. */
export type WithdrawRebaselineInput = {
  /** The request. */
  id: string | number;
  /** The version the user saw. */
  version: number;
};

/** A mark, with the version the user saw. */
export type WithdrawReportReviewInput = {
  /** The object. */
  id: string | number;
  /** The version the user saw. */
  version: number;
};

/** What can be withheld from the public. */
export type Withholdable =
  /** A benefit. */
  | 'benefit'
  /** A decision, motion, commitment or question. */
  | 'decision'
  /** The text of a section. */
  | 'narrative'
  /** A project, with all that is about it. */
  | 'project'
  /** The amounts of a project, and the totals they would follow from. */
  | 'project_money'
  /** What is written of a project. */
  | 'project_texts'
  /** A risk. */
  | 'risk';

/** Something to withhold from the public, and why. */
export type WithholdingInput = {
  /** The ground, which the public is told. */
  ground: WooGround;
  /** The record in the report, or the section of a text. */
  id: string | number;
  /** What kind of thing. */
  kind: Withholdable;
};

/** Ground of the Dutch open government act (Woo), by article, paragraph and letter. */
export type WooGround =
  | 'woo_5_1_1_a'
  | 'woo_5_1_1_b'
  | 'woo_5_1_1_c'
  | 'woo_5_1_1_d'
  | 'woo_5_1_1_e'
  | 'woo_5_1_2_a'
  | 'woo_5_1_2_b'
  | 'woo_5_1_2_c'
  | 'woo_5_1_2_d'
  | 'woo_5_1_2_e'
  | 'woo_5_1_2_f'
  | 'woo_5_1_2_g'
  | 'woo_5_1_2_h'
  | 'woo_5_1_2_i'
  | 'woo_5_1_5'
  | 'woo_5_2_1';

/** Days on which a calendar differs from its week. */
export type WorkCalendarExceptionInput = {
  /** First day. */
  firstDay: string;
  /** Working time on each of these days, in order and without overlap; empty for days off. */
  intervals?: Array<WorkIntervalInput>;
  /** Last day, included; not before the first. */
  lastDay: string;
  /** What it is; at most 300 characters. */
  name?: string;
};

/** Working time in a day. */
export type WorkIntervalInput = {
  /** Minutes from midnight at which it begins. */
  from: number;
  /** Minutes from midnight at which it ends, at most 1,440. */
  to: number;
};

/** Phase, task or milestone. */
export type WorkItemKind =
  /** A moment: one day. */
  | 'milestone'
  /** Holds other items. */
  | 'phase'
  /** Work of some days. */
  | 'task';

export type BoardLiveQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardLiveQuery = { __typename: 'Query', overview: { __typename: 'Overview', today: string, previousPeriod: string | null, strategy: { __typename: 'OverviewStrategy', title: string, termStart: string, termEnd: string } | null, previousCounts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } | null, findings: Array<{ __typename: 'OverviewFinding', kind: string, projects: Array<{ __typename: 'Reference', id: string }> }> }, roadmap: { __typename: 'Roadmap', programmes: Array<{ __typename: 'Reference', id: string, name: string }>, projects: Array<{ __typename: 'RoadmapProject', id: string, name: string, startDate: string | null, endDate: string | null, baselineStart: string | null, baselineEnd: string | null, percentComplete: number | null, colour: Colour | null, programme: { __typename: 'Reference', id: string, name: string } | null, items: Array<{ __typename: 'RoadmapItem', id: string, kind: WorkItemKind, title: string, startDate: string, endDate: string, baselineStart: string | null, baselineEnd: string | null }> }> }, strategy: { __typename: 'Strategy', id: string, goals: Array<{ __typename: 'Goal', id: string, title: string, indicators: Array<{ __typename: 'Indicator', id: string, name: string, attainment: string | null, stand: IndicatorStand }> }> } | null, moneyRollUp: Array<{ __typename: 'MoneyRollUp', currency: string, withoutBudget: number, total: { __typename: 'MoneyFigures', budget: string, actual: string, commitment: string, expected: string } }>, risks: { __typename: 'RiskConnection', totalCount: number, nodes: Array<{ __typename: 'Risk', id: string, title: string, score: number, project: { __typename: 'Reference', id: string, name: string } | null }> }, decisions: { __typename: 'DecisionConnection', totalCount: number, nodes: Array<{ __typename: 'Decision', id: string, title: string, description: string, body: DecisionBody, dueDate: string | null, amount: string | null, project: { __typename: 'Reference', id: string, name: string } | null }> } };

export type BoardReportQueryVariables = Exact<{
  id: string | number;
}>;


export type BoardReportQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, state: ReportState, content: unknown, seal: { __typename: 'ReportSeal', sealedAt: string, fingerprint: string } | null } };

export type BoardNotesQueryVariables = Exact<{
  reportId?: string | number | null | undefined;
}>;


export type BoardNotesQuery = { __typename: 'Query', boardNotes: Array<{ __typename: 'BoardNote', slide: string, text: string, version: number }> };

export type SetBoardNoteMutationVariables = Exact<{
  input: SetBoardNoteInput;
}>;


export type SetBoardNoteMutation = { __typename: 'Mutation', setBoardNote:
    | { __typename: 'BoardNotePayload', note: { __typename: 'BoardNote', slide: string, text: string, version: number } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

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


export type DecisionLinkChoicesQuery = { __typename: 'Query', programmes: { __typename: 'ProgrammeConnection', nodes: Array<{ __typename: 'Programme', id: string, name: string }> }, strategy: { __typename: 'Strategy', id: string, goals: Array<{ __typename: 'Goal', id: string, code: string | null, title: string }> } | null };

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

export type DueForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type DueForMeQuery = { __typename: 'Query', dueForMe: { __typename: 'DueList', today: string, items: Array<{ __typename: 'DueItem', id: string, kind: DueKind, objectId: string, title: string, titleEn: string | null, dueDate: string | null, begun: boolean, project: { __typename: 'Reference', id: string, name: string } | null }> } };

export type IndicatorFieldsFragment = { __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null };

export type BenefitFieldsFragment = { __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> };

export type GoalFieldsFragment = { __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> };

export type StrategyGoalsFragment = { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> };

export type FindingFieldsFragment = { __typename: 'StrategyFinding', kind: StrategyFindingKind, title: string, goalId: string | null, projectId: string | null, indicatorId: string | null, benefitId: string | null, step: number | null, dueOn: string | null };

export type GoalsQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type GoalsQuery = { __typename: 'Query', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } | null, strategyFindings: Array<{ __typename: 'StrategyFinding', kind: StrategyFindingKind, title: string, goalId: string | null, projectId: string | null, indicatorId: string | null, benefitId: string | null, step: number | null, dueOn: string | null }>, strategies: Array<{ __typename: 'StrategySummary', id: string, title: string, termStart: string, termEnd: string, adoptedOn: string | null, goalCount: number, isCurrent: boolean }> };

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
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateGoalMutationVariables = Exact<{
  input: UpdateGoalInput;
}>;


export type UpdateGoalMutation = { __typename: 'Mutation', updateGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MoveGoalMutationVariables = Exact<{
  input: MoveGoalInput;
}>;


export type MoveGoalMutation = { __typename: 'Mutation', moveGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveGoalMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveGoalMutation = { __typename: 'Mutation', removeGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetBenefitMutationVariables = Exact<{
  input: SetBenefitInput;
}>;


export type SetBenefitMutation = { __typename: 'Mutation', setBenefit:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveBenefitMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveBenefitMutation = { __typename: 'Mutation', removeBenefit:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type LinkProjectGoalMutationVariables = Exact<{
  input: LinkProjectGoalInput;
}>;


export type LinkProjectGoalMutation = { __typename: 'Mutation', linkProjectGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnlinkProjectGoalMutationVariables = Exact<{
  input: ProjectGoalKey;
}>;


export type UnlinkProjectGoalMutation = { __typename: 'Mutation', unlinkProjectGoal:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type LinkBenefitProjectMutationVariables = Exact<{
  input: LinkBenefitProjectInput;
}>;


export type LinkBenefitProjectMutation = { __typename: 'Mutation', linkBenefitProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnlinkBenefitProjectMutationVariables = Exact<{
  input: BenefitProjectKey;
}>;


export type UnlinkBenefitProjectMutation = { __typename: 'Mutation', unlinkBenefitProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CreateIndicatorMutationVariables = Exact<{
  input: CreateIndicatorInput;
}>;


export type CreateIndicatorMutation = { __typename: 'Mutation', createIndicator:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateIndicatorMutationVariables = Exact<{
  input: UpdateIndicatorInput;
}>;


export type UpdateIndicatorMutation = { __typename: 'Mutation', updateIndicator:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveIndicatorMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveIndicatorMutation = { __typename: 'Mutation', removeIndicator:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetIndicatorTargetsMutationVariables = Exact<{
  input: SetIndicatorTargetsInput;
}>;


export type SetIndicatorTargetsMutation = { __typename: 'Mutation', setIndicatorTargets:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveIndicatorMeasurementMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveIndicatorMeasurementMutation = { __typename: 'Mutation', removeIndicatorMeasurement:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StrategyPayload', strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RecordMeasurementsMutationVariables = Exact<{
  input: RecordMeasurementsInput;
}>;


export type RecordMeasurementsMutation = { __typename: 'Mutation', recordMeasurements:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MeasurementsPayload', created: number, changed: number, unchanged: number, strategy: { __typename: 'Strategy', id: string, title: string, termStart: string, termEnd: string, version: number, goals: Array<{ __typename: 'Goal', id: string, parentId: string | null, code: string | null, title: string, description: string, category: GoalCategory, position: number, startDate: string | null, endDate: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null, indicators: Array<{ __typename: 'Indicator', id: string, name: string, unit: string, direction: IndicatorDirection, baselineValue: string, baselineDate: string, targetValue: string, targetDate: string, measuredEveryMonths: number, measurementDueOn: string | null, attainment: string | null, stand: IndicatorStand, pathToday: string, version: number, targets: Array<{ __typename: 'IndicatorTarget', dueOn: string, value: string }>, measurements: Array<{ __typename: 'IndicatorMeasurement', id: string, measuredOn: string, value: string, source: string, note: string, version: number }>, forecast: { __typename: 'IndicatorForecast', value: string, low: string, high: string, points: number, outlook: ForecastOutlook } | null }>, projects: Array<{ __typename: 'GoalProject', id: string, name: string, weight: number, version: number, totalWeight: number, state: ProjectState, colour: Colour | null, endDate: string | null }>, programmes: Array<{ __typename: 'GoalProgramme', id: string, name: string, projectCount: number }>, benefits: Array<{ __typename: 'Benefit', id: string, title: string, description: string, expectedValue: string, expectedAmount: string | null, dueDate: string | null, state: BenefitState, version: number, owner: { __typename: 'Person', id: string, name: string } | null, projects: Array<{ __typename: 'BenefitProject', id: string, name: string, weight: number, version: number }> }> }> } }
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

export type LedgerAnalysisQueryVariables = Exact<{
  uploadId: string | number;
  mapping?: unknown;
}>;


export type LedgerAnalysisQuery = { __typename: 'Query', ledgerImportAnalysis: { __typename: 'LedgerAnalysis', uploadId: string, fileName: string, rowCount: number, statedTotal: string | null, mapping: unknown, columns: Array<{ __typename: 'LedgerColumn', column: unknown, filled: number, samples: Array<string> }>, questions: Array<{ __typename: 'LedgerQuestion', kind: string, header: string | null, occurrence: number | null, examples: Array<string>, count: number }> } };

export type LedgerMappingsQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerMappingsQuery = { __typename: 'Query', savedMappings: Array<{ __typename: 'SavedMapping', id: string, name: string, definition: unknown }> };

export type LedgerImportFieldsFragment = { __typename: 'LedgerImport', id: string, fileName: string, system: string, createdAt: string, createdByName: string | null, rowsTotal: number, rowsBooked: number, rowsDuplicate: number, rowsLeftOut: number, total: string, booked: string, duplicate: string, leftOut: string, currency: string, controlOrigin: string };

export type LedgerImportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LedgerImportsQuery = { __typename: 'Query', ledgerImports: { __typename: 'LedgerImportConnection', totalCount: number, nodes: Array<{ __typename: 'LedgerImport', id: string, fileName: string, system: string, createdAt: string, createdByName: string | null, rowsTotal: number, rowsBooked: number, rowsDuplicate: number, rowsLeftOut: number, total: string, booked: string, duplicate: string, leftOut: string, currency: string, controlOrigin: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LedgerImportQueryVariables = Exact<{
  id: string | number;
}>;


export type LedgerImportQuery = { __typename: 'Query', ledgerImport: { __typename: 'LedgerImport', id: string, fileName: string, system: string, createdAt: string, createdByName: string | null, rowsTotal: number, rowsBooked: number, rowsDuplicate: number, rowsLeftOut: number, total: string, booked: string, duplicate: string, leftOut: string, currency: string, controlOrigin: string } };

export type LedgerOutcomeFieldsFragment = { __typename: 'LedgerOutcome', importId: string | null, system: string, currency: string, rowsTotal: number, total: string, control: string | null, controlOrigin: string | null, missingColumns: Array<string>, rowCount: number, counts: Array<{ __typename: 'LedgerCount', action: LedgerAction, rows: number, amount: string }>, obstacles: Array<{ __typename: 'LedgerObstacle', field: string, code: string, params: unknown }>, sums: Array<{ __typename: 'LedgerSum', projectId: string, projectName: string, kind: LedgerRowKind, fiscalYear: number, rows: number, amount: string, knownRows: number, knownAmount: string }>, rows: Array<{ __typename: 'LedgerRow', number: number, project: string, key: string, description: string, amount: string | null, kind: LedgerRowKind | null, fiscalYear: number | null, bookedOn: string | null, action: LedgerAction, known: { __typename: 'LedgerKnown', fileName: string | null, bookedAt: string } | null, problems: Array<{ __typename: 'LedgerRowProblem', code: string, params: unknown }> }> };

export type PreviewLedgerImportMutationVariables = Exact<{
  input: PreviewLedgerImportInput;
}>;


export type PreviewLedgerImportMutation = { __typename: 'Mutation', previewLedgerImport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'LedgerOutcomePayload', outcome: { __typename: 'LedgerOutcome', importId: string | null, system: string, currency: string, rowsTotal: number, total: string, control: string | null, controlOrigin: string | null, missingColumns: Array<string>, rowCount: number, counts: Array<{ __typename: 'LedgerCount', action: LedgerAction, rows: number, amount: string }>, obstacles: Array<{ __typename: 'LedgerObstacle', field: string, code: string, params: unknown }>, sums: Array<{ __typename: 'LedgerSum', projectId: string, projectName: string, kind: LedgerRowKind, fiscalYear: number, rows: number, amount: string, knownRows: number, knownAmount: string }>, rows: Array<{ __typename: 'LedgerRow', number: number, project: string, key: string, description: string, amount: string | null, kind: LedgerRowKind | null, fiscalYear: number | null, bookedOn: string | null, action: LedgerAction, known: { __typename: 'LedgerKnown', fileName: string | null, bookedAt: string } | null, problems: Array<{ __typename: 'LedgerRowProblem', code: string, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CommitLedgerImportMutationVariables = Exact<{
  input: CommitLedgerImportInput;
}>;


export type CommitLedgerImportMutation = { __typename: 'Mutation', commitLedgerImport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'LedgerOutcomePayload', outcome: { __typename: 'LedgerOutcome', importId: string | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ImportTablesAnalysisQueryVariables = Exact<{
  setId: string | number;
  roles?: unknown;
}>;


export type ImportTablesAnalysisQuery = { __typename: 'Query', importTablesAnalysis: { __typename: 'LinkedAnalysis', setId: string, mapping: unknown, skipped: Array<string>, tables: Array<{ __typename: 'LinkedTable', name: string, file: string, rows: number, because: string, columns: Array<{ __typename: 'LinkedColumn', header: string, occurrence: number, filled: number, samples: Array<string>, evidence: Array<string> }> }>, relations: Array<{ __typename: 'LinkedRelation', links: number, fromRows: number, toRows: number, mostOfFrom: number, mostOfTo: number, meanings: Array<string> }>, questions: Array<{ __typename: 'LinkedQuestion', kind: string, table: string, header: string | null, occurrence: number | null, relation: number | null, setting: string, examples: Array<string> }>, missingTables: Array<{ __typename: 'LinkedMissingTable', table: string, header: string }> } };

export type LinkedOutcomeFieldsFragment = { __typename: 'LinkedOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, unlinked: number, missing: Array<string>, rowCount: number, reasons: Array<{ __typename: 'LinkedReason', table: string, alike: boolean, rows: number, problem: { __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown } }>, tables: Array<{ __typename: 'LinkedTableCounts', name: string, role: string, read: number, created: number, changed: number, unchanged: number, notTaken: number, unlinked: number }>, rows: Array<{ __typename: 'LinkedRow', table: string, number: number, key: string, name: string, action: string, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> };

export type PreviewTablesMutationVariables = Exact<{
  input: PreviewTablesInput;
}>;


export type PreviewTablesMutation = { __typename: 'Mutation', previewTables:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'LinkedOutcomePayload', outcome: { __typename: 'LinkedOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, unlinked: number, missing: Array<string>, rowCount: number, reasons: Array<{ __typename: 'LinkedReason', table: string, alike: boolean, rows: number, problem: { __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown } }>, tables: Array<{ __typename: 'LinkedTableCounts', name: string, role: string, read: number, created: number, changed: number, unchanged: number, notTaken: number, unlinked: number }>, rows: Array<{ __typename: 'LinkedRow', table: string, number: number, key: string, name: string, action: string, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CommitTablesMutationVariables = Exact<{
  input: CommitTablesInput;
}>;


export type CommitTablesMutation = { __typename: 'Mutation', commitTables:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'LinkedOutcomePayload', outcome: { __typename: 'LinkedOutcome', runId: string | null, total: number, created: number, changed: number, unchanged: number, rejected: number, unlinked: number, missing: Array<string>, rowCount: number, reasons: Array<{ __typename: 'LinkedReason', table: string, alike: boolean, rows: number, problem: { __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown } }>, tables: Array<{ __typename: 'LinkedTableCounts', name: string, role: string, read: number, created: number, changed: number, unchanged: number, notTaken: number, unlinked: number }>, rows: Array<{ __typename: 'LinkedRow', table: string, number: number, key: string, name: string, action: string, problems: Array<{ __typename: 'ImportProblem', severity: string, code: string, column: string | null, params: unknown }> }> } }
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


export type IndicatorsQuery = { __typename: 'Query', indicatorList: { __typename: 'IndicatorSummaryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'IndicatorSummary', id: string, name: string, kind: IndicatorKind, ownerKind: IndicatorOwnerKind, strategyId: string | null, unit: string, baselineValue: string | null, targetValue: string | null, targetDate: string | null, latestValue: string | null, latestOn: string | null, owner: { __typename: 'Reference', id: string, name: string } }> } };

export type ListedIndicatorFragment = { __typename: 'IndicatorSummary', id: string, name: string, kind: IndicatorKind, ownerKind: IndicatorOwnerKind, strategyId: string | null, unit: string, baselineValue: string | null, targetValue: string | null, targetDate: string | null, latestValue: string | null, latestOn: string | null, owner: { __typename: 'Reference', id: string, name: string } };

export type RecordIndicatorValueMutationVariables = Exact<{
  input: RecordIndicatorValueInput;
}>;


export type RecordIndicatorValueMutation = { __typename: 'Mutation', recordIndicatorValue:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'IndicatorPayload', indicator: { __typename: 'IndicatorSummary', id: string, name: string, kind: IndicatorKind, ownerKind: IndicatorOwnerKind, strategyId: string | null, unit: string, baselineValue: string | null, targetValue: string | null, targetDate: string | null, latestValue: string | null, latestOn: string | null, owner: { __typename: 'Reference', id: string, name: string } } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CauseFieldsFragment = { __typename: 'StatusCause', measure: StatusMeasure, value: number, colour: Colour, orange: number | null, red: number | null };

export type ComputedFieldsFragment = { __typename: 'ComputedStatus', projectId: string, colour: Colour, currentColour: Colour, aspects: Array<{ __typename: 'ComputedAspect', aspect: Aspect, colour: Colour, currentColour: Colour, because: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number, colour: Colour, orange: number | null, red: number | null }> }> };

export type ComputedStatusQueryVariables = Exact<{
  projectId: string | number;
  reporting: boolean;
}>;


export type ComputedStatusQuery = { __typename: 'Query', computedStatus: { __typename: 'ComputedStatus', projectId: string, colour: Colour, currentColour: Colour, aspects: Array<{ __typename: 'ComputedAspect', aspect: Aspect, colour: Colour, currentColour: Colour, because: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number, colour: Colour, orange: number | null, red: number | null }> }> } | null };

export type ThresholdFieldsFragment = { __typename: 'StatusThreshold', id: string, measure: StatusMeasure, orange: number | null, red: number | null, version: number };

export type StatusJudgementQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusJudgementQuery = { __typename: 'Query', statusJudgement: { __typename: 'StatusJudgement', projects: Array<{ __typename: 'JudgedProject', projectId: string, name: string, programmeName: string | null, ownerName: string | null, running: boolean, claimed: { __typename: 'ClaimedStatus', statusUpdateId: string, reportingDate: string, colour: Colour, aspects: Array<{ __typename: 'ClaimedAspect', aspect: Aspect, colour: Colour, deviation: string }> } | null, computed: { __typename: 'ComputedStatus', projectId: string, colour: Colour, currentColour: Colour, aspects: Array<{ __typename: 'ComputedAspect', aspect: Aspect, colour: Colour, currentColour: Colour, because: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number, colour: Colour, orange: number | null, red: number | null }> }> }, figures: Array<{ __typename: 'StatusFigure', measure: StatusMeasure, value: number }> }>, thresholds: Array<{ __typename: 'StatusThreshold', id: string, measure: StatusMeasure, orange: number | null, red: number | null, version: number }> } };

export type SetStatusThresholdMutationVariables = Exact<{
  input: SetStatusThresholdInput;
}>;


export type SetStatusThresholdMutation = { __typename: 'Mutation', setStatusThreshold:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StatusThresholdsPayload', thresholds: Array<{ __typename: 'StatusThreshold', id: string, measure: StatusMeasure, orange: number | null, red: number | null, version: number }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ResetStatusThresholdMutationVariables = Exact<{
  input: ResetStatusThresholdInput;
}>;


export type ResetStatusThresholdMutation = { __typename: 'Mutation', resetStatusThreshold:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StatusThresholdsPayload', thresholds: Array<{ __typename: 'StatusThreshold', id: string, measure: StatusMeasure, orange: number | null, red: number | null, version: number }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MailPreferenceFieldsFragment = { __typename: 'MailPreference', isOn: boolean, address: string | null, language: string | null, version: number | null, choices: Array<{ __typename: 'MailChoice', kind: NotificationKind, delivery: MailDelivery }> };

export type MailCadenceFieldsFragment = { __typename: 'MailCadence', id: string | null, active: boolean, firstDaysBefore: number, repeatEveryDays: number, escalateAfterDays: number | null, version: number | null, programme: { __typename: 'Reference', id: string, name: string } | null };

export type MailStandingFieldsFragment = { __typename: 'MailStanding', isOn: boolean, from: string | null, queued: number, sentLately: number, failed: number, settings: { __typename: 'MailSettings', digestHour: number, digestWeekday: number, quietDays: boolean, perPersonPerDay: number, perHour: number, retentionDays: number, version: number | null } };

export type MailPreferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferenceQuery = { __typename: 'Query', mailPreference: { __typename: 'MailPreference', isOn: boolean, address: string | null, language: string | null, version: number | null, choices: Array<{ __typename: 'MailChoice', kind: NotificationKind, delivery: MailDelivery }> } };

export type SetMailPreferenceMutationVariables = Exact<{
  input: SetMailPreferenceInput;
}>;


export type SetMailPreferenceMutation = { __typename: 'Mutation', setMailPreference:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MailPreferencePayload', preference: { __typename: 'MailPreference', isOn: boolean, address: string | null, language: string | null, version: number | null, choices: Array<{ __typename: 'MailChoice', kind: NotificationKind, delivery: MailDelivery }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MailCadencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailCadencesQuery = { __typename: 'Query', mailCadences: Array<{ __typename: 'MailCadence', id: string | null, active: boolean, firstDaysBefore: number, repeatEveryDays: number, escalateAfterDays: number | null, version: number | null, programme: { __typename: 'Reference', id: string, name: string } | null }>, programmes: { __typename: 'ProgrammeConnection', nodes: Array<{ __typename: 'Programme', id: string, name: string }> } };

export type SetMailCadenceMutationVariables = Exact<{
  input: SetMailCadenceInput;
}>;


export type SetMailCadenceMutation = { __typename: 'Mutation', setMailCadence:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MailCadencesPayload', cadences: Array<{ __typename: 'MailCadence', id: string | null, active: boolean, firstDaysBefore: number, repeatEveryDays: number, escalateAfterDays: number | null, version: number | null, programme: { __typename: 'Reference', id: string, name: string } | null }> }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveMailCadenceMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveMailCadenceMutation = { __typename: 'Mutation', removeMailCadence:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MailCadencesPayload', cadences: Array<{ __typename: 'MailCadence', id: string | null, active: boolean, firstDaysBefore: number, repeatEveryDays: number, escalateAfterDays: number | null, version: number | null, programme: { __typename: 'Reference', id: string, name: string } | null }> }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MailStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type MailStandingQuery = { __typename: 'Query', mailStanding: { __typename: 'MailStanding', isOn: boolean, from: string | null, queued: number, sentLately: number, failed: number, settings: { __typename: 'MailSettings', digestHour: number, digestWeekday: number, quietDays: boolean, perPersonPerDay: number, perHour: number, retentionDays: number, version: number | null } } };

export type MailsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MailFilter | null | undefined;
}>;


export type MailsQuery = { __typename: 'Query', mails: { __typename: 'MailConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Mail', id: string, kind: MailKind, address: string, subject: string, state: MailState, attempts: number, failure: string, nextAttemptAt: string | null, createdAt: string, sentAt: string | null, version: number, recipient: { __typename: 'Person', id: string, name: string } }> } };

export type SetMailSettingsMutationVariables = Exact<{
  input: SetMailSettingsInput;
}>;


export type SetMailSettingsMutation = { __typename: 'Mutation', setMailSettings:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MailStandingPayload', standing: { __typename: 'MailStanding', isOn: boolean, from: string | null, queued: number, sentLately: number, failed: number, settings: { __typename: 'MailSettings', digestHour: number, digestWeekday: number, quietDays: boolean, perPersonPerDay: number, perHour: number, retentionDays: number, version: number | null } } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SendMailAgainMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type SendMailAgainMutation = { __typename: 'Mutation', sendMailAgain:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MailPayload', mail: { __typename: 'Mail', id: string } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SendTestMailMutationVariables = Exact<{
  input: SendTestMailInput;
}>;


export type SendTestMailMutation = { __typename: 'Mutation', sendTestMail:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MailPayload', mail: { __typename: 'Mail', id: string, address: string } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MaturityModelFieldsFragment = { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> };

export type MaturityOverviewFieldsFragment = { __typename: 'MaturityOverview', model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }, units: Array<{ __typename: 'MaturityUnit', unit: string, latestId: string | null, latestOn: string | null, average: number | null, baselineOn: string | null, draftId: string | null, areas: Array<{ __typename: 'MaturityAreaProgress', areaId: string, baseline: number | null, latest: number | null, target: number | null, targetDate: string | null, ownTarget: boolean, asked: number | null, askedToday: number | null, gap: number, stand: MaturityStand, action: string, points: Array<{ __typename: 'MaturityPoint', date: string, level: number, assessmentId: string }>, targets: Array<{ __typename: 'MaturityTarget', areaId: string, dueOn: string, level: number }> }> }>, findings: Array<{ __typename: 'MaturityFinding', kind: MaturityFindingKind, unit: string, areaId: string | null, level: number | null, asked: number | null, scannedOn: string | null }>, path: { __typename: 'MaturityPath', strategyId: string, modelId: string, version: number | null, targets: Array<{ __typename: 'MaturityTarget', areaId: string, dueOn: string, level: number }> } | null };

export type MaturityScanRowFragment = { __typename: 'MaturityAssessmentSummary', id: string, unit: string, kind: MaturityAssessmentKind, assessedOn: string, state: MaturityAssessmentState, average: number | null, scored: number, areaCount: number, supersedesId: string | null, supersededById: string | null, version: number, assessor: { __typename: 'Person', id: string, name: string } | null };

export type MaturityScanFieldsFragment = { __typename: 'MaturityAssessment', id: string, modelId: string, unit: string, kind: MaturityAssessmentKind, assessedOn: string, state: MaturityAssessmentState, finalisedAt: string | null, note: string, average: number | null, supersedesId: string | null, supersededById: string | null, version: number, assessor: { __typename: 'Person', id: string, name: string } | null, model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }, scores: Array<{ __typename: 'MaturityScore', areaId: string, level: number | null, previousLevel: number | null, targetLevel: number | null, targetDate: string | null, evidence: string, evidenceLink: string, action: string }> };

export type MaturityOverviewQueryVariables = Exact<{
  modelId?: string | number | null | undefined;
}>;


export type MaturityOverviewQuery = { __typename: 'Query', maturityOverview: { __typename: 'MaturityOverview', model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }, units: Array<{ __typename: 'MaturityUnit', unit: string, latestId: string | null, latestOn: string | null, average: number | null, baselineOn: string | null, draftId: string | null, areas: Array<{ __typename: 'MaturityAreaProgress', areaId: string, baseline: number | null, latest: number | null, target: number | null, targetDate: string | null, ownTarget: boolean, asked: number | null, askedToday: number | null, gap: number, stand: MaturityStand, action: string, points: Array<{ __typename: 'MaturityPoint', date: string, level: number, assessmentId: string }>, targets: Array<{ __typename: 'MaturityTarget', areaId: string, dueOn: string, level: number }> }> }>, findings: Array<{ __typename: 'MaturityFinding', kind: MaturityFindingKind, unit: string, areaId: string | null, level: number | null, asked: number | null, scannedOn: string | null }>, path: { __typename: 'MaturityPath', strategyId: string, modelId: string, version: number | null, targets: Array<{ __typename: 'MaturityTarget', areaId: string, dueOn: string, level: number }> } | null } | null };

export type MaturityModelNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type MaturityModelNamesQuery = { __typename: 'Query', maturityModels: Array<{ __typename: 'MaturityModel', id: string, nameNl: string, nameEn: string, edition: number, active: boolean, scanCount: number }> };

export type MaturityModelsQueryVariables = Exact<{ [key: string]: never; }>;


export type MaturityModelsQuery = { __typename: 'Query', maturityModels: Array<{ __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }> };

export type MaturityModelQueryVariables = Exact<{
  id: string | number;
}>;


export type MaturityModelQuery = { __typename: 'Query', maturityModel: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> } | null };

export type MaturityScansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: MaturityAssessmentFilter | null | undefined;
}>;


export type MaturityScansQuery = { __typename: 'Query', maturityAssessments: { __typename: 'MaturityAssessmentConnection', totalCount: number, nodes: Array<{ __typename: 'MaturityAssessmentSummary', id: string, unit: string, kind: MaturityAssessmentKind, assessedOn: string, state: MaturityAssessmentState, average: number | null, scored: number, areaCount: number, supersedesId: string | null, supersededById: string | null, version: number, assessor: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MaturityScanQueryVariables = Exact<{
  id: string | number;
}>;


export type MaturityScanQuery = { __typename: 'Query', maturityAssessment: { __typename: 'MaturityAssessment', id: string, modelId: string, unit: string, kind: MaturityAssessmentKind, assessedOn: string, state: MaturityAssessmentState, finalisedAt: string | null, note: string, average: number | null, supersedesId: string | null, supersededById: string | null, version: number, assessor: { __typename: 'Person', id: string, name: string } | null, model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }, scores: Array<{ __typename: 'MaturityScore', areaId: string, level: number | null, previousLevel: number | null, targetLevel: number | null, targetDate: string | null, evidence: string, evidenceLink: string, action: string }> } | null };

export type MaturityComparisonQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MaturityComparisonQuery = { __typename: 'Query', maturityComparison: { __typename: 'MaturityComparison', otherModels: number, model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> } | null, assessments: Array<{ __typename: 'MaturityAssessment', id: string, unit: string, assessedOn: string, state: MaturityAssessmentState, average: number | null, scores: Array<{ __typename: 'MaturityScore', areaId: string, level: number | null }> }> } };

export type MaturityPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type MaturityPeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }> };

export type CreateMaturityAssessmentMutationVariables = Exact<{
  input: CreateMaturityAssessmentInput;
}>;


export type CreateMaturityAssessmentMutation = { __typename: 'Mutation', createMaturityAssessment:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityAssessmentPayload', assessment: { __typename: 'MaturityAssessment', id: string } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetMaturityScoresMutationVariables = Exact<{
  input: SetMaturityScoresInput;
}>;


export type SetMaturityScoresMutation = { __typename: 'Mutation', setMaturityScores:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityAssessmentPayload', assessment: { __typename: 'MaturityAssessment', id: string, version: number, average: number | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type FinaliseMaturityAssessmentMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type FinaliseMaturityAssessmentMutation = { __typename: 'Mutation', finaliseMaturityAssessment:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityAssessmentPayload', assessment: { __typename: 'MaturityAssessment', id: string, modelId: string, unit: string, kind: MaturityAssessmentKind, assessedOn: string, state: MaturityAssessmentState, finalisedAt: string | null, note: string, average: number | null, supersedesId: string | null, supersededById: string | null, version: number, assessor: { __typename: 'Person', id: string, name: string } | null, model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }, scores: Array<{ __typename: 'MaturityScore', areaId: string, level: number | null, previousLevel: number | null, targetLevel: number | null, targetDate: string | null, evidence: string, evidenceLink: string, action: string }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveMaturityAssessmentMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveMaturityAssessmentMutation = { __typename: 'Mutation', removeMaturityAssessment:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetMaturityTargetsMutationVariables = Exact<{
  input: SetMaturityTargetsInput;
}>;


export type SetMaturityTargetsMutation = { __typename: 'Mutation', setMaturityTargets:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityOverviewPayload', overview: { __typename: 'MaturityOverview', model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> }, units: Array<{ __typename: 'MaturityUnit', unit: string, latestId: string | null, latestOn: string | null, average: number | null, baselineOn: string | null, draftId: string | null, areas: Array<{ __typename: 'MaturityAreaProgress', areaId: string, baseline: number | null, latest: number | null, target: number | null, targetDate: string | null, ownTarget: boolean, asked: number | null, askedToday: number | null, gap: number, stand: MaturityStand, action: string, points: Array<{ __typename: 'MaturityPoint', date: string, level: number, assessmentId: string }>, targets: Array<{ __typename: 'MaturityTarget', areaId: string, dueOn: string, level: number }> }> }>, findings: Array<{ __typename: 'MaturityFinding', kind: MaturityFindingKind, unit: string, areaId: string | null, level: number | null, asked: number | null, scannedOn: string | null }>, path: { __typename: 'MaturityPath', strategyId: string, modelId: string, version: number | null, targets: Array<{ __typename: 'MaturityTarget', areaId: string, dueOn: string, level: number }> } | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetMaturityModelMutationVariables = Exact<{
  input: SetMaturityModelInput;
}>;


export type SetMaturityModelMutation = { __typename: 'Mutation', setMaturityModel:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityModelPayload', model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CopyMaturityModelMutationVariables = Exact<{
  input: CopyMaturityModelInput;
}>;


export type CopyMaturityModelMutation = { __typename: 'Mutation', copyMaturityModel:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityModelPayload', model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type OfferMaturityModelMutationVariables = Exact<{
  input: OfferMaturityModelInput;
}>;


export type OfferMaturityModelMutation = { __typename: 'Mutation', offerMaturityModel:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'MaturityModelPayload', model: { __typename: 'MaturityModel', id: string, shippedKey: string | null, nameNl: string, nameEn: string, source: string, edition: number, active: boolean, scanCount: number, version: number, levels: Array<{ __typename: 'MaturityLevel', level: number, labelNl: string, labelEn: string, descriptionNl: string, descriptionEn: string }>, areas: Array<{ __typename: 'MaturityArea', id: string, code: string, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, weight: number, criteria: Array<{ __typename: 'MaturityCriterion', level: number, textNl: string, textEn: string }> }> } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveMaturityModelMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveMaturityModelMutation = { __typename: 'Mutation', removeMaturityModel:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MoneyFigureFieldsFragment = { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string };

export type MoneyRowFieldsFragment = { __typename: 'MoneyRow', id: string | null, name: string | null, code: string | null, parentId: string | null, figures: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string }, own: { __typename: 'MoneyFigures', budget: string } };

export type FundingSourceFieldsFragment = { __typename: 'FundingSource', id: string, version: number, name: string, kind: FundingKind, cover: BudgetTerm | null, coverFrom: number | null, coverUntil: number | null, ceiling: string | null, ceilingCurrency: string, budget: string, uses: number };

export type MoneyStartQueryVariables = Exact<{ [key: string]: never; }>;


export type MoneyStartQuery = { __typename: 'Query', moneyByYear: Array<{ __typename: 'PortfolioYearMoney', fiscalYear: number, currency: string }>, fundingSources: Array<{ __typename: 'FundingSource', id: string, version: number, name: string, kind: FundingKind, cover: BudgetTerm | null, coverFrom: number | null, coverUntil: number | null, ceiling: string | null, ceilingCurrency: string, budget: string, uses: number }> };

export type MoneyRollUpQueryVariables = Exact<{
  fiscalYears?: Array<number> | number | null | undefined;
  fundingSourceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type MoneyRollUpQuery = { __typename: 'Query', moneyRollUp: Array<{ __typename: 'MoneyRollUp', currency: string, projectCount: number, withoutBudget: number, total: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string }, programmes: Array<{ __typename: 'MoneyRow', id: string | null, name: string | null, code: string | null, parentId: string | null, figures: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string }, own: { __typename: 'MoneyFigures', budget: string } }>, goals: Array<{ __typename: 'MoneyRow', id: string | null, name: string | null, code: string | null, parentId: string | null, figures: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string }, own: { __typename: 'MoneyFigures', budget: string } }>, sources: Array<{ __typename: 'MoneyRow', id: string | null, name: string | null, code: string | null, parentId: string | null, figures: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string }, own: { __typename: 'MoneyFigures', budget: string } }>, years: Array<{ __typename: 'MoneyRow', id: string | null, name: string | null, code: string | null, parentId: string | null, figures: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string }, own: { __typename: 'MoneyFigures', budget: string } }> }> };

export type MoneyRowProjectsQueryVariables = Exact<{
  level: MoneyLevel;
  id?: string | number | null | undefined;
  currency: string;
  first: number;
  fiscalYears?: Array<number> | number | null | undefined;
  fundingSourceIds?: Array<string | number> | string | number | null | undefined;
}>;


export type MoneyRowProjectsQuery = { __typename: 'Query', moneyRowProjects: { __typename: 'MoneyProjects', count: number, nodes: Array<{ __typename: 'MoneyProject', code: string | null, project: { __typename: 'Reference', id: string, name: string }, figures: { __typename: 'MoneyFigures', original: string, changes: string, budget: string, actual: string, commitment: string, expected: string, remaining: string } }> } };

export type MoneyFindingsQueryVariables = Exact<{
  fiscalYears?: Array<number> | number | null | undefined;
  fundingSourceIds?: Array<string | number> | string | number | null | undefined;
  projectId?: string | number | null | undefined;
  first: number;
}>;


export type MoneyFindingsQuery = { __typename: 'Query', moneyFindings: { __typename: 'MoneyFindings', count: number, nodes: Array<{ __typename: 'MoneyFinding', kind: MoneyFindingKind, fiscalYear: number | null, currency: string, amount: string, limit: string | null, project: { __typename: 'Reference', id: string, name: string } | null, fundingSource: { __typename: 'Reference', id: string, name: string } | null }> } };

export type CashFlowQueryVariables = Exact<{
  fiscalYears?: Array<number> | number | null | undefined;
  fundingSourceIds?: Array<string | number> | string | number | null | undefined;
  projectId?: string | number | null | undefined;
  grain: CashGrain;
}>;


export type CashFlowQuery = { __typename: 'Query', cashFlow: Array<{ __typename: 'CashFlow', currency: string, budget: string, actual: string, expected: string, periods: Array<{ __typename: 'CashPeriod', start: string, end: string, actual: string, forecast: string, commitmentOpen: string | null, budgetCumulative: string, actualCumulative: string | null, expectedCumulative: string }> }> };

export type EarnedValueFieldsFragment = { __typename: 'EarnedValueRow', id: string | null, name: string | null, currency: string, firstPlan: boolean, included: number, of: number, figures: { __typename: 'EarnedValue', actual: string, budget: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, planned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, earned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, scheduleVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, scheduleIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, estimate: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, estimateAtPlan: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toComplete: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, atCompletion: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toCompleteIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null } } };

export type EarnedValueQueryVariables = Exact<{ [key: string]: never; }>;


export type EarnedValueQuery = { __typename: 'Query', earnedValue: { __typename: 'EarnedValueReport', date: string, totals: Array<{ __typename: 'EarnedValueRow', id: string | null, name: string | null, currency: string, firstPlan: boolean, included: number, of: number, figures: { __typename: 'EarnedValue', actual: string, budget: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, planned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, earned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, scheduleVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, scheduleIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, estimate: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, estimateAtPlan: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toComplete: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, atCompletion: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toCompleteIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null } } }>, programmes: Array<{ __typename: 'EarnedValueRow', id: string | null, name: string | null, currency: string, firstPlan: boolean, included: number, of: number, figures: { __typename: 'EarnedValue', actual: string, budget: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, planned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, earned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, scheduleVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, scheduleIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, estimate: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, estimateAtPlan: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toComplete: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, atCompletion: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toCompleteIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null } } }> } };

export type EarnedValueProjectsQueryVariables = Exact<{
  projectId?: string | number | null | undefined;
  first: number;
}>;


export type EarnedValueProjectsQuery = { __typename: 'Query', earnedValueProjects: { __typename: 'EarnedValueProjects', date: string, count: number, nodes: Array<{ __typename: 'EarnedValueRow', id: string | null, name: string | null, currency: string, firstPlan: boolean, included: number, of: number, figures: { __typename: 'EarnedValue', actual: string, budget: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, planned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, earned: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, scheduleVariance: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, costIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, scheduleIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null }, estimate: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, estimateAtPlan: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toComplete: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, atCompletion: { __typename: 'EarnedAmount', value: string | null, reason: EarnedValueGap | null }, toCompleteIndex: { __typename: 'EarnedIndex', value: number | null, reason: EarnedValueGap | null } } }> } };

export type LedgerEntryFieldsFragment = { __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, externalSource: string | null, externalKey: string | null, reversed: boolean, reverses: boolean, project: { __typename: 'Reference', id: string, name: string }, fundingSource: { __typename: 'Reference', id: string, name: string } | null };

export type LedgerEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: LedgerEntryFilter | null | undefined;
  sort?: LedgerEntrySort | null | undefined;
}>;


export type LedgerEntriesQuery = { __typename: 'Query', ledgerEntries: { __typename: 'LedgerEntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'LedgerEntry', id: string, kind: LedgerKind, fiscalYear: number, bookedOn: string, amount: string | null, absenceReason: string | null, currency: string, description: string, reference: string, externalSource: string | null, externalKey: string | null, reversed: boolean, reverses: boolean, project: { __typename: 'Reference', id: string, name: string }, fundingSource: { __typename: 'Reference', id: string, name: string } | null }> } };

export type EntryFileQueryVariables = Exact<{
  id: string | number;
}>;


export type EntryFileQuery = { __typename: 'Query', ledgerImport: { __typename: 'LedgerImport', id: string, fileName: string, createdAt: string } };

export type BudgetChangeFieldsFragment = { __typename: 'BudgetChange', id: string, decisionReference: string, decidedOn: string, body: BudgetBody, reason: string, decision: { __typename: 'Reference', id: string, name: string } | null, lines: Array<{ __typename: 'BudgetChangeLine', id: string, fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, amount: string, currency: string, description: string, project: { __typename: 'Reference', id: string, name: string }, fundingSource: { __typename: 'Reference', id: string, name: string } }> };

export type BudgetChangesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: BudgetChangeFilter | null | undefined;
}>;


export type BudgetChangesQuery = { __typename: 'Query', budgetChanges: { __typename: 'BudgetChangeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'BudgetChange', id: string, decisionReference: string, decidedOn: string, body: BudgetBody, reason: string, decision: { __typename: 'Reference', id: string, name: string } | null, lines: Array<{ __typename: 'BudgetChangeLine', id: string, fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, amount: string, currency: string, description: string, project: { __typename: 'Reference', id: string, name: string }, fundingSource: { __typename: 'Reference', id: string, name: string } }> }> } };

export type MoneyProjectNamesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MoneyProjectNamesQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProjectSummary', id: string, name: string, code: string | null }> } };

export type BudgetChangeChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type BudgetChangeChoicesQuery = { __typename: 'Query', fundingSources: Array<{ __typename: 'FundingSource', id: string, name: string }>, decisions: { __typename: 'DecisionConnection', nodes: Array<{ __typename: 'Decision', id: string, title: string, state: DecisionState }> } };

export type AdoptBudgetChangeMutationVariables = Exact<{
  input: AdoptBudgetChangeInput;
}>;


export type AdoptBudgetChangeMutation = { __typename: 'Mutation', adoptBudgetChange:
    | { __typename: 'BudgetChangePayload', budgetChange: { __typename: 'BudgetChange', id: string, decisionReference: string, decidedOn: string, body: BudgetBody, reason: string, decision: { __typename: 'Reference', id: string, name: string } | null, lines: Array<{ __typename: 'BudgetChangeLine', id: string, fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, amount: string, currency: string, description: string, project: { __typename: 'Reference', id: string, name: string }, fundingSource: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetFundingSourceMutationVariables = Exact<{
  input: SetFundingSourceInput;
}>;


export type SetFundingSourceMutation = { __typename: 'Mutation', setFundingSource:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'FundingSourcesPayload', fundingSources: Array<{ __typename: 'FundingSource', id: string, version: number, name: string, kind: FundingKind, cover: BudgetTerm | null, coverFrom: number | null, coverUntil: number | null, ceiling: string | null, ceilingCurrency: string, budget: string, uses: number }> }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveFundingSourceMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveFundingSourceMutation = { __typename: 'Mutation', removeFundingSource:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'FundingSourcesPayload', fundingSources: Array<{ __typename: 'FundingSource', id: string, version: number, name: string, kind: FundingKind, cover: BudgetTerm | null, coverFrom: number | null, coverUntil: number | null, ceiling: string | null, ceilingCurrency: string, budget: string, uses: number }> }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnreadNotificationCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationCountQuery = { __typename: 'Query', unreadNotificationCount: number };

export type MyNotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: NotificationFilter | null | undefined;
}>;


export type MyNotificationsQuery = { __typename: 'Query', myNotifications: { __typename: 'NotificationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Notification', id: string, kind: NotificationKind, note: string, createdAt: string, readAt: string | null, subject: { __typename: 'NotificationSubject', title: string, path: string }, actor: { __typename: 'Person', id: string, name: string } | null }> } };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { __typename: 'Query', notificationPreferences: Array<{ __typename: 'NotificationPreference', kind: NotificationKind, delivery: NotificationDelivery, version: number | null }> };

export type MarkNotificationsMutationVariables = Exact<{
  input: MarkNotificationsInput;
}>;


export type MarkNotificationsMutation = { __typename: 'Mutation', markNotifications:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'NotificationsPayload', changed: number, unread: number }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetNotificationPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;


export type SetNotificationPreferenceMutation = { __typename: 'Mutation', setNotificationPreference:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'NotificationPreferencePayload', preference: { __typename: 'NotificationPreference', kind: NotificationKind, delivery: NotificationDelivery, version: number | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type OutputJobFieldsFragment = { __typename: 'OutputJob', id: string, formats: Array<OutputFormat>, language: OutputLanguage, state: OutputState, done: number, total: number, failure: OutputFailure | null, requestedAt: string, requestedByName: string | null, own: boolean, expiresAt: string, files: Array<{ __typename: 'OutputFile', id: string, format: OutputFormat, fileName: string, sizeBytes: number }> };

export type OutputJobsQueryVariables = Exact<{
  reportId: string | number;
}>;


export type OutputJobsQuery = { __typename: 'Query', outputJobs: Array<{ __typename: 'OutputJob', id: string, formats: Array<OutputFormat>, language: OutputLanguage, state: OutputState, done: number, total: number, failure: OutputFailure | null, requestedAt: string, requestedByName: string | null, own: boolean, expiresAt: string, files: Array<{ __typename: 'OutputFile', id: string, format: OutputFormat, fileName: string, sizeBytes: number }> }> };

export type OutputReportQueryVariables = Exact<{
  id: string | number;
}>;


export type OutputReportQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, state: ReportState, content: unknown }, houseStyle: { __typename: 'HouseStyle', language: OutputLanguage } };

export type StartOutputMutationVariables = Exact<{
  input: StartOutputInput;
}>;


export type StartOutputMutation = { __typename: 'Mutation', startOutput:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'OutputJobPayload', job: { __typename: 'OutputJob', id: string, formats: Array<OutputFormat>, language: OutputLanguage, state: OutputState, done: number, total: number, failure: OutputFailure | null, requestedAt: string, requestedByName: string | null, own: boolean, expiresAt: string, files: Array<{ __typename: 'OutputFile', id: string, format: OutputFormat, fileName: string, sizeBytes: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CancelOutputMutationVariables = Exact<{
  input: OutputJobInput;
}>;


export type CancelOutputMutation = { __typename: 'Mutation', cancelOutput:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'OutputJobPayload', job: { __typename: 'OutputJob', id: string, formats: Array<OutputFormat>, language: OutputLanguage, state: OutputState, done: number, total: number, failure: OutputFailure | null, requestedAt: string, requestedByName: string | null, own: boolean, expiresAt: string, files: Array<{ __typename: 'OutputFile', id: string, format: OutputFormat, fileName: string, sizeBytes: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RetryOutputMutationVariables = Exact<{
  input: OutputJobInput;
}>;


export type RetryOutputMutation = { __typename: 'Mutation', retryOutput:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'OutputJobPayload', job: { __typename: 'OutputJob', id: string, formats: Array<OutputFormat>, language: OutputLanguage, state: OutputState, done: number, total: number, failure: OutputFailure | null, requestedAt: string, requestedByName: string | null, own: boolean, expiresAt: string, files: Array<{ __typename: 'OutputFile', id: string, format: OutputFormat, fileName: string, sizeBytes: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type HouseStyleFieldsFragment = { __typename: 'HouseStyle', version: number, accent: string, language: OutputLanguage, logo: string | null };

export type HouseStyleQueryVariables = Exact<{ [key: string]: never; }>;


export type HouseStyleQuery = { __typename: 'Query', houseStyle: { __typename: 'HouseStyle', version: number, accent: string, language: OutputLanguage, logo: string | null } };

export type UpdateHouseStyleMutationVariables = Exact<{
  input: UpdateHouseStyleInput;
}>;


export type UpdateHouseStyleMutation = { __typename: 'Mutation', updateHouseStyle:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'HouseStylePayload', style: { __typename: 'HouseStyle', version: number, accent: string, language: OutputLanguage, logo: string | null } }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { __typename: 'Query', overview: { __typename: 'Overview', today: string, projectCount: number, previousPeriod: string | null, freshCount: number, activeCount: number, attentionCount: number, strategy: { __typename: 'OverviewStrategy', title: string, termStart: string, termEnd: string, adoptedBy: string | null, adoptedOn: string | null } | null, counts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number }, previousCounts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } | null, programmes: Array<{ __typename: 'OverviewProgramme', id: string | null, name: string | null, counts: { __typename: 'ColourCounts', green: number, orange: number, red: number, grey: number } }>, money: Array<{ __typename: 'OverviewMoney', currency: string, expected: string, firstBudget: string, expectedAgainstFirst: string, absentCount: number }>, years: Array<{ __typename: 'OverviewYear', fiscalYear: number, currency: string, budget: string, actual: string, commitment: string, expected: string }>, attention: Array<{ __typename: 'AttentionProject', id: string, name: string, programmeName: string | null, ownerName: string | null, colour: Colour | null, statedLabel: string | null, slipDays: number | null, contradicted: boolean, overspendPercent: number | null, reason: string | null }>, milestones: Array<{ __typename: 'OverviewMilestone', id: string, title: string, date: string, slipDays: number | null, overdue: boolean, colour: Colour | null, project: { __typename: 'Reference', id: string, name: string } }>, risks: Array<{ __typename: 'OverviewRisk', id: string, title: string, score: number, measures: number, overdueMeasures: number, project: { __typename: 'Reference', id: string, name: string } | null }>, decisions: Array<{ __typename: 'DecisionAsked', title: string, body: string | null, kind: string | null, dueDate: string | null, overdue: boolean, amount: string | null, project: { __typename: 'Reference', id: string, name: string } | null }>, findings: Array<{ __typename: 'OverviewFinding', kind: string, projects: Array<{ __typename: 'Reference', id: string, name: string }> }> } };

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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveProjectRoleMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveProjectRoleMutation = { __typename: 'Mutation', removeProjectRole:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateWorkItemMutationVariables = Exact<{
  input: UpdateWorkItemInput;
}>;


export type UpdateWorkItemMutation = { __typename: 'Mutation', updateWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveWorkItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveWorkItemMutation = { __typename: 'Mutation', removeWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetBudgetLineMutationVariables = Exact<{
  input: SetBudgetLineInput;
}>;


export type SetBudgetLineMutation = { __typename: 'Mutation', setBudgetLine:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, original: string | null, changes: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, description: string, amount: string | null, absenceReason: string | null, currency: string, fixed: boolean }>, positions: Array<{ __typename: 'BudgetPosition', fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, currency: string, original: string | null, changes: string, current: string | null, absenceReason: string | null, fundingSource: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveBudgetLineMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveBudgetLineMutation = { __typename: 'Mutation', removeBudgetLine:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, original: string | null, changes: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, description: string, amount: string | null, absenceReason: string | null, currency: string, fixed: boolean }>, positions: Array<{ __typename: 'BudgetPosition', fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, currency: string, original: string | null, changes: string, current: string | null, absenceReason: string | null, fundingSource: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RecordLedgerEntryMutationVariables = Exact<{
  input: RecordLedgerEntryInput;
}>;


export type RecordLedgerEntryMutation = { __typename: 'Mutation', recordLedgerEntry:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, original: string | null, changes: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, description: string, amount: string | null, absenceReason: string | null, currency: string, fixed: boolean }>, positions: Array<{ __typename: 'BudgetPosition', fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, currency: string, original: string | null, changes: string, current: string | null, absenceReason: string | null, fundingSource: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReverseLedgerEntryMutationVariables = Exact<{
  input: ReverseLedgerEntryInput;
}>;


export type ReverseLedgerEntryMutation = { __typename: 'Mutation', reverseLedgerEntry:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectMoneyPayload', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, original: string | null, changes: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, description: string, amount: string | null, absenceReason: string | null, currency: string, fixed: boolean }>, positions: Array<{ __typename: 'BudgetPosition', fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, currency: string, original: string | null, changes: string, current: string | null, absenceReason: string | null, fundingSource: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ApproveBaselineMutationVariables = Exact<{
  input: ApproveBaselineInput;
}>;


export type ApproveBaselineMutation = { __typename: 'Mutation', approveBaseline:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RequestRebaselineMutationVariables = Exact<{
  input: RequestRebaselineInput;
}>;


export type RequestRebaselineMutation = { __typename: 'Mutation', requestRebaseline:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type DecideRebaselineMutationVariables = Exact<{
  input: DecideRebaselineInput;
}>;


export type DecideRebaselineMutation = { __typename: 'Mutation', decideRebaseline:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type WithdrawRebaselineMutationVariables = Exact<{
  input: WithdrawRebaselineInput;
}>;


export type WithdrawRebaselineMutation = { __typename: 'Mutation', withdrawRebaseline:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RebaselineFieldsFragment = { __typename: 'RebaselineRequest', id: string, version: number, state: RebaselineRequestState, reasonCategory: RebaselineReason, decisionReference: string, decidedOn: string, explanation: string, endDate: string | null, budget: string | null, requestedById: string, requestedByName: string, requestedAt: string, closedByName: string | null, closedAt: string | null, note: string };

export type RebaselineRequestsQueryVariables = Exact<{
  projectIds: Array<string | number> | string | number;
}>;


export type RebaselineRequestsQuery = { __typename: 'Query', rebaselineRequests: { __typename: 'RebaselineRequestConnection', nodes: Array<{ __typename: 'RebaselineRequest', id: string, version: number, state: RebaselineRequestState, reasonCategory: RebaselineReason, decisionReference: string, decidedOn: string, explanation: string, endDate: string | null, budget: string | null, requestedById: string, requestedByName: string, requestedAt: string, closedByName: string | null, closedAt: string | null, note: string }> } };

export type ProjectFilterChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectFilterChoicesQuery = { __typename: 'Query', projectChoices: { __typename: 'ProjectChoices', programmes: Array<{ __typename: 'Reference', id: string, name: string }>, owners: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'Reference', id: string, name: string }> } };

export type ProjectsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProjectFilter | null | undefined;
  sort?: ProjectSort | null | undefined;
}>;


export type ProjectsQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProjectSummary', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, slipDays: number | null, openRisks: number, findings: Array<ProjectFinding>, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, status: { __typename: 'ProjectStatusSummary', id: string, reportingDate: string, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null } | null, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, expected: string | null, absenceReason: string | null }> }> } };

export type StatusFieldsFragment = { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> };

export type ProjectFieldsFragment = { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> };

export type ProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } | null };

export type ProjectChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProjectChoicesQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string, jobTitle: string | null }>, programmes: { __typename: 'ProgrammeConnection', nodes: Array<{ __typename: 'Programme', id: string, name: string }> } };

export type MoneyFieldsFragment = { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, original: string | null, changes: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, description: string, amount: string | null, absenceReason: string | null, currency: string, fixed: boolean }>, positions: Array<{ __typename: 'BudgetPosition', fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, currency: string, original: string | null, changes: string, current: string | null, absenceReason: string | null, fundingSource: { __typename: 'Reference', id: string, name: string } }> };

export type ProjectMoneyQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectMoneyQuery = { __typename: 'Query', projectMoney: { __typename: 'ProjectMoneyDetail', entryCount: number, years: Array<{ __typename: 'ProjectYearMoney', fiscalYear: number, currency: string, original: string | null, changes: string, budget: string | null, budgetAbsenceReason: string | null, actual: string, commitment: string, forecast: string | null, forecastAbsenceReason: string | null, expected: string | null, remaining: string | null }>, sources: Array<{ __typename: 'FundingSource', id: string, name: string }>, budgetLines: Array<{ __typename: 'BudgetLine', id: string, version: number, fundingSourceId: string, fiscalYear: number, sourceName: string, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, description: string, amount: string | null, absenceReason: string | null, currency: string, fixed: boolean }>, positions: Array<{ __typename: 'BudgetPosition', fiscalYear: number, nature: BudgetNature, term: BudgetTerm, taakveld: string | null, currency: string, original: string | null, changes: string, current: string | null, absenceReason: string | null, fundingSource: { __typename: 'Reference', id: string, name: string } }> } };

export type StatusHistoryQueryVariables = Exact<{
  projectId: string | number;
  after?: string | null | undefined;
}>;


export type StatusHistoryQuery = { __typename: 'Query', statusHistory: { __typename: 'StatusUpdateConnection', totalCount: number, nodes: Array<{ __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StatusFormQueryVariables = Exact<{
  projectId: string | number;
}>;


export type StatusFormQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, name: string, state: ProjectState } | null, statusChanges: { __typename: 'StatusChanges', since: string | null, compared: boolean, finished: Array<{ __typename: 'DatedRecord', id: string, title: string, day: string }>, moved: Array<{ __typename: 'MovedWorkItem', id: string, title: string, from: string, to: string, days: number }>, added: Array<{ __typename: 'TitledRecord', id: string, title: string }>, removed: Array<{ __typename: 'TitledRecord', id: string, title: string }>, late: Array<{ __typename: 'DatedRecord', id: string, title: string, day: string }>, ahead: Array<{ __typename: 'DatedRecord', id: string, title: string, day: string }>, risksRaised: Array<{ __typename: 'TitledRecord', id: string, title: string }>, risksOccurred: Array<{ __typename: 'TitledRecord', id: string, title: string }>, risksClosed: Array<{ __typename: 'TitledRecord', id: string, title: string }>, spent: Array<{ __typename: 'SpentSince', currency: string, cents: string }>, decided: Array<{ __typename: 'DatedRecord', id: string, title: string, day: string }> }, statusForm: { __typename: 'StatusForm', draft: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, latest: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null } };

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
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, code: string | null, name: string, description: string, state: ProjectState, version: number, startDate: string | null, startAbsenceReason: string | null, endDate: string | null, endAbsenceReason: string | null, firstBaselineEnd: string | null, slipDays: number | null, findings: Array<ProjectFinding>, attributes: unknown, programme: { __typename: 'Reference', id: string, name: string } | null, owner: { __typename: 'Person', id: string, name: string } | null, latestStatus: { __typename: 'StatusUpdate', id: string, projectId: string, reportingDate: string, state: StatusState, origin: StatusOrigin, overallColour: Colour, overallTrend: Trend, statedLabel: string | null, percentComplete: number | null, summary: string, achieved: string, nextSteps: string, attention: string, decisionAsked: string, supersedesId: string | null, superseded: boolean, authorName: string | null, publishedByName: string | null, publishedAt: string | null, version: number, aspects: Array<{ __typename: 'StatusAspect', aspect: Aspect, colour: Colour, trend: Trend, statedLabel: string | null, cause: string, consequence: string, correction: string, note: string, deviation: string, computedColour: Colour | null, computedCurrentColour: Colour | null, computedBecause: Array<{ __typename: 'StatusCause', measure: StatusMeasure, value: number }> | null }> } | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, description: string, actualEnd: string | null, firstBaselineEnd: string | null, version: number, owner: { __typename: 'Person', id: string, name: string } | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, type: DependencyType, lagDays: number, predecessorId: string, predecessorTitle: string, successorId: string, successorTitle: string, predecessorProject: { __typename: 'Reference', id: string, name: string }, successorProject: { __typename: 'Reference', id: string, name: string } }>, baselines: Array<{ __typename: 'Baseline', id: string, sequence: number, approvedOn: string, decisionReference: string, reasonCategory: RebaselineReason | null, explanation: string, startDate: string | null, endDate: string | null, budget: string | null, budgetAbsenceReason: string | null, budgetCurrency: string | null, requestedByName: string | null, approvedByName: string | null }>, roles: Array<{ __typename: 'ProjectRole', id: string, version: number, role: ProjectRoleName, startDate: string | null, endDate: string | null, person: { __typename: 'Person', id: string, name: string, jobTitle: string | null } }>, programmeGoals: Array<{ __typename: 'Reference', id: string, name: string }>, goals: Array<{ __typename: 'ProjectGoal', weight: number, goal: { __typename: 'Reference', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CycleFieldsFragment = { __typename: 'Cycle', today: string, updatesDue: string | null, period: { __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }, projects: Array<{ __typename: 'CycleProject', id: string, name: string, programme: string | null, reportingDate: string | null, reportedOn: string | null, colour: Colour | null, explained: boolean, outstanding: Array<ReportPointKind>, reviewed: boolean, reviewVersion: number | null, remark: string, reviewedAt: string | null, remindedToday: boolean, late: boolean, owner: { __typename: 'Person', id: string, name: string } | null, reviewedBy: { __typename: 'Person', id: string, name: string } | null }> };

export type CyclePeriodFieldsFragment = { __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> };

export type PcProductFieldsFragment = { __typename: 'PcProduct', id: string, nameNl: string, nameEn: string, scheme: PcScheme, firstMonth: number, months: number, active: boolean, version: number, offsets: Array<{ __typename: 'DeadlineOffset', kind: DeadlineKind, workingDays: number }>, controller: { __typename: 'Person', id: string, name: string } | null, controllerDeputy: { __typename: 'Person', id: string, name: string } | null, cdo: { __typename: 'Person', id: string, name: string } | null, cdoDeputy: { __typename: 'Person', id: string, name: string } | null };

export type PcCalendarFieldsFragment = { __typename: 'PcCalendar', today: string, products: Array<{ __typename: 'PcProduct', id: string, nameNl: string, nameEn: string, scheme: PcScheme, firstMonth: number, months: number, active: boolean, version: number, offsets: Array<{ __typename: 'DeadlineOffset', kind: DeadlineKind, workingDays: number }>, controller: { __typename: 'Person', id: string, name: string } | null, controllerDeputy: { __typename: 'Person', id: string, name: string } | null, cdo: { __typename: 'Person', id: string, name: string } | null, cdoDeputy: { __typename: 'Person', id: string, name: string } | null }>, periods: Array<{ __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }> };

export type CycleQueryVariables = Exact<{
  id: string | number;
}>;


export type CycleQuery = { __typename: 'Query', cycle: { __typename: 'Cycle', today: string, updatesDue: string | null, period: { __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }, projects: Array<{ __typename: 'CycleProject', id: string, name: string, programme: string | null, reportingDate: string | null, reportedOn: string | null, colour: Colour | null, explained: boolean, outstanding: Array<ReportPointKind>, reviewed: boolean, reviewVersion: number | null, remark: string, reviewedAt: string | null, remindedToday: boolean, late: boolean, owner: { __typename: 'Person', id: string, name: string } | null, reviewedBy: { __typename: 'Person', id: string, name: string } | null }> }, reports: { __typename: 'ReportSummaryConnection', nodes: Array<{ __typename: 'ReportSummary', id: string, state: ReportState, sealedAt: string | null }> } };

export type PcCalendarQueryVariables = Exact<{
  year: number;
}>;


export type PcCalendarQuery = { __typename: 'Query', pcCalendar: { __typename: 'PcCalendar', today: string, products: Array<{ __typename: 'PcProduct', id: string, nameNl: string, nameEn: string, scheme: PcScheme, firstMonth: number, months: number, active: boolean, version: number, offsets: Array<{ __typename: 'DeadlineOffset', kind: DeadlineKind, workingDays: number }>, controller: { __typename: 'Person', id: string, name: string } | null, controllerDeputy: { __typename: 'Person', id: string, name: string } | null, cdo: { __typename: 'Person', id: string, name: string } | null, cdoDeputy: { __typename: 'Person', id: string, name: string } | null }>, periods: Array<{ __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }> } };

export type PcCalendarPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PcCalendarPeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }> };

export type PcCalendarChangesQueryVariables = Exact<{
  year: number;
}>;


export type PcCalendarChangesQuery = { __typename: 'Query', pcCalendarChanges: Array<{ __typename: 'PeriodChange', name: string, startDate: string, endDate: string, action: PeriodChangeAction, because: PeriodChangeReason | null, deadlines: Array<{ __typename: 'DeadlineChange', kind: DeadlineKind, from: string | null, to: string | null, kept: boolean }> }> };

export type CreatePcProductMutationVariables = Exact<{
  input: CreatePcProductInput;
}>;


export type CreatePcProductMutation = { __typename: 'Mutation', createPcProduct:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PcProductPayload', product: { __typename: 'PcProduct', id: string, nameNl: string, nameEn: string, scheme: PcScheme, firstMonth: number, months: number, active: boolean, version: number, offsets: Array<{ __typename: 'DeadlineOffset', kind: DeadlineKind, workingDays: number }>, controller: { __typename: 'Person', id: string, name: string } | null, controllerDeputy: { __typename: 'Person', id: string, name: string } | null, cdo: { __typename: 'Person', id: string, name: string } | null, cdoDeputy: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdatePcProductMutationVariables = Exact<{
  input: UpdatePcProductInput;
}>;


export type UpdatePcProductMutation = { __typename: 'Mutation', updatePcProduct:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PcProductPayload', product: { __typename: 'PcProduct', id: string, nameNl: string, nameEn: string, scheme: PcScheme, firstMonth: number, months: number, active: boolean, version: number, offsets: Array<{ __typename: 'DeadlineOffset', kind: DeadlineKind, workingDays: number }>, controller: { __typename: 'Person', id: string, name: string } | null, controllerDeputy: { __typename: 'Person', id: string, name: string } | null, cdo: { __typename: 'Person', id: string, name: string } | null, cdoDeputy: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ApplyPcCalendarMutationVariables = Exact<{
  input: ApplyPcCalendarInput;
}>;


export type ApplyPcCalendarMutation = { __typename: 'Mutation', applyPcCalendar:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PcCalendarPayload', added: number, changed: number, calendar: { __typename: 'PcCalendar', today: string, products: Array<{ __typename: 'PcProduct', id: string, nameNl: string, nameEn: string, scheme: PcScheme, firstMonth: number, months: number, active: boolean, version: number, offsets: Array<{ __typename: 'DeadlineOffset', kind: DeadlineKind, workingDays: number }>, controller: { __typename: 'Person', id: string, name: string } | null, controllerDeputy: { __typename: 'Person', id: string, name: string } | null, cdo: { __typename: 'Person', id: string, name: string } | null, cdoDeputy: { __typename: 'Person', id: string, name: string } | null }>, periods: Array<{ __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetPeriodDeadlineMutationVariables = Exact<{
  input: SetPeriodDeadlineInput;
}>;


export type SetPeriodDeadlineMutation = { __typename: 'Mutation', setPeriodDeadline:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PeriodDeadlinePayload', period: { __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RecordPeriodReviewMutationVariables = Exact<{
  input: RecordPeriodReviewInput;
}>;


export type RecordPeriodReviewMutation = { __typename: 'Mutation', recordPeriodReview:
    | { __typename: 'CyclePayload', cycle: { __typename: 'Cycle', today: string, updatesDue: string | null, period: { __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }, projects: Array<{ __typename: 'CycleProject', id: string, name: string, programme: string | null, reportingDate: string | null, reportedOn: string | null, colour: Colour | null, explained: boolean, outstanding: Array<ReportPointKind>, reviewed: boolean, reviewVersion: number | null, remark: string, reviewedAt: string | null, remindedToday: boolean, late: boolean, owner: { __typename: 'Person', id: string, name: string } | null, reviewedBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SendPeriodRemindersMutationVariables = Exact<{
  input: SendPeriodRemindersInput;
}>;


export type SendPeriodRemindersMutation = { __typename: 'Mutation', sendPeriodReminders:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PeriodRemindersPayload', asked: number, reminded: number, cycle: { __typename: 'Cycle', today: string, updatesDue: string | null, period: { __typename: 'CyclePeriod', id: string, name: string, startDate: string, endDate: string, productId: string | null, fiscalYear: number | null, adjusted: boolean, reportId: string | null, reportState: ReportState | null, deadlines: Array<{ __typename: 'PeriodDeadline', id: string, kind: DeadlineKind, dueDate: string, adjusted: boolean, version: number }> }, projects: Array<{ __typename: 'CycleProject', id: string, name: string, programme: string | null, reportingDate: string | null, reportedOn: string | null, colour: Colour | null, explained: boolean, outstanding: Array<ReportPointKind>, reviewed: boolean, reviewVersion: number | null, remark: string, reviewedAt: string | null, remindedToday: boolean, late: boolean, owner: { __typename: 'Person', id: string, name: string } | null, reviewedBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type PublicationFieldsFragment = { __typename: 'Publication', id: string, version: number, path: string, contentSha256: string, showOwners: boolean, licence: Licence, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawnReason: string | null, withheld: Array<{ __typename: 'Withholding', kind: Withholdable, id: string, ground: WooGround }> };

export type ReportPublicationsQueryVariables = Exact<{
  reportId: string | number;
}>;


export type ReportPublicationsQuery = { __typename: 'Query', reportPublications: Array<{ __typename: 'Publication', id: string, version: number, path: string, contentSha256: string, showOwners: boolean, licence: Licence, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawnReason: string | null, withheld: Array<{ __typename: 'Withholding', kind: Withholdable, id: string, ground: WooGround }> }> };

export type PublishReportMutationVariables = Exact<{
  input: PublishReportInput;
}>;


export type PublishReportMutation = { __typename: 'Mutation', publishReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type WithdrawPublicationMutationVariables = Exact<{
  input: WithdrawPublicationInput;
}>;


export type WithdrawPublicationMutation = { __typename: 'Mutation', withdrawPublication:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PublicationPayload', publication: { __typename: 'Publication', id: string, version: number, path: string, contentSha256: string, showOwners: boolean, licence: Licence, publishedAt: string, publishedByName: string, withdrawnAt: string | null, withdrawnByName: string | null, withdrawnReason: string | null, withheld: Array<{ __typename: 'Withholding', kind: Withholdable, id: string, ground: WooGround }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReportPeriodsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ReportPeriodsQuery = { __typename: 'Query', reportPeriods: { __typename: 'ReportPeriodConnection', totalCount: number, nodes: Array<{ __typename: 'ReportPeriod', id: string, name: string, startDate: string, endDate: string, dueDate: string | null, reported: number, active: number, reportId: string | null, reportState: ReportState | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SealedReportsQueryVariables = Exact<{ [key: string]: never; }>;


export type SealedReportsQuery = { __typename: 'Query', reports: { __typename: 'ReportSummaryConnection', totalCount: number, nodes: Array<{ __typename: 'ReportSummary', id: string, state: ReportState, periodName: string, sealedAt: string | null }> } };

export type ReportComparisonQueryVariables = Exact<{
  id: string | number;
  withId: string | number;
}>;


export type ReportComparisonQuery = { __typename: 'Query', reportComparison: { __typename: 'ReportComparison', period: string, withId: string, withPeriod: string, moves: unknown } };

export type ReportFieldsFragment = { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { __typename: 'Query', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } };

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

export type ExplainReportProjectMutationVariables = Exact<{
  input: ExplainReportProjectInput;
}>;


export type ExplainReportProjectMutation = { __typename: 'Mutation', explainReportProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { __typename: 'Mutation', submitReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReturnReportMutationVariables = Exact<{
  input: ReasonedReportInput;
}>;


export type ReturnReportMutation = { __typename: 'Mutation', returnReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SignReportAsControllerMutationVariables = Exact<{
  input: SignReportInput;
}>;


export type SignReportAsControllerMutation = { __typename: 'Mutation', signReportAsController:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SignReportAsCdoMutationVariables = Exact<{
  input: SignReportInput;
}>;


export type SignReportAsCdoMutation = { __typename: 'Mutation', signReportAsCdo:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SealReportMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type SealReportMutation = { __typename: 'Mutation', sealReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type WithdrawReportMutationVariables = Exact<{
  input: ReasonedReportInput;
}>;


export type WithdrawReportMutation = { __typename: 'Mutation', withdrawReport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportPayload', report: { __typename: 'Report', id: string, version: number, state: ReportState, content: unknown, contentSha256: string | null, submittedAt: string | null, submittedByName: string | null, changedSince: boolean | null, controllerName: string | null, cdoName: string | null, supersededById: string | null, points: Array<{ __typename: 'ReportPoint', kind: ReportPointKind, section: ReportSection | null, projectId: string | null, project: string | null }>, signatures: Array<{ __typename: 'ReportSignature', role: SigningRole, name: string, signedAt: string, deputyForName: string | null, deputyReason: string }>, steps: Array<{ __typename: 'ReportStep', fromState: ReportState, toState: ReportState, personName: string, reason: string, takenAt: string }>, actions: Array<{ __typename: 'ReportActionState', action: ReportAction, obstacle: string | null, deputyForName: string | null }>, seal: { __typename: 'ReportSeal', sealedAt: string, sealedByName: string, fingerprint: string, signature: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type NarrativeFieldsFragment = { __typename: 'ReportNarrative', section: ReportSection, text: string, version: number, draftText: string | null, draftLanguage: NarrativeLanguage | null, updatedAt: string | null, updatedByName: string | null };

export type MarkFieldsFragment = { __typename: 'ReportMark', id: string, version: number, section: ReportSection, verdict: ReviewVerdict, remark: string, textVersion: number, figuresSha256: string, personId: string, personName: string, jobTitle: string | null, markedAt: string };

export type ReportWritingQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportWritingQuery = { __typename: 'Query', reportWriting: { __typename: 'ReportWriting', narratives: Array<{ __typename: 'ReportNarrative', section: ReportSection, text: string, version: number, draftText: string | null, draftLanguage: NarrativeLanguage | null, updatedAt: string | null, updatedByName: string | null }>, marks: Array<{ __typename: 'ReportMark', id: string, version: number, section: ReportSection, verdict: ReviewVerdict, remark: string, textVersion: number, figuresSha256: string, personId: string, personName: string, jobTitle: string | null, markedAt: string }> } };

export type ReportSectionFiguresQueryVariables = Exact<{
  id: string | number;
  language: NarrativeLanguage;
}>;


export type ReportSectionFiguresQuery = { __typename: 'Query', reportSectionFigures: Array<{ __typename: 'ReportSectionFigures', section: ReportSection, sha256: string, proposal: string }> };

export type SaveReportSectionMutationVariables = Exact<{
  input: SaveReportSectionInput;
}>;


export type SaveReportSectionMutation = { __typename: 'Mutation', saveReportSection:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportNarrativePayload', narrative: { __typename: 'ReportNarrative', section: ReportSection, text: string, version: number, draftText: string | null, draftLanguage: NarrativeLanguage | null, updatedAt: string | null, updatedByName: string | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RecordReportReviewMutationVariables = Exact<{
  input: RecordReportReviewInput;
}>;


export type RecordReportReviewMutation = { __typename: 'Mutation', recordReportReview:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportMarkPayload', mark: { __typename: 'ReportMark', id: string, version: number, section: ReportSection, verdict: ReviewVerdict, remark: string, textVersion: number, figuresSha256: string, personId: string, personName: string, jobTitle: string | null, markedAt: string } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type WithdrawReportReviewMutationVariables = Exact<{
  input: WithdrawReportReviewInput;
}>;


export type WithdrawReportReviewMutation = { __typename: 'Mutation', withdrawReportReview:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReportMarkWithdrawnPayload', withdrawnId: string }
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

export type PlanFieldsFragment = { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> };

export type MovedFieldsFragment = { __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } };

export type PlanOfProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanOfProjectQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> } | null };

export type ChangePlanItemMutationVariables = Exact<{
  input: UpdateWorkItemInput;
}>;


export type ChangePlanItemMutation = { __typename: 'Mutation', updateWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> }, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ChangePlanItemsMutationVariables = Exact<{
  input: UpdateWorkItemsInput;
}>;


export type ChangePlanItemsMutation = { __typename: 'Mutation', updateWorkItems:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PlansPayload', projects: Array<{ __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> }>, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type AddPlanItemMutationVariables = Exact<{
  input: CreateWorkItemInput;
}>;


export type AddPlanItemMutation = { __typename: 'Mutation', createWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> }, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemovePlanItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemovePlanItemMutation = { __typename: 'Mutation', removeWorkItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> }, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type AddPlanLinkMutationVariables = Exact<{
  input: AddDependencyInput;
}>;


export type AddPlanLinkMutation = { __typename: 'Mutation', addDependency:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> }, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ChangePlanLinkMutationVariables = Exact<{
  input: UpdateDependencyInput;
}>;


export type ChangePlanLinkMutation = { __typename: 'Mutation', updateDependency:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectPayload', project: { __typename: 'Project', id: string, version: number, startDate: string | null, endDate: string | null, workItems: Array<{ __typename: 'WorkItem', id: string, parentId: string | null, position: number, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, version: number, scheduling: SchedulingMode, constraintType: ConstraintType | null, constraintDate: string | null, durationMinutes: number | null }>, dependencies: Array<{ __typename: 'Dependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number, lag: number, lagUnit: LagUnit, version: number }> }, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemovePlanLinkMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemovePlanLinkMutation = { __typename: 'Mutation', removeDependency:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedPayload', id: string, moved: Array<{ __typename: 'MovedItem', id: string, title: string, startDate: string, endDate: string, version: number, project: { __typename: 'Reference', id: string } }> | null }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RoadmapQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapQuery = { __typename: 'Query', roadmap: { __typename: 'Roadmap', today: string, goals: Array<{ __typename: 'Reference', id: string, name: string }>, programmes: Array<{ __typename: 'Reference', id: string, name: string }>, dependencies: Array<{ __typename: 'RoadmapDependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number }>, projects: Array<{ __typename: 'RoadmapProject', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, dateAbsenceReason: string | null, colour: Colour | null, trend: Trend | null, reportingDate: string | null, percentComplete: number | null, aspectColours: unknown, openRisks: number, baselineStart: string | null, baselineEnd: string | null, baselineCount: number, findings: Array<ProjectFinding>, owner: { __typename: 'Reference', id: string, name: string } | null, programme: { __typename: 'Reference', id: string, name: string } | null, goals: Array<{ __typename: 'Reference', id: string, name: string }>, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, actual: string, expected: string | null, absenceReason: string | null }>, topRisk: { __typename: 'RoadmapRisk', id: string, title: string, score: number } | null, currentPlan: { __typename: 'RoadmapPlan', startDate: string | null, endDate: string | null, items: Array<{ __typename: 'RoadmapPlanItem', id: string, startDate: string, endDate: string }> } | null, items: Array<{ __typename: 'RoadmapItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, owner: string | null, baselineStart: string | null, baselineEnd: string | null }> }> } };

export type RoadmapPartQueryVariables = Exact<{
  projectIds: Array<string | number> | string | number;
  dependencyIds: Array<string | number> | string | number;
}>;


export type RoadmapPartQuery = { __typename: 'Query', roadmapPart: { __typename: 'Roadmap', today: string, goals: Array<{ __typename: 'Reference', id: string, name: string }>, programmes: Array<{ __typename: 'Reference', id: string, name: string }>, dependencies: Array<{ __typename: 'RoadmapDependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number }>, projects: Array<{ __typename: 'RoadmapProject', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, dateAbsenceReason: string | null, colour: Colour | null, trend: Trend | null, reportingDate: string | null, percentComplete: number | null, aspectColours: unknown, openRisks: number, baselineStart: string | null, baselineEnd: string | null, baselineCount: number, findings: Array<ProjectFinding>, owner: { __typename: 'Reference', id: string, name: string } | null, programme: { __typename: 'Reference', id: string, name: string } | null, goals: Array<{ __typename: 'Reference', id: string, name: string }>, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, actual: string, expected: string | null, absenceReason: string | null }>, topRisk: { __typename: 'RoadmapRisk', id: string, title: string, score: number } | null, currentPlan: { __typename: 'RoadmapPlan', startDate: string | null, endDate: string | null, items: Array<{ __typename: 'RoadmapPlanItem', id: string, startDate: string, endDate: string }> } | null, items: Array<{ __typename: 'RoadmapItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, owner: string | null, baselineStart: string | null, baselineEnd: string | null }> }> } };

export type RoadmapFieldsFragment = { __typename: 'Roadmap', today: string, goals: Array<{ __typename: 'Reference', id: string, name: string }>, programmes: Array<{ __typename: 'Reference', id: string, name: string }>, dependencies: Array<{ __typename: 'RoadmapDependency', id: string, predecessorId: string, successorId: string, type: DependencyType, lagDays: number }>, projects: Array<{ __typename: 'RoadmapProject', id: string, code: string | null, name: string, state: ProjectState, startDate: string | null, endDate: string | null, dateAbsenceReason: string | null, colour: Colour | null, trend: Trend | null, reportingDate: string | null, percentComplete: number | null, aspectColours: unknown, openRisks: number, baselineStart: string | null, baselineEnd: string | null, baselineCount: number, findings: Array<ProjectFinding>, owner: { __typename: 'Reference', id: string, name: string } | null, programme: { __typename: 'Reference', id: string, name: string } | null, goals: Array<{ __typename: 'Reference', id: string, name: string }>, money: Array<{ __typename: 'ProjectMoney', currency: string, budget: string | null, actual: string, expected: string | null, absenceReason: string | null }>, topRisk: { __typename: 'RoadmapRisk', id: string, title: string, score: number } | null, currentPlan: { __typename: 'RoadmapPlan', startDate: string | null, endDate: string | null, items: Array<{ __typename: 'RoadmapPlanItem', id: string, startDate: string, endDate: string }> } | null, items: Array<{ __typename: 'RoadmapItem', id: string, parentId: string | null, kind: WorkItemKind, title: string, startDate: string, endDate: string, percentComplete: number, owner: string | null, baselineStart: string | null, baselineEnd: string | null }> }> };

export type RoadmapScheduleQueryVariables = Exact<{ [key: string]: never; }>;


export type RoadmapScheduleQuery = { __typename: 'Query', schedule: { __typename: 'Schedule', finish: string | null, cycle: Array<{ __typename: 'ScheduleItemReference', id: string, title: string }>, items: Array<{ __typename: 'ScheduledItem', id: string, parentId: string | null, kind: WorkItemKind, earlyFinish: string, lateFinish: string | null, totalSlackDays: number | null, freeSlackDays: number, critical: boolean, drivenBy: string | null, constraintType: ConstraintType | null, constraintDate: string | null, deadline: string | null }>, conflicts: Array<{ __typename: 'ScheduleConflict', kind: ScheduleConflictKind, date: string, constraintType: ConstraintType | null, missedByDays: number, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } }, chain: Array<{ __typename: 'ScheduleChainStep', held: ScheduleHoldKind, start: string, constraintType: ConstraintType | null, constraintDate: string | null, item: { __typename: 'ScheduleItemReference', id: string, title: string } }> }> } };

export type ShareLinkFieldsFragment = { __typename: 'ShareLink', id: string, kind: ShareLinkKind, title: string, state: ShareLinkState, sites: Array<string>, expiresOn: string | null, isOwn: boolean, createdAt: string, lastUsedAt: string | null, version: number, programme: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, createdBy: { __typename: 'Person', id: string, name: string } | null };

export type ShareLinksQueryVariables = Exact<{ [key: string]: never; }>;


export type ShareLinksQuery = { __typename: 'Query', shareLinks: Array<{ __typename: 'ShareLink', id: string, kind: ShareLinkKind, title: string, state: ShareLinkState, sites: Array<string>, expiresOn: string | null, isOwn: boolean, createdAt: string, lastUsedAt: string | null, version: number, programme: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, createdBy: { __typename: 'Person', id: string, name: string } | null }> };

export type CreateShareLinkMutationVariables = Exact<{
  input: CreateShareLinkInput;
}>;


export type CreateShareLinkMutation = { __typename: 'Mutation', createShareLink:
    | { __typename: 'CreateShareLinkPayload', path: string, link: { __typename: 'ShareLink', id: string, kind: ShareLinkKind, title: string, state: ShareLinkState, sites: Array<string>, expiresOn: string | null, isOwn: boolean, createdAt: string, lastUsedAt: string | null, version: number, programme: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, createdBy: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RevokeShareLinkMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RevokeShareLinkMutation = { __typename: 'Mutation', revokeShareLink:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ShareLinkPayload', link: { __typename: 'ShareLink', id: string, kind: ShareLinkKind, title: string, state: ShareLinkState, sites: Array<string>, expiresOn: string | null, isOwn: boolean, createdAt: string, lastUsedAt: string | null, version: number, programme: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null, createdBy: { __typename: 'Person', id: string, name: string } | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CalendarFieldsFragment = { __typename: 'WorkCalendar', id: string, name: string, minutesPerDay: number, publicHolidays: Array<PublicHoliday>, isDefault: boolean, version: number, week: Array<Array<{ __typename: 'WorkInterval', from: number, to: number }>>, exceptions: Array<{ __typename: 'WorkCalendarException', id: string, name: string, firstDay: string, lastDay: string, intervals: Array<{ __typename: 'WorkInterval', from: number, to: number }> }> };

export type WorkCalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkCalendarsQuery = { __typename: 'Query', workCalendars: Array<{ __typename: 'WorkCalendar', id: string, name: string, minutesPerDay: number, publicHolidays: Array<PublicHoliday>, isDefault: boolean, version: number, week: Array<Array<{ __typename: 'WorkInterval', from: number, to: number }>>, exceptions: Array<{ __typename: 'WorkCalendarException', id: string, name: string, firstDay: string, lastDay: string, intervals: Array<{ __typename: 'WorkInterval', from: number, to: number }> }> }>, calendarUse: Array<{ __typename: 'CalendarUse', calendarId: string, itemCount: number, itemTotal: number, project: { __typename: 'Reference', id: string, name: string } }> };

export type SetProjectCalendarMutationVariables = Exact<{
  input: SetProjectCalendarInput;
}>;


export type SetProjectCalendarMutation = { __typename: 'Mutation', setProjectCalendar:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectCalendarPayload', changed: number, moved: Array<{ __typename: 'MovedItem', id: string }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CreateWorkCalendarMutationVariables = Exact<{
  input: CreateWorkCalendarInput;
}>;


export type CreateWorkCalendarMutation = { __typename: 'Mutation', createWorkCalendar:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
    | { __typename: 'WorkCalendarPayload', calendar: { __typename: 'WorkCalendar', id: string, name: string, minutesPerDay: number, publicHolidays: Array<PublicHoliday>, isDefault: boolean, version: number, week: Array<Array<{ __typename: 'WorkInterval', from: number, to: number }>>, exceptions: Array<{ __typename: 'WorkCalendarException', id: string, name: string, firstDay: string, lastDay: string, intervals: Array<{ __typename: 'WorkInterval', from: number, to: number }> }> }, moved: Array<{ __typename: 'MovedItem', id: string }> }
   };

export type UpdateWorkCalendarMutationVariables = Exact<{
  input: UpdateWorkCalendarInput;
}>;


export type UpdateWorkCalendarMutation = { __typename: 'Mutation', updateWorkCalendar:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
    | { __typename: 'WorkCalendarPayload', calendar: { __typename: 'WorkCalendar', id: string, name: string, minutesPerDay: number, publicHolidays: Array<PublicHoliday>, isDefault: boolean, version: number, week: Array<Array<{ __typename: 'WorkInterval', from: number, to: number }>>, exceptions: Array<{ __typename: 'WorkCalendarException', id: string, name: string, firstDay: string, lastDay: string, intervals: Array<{ __typename: 'WorkInterval', from: number, to: number }> }> }, moved: Array<{ __typename: 'MovedItem', id: string }> }
   };

export type RemoveWorkCalendarMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveWorkCalendarMutation = { __typename: 'Mutation', removeWorkCalendar:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ImpactFieldsFragment = { __typename: 'SlipImpact', items: Array<{ __typename: 'MovedItem', id: string, title: string, kind: WorkItemKind, startBefore: string, endBefore: string, startDate: string, endDate: string, project: { __typename: 'Reference', id: string, name: string } }>, projects: Array<{ __typename: 'ImpactProject', movedCount: number, endBefore: string, endAfter: string, slipDays: number, plannedEnd: string | null, beyondPlanDays: number | null, beyondFirstBaselineDays: number | null, project: { __typename: 'Reference', id: string, name: string } }>, goals: Array<{ __typename: 'ImpactGoal', goalEnd: string | null, nowAfterGoal: boolean, goal: { __typename: 'Reference', id: string, name: string }, projects: Array<{ __typename: 'Reference', id: string, name: string }> }>, budgetYears: Array<{ __typename: 'ImpactBudgetYear', fromYear: number, toYear: number, amount: string, currency: string, project: { __typename: 'Reference', id: string, name: string } }>, decisions: Array<{ __typename: 'ImpactDecision', id: string, title: string, dueDate: string | null, nowAfterDue: boolean, workItem: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null }>, reportingPeriod: { __typename: 'ImpactReportingPeriod', id: string, name: string, startDate: string, endDate: string, dueDate: string | null, leaving: Array<{ __typename: 'Reference', id: string, name: string }>, entering: Array<{ __typename: 'Reference', id: string, name: string }> } | null, newConflicts: Array<{ __typename: 'ScheduleConflict', kind: ScheduleConflictKind, date: string, constraintType: ConstraintType | null, missedByDays: number, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } }, chain: Array<{ __typename: 'ScheduleChainStep', held: ScheduleHoldKind, start: string, constraintType: ConstraintType | null, constraintDate: string | null, item: { __typename: 'ScheduleItemReference', id: string, title: string } }> }>, ignored: Array<{ __typename: 'Reference', id: string, name: string }> };

export type SlipImpactQueryVariables = Exact<{
  moves: Array<MoveInput> | MoveInput;
}>;


export type SlipImpactQuery = { __typename: 'Query', slipImpact: { __typename: 'SlipImpact', items: Array<{ __typename: 'MovedItem', id: string, title: string, kind: WorkItemKind, startBefore: string, endBefore: string, startDate: string, endDate: string, project: { __typename: 'Reference', id: string, name: string } }>, projects: Array<{ __typename: 'ImpactProject', movedCount: number, endBefore: string, endAfter: string, slipDays: number, plannedEnd: string | null, beyondPlanDays: number | null, beyondFirstBaselineDays: number | null, project: { __typename: 'Reference', id: string, name: string } }>, goals: Array<{ __typename: 'ImpactGoal', goalEnd: string | null, nowAfterGoal: boolean, goal: { __typename: 'Reference', id: string, name: string }, projects: Array<{ __typename: 'Reference', id: string, name: string }> }>, budgetYears: Array<{ __typename: 'ImpactBudgetYear', fromYear: number, toYear: number, amount: string, currency: string, project: { __typename: 'Reference', id: string, name: string } }>, decisions: Array<{ __typename: 'ImpactDecision', id: string, title: string, dueDate: string | null, nowAfterDue: boolean, workItem: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null }>, reportingPeriod: { __typename: 'ImpactReportingPeriod', id: string, name: string, startDate: string, endDate: string, dueDate: string | null, leaving: Array<{ __typename: 'Reference', id: string, name: string }>, entering: Array<{ __typename: 'Reference', id: string, name: string }> } | null, newConflicts: Array<{ __typename: 'ScheduleConflict', kind: ScheduleConflictKind, date: string, constraintType: ConstraintType | null, missedByDays: number, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } }, chain: Array<{ __typename: 'ScheduleChainStep', held: ScheduleHoldKind, start: string, constraintType: ConstraintType | null, constraintDate: string | null, item: { __typename: 'ScheduleItemReference', id: string, title: string } }> }>, ignored: Array<{ __typename: 'Reference', id: string, name: string }> } };

export type PlanImportFieldsFragment = { __typename: 'PlanImportPayload', total: number, unchanged: number, linksChanged: number, changes: Array<{ __typename: 'PlanItemChange', change: PlanChangeKind, title: string, kind: WorkItemKind, startBefore: string | null, endBefore: string | null, startDate: string | null, endDate: string | null }>, notes: Array<{ __typename: 'PlanImportNote', code: string, count: number, titles: Array<string> }> };

export type PlanProjectsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type PlanProjectsQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProjectSummary', id: string, code: string | null, name: string }> } };

export type PreviewPlanImportMutationVariables = Exact<{
  input: PlanImportInput;
}>;


export type PreviewPlanImportMutation = { __typename: 'Mutation', previewPlanImport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PlanImportPayload', total: number, unchanged: number, linksChanged: number, changes: Array<{ __typename: 'PlanItemChange', change: PlanChangeKind, title: string, kind: WorkItemKind, startBefore: string | null, endBefore: string | null, startDate: string | null, endDate: string | null }>, notes: Array<{ __typename: 'PlanImportNote', code: string, count: number, titles: Array<string> }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type CommitPlanImportMutationVariables = Exact<{
  input: PlanImportInput;
}>;


export type CommitPlanImportMutation = { __typename: 'Mutation', commitPlanImport:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PlanImportPayload', total: number, unchanged: number, linksChanged: number, changes: Array<{ __typename: 'PlanItemChange', change: PlanChangeKind, title: string, kind: WorkItemKind, startBefore: string | null, endBefore: string | null, startDate: string | null, endDate: string | null }>, notes: Array<{ __typename: 'PlanImportNote', code: string, count: number, titles: Array<string> }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ScenarioFieldsFragment = { __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> };

export type ScenariosQueryVariables = Exact<{ [key: string]: never; }>;


export type ScenariosQuery = { __typename: 'Query', scenarios: Array<{ __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> }> };

export type ScenarioQueryVariables = Exact<{
  id: string | number;
}>;


export type ScenarioQuery = { __typename: 'Query', scenario: { __typename: 'ScenarioComparison', scenario: { __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> }, difference: { __typename: 'SlipImpact', items: Array<{ __typename: 'MovedItem', id: string, title: string, kind: WorkItemKind, startBefore: string, endBefore: string, startDate: string, endDate: string, project: { __typename: 'Reference', id: string, name: string } }>, projects: Array<{ __typename: 'ImpactProject', movedCount: number, endBefore: string, endAfter: string, slipDays: number, plannedEnd: string | null, beyondPlanDays: number | null, beyondFirstBaselineDays: number | null, project: { __typename: 'Reference', id: string, name: string } }>, goals: Array<{ __typename: 'ImpactGoal', goalEnd: string | null, nowAfterGoal: boolean, goal: { __typename: 'Reference', id: string, name: string }, projects: Array<{ __typename: 'Reference', id: string, name: string }> }>, budgetYears: Array<{ __typename: 'ImpactBudgetYear', fromYear: number, toYear: number, amount: string, currency: string, project: { __typename: 'Reference', id: string, name: string } }>, decisions: Array<{ __typename: 'ImpactDecision', id: string, title: string, dueDate: string | null, nowAfterDue: boolean, workItem: { __typename: 'Reference', id: string, name: string } | null, project: { __typename: 'Reference', id: string, name: string } | null }>, reportingPeriod: { __typename: 'ImpactReportingPeriod', id: string, name: string, startDate: string, endDate: string, dueDate: string | null, leaving: Array<{ __typename: 'Reference', id: string, name: string }>, entering: Array<{ __typename: 'Reference', id: string, name: string }> } | null, newConflicts: Array<{ __typename: 'ScheduleConflict', kind: ScheduleConflictKind, date: string, constraintType: ConstraintType | null, missedByDays: number, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } }, chain: Array<{ __typename: 'ScheduleChainStep', held: ScheduleHoldKind, start: string, constraintType: ConstraintType | null, constraintDate: string | null, item: { __typename: 'ScheduleItemReference', id: string, title: string } }> }>, ignored: Array<{ __typename: 'Reference', id: string, name: string }> } | null } | null };

export type ScenarioItemsQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ScenarioItemsQuery = { __typename: 'Query', project: { __typename: 'Project', id: string, workItems: Array<{ __typename: 'WorkItem', id: string, title: string, kind: WorkItemKind, startDate: string, endDate: string }> } | null };

export type CreateScenarioMutationVariables = Exact<{
  input: CreateScenarioInput;
}>;


export type CreateScenarioMutation = { __typename: 'Mutation', createScenario:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ScenarioPayload', scenario: { __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateScenarioMutationVariables = Exact<{
  input: UpdateScenarioInput;
}>;


export type UpdateScenarioMutation = { __typename: 'Mutation', updateScenario:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ScenarioPayload', scenario: { __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ApplyScenarioMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type ApplyScenarioMutation = { __typename: 'Mutation', applyScenario:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ScenarioPayload', scenario: { __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> }, moved: Array<{ __typename: 'MovedItem', id: string }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type DropScenarioMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type DropScenarioMutation = { __typename: 'Mutation', dropScenario:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ScenarioPayload', scenario: { __typename: 'Scenario', id: string, name: string, description: string, state: ScenarioState, createdAt: string, closedAt: string | null, version: number, createdBy: { __typename: 'Person', id: string, name: string } | null, moves: Array<{ __typename: 'ScenarioMove', startDate: string, endDate: string, item: { __typename: 'ScheduleItemReference', id: string, title: string, project: { __typename: 'Reference', id: string, name: string } } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ProjectPlanFiguresQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectPlanFiguresQuery = { __typename: 'Query', projectVariance: { __typename: 'ProjectVariance', project: { __typename: 'Reference', id: string, name: string }, baselines: Array<{ __typename: 'ApprovedPlan', id: string, sequence: number, approvedOn: string, endDate: string | null, endDays: number | null }>, items: Array<{ __typename: 'ItemVariance', id: string, title: string, kind: WorkItemKind, state: PlanItemState, startDate: string | null, endDate: string | null, variances: Array<{ __typename: 'PlanVariance', sequence: number, start: string, end: string, startDays: number | null, endDays: number | null, endWorkingDays: number | null, durationWorkingDays: number | null }> }> } | null, milestoneTrends: { __typename: 'MilestoneTrends', reportingDates: Array<string>, milestones: Array<{ __typename: 'MilestoneTrend', id: string, title: string, reachedOn: string | null, points: Array<{ __typename: 'MilestoneTrendPoint', reportedOn: string, planned: string, sinceBefore: number, sinceFirst: number }> }> } | null };

export type PortfolioSlipsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PortfolioSlipsQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ProjectSummary', id: string, code: string | null, name: string, endDate: string | null, firstBaselineEnd: string | null, slipDays: number | null, owner: { __typename: 'Person', id: string, name: string } | null }> } };

export type StakeholderFieldsFragment = { __typename: 'Stakeholder', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }> };

export type StakeholderDetailFieldsFragment = { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> };

export type StakeholderKindFieldsFragment = { __typename: 'StakeholderKind', id: string, shippedKey: string | null, nameNl: string, nameEn: string, active: boolean, stakeholderCount: number, version: number };

export type StakeholdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: StakeholderFilter | null | undefined;
  sort?: StakeholderSort | null | undefined;
}>;


export type StakeholdersQuery = { __typename: 'Query', stakeholders: { __typename: 'StakeholderConnection', totalCount: number, nodes: Array<{ __typename: 'Stakeholder', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type StakeholderSummaryQueryVariables = Exact<{ [key: string]: never; }>;


export type StakeholderSummaryQuery = { __typename: 'Query', stakeholderSummary: { __typename: 'StakeholderSummary', strategyId: string | null, total: number, findings: Array<{ __typename: 'StakeholderFindingCount', finding: StakeholderFindingKind, count: number }>, kinds: Array<{ __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }>, owners: Array<{ __typename: 'Reference', id: string, name: string }> } };

export type StakeholderQueryVariables = Exact<{
  id: string | number;
}>;


export type StakeholderQuery = { __typename: 'Query', stakeholder: { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> } | null };

export type StakeholderKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type StakeholderKindsQuery = { __typename: 'Query', stakeholderKinds: Array<{ __typename: 'StakeholderKind', id: string, shippedKey: string | null, nameNl: string, nameEn: string, active: boolean, stakeholderCount: number, version: number }> };

export type StakeholderFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type StakeholderFormChoicesQuery = { __typename: 'Query', stakeholderKinds: Array<{ __typename: 'StakeholderKind', id: string, shippedKey: string | null, nameNl: string, nameEn: string, active: boolean, stakeholderCount: number, version: number }>, people: Array<{ __typename: 'Person', id: string, name: string }> };

export type StakeholderProjectChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StakeholderProjectChoicesQuery = { __typename: 'Query', projects: { __typename: 'ProjectConnection', nodes: Array<{ __typename: 'ProjectSummary', id: string, name: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SetStakeholderMutationVariables = Exact<{
  input: SetStakeholderInput;
}>;


export type SetStakeholderMutation = { __typename: 'Mutation', setStakeholder:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderPayload', stakeholder: { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveStakeholderMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveStakeholderMutation = { __typename: 'Mutation', removeStakeholder:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'RemovedPayload', id: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type LinkStakeholderProjectMutationVariables = Exact<{
  input: StakeholderProjectKey;
}>;


export type LinkStakeholderProjectMutation = { __typename: 'Mutation', linkStakeholderProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderPayload', stakeholder: { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UnlinkStakeholderProjectMutationVariables = Exact<{
  input: StakeholderProjectKey;
}>;


export type UnlinkStakeholderProjectMutation = { __typename: 'Mutation', unlinkStakeholderProject:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderPayload', stakeholder: { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetStakeholderContactMutationVariables = Exact<{
  input: SetStakeholderContactInput;
}>;


export type SetStakeholderContactMutation = { __typename: 'Mutation', setStakeholderContact:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderPayload', stakeholder: { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveStakeholderContactMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveStakeholderContactMutation = { __typename: 'Mutation', removeStakeholderContact:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderPayload', stakeholder: { __typename: 'StakeholderDetails', id: string, name: string, importance: number, influence: number, quadrant: StakeholderQuadrant, involvement: Involvement | null, advised: Involvement | null, expectation: string, approach: string, nextContact: string | null, lastContact: string | null, findings: Array<StakeholderFindingKind>, version: number, kind: { __typename: 'StakeholderKindName', id: string, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null, steps: Array<{ __typename: 'StakeholderStep', step: number, involvement: Involvement }>, projects: Array<{ __typename: 'Reference', id: string, name: string }>, contacts: Array<{ __typename: 'StakeholderContact', id: string, contactedOn: string, title: string, outcome: string, version: number }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetStakeholderKindMutationVariables = Exact<{
  input: SetStakeholderKindInput;
}>;


export type SetStakeholderKindMutation = { __typename: 'Mutation', setStakeholderKind:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderKindsPayload', kinds: Array<{ __typename: 'StakeholderKind', id: string, shippedKey: string | null, nameNl: string, nameEn: string, active: boolean, stakeholderCount: number, version: number }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveStakeholderKindMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveStakeholderKindMutation = { __typename: 'Mutation', removeStakeholderKind:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'StakeholderKindsPayload', kinds: Array<{ __typename: 'StakeholderKind', id: string, shippedKey: string | null, nameNl: string, nameEn: string, active: boolean, stakeholderCount: number, version: number }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

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

export type CommentsQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: CommentFilter | null | undefined;
}>;


export type CommentsQuery = { __typename: 'Query', comments: { __typename: 'CommentThreadConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> }> } };

export type TalkQueryVariables = Exact<{
  subject: TalkSubjectInput;
}>;


export type TalkQuery = { __typename: 'Query', talk: { __typename: 'Talk', comments: number, unresolved: number, following: boolean, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null }, sections: Array<{ __typename: 'TalkSectionCount', section: string, comments: number, unresolved: number }>, followers: Array<{ __typename: 'TalkFollower', because: FollowReason, person: { __typename: 'Person', id: string, name: string } }> } | null };

export type TalkPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type TalkPeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string, jobTitle: string | null }> };

export type AddCommentMutationVariables = Exact<{
  input: AddCommentInput;
}>;


export type AddCommentMutation = { __typename: 'Mutation', addComment:
    | { __typename: 'CommentThreadPayload', thread: { __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type UpdateCommentMutationVariables = Exact<{
  input: UpdateCommentInput;
}>;


export type UpdateCommentMutation = { __typename: 'Mutation', updateComment:
    | { __typename: 'CommentThreadPayload', thread: { __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type WithdrawCommentMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type WithdrawCommentMutation = { __typename: 'Mutation', withdrawComment:
    | { __typename: 'CommentThreadPayload', thread: { __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ResolveCommentMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type ResolveCommentMutation = { __typename: 'Mutation', resolveComment:
    | { __typename: 'CommentThreadPayload', thread: { __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReopenCommentMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type ReopenCommentMutation = { __typename: 'Mutation', reopenComment:
    | { __typename: 'CommentThreadPayload', thread: { __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> } }
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetSubscriptionMutationVariables = Exact<{
  input: SetSubscriptionInput;
}>;


export type SetSubscriptionMutation = { __typename: 'Mutation', setSubscription:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'TalkPayload', talk: { __typename: 'Talk', comments: number, unresolved: number, following: boolean, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null }, sections: Array<{ __typename: 'TalkSectionCount', section: string, comments: number, unresolved: number }>, followers: Array<{ __typename: 'TalkFollower', because: FollowReason, person: { __typename: 'Person', id: string, name: string } }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ThreadFieldsFragment = { __typename: 'CommentThread', id: string, comment: { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }, replies: Array<{ __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } }> };

export type CommentFieldsFragment = { __typename: 'Comment', id: string, parentId: string | null, version: number, text: string, postedAt: string, editedAt: string | null, withdrawnAt: string | null, resolvedAt: string | null, author: { __typename: 'Person', id: string, name: string, jobTitle: string | null }, resolvedBy: { __typename: 'Person', id: string, name: string } | null, mentions: Array<{ __typename: 'CommentMention', writtenAs: string, person: { __typename: 'Person', id: string, name: string } }>, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null } };

export type TalkFieldsFragment = { __typename: 'Talk', comments: number, unresolved: number, following: boolean, subject: { __typename: 'TalkSubject', kind: TalkSubjectKind, id: string, section: string | null, title: string, path: string, projectId: string | null, projectName: string | null }, sections: Array<{ __typename: 'TalkSectionCount', section: string, comments: number, unresolved: number }>, followers: Array<{ __typename: 'TalkFollower', because: FollowReason, person: { __typename: 'Person', id: string, name: string } }> };

export type PresencePreferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type PresencePreferenceQuery = { __typename: 'Query', presencePreference: { __typename: 'PresencePreference', shown: boolean, version: number | null } };

export type SetPresencePreferenceMutationVariables = Exact<{
  input: SetPresencePreferenceInput;
}>;


export type SetPresencePreferenceMutation = { __typename: 'Mutation', setPresencePreference:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'PresencePreferencePayload', preference: { __typename: 'PresencePreference', shown: boolean, version: number | null } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type ReferenceNameFieldsFragment = { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string };

export type ObligationFieldsFragment = { __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null };

export type SafeguardFieldsFragment = { __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null };

export type TradeOffFieldsFragment = { __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null };

export type ReferenceItemFieldsFragment = { __typename: 'ReferenceItem', id: string, version: number, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string, position: number, active: boolean, shippedKey: string | null, uses: number, shipped: { __typename: 'ReferenceText', nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string } | null };

export type ProjectSafeguardsFieldsFragment = { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> };

export type ProjectSafeguardsQueryVariables = Exact<{
  projectId: string | number;
}>;


export type ProjectSafeguardsQuery = { __typename: 'Query', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } | null };

export type SafeguardPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type SafeguardPeopleQuery = { __typename: 'Query', people: Array<{ __typename: 'Person', id: string, name: string }> };

export type ObligationKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type ObligationKindsQuery = { __typename: 'Query', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string }> };

export type PublicValuesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicValuesQuery = { __typename: 'Query', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string }> };

export type SafeguardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SafeguardChoicesQuery = { __typename: 'Query', projectChoices: { __typename: 'ProjectChoices', programmes: Array<{ __typename: 'Reference', id: string, name: string }> } };

export type SafeguardFindingsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SafeguardFindingFilter | null | undefined;
}>;


export type SafeguardFindingsQuery = { __typename: 'Query', safeguardFindings: { __typename: 'SafeguardFindingConnection', totalCount: number, nodes: Array<{ __typename: 'SafeguardFinding', kind: SafeguardFindingKind, question: string | null, date: string | null, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ProjectObligationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ProjectObligationsFilter | null | undefined;
}>;


export type ProjectObligationsQuery = { __typename: 'Query', projectObligations: { __typename: 'ProjectObligationsConnection', totalCount: number, nodes: Array<{ __typename: 'ProjectObligations', id: string, code: string | null, name: string, state: ProjectState, intake: boolean, programme: { __typename: 'Reference', id: string, name: string } | null, cells: Array<{ __typename: 'ObligationCell', kindId: string, obligationId: string | null, state: ObligationState | null, overdue: boolean, expiring: boolean, dueDate: string | null, validUntil: string | null }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ObligationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: ObligationFilter | null | undefined;
  sort?: ObligationSort | null | undefined;
}>;


export type ObligationsQuery = { __typename: 'Query', obligations: { __typename: 'ObligationConnection', totalCount: number, nodes: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SafeguardSummaryQueryVariables = Exact<{
  list: SafeguardList;
  programmeId?: string | number | null | undefined;
}>;


export type SafeguardSummaryQuery = { __typename: 'Query', safeguardSummary: Array<{ __typename: 'SafeguardCount', safeguarded: number, planned: number, gap: number, notAssessed: number, toAssess: number, notApplicable: number, tradeOffs: number, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }> };

export type SafeguardsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: SafeguardFilter | null | undefined;
}>;


export type SafeguardsQuery = { __typename: 'Query', safeguards: { __typename: 'SafeguardConnection', totalCount: number, nodes: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TradeOffsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  filter?: TradeOffFilter | null | undefined;
}>;


export type TradeOffsQuery = { __typename: 'Query', tradeOffs: { __typename: 'TradeOffConnection', totalCount: number, nodes: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ReferenceItemsQueryVariables = Exact<{
  list: ReferenceList;
}>;


export type ReferenceItemsQuery = { __typename: 'Query', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, version: number, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string, position: number, active: boolean, shippedKey: string | null, uses: number, shipped: { __typename: 'ReferenceText', nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string } | null }> };

export type SetProjectCharacteristicsMutationVariables = Exact<{
  input: SetProjectCharacteristicsInput;
}>;


export type SetProjectCharacteristicsMutation = { __typename: 'Mutation', setProjectCharacteristics:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type AcceptSuggestedObligationsMutationVariables = Exact<{
  input: AcceptSuggestedObligationsInput;
}>;


export type AcceptSuggestedObligationsMutation = { __typename: 'Mutation', acceptSuggestedObligations:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetObligationMutationVariables = Exact<{
  input: SetObligationInput;
}>;


export type SetObligationMutation = { __typename: 'Mutation', setObligation:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveObligationMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveObligationMutation = { __typename: 'Mutation', removeObligation:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetSafeguardMutationVariables = Exact<{
  input: SetSafeguardInput;
}>;


export type SetSafeguardMutation = { __typename: 'Mutation', setSafeguard:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetTradeOffMutationVariables = Exact<{
  input: SetTradeOffInput;
}>;


export type SetTradeOffMutation = { __typename: 'Mutation', setTradeOff:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveTradeOffMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveTradeOffMutation = { __typename: 'Mutation', removeTradeOff:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ProjectSafeguardsPayload', projectSafeguards: { __typename: 'ProjectSafeguards', project: { __typename: 'Reference', id: string, name: string }, characteristics: { __typename: 'ProjectCharacteristics', personalData: boolean | null, specialCategories: boolean | null, algorithm: boolean | null, highImpact: boolean | null, publicData: boolean | null, records: boolean | null, version: number | null }, suggestions: Array<{ __typename: 'ObligationSuggestion', needed: Needed, because: Array<Characteristic>, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string } }>, obligations: Array<{ __typename: 'Obligation', id: string, version: number, needed: Needed, reason: string, suggestedBecause: Array<Characteristic>, progress: ObligationProgress, state: ObligationState, overdue: boolean, expiring: boolean, dueDate: string | null, doneOn: string | null, validUntil: string | null, documentLink: string, documentReference: string, project: { __typename: 'Reference', id: string, name: string }, kind: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, safeguards: Array<{ __typename: 'Safeguard', id: string, version: number, relevance: Relevance, reason: string, how: string, state: SafeguardState, reviewOn: string | null, evidenceLink: string, project: { __typename: 'Reference', id: string, name: string }, item: { __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }, owner: { __typename: 'Person', id: string, name: string } | null }>, tradeOffs: Array<{ __typename: 'TradeOff', id: string, version: number, question: string, options: string, choice: string, reasons: string, decidedBy: string, decidedOn: string | null, reference: string, project: { __typename: 'Reference', id: string, name: string }, values: Array<{ __typename: 'ReferenceName', id: string, list: ReferenceList, nameNl: string, nameEn: string }>, decision: { __typename: 'DecisionName', id: string, name: string, reference: string } | null }>, items: Array<{ __typename: 'ReferenceItem', id: string, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string }>, decisions: Array<{ __typename: 'DecisionName', id: string, name: string, reference: string }> } }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type SetReferenceItemMutationVariables = Exact<{
  input: SetReferenceItemInput;
}>;


export type SetReferenceItemMutation = { __typename: 'Mutation', setReferenceItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReferenceItemsPayload', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, version: number, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string, position: number, active: boolean, shippedKey: string | null, uses: number, shipped: { __typename: 'ReferenceText', nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string } | null }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RemoveReferenceItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RemoveReferenceItemMutation = { __typename: 'Mutation', removeReferenceItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReferenceItemsPayload', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, version: number, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string, position: number, active: boolean, shippedKey: string | null, uses: number, shipped: { __typename: 'ReferenceText', nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string } | null }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type MoveReferenceItemMutationVariables = Exact<{
  input: MoveReferenceItemInput;
}>;


export type MoveReferenceItemMutation = { __typename: 'Mutation', moveReferenceItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReferenceItemsPayload', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, version: number, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string, position: number, active: boolean, shippedKey: string | null, uses: number, shipped: { __typename: 'ReferenceText', nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string } | null }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };

export type RestoreReferenceItemMutationVariables = Exact<{
  input: VersionedKey;
}>;


export type RestoreReferenceItemMutation = { __typename: 'Mutation', restoreReferenceItem:
    | { __typename: 'Forbidden', permission: string, message: string }
    | { __typename: 'NotFound', entity: string, id: string, message: string }
    | { __typename: 'ReferenceItemsPayload', referenceItems: Array<{ __typename: 'ReferenceItem', id: string, version: number, list: ReferenceList, nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string, position: number, active: boolean, shippedKey: string | null, uses: number, shipped: { __typename: 'ReferenceText', nameNl: string, nameEn: string, descriptionNl: string, descriptionEn: string, legalBasisNl: string, legalBasisEn: string, validMonths: number | null, link: string } | null }> }
    | { __typename: 'ValidationFailed', message: string, issues: Array<{ __typename: 'Issue', field: string, code: string, params: unknown }> }
    | { __typename: 'VersionConflict', currentVersion: number, current: unknown, message: string }
   };
