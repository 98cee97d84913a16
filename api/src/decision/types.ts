import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CentsScalar, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import {
  DECISION_BODIES,
  DECISION_KINDS,
  DECISION_STATES,
  type DecisionBody,
  type DecisionKind,
  type DecisionState,
} from './entity';

export const DecisionKindEnum = enumOf(DECISION_KINDS);
registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'Decision (besluit), motion (motie), commitment to the council (toezegging) or question.',
});
export const DecisionBodyEnum = enumOf(DECISION_BODIES);
registerEnumType(DecisionBodyEnum, { name: 'DecisionBody', description: 'Who decides.' });
export const DecisionStateEnum = enumOf(DECISION_STATES);
registerEnumType(DecisionStateEnum, {
  name: 'DecisionState',
  description: 'Requested, decided, settled (carried out) or withdrawn.',
});

@ObjectType('Decision', { description: 'What was asked of a body, and what became of it.' })
export class DecisionTypeObject {
  @Field(() => ID)
  id!: string;
  @Field(() => DecisionKindEnum)
  kind!: DecisionKind;
  @Field(() => String)
  title!: string;
  @Field(() => String)
  description!: string;
  @Field(() => DecisionBodyEnum)
  body!: DecisionBody;
  @Field(() => DecisionStateEnum)
  state!: DecisionState;
  @Field(() => ReferenceType, { nullable: true, description: 'Null when it is about the portfolio as a whole.' })
  project!: ReferenceType | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be decided or settled.' })
  dueDate!: string | null;
  @Field(() => DateScalar, { nullable: true })
  decidedOn!: string | null;
  @Field(() => String, { description: 'Reference in the papers of the body.' })
  reference!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Money it is about, in whole cents.' })
  amount!: string | null;
  @Field(() => Int)
  version!: number;
}

@InputType()
export class CreateDecisionInput {
  @Field(() => DecisionKindEnum, { nullable: true, description: 'A decision when left out.' })
  kind?: DecisionKind;
  @Field(() => String)
  title!: string;
  @Field(() => String, { nullable: true })
  description?: string;
  @Field(() => DecisionBodyEnum)
  body!: DecisionBody;
  @Field(() => DecisionStateEnum, { nullable: true, description: 'Requested when left out.' })
  state?: DecisionState;
  @Field(() => ID, { nullable: true })
  projectId?: string | null;
  @Field(() => DateScalar, { nullable: true })
  dueDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Asked when it is decided or settled.' })
  decidedOn?: string | null;
  @Field(() => String, { nullable: true })
  reference?: string;
  @Field(() => CentsScalar, { nullable: true })
  amount?: string | null;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateDecisionInput extends CreateDecisionInput {
  @Field(() => ID)
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true })
  declare title: string;
  @Field(() => DecisionBodyEnum, { nullable: true })
  declare body: DecisionBody;
}

@ObjectType()
export class DecisionPayload {
  @Field(() => DecisionTypeObject)
  decision!: DecisionTypeObject;
}

export const CreateDecisionResult = resultUnion('CreateDecisionResult', DecisionPayload);
export const UpdateDecisionResult = resultUnion('UpdateDecisionResult', DecisionPayload);
