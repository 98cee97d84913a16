import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  INVOLVEMENTS,
  QUADRANTS,
  STAKEHOLDER_FINDINGS,
  type Involvement,
  type Quadrant,
  type StakeholderFinding,
} from '@stip/domain';
import { PersonType } from '../people';
import { connectionOf, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType, RemovedPayload } from '../portfolio';

export const InvolvementEnum = enumOf(INVOLVEMENTS);
registerEnumType(InvolvementEnum, {
  name: 'Involvement',
  description: 'How a stakeholder is involved (betrokkenheid), from least to most.',
  valuesMap: {
    inform: { description: 'They are told (informeren).' },
    co_create: { description: 'They make it with us (co-creëren).' },
    decide: { description: 'They decide (besluitvorming).' },
  },
});
export const QuadrantEnum = enumOf(QUADRANTS);
registerEnumType(QuadrantEnum, {
  name: 'StakeholderQuadrant',
  description: 'Place on the grid of importance and influence; 4 and 5 are high.',
  valuesMap: {
    engage: { description: 'Both high: involve closely.' },
    satisfy: { description: 'Influence high, importance not: keep satisfied.' },
    inform: { description: 'Importance high, influence not: keep informed.' },
    follow: { description: 'Neither high: follow.' },
  },
});
export const StakeholderFindingEnum = enumOf(STAKEHOLDER_FINDINGS);
registerEnumType(StakeholderFindingEnum, {
  name: 'StakeholderFindingKind',
  description: 'What is off about a stakeholder.',
  valuesMap: {
    not_involved: { description: 'High importance and influence, and nobody decided how to involve them.' },
    under_involved: { description: 'Involved less than their quadrant asks.' },
    contact_overdue: { description: 'The next contact was to be before today.' },
    no_owner: { description: 'Nobody looks after them.' },
  },
});

@ObjectType('StakeholderKind', { description: 'Item of the list of kinds of stakeholders.' })
export class StakeholderKindType {
  @Field(() => ID, { description: 'Identity; that of a shipped kind is the same for everyone.' })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the item in the list that comes with Stip; null for an own one.',
  })
  shippedKey!: string | null;
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => Boolean, { description: 'Whether it is offered for new stakeholders.' })
  active!: boolean;
  @Field(() => Int, { description: 'Number of stakeholders of this kind.' })
  stakeholderCount!: number;
  @Field(() => Int, { description: 'Rises with every change; 0 for a shipped kind as it came.' })
  version!: number;
}

@ObjectType('StakeholderKindName', { description: 'Kind of a stakeholder.' })
export class StakeholderKindNameType {
  @Field(() => ID, { description: 'Identity of the kind.' })
  id!: string;
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
}

@ObjectType('StakeholderStep', { description: 'How a stakeholder is involved in a step of the strategy.' })
export class StakeholderStepType {
  @Field(() => Int, { description: 'Step, 1 to 8: 1 to 7 make the strategy, 8 carries it out.' })
  step!: number;
  @Field(() => InvolvementEnum, { description: 'How they are involved in it.' })
  involvement!: Involvement;
}

