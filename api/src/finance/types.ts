import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CentsScalar, connectionOf, DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';
import {
  BUDGET_BODIES,
  BUDGET_NATURES,
  BUDGET_TERMS,
  FUNDING_KINDS,
  LEDGER_KINDS,
  type BudgetBody,
  type BudgetNature,
  type BudgetTerm,
  type FundingKind,
  type LedgerKind,
} from './entity';

export const FundingKindEnum = enumOf(FUNDING_KINDS);
registerEnumType(FundingKindEnum, {
  name: 'FundingKind',
  description: 'Where money comes from.',
  valuesMap: {
    new: { description: 'New money, granted for the strategy.' },
    ict: { description: 'Budget for ICT.' },
    base_registrations: { description: 'Budget for base registrations (basisregistraties).' },
    training: { description: 'Budget for training.' },
    research: { description: 'Budget for research.' },
    grant: { description: 'Grant (subsidie) of another authority.' },
    reserve: { description: 'Reserve of the municipality.' },
    other: { description: 'Anything else.' },
  },
});
export const BudgetNatureEnum = enumOf(BUDGET_NATURES);
registerEnumType(BudgetNatureEnum, {
  name: 'BudgetNature',
  description: 'Operating (exploitatie) or investment (investering, krediet).',
  valuesMap: {
    operating: { description: 'Costs of the year (exploitatie).' },
    investment: { description: 'Capital expenditure (investering, krediet).' },
  },
});
export const BudgetTermEnum = enumOf(BUDGET_TERMS);
registerEnumType(BudgetTermEnum, {
  name: 'BudgetTerm',
  description: 'Structural or incidental, of costs and of the cover of a source.',
  valuesMap: {
    structural: { description: 'Returns every year (structureel).' },
    incidental: { description: 'For a limited time (incidenteel).' },
  },
});
export const LedgerKindEnum = enumOf(LEDGER_KINDS);
registerEnumType(LedgerKindEnum, {
  name: 'LedgerKind',
  description: 'What is booked.',
  valuesMap: {
    commitment: { description: 'Ordered (verplichting); an invoice or release is a negative one, so the sum is open.' },
    actual: { description: 'Spent (realisatie).' },
    forecast: { description: 'Expected total of a fiscal year (prognose); the latest counts.' },
  },
});
export const BudgetBodyEnum = enumOf(BUDGET_BODIES);
registerEnumType(BudgetBodyEnum, {
  name: 'BudgetBody',
  description: 'Who decided on a change of the budget.',
  valuesMap: {
    council: { description: 'Municipal council (raad).' },
    executive: { description: 'Mayor and aldermen (college).' },
    steering_group: { description: 'Steering group (stuurgroep).' },
    management: { description: 'Management.' },
  },
});

@ObjectType('ProjectYearMoney', { description: 'Money of a project in one fiscal year and currency, in whole cents.' })
export class ProjectYearMoneyType {
  @Field(() => Int, { description: 'Fiscal year (boekjaar).' })
  fiscalYear!: number;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Current budget: original with changes.' })
  budget!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Budget before any change that a body decided on.' })
  original!: string | null;
  @Field(() => CentsScalar, { description: 'What budget changes added, less what they took.' })
  changes!: string;
  @Field(() => String, { nullable: true, description: 'Why there is no budget, in the words of the source.' })
  budgetAbsenceReason!: string | null;
  @Field(() => CentsScalar, { description: 'Spent, in whole cents.' })
  actual!: string;
  @Field(() => CentsScalar, { description: 'Commitments still open.' })
  commitment!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Latest forecast of the total of the year.' })
  forecast!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the latest forecast has no amount.' })
  forecastAbsenceReason!: string | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Latest forecast, or the budget without one; never less than what is spent and ordered.',
  })
  expected!: string | null;
  @Field(() => CentsScalar, { nullable: true, description: 'Budget less actual less open commitments.' })
  remaining!: string | null;
}

@ObjectType('BudgetLine', { description: 'Original budget of a project from one source in one fiscal year.' })
export class BudgetLineType {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'Whose budget it is.' })
  project!: ReferenceType;
  @Field(() => Int, { description: 'Fiscal year (boekjaar).' })
  fiscalYear!: number;
  @Field(() => String, { description: 'Name of the source.' })
  sourceName!: string;
  @Field(() => ID, { description: 'Id of the source (dekking).' })
  fundingSourceId!: string;
  @Field(() => BudgetNatureEnum, { description: 'Operating or investment.' })
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum, { description: 'Whether the costs return every year.' })
  term!: BudgetTerm;
  @Field(() => String, { nullable: true, description: 'Code of the national list of task fields (BBV), such as 0.4.' })
  taakveld!: string | null;
  @Field(() => String, { description: 'What it is for.' })
  description!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'In whole cents; null when a reason says why.' })
  amount!: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no amount, in the words of the source.' })
  absenceReason!: string | null;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => Boolean, {
    description: 'A body decided on a change for this project and year: only another change alters its budget.',
  })
  fixed!: boolean;
  @Field(() => Int, { description: 'Send it along when changing the line.' })
  version!: number;
}

