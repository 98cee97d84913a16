import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';
import type { MitigationState, RiskCategory, RiskResponse, RiskState } from './entity';
import { MitigationStateEnum, RiskCategoryEnum, RiskResponseEnum, RiskStateEnum } from './types';

@InputType()
export class SetRiskInput {
  @Field(() => ID, { nullable: true, description: 'The risk to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, { nullable: true, description: 'Absent for a risk of the portfolio as a whole.' })
  projectId?: string | null;
  @Field(() => String)
  title!: string;
  @Field(() => String, { defaultValue: '' })
  cause!: string;
  @Field(() => String, { defaultValue: '' })
  event!: string;
  @Field(() => String, { defaultValue: '' })
  consequence!: string;
  @Field(() => RiskCategoryEnum, { nullable: true, description: 'Left as it is, or other, when left out.' })
  category?: RiskCategory;
  @Field(() => Int, { description: '1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: '1 to 5.' })
  impact!: number;
  @Field(() => Int, { nullable: true })
  residualLikelihood?: number | null;
  @Field(() => Int, { nullable: true })
  residualImpact?: number | null;
  @Field(() => CentsScalar, { nullable: true })
  impactAmount?: string | null;
  @Field(() => RiskResponseEnum, { defaultValue: 'reduce' })
  response!: RiskResponse;
  @Field(() => RiskStateEnum, { defaultValue: 'open' })
  state!: RiskState;
  @Field(() => DateScalar, { nullable: true })
  reviewDate?: string | null;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
}

@InputType()
export class SetMitigationInput {
  @Field(() => ID, { nullable: true, description: 'The measure to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID)
  riskId!: string;
  @Field(() => String)
  title!: string;
  @Field(() => ID, { nullable: true })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
  @Field(() => MitigationStateEnum, { defaultValue: 'planned' })
  state!: MitigationState;
  @Field(() => CentsScalar, { nullable: true })
  cost?: string | null;
  @Field(() => String, { defaultValue: '' })
  effect!: string;
}
