import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CentsScalar,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  enumOf,
  JsonScalar,
  listArgs,
  resultUnion,
} from '../platform/graphql';
import type { LedgerAction } from './ledger-import.service';

export const LedgerActionEnum = enumOf(['book', 'duplicate', 'left_out', 'rejected']);
registerEnumType(LedgerActionEnum, {
  name: 'LedgerAction',
  description: 'What happens with a row of a file of bookings.',
  valuesMap: {
    book: { description: 'It is booked.' },
    duplicate: { description: 'The same booking is known by its key already; it is counted and not booked again.' },
    left_out: { description: 'Its project is unknown and the user chose to leave such rows out.' },
    rejected: { description: 'It cannot be booked, so nothing of the file is.' },
  },
});

export const LedgerRowKindEnum = enumOf(['actual', 'commitment']);
registerEnumType(LedgerRowKindEnum, {
  name: 'LedgerRowKind',
  description: 'What a row of a finance system records.',
  valuesMap: {
    actual: { description: 'An actual: spent.' },
    commitment: { description: 'A commitment: ordered and not yet spent.' },
  },
});

@ObjectType('LedgerColumn', { description: 'A column of a file of bookings.' })
export class LedgerColumnType {
  @Field(() => JsonScalar, { description: 'How the column is read.' })
  column!: unknown;
  @Field(() => Int, { description: 'Cells that are not empty.' })
  filled!: number;
  @Field(() => [String], { description: 'A few different cells.' })
  samples!: string[];
}

@ObjectType('LedgerQuestion', { description: 'What must be chosen before the file can be read without guessing.' })
export class LedgerQuestionType {
  @Field(() => String, {
    description: 'project, amount, bookedOn, document, kind, kind_word, date_order or decimal.',
  })
  kind!: string;
  @Field(() => String, { nullable: true, description: 'Header of the column it is about.' })
  header!: string | null;
  @Field(() => Int, { nullable: true, description: 'Which one of the columns with this header, from 0.' })
  occurrence!: number | null;
  @Field(() => [String], { description: 'Cells or words it is about, at most twelve.' })
  examples!: string[];
  @Field(() => Int, { description: 'Number of cells or words it is about.' })
  count!: number;
}

@ObjectType('LedgerAnalysis', { description: 'What an uploaded file of bookings holds and how it would be read.' })
export class LedgerAnalysisType {
  @Field(() => ID, { description: 'The upload.' })
  uploadId!: string;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => Int, { description: 'Rows with a booking; a row of totals is none.' })
  rowCount!: number;
  @Field(() => JsonScalar, {
    description: 'The mapping as a whole, suggested or as given and completed; send it back, changed or not.',
  })
  mapping!: unknown;
  @Field(() => [LedgerColumnType], { description: 'In the order of the file.' })
  columns!: LedgerColumnType[];
  @Field(() => [LedgerQuestionType], { description: 'What the mapping leaves open.' })
  questions!: LedgerQuestionType[];
  @Field(() => CentsScalar, { nullable: true, description: 'Total that the file states itself, in whole cents.' })
  statedTotal!: string | null;
}

@ObjectType('LedgerRowProblem', { description: 'What is off about a row.' })
export class LedgerRowProblemType {
  @Field(() => String, { description: 'The interface words it.' })
  code!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Values the text of the code needs.' })
  params!: unknown;
}

@ObjectType('LedgerKnown', { description: 'Where a booking that is known already came from.' })
export class LedgerKnownType {
  @Field(() => String, { nullable: true, description: 'File it was booked from; null when it was booked otherwise.' })
  fileName!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was booked.' })
  bookedAt!: string;
}

