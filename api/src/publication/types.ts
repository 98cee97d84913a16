import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { WITHHOLDABLE, WOO_GROUNDS, type Licence, type WithholdableKind, type WooGround } from '@stip/domain';
import { DateTimeScalar, enumOf, resultUnion, VersionedKey } from '../platform/graphql';
import { ReportPayload } from '../report';

export const WithholdableEnum = enumOf(WITHHOLDABLE);
registerEnumType(WithholdableEnum, {
  name: 'Withholdable',
  description: 'What can be withheld from the public.',
  valuesMap: {
    project: { description: 'A project, with all that is about it.' },
    project_money: { description: 'The amounts of a project, and the totals they would follow from.' },
    project_texts: { description: 'What is written of a project.' },
    risk: { description: 'A risk.' },
    decision: { description: 'A decision, motion, commitment or question.' },
    benefit: { description: 'A benefit.' },
    narrative: { description: 'The text of a section.' },
  },
});

export const WooGroundEnum = enumOf(WOO_GROUNDS);
registerEnumType(WooGroundEnum, {
  name: 'WooGround',
  description: 'Ground of the Dutch open government act (Woo), by article, paragraph and letter.',
});

export const LicenceEnum = enumOf(['cc0_1_0', 'cc_by_4_0'] as const);
registerEnumType(LicenceEnum, {
  name: 'Licence',
  description: 'What others may do with what is published.',
  valuesMap: {
    cc0_1_0: { description: 'CC0 1.0: anything, without a condition.' },
    cc_by_4_0: { description: 'CC BY 4.0: anything, naming the organisation.' },
  },
});

@ObjectType('Withholding', { description: 'Something that is withheld from the public, and why.' })
export class WithholdingType {
  @Field(() => WithholdableEnum, { description: 'What kind of thing.' })
  kind!: WithholdableKind;
  @Field(() => ID, { description: 'The record in the report, or the section of a text.' })
  id!: string;
  @Field(() => WooGroundEnum, { description: 'The ground, which the public is told.' })
  ground!: WooGround;
}

@InputType({ description: 'Something to withhold from the public, and why.' })
export class WithholdingInput {
  @Field(() => WithholdableEnum, { description: 'What kind of thing.' })
  kind!: WithholdableKind;
  @Field(() => ID, { description: 'The record in the report, or the section of a text.' })
  id!: string;
  @Field(() => WooGroundEnum, { description: 'The ground, which the public is told.' })
  ground!: WooGround;
}

@ObjectType('Publication', { description: 'What the public was given of a report.' })
export class PublicationType {
  @Field(() => ID, { description: 'Identifies it; never changes.' })
  id!: string;
  @Field(() => Int, { description: 'The version to send along when it is withdrawn.' })
  version!: number;
  @Field(() => String, { description: 'Address of the public page, from the root of the site.' })
  path!: string;
  @Field(() => String, { description: 'SHA-256 of the public document.' })
  contentSha256!: string;
  @Field(() => [WithholdingType], { description: 'What was withheld.' })
  withheld!: readonly WithholdingType[];
  @Field(() => Boolean, { description: 'Whether the sponsors of projects are named.' })
  showOwners!: boolean;
  @Field(() => LicenceEnum, { description: 'What others may do with it.' })
  licence!: Licence;
  @Field(() => DateTimeScalar, { description: 'When it was made public.' })
  publishedAt!: string;
  @Field(() => String, { description: 'Who made it public.' })
  publishedByName!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while it is public.' })
  withdrawnAt!: string | null;
  @Field(() => String, { nullable: true, description: 'Who withdrew it.' })
  withdrawnByName!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, as the public is told.' })
  withdrawnReason!: string | null;
}

@InputType({ description: 'A sealed report to make public, and what is kept back of it.' })
export class PublishReportInput extends VersionedKey {
  @Field(() => [WithholdingInput], { nullable: true, description: 'What is withheld; nothing when left out.' })
  withheld?: WithholdingInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the sponsors of projects are named. No names of persons are given when left out.',
  })
  showOwners?: boolean | null;
  @Field(() => LicenceEnum, { nullable: true, description: 'What others may do with it; CC0 when left out.' })
  licence?: Licence | null;
}

@InputType({ description: 'A publication to withdraw, with the version the user saw, and why.' })
export class WithdrawPublicationInput extends VersionedKey {
  @Field(() => String, { description: 'Why; must not be blank. The public is told.' })
  reason!: string;
}

@ObjectType({ description: 'The publication as it is after the change.' })
export class PublicationPayload {
  @Field(() => PublicationType, { description: 'The publication.' })
  publication!: PublicationType;
}

export const PublishReportResult = resultUnion('PublishReportResult', ReportPayload);
export const WithdrawPublicationResult = resultUnion('WithdrawPublicationResult', PublicationPayload);