@ObjectType('BudgetPosition', {
  description: 'Budget of a project by year, source, nature, term and taakveld: original, changes and current.',
})
export class BudgetPositionType {
  @Field(() => Int, { description: 'Fiscal year (boekjaar).' })
  fiscalYear!: number;
  @Field(() => ReferenceType, { description: 'Where the money comes from.' })
  fundingSource!: ReferenceType;
  @Field(() => BudgetNatureEnum, { description: 'Operating or investment.' })
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum, { description: 'Whether the costs return every year.' })
  term!: BudgetTerm;
  @Field(() => String, { nullable: true, description: 'Code of the national list of task fields (BBV).' })
  taakveld!: string | null;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Before changes; null when there was no original line with an amount.',
  })
  original!: string | null;
  @Field(() => CentsScalar, { description: 'What changes added, less what they took.' })
  changes!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Original with changes.' })
  current!: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no amount, in the words of the source.' })
  absenceReason!: string | null;
}

@ObjectType('LedgerEntry', { description: 'Append-only booking; a correction is a counter-entry.' })
export class LedgerEntryType {
  @Field(() => ID, { description: 'Id of the booking.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'Project it is booked on.' })
  project!: ReferenceType;
  @Field(() => LedgerKindEnum, { description: 'Commitment, actual or forecast.' })
  kind!: LedgerKind;
  @Field(() => Int, { description: 'Fiscal year it counts for.' })
  fiscalYear!: number;
  @Field(() => DateScalar, { description: 'Day of booking.' })
  bookedOn!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'In whole cents; null for a forecast that states why.' })
  amount!: string | null;
  @Field(() => String, { nullable: true, description: 'Why a forecast has no amount.' })
  absenceReason!: string | null;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => String, { description: 'What it is for.' })
  description!: string;
  @Field(() => String, { description: 'Such as an invoice or order number.' })
  reference!: string;
  @Field(() => ReferenceType, { nullable: true, description: 'Source that the booking names.' })
  fundingSource!: ReferenceType | null;
  @Field(() => String, { nullable: true, description: 'Finance system it came from.' })
  externalSource!: string | null;
  @Field(() => String, { nullable: true, description: 'Key in that system: document and line.' })
  externalKey!: string | null;
  @Field(() => Boolean, { description: 'A counter-entry takes it back.' })
  reversed!: boolean;
  @Field(() => Boolean, { description: 'It is itself a counter-entry.' })
  reverses!: boolean;
}

@ObjectType('FundingSource', { description: 'Where money comes from (dekking), and what it can bear.' })
export class FundingSourceType {
  @Field(() => ID, { description: 'Id of the source.' })
  id!: string;
  @Field(() => String, { description: 'Unique in the organisation.' })
  name!: string;
  @Field(() => FundingKindEnum, { description: 'Kind of money.' })
  kind!: FundingKind;
  @Field(() => BudgetTermEnum, {
    nullable: true,
    description: 'Whether it covers costs every year or for a limited time; null when nobody has said.',
  })
  cover!: BudgetTerm | null;
  @Field(() => Int, { nullable: true, description: 'First fiscal year it covers.' })
  coverFrom!: number | null;
  @Field(() => Int, { nullable: true, description: 'Last fiscal year it covers.' })
  coverUntil!: number | null;
  @Field(() => CentsScalar, { nullable: true, description: 'The most it can bear over all years, in whole cents.' })
  ceiling!: string | null;
  @Field(() => String, { description: 'ISO 4217 code of the ceiling.' })
  ceilingCurrency!: string;
  @Field(() => CentsScalar, { description: 'Current budget from it over all years, in the currency of its ceiling.' })
  budget!: string;
  @Field(() => Int, {
    description: 'Number of budget lines, changes and bookings that name it; without any it can be removed.',
  })
  uses!: number;
  @Field(() => Int, { description: 'Send it along when changing the source.' })
  version!: number;
}

@ObjectType('BudgetChangeLine', { description: 'What a change adds to the budget of a project, or takes from it.' })
export class BudgetChangeLineType {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;
  @Field(() => ReferenceType, { description: 'Whose budget changes.' })
  project!: ReferenceType;
  @Field(() => ReferenceType, { description: 'Source the money comes from or goes back to.' })
  fundingSource!: ReferenceType;
  @Field(() => Int, { description: 'Fiscal year (boekjaar).' })
  fiscalYear!: number;
  @Field(() => BudgetNatureEnum, { description: 'Operating or investment.' })
  nature!: BudgetNature;
  @Field(() => BudgetTermEnum, { description: 'Whether the costs return every year.' })
  term!: BudgetTerm;
  @Field(() => String, { nullable: true, description: 'Code of the national list of task fields (BBV).' })
  taakveld!: string | null;
  @Field(() => CentsScalar, { description: 'In whole cents; negative for what is taken.' })
  amount!: string;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => String, { description: 'What it is for.' })
  description!: string;
}

