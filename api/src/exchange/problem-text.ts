import type { RowProblem } from '@stip/exchange';
import { PROBLEM_TEXTS } from './problem-texts';

export type Language = keyof typeof PROBLEM_TEXTS;

export function problemText(problem: Pick<RowProblem, 'code' | 'params'>, language: Language = 'en'): string {
  const text = PROBLEM_TEXTS[language][problem.code] ?? problem.code;
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
