import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CHARACTERISTICS,
  NEEDED,
  OBLIGATION_PROGRESS,
  OBLIGATION_STATES,
  SAFEGUARD_FINDINGS,
  type Characteristic,
  type Needed,
  type ObligationProgress,
  type ObligationState,
  type SafeguardFinding,
} from '@stip/domain';
import { PersonType } from '../people';
import { connectionOf, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ProjectStateEnum, ReferenceType, type ProjectState } from '../portfolio';
import {
  REFERENCE_LISTS,
  RELEVANCES,
  SAFEGUARD_LISTS,
  SAFEGUARD_STATES,
  type ReferenceList,
  type Relevance,
  type SafeguardState,
} from './entity';

export const ReferenceListEnum = enumOf(REFERENCE_LISTS);
registerEnumType(ReferenceListEnum, {
  name: 'ReferenceList',
  description: 'A list that the organisation keeps itself.',
  valuesMap: {
    public_value: { description: 'Public values (publieke waarden).' },
    data_principle: { description: 'Principles for handling data.' },
    law: { description: 'Laws and regulations.' },
    obligation_kind: { description: 'Kinds of obligation, such as DPIA.' },
  },
});
export const SafeguardListEnum = enumOf(SAFEGUARD_LISTS);
registerEnumType(SafeguardListEnum, { name: 'SafeguardList', description: 'A list whose items projects safeguard.' });
export const RelevanceEnum = enumOf(RELEVANCES);
registerEnumType(RelevanceEnum, {
  name: 'Relevance',
  description: 'Whether a value, principle or law applies to a project; to_assess asks for that decision.',
});
export const SafeguardStateEnum = enumOf(SAFEGUARD_STATES);
registerEnumType(SafeguardStateEnum, {
  name: 'SafeguardState',
  description: 'How far what applies is safeguarded; a gap is known to be open.',
});
export const CharacteristicEnum = enumOf(CHARACTERISTICS);
registerEnumType(CharacteristicEnum, {
  name: 'Characteristic',
  description: 'What of a project obligations follow from.',
  valuesMap: {
    personal_data: { description: 'Processes personal data.' },
    special_categories: { description: 'Among which sensitive data, or data on vulnerable people.' },
    algorithm: { description: 'Uses an algorithm or AI.' },
    high_impact: { description: 'The outcome of the algorithm affects people.' },
    public_data: { description: 'Yields information that is or could be made public.' },
    records: { description: 'Captures information that must be kept under the Archives Act.' },
  },
});
export const NeededEnum = enumOf(NEEDED);
registerEnumType(NeededEnum, {
  name: 'Needed',
  description: 'Whether an obligation is needed; unknown asks for that decision.',
});
export const ObligationProgressEnum = enumOf(OBLIGATION_PROGRESS);
registerEnumType(ObligationProgressEnum, {
  name: 'ObligationProgress',
  description: 'How far an obligation is, as people record it.',
});
export const ObligationStateEnum = enumOf(OBLIGATION_STATES);
registerEnumType(ObligationStateEnum, {
  name: 'ObligationState',
  description: 'How an obligation stands today; expired and not_needed follow from its dates and decision.',
});
export const SafeguardFindingKindEnum = enumOf(SAFEGUARD_FINDINGS);
registerEnumType(SafeguardFindingKindEnum, {
  name: 'SafeguardFindingKind',
  description: 'What is off about values, laws and obligations.',
  valuesMap: {
    obligation_expired: { description: 'Was done, but its validity has ended.' },
    obligation_overdue: { description: 'Was due and is not done.' },
    obligation_missing: { description: 'Follows from the characteristics, and nobody decided about it.' },
    gap_without_plan: { description: 'Is not safeguarded, and nothing tells what will be done.' },
    trade_off_open: { description: 'A trade-off that was not decided.' },
    obligation_expiring: { description: 'Is done, but its validity ends within 90 days.' },
    intake_missing: { description: 'An active project whose characteristics nobody filled in.' },
  },
});

@ObjectType('ReferenceName', { description: 'An item of a reference list by its names.' })
export class ReferenceNameType {
  @Field(() => ID, { description: 'Id of the item.' })
  id!: string;
  @Field(() => ReferenceListEnum, { description: 'The list it is in.' })
  list!: ReferenceList;
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English; empty where the Dutch one serves both.' })
  nameEn!: string;
}