@ObjectType('LedgerRow', { description: 'A row of the file and what would happen, or happened, with it.' })
export class LedgerRowType {
  @Field(() => Int, { description: 'Line in the file.' })
  number!: number;
  @Field(() => String, { description: 'Project as the file names it.' })
  project!: string;
  @Field(() => String, { description: 'Key in the finance system; empty for a row that could not be read.' })
  key!: string;
  @Field(() => String, { description: 'Description of the booking.' })
  description!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'In whole cents; null when it cannot be read.' })
  amount!: string | null;
  @Field(() => LedgerRowKindEnum, { nullable: true, description: 'Actual or commitment; null when it cannot be read.' })
  kind!: 'actual' | 'commitment' | null;
  @Field(() => Int, { nullable: true, description: 'Fiscal year; null when the row cannot be read.' })
  fiscalYear!: number | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the booking; null when the row cannot be read.' })
  bookedOn!: string | null;
  @Field(() => LedgerActionEnum, { description: 'What happens with it.' })
  action!: LedgerAction;
  @Field(() => LedgerKnownType, { nullable: true, description: 'The booking with its key, when there is one.' })
  known!: LedgerKnownType | null;
  @Field(() => [LedgerRowProblemType], { description: 'What is off about it.' })
  problems!: LedgerRowProblemType[];
}

@ObjectType('LedgerCount', { description: 'Rows with which the same happens, and what they add up to.' })
export class LedgerCountType {
  @Field(() => LedgerActionEnum, { description: 'What happens with them.' })
  action!: LedgerAction;
  @Field(() => Int, { description: 'Number of rows.' })
  rows!: number;
  @Field(() => CentsScalar, { description: 'What they add up to, in whole cents.' })
  amount!: string;
}

@ObjectType('LedgerSum', { description: 'What the rows of one project, kind and fiscal year add up to.' })
export class LedgerSumType {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => String, { description: 'Name of the project.' })
  projectName!: string;
  @Field(() => LedgerRowKindEnum, { description: 'Actual or commitment.' })
  kind!: 'actual' | 'commitment';
  @Field(() => Int, { description: 'Fiscal year.' })
  fiscalYear!: number;
  @Field(() => Int, { description: 'Rows that are booked.' })
  rows!: number;
  @Field(() => CentsScalar, { description: 'What is booked, in whole cents.' })
  amount!: string;
  @Field(() => Int, { description: 'Rows that are known already.' })
  knownRows!: number;
  @Field(() => CentsScalar, { description: 'What is known already, in whole cents.' })
  knownAmount!: string;
}

@ObjectType('LedgerObstacle', { description: 'Why nothing of the file is booked.' })
export class LedgerObstacleType {
  @Field(() => String, { description: 'Field it is about: file, mapping, controlTotal or controlRows.' })
  field!: string;
  @Field(() => String, { description: 'The interface words it.' })
  code!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Values the text of the code needs.' })
  params!: unknown;
}

@ObjectType('LedgerOutcome', {
  description: 'Reconciliation of a file: every row and every cent of it is in exactly one of the counts.',
})
export class LedgerOutcomeType {
  @Field(() => ID, { nullable: true, description: 'The import; null for a preview.' })
  importId!: string | null;
  @Field(() => String, { description: 'Finance system.' })
  system!: string;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => Int, { description: 'Rows with a booking.' })
  rowsTotal!: number;
  @Field(() => CentsScalar, { description: 'What all rows add up to, in whole cents.' })
  total!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Total that was given, or that the file states.' })
  control!: string | null;
  @Field(() => String, { nullable: true, description: 'given or file; null without a control total.' })
  controlOrigin!: string | null;
  @Field(() => [LedgerCountType], { description: 'Booked, known already, left out and rejected.' })
  counts!: LedgerCountType[];
  @Field(() => [LedgerObstacleType], { description: 'Empty when the file can be booked.' })
  obstacles!: LedgerObstacleType[];
  @Field(() => [LedgerSumType], { description: 'Rows that are booked or known already, by kind, year and project.' })
  sums!: LedgerSumType[];
  @Field(() => [String], { description: 'Columns of the mapping that the file lacks.' })
  missingColumns!: string[];
  @Field(() => Int, { description: 'Rows that match the filter, of which rows holds a page.' })
  rowCount!: number;
  @Field(() => [LedgerRowType], { description: 'A page of the rows, in the order of the file.' })
  rows!: LedgerRowType[];
}

