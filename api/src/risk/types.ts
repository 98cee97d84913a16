import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Colour } from '@stip/domain';
import { PersonType } from '../people';
import { CentsScalar, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { ColourEnum } from '../status';
import {
  MITIGATION_STATES,
  RISK_CATEGORIES,
  RISK_RESPONSES,
  RISK_STATES,
  type MitigationState,
  type RiskCategory,
  type RiskResponse,
  type RiskState,
} from './entity';

export const RiskCategoryEnum = enumOf(RISK_CATEGORIES);
registerEnumType(RiskCategoryEnum, { name: 'RiskCategory', description: 'What a risk is about.' });
export const RiskResponseEnum = enumOf(RISK_RESPONSES);
registerEnumType(RiskResponseEnum, { name: 'RiskResponse', description: 'What is done about a risk.' });
export const RiskStateEnum = enumOf(RISK_STATES);
registerEnumType(RiskStateEnum, { name: 'RiskState', description: 'A risk that occurred is an issue.' });
export const MitigationStateEnum = enumOf(MITIGATION_STATES);
registerEnumType(MitigationStateEnum, { name: 'MitigationState', description: 'How far a measure is.' });

@ObjectType('Mitigation', { description: 'Measure (beheersmaatregel) against a risk.' })
export class MitigationType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => PersonType, { nullable: true })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true })
  dueDate!: string | null;
  @Field(() => MitigationStateEnum)
  state!: MitigationState;
  @Field(() => CentsScalar, { nullable: true, description: 'What the measure costs, in whole cents.' })
  cost!: string | null;
  @Field(() => String, { description: 'What the measure is expected to do.' })
  effect!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType('Risk', { description: 'Cause, event and consequence, with scores before and after measures.' })
export class RiskType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  cause!: string;
  @Field(() => String)
  event!: string;
  @Field(() => String)
  consequence!: string;
  @Field(() => RiskCategoryEnum)
  category!: RiskCategory;
  @Field(() => Int, { description: '1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: '1 to 5.' })
  impact!: number;
  @Field(() => Int, { nullable: true })
  residualLikelihood!: number | null;
  @Field(() => Int, { nullable: true })
  residualImpact!: number | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Loss if it happens.' })
  impactAmount!: string | null;
  @Field(() => RiskResponseEnum)
  response!: RiskResponse;
  @Field(() => RiskStateEnum)
  state!: RiskState;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is looked at again.' })
  reviewDate!: string | null;
  @Field(() => Int, { description: 'Likelihood x impact after measures, or before them where nobody scored after.' })
  score!: number;
  @Field(() => ColourEnum, { description: 'Colour of the score on the 5 x 5 matrix.' })
  colour!: Colour;
  @Field(() => ReferenceType, { nullable: true, description: 'Null for a risk of the portfolio as a whole.' })
  project!: ReferenceType | null;
  @Field(() => PersonType, { nullable: true })
  owner!: PersonType | null;
  @Field(() => [MitigationType])
  mitigations!: MitigationType[];
  @Field(() => Int)
  version!: number;
}

@ObjectType('RiskPage')
export class RiskPageType {
  @Field(() => [RiskType], { description: 'Highest score first.' })
  items!: RiskType[];
  @Field(() => Int, { description: 'Number of risks there are, of which items holds the first.' })
  totalCount!: number;
  @Field(() => Int, { description: 'Of all of them, how many score red.' })
  red!: number;
  @Field(() => Int)
  orange!: number;
  @Field(() => Int)
  green!: number;
}

@ObjectType()
export class ProjectRisksPayload {
  @Field(() => [RiskType], { description: 'Risks of the project that was touched, or of the portfolio itself.' })
  risks!: RiskType[];
}

export const SetRiskResult = resultUnion('SetRiskResult', ProjectRisksPayload);
export const SetMitigationResult = resultUnion('SetMitigationResult', ProjectRisksPayload);
export const RemoveRiskResult = resultUnion('RemoveRiskResult', ProjectRisksPayload);
export const RemoveMitigationResult = resultUnion('RemoveMitigationResult', ProjectRisksPayload);
