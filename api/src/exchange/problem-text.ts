import type { RowProblem } from '@stip/exchange';

/** What a problem means, for the command line and the downloadable list; the interface has its own texts by code. */
const TEXTS: Record<string, string> = {
  name_missing: 'the name is missing',
  name_shortened: 'the name was shortened to 300 characters',
  end_before_start: 'the end {end} is before the start {start}',
  period_unreadable: '"{text}" is no reporting period',
  date_order_unknown: 'day and month cannot be told apart in "{text}": choose the order',
  decimal_unknown: 'the decimal mark cannot be told in "{text}": choose comma or point',
  date_unreadable: '"{text}" is no date',
  amount_unreadable: '"{text}" is no amount',
  negative_amount: '"{text}" is negative',
  unknown_colour: '"{text}" is no colour Stip knows; taken as grey with these words',
  percent_out_of_range: '"{text}" is no percentage from 0 to 100',
  text_too_long: 'the text was cut at 20,000 characters',
  budget_fixed: 'the budget of {year} has changes that a body decided on; alter it by another change',
  year_unknown: 'the fiscal year is not known: choose a period',
  duplicate_key: '"{key}" stands in row {row} already',
  linked_by_name: 'linked by name: known as "{before}", now "{after}"',
  older_period: '{period} is older than {latest}: the present plan stays, the history is added',
  key_missing: 'the id is missing',
  row_too_wide: '{n} filled cells stand beyond the last column name and were not read',
  name_from_key: 'the row has no name; it is called "{name}"',
  date_missing: 'neither start nor end can be told',
  one_date_only: 'one of start and end is stated; taken as both',
  duration_unit_unknown: 'the unit of "{text}" is not known: days, weeks or months',
  duration_end_unknown: 'whether "{text}" counts its first day is not known',
  duration_unreadable: '"{text}" is no duration',
  unit_unknown: 'what one unit of "{text}" is worth is not known',
  number_unreadable: '"{text}" is no number',
  unknown_state: '"{text}" is no state Stip knows; kept as an attribute',
  unknown_result: '"{text}" is neither met nor not met',
  unknown_category: '"{text}" is no category of goals',
  unknown_direction: '"{text}" is no direction',
  state_and_end_differ: 'the state is "{state}" while an actual end {end} is given; taken as done',
  actual_end_before_start: 'the actual end {end} is before the actual start {start}',
  table_not_taken: 'Stip has no place for this table',
  lookup_not_linked: 'nothing that is taken refers to it',
  parent_missing: 'the {wanted} it belongs to is not stated or not taken',
  not_linked: 'taken, but not linked to {wanted}',
  end_missing: 'one end of the link is empty',
  unknown_end: '"{id}" is not among the rows of {table}',
  unknown_table: 'there is no table "{table}"',
  ambiguous_end: '"{id}" is in several tables',
  end_not_taken: '"{id}" of {table} is not taken',
  relation_not_taken: 'Stip has no place for links "{relation}" of {from} and {to}',
  relation_unknown: 'what links "{relation}" of {from} and {to} mean was not chosen',
  self_link: '"{id}" refers to itself',
  duplicate_link: 'this link stands there already',
  second_parent: '"{id}" belongs to "{kept}" already; "{other}" is a second one',
  parent_elsewhere: '"{id}" and "{other}" are of different projects',
  cycle: 'with this link "{id}" would stand above itself',
  weight_unreadable: '"{text}" is no weight from 1 to 1,000; taken as 1',
  items_cost_differ: 'the costs of its activities add up to {items}, that of the project is {project}; both are kept',
  code_in_use: 'the code "{code}" is another row\'s; kept as an attribute',
  name_made_unique: 'another programme has this name; called "{name}"',
  adopted_by_name: 'linked to the programme "{name}" that there was',
  path_impossible:
    'baseline {baseline} and target {target} do not lead from one to the other; measured without a target',
  value_missing: 'no value that can be read',
  second_value: 'there is a value of {date} already',
};

export function problemText(problem: Pick<RowProblem, 'code' | 'params'>): string {
  const text = TEXTS[problem.code] ?? problem.code;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(problem.params?.[name] ?? ''));
}

const FILE_TEXTS: Record<string, string> = {
  empty_file: 'the file is empty',
  too_large: 'the file is larger than {max} MB',
  not_text: 'the file is neither delimited text nor a workbook',
  archive_as_csv: 'the file is a zip archive that is called csv; open it and save it as CSV or XLSX',
  not_a_workbook: 'the file is no readable XLSX workbook',
  encrypted: 'the workbook is protected with a password or of an old kind; save it as XLSX without password',
  workbook_bomb: 'the workbook unpacks to far more than a portfolio can hold and was refused',
  unsafe_xml: 'the file holds constructions that it does not need and was refused',
  not_ms_project: 'the file is no plan of Microsoft Project; save it there as XML',
  dependency_cycle: 'items wait for each other: {path}',
  no_header: 'no row with column names was found',
  no_rows: 'there are column names but no rows',
  no_tables: 'there is no table among the files (CSV, TSV or XLSX)',
  too_many_tables: 'there are {n} tables; at most {max} are read together',
  too_many_columns: 'table {table} has {n} columns; at most {max} are read',
  duplicate_table: 'table {table} is there twice: in {file} and {other}',
  broken_quotes: 'a quotation mark is not closed (line {line})',
};

export function fileProblemText(code: string, params: Readonly<Record<string, string | number>> = {}): string {
  const text = (FILE_TEXTS[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  // Of several files it is told which one.
  return params['file'] !== undefined && !text.includes(String(params['file'])) ? `${params['file']}: ${text}` : text;
}
