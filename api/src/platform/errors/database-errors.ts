import { NotFound, ValidationFailed, type ExpectedFailure } from './failure';

/** The parts of a PostgreSQL error that are translated; `pg` sets them, TypeORM copies them. */
interface DatabaseError {
  readonly code: string;
  readonly constraint?: string;
  readonly detail?: string;
  readonly column?: string;
  readonly table?: string;
}

function asDatabaseError(error: unknown): DatabaseError | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const inner = 'driverError' in error ? (error as { driverError: unknown }).driverError : error;
  if (typeof inner !== 'object' || inner === null || !('code' in inner)) return undefined;
  const { code } = inner as { code: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? (inner as DatabaseError) : undefined;
}

/** Serialisation failure or deadlock: PostgreSQL undid the transaction and the same work may succeed anew. */
export function isRetryable(error: unknown): boolean {
  const code = asDatabaseError(error)?.code;
  return code === '40001' || code === '40P01';
}

/** The connection is gone or the server is not there (yet); nothing was committed as far as we know. */
export function isUnavailable(error: unknown): boolean {
  const code = asDatabaseError(error)?.code;
  if (code && (code.startsWith('08') || code.startsWith('57P') || code === '53300')) return true;
  if (!(error instanceof Error)) return false;
  const system = (error as NodeJS.ErrnoException).code ?? '';
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'].includes(system) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  );
}

