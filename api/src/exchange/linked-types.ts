import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar, resultUnion } from '../platform/graphql';
import { ImportProblemType } from './types';

@ObjectType('LinkedColumn', { description: 'A column of a table and how it would be read.' })
export class LinkedColumnType {
  @Field(() => String, { description: 'Name of the column in the file.' })
  header!: string;
  @Field(() => Int, { description: 'Which one of the columns with this header, from 0.' })
  occurrence!: number;
  @Field(() => Int, { description: 'Cells that are not empty.' })
  filled!: number;
  @Field(() => [String], { description: 'At most five different cells.' })
  samples!: string[];
  @Field(() => [String], { description: 'Why it is read the way it is, in the words of the files.' })
  evidence!: string[];
}

@ObjectType('LinkedTable', { description: 'A table of a set of files: what it holds and what its rows would become.' })
export class LinkedTableType {
  @Field(() => String, { description: 'Name of the file without its ending, or of the sheet.' })
  name!: string;
  @Field(() => String, { description: 'File it was read from.' })
  file!: string;
  @Field(() => Int, { description: 'Rows, the header not counted.' })
  rows!: number;
  @Field(() => String, {
    description:
      'Why it becomes what it becomes: choice, name, links (its rows are links), lookup (a list of names), single_column or unknown.',
  })
  because!: string;
  @Field(() => [LinkedColumnType], { description: 'Columns of tables that are taken, in the order of the mapping.' })
  columns!: LinkedColumnType[];
}

@ObjectType('LinkedRelation', { description: 'A kind of link between the rows of two tables, counted.' })
export class LinkedRelationType {
  @Field(() => Int, { description: 'Links of this kind.' })
  links!: number;
  @Field(() => Int, { description: 'Number of different rows at the first end.' })
  fromRows!: number;
  @Field(() => Int, { description: 'Number of different rows at the second end.' })
  toRows!: number;
  @Field(() => Int, { description: 'Greatest number of links of one row at the first end.' })
  mostOfFrom!: number;
  @Field(() => Int, { description: 'Greatest number of links of one row at the second end.' })
  mostOfTo!: number;
  @Field(() => [String], {
    description: 'What such a link can mean, given what both tables become; the first is the usual one.',
  })
  meanings!: string[];
}

@ObjectType('LinkedQuestion', { description: 'What must be chosen before the tables can be read without guessing.' })
export class LinkedQuestionType {
  @Field(() => String, {
    description:
      'date_order, decimal, unit, epoch, duration_unit, duration_end, meaning, direction, no_project, source or id.',
  })
  kind!: string;
  @Field(() => String, { description: 'Table it is about, or where the links come from; empty for the whole set.' })
  table!: string;
  @Field(() => String, { nullable: true, description: 'Column it is about.' })
  header!: string | null;
  @Field(() => Int, { nullable: true, description: 'Which one of the columns with this header, from 0.' })
  occurrence!: number | null;
  @Field(() => Int, { nullable: true, description: 'Place of the relation in the mapping, from 0.' })
  relation!: number | null;
  @Field(() => String, { description: 'Setting in the mapping that the answer fills in.' })
  setting!: string;
  @Field(() => [String], { description: 'Cells or names it is about.' })
  examples!: string[];
}

@ObjectType('LinkedMissingTable', { description: 'A column that speaks of a table that is not among the files.' })
export class LinkedMissingTableType {
  @Field(() => String, { description: 'Table the column is in.' })
  table!: string;
  @Field(() => String, { description: 'Name of the column.' })
  header!: string;
}

@ObjectType('LinkedAnalysis', {
  description: 'What a set of tables holds, how they hang together and how they would be read.',
})
export class LinkedAnalysisType {
  @Field(() => ID, { description: 'The set of uploads.' })
  setId!: string;
  @Field(() => [LinkedTableType], { description: 'As many as the mapping has tables, in their order.' })
  tables!: LinkedTableType[];
  @Field(() => [LinkedRelationType], { description: 'As many as the mapping has relations, in their order.' })
  relations!: LinkedRelationType[];
  @Field(() => [LinkedQuestionType], { description: 'Questions that the mapping leaves open.' })
  questions!: LinkedQuestionType[];
  @Field(() => [LinkedMissingTableType], { description: 'References to tables that were not sent along.' })
  missingTables!: LinkedMissingTableType[];
  @Field(() => [String], { description: 'Files and sheets that hold no table.' })
  skipped!: string[];
  @Field(() => JsonScalar, { description: 'The suggested mapping as a whole; send it back, changed or not.' })
  mapping!: unknown;
}

