import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CentsScalar,
  connectionOf,
  DateScalar,
  DateTimeScalar,
  enumOf,
  listArgs,
  resultUnion,
} from '../platform/graphql';
import { REBASELINE_REQUEST_STATES, type RebaselineReason, type RebaselineRequestState } from './entity';
import { ProjectPayload, RebaselineReasonEnum } from './types';

export const RebaselineRequestStateEnum = enumOf(REBASELINE_REQUEST_STATES);
registerEnumType(RebaselineRequestStateEnum, {
  name: 'RebaselineRequestState',
  description: 'How far a request to replace an approved plan is.',
  valuesMap: {
    requested: { description: 'Waits for somebody else to decide.' },
    approved: { description: 'The plan asked for is the current baseline, or was.' },
    refused: { description: 'Refused, with a reason.' },
    withdrawn: { description: 'Taken back.' },
  },
});

@ObjectType('RebaselineRequest', { description: 'A request to replace the approved plan of a project (herijking).' })
export class RebaselineRequestType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => Int, {
    description: 'Grows with every save. Send it along with a change, so that nobody overwrites another.',
  })
  version!: number;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => String, { description: 'Name of the project.' })
  projectName!: string;
  @Field(() => RebaselineRequestStateEnum, { description: 'How far it is.' })
  state!: RebaselineRequestState;
  @Field(() => RebaselineReasonEnum, { description: 'Why the plan is to be replaced.' })
  reasonCategory!: RebaselineReason;
  @Field(() => String, { description: 'Reference of the decision behind it.' })
  decisionReference!: string;
  @Field(() => DateScalar, { description: 'Day of that decision.' })
  decidedOn!: string;
  @Field(() => String, { description: 'What changed and why.' })
  explanation!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Start in the plan that is asked for.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'End in the plan that is asked for, included.' })
  endDate!: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Budget of all years in the plan that is asked for, in whole cents of the currency of the organisation.',
  })
  budget!: string | null;
  @Field(() => ID, { description: 'Who asked; somebody else decides.' })
  requestedById!: string;
  @Field(() => String, { description: 'Name of who asked.' })
  requestedByName!: string;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  requestedAt!: string;
  @Field(() => String, { nullable: true, description: 'Who approved, refused or withdrew it.' })
  closedByName!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was.' })
  closedAt!: string | null;
  @Field(() => String, { description: 'Remark on the decision; says why when it was refused.' })
  note!: string;
}

export const RebaselineRequestConnection = connectionOf(RebaselineRequestType, 'RebaselineRequest');

const SORT_FIELDS = { requested_at: 'When it was asked.', project: 'Name of the project.' } as const;
export type RebaselineRequestSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which requests; all that is stated must hold.' })
export class RebaselineRequestFilter {
  @Field(() => [ID], { nullable: true, description: 'Requests about these projects.' })
  projectIds?: string[] | null;
  @Field(() => [RebaselineRequestStateEnum], { nullable: true, description: 'Requests in one of these states.' })
  states?: RebaselineRequestState[] | null;
}

@ArgsType()
export class RebaselineRequestArgs extends listArgs('RebaselineRequest', SORT_FIELDS, RebaselineRequestFilter) {}

@InputType({ description: 'A decision that approves the first plan of a project.' })
export class ApproveBaselineInput {
  @Field(() => ID, { description: 'The project whose plan is frozen.' })
  projectId!: string;
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  approvedOn!: string;
  @Field(() => String, { description: 'Reference of the decision.' })
  decisionReference!: string;
  @Field(() => String, { defaultValue: '', description: 'Explanation of the decision.' })
  explanation!: string;
}

@InputType({ description: 'Asks to replace the approved plan of a project by the current one.' })
export class RequestRebaselineInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => RebaselineReasonEnum, { description: 'Why; that a file had another plan is no reason to ask.' })
  reasonCategory!: RebaselineReason;
  @Field(() => DateScalar, { description: 'Day of the decision behind it.' })
  decidedOn!: string;
  @Field(() => String, { description: 'Reference of that decision.' })
  decisionReference!: string;
  @Field(() => String, { description: 'What changed and why.' })
  explanation!: string;
}

@InputType({ description: 'Takes a request back.' })
export class WithdrawRebaselineInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
}

@InputType({ description: 'Approves or refuses a request.' })
export class DecideRebaselineInput extends WithdrawRebaselineInput {
  @Field(() => Boolean, { description: 'True to approve, false to refuse.' })
  approve!: boolean;
  @Field(() => String, { defaultValue: '', description: 'Remark; asked when it is refused.' })
  note!: string;
}

export const ApproveBaselineResult = resultUnion('ApproveBaselineResult', ProjectPayload);
export const RequestRebaselineResult = resultUnion('RequestRebaselineResult', ProjectPayload);
export const DecideRebaselineResult = resultUnion('DecideRebaselineResult', ProjectPayload);
export const WithdrawRebaselineResult = resultUnion('WithdrawRebaselineResult', ProjectPayload);
