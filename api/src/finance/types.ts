import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CentsScalar, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import {
  BUDGET_NATURES,
  BUDGET_TERMS,
  FUNDING_KINDS,
  LEDGER_KINDS,
  type BudgetNature,
  type BudgetTerm,
  type FundingKind,
  type LedgerKind,
} from './entity';

export const FundingKindEnum = enumOf(FUNDING_KINDS);
registerEnumType(FundingKindEnum, { name: 'FundingKind', description: 'Where money comes from.' });
export const BudgetNatureEnum = enumOf(BUDGET_NATURES);
registerEnumType(BudgetNatureEnum, {
  name: 'BudgetNature',
  description: 'Operating (exploitatie) or investment (investering, krediet).',
});
export const BudgetTermEnum = enumOf(BUDGET_TERMS);
registerEnumType(BudgetTermEnum, { name: 'BudgetTerm', description: 'Structural or incidental money.' });
export const LedgerKindEnum = enumOf(LEDGER_KINDS);
registerEnumType(LedgerKindEnum, {
  name: 'LedgerKind',
  description: 'Commitment (verplichting), actual (realisatie) or forecast (prognose).',
});

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
  @Field(() => BudgetNatureEnum)
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum)
  term!: BudgetTerm;
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
  @Field(() => LedgerKindEnum)
  kind!: LedgerKind;
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
  @Field(() => FundingKindEnum)
  kind!: FundingKind;
  @Field(() => Int)
  version!: number;
}

@ObjectType('SourceBudget', { description: 'Budget from one source.' })
export class SourceBudgetType {
  @Field(() => ID)
  fundingSourceId!: string;
  @Field(() => String)
  sourceName!: string;
  @Field(() => CentsScalar)
  budget!: string;
}

@ObjectType('PortfolioYearMoney', {
  description: 'Money of all projects in one fiscal year and currency, in whole cents.',
})
export class PortfolioYearMoneyType {
  @Field(() => Int)
  fiscalYear!: number;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true })
  budget!: string | null;
  @Field(() => CentsScalar)
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments still open.' })
  commitment!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Latest forecast per project, or its budget without one.' })
  expected!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Budget less actual less open commitments.' })
  remaining!: string | null;
  @Field(() => Int, { description: 'Projects whose source states why there is no budget; they are not in the sum.' })
  projectsWithoutBudget!: number;
  @Field(() => [SourceBudgetType], { description: 'Largest first.' })
  sources!: SourceBudgetType[];
}

@ObjectType('ProjectMoneyDetail', { description: 'Everything about the money of a project.' })
export class ProjectMoneyDetailType {
  @Field(() => [ProjectYearMoneyType])
  years!: ProjectYearMoneyType[];
  @Field(() => [BudgetLineType])
  budgetLines!: BudgetLineType[];
  @Field(() => [LedgerEntryType], { description: 'Latest first, as many as were asked for.' })
  entries!: LedgerEntryType[];
  @Field(() => Int, { description: 'Number of bookings there are.' })
  entryCount!: number;
  @Field(() => [FundingSourceType], { description: 'Sources to choose from.' })
  sources!: FundingSourceType[];
}

@ObjectType()
export class ProjectMoneyPayload {
  @Field(() => ProjectMoneyDetailType)
  projectMoney!: ProjectMoneyDetailType;
}

@ObjectType()
export class FundingSourcesPayload {
  @Field(() => [FundingSourceType], { description: 'All sources by name.' })
  fundingSources!: FundingSourceType[];
}

export const SetFundingSourceResult = resultUnion('SetFundingSourceResult', FundingSourcesPayload);
export const RemoveBudgetLineResult = resultUnion('RemoveBudgetLineResult', ProjectMoneyPayload);
export const RecordLedgerEntryResult = resultUnion('RecordLedgerEntryResult', ProjectMoneyPayload);
export const ReverseLedgerEntryResult = resultUnion('ReverseLedgerEntryResult', ProjectMoneyPayload);
export const SetBudgetLineResult = resultUnion('SetBudgetLineResult', ProjectMoneyPayload);
