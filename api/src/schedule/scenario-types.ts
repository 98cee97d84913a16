import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonType } from '../people';
import { DateScalar, DateTimeScalar, enumOf, resultUnion } from '../platform/graphql';
import { MovedItemType } from '../portfolio';
import { SCENARIO_STATES, type ScenarioState } from './entity';
import { MoveInput, SlipImpactType } from './impact-types';
import { ScheduleItemReferenceType } from './types';

export const ScenarioStateEnum = enumOf(SCENARIO_STATES);
registerEnumType(ScenarioStateEnum, {
  name: 'ScenarioState',
  description: 'What became of a scenario.',
  valuesMap: {
    open: { description: 'It can be changed, applied and dropped.' },
    applied: { description: 'Its moves were made.' },
    dropped: { description: 'It was let go.' },
  },
});

@ObjectType('ScenarioMove', { description: 'Where a scenario would have an item.' })
export class ScenarioMoveType {
  @Field(() => ScheduleItemReferenceType, { description: 'The item.' })
  item!: ScheduleItemReferenceType;
  @Field(() => DateScalar, { description: 'First day.' })
  startDate!: string;
  @Field(() => DateScalar, { description: 'Last day, included.' })
  endDate!: string;
}

@ObjectType('Scenario', { description: 'What if: moves that are compared with the plan before they are made.' })
export class ScenarioType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => String, { description: 'Name, unique among open scenarios.' })
  name!: string;
  @Field(() => String, { description: 'What it is about; may be empty.' })
  description!: string;
  @Field(() => ScenarioStateEnum, { description: 'Open, applied or dropped.' })
  state!: ScenarioState;
  @Field(() => PersonType, { nullable: true, description: 'Who made it; null when that is not known.' })
  createdBy!: PersonType | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was applied or dropped; null while open.' })
  closedAt!: string | null;
  @Field(() => [ScenarioMoveType], { description: 'Its moves, by date.' })
  moves!: ScenarioMoveType[];
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
}

@ObjectType('ScenarioComparison', { description: 'A scenario beside the plan as it is.' })
export class ScenarioComparisonType {
  @Field(() => ScenarioType, { description: 'The scenario.' })
  scenario!: ScenarioType;
  @Field(() => SlipImpactType, { nullable: true, description: 'What its moves would touch; null once it is closed.' })
  difference!: SlipImpactType | null;
}

@InputType({ description: 'A scenario to keep.' })
export class CreateScenarioInput {
  @Field(() => String, { description: 'Name, unique among open scenarios, at most 300 characters.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string;
  @Field(() => [MoveInput], { description: 'Its moves; of phases none, as they go with their parts.' })
  moves!: MoveInput[];
}

@InputType({ description: 'Fields left out stay as they are.' })
export class UpdateScenarioInput {
  @Field(() => ID, { description: 'The scenario to change.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Name, unique among open scenarios.' })
  name?: string;
  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description?: string;
  @Field(() => [MoveInput], { nullable: true, description: 'All its moves, instead of the present ones.' })
  moves?: MoveInput[];
}

@ObjectType({ description: 'The scenario as it is after the change.' })
export class ScenarioPayload {
  @Field(() => ScenarioType, { description: 'The scenario.' })
  scenario!: ScenarioType;
  @Field(() => [MovedItemType], { description: 'Items that moved by applying it, and what followed them.' })
  moved!: MovedItemType[];
}

export const CreateScenarioResult = resultUnion('CreateScenarioResult', ScenarioPayload);
export const UpdateScenarioResult = resultUnion('UpdateScenarioResult', ScenarioPayload);
export const ApplyScenarioResult = resultUnion('ApplyScenarioResult', ScenarioPayload);
export const DropScenarioResult = resultUnion('DropScenarioResult', ScenarioPayload);
