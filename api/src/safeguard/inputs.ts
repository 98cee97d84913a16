import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Needed, ObligationProgress, ObligationState, SafeguardFinding } from '@stip/domain';
import { DateScalar, listArgs } from '../platform/graphql';
import type { ReferenceList, Relevance, SafeguardList, SafeguardState } from './entity';
import {
  NeededEnum,
  ObligationProgressEnum,
  ObligationStateEnum,
  ReferenceListEnum,
  RelevanceEnum,
  SafeguardFindingKindEnum,
  SafeguardListEnum,
  SafeguardStateEnum,
} from './types';

const VERSION = 'The version the user saw; left out for something new.';

@InputType({ description: 'An item of a reference list; all its texts are sent.' })
export class SetReferenceItemInput {
  @Field(() => ID, { nullable: true, description: 'The item to change; a new one when left out.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
  @Field(() => ReferenceListEnum, { description: 'The list; that of an item that is there does not change.' })
  list!: ReferenceList;
  @Field(() => String, { description: 'Name in Dutch, unique in the list.' })
  nameNl!: string;
  @Field(() => String, { defaultValue: '', description: 'Name in English; empty where the Dutch one serves both.' })
  nameEn!: string;
  @Field(() => String, { defaultValue: '', description: 'What it means, in Dutch.' })
  descriptionNl!: string;
  @Field(() => String, { defaultValue: '', description: 'What it means, in English.' })
  descriptionEn!: string;
  @Field(() => String, { defaultValue: '', description: 'What a kind of obligation follows from, in Dutch.' })
  legalBasisNl!: string;
  @Field(() => String, { defaultValue: '', description: 'What a kind of obligation follows from, in English.' })
  legalBasisEn!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Months, 1 to 240, after which a kind of obligation must be looked at again; null when it lasts.',
  })
  validMonths?: number | null;
  @Field(() => String, { defaultValue: '', description: 'Web address of the source.' })
  link!: string;
  @Field(() => Boolean, { defaultValue: true, description: 'Whether projects can choose it.' })
  active!: boolean;
}

@InputType({ description: 'Puts an item elsewhere in its list.' })
export class MoveReferenceItemInput {
  @Field(() => ID, { description: 'The item.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
  @Field(() => Int, { description: 'Its place, from 0; beyond the end is the end.' })
  position!: number;
}

@InputType({ description: 'Answers about a project; null is not answered yet.' })
export class SetProjectCharacteristicsInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Processes personal data.' })
  personalData?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Among which sensitive data; only with personal data.' })
  specialCategories?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Uses an algorithm or AI.' })
  algorithm?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Its outcome affects people; only with an algorithm.' })
  highImpact?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Yields information that is or could be made public.' })
  publicData?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Captures information that must be kept under the Archives Act.',
  })
  records?: boolean | null;
}

@InputType({ description: 'Suggestions to take over as obligations.' })
export class AcceptSuggestedObligationsInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => [ID], { description: 'Kinds of obligation that are suggested for it, at least one.' })
  kindIds!: string[];
}

@InputType({ description: 'What a value, principle or law means for a project.' })
export class SetSafeguardInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'The value, principle or law.' })
  itemId!: string;
  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
  @Field(() => RelevanceEnum, { description: 'Whether it applies.' })
  relevance!: Relevance;
  @Field(() => String, { defaultValue: '', description: 'Why; required when it does not apply.' })
  reason!: string;
  @Field(() => String, { defaultValue: '', description: 'How; required when planned or safeguarded.' })
  how!: string;
  @Field(() => SafeguardStateEnum, {
    defaultValue: 'not_assessed',
    description: 'How far it is safeguarded; only for what applies.',
  })
  state!: SafeguardState;
  @Field(() => ID, { nullable: true, description: 'Who sees to it.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is looked at again.' })
  reviewOn?: string | null;
  @Field(() => String, { defaultValue: '', description: 'Web address of what shows it.' })
  evidenceLink!: string;
}

@InputType({ description: 'Values weighed against each other in a project.' })
export class SetTradeOffInput {
  @Field(() => ID, { nullable: true, description: 'The trade-off to change; a new one when left out.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => [ID], { description: 'The values, at least two.' })
  valueIds!: string[];
  @Field(() => String, { description: 'What had to be chosen.' })
  question!: string;
  @Field(() => String, { defaultValue: '', description: 'What was considered.' })
  options!: string;
  @Field(() => String, { defaultValue: '', description: 'What was chosen; required with a date.' })
  choice!: string;
  @Field(() => String, { defaultValue: '', description: 'Why.' })
  reasons!: string;
  @Field(() => String, { defaultValue: '', description: 'Who decided; required with a date.' })
  decidedBy!: string;
  @Field(() => DateScalar, { nullable: true, description: 'When it was decided; null while it is open.' })
  decidedOn?: string | null;
  @Field(() => String, { defaultValue: '', description: 'Where it can be read.' })
  reference!: string;
  @Field(() => ID, { nullable: true, description: 'The decision in which it was made.' })
  decisionId?: string | null;
}

@InputType({ description: 'An obligation of a project.' })
export class SetObligationInput {
  @Field(() => ID, { nullable: true, description: 'The obligation to change; a new one when left out.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: VERSION })
  version?: number | null;
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;
  @Field(() => ID, { description: 'What is asked; one of a kind per project.' })
  kindId!: string;
  @Field(() => NeededEnum, { description: 'Whether it is needed.' })
  needed!: Needed;
  @Field(() => String, { defaultValue: '', description: 'Why; required when it is not needed.' })
  reason!: string;
  @Field(() => ObligationProgressEnum, {
    defaultValue: 'not_started',
    description: 'How far it is; not_started when it is not needed.',
  })
  progress!: ObligationProgress;
  @Field(() => ID, { nullable: true, description: 'Who sees to it.' })
  ownerId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it is to be done.' })
  dueDate?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'When it was done; required with, and only with, done.' })
  doneOn?: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which it counts as done. When left out it follows from the months of the kind.',
  })
  validUntil?: string | null;
  @Field(() => String, { defaultValue: '', description: 'Web address of the document.' })
  documentLink!: string;
  @Field(() => String, { defaultValue: '', description: 'Number or place of the document.' })
  documentReference!: string;
}