@ObjectType('LedgerImport', { description: 'A file that was booked.' })
export class LedgerImportType {
  @Field(() => ID, { description: 'Id of the import.' })
  id!: string;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => String, { description: 'Finance system.' })
  system!: string;
  @Field(() => DateTimeScalar, { description: 'When it was booked.' })
  createdAt!: string;
  @Field(() => String, { nullable: true, description: 'Name of who booked it; null when a command did.' })
  createdByName!: string | null;
  @Field(() => Int, { description: 'Rows of the file.' })
  rowsTotal!: number;
  @Field(() => Int, { description: 'Rows that were booked.' })
  rowsBooked!: number;
  @Field(() => Int, { description: 'Rows that were known already.' })
  rowsDuplicate!: number;
  @Field(() => Int, { description: 'Rows of unknown projects that were left out.' })
  rowsLeftOut!: number;
  @Field(() => CentsScalar, { description: 'What all rows add up to; the same as the control total.' })
  total!: string;
  @Field(() => CentsScalar, { description: 'What was booked, in whole cents.' })
  booked!: string;
  @Field(() => CentsScalar, { description: 'What was known already, in whole cents.' })
  duplicate!: string;
  @Field(() => CentsScalar, { description: 'What was left out, in whole cents.' })
  leftOut!: string;
  @Field(() => String, { description: 'ISO 4217 code of what was booked, and of the organisation when nothing was.' })
  currency!: string;
  @Field(() => String, { description: 'given or file: who stated the control total.' })
  controlOrigin!: string;
}

export const LedgerImportConnection = connectionOf(LedgerImportType, 'LedgerImport');

const IMPORT_SORT_FIELDS = {
  created_at: 'When it was booked.',
  file_name: 'Name of the file.',
  total: 'What all rows add up to.',
} as const;
export type LedgerImportSortField = keyof typeof IMPORT_SORT_FIELDS;

@InputType({ description: 'Which files that were booked; all that is stated must hold.' })
export class LedgerImportFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name of the file or of the finance system. At most ten count.',
  })
  search?: string | null;
}

@ArgsType()
export class LedgerImportArgs extends listArgs('LedgerImport', IMPORT_SORT_FIELDS, LedgerImportFilter) {}

@InputType({ description: 'How a file of bookings is read and what it is held to.' })
export class CommitLedgerImportInput {
  @Field(() => ID, { description: 'The upload.' })
  uploadId!: string;
  @Field(() => JsonScalar, { description: 'The mapping, as suggested or changed.' })
  mapping!: unknown;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Total that the rows must add up to. Needed unless the file states one itself, which is checked too.',
  })
  controlTotal?: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of rows that there must be.' })
  controlRows?: number | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Leave rows of unknown projects out instead of refusing the file. They count in the totals.',
  })
  leaveOutUnknown!: boolean;
}

@InputType({ description: 'A preview of a file of bookings.' })
export class PreviewLedgerImportInput extends CommitLedgerImportInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Only rows that are not simply booked.' })
  onlyProblems!: boolean;
  @Field(() => [LedgerActionEnum], { nullable: true, description: 'Only rows with which one of these happens.' })
  actions?: LedgerAction[] | null;
  @Field(() => Int, { defaultValue: 0, description: 'Rows to skip.' })
  offset!: number;
  @Field(() => Int, { defaultValue: 50, description: 'Rows to answer, at most 200.' })
  first!: number;
}

@ObjectType({ description: 'What a preview or commit answers.' })
export class LedgerOutcomePayload {
  @Field(() => LedgerOutcomeType, { description: 'The reconciliation.' })
  outcome!: LedgerOutcomeType;
}

export const PreviewLedgerImportResult = resultUnion('PreviewLedgerImportResult', LedgerOutcomePayload);
export const CommitLedgerImportResult = resultUnion('CommitLedgerImportResult', LedgerOutcomePayload);