@ObjectType('ReferenceText', { description: 'Texts of an item of a reference list as Stip ships them.' })
export class ReferenceTextType {
  @Field(() => String, { description: 'Name in Dutch.' })
  nameNl!: string;
  @Field(() => String, { description: 'Name in English.' })
  nameEn!: string;
  @Field(() => String, { description: 'What it means, in Dutch.' })
  descriptionNl!: string;
  @Field(() => String, { description: 'What it means, in English.' })
  descriptionEn!: string;
  @Field(() => String, { description: 'What a kind of obligation follows from, in Dutch; empty for other lists.' })
  legalBasisNl!: string;
  @Field(() => String, { description: 'What a kind of obligation follows from, in English; empty for other lists.' })
  legalBasisEn!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Months after which a kind of obligation must be looked at again; null when it lasts.',
  })
  validMonths!: number | null;
  @Field(() => String, { description: 'Web address of the source; empty when there is none.' })
  link!: string;
}

@ObjectType('ReferenceItem', {
  description: 'An item of a reference list: public value, data principle, law or kind of obligation.',
})
export class ReferenceItemType extends ReferenceTextType {
  @Field(() => ID, { description: 'Id of the item.' })
  id!: string;
  @Field(() => ReferenceListEnum, { description: 'The list it is in.' })
  list!: ReferenceList;
  @Field(() => Int, { description: 'Order in its list, from 0.' })
  position!: number;
  @Field(() => Boolean, {
    description: 'False for one that projects can no longer choose; what refers to it keeps it.',
  })
  active!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Key of an item that Stip ships, such as dpia; null for one of the organisation itself.',
  })
  shippedKey!: string | null;
  @Field(() => ReferenceTextType, {
    nullable: true,
    description: 'The shipped texts, where those of the organisation differ from them.',
  })
  shipped!: ReferenceTextType | null;
  @Field(() => Int, { description: 'Number of records of projects that refer to it.' })
  uses!: number;
  @Field(() => Int, { description: 'Rises with every change; whoever saves sends the one they saw.' })
  version!: number;
}

@ObjectType('ProjectCharacteristics', {
  description: 'Answers about a project from which obligations follow; null is not answered yet.',
})
export class ProjectCharacteristicsType {
  @Field(() => Boolean, { nullable: true, description: 'Processes personal data.' })
  personalData!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Among which sensitive data, or data on vulnerable people.' })
  specialCategories!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Uses an algorithm or AI.' })
  algorithm!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'The outcome of the algorithm affects people.' })
  highImpact!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Yields information that is or could be made public.' })
  publicData!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Captures information that must be kept under the Archives Act.',
  })
  records!: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Version to send when saving; null while nothing was recorded.' })
  version!: number | null;
}

@ObjectType('Safeguard', {
  description: 'A value, principle or law for a project: whether it applies, and how it is safeguarded.',
})
export class SafeguardType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => ReferenceNameType, { description: 'The value, principle or law.' })
  item!: ReferenceNameType;
  @Field(() => RelevanceEnum, { description: 'Whether it applies.' })
  relevance!: Relevance;
  @Field(() => String, { description: 'Why it does or does not apply; never empty when it does not.' })
  reason!: string;
  @Field(() => String, { description: 'How it is safeguarded, or will be.' })
  how!: string;
  @Field(() => SafeguardStateEnum, { description: 'How far it is safeguarded; not_assessed unless it applies.' })
  state!: SafeguardState;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is looked at again.' })
  reviewOn!: string | null;
  @Field(() => String, { description: 'Web address of what shows it; empty when there is none.' })
  evidenceLink!: string;
  @Field(() => Int, { description: 'Rises with every change; whoever saves sends the one they saw.' })
  version!: number;
}

@ObjectType('DecisionName', { description: 'A decision by its title and reference.' })
export class DecisionNameType {
  @Field(() => ID, { description: 'Id of the decision.' })
  id!: string;
  @Field(() => String, { description: 'Title of the decision.' })
  name!: string;
  @Field(() => String, { description: 'Number or place of the decision; empty when there is none.' })
  reference!: string;
}

