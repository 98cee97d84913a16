import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar, resultUnion } from '../platform/graphql';

@ObjectType('ImportColumn', { description: 'A column of the file and how it would be read.' })
export class ImportColumnType {
  @Field(() => String)
  header!: string;
  @Field(() => Int, { description: 'Which one of the columns with this header, from 0.' })
  occurrence!: number;
  @Field(() => Int, { description: 'Cells that are not empty.' })
  filled!: number;
  @Field(() => [String])
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
  @Field(() => String, { nullable: true })
  header!: string | null;
  @Field(() => Int, { nullable: true })
  occurrence!: number | null;
  @Field(() => [String])
  examples!: string[];
}

@ObjectType('ImportAnalysis')
export class ImportAnalysisType {
  @Field(() => ID)
  uploadId!: string;
  @Field(() => String)
  fileName!: string;
  @Field(() => Int)
  rowCount!: number;
  @Field(() => JsonScalar, { description: 'How the file was read: format, encoding, delimiter or sheet.' })
  source!: unknown;
  @Field(() => JsonScalar, { description: 'The suggested mapping as a whole; send it back, changed or not.' })
  mapping!: unknown;
  @Field(() => [ImportColumnType])
  columns!: ImportColumnType[];
  @Field(() => [ImportQuestionType])
  questions!: ImportQuestionType[];
}

@ObjectType('ImportProblem')
export class ImportProblemType {
  @Field(() => String, { description: 'row: not taken. value: this value not taken. note: taken with a remark.' })
  severity!: string;
  @Field(() => String)
  code!: string;
  @Field(() => String, { nullable: true })
  column?: string | null;
  @Field(() => JsonScalar, { nullable: true })
  params?: unknown;
}

@ObjectType('ImportRow', { description: 'A row of the file and what would happen, or happened, with it.' })
export class ImportRowType {
  @Field(() => Int, { description: 'Line in the file.' })
  number!: number;
  @Field(() => String)
  key!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String, { description: 'new, changed, unchanged or rejected.' })
  action!: string;
  @Field(() => [String], { description: 'What differs from what is stored.' })
  changes!: string[];
  @Field(() => [ImportProblemType])
  problems!: ImportProblemType[];
}

@ObjectType('ImportOutcome', {
  description: 'Every row of the file is counted once: total = created + changed + unchanged + rejected.',
})
export class ImportOutcomeType {
  @Field(() => ID, { nullable: true, description: 'Null for a preview.' })
  runId!: string | null;
  @Field(() => Int)
  total!: number;
  @Field(() => Int)
  created!: number;
  @Field(() => Int)
  changed!: number;
  @Field(() => Int)
  unchanged!: number;
  @Field(() => Int)
  rejected!: number;
  @Field(() => [String])
  periods!: string[];
  @Field(() => [String], { description: 'Columns of the mapping that the file lacks.' })
  missingColumns!: string[];
  @Field(() => Int, { description: 'Rows that match the filter, of which rows holds a page.' })
  rowCount!: number;
  @Field(() => [ImportRowType])
  rows!: ImportRowType[];
}

@ObjectType('ImportRun')
export class ImportRunType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  fileName!: string;
  @Field(() => DateTimeScalar)
  createdAt!: string;
  @Field(() => Int)
  rowsTotal!: number;
  @Field(() => Int)
  rowsCreated!: number;
  @Field(() => Int)
  rowsChanged!: number;
  @Field(() => Int)
  rowsUnchanged!: number;
  @Field(() => Int)
  rowsRejected!: number;
  @Field(() => String, { nullable: true })
  periodName!: string | null;
}

@ObjectType('SavedMapping', { description: 'A mapping saved by name, to use for the next file of its kind.' })
export class SavedMappingType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => JsonScalar)
  definition!: unknown;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class ImportRowsInput {
  @Field(() => ID)
  uploadId!: string;
  @Field(() => JsonScalar)
  mapping!: unknown;
  @Field(() => Boolean, { defaultValue: false, description: 'Only rows with a problem or remark.' })
  onlyProblems!: boolean;
  @Field(() => Int, { defaultValue: 0 })
  offset!: number;
  @Field(() => Int, { defaultValue: 50, description: 'At most 200.' })
  first!: number;
}

@InputType()
export class CommitImportInput {
  @Field(() => ID)
  uploadId!: string;
  @Field(() => JsonScalar)
  mapping!: unknown;
}

@InputType()
export class SaveMappingInput {
  @Field(() => String)
  name!: string;
  @Field(() => JsonScalar)
  definition!: unknown;
}

@ObjectType()
export class ImportOutcomePayload {
  @Field(() => ImportOutcomeType)
  outcome!: ImportOutcomeType;
}
@ObjectType()
export class SavedMappingPayload {
  @Field(() => SavedMappingType)
  mapping!: SavedMappingType;
}

export const PreviewImportResult = resultUnion('PreviewImportResult', ImportOutcomePayload);
export const CommitImportResult = resultUnion('CommitImportResult', ImportOutcomePayload);
export const SaveMappingResult = resultUnion('SaveMappingResult', SavedMappingPayload);
