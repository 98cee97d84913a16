import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CentsScalar, DateScalar } from '../platform/graphql';
import type { BudgetNature, BudgetTerm, FundingKind, LedgerKind } from './entity';
import { BudgetNatureEnum, BudgetTermEnum, FundingKindEnum, LedgerKindEnum } from './types';

@InputType()
export class RecordLedgerEntryInput {
  @Field(() => ID)
  projectId!: string;
  @Field(() => LedgerKindEnum)
  kind!: LedgerKind;
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => DateScalar)
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
  @Field(() => String, { defaultValue: '' })
  description!: string;
  @Field(() => String, { defaultValue: '', description: 'Such as an invoice or order number.' })
  reference!: string;
}

@InputType()
export class ReverseLedgerEntryInput {
  @Field(() => ID)
  id!: string;
  @Field(() => DateScalar)
  bookedOn!: string;
  @Field(() => String, { description: 'Why it is taken back.' })
  description!: string;
}

@InputType()
export class SetBudgetLineInput {
  @Field(() => ID)
  projectId!: string;
  @Field(() => ID, { nullable: true, description: 'The line to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => ID)
  fundingSourceId!: string;
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => BudgetNatureEnum, { defaultValue: 'operating' })
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum, { defaultValue: 'incidental' })
  term!: BudgetTerm;
  @Field(() => String, { defaultValue: '' })
  description!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Not negative.' })
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no amount; instead of an amount.' })
  absenceReason?: string | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code; euro when left out.' })
  currency?: string;
}

@InputType()
export class SetFundingSourceInput {
  @Field(() => ID, { nullable: true, description: 'The source to change; absent for a new one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'The version the user saw, with id.' })
  version?: number | null;
  @Field(() => String, { description: 'Unique in the organisation.' })
  name!: string;
  @Field(() => FundingKindEnum)
  kind!: FundingKind;
}
