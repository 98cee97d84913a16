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
  account_person_unique: { field: 'personId', code: 'already_exists' },
  baseline_append_only: { field: 'id', code: 'append_only' },
  baseline_item_append_only: { field: 'id', code: 'append_only' },
  baseline_dates_order: { field: 'endDate', code: 'end_before_start' },
  budget_line_not_negative: { field: 'amount', code: 'negative_amount' },
  budget_line_source_fk: { field: 'fundingSourceId', code: 'unknown_id' },
  budget_line_amount_or_reason: { field: 'amount', code: 'amount_or_reason' },
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
  mitigation_cost_not_negative: { field: 'cost', code: 'negative_amount' },
  narrative_length: { field: 'text', code: 'too_long' },
  percent_in_range: { field: 'percentComplete', code: 'out_of_range' },
  person_email: { field: 'email', code: 'not_an_email' },
  person_email_unique: { field: 'email', code: 'already_exists' },
  programme_name_unique: { field: 'name', code: 'already_exists' },
  project_code_unique: { field: 'code', code: 'already_exists' },
  project_dates_order: { field: 'endDate', code: 'end_before_start' },
  project_role_unique: { field: 'personId', code: 'already_exists' },
  report_period_unique: { field: 'reportingPeriodId', code: 'already_exists' },
  reporting_period_no_overlap: { field: 'startDate', code: 'overlapping_period' },
  reporting_period_name_unique: { field: 'name', code: 'already_exists' },
  reporting_period_dates_order: { field: 'endDate', code: 'end_before_start' },
  risk_impact_not_negative: { field: 'impactAmount', code: 'negative_amount' },
  risk_residual_complete: { field: 'residualImpact', code: 'required' },
  score_in_range: { field: 'likelihood', code: 'out_of_range' },
  status_update_explained: { field: 'aspects', code: 'explanation_missing' },
  status_update_immutable: { field: 'id', code: 'already_published' },
  status_update_one_draft: { field: 'projectId', code: 'draft_exists' },
  status_update_six_aspects: { field: 'aspects', code: 'required' },
  strategy_term_order: { field: 'termEnd', code: 'end_before_start' },
  undo_append_only: { field: 'changeId', code: 'append_only' },
  undo_superseded: { field: 'changeId', code: 'changed_since' },
  trend_known: { field: 'trend', code: 'unknown_trend' },
  work_item_actual_order: { field: 'actualEnd', code: 'end_before_start' },
  work_item_dates_order: { field: 'endDate', code: 'end_before_start' },
  work_item_done_when_ended: { field: 'percentComplete', code: 'done_when_ended' },
  work_item_milestone_one_day: { field: 'endDate', code: 'milestone_one_day' },
  work_item_not_own_parent: { field: 'parentId', code: 'own_descendant' },
  work_item_tree_acyclic: { field: 'parentId', code: 'own_descendant' },
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