/** Which field a constraint is about and what is wrong with it. The one place where SQL rules meet the user's language. */
const CONSTRAINTS: Record<string, { field: string; code: string }> = {
  share_link_fixed: { field: 'id', code: 'append_only' },
  share_link_one_scope: { field: 'projectId', code: 'one_scope' },
  share_link_programme_fk: { field: 'programmeId', code: 'unknown_id' },
  share_link_project_fk: { field: 'projectId', code: 'unknown_id' },
  share_link_revoked: { field: 'id', code: 'link_revoked' },
  share_link_sites: { field: 'sites', code: 'not_a_site' },
  share_link_view: { field: 'view', code: 'invalid' },
  account_person_unique: { field: 'personId', code: 'already_exists' },
  baseline_append_only: { field: 'id', code: 'append_only' },
  baseline_item_append_only: { field: 'id', code: 'append_only' },
  baseline_four_eyes: { field: 'id', code: 'own_request' },
  baseline_replaced_by_request: { field: 'projectId', code: 'rebaseline_asks_approval' },
  rebaseline_request_closed: { field: 'id', code: 'request_closed' },
  rebaseline_request_explained: { field: 'explanation', code: 'required' },
  rebaseline_request_four_eyes: { field: 'id', code: 'own_request' },
  rebaseline_request_is_closed: { field: 'id', code: 'request_closed' },
  rebaseline_request_one_open: { field: 'projectId', code: 'request_open' },
  rebaseline_request_project_fk: { field: 'projectId', code: 'unknown_id' },
  rebaseline_request_reason: { field: 'reasonCategory', code: 'unknown_id' },
  rebaseline_request_reference: { field: 'decisionReference', code: 'required' },
  rebaseline_request_refused_why: { field: 'note', code: 'required' },
  baseline_dates_order: { field: 'endDate', code: 'end_before_start' },
  budget_line_not_negative: { field: 'amount', code: 'negative_amount' },
  budget_line_source_fk: { field: 'fundingSourceId', code: 'unknown_id' },
  budget_line_amount_or_reason: { field: 'amount', code: 'amount_or_reason' },
  budget_change_append_only: { field: 'id', code: 'append_only' },
  budget_change_line_append_only: { field: 'id', code: 'append_only' },
  budget_change_has_lines: { field: 'lines', code: 'required' },
  budget_change_line_not_zero: { field: 'lines', code: 'amount_zero' },
  budget_change_line_source_fk: { field: 'fundingSourceId', code: 'unknown_id' },
  budget_change_line_taakveld: { field: 'taakveld', code: 'not_a_taakveld' },
  budget_change_not_below_zero: { field: 'lines', code: 'budget_below_zero' },
  budget_change_reason: { field: 'reason', code: 'required' },
  budget_change_reference_unique: { field: 'decisionReference', code: 'already_exists' },
  budget_line_fixed: { field: 'fiscalYear', code: 'budget_fixed' },
  budget_line_taakveld: { field: 'taakveld', code: 'not_a_taakveld' },
  funding_source_ceiling_not_negative: { field: 'ceiling', code: 'negative_amount' },
  funding_source_cover_order: { field: 'coverUntil', code: 'end_before_start' },
  ledger_entry_external_complete: { field: 'externalKey', code: 'required' },
  ledger_entry_external_unique: { field: 'externalKey', code: 'already_booked' },
  ledger_entry_source_fk: { field: 'fundingSourceId', code: 'unknown_id' },
  ledger_import_append_only: { field: 'id', code: 'append_only' },
  ledger_import_control_total: { field: 'controlTotal', code: 'totals_differ' },
  ledger_import_control_rows: { field: 'controlRows', code: 'totals_differ' },
  cents_in_range: { field: 'amount', code: 'amount_out_of_range' },
  colour_known: { field: 'colour', code: 'unknown_colour' },
  currency_code: { field: 'currency', code: 'unknown_currency' },
  date_in_range: { field: 'date', code: 'date_out_of_range' },
  decision_date_when_decided: { field: 'decidedOn', code: 'required' },
  dependency_acyclic: { field: 'successorId', code: 'dependency_cycle' },
  dependency_not_itself: { field: 'successorId', code: 'depends_on_itself' },
  dependency_pair_unique: { field: 'successorId', code: 'already_exists' },
  fiscal_year_in_range: { field: 'fiscalYear', code: 'year_out_of_range' },
  funding_source_name_unique: { field: 'name', code: 'already_exists' },
  goal_code_unique: { field: 'code', code: 'already_exists' },
  goal_tree_acyclic: { field: 'parentId', code: 'own_descendant' },
  import_mapping_name_unique: { field: 'name', code: 'already_exists' },
  indicator_dates_order: { field: 'targetDate', code: 'end_before_start' },
  indicator_measurement_date_unique: { field: 'measuredOn', code: 'already_exists' },
  goal_not_own_parent: { field: 'parentId', code: 'own_descendant' },
  indicator_target_pkey: { field: 'targets', code: 'already_exists' },
  strategy_step_link: { field: 'evidenceLink', code: 'not_a_link' },
  strategy_step_number: { field: 'step', code: 'out_of_range' },
  strategy_step_unique: { field: 'step', code: 'already_exists' },
  benefit_project_weight: { field: 'weight', code: 'out_of_range' },
  benefit_project_pkey: { field: 'projectId', code: 'already_exists' },
  goal_period_order: { field: 'endDate', code: 'end_before_start' },
  indicator_measured_every: { field: 'measuredEveryMonths', code: 'out_of_range' },
  strategy_horizon_order: { field: 'horizonOn', code: 'horizon_order' },
  strategy_horizon_after_start: { field: 'horizonOn', code: 'horizon_before_term' },
  benefit_expected_length: { field: 'expectedValue', code: 'too_long' },
  strategy_adoption_complete: { field: 'adoptedOn', code: 'adoption_incomplete' },
  project_goal_weight: { field: 'weight', code: 'out_of_range' },
  indicator_target_in_direction: { field: 'targetValue', code: 'target_against_direction' },
  goal_external_key_unique: { field: 'externalKey', code: 'already_exists' },
  indicator_external_key_unique: { field: 'externalKey', code: 'already_exists' },
  indicator_met_has_no_path: { field: 'targetValue', code: 'judged_without_path' },
  indicator_path_complete: { field: 'targetValue', code: 'required' },
  programme_external_key_unique: { field: 'externalKey', code: 'already_exists' },
  programme_goal_weight: { field: 'weight', code: 'out_of_range' },
  work_item_cost_not_negative: { field: 'plannedCost', code: 'negative_amount' },
  work_item_external_key_unique: { field: 'externalKey', code: 'already_exists' },
  ledger_entry_append_only: { field: 'id', code: 'append_only' },
  ledger_entry_reversed_once: { field: 'id', code: 'already_reversed' },
  label_length: { field: 'name', code: 'required_or_too_long' },
  maturity_area_code: { field: 'code', code: 'code_too_long' },
  maturity_area_code_unique: { field: 'code', code: 'already_exists' },
  maturity_area_weight: { field: 'weight', code: 'out_of_range' },
  maturity_assessment_complete: { field: 'scores', code: 'required' },
  maturity_assessment_corrects_final: { field: 'supersedesId', code: 'scan_not_final' },
  maturity_assessment_immutable: { field: 'id', code: 'scan_final' },
  maturity_assessment_one_draft: { field: 'unit', code: 'scan_draft_exists' },
  maturity_assessment_superseded_once: { field: 'supersedesId', code: 'scan_corrected' },
  maturity_assessment_unit: { field: 'unit', code: 'required_or_too_long' },
  maturity_level_of_model: { field: 'level', code: 'not_a_level' },
  maturity_levels_complete: { field: 'levels', code: 'number_of_levels' },
  maturity_model_edition: { field: 'edition', code: 'out_of_range' },
  maturity_model_in_use: { field: 'id', code: 'model_in_use' },
  maturity_model_level_count: { field: 'levels', code: 'number_of_levels' },
  maturity_model_name_unique: { field: 'nameNl', code: 'already_exists' },
  maturity_path_unique: { field: 'modelId', code: 'already_exists' },
  maturity_score_link: { field: 'evidenceLink', code: 'not_a_link' },
  maturity_score_target_complete: { field: 'targetDate', code: 'required' },
  maturity_target_pkey: { field: 'targets', code: 'already_exists' },
  half_level_in_range: { field: 'level', code: 'not_a_level' },
  stakeholder_kind_name_unique: { field: 'nameNl', code: 'already_exists' },
  stakeholder_name_unique: { field: 'name', code: 'already_exists' },
  stakeholder_step_number: { field: 'steps', code: 'out_of_range' },
  mitigation_cost_not_negative: { field: 'cost', code: 'negative_amount' },
  narrative_length: { field: 'text', code: 'too_long' },
  organisation_demo_unchanged: { field: 'isDemo', code: 'append_only' },
  percent_in_range: { field: 'percentComplete', code: 'out_of_range' },
  person_email: { field: 'email', code: 'not_an_email' },
  person_email_unique: { field: 'email', code: 'already_exists' },
  programme_name_unique: { field: 'name', code: 'already_exists' },
  project_code_unique: { field: 'code', code: 'already_exists' },
  project_dates_order: { field: 'endDate', code: 'end_before_start' },
  project_role_unique: { field: 'personId', code: 'already_exists' },
  report_begins_as_draft: { field: 'state', code: 'report_step' },
  report_explanation_unique: { field: 'projectId', code: 'already_exists' },
  report_kept: { field: 'id', code: 'append_only' },
  report_seal_append_only: { field: 'id', code: 'append_only' },
  report_signature_append_only: { field: 'id', code: 'append_only' },
  report_signature_distinct: { field: 'id', code: 'report_signs_twice' },
  report_signature_not_author: { field: 'id', code: 'report_author_signs' },
  report_signature_of_role: { field: 'id', code: 'report_role_signs' },
  report_step: { field: 'id', code: 'report_step' },
  report_step_append_only: { field: 'id', code: 'append_only' },
  report_step_pkey: { field: 'id', code: 'report_step' },
  report_step_reason: { field: 'reason', code: 'required' },
  report_submission_append_only: { field: 'id', code: 'append_only' },
  report_text_fixed: { field: 'id', code: 'report_text_fixed' },
  signing_key_append_only: { field: 'id', code: 'append_only' },
  report_period_unique: { field: 'reportingPeriodId', code: 'already_exists' },
  reporting_period_no_overlap: { field: 'startDate', code: 'overlapping_period' },
  reporting_period_name_unique: { field: 'name', code: 'already_exists' },
  reporting_period_dates_order: { field: 'endDate', code: 'end_before_start' },
  risk_impact_not_negative: { field: 'impactAmount', code: 'negative_amount' },
  risk_residual_complete: { field: 'residualImpact', code: 'required' },
  risk_chance_in_range: { field: 'chancePercent', code: 'out_of_range' },
  risk_low_not_negative: { field: 'impactLow', code: 'negative_amount' },
  risk_range_complete: { field: 'impactHigh', code: 'range_incomplete' },
  risk_range_order: { field: 'impactHigh', code: 'range_order' },
  risk_response_fits_kind: { field: 'response', code: 'response_not_of_kind' },
  risk_scale_one_per_organisation: { field: 'likelihood', code: 'already_exists' },
  risk_scale_five_classes: { field: 'likelihood', code: 'five_classes' },
  risk_scale_complete: { field: 'likelihood', code: 'required' },
  risk_scale_likelihood_ascending: { field: 'likelihood', code: 'not_ascending' },
  risk_scale_impact_ascending: { field: 'impact', code: 'not_ascending' },
  risk_scale_labels_length: { field: 'likelihood', code: 'label_too_long' },
  risk_reserve_not_negative: { field: 'amount', code: 'negative_amount' },
  risk_reserve_date_unique: { field: 'asOf', code: 'already_exists' },
  issue_impact_not_negative: { field: 'impactAmount', code: 'negative_amount' },
  issue_resolution_told: { field: 'resolution', code: 'required' },
  issue_resolved_dated: { field: 'resolvedOn', code: 'required' },
  issue_dates_order: { field: 'resolvedOn', code: 'resolved_before_raised' },
  issue_risk_fk: { field: 'riskId', code: 'unknown_id' },
  issue_risk_project_fk: { field: 'projectId', code: 'unknown_id' },
  score_in_range: { field: 'likelihood', code: 'out_of_range' },
  status_threshold_measure: { field: 'measure', code: 'unknown_id' },
  status_threshold_once: { field: 'measure', code: 'already_exists' },
  status_threshold_orange: { field: 'orange', code: 'out_of_range' },
  status_threshold_order: { field: 'red', code: 'orange_above_red' },
  status_threshold_red: { field: 'red', code: 'out_of_range' },
  status_update_deviation_explained: { field: 'aspects', code: 'explanation_missing' },
  status_update_explained: { field: 'aspects', code: 'explanation_missing' },
  status_update_immutable: { field: 'id', code: 'already_published' },
  status_update_one_draft: { field: 'projectId', code: 'draft_exists' },
  status_update_six_aspects: { field: 'aspects', code: 'required' },
  strategy_term_order: { field: 'termEnd', code: 'end_before_start' },
  undo_append_only: { field: 'changeId', code: 'append_only' },
  undo_superseded: { field: 'changeId', code: 'changed_since' },
  trend_known: { field: 'trend', code: 'unknown_trend' },
  reference_item_name_unique: { field: 'nameNl', code: 'already_exists' },
  reference_item_name_length: { field: 'nameEn', code: 'required_or_too_long' },
  reference_item_basis_length: { field: 'legalBasisNl', code: 'required_or_too_long' },
  reference_item_basis_en_length: { field: 'legalBasisEn', code: 'required_or_too_long' },
  reference_item_valid_months: { field: 'validMonths', code: 'out_of_range' },
  reference_item_link: { field: 'link', code: 'not_a_link' },
  reference_item_obligation_only: { field: 'validMonths', code: 'only_for_obligation_kinds' },
  project_characteristics_unique: { field: 'projectId', code: 'already_exists' },
  project_characteristics_special: { field: 'specialCategories', code: 'needs_personal_data' },
  project_characteristics_impact: { field: 'highImpact', code: 'needs_algorithm' },
  project_safeguard_unique: { field: 'itemId', code: 'already_exists' },
  project_safeguard_link: { field: 'evidenceLink', code: 'not_a_link' },
  project_safeguard_reason: { field: 'reason', code: 'required' },
  project_safeguard_only_applying: { field: 'state', code: 'only_when_applies' },
  project_safeguard_told: { field: 'how', code: 'required' },
  trade_off_two_values: { field: 'valueIds', code: 'two_values' },
  trade_off_decided_by_length: { field: 'decidedBy', code: 'required_or_too_long' },
  trade_off_reference_length: { field: 'reference', code: 'required_or_too_long' },
  trade_off_choice_when_decided: { field: 'choice', code: 'required' },
  trade_off_decider_when_decided: { field: 'decidedBy', code: 'required' },
  trade_off_value_value_fk: { field: 'valueIds', code: 'unknown_id' },
  obligation_kind_unique: { field: 'kindId', code: 'already_exists' },
  obligation_link: { field: 'documentLink', code: 'not_a_link' },
  obligation_reference_length: { field: 'documentReference', code: 'required_or_too_long' },
  obligation_not_needed_reason: { field: 'reason', code: 'required' },
  obligation_not_needed_untouched: { field: 'progress', code: 'not_needed_untouched' },
  obligation_done_date: { field: 'doneOn', code: 'required' },
  obligation_valid_when_done: { field: 'validUntil', code: 'only_when_done' },
  obligation_valid_after_done: { field: 'validUntil', code: 'end_before_start' },
  work_item_actual_order: { field: 'actualEnd', code: 'end_before_start' },
  work_item_dates_order: { field: 'endDate', code: 'end_before_start' },
  work_item_done_when_ended: { field: 'percentComplete', code: 'done_when_ended' },
  work_item_milestone_one_day: { field: 'endDate', code: 'milestone_one_day' },
  work_item_not_own_parent: { field: 'parentId', code: 'own_descendant' },
  work_item_tree_acyclic: { field: 'parentId', code: 'own_descendant' },
  assignment_dates_order: { field: 'endDate', code: 'end_before_start' },
  assignment_fte_positive: { field: 'fte', code: 'out_of_range' },
  assignment_hours_positive: { field: 'hoursPerWeek', code: 'out_of_range' },
  assignment_one_amount: { field: 'totalHours', code: 'one_amount' },
  assignment_total_hours: { field: 'totalHours', code: 'out_of_range' },
  assignment_vacancy_unique: { field: 'id', code: 'vacancy_not_open' },
  capacity_dates_order: { field: 'endDate', code: 'end_before_start' },
  capacity_no_overlap: { field: 'startDate', code: 'overlapping_period' },
  capacity_one_amount: { field: 'hoursPerWeek', code: 'one_amount' },
  decision_answer_of_question: { field: 'answer', code: 'answer_of_question' },
  decision_asked_by_length: { field: 'askedBy', code: 'too_long' },
  decision_decided_order: { field: 'decidedOn', code: 'before_raised' },
  decision_kind_decided: { field: 'state', code: 'step_not_possible' },
  decision_link_one_object: { field: 'objectId', code: 'required' },
  decision_link_unique: { field: 'objectId', code: 'already_exists' },
  decision_link_goal_fk: { field: 'objectId', code: 'unknown_id' },
  decision_link_programme_fk: { field: 'objectId', code: 'unknown_id' },
  decision_link_project_fk: { field: 'objectId', code: 'unknown_id' },
  decision_link_risk_fk: { field: 'objectId', code: 'unknown_id' },
  decision_link_work_item_fk: { field: 'objectId', code: 'unknown_id' },
  decision_outcome_fits: { field: 'outcome', code: 'outcome_not_possible' },
  decision_settled_complete: { field: 'settledOn', code: 'required' },
  decision_settled_only_then: { field: 'settledOn', code: 'step_not_possible' },
  decision_settled_order: { field: 'settledOn', code: 'settled_before' },
  decision_source_link: { field: 'sourceLink', code: 'not_a_link' },
  decision_step: { field: 'id', code: 'step_not_possible' },
  fte_in_range: { field: 'fte', code: 'out_of_range' },
  organisation_full_time_hours: { field: 'fullTimeHours', code: 'out_of_range' },
  person_skill_level: { field: 'skills', code: 'out_of_range' },
  project_role_dates_order: { field: 'endDate', code: 'end_before_start' },
  skill_label_en_unique: { field: 'labelEn', code: 'already_exists' },
  skill_label_nl_unique: { field: 'labelNl', code: 'already_exists' },
  team_member_dates_order: { field: 'endDate', code: 'end_before_start' },
  team_member_one_team: { field: 'startDate', code: 'one_team' },
  team_name_unique: { field: 'name', code: 'already_exists' },
  team_not_own_parent: { field: 'parentId', code: 'own_descendant' },
  team_tree_acyclic: { field: 'parentId', code: 'own_descendant' },
  vacancy_asks_something: { field: 'role', code: 'role_or_skill' },
  vacancy_dates_order: { field: 'endDate', code: 'end_before_start' },
  vacancy_filled_by_someone: { field: 'filledById', code: 'required' },
  vacancy_fte_positive: { field: 'fte', code: 'out_of_range' },
  dependency_lag_amount: { field: 'lag', code: 'out_of_range' },
  scenario_closed: { field: 'id', code: 'scenario_closed' },
  scenario_move_order: { field: 'moves', code: 'end_before_start' },
  scenario_move_item_fk: { field: 'moves', code: 'unknown_id' },
  scenario_move_pkey: { field: 'moves', code: 'already_exists' },
  scenario_name_unique: { field: 'name', code: 'already_exists' },
  work_calendar_exception_intervals: { field: 'exceptions', code: 'not_working_time' },
  work_calendar_exception_order: { field: 'exceptions', code: 'end_before_start' },
  work_calendar_minutes_per_day: { field: 'minutesPerDay', code: 'out_of_range' },
  work_calendar_name_unique: { field: 'name', code: 'already_exists' },
  work_calendar_one_default: { field: 'isDefault', code: 'already_exists' },
  work_calendar_week: { field: 'week', code: 'not_a_week' },
  work_item_auto_duration: { field: 'durationMinutes', code: 'required' },
  work_item_constraint_complete: { field: 'constraintDate', code: 'constraint_date' },
  work_item_duration: { field: 'durationMinutes', code: 'out_of_range' },
  work_item_milestone_no_duration: { field: 'durationMinutes', code: 'milestone_one_day' },
  weekly_hours_in_range: { field: 'hoursPerWeek', code: 'out_of_range' },
};

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The expected failure a database error stands for, or undefined when it is a defect. */
export function translateDatabaseError(error: unknown): ExpectedFailure | undefined {
  const database = asDatabaseError(error);
  if (!database) return undefined;
  const { code, constraint = '', detail } = database;
  const params = detail && constraint === 'dependency_acyclic' ? { path: detail } : undefined;
  if (code.startsWith('23')) {
    const known = CONSTRAINTS[constraint];
    if (known) return new ValidationFailed([{ ...known, params }]);
    // Foreign keys are named <table>_<reference>_fk. PostgreSQL hides the key itself where row-level security applies.
    if (code === '23503') {
      const reference = constraint.replace(`${database.table ?? ''}_`, '').replace(/_fk$/, '');
      return new ValidationFailed([{ field: camel(`${reference || 'unknown'}_id`), code: 'unknown_id' }]);
    }
    if (code === '23502') return new ValidationFailed([{ field: camel(database.column ?? 'value'), code: 'required' }]);
    return new ValidationFailed([{ field: constraint || 'value', code: 'invalid' }]);
  }
  if (code === '22P02') return new NotFound('id', '');
  if (code === '22007' || code === '22008') return new ValidationFailed([{ field: 'date', code: 'not_a_date' }]);
  if (code === '22003') return new ValidationFailed([{ field: 'value', code: 'out_of_range' }]);
  return undefined;
}
