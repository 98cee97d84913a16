import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  RISK_BEARERS,
  RISK_FINDINGS,
  RISK_KINDS,
  RISK_PROXIMITIES,
  RISK_RESPONSES,
  type Colour,
  type RiskBearer,
  type RiskFinding,
  type RiskKind,
  type RiskProximity,
  type RiskResponse,
} from '@stip/domain';
import { PersonType } from '../people';
import { CentsScalar, connectionOf, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import { ColourEnum } from '../status';
import {
  ISSUE_STATES,
  MITIGATION_STATES,
  RISK_CATEGORIES,
  RISK_STATES,
  type IssueState,
  type MitigationState,
  type RiskCategory,
  type RiskState,
} from './entity';

export const RiskKindEnum = enumOf(RISK_KINDS);
registerEnumType(RiskKindEnum, {
  name: 'RiskKind',
  description: 'Whether it can do harm or good.',
  valuesMap: {
    threat: { description: 'Threat (dreiging): can do harm.' },
    opportunity: { description: 'Opportunity (kans): can do good.' },
  },
});
export const RiskCategoryEnum = enumOf(RISK_CATEGORIES);
registerEnumType(RiskCategoryEnum, { name: 'RiskCategory', description: 'What a risk is about.' });
export const RiskResponseEnum = enumOf(RISK_RESPONSES);
registerEnumType(RiskResponseEnum, {
  name: 'RiskResponse',
  description:
    'What is done about it. Avoid, reduce and transfer are for threats; exploit, enhance and share for opportunities; accept is for both.',
});
export const RiskStateEnum = enumOf(RISK_STATES);
registerEnumType(RiskStateEnum, { name: 'RiskState', description: 'A risk that occurred has an issue.' });
export const RiskProximityEnum = enumOf(RISK_PROXIMITIES);
registerEnumType(RiskProximityEnum, {
  name: 'RiskProximity',
  description: 'When it could happen, counted from now.',
  valuesMap: {
    imminent: { description: 'Within a month.' },
    quarter: { description: 'Within three months.' },
    year: { description: 'Within a year.' },
    later: { description: 'After more than a year.' },
  },
});
export const RiskBearerEnum = enumOf(RISK_BEARERS);
registerEnumType(RiskBearerEnum, {
  name: 'RiskBearer',
  description: 'What pays when it happens; only what falls on the reserve counts against it.',
  valuesMap: {
    reserve: { description: 'The capacity of the organisation (weerstandscapaciteit).' },
    provision: { description: 'A provision (voorziening) made for it.' },
    insurance: { description: 'An insurance.' },
    budget: { description: 'Contingency in the budget of the project.' },
  },
});
export const RiskFindingEnum = enumOf(RISK_FINDINGS);
registerEnumType(RiskFindingEnum, {
  name: 'RiskFinding',
  description: 'What is off about a risk.',
  valuesMap: {
    without_measures: { description: 'Open, not accepted, and no measure that stands.' },
    overdue_measures: { description: 'Open, with a measure that is not done after its due date.' },
    review_overdue: { description: 'Open, and its review date is past.' },
    no_owner: { description: 'Open, and nobody owns it.' },
    occurred_without_issue: { description: 'Occurred, and no issue deals with it.' },
  },
});
export const MitigationStateEnum = enumOf(MITIGATION_STATES);
registerEnumType(MitigationStateEnum, { name: 'MitigationState', description: 'How far a measure is.' });
export const IssueStateEnum = enumOf(ISSUE_STATES);
registerEnumType(IssueStateEnum, { name: 'IssueState', description: 'How far an issue is.' });

@ObjectType('Mitigation', { description: 'Measure (beheersmaatregel) on a risk.' })
export class MitigationType {
  @Field(() => ID, { description: 'Identity of the measure.' })
  id!: string;
  @Field(() => String, { description: 'What is done.' })
  title!: string;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to be done.' })
  dueDate!: string | null;
  @Field(() => MitigationStateEnum, { description: 'How far it is.' })
  state!: MitigationState;
  @Field(() => Boolean, { description: 'Of an open risk, neither done nor dropped, and its due date is past.' })
  overdue!: boolean;
  @Field(() => CentsScalar, { nullable: true, description: 'What the measure costs, in whole cents.' })
  cost!: string | null;
  @Field(() => String, { description: 'What the measure is expected to do.' })
  effect!: string;
  @Field(() => Int, { description: 'Rises with every change; send the version seen.' })
  version!: number;
}

@ObjectType('IssueReference', { description: 'An issue as its risk tells it.' })
export class IssueReferenceType {
  @Field(() => ID, { description: 'Identity of the issue.' })
  id!: string;
  @Field(() => String, { description: 'What is wrong.' })
  title!: string;
  @Field(() => IssueStateEnum, { description: 'How far it is.' })
  state!: IssueState;
}

@ObjectType('Risk', {
  description: 'Cause, event and consequence, with scores and expected euros before and after measures.',
})
export class RiskType {
  @Field(() => ID, { description: 'Identity of the risk.' })
  id!: string;
  @Field(() => RiskKindEnum, { description: 'Threat or opportunity.' })
  kind!: RiskKind;
  @Field(() => String, { description: 'Short name.' })
  title!: string;
  @Field(() => String, { description: 'Why it could happen.' })
  cause!: string;
  @Field(() => String, { description: 'What could happen.' })
  event!: string;
  @Field(() => String, { description: 'What that would lead to.' })
  consequence!: string;
  @Field(() => RiskCategoryEnum, { description: 'What it is about.' })
  category!: RiskCategory;
  @Field(() => RiskProximityEnum, { nullable: true, description: 'When it could happen; null while nobody judged it.' })
  proximity!: RiskProximity | null;
  @Field(() => Int, { description: 'Class of the chance before measures, 1 to 5.' })
  likelihood!: number;
  @Field(() => Int, { description: 'Class of the impact before measures, 1 to 5.' })
  impact!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Class of the chance after measures, 1 to 5; null when not scored.',
  })
  residualLikelihood!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Class of the impact after measures, 1 to 5; null when not scored.',
  })
  residualImpact!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Own chance before measures in percent, instead of the middle of the class.',
  })
  chancePercent!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Most likely loss (or gain) if it happens, in whole cents.',
  })
  impactAmount!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Lowest loss (or gain) if it happens, in whole cents.' })
  impactLow!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Highest loss (or gain) if it happens, in whole cents.' })
  impactHigh!: string | null;
  @Field(() => CentsScalar, {
    description: 'Chance x mean amount before measures, in whole cents: own figures, or the middle of the classes.',
  })
  expectedBefore!: string;
  @Field(() => CentsScalar, {
    description: 'The same after measures, in whole cents: chance and amount change in proportion to the classes.',
  })
  expectedAfter!: string;
  @Field(() => RiskBearerEnum, { description: 'What pays when it happens.' })
  borneBy!: RiskBearer;
  @Field(() => RiskResponseEnum, { description: 'What is done about it.' })
  response!: RiskResponse;
  @Field(() => RiskStateEnum, { description: 'Whether it is open, occurred or over.' })
  state!: RiskState;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is looked at again.' })
  reviewDate!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the template it was added from, such as R3.' })
  template!: string | null;
  @Field(() => Int, { description: 'Likelihood x impact after measures, or before them where nobody scored after.' })
  score!: number;
  @Field(() => ColourEnum, { description: 'Colour of the score on the 5 x 5 matrix.' })
  colour!: Colour;
  @Field(() => ReferenceType, { nullable: true, description: 'Null for a risk of the portfolio as a whole.' })
  project!: ReferenceType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who watches it.' })
  owner!: PersonType | null;
  @Field(() => [MitigationType], { description: 'Its measures, the earliest due first.' })
  mitigations!: MitigationType[];
  @Field(() => [IssueReferenceType], { description: 'Issues that came from it, the latest first.' })
  issues!: IssueReferenceType[];
  @Field(() => [RiskFindingEnum], { description: 'What is off about it today.' })
  findings!: RiskFinding[];
  @Field(() => Int, { description: 'Rises with every change; send the version seen.' })
  version!: number;
}

