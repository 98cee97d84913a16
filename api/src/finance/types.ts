import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CentsScalar, DateScalar, resultUnion } from '../platform/graphql';

@ObjectType('ProjectYearMoney', { description: 'Money of a project in one fiscal year and currency, in whole cents.' })
export class ProjectYearMoneyType {
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => String)
  currency!: string;
  @Field(() => CentsScalar, { nullable: true })
  budget!: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no budget, in the words of the source.' })
  budgetAbsenceReason!: string | null;
  @Field(() => CentsScalar)
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments still open.' })
  commitment!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Latest forecast of the total of the year.' })
  forecast!: string | null;
  @Field(() => String, { nullable: true })
  forecastAbsenceReason!: string | null;
  @Field(() => CentsScalar, { nullable: true })
  expected!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Budget less actual less open commitments.' })
  remaining!: string | null;
}

@ObjectType('BudgetLine')
export class BudgetLineType {
  @Field(() => ID)
  id!: string;
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => String)
  sourceName!: string;
  @Field(() => ID)
  fundingSourceId!: string;
  @Field(() => String, { description: 'operating (exploitatie) or investment (investering).' })
  nature!: string;
  @Field(() => String, { description: 'structural or incidental.' })
  term!: string;
  @Field(() => String)
  description!: string;
  @Field(() => CentsScalar, { nullable: true })
  amount!: string | null;
  @Field(() => String, { nullable: true })
  absenceReason!: string | null;
  @Field(() => String)
  currency!: string;
  @Field(() => Int)
  version!: number;
}

@ObjectType('LedgerEntry', { description: 'Append-only booking; a correction is a counter-entry.' })
export class LedgerEntryType {
  @Field(() => ID)
  id!: string;
  @Field(() => String, { description: 'commitment, actual or forecast.' })
  kind!: string;
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => DateScalar)
  bookedOn!: string;
  @Field(() => CentsScalar, { nullable: true })
  amount!: string | null;
  @Field(() => String, { nullable: true })
  absenceReason!: string | null;
  @Field(() => String)
  currency!: string;
  @Field(() => String)
  description!: string;
  @Field(() => String)
  reference!: string;
  @Field(() => Boolean, { description: 'A counter-entry takes it back.' })
  reversed!: boolean;
  @Field(() => Boolean, { description: 'It is itself a counter-entry.' })
  reverses!: boolean;
}

@ObjectType('FundingSource')
export class FundingSourceType {
  @Field(() => ID)
  id!: string;
  @Field(() => String)
  name!: string;
  @Field(() => String)
  kind!: string;
}

@ObjectType('ProjectMoneyDetail', { description: 'Everything about the money of a project.' })
export class ProjectMoneyDetailType {
  @Field(() => [ProjectYearMoneyType])
  years!: ProjectYearMoneyType[];
  @Field(() => [BudgetLineType])
  budgetLines!: BudgetLineType[];
  @Field(() => [LedgerEntryType], { description: 'Latest first; at most 100.' })
  entries!: LedgerEntryType[];
  @Field(() => Int, { description: 'Number of bookings there are.' })
  entryCount!: number;
  @Field(() => [FundingSourceType], { description: 'Sources to choose from.' })
  sources!: FundingSourceType[];
}

@InputType()
export class RecordLedgerEntryInput {
  @Field(() => ID)
  projectId!: string;
  @Field(() => String, { description: 'commitment, actual or forecast.' })
  kind!: string;
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => DateScalar)
  bookedOn!: string;
  @Field(() => CentsScalar)
  amount!: string;
  @Field(() => String, { defaultValue: '' })
  description!: string;
  @Field(() => String, { defaultValue: '' })
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
  @Field(() => String, { defaultValue: 'operating' })
  nature!: string;
  @Field(() => String, { defaultValue: 'incidental' })
  term!: string;
  @Field(() => String, { defaultValue: '' })
  description!: string;
  @Field(() => CentsScalar, { nullable: true })
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no amount; instead of an amount.' })
  absenceReason?: string | null;
}

@ObjectType()
export class ProjectMoneyPayload {
  @Field(() => ProjectMoneyDetailType)
  projectMoney!: ProjectMoneyDetailType;
}

export const RecordLedgerEntryResult = resultUnion('RecordLedgerEntryResult', ProjectMoneyPayload);
export const ReverseLedgerEntryResult = resultUnion('ReverseLedgerEntryResult', ProjectMoneyPayload);
export const SetBudgetLineResult = resultUnion('SetBudgetLineResult', ProjectMoneyPayload);
