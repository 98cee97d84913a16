import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  DECISION_KINDS,
  DECISION_STATES,
  DECISION_STEPS,
  MOTION_OUTCOMES,
  type DecisionKind,
  type DecisionState,
  type DecisionStep,
  type MotionOutcome,
} from '@stip/domain';
import { PersonType } from '../people';
import { CentsScalar, connectionOf, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType, RemovedPayload } from '../portfolio';
import { DECISION_BODIES, type DecisionBody } from './entity';

export const DecisionKindEnum = enumOf(DECISION_KINDS);
registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'What was asked of a body.',
  valuesMap: {
    decision: { description: 'Decision (besluit).' },
    motion: { description: 'Motion of the council (motie).' },
    commitment: { description: 'Commitment to the council (toezegging).' },
    question: { description: 'Question of the council (raadsvraag).' },
  },
});
export const DecisionBodyEnum = enumOf(DECISION_BODIES);
registerEnumType(DecisionBodyEnum, {
  name: 'DecisionBody',
  description: 'Who decides, or to whom something was promised or answered.',
  valuesMap: {
    council: { description: 'Municipal council (raad).' },
    committee: { description: 'Committee of the council (commissie).' },
    executive: { description: 'Mayor and aldermen (college).' },
    steering_group: { description: 'Steering group (stuurgroep).' },
    management: { description: 'Management (directie).' },
  },
});
export const DecisionStateEnum = enumOf(DECISION_STATES);
registerEnumType(DecisionStateEnum, {
  name: 'DecisionState',
  description: 'Where it is.',
  valuesMap: {
    requested: { description: 'Asked, filed or promised; not decided or settled yet.' },
    decided: { description: 'A decision that was taken, or a motion that was adopted or rejected.' },
    settled: { description: 'Carried out, answered or otherwise done.' },
    withdrawn: { description: 'Withdrawn before it was decided or settled.' },
  },
});
export const MotionOutcomeEnum = enumOf(MOTION_OUTCOMES);
registerEnumType(MotionOutcomeEnum, {
  name: 'MotionOutcome',
  description: 'What became of a motion.',
  valuesMap: {
    adopted: { description: 'Adopted (aangenomen).' },
    rejected: { description: 'Rejected (verworpen).' },
    held: { description: 'Held (aangehouden): it is still before the body.' },
    withdrawn: { description: 'Withdrawn (ingetrokken).' },
  },
});
export const DecisionStepEnum = enumOf(DECISION_STEPS);
registerEnumType(DecisionStepEnum, {
  name: 'DecisionStep',
  description: 'What can be done next.',
  valuesMap: {
    decide: { description: 'Record what was decided: decideDecision.' },
    settle: { description: 'Record how it was settled: settleDecision.' },
    withdraw: { description: 'Record that it was withdrawn: withdrawDecision.' },
    reopen: { description: 'Take the last step back: reopenDecision.' },
  },
});
export const LINK_KINDS = ['project', 'programme', 'goal', 'milestone', 'risk'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export const LinkKindEnum = enumOf(LINK_KINDS);
registerEnumType(LinkKindEnum, {
  name: 'DecisionLinkKind',
  description: 'What a decision can touch.',
  valuesMap: {
    project: { description: 'A project, beside the one it is about first.' },
    programme: { description: 'A programme.' },
    goal: { description: 'A goal.' },
    milestone: { description: 'A milestone of a project.' },
    risk: { description: 'A risk.' },
  },
});

@ObjectType('DecisionLink', { description: 'Something that a decision touches.' })
export class DecisionLinkType {
  @Field(() => ID, { description: 'The link.' })
  id!: string;
  @Field(() => LinkKindEnum, { description: 'What it leads to.' })
  kind!: LinkKind;
  @Field(() => ReferenceType, { description: 'The object.' })
  object!: ReferenceType;
  @Field(() => ReferenceType, { nullable: true, description: 'The project of a milestone or risk.' })
  project!: ReferenceType | null;
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

@ObjectType('Decision', { description: 'What was asked of a body, and what became of it.' })
export class DecisionTypeObject {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;
  @Field(() => DecisionKindEnum, { description: 'Decision, motion, commitment or question.' })
  kind!: DecisionKind;
  @Field(() => String, { description: 'What it is about, in a line.' })
  title!: string;
  @Field(() => String, { description: 'What was asked, in full.' })
  description!: string;
  @Field(() => DecisionBodyEnum, { description: 'Who decides, or to whom it was promised.' })
  body!: DecisionBody;
  @Field(() => DecisionStateEnum, { description: 'Where it is.' })
  state!: DecisionState;
  @Field(() => MotionOutcomeEnum, { nullable: true, description: 'What became of a motion; null for other kinds.' })
  outcome!: MotionOutcome | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The project it is about first; null for the portfolio.' })
  project!: ReferenceType | null;
  @Field(() => [DecisionLinkType], { description: 'What else it touches, by kind and name.' })
  links!: DecisionLinkType[];
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was put, filed or promised.' })
  raisedOn!: string | null;
  @Field(() => String, { description: 'Party or function that put it; no names of residents.' })
  askedBy!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be decided or settled.' })
  dueDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the decision or the vote.' })
  decidedOn!: string | null;
  @Field(() => String, { description: 'Reference in the papers of the body.' })
  reference!: string;
  @Field(() => String, { description: 'Address of the source, beginning with http; empty when there is none.' })
  sourceLink!: string;
  @Field(() => PersonType, { nullable: true, description: 'Member of the executive who answers for it.' })
  portfolioHolder!: PersonType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it.' })
  owner!: PersonType | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Money it is about, in whole cents.' })
  amount!: string | null;
  @Field(() => String, { description: 'Answer to a question; empty while there is none.' })
  answer!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was settled or withdrawn.' })
  settledOn!: string | null;
  @Field(() => String, { description: 'How it was settled, or why it was withdrawn.' })
  settlement!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who settled it.' })
  settledBy!: PersonType | null;
  @Field(() => Boolean, { description: 'Whether a decision, settlement or answer is still awaited.' })
  awaited!: boolean;
  @Field(() => Boolean, { description: 'Awaited, and its day has passed.' })
  overdue!: boolean;
  @Field(() => [DecisionStepEnum], { description: 'What can be done next.' })
  nextSteps!: DecisionStep[];
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}

export const DecisionConnection = connectionOf(DecisionTypeObject, 'Decision');

@ObjectType('DecisionCount', { description: 'How many there are of a kind.' })
export class DecisionCountType {
  @Field(() => DecisionKindEnum, { description: 'The kind.' })
  kind!: DecisionKind;
  @Field(() => Int, { description: 'Number of all of them.' })
  total!: number;
  @Field(() => Int, { description: 'Number of those that are still awaited.' })
  awaited!: number;
  @Field(() => Int, { description: 'Number of those awaited whose day has passed.' })
  overdue!: number;
}

@ObjectType({ description: 'The decision as it is stored now.' })
export class DecisionPayload {
  @Field(() => DecisionTypeObject, { description: 'The decision.' })
  decision!: DecisionTypeObject;
}

export const CreateDecisionResult = resultUnion('CreateDecisionResult', DecisionPayload);
export const UpdateDecisionResult = resultUnion('UpdateDecisionResult', DecisionPayload);
export const DecideDecisionResult = resultUnion('DecideDecisionResult', DecisionPayload);
export const SettleDecisionResult = resultUnion('SettleDecisionResult', DecisionPayload);
export const WithdrawDecisionResult = resultUnion('WithdrawDecisionResult', DecisionPayload);
export const ReopenDecisionResult = resultUnion('ReopenDecisionResult', DecisionPayload);
export const LinkDecisionResult = resultUnion('LinkDecisionResult', DecisionPayload);
export const UnlinkDecisionResult = resultUnion('UnlinkDecisionResult', DecisionPayload);
export const RemoveDecisionResult = resultUnion('RemoveDecisionResult', RemovedPayload);
