import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, enumOf, JsonScalar, listArgs, resultUnion } from '../platform/graphql';

@ObjectType('ImportColumn', { description: 'A column of the file and how it would be read.' })
export class ImportColumnType {
  @Field(() => String, { description: 'Text at the top of the column.' })
  header!: string;
  @Field(() => Int, { description: 'Which one of the columns with this header, from 0.' })
  occurrence!: number;
  @Field(() => Int, { description: 'Cells that are not empty.' })
  filled!: number;
  @Field(() => [String], { description: 'The first cells that differ from each other.' })
  samples!: string[];
  @Field(() => [String], { description: 'Cells that decide how the column is read.' })
  evidence!: string[];
  @Field(() => JsonScalar, { description: 'The suggested mapping of the column.' })
  mapping!: unknown;
}

@ObjectType('ImportQuestion', { description: 'What must be chosen before the file can be read without guessing.' })
export class ImportQuestionType {
  @Field(() => String, { description: 'date_order, decimal, colour, name or period.' })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Column it is about; null when about the file as a whole.' })
  header!: string | null;
  @Field(() => Int, { nullable: true, description: 'Which one of the columns with this header, from 0.' })
  occurrence!: number | null;
  @Field(() => [String], { description: 'Cells that allow more than one reading.' })
  examples!: string[];
}

@ObjectType('ImportAnalysis', { description: 'What an uploaded file holds and how it would be read.' })
export class ImportAnalysisType {
  @Field(() => ID, { description: 'Identifies the upload.' })
  uploadId!: string;
  @Field(() => String, { description: 'Name of the file as it was sent.' })
  fileName!: string;
  @Field(() => Int, { description: 'Rows below the headers.' })
  rowCount!: number;
  @Field(() => JsonScalar, { description: 'How the file was read: format, encoding, delimiter or sheet.' })
  source!: unknown;
  @Field(() => JsonScalar, { description: 'The suggested mapping as a whole; send it back, changed or not.' })
  mapping!: unknown;
  @Field(() => [ImportColumnType], { description: 'Its columns from left to right.' })
  columns!: ImportColumnType[];
  @Field(() => [ImportQuestionType], { description: 'What must be chosen before it can be read.' })
  questions!: ImportQuestionType[];
}

@ObjectType('ImportProblem', { description: 'What is wrong, or worth a remark, in a row of a file.' })
export class ImportProblemType {
  @Field(() => String, { description: 'row: not taken. value: this value not taken. note: taken with a remark.' })
  severity!: string;
  @Field(() => String, { description: 'What is wrong; the interface translates it.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'Header of the column; null when about the row as a whole.' })
  column?: string | null;
  @Field(() => JsonScalar, { nullable: true, description: 'Values the text of the code needs.' })
  params?: unknown;
}

@ObjectType('ImportRow', { description: 'A row of the file and what would happen, or happened, with it.' })
export class ImportRowType {
  @Field(() => Int, { description: 'Line in the file.' })
  number!: number;
  @Field(() => String, { description: 'What the row is recognised by: its code, or else its name.' })
  key!: string;
  @Field(() => String, { description: 'Name of the project in the row.' })
  name!: string;
  @Field(() => String, { description: 'new, changed, unchanged or rejected.' })
  action!: string;
  @Field(() => [String], { description: 'What differs from what is stored.' })
  changes!: string[];
  @Field(() => [ImportProblemType], { description: 'What is wrong with it; empty when nothing is.' })
  problems!: ImportProblemType[];
}

@ObjectType('ImportOutcome', {
  description: 'Every row of the file is counted once: total = created + changed + unchanged + rejected.',
})
export class ImportOutcomeType {
  @Field(() => ID, { nullable: true, description: 'Null for a preview.' })
  runId!: string | null;
  @Field(() => Int, { description: 'Rows of the file.' })
  total!: number;
  @Field(() => Int, { description: 'Rows that became, or would become, a project that was not there.' })
  created!: number;
  @Field(() => Int, { description: 'Rows that changed, or would change, a project.' })
  changed!: number;
  @Field(() => Int, { description: 'Rows that say what is stored already.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Rows that were not, or would not be, taken.' })
  rejected!: number;
  @Field(() => [String], { description: 'Names of the reporting periods the rows are about.' })
  periods!: string[];
  @Field(() => [String], { description: 'Columns of the mapping that the file lacks.' })
  missingColumns!: string[];
  @Field(() => Int, { description: 'Rows that match the filter, of which rows holds a page.' })
  rowCount!: number;
  @Field(() => [ImportRowType], { description: 'A page of the rows that match the filter.' })
  rows!: ImportRowType[];
}

@ObjectType('ImportRun', { description: 'A file that was taken in.' })
export class ImportRunType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Name of the file as it was sent.' })
  fileName!: string;
  @Field(() => DateTimeScalar, { description: 'When it was taken in.' })
  createdAt!: string;
  @Field(() => Int, { description: 'Rows of the file; the sum of the four counts.' })
  rowsTotal!: number;
  @Field(() => Int, { description: 'Rows that became a project.' })
  rowsCreated!: number;
  @Field(() => Int, { description: 'Rows that changed a project.' })
  rowsChanged!: number;
  @Field(() => Int, { description: 'Rows that said what was stored already.' })
  rowsUnchanged!: number;
  @Field(() => Int, { description: 'Rows that were not taken.' })
  rowsRejected!: number;
  @Field(() => String, {
    nullable: true,
    description: 'Reporting period the file was about; null when several or none.',
  })
  periodName!: string | null;
}

export const ImportRunConnection = connectionOf(ImportRunType, 'ImportRun');

const RUN_SORT_FIELDS = {
  created_at: 'When it was taken in.',
  file_name: 'Name of the file.',
  rows_rejected: 'Number of rows that were not taken.',
} as const;
export type ImportRunSortField = keyof typeof RUN_SORT_FIELDS;

@InputType({ description: 'Which imports; all that is stated must hold.' })
export class ImportRunFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name of the file. At most ten count.',
  })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True for imports of which rows were not taken.' })
  withRejected?: boolean | null;
}

