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
  unsafe_xml: 'the workbook holds constructions that workbooks do not need and was refused',
  no_header: 'no row with column names was found',
  no_rows: 'there are column names but no rows',
  broken_quotes: 'a quotation mark is not closed (line {line})',
};

export function fileProblemText(code: string, params: Readonly<Record<string, string | number>> = {}): string {
  return (FILE_TEXTS[code] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
