import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateScalar, enumOf, JsonScalar, listArgs, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { INDICATOR_KINDS, type IndicatorDirection, type IndicatorKind } from './entity';
import { IndicatorDirectionEnum } from './types';

export const IndicatorKindEnum = enumOf(INDICATOR_KINDS);
registerEnumType(IndicatorKindEnum, {
  name: 'IndicatorKind',
  description: 'How an indicator is judged.',
  valuesMap: {
    path: { description: 'By its way from baseline to target.' },
    measured: { description: 'By values, of which baseline or target is not known.' },
    met: { description: 'As met (1) or not met (0), without baseline and target.' },
  },
});

const OWNER_KINDS = ['goal', 'programme', 'project'] as const;
export type IndicatorOwnerKind = (typeof OWNER_KINDS)[number];
export const IndicatorOwnerKindEnum = enumOf(OWNER_KINDS);
registerEnumType(IndicatorOwnerKindEnum, {
  name: 'IndicatorOwnerKind',
  description: 'What an indicator tells of: a goal, a programme or a project.',
});

@ObjectType('IndicatorSummary', { description: 'An indicator of a goal, a programme or a project as lists show it.' })
export class IndicatorSummaryType {
  @Field(() => ID, { description: 'Id of the indicator.' })
  id!: string;
  @Field(() => String, { description: 'What is measured or judged.' })
  name!: string;
  @Field(() => IndicatorKindEnum, { description: 'How it is judged.' })
  kind!: IndicatorKind;
  @Field(() => IndicatorOwnerKindEnum, { description: 'What it tells of.' })
  ownerKind!: IndicatorOwnerKind;
  @Field(() => ReferenceType, { description: 'The goal, programme or project it tells of.' })
  owner!: ReferenceType;
  @Field(() => ID, { nullable: true, description: 'Strategy of the goal it tells of; null of a programme or project.' })
  strategyId!: string | null;
  @Field(() => String, { description: 'Unit of the values; empty when it is judged or not known.' })
  unit!: string;
  @Field(() => IndicatorDirectionEnum, { description: 'Whether a higher or a lower value is better.' })
  direction!: IndicatorDirection;
  @Field(() => String, { nullable: true, description: 'Value at the start, decimal, in its unit.' })
  baselineValue!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date of the value at the start.' })
  baselineDate!: string | null;
  @Field(() => String, { nullable: true, description: 'Value aimed at, decimal, in its unit.' })
  targetValue!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date by which it is aimed at.' })
  targetDate!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Latest value, decimal; of kind met 1 for met and 0 for not met.',
  })
  latestValue!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Date of the latest value.' })
  latestOn!: string | null;
  @Field(() => Int, { description: 'Number of values recorded.' })
  measurementCount!: number;
  @Field(() => JsonScalar, { description: 'Columns of an imported source that Stip has no field for.' })
  attributes!: Record<string, string>;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

export const IndicatorConnection = connectionOf(IndicatorSummaryType, 'IndicatorSummary');

const SORT_FIELDS = {
  name: 'Name.',
  owner: 'Name of the goal, programme or project, then the name.',
  latest: 'Date of the latest value.',
} as const;
export type IndicatorSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which indicators; all that is stated must hold, of several values in a list one.' })
export class IndicatorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name or the name of what it tells of.',
  })
  search?: string | null;
  @Field(() => [IndicatorOwnerKindEnum], {
    nullable: true,
    description: 'Indicators of goals, programmes or projects.',
  })
  ownerKinds?: IndicatorOwnerKind[] | null;
  @Field(() => [IndicatorKindEnum], { nullable: true, description: 'Indicators judged in one of these ways.' })
  kinds?: IndicatorKind[] | null;
  @Field(() => [ID], { nullable: true, description: 'Indicators of these goals, programmes or projects.' })
  ownerIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Indicators of this project and of the programme it is in.' })
  aboutProjectId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True for indicators with a value, false for those without.' })
  measured?: boolean | null;
}

@ArgsType()
export class IndicatorListArgs extends listArgs('Indicator', SORT_FIELDS, IndicatorFilter) {}

@InputType({ description: 'A value of an indicator on a date; the value a date has already is replaced.' })
export class RecordIndicatorValueInput {
  @Field(() => ID, { description: 'Indicator of a goal, a programme or a project.' })
  indicatorId!: string;
  @Field(() => DateScalar, { description: 'Date of the value.' })
  measuredOn!: string;
  @Field(() => String, {
    description: 'Decimal number in the unit of the indicator; of kind met 1 for met and 0 for not met.',
  })
  value!: string;
  @Field(() => String, { defaultValue: '', description: 'Where the value comes from.' })
  source!: string;
  @Field(() => String, { defaultValue: '', description: 'What is to be known about it.' })
  note!: string;
}

@ObjectType({ description: 'The indicator as it is after the change.' })
export class IndicatorPayload {
  @Field(() => IndicatorSummaryType, { description: 'The indicator with its latest value.' })
  indicator!: IndicatorSummaryType;
}

export const RecordIndicatorValueResult = resultUnion('RecordIndicatorValueResult', IndicatorPayload);