@ObjectType('LinkedTableCounts', {
  description: 'What became of the rows of a table: read = created + changed + unchanged + notTaken.',
})
export class LinkedTableCountsType {
  @Field(() => String, { description: 'Name of the table.' })
  name!: string;
  @Field(() => String, { description: 'What its rows become, as in the mapping.' })
  role!: string;
  @Field(() => Int, { description: 'Rows read.' })
  read!: number;
  @Field(() => Int, { description: 'Rows that are new.' })
  created!: number;
  @Field(() => Int, { description: 'Rows that differ from what is stored.' })
  changed!: number;
  @Field(() => Int, { description: 'Rows that are stored already as they are.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Rows that are not taken; each has its reason.' })
  notTaken!: number;
  @Field(() => Int, { description: 'Rows taken without the link that other rows of the table have.' })
  unlinked!: number;
}

@ObjectType('LinkedReason', { description: 'Why rows of a table are not taken, or taken with a remark.' })
export class LinkedReasonType {
  @Field(() => String, { description: 'Name of the table.' })
  table!: string;
  @Field(() => ImportProblemType, { description: 'The reason, with the particulars of the first row it holds for.' })
  problem!: ImportProblemType;
  @Field(() => Boolean, { description: 'Whether those particulars hold for every row; otherwise they are an example.' })
  alike!: boolean;
  @Field(() => Int, { description: 'Number of rows it holds for.' })
  rows!: number;
}

@ObjectType('LinkedRow', { description: 'A row of a table and what would happen, or happened, with it.' })
export class LinkedRowType {
  @Field(() => String, { description: 'Name of the table.' })
  table!: string;
  @Field(() => Int, { description: 'Line in the file.' })
  number!: number;
  @Field(() => String, { description: 'Its id; of a link both ends.' })
  key!: string;
  @Field(() => String, { description: 'Its name; empty for a link.' })
  name!: string;
  @Field(() => String, { description: 'new, changed, unchanged or rejected.' })
  action!: string;
  @Field(() => [String], { description: 'What differs from what is stored.' })
  changes!: string[];
  @Field(() => [ImportProblemType], { description: 'What was not taken of it, and remarks.' })
  problems!: ImportProblemType[];
}

@ObjectType('LinkedOutcome', {
  description: 'Every row of every table is counted once: total = created + changed + unchanged + rejected.',
})
export class LinkedOutcomeType {
  @Field(() => ID, { nullable: true, description: 'Null for a preview.' })
  runId!: string | null;
  @Field(() => Int, { description: 'Rows of all tables.' })
  total!: number;
  @Field(() => Int, { description: 'Rows that are new.' })
  created!: number;
  @Field(() => Int, { description: 'Rows that differ from what is stored.' })
  changed!: number;
  @Field(() => Int, { description: 'Rows that are stored already as they are.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Rows that are not taken.' })
  rejected!: number;
  @Field(() => Int, { description: 'Rows taken without the link that other rows of their table have.' })
  unlinked!: number;
  @Field(() => [LinkedTableCountsType], { description: 'The same per table.' })
  tables!: LinkedTableCountsType[];
  @Field(() => [LinkedReasonType], {
    description:
      'Every reason that a row is not taken or has a remark, counted; the gravest first, then the most frequent.',
  })
  reasons!: LinkedReasonType[];
  @Field(() => [String], { description: 'Tables and columns of the mapping that the files lack.' })
  missing!: string[];
  @Field(() => Int, { description: 'Rows that match the filter, of which rows holds a page.' })
  rowCount!: number;
  @Field(() => [LinkedRowType], { description: 'A page of the rows.' })
  rows!: LinkedRowType[];
}

@InputType({ description: 'Which rows of a preview to show.' })
export class PreviewTablesInput {
  @Field(() => ID, { description: 'The set of uploads.' })
  setId!: string;
  @Field(() => JsonScalar, { description: 'The mapping of importTablesAnalysis, changed or not.' })
  mapping!: unknown;
  @Field(() => String, { nullable: true, description: 'Only rows of this table.' })
  table?: string | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Only rows with a problem or remark.' })
  onlyProblems!: boolean;
  @Field(() => String, { nullable: true, description: 'Only rows with this problem or remark, by its code.' })
  code?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'Rows to pass over.' })
  offset!: number;
  @Field(() => Int, { defaultValue: 50, description: 'At most 200.' })
  first!: number;
}

@InputType({ description: 'Tables to bring in.' })
export class CommitTablesInput {
  @Field(() => ID, { description: 'The set of uploads.' })
  setId!: string;
  @Field(() => JsonScalar, { description: 'The mapping as it was previewed.' })
  mapping!: unknown;
}

@ObjectType({ description: 'What an import of tables does or did.' })
export class LinkedOutcomePayload {
  @Field(() => LinkedOutcomeType, { description: 'Counts and rows.' })
  outcome!: LinkedOutcomeType;
}

export const PreviewTablesResult = resultUnion('PreviewTablesResult', LinkedOutcomePayload);
export const CommitTablesResult = resultUnion('CommitTablesResult', LinkedOutcomePayload);
