import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { DecisionKind, DecisionState, MotionOutcome } from '@stip/domain';
import { CentsScalar, DateScalar, listArgs } from '../platform/graphql';
import type { DecisionBody } from './entity';
import {
  DecisionBodyEnum,
  DecisionKindEnum,
  DecisionStateEnum,
  LinkKindEnum,
  MotionOutcomeEnum,
  type LinkKind,
} from './types';

/** What can be changed of any decision, whatever its state. */
@InputType({ isAbstract: true })
class DecisionFields {
  @Field(() => String, { nullable: true, description: 'What was asked, in full.' })
  description?: string;
  @Field(() => ID, { nullable: true, description: 'The project it is about first.' })
  projectId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was put, filed or promised.' })
  raisedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Party or function that put it; no names of residents.' })
  askedBy?: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day by which it is to be decided or settled.' })
  dueDate?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the decision or vote; for decisions and motions that were decided.',
  })
  decidedOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Reference in the papers of the body.' })
  reference?: string;
  @Field(() => String, { nullable: true, description: 'Address of the source, beginning with https:// or http://.' })
  sourceLink?: string;
  @Field(() => ID, { nullable: true, description: 'Member of the executive who answers for it.' })
  portfolioHolderId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who sees to it.' })
  ownerId?: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Money it is about, in whole cents; may be negative.' })
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Answer to a question.' })
  answer?: string;
}

@InputType({ description: 'Something asked of a body. One that was decided or settled before can be entered as such.' })
export class CreateDecisionInput extends DecisionFields {
  @Field(() => DecisionKindEnum, { nullable: true, description: 'A decision when left out.' })
  kind?: DecisionKind;
  @Field(() => String, { description: 'What it is about, in a line.' })
  title!: string;
  @Field(() => DecisionBodyEnum, { description: 'Who decides, or to whom it was promised.' })
  body!: DecisionBody;
  @Field(() => DecisionStateEnum, { nullable: true, description: 'Requested when left out.' })
  state?: DecisionState;
  @Field(() => MotionOutcomeEnum, { nullable: true, description: 'Asked of a motion that was decided.' })
  outcome?: MotionOutcome | null;
  @Field(() => DateScalar, { nullable: true, description: 'Asked when it was settled.' })
  settledOn?: string | null;
  @Field(() => String, { nullable: true, description: 'How it was settled, or why it was withdrawn.' })
  settlement?: string;
}

@InputType({ description: 'Fields left out stay as they are; null empties a field that may be empty.' })
export class UpdateDecisionInput extends DecisionFields {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'What it is about, in a line.' })
  title?: string;
  @Field(() => DecisionBodyEnum, { nullable: true, description: 'Who decides, or to whom it was promised.' })
  body?: DecisionBody;
}

@InputType({ description: 'What was decided on a decision or motion.' })
export class DecideDecisionInput {
  @Field(() => ID, { description: 'The decision or motion.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => DateScalar, { description: 'Day of the decision or vote.' })
  decidedOn!: string;
  @Field(() => MotionOutcomeEnum, {
    nullable: true,
    description: 'Of a motion: adopted, rejected, or held, with which it stays before the body.',
  })
  outcome?: MotionOutcome | null;
  @Field(() => String, { nullable: true, description: 'Reference in the papers of the body; stays when left out.' })
  reference?: string | null;
}

@InputType({ description: 'How something was settled. A decision or motion is decided first.' })
export class SettleDecisionInput {
  @Field(() => ID, { description: 'What was settled.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => DateScalar, { description: 'Day on which it was settled or answered.' })
  settledOn!: string;
  @Field(() => String, { description: 'How it was settled; of a question this may be empty.' })
  settlement!: string;
  @Field(() => String, { nullable: true, description: 'Answer to a question, which is asked then.' })
  answer?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who settled it; the signed-in when left out.' })
  settledById?: string | null;
}

@InputType({ description: 'Why something was withdrawn.' })
export class WithdrawDecisionInput {
  @Field(() => ID, { description: 'What was withdrawn.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => DateScalar, { description: 'Day on which it was withdrawn.' })
  withdrawnOn!: string;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Something a decision touches.' })
export class LinkDecisionInput {
  @Field(() => ID, { description: 'The decision.' })
  decisionId!: string;
  @Field(() => LinkKindEnum, { description: 'What the link leads to.' })
  kind!: LinkKind;
  @Field(() => ID, { description: 'The object of that kind.' })
  objectId!: string;
}

const SORT_FIELDS = {
  due_date: 'Day by which it is to be decided or settled.',
  raised_on: 'Day on which it was put, filed or promised.',
  decided_on: 'Day of the decision or vote.',
  settled_on: 'Day on which it was settled or withdrawn.',
  title: 'Title.',
  reference: 'Reference in the papers of the body.',
} as const;
export type DecisionSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which decisions; all that is stated must hold, of several values in a list one.' })
export class DecisionFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the title, the reference, who asked it, the project or the owner.',
  })
  search?: string | null;
  @Field(() => [DecisionKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: DecisionKind[] | null;
  @Field(() => [DecisionBodyEnum], { nullable: true, description: 'Of one of these bodies.' })
  bodies?: DecisionBody[] | null;
  @Field(() => [DecisionStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: DecisionState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for what is still awaited, false for the rest.' })
  awaited?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True for what is awaited and late.' })
  overdue?: boolean | null;
  @Field(() => DateScalar, { nullable: true, description: 'Due before this day.' })
  dueBefore?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'About this project, or linked to it, to one of its milestones or one of its risks.',
  })
  projectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Linked to this goal.' })
  goalId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Seen to by this person, or answered for as member of the executive.',
  })
  ownerId?: string | null;
}

@ArgsType()
export class DecisionListArgs extends listArgs('Decision', SORT_FIELDS, DecisionFilter) {}
