import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../people';
import { CentsScalar, DateScalar, resultUnion } from '../platform/graphql';

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
  @Field(() => String, { description: 'planned, in_progress, done or dropped.' })
  state!: string;
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
  @Field(() => String)
  category!: string;
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
  @Field(() => String, { description: 'avoid, reduce, transfer or accept.' })
  response!: string;
  @Field(() => String, { description: 'open, occurred or closed.' })
  state!: string;
  @Field(() => PersonType, { nullable: true })
  owner!: PersonType | null;
  @Field(() => [MitigationType])
  mitigations!: MitigationType[];
  @Field(() => Int)
  version!: number;
}

@InputType()
export class SetRiskInput {
  @Field(() => ID, { nullable: true, description: 'The risk to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID)
  projectId!: string;
  @Field(() => String)
  title!: string;
  @Field(() => String, { defaultValue: '' })
  cause!: string;
  @Field(() => String, { defaultValue: '' })
  event!: string;
  @Field(() => String, { defaultValue: '' })
  consequence!: string;
  @Field(() => Int)
  likelihood!: number;
  @Field(() => Int)
  impact!: number;
  @Field(() => Int, { nullable: true })
  residualLikelihood?: number | null;
  @Field(() => Int, { nullable: true })
  residualImpact?: number | null;
  @Field(() => CentsScalar, { nullable: true })
  impactAmount?: string | null;
  @Field(() => String, { defaultValue: 'reduce' })
  response!: string;
  @Field(() => String, { defaultValue: 'open' })
  state!: string;
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
  @Field(() => String, { defaultValue: 'planned' })
  state!: string;
}

@ObjectType()
export class ProjectRisksPayload {
  @Field(() => [RiskType])
  risks!: RiskType[];
}

export const SetRiskResult = resultUnion('SetRiskResult', ProjectRisksPayload);
export const SetMitigationResult = resultUnion('SetMitigationResult', ProjectRisksPayload);