@ObjectType('RiskIssue', { description: 'Issue (probleem): what is wrong now, mostly a risk that occurred.' })
export class IssueType {
  @Field(() => ID, { description: 'Identity of the issue.' })
  id!: string;
  @Field(() => String, { description: 'What is wrong, in short.' })
  title!: string;
  @Field(() => String, { description: 'What is wrong.' })
  description!: string;
  @Field(() => ReferenceType, { nullable: true, description: 'The risk it came from.' })
  risk!: ReferenceType | null;
  @Field(() => ReferenceType, { nullable: true, description: 'Null for an issue of the portfolio as a whole.' })
  project!: ReferenceType | null;
  @Field(() => PersonType, { nullable: true, description: 'Who resolves it.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { description: 'Day since which it is an issue.' })
  raisedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it is to be resolved.' })
  dueDate!: string | null;
  @Field(() => IssueStateEnum, { description: 'How far it is.' })
  state!: IssueState;
  @Field(() => Boolean, { description: 'Not resolved, and its due date is past.' })
  overdue!: boolean;
  @Field(() => String, { description: 'How it was resolved; empty while it is not.' })
  resolution!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was resolved.' })
  resolvedOn!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'What it costs, in whole cents.' })
  impactAmount!: string | null;
  @Field(() => Int, { description: 'Rises with every change; send the version seen.' })
  version!: number;
}

export const RiskConnection = connectionOf(RiskType, 'Risk');
export const IssueConnection = connectionOf(IssueType, 'RiskIssue');

@ObjectType({ description: 'The register after a change.' })
export class ProjectRisksPayload {
  @Field(() => RiskType, { nullable: true, description: 'The risk that was touched; null when it was removed.' })
  risk!: RiskType | null;
  @Field(() => [RiskType], { description: 'Risks of the project that was touched, or of the portfolio itself.' })
  risks!: RiskType[];
}

@ObjectType({ description: 'Risks that were added.' })
export class AddedRisksPayload {
  @Field(() => [RiskType], { description: 'In the order of the templates.' })
  risks!: RiskType[];
}

@ObjectType({ description: 'The issue after the change.' })
export class IssuePayload {
  @Field(() => IssueType, { description: 'The issue as it is now.' })
  issue!: IssueType;
}

@ObjectType({ description: 'An issue is gone.' })
export class RemovedIssuePayload {
  @Field(() => ID, { description: 'The issue that was removed.' })
  id!: string;
}

export const SetRiskResult = resultUnion('SetRiskResult', ProjectRisksPayload);
export const SetMitigationResult = resultUnion('SetMitigationResult', ProjectRisksPayload);
export const RemoveRiskResult = resultUnion('RemoveRiskResult', ProjectRisksPayload);
export const RemoveMitigationResult = resultUnion('RemoveMitigationResult', ProjectRisksPayload);
export const AddRisksFromTemplatesResult = resultUnion('AddRisksFromTemplatesResult', AddedRisksPayload);
export const ReportRiskOccurredResult = resultUnion('ReportRiskOccurredResult', IssuePayload);
export const SetIssueResult = resultUnion('SetIssueResult', IssuePayload);
export const ResolveIssueResult = resultUnion('ResolveIssueResult', IssuePayload);
export const RemoveIssueResult = resultUnion('RemoveIssueResult', RemovedIssuePayload);