@ObjectType('TradeOff', { description: 'Values weighed against each other in a project (waardenafweging).' })
export class TradeOffType {
  @Field(() => ID, { description: 'Id of the trade-off.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => [ReferenceNameType], { description: 'The values, at least two, in the order of their list.' })
  values!: ReferenceNameType[];
  @Field(() => String, { description: 'What had to be chosen.' })
  question!: string;
  @Field(() => String, { description: 'What was considered.' })
  options!: string;
  @Field(() => String, { description: 'What was chosen; empty while that is open.' })
  choice!: string;
  @Field(() => String, { description: 'Why.' })
  reasons!: string;
  @Field(() => String, { description: 'Who decided, such as the council; empty while that is open.' })
  decidedBy!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it was decided; null while it is open.' })
  decidedOn!: string | null;
  @Field(() => String, { description: 'Where it can be read, such as the number of a proposal.' })
  reference!: string;
  @Field(() => DecisionNameType, { nullable: true, description: 'The decision in which it was made.' })
  decision!: DecisionNameType | null;
  @Field(() => Int, { description: 'Rises with every change; whoever saves sends the one they saw.' })
  version!: number;
}

@ObjectType('Obligation', { description: 'Something the law or the organisation asks of a project, such as a DPIA.' })
export class ObligationType {
  @Field(() => ID, { description: 'Id of the obligation.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => ReferenceNameType, { description: 'What is asked.' })
  kind!: ReferenceNameType;
  @Field(() => NeededEnum, { description: 'Whether it is needed.' })
  needed!: Needed;
  @Field(() => String, { description: 'Why it is needed or not; never empty when it is not.' })
  reason!: string;
  @Field(() => [CharacteristicEnum], {
    description: 'Characteristics from which it was suggested; empty when nobody accepted a suggestion.',
  })
  suggestedBecause!: Characteristic[];
  @Field(() => ObligationProgressEnum, { description: 'How far it is, as people recorded it.' })
  progress!: ObligationProgress;
  @Field(() => ObligationStateEnum, { description: 'How it stands today.' })
  state!: ObligationState;
  @Field(() => Boolean, { description: 'Due before today and neither done nor unneeded.' })
  overdue!: boolean;
  @Field(() => Boolean, { description: 'Done, but valid for at most 90 more days.' })
  expiring!: boolean;
  @Field(() => PersonType, { nullable: true, description: 'Who sees to it.' })
  owner!: PersonType | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to be done.' })
  dueDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done; null while it is not.' })
  doneOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it counts as done; null when it lasts.' })
  validUntil!: string | null;
  @Field(() => String, { description: 'Web address of the document; empty when there is none.' })
  documentLink!: string;
  @Field(() => String, { description: 'Number or place of the document; empty when there is none.' })
  documentReference!: string;
  @Field(() => Int, { description: 'Rises with every change; whoever saves sends the one they saw.' })
  version!: number;
}

@ObjectType('ObligationSuggestion', {
  description: 'An obligation that follows from the characteristics of a project and that nobody decided about.',
})
export class ObligationSuggestionType {
  @Field(() => ReferenceNameType, { description: 'What is asked.' })
  kind!: ReferenceNameType;
  @Field(() => NeededEnum, { description: 'Yes, or unknown where the law asks to find out first.' })
  needed!: Needed;
  @Field(() => [CharacteristicEnum], { description: 'The characteristics it follows from.' })
  because!: Characteristic[];
}

@ObjectType('ProjectSafeguards', { description: 'Values, principles, laws, trade-offs and obligations of a project.' })
export class ProjectSafeguardsType {
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => ProjectCharacteristicsType, { description: 'What obligations follow from.' })
  characteristics!: ProjectCharacteristicsType;
  @Field(() => [ObligationSuggestionType], { description: 'In the order of the list of kinds.' })
  suggestions!: ObligationSuggestionType[];
  @Field(() => [ObligationType], { description: 'In the order of the list of kinds.' })
  obligations!: ObligationType[];
  @Field(() => [SafeguardType], { description: 'What was recorded, in the order of the lists.' })
  safeguards!: SafeguardType[];
  @Field(() => [TradeOffType], { description: 'Open ones first, then the latest.' })
  tradeOffs!: TradeOffType[];
  @Field(() => [ReferenceItemType], { description: 'All active items of all lists, to choose from.' })
  items!: ReferenceItemType[];
  @Field(() => [DecisionNameType], { description: 'Decisions of the project, to refer to.' })
  decisions!: DecisionNameType[];
}

@ObjectType('ObligationCell', { description: 'One kind of obligation of one project: recorded, or only suggested.' })
export class ObligationCellType {
  @Field(() => ID, { description: 'Id of the kind.' })
  kindId!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the obligation; null when it is only suggested.' })
  obligationId!: string | null;
  @Field(() => ObligationStateEnum, { nullable: true, description: 'How it stands today; null when only suggested.' })
  state!: ObligationState | null;
  @Field(() => Boolean, { description: 'Due before today and neither done nor unneeded.' })
  overdue!: boolean;
  @Field(() => Boolean, { description: 'Done, but valid for at most 90 more days.' })
  expiring!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to be done.' })
  dueDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it counts as done; null when it lasts.' })
  validUntil!: string | null;
}

@ObjectType('ProjectObligations', { description: 'A project with all its obligations: a row of the matrix.' })
export class ProjectObligationsType {
  @Field(() => ID, { description: 'Id of the project.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Code of the project.' })
  code!: string | null;
  @Field(() => String, { description: 'Name of the project.' })
  name!: string;
  @Field(() => ReferenceType, { nullable: true, description: 'Its programme.' })
  programme!: ReferenceType | null;
  @Field(() => ProjectStateEnum, { description: 'State of the project.' })
  state!: ProjectState;
  @Field(() => Boolean, { description: 'Whether any characteristic was answered.' })
  intake!: boolean;
  @Field(() => [ObligationCellType], { description: 'Kinds that are recorded or suggested; others do not apply.' })
  cells!: ObligationCellType[];
}

@ObjectType('SafeguardCount', { description: 'How projects stand with one value, principle or law.' })
export class SafeguardCountType {
  @Field(() => ReferenceNameType, { description: 'The value, principle or law.' })
  item!: ReferenceNameType;
  @Field(() => Int, { description: 'Projects for which it is safeguarded.' })
  safeguarded!: number;
  @Field(() => Int, { description: 'Projects for which that is planned.' })
  planned!: number;
  @Field(() => Int, { description: 'Projects for which it is known not to be safeguarded.' })
  gap!: number;
  @Field(() => Int, { description: 'Projects to which it applies, not assessed yet.' })
  notAssessed!: number;
  @Field(() => Int, { description: 'Projects for which it is open whether it applies.' })
  toAssess!: number;
  @Field(() => Int, { description: 'Projects to which it does not apply.' })
  notApplicable!: number;
  @Field(() => Int, { description: 'Trade-offs that weigh it; 0 for principles and laws.' })
  tradeOffs!: number;
}

@ObjectType('SafeguardFinding', { description: 'Something off about values, laws or obligations of a project.' })
export class SafeguardFindingType {
  @Field(() => SafeguardFindingKindEnum, { description: 'What is off.' })
  kind!: SafeguardFinding;
  @Field(() => ReferenceType, { description: 'The project.' })
  project!: ReferenceType;
  @Field(() => ReferenceNameType, {
    nullable: true,
    description: 'The obligation, value, principle or law it is about.',
  })
  item!: ReferenceNameType | null;
  @Field(() => String, { nullable: true, description: 'The question of a trade-off.' })
  question!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day since which, or until which, that matters.' })
  date!: string | null;
}

export const ObligationConnection = connectionOf(ObligationType, 'Obligation');
export const SafeguardConnection = connectionOf(SafeguardType, 'Safeguard');
export const TradeOffConnection = connectionOf(TradeOffType, 'TradeOff');
export const ProjectObligationsConnection = connectionOf(ProjectObligationsType, 'ProjectObligations');
export const SafeguardFindingConnection = connectionOf(SafeguardFindingType, 'SafeguardFinding');

@ObjectType({ description: 'Values, laws and obligations of the project as they are after the change.' })
export class ProjectSafeguardsPayload {
  @Field(() => ProjectSafeguardsType, { description: 'What the project then has.' })
  projectSafeguards!: ProjectSafeguardsType;
}

@ObjectType({ description: 'The reference list as it is after the change.' })
export class ReferenceItemsPayload {
  @Field(() => [ReferenceItemType], { description: 'All items of the list in their order, inactive ones too.' })
  referenceItems!: ReferenceItemType[];
}

export const SetProjectCharacteristicsResult = resultUnion('SetProjectCharacteristicsResult', ProjectSafeguardsPayload);
export const AcceptSuggestedObligationsResult = resultUnion(
  'AcceptSuggestedObligationsResult',
  ProjectSafeguardsPayload,
);
export const SetSafeguardResult = resultUnion('SetSafeguardResult', ProjectSafeguardsPayload);
export const SetTradeOffResult = resultUnion('SetTradeOffResult', ProjectSafeguardsPayload);
export const RemoveTradeOffResult = resultUnion('RemoveTradeOffResult', ProjectSafeguardsPayload);
export const SetObligationResult = resultUnion('SetObligationResult', ProjectSafeguardsPayload);
export const RemoveObligationResult = resultUnion('RemoveObligationResult', ProjectSafeguardsPayload);
export const SetReferenceItemResult = resultUnion('SetReferenceItemResult', ReferenceItemsPayload);
export const RemoveReferenceItemResult = resultUnion('RemoveReferenceItemResult', ReferenceItemsPayload);
export const MoveReferenceItemResult = resultUnion('MoveReferenceItemResult', ReferenceItemsPayload);
export const RestoreReferenceItemResult = resultUnion('RestoreReferenceItemResult', ReferenceItemsPayload);
