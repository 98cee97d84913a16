import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Involvement, Quadrant, StakeholderFinding } from '@stip/domain';
import { DateScalar, listArgs } from '../platform/graphql';
import { InvolvementEnum, QuadrantEnum, StakeholderFindingEnum } from './types';

@InputType({ description: 'How a stakeholder is involved in a step of the strategy.' })
export class StakeholderStepInput {
  @Field(() => Int, { description: 'Step, 1 to 8; each at most once.' })
  step!: number;
  @Field(() => InvolvementEnum, { description: 'How they are involved in it.' })
  involvement!: Involvement;
}

@InputType({ description: 'A stakeholder in full; what is left out is emptied.' })
export class SetStakeholderInput {
  @Field(() => ID, { nullable: true, description: 'The stakeholder to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The strategy they have to do with.' })
  strategyId!: string;
  @Field(() => String, { description: 'Name of the organisation, group or role; unique in the strategy.' })
  name!: string;
  @Field(() => ID, { description: 'Kind of stakeholder.' })
  kindId!: string;
  @Field(() => Int, { description: '1 to 5.' })
  importance!: number;
  @Field(() => Int, { description: '1 to 5.' })
  influence!: number;
  @Field(() => InvolvementEnum, { nullable: true, description: 'How they are involved; absent while nobody decided.' })
  involvement?: Involvement | null;
  @Field(() => String, { defaultValue: '', description: 'What they want or expect.' })
  expectation!: string;
  @Field(() => String, { defaultValue: '', description: 'How they are approached and what was agreed.' })
  approach!: string;
  @Field(() => ID, { nullable: true, description: 'Person who looks after them.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When they are spoken next.' })
  nextContact?: string | null;
  @Field(() => [StakeholderStepInput], { defaultValue: [], description: 'Steps in which they are involved.' })
  steps!: StakeholderStepInput[];
}

@InputType({ description: 'A stakeholder and a project.' })
export class StakeholderProjectKey {
  @Field(() => ID, { description: 'The stakeholder.' })
  stakeholderId!: string;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
}

@InputType({ description: 'A conversation with a stakeholder.' })
export class SetStakeholderContactInput {
  @Field(() => ID, { nullable: true, description: 'The conversation to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, { description: 'The stakeholder.' })
  stakeholderId!: string;
  @Field(() => DateScalar, { description: 'Day of it, not after today.' })
  contactedOn!: string;
  @Field(() => String, { description: 'What it was about.' })
  title!: string;
  @Field(() => String, { defaultValue: '', description: 'What came of it.' })
  outcome!: string;
}

@InputType({ description: 'A kind of stakeholders.' })
export class SetStakeholderKindInput {
  @Field(() => ID, { nullable: true, description: 'The kind to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The version the user saw, with id; 0 for a shipped kind as it came.',
  })
  version?: number | null;
  @Field(() => String, { description: 'Name in Dutch, unique.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether it is offered for new stakeholders.' })
  active!: boolean;
}

const SORT_FIELDS = {
  weight: 'Importance and influence together, then the name.',
  name: 'Name.',
  importance: 'Importance.',
  influence: 'Influence.',
  next_contact: 'When they are spoken next.',
};
export type StakeholderSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which stakeholders; all that is stated must hold, of several values in a list one.' })
export class StakeholderFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name, the expectation or the approach. At most ten count.',
  })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these kinds.' })
  kindIds?: string[] | null;
  @Field(() => [QuadrantEnum], { nullable: true, description: 'In one of these quadrants.' })
  quadrants?: Quadrant[] | null;
  @Field(() => [InvolvementEnum], { nullable: true, description: 'Involved in one of these ways.' })
  involvements?: Involvement[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for those of whom nobody decided how to involve them.' })
  withoutInvolvement?: boolean | null;
  @Field(() => [Int], { nullable: true, description: 'Involved in one of these steps, 1 to 8.' })
  steps?: number[] | null;
  @Field(() => [ID], { nullable: true, description: 'Looked after by one of these people.' })
  ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Having to do with one of these projects.' })
  projectIds?: string[] | null;
  @Field(() => [StakeholderFindingEnum], { nullable: true, description: 'With one of these findings.' })
  findings?: StakeholderFinding[] | null;
}

@ArgsType()
export class StakeholderListArgs extends listArgs('Stakeholder', SORT_FIELDS, StakeholderFilter) {}