@ArgsType()
export class ImportRunArgs extends listArgs('ImportRun', RUN_SORT_FIELDS, ImportRunFilter) {}

export const MappingKindEnum = enumOf(['portfolio', 'ledger']);
registerEnumType(MappingKindEnum, {
  name: 'MappingKind',
  description: 'What kind of file a saved mapping reads.',
  valuesMap: {
    portfolio: { description: 'A file of projects.' },
    ledger: { description: 'A file of bookings of a finance system.' },
  },
});
export type MappingKind = 'portfolio' | 'ledger';

@ObjectType('SavedMapping', { description: 'A mapping saved by name, to use for the next file of its kind.' })
export class SavedMappingType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Name, unique in the organisation.' })
  name!: string;
  @Field(() => JsonScalar, {
    description: 'How columns are read, in the form importAnalysis or ledgerImportAnalysis suggests.',
  })
  definition!: unknown;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@InputType({ description: 'A file, how to read it, and which of its rows to tell.' })
export class ImportRowsInput {
  @Field(() => ID, { description: 'The upload to read.' })
  uploadId!: string;
  @Field(() => JsonScalar, { description: 'How columns are read, in the form importAnalysis suggests.' })
  mapping!: unknown;
  @Field(() => Boolean, { defaultValue: false, description: 'Only rows with a problem or remark.' })
  onlyProblems!: boolean;
  @Field(() => Int, { defaultValue: 0, description: 'Rows to pass over, from 0.' })
  offset!: number;
  @Field(() => Int, { defaultValue: 50, description: 'At most 200.' })
  first!: number;
}

@InputType({ description: 'A file to take in.' })
export class CommitImportInput {
  @Field(() => ID, { description: 'The upload to take in.' })
  uploadId!: string;
  @Field(() => JsonScalar, { description: 'How columns are read, as it was previewed.' })
  mapping!: unknown;
}

@InputType({ description: 'A mapping to keep by name.' })
export class SaveMappingInput {
  @Field(() => String, { description: 'The name; what had it is replaced.' })
  name!: string;
  @Field(() => MappingKindEnum, { defaultValue: 'portfolio', description: 'What kind of file it reads.' })
  kind!: MappingKind;
  @Field(() => JsonScalar, {
    description: 'How columns are read, in the form importAnalysis or ledgerImportAnalysis suggests.',
  })
  definition!: unknown;
}

@ObjectType({ description: 'What became of the rows.' })
export class ImportOutcomePayload {
  @Field(() => ImportOutcomeType, { description: 'The outcome.' })
  outcome!: ImportOutcomeType;
}
@ObjectType({ description: 'The mapping as it is kept.' })
export class SavedMappingPayload {
  @Field(() => SavedMappingType, { description: 'The mapping.' })
  mapping!: SavedMappingType;
}

export const PreviewImportResult = resultUnion('PreviewImportResult', ImportOutcomePayload);
export const CommitImportResult = resultUnion('CommitImportResult', ImportOutcomePayload);
export const SaveMappingResult = resultUnion('SaveMappingResult', SavedMappingPayload);
