import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MEASUREMENT_FIELDS, type MeasurementField } from '@stip/exchange';
import { DateScalar, enumOf, JsonScalar, resultUnion } from '../platform/graphql';

export const MeasurementFieldEnum = enumOf(MEASUREMENT_FIELDS);
registerEnumType(MeasurementFieldEnum, {
  name: 'MeasurementField',
  description: 'What a column of a file with measurements holds.',
});
const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
export const DateOrderEnum = enumOf(DATE_ORDERS);
registerEnumType(DateOrderEnum, {
  name: 'DateOrder',
  description: 'Order of day (d), month (m) and year (y) in dates of figures.',
});
const DECIMAL_MARKS = ['comma', 'point'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];
export const DecimalMarkEnum = enumOf(DECIMAL_MARKS);
registerEnumType(DecimalMarkEnum, {
  name: 'DecimalMark',
  description: 'What stands before the decimals; the other one separates thousands.',
});
const QUESTIONS = ['column', 'date_order', 'decimal'] as const;
export const MeasurementQuestionEnum = enumOf(QUESTIONS);
registerEnumType(MeasurementQuestionEnum, {
  name: 'MeasurementQuestionKind',
  description: 'What must be chosen before a file with measurements can be read without guessing.',
});
const ACTIONS = ['created', 'changed', 'unchanged', 'rejected'] as const;
export type MeasurementAction = (typeof ACTIONS)[number];
export const MeasurementActionEnum = enumOf(ACTIONS);
registerEnumType(MeasurementActionEnum, {
  name: 'MeasurementAction',
  description: 'What recording a row would do.',
});

@InputType({
  description: 'Places of the columns, from 0; a field left out is recognised, null says that there is none.',
})
export class MeasurementColumnsInput {
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with id or name of the indicator.' })
  indicator?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with the day the value is of.' })
  date?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with the measured value.' })
  value?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with where the value comes from.' })
  source?: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with a remark on the value.' })
  note?: number | null;
}

@InputType({ description: 'A file with measurements to look at. Nothing is written.' })
export class PreviewMeasurementsInput {
  @Field(() => ID, { nullable: true, description: 'The strategy whose indicators count; absent for that of today.' })
  strategyId?: string | null;
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => String, { description: 'The file, CSV or XLSX, in base64; at most 900,000 characters.' })
  content!: string;
  @Field(() => MeasurementColumnsInput, { nullable: true, description: 'Which column is what, where it must be said.' })
  columns?: MeasurementColumnsInput | null;
  @Field(() => DateOrderEnum, { nullable: true, description: 'How dates are written, where the file leaves it open.' })
  dateOrder?: DateOrder | null;
  @Field(() => DecimalMarkEnum, {
    nullable: true,
    description: 'How figures are written, where the file leaves it open.',
  })
  decimal?: DecimalMark | null;
}

@ObjectType('MeasurementColumns', { description: 'Places of the columns, from 0; null when the file has none.' })
export class MeasurementColumnsType {
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with id or name of the indicator.' })
  indicator!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with the day the value is of.' })
  date!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with the measured value.' })
  value!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with where the value comes from.' })
  source!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of the column, from 0, with a remark on the value.' })
  note!: number | null;
}

@ObjectType('MeasurementQuestion', { description: 'What the file leaves open.' })
export class MeasurementQuestionType {
  @Field(() => MeasurementQuestionEnum, { description: 'What must be chosen.' })
  kind!: (typeof QUESTIONS)[number];
  @Field(() => MeasurementFieldEnum, { description: 'The field it is about.' })
  field!: MeasurementField;
  @Field(() => [String], { description: 'Cells or headers that show why.' })
  examples!: string[];
}

@ObjectType('MeasurementProblem', { description: 'Why a row is not taken.' })
export class MeasurementProblemType {
  @Field(() => MeasurementFieldEnum, { description: 'The field that is wrong.' })
  field!: MeasurementField;
  @Field(() => String, { description: 'What is wrong; the interface translates it.' })
  code!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Values the text of the code needs.' })
  params?: unknown;
}

@ObjectType('MeasurementRow', { description: 'A row of the file and what recording it would do.' })
export class MeasurementRowType {
  @Field(() => Int, { description: 'Line in the file, from 1.' })
  number!: number;
  @Field(() => String, { description: 'The cell that names the indicator.' })
  indicator!: string;
  @Field(() => ID, { nullable: true, description: 'The indicator found; null when none or several were.' })
  indicatorId!: string | null;
  @Field(() => String, { description: 'Unit of that indicator; empty when there is none.' })
  unit!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day the value is of.' })
  measuredOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Decimal number with a point.' })
  value!: string | null;
  @Field(() => String, { nullable: true, description: 'The value that day has now, when it has one.' })
  stored!: string | null;
  @Field(() => String, { description: 'Where the value comes from.' })
  source!: string;
  @Field(() => String, { description: 'Remark on the value.' })
  note!: string;
  @Field(() => MeasurementActionEnum, { description: 'What recording it would do.' })
  action!: MeasurementAction;
  @Field(() => [MeasurementProblemType], { description: 'Why it is rejected; empty when it is not.' })
  problems!: MeasurementProblemType[];
}

@ObjectType('MeasurementPreview', {
  description: 'What a file with measurements says. Send the rows that are not rejected with recordMeasurements.',
})
export class MeasurementPreviewType {
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;
  @Field(() => [String], { description: 'Headers of the file in order.' })
  headers!: string[];
  @Field(() => Int, {
    description: 'Rows of the file; created + changed + unchanged + rejected once no question is open.',
  })
  rowCount!: number;
  @Field(() => MeasurementColumnsType, { description: 'Which column is what.' })
  columns!: MeasurementColumnsType;
  @Field(() => DateOrderEnum, { nullable: true, description: 'How dates are read; null while that is a question.' })
  dateOrder!: DateOrder | null;
  @Field(() => DecimalMarkEnum, { nullable: true, description: 'How figures are read; null while that is a question.' })
  decimal!: DecimalMark | null;
  @Field(() => [MeasurementQuestionType], { description: 'What must be chosen first; no rows until then.' })
  questions!: MeasurementQuestionType[];
  @Field(() => Int, { description: 'Measurements of days that have none.' })
  created!: number;
  @Field(() => Int, { description: 'Measurements that differ from what the day has.' })
  changed!: number;
  @Field(() => Int, { description: 'Measurements that stand there already.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Rows that are not taken.' })
  rejected!: number;
  @Field(() => [MeasurementRowType], { description: 'All rows in the order of the file.' })
  rows!: MeasurementRowType[];
}

@ObjectType({ description: 'What recording a file would do. Nothing was written.' })
export class MeasurementPreviewPayload {
  @Field(() => MeasurementPreviewType, { description: 'The file, row by row.' })
  preview!: MeasurementPreviewType;
}

export const PreviewMeasurementsResult = resultUnion('PreviewMeasurementsResult', MeasurementPreviewPayload);