const SEARCH = 'Words, each of which is somewhere in the texts shown. At most ten count.';
const PROGRAMMES = 'Projects of these programmes.';

@InputType({ description: 'Which obligations; all that is stated must hold, of several values in a list one.' })
export class ObligationFilter {
  @Field(() => String, { nullable: true, description: SEARCH })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: PROGRAMMES })
  programmeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Obligations of these projects.' })
  projectIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Obligations of these kinds.' })
  kindIds?: string[] | null;
  @Field(() => [ObligationStateEnum], {
    nullable: true,
    description: 'Obligations that are in one of these states today.',
  })
  states?: ObligationState[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for those that are overdue.' })
  overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True for those that expire within 90 days.' })
  expiring?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Obligations that these people see to.' })
  ownerIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for those that nobody sees to.' })
  withoutOwner?: boolean | null;
}

@InputType({ description: 'Which projects of the matrix.' })
export class ProjectObligationsFilter {
  @Field(() => String, { nullable: true, description: SEARCH })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: PROGRAMMES })
  programmeIds?: string[] | null;
}

@InputType({ description: 'Which records of values, principles and laws.' })
export class SafeguardFilter {
  @Field(() => String, { nullable: true, description: SEARCH })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: PROGRAMMES })
  programmeIds?: string[] | null;
  @Field(() => SafeguardListEnum, { nullable: true, description: 'Items of this list.' })
  list?: SafeguardList | null;
  @Field(() => [ID], { nullable: true, description: 'These values, principles or laws.' })
  itemIds?: string[] | null;
  @Field(() => [RelevanceEnum], { nullable: true, description: 'With one of these answers to whether it applies.' })
  relevances?: Relevance[] | null;
  @Field(() => [SafeguardStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: SafeguardState[] | null;
}

@InputType({ description: 'Which trade-offs.' })
export class TradeOffFilter {
  @Field(() => String, { nullable: true, description: SEARCH })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: PROGRAMMES })
  programmeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Trade-offs that weigh one of these values.' })
  valueIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for decided ones, false for open ones.' })
  decided?: boolean | null;
}

@InputType({ description: 'Which findings.' })
export class SafeguardFindingFilter {
  @Field(() => String, { nullable: true, description: SEARCH })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: PROGRAMMES })
  programmeIds?: string[] | null;
  @Field(() => [SafeguardFindingKindEnum], { nullable: true, description: 'Findings of these kinds.' })
  kinds?: SafeguardFinding[] | null;
}

const OBLIGATION_SORT = {
  due_date: 'When it is to be done; overdue ones first.',
  project: 'Name of the project, then the order of the kinds.',
  kind: 'Order of the kinds, then the name of the project.',
  valid_until: 'Last day on which it counts as done.',
} as const;
export type ObligationSortField = keyof typeof OBLIGATION_SORT;
@ArgsType()
export class ObligationListArgs extends listArgs('Obligation', OBLIGATION_SORT, ObligationFilter) {}

const MATRIX_SORT = { programme: 'Programmes in their order, then the name of the project.', name: 'Name.' } as const;
export type MatrixSortField = keyof typeof MATRIX_SORT;
@ArgsType()
export class ProjectObligationsListArgs extends listArgs('ProjectObligations', MATRIX_SORT, ProjectObligationsFilter) {}

const SAFEGUARD_SORT = {
  item: 'Order of the lists, then the name of the project.',
  project: 'Name of the project, then the order of the lists.',
  review_on: 'When it is looked at again.',
} as const;
export type SafeguardSortField = keyof typeof SAFEGUARD_SORT;
@ArgsType()
export class SafeguardListArgs extends listArgs('Safeguard', SAFEGUARD_SORT, SafeguardFilter) {}

const TRADE_OFF_SORT = {
  decided_on: 'When it was decided; open ones come last.',
  question: 'The question.',
  project: 'Name of the project.',
} as const;
export type TradeOffSortField = keyof typeof TRADE_OFF_SORT;
@ArgsType()
export class TradeOffListArgs extends listArgs('TradeOff', TRADE_OFF_SORT, TradeOffFilter) {}

const FINDING_SORT = { severity: 'The worst first, then what matters longest.' } as const;
export type FindingSortField = keyof typeof FINDING_SORT;
@ArgsType()
export class SafeguardFindingListArgs extends listArgs('SafeguardFinding', FINDING_SORT, SafeguardFindingFilter) {}
