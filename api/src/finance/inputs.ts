import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';
import type { BudgetBody, BudgetNature, BudgetTerm, FundingKind, LedgerKind } from './entity';
import { BudgetBodyEnum, BudgetNatureEnum, BudgetTermEnum, FundingKindEnum, LedgerKindEnum } from './types';

const TAAKVELD = 'Code of the national list of task fields (BBV), such as 0.4.';

@InputType({ description: 'A booking. It is never changed; a counter-entry takes it back.' })
export class RecordLedgerEntryInput {
  @Field(() => ID, { description: 'Project to book on.' })
  projectId!: string;
  @Field(() => LedgerKindEnum, { description: 'Commitment, actual or forecast.' })
  kind!: LedgerKind;
  @Field(() => Int, { description: 'Fiscal year it counts for, 1900 to 2299.' })
  fiscalYear!: number;
  @Field(() => DateScalar, { description: 'Day of booking.' })
  bookedOn!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Negative for a credit note or a release; a forecast is the total of the year and never negative.',
  })
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Why a forecast has no amount; instead of an amount.' })
  absenceReason?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; euro when left out.' })
  currency?: string;
  @Field(() => String, { defaultValue: '', description: 'What it is for.' })
  description!: string;
  @Field(() => String, { defaultValue: '', description: 'Such as an invoice or order number.' })
  reference!: string;
  @Field(() => ID, { nullable: true, description: 'Source it is paid from; a forecast has none.' })
  fundingSourceId?: string | null;
  @Field(() => String, { nullable: true, description: 'Finance system it comes from, with externalKey.' })
  externalSource?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Key in that system, such as document and line; the same key is not booked twice.',
  })
  externalKey?: string | null;
}

@InputType({ description: 'Which booking to take back.' })
export class ReverseLedgerEntryInput {
  @Field(() => ID, { description: 'The booking to take back.' })
  id!: string;
  @Field(() => DateScalar, { description: 'Day of the counter-entry.' })
  bookedOn!: string;
  @Field(() => String, { description: 'Why it is taken back.' })
  description!: string;
}

@InputType({ description: 'A line of the original budget.' })
export class SetBudgetLineInput {
  @Field(() => ID, { description: 'Whose budget it is.' })
  projectId!: string;
  @Field(() => ID, { nullable: true, description: 'The line to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID, { description: 'Where the money comes from.' })
  fundingSourceId!: string;
  @Field(() => Int, { description: 'Fiscal year (boekjaar), 1900 to 2299.' })
  fiscalYear!: number;
  @Field(() => BudgetNatureEnum, { defaultValue: 'operating', description: 'Operating or investment.' })
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum, { defaultValue: 'incidental', description: 'Whether the costs return every year.' })
  term!: BudgetTerm;
  @Field(() => String, { nullable: true, description: TAAKVELD })
  taakveld?: string | null;
  @Field(() => String, { defaultValue: '', description: 'What it is for.' })
  description!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Not negative.' })
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no amount; instead of an amount.' })
  absenceReason?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; euro when left out.' })
  currency?: string;
}

@InputType({ description: 'A source of money. Fields left out of a change stay as they are; null empties them.' })
export class SetFundingSourceInput {
  @Field(() => ID, { nullable: true, description: 'The source to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => String, { description: 'Unique in the organisation.' })
  name!: string;
  @Field(() => FundingKindEnum, { description: 'Kind of money.' })
  kind!: FundingKind;
  @Field(() => BudgetTermEnum, {
    nullable: true,
    description: 'Whether it covers costs every year or for a limited time.',
  })
  cover?: BudgetTerm | null;
  @Field(() => Int, { nullable: true, description: 'First fiscal year it covers.' })
  coverFrom?: number | null;
  @Field(() => Int, { nullable: true, description: 'Last fiscal year it covers.' })
  coverUntil?: number | null;
  @Field(() => CentsScalar, { nullable: true, description: 'The most it can bear over all years. Not negative.' })
  ceiling?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the ceiling; euro when left out.' })
  ceilingCurrency?: string;
}

@InputType({ description: 'What a change adds to the budget of a project, or takes from it.' })
export class BudgetChangeLineInput {
  @Field(() => ID, { description: 'Whose budget changes.' })
  projectId!: string;
  @Field(() => ID, { description: 'Source the money comes from or goes back to.' })
  fundingSourceId!: string;
  @Field(() => Int, { description: 'Fiscal year (boekjaar), 1900 to 2299.' })
  fiscalYear!: number;
  @Field(() => BudgetNatureEnum, { defaultValue: 'operating', description: 'Operating or investment.' })
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum, { defaultValue: 'incidental', description: 'Whether the costs return every year.' })
  term!: BudgetTerm;
  @Field(() => String, { nullable: true, description: TAAKVELD })
  taakveld?: string | null;
  @Field(() => CentsScalar, { description: 'In whole cents, not zero; negative for what is taken.' })
  amount!: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; euro when left out.' })
  currency?: string;
  @Field(() => String, { defaultValue: '', description: 'What it is for.' })
  description!: string;
}

@InputType({ description: 'A change of the budget that a body decided on. All lines are recorded, or none.' })
export class AdoptBudgetChangeInput {
  @Field(() => String, { description: 'Reference of the decision, unique in the organisation.' })
  decisionReference!: string;
  @Field(() => DateScalar, { description: 'Day of the decision, not in the future.' })
  decidedOn!: string;
  @Field(() => BudgetBodyEnum, { description: 'Who decided.' })
  body!: BudgetBody;
  @Field(() => String, { description: 'Why the budget changes.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The decision in the register, when it is there.' })
  decisionId?: string | null;
  @Field(() => [BudgetChangeLineInput], {
    description: '1 to 500. What a project has from a source in a year does not fall below zero.',
  })
  lines!: BudgetChangeLineInput[];
}
