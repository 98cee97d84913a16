import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateScalar, listArgs } from '../platform/graphql';
import type { BudgetBody, BudgetTerm, LedgerKind } from './entity';
import { BudgetBodyEnum, BudgetTermEnum, LedgerKindEnum } from './types';

const ENTRY_FIELDS = {
  booked_on: 'Day of booking, then the order of booking.',
  amount: 'Amount; entries without one last.',
  project: 'Name of the project.',
  reference: 'Reference, such as an invoice number.',
} as const;
export type LedgerEntrySortField = keyof typeof ENTRY_FIELDS;

@InputType({ description: 'Which bookings; all that is stated must hold, of several values in a list one.' })
export class LedgerEntryFilter {
  @Field(() => [ID], { nullable: true, description: 'Booked on one of these projects.' })
  projectIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Booked on projects of these programmes.' })
  programmeIds?: string[] | null;
  @Field(() => [LedgerKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: LedgerKind[] | null;
  @Field(() => [Int], { nullable: true, description: 'For one of these fiscal years.' })
  fiscalYears?: number[] | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Counting for one of these sources: named, or the only source of the project in that year.',
  })
  fundingSourceIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for bookings that count for no source.' })
  withoutSource?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Booked by one of these imports of a finance system.' })
  ledgerImportIds?: string[] | null;
  @Field(() => DateScalar, { nullable: true, description: 'Booked on this day or later.' })
  bookedFrom?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Booked on this day or earlier.' })
  bookedUntil?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Words, each of which is in the description, reference, key or name of the project. At most ten count.',
  })
  search?: string | null;
}

@ArgsType()
export class LedgerEntryListArgs extends listArgs('LedgerEntry', ENTRY_FIELDS, LedgerEntryFilter) {}

const LINE_FIELDS = {
  fiscal_year: 'Fiscal year, then project and source.',
  project: 'Name of the project, then year.',
  source: 'Name of the source, then year.',
  amount: 'Amount; lines without one last.',
} as const;
export type BudgetLineSortField = keyof typeof LINE_FIELDS;

@InputType({ description: 'Which budget lines; all that is stated must hold, of several values in a list one.' })
export class BudgetLineFilter {
  @Field(() => [ID], { nullable: true, description: 'Of one of these projects.' })
  projectIds?: string[] | null;
  @Field(() => [Int], { nullable: true, description: 'Of one of these fiscal years.' })
  fiscalYears?: number[] | null;
  @Field(() => [ID], { nullable: true, description: 'From one of these sources.' })
  fundingSourceIds?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Of one of these task fields.' })
  taakvelden?: string[] | null;
  @Field(() => [BudgetTermEnum], { nullable: true, description: 'Structural or incidental.' })
  terms?: BudgetTerm[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the description or the name of project or source. At most ten count.',
  })
  search?: string | null;
}

@ArgsType()
export class BudgetLineListArgs extends listArgs('BudgetLine', LINE_FIELDS, BudgetLineFilter) {}

const CHANGE_FIELDS = {
  decided_on: 'Day of the decision.',
  reference: 'Reference of the decision.',
} as const;
export type BudgetChangeSortField = keyof typeof CHANGE_FIELDS;

@InputType({ description: 'Which budget changes; all that is stated must hold, of several values in a list one.' })
export class BudgetChangeFilter {
  @Field(() => [ID], { nullable: true, description: 'With a line of one of these projects.' })
  projectIds?: string[] | null;
  @Field(() => [Int], { nullable: true, description: 'With a line of one of these fiscal years.' })
  fiscalYears?: number[] | null;
  @Field(() => [ID], { nullable: true, description: 'With a line of one of these sources.' })
  fundingSourceIds?: string[] | null;
  @Field(() => [BudgetBodyEnum], { nullable: true, description: 'Decided by one of these bodies.' })
  bodies?: BudgetBody[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the reference or the reason. At most ten count.',
  })
  search?: string | null;
}

@ArgsType()
export class BudgetChangeListArgs extends listArgs('BudgetChange', CHANGE_FIELDS, BudgetChangeFilter) {}
