/** Why a file cannot be read at all. The interface has a text for each code. */
export type FileProblem =
  | 'empty_file'
  | 'too_large'
  | 'not_text'
  | 'archive_as_csv'
  | 'not_a_workbook'
  | 'encrypted'
  | 'workbook_bomb'
  | 'unsafe_xml'
  | 'not_ms_project'
  | 'no_header'
  | 'no_rows'
  | 'broken_quotes'
  | 'no_tables'
  | 'too_many_tables'
  | 'too_many_columns'
  | 'duplicate_table';

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  constructor(
    readonly code: FileProblem,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`Unreadable file: ${code} ${JSON.stringify(params)}`);
  }
}