@ObjectType('Stakeholder', { description: 'Stakeholder (belanghebbende): an organisation, group or role.' })
export class StakeholderType {
  @Field(() => ID, { description: 'Identity of the stakeholder.' })
  id!: string;
  @Field(() => String, { description: 'Name of the organisation, group or role.' })
  name!: string;
  @Field(() => StakeholderKindNameType, { description: 'Kind of stakeholder.' })
  kind!: StakeholderKindNameType;
  @Field(() => Int, { description: 'How much the strategy matters to them and they to it, 1 to 5.' })
  importance!: number;
  @Field(() => Int, { description: 'How much they can help or stop it, 1 to 5.' })
  influence!: number;
  @Field(() => QuadrantEnum, { description: 'Place on the grid.' })
  quadrant!: Quadrant;
  @Field(() => InvolvementEnum, { nullable: true, description: 'How they are involved; null while nobody decided.' })
  involvement!: Involvement | null;
  @Field(() => InvolvementEnum, {
    nullable: true,
    description: 'Least involvement that the quadrant asks; null where following is enough.',
  })
  advised!: Involvement | null;
  @Field(() => String, { description: 'What they want or expect.' })
  expectation!: string;
  @Field(() => String, { description: 'How they are approached and what was agreed.' })
  approach!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who looks after them.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'When they are spoken next.' })
  nextContact!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When they were last spoken; null when nothing was recorded.',
  })
  lastContact!: string | null;
  @Field(() => [StakeholderStepType], { description: 'Steps in which they are involved, in order.' })
  steps!: StakeholderStepType[];
  @Field(() => [ReferenceType], { description: 'Projects they have to do with, by name.' })
  projects!: ReferenceType[];
  @Field(() => [StakeholderFindingEnum], { description: 'What is off; empty when nothing is.' })
  findings!: StakeholderFinding[];
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('StakeholderContact', { description: 'A conversation with a stakeholder.' })
export class StakeholderContactType {
  @Field(() => ID, { description: 'Identity of the conversation.' })
  id!: string;
  @Field(() => DateScalar, { description: 'Day of it.' })
  contactedOn!: string;
  @Field(() => String, { description: 'What it was about.' })
  title!: string;
  @Field(() => String, { description: 'What came of it.' })
  outcome!: string;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('StakeholderDetails', { description: 'A stakeholder with the conversations recorded.' })
export class StakeholderDetailsType extends StakeholderType {
  @Field(() => [StakeholderContactType], { description: 'Latest first.' })
  contacts!: StakeholderContactType[];
}

export const StakeholderConnection = connectionOf(StakeholderType, 'Stakeholder');

@ObjectType('StakeholderFindingCount', { description: 'How often a finding occurs.' })
export class StakeholderFindingCountType {
  @Field(() => StakeholderFindingEnum, { description: 'The finding.' })
  finding!: StakeholderFinding;
  @Field(() => Int, { description: 'Number of stakeholders with it.' })
  count!: number;
}

@ObjectType('StakeholderSummary', {
  description: 'The stakeholders of the current strategy in figures, and what they can be filtered by.',
})
export class StakeholderSummaryType {
  @Field(() => ID, { nullable: true, description: 'The strategy whose term began last; null when there is none.' })
  strategyId!: string | null;
  @Field(() => Int, { description: 'Number of stakeholders.' })
  total!: number;
  @Field(() => [StakeholderFindingCountType], { description: 'Findings that occur.' })
  findings!: StakeholderFindingCountType[];
  @Field(() => [StakeholderKindNameType], { description: 'Kinds that occur, in the order of the list.' })
  kinds!: StakeholderKindNameType[];
  @Field(() => [ReferenceType], { description: 'Owners that occur, by name.' })
  owners!: ReferenceType[];
}

@ObjectType('StakeholderPayload', { description: 'The stakeholder as it then is.' })
export class StakeholderPayload {
  @Field(() => StakeholderDetailsType, { description: 'The stakeholder.' })
  stakeholder!: StakeholderDetailsType;
}

@ObjectType('StakeholderKindsPayload', { description: 'The list as it then is.' })
export class StakeholderKindsPayload {
  @Field(() => [StakeholderKindType], { description: 'All kinds, in their order.' })
  kinds!: StakeholderKindType[];
}

export const SetStakeholderResult = resultUnion('SetStakeholderResult', StakeholderPayload);
export const RemoveStakeholderResult = resultUnion('RemoveStakeholderResult', RemovedPayload);
export const LinkStakeholderProjectResult = resultUnion('LinkStakeholderProjectResult', StakeholderPayload);
export const UnlinkStakeholderProjectResult = resultUnion('UnlinkStakeholderProjectResult', StakeholderPayload);
export const SetStakeholderContactResult = resultUnion('SetStakeholderContactResult', StakeholderPayload);
export const RemoveStakeholderContactResult = resultUnion('RemoveStakeholderContactResult', StakeholderPayload);
export const SetStakeholderKindResult = resultUnion('SetStakeholderKindResult', StakeholderKindsPayload);
export const RemoveStakeholderKindResult = resultUnion('RemoveStakeholderKindResult', StakeholderKindsPayload);