@ObjectType('BudgetChange', {
  description:
    'Change of the budget that a body decided on (begrotingswijziging). Never altered: another one puts it right.',
})
export class BudgetChangeType {
  @Field(() => ID, { description: 'Id of the change.' })
  id!: string;
  @Field(() => String, { description: 'Reference of the decision, unique in the organisation.' })
  decisionReference!: string;
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  decidedOn!: string;
  @Field(() => BudgetBodyEnum, { description: 'Who decided.' })
  body!: BudgetBody;
  @Field(() => String, { description: 'Why the budget changes.' })
  reason!: string;
  @Field(() => ReferenceType, { nullable: true, description: 'The decision in the register, when it is there.' })
  decision!: ReferenceType | null;
  @Field(() => [BudgetChangeLineType], { description: 'All lines of the change, by project and year.' })
  lines!: BudgetChangeLineType[];
}

export const BudgetLineConnection = connectionOf(BudgetLineType, 'BudgetLine');
export const LedgerEntryConnection = connectionOf(LedgerEntryType, 'LedgerEntry');
export const BudgetChangeConnection = connectionOf(BudgetChangeType, 'BudgetChange');

@ObjectType('SourceBudget', { description: 'Budget from one source.' })
export class SourceBudgetType {
  @Field(() => ID, { description: 'Id of the source.' })
  fundingSourceId!: string;
  @Field(() => String, { description: 'Name of the source.' })
  sourceName!: string;
  @Field(() => CentsScalar, { description: 'Current budget, in whole cents.' })
  budget!: string;
}

@ObjectType('PortfolioYearMoney', {
  description: 'Money of all projects in one fiscal year and currency, in whole cents.',
})
export class PortfolioYearMoneyType {
  @Field(() => Int, { description: 'Fiscal year (boekjaar).' })
  fiscalYear!: number;
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;
  @Field(() => CentsScalar, { nullable: true, description: 'Current budgets that have an amount.' })
  budget!: string | null;
  @Field(() => CentsScalar, { description: 'Spent.' })
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
  @Field(() => [ProjectYearMoneyType], { description: 'Per fiscal year and currency, earliest first.' })
  years!: ProjectYearMoneyType[];
  @Field(() => [BudgetLineType], { description: 'The original budget.' })
  budgetLines!: BudgetLineType[];
  @Field(() => [BudgetPositionType], { description: 'The budget with its changes.' })
  positions!: BudgetPositionType[];
  @Field(() => [LedgerEntryType], { description: 'Latest first, as many as were asked for.' })
  entries!: LedgerEntryType[];
  @Field(() => Int, { description: 'Number of bookings there are.' })
  entryCount!: number;
  @Field(() => [FundingSourceType], { description: 'Sources to choose from.' })
  sources!: FundingSourceType[];
}

@ObjectType({ description: 'What a change of the money of a project answers.' })
export class ProjectMoneyPayload {
  @Field(() => ProjectMoneyDetailType, { description: 'The money of the project as it now is.' })
  projectMoney!: ProjectMoneyDetailType;
}

@ObjectType({ description: 'What a change of a source answers.' })
export class FundingSourcesPayload {
  @Field(() => [FundingSourceType], { description: 'All sources by name.' })
  fundingSources!: FundingSourceType[];
}

@ObjectType({ description: 'What adopting a change answers.' })
export class BudgetChangePayload {
  @Field(() => BudgetChangeType, { description: 'The change as it was recorded.' })
  budgetChange!: BudgetChangeType;
}

export const AdoptBudgetChangeResult = resultUnion('AdoptBudgetChangeResult', BudgetChangePayload);
export const RemoveFundingSourceResult = resultUnion('RemoveFundingSourceResult', FundingSourcesPayload);
export const SetFundingSourceResult = resultUnion('SetFundingSourceResult', FundingSourcesPayload);
export const RemoveBudgetLineResult = resultUnion('RemoveBudgetLineResult', ProjectMoneyPayload);
export const RecordLedgerEntryResult = resultUnion('RecordLedgerEntryResult', ProjectMoneyPayload);
export const ReverseLedgerEntryResult = resultUnion('ReverseLedgerEntryResult', ProjectMoneyPayload);
export const SetBudgetLineResult = resultUnion('SetBudgetLineResult', ProjectMoneyPayload);
