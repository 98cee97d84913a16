import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DUE_KINDS, type DueKind } from '@stip/domain';
import { DateScalar, enumOf } from '../platform/graphql';
import { ReferenceType } from '../portfolio';

export const DueKindEnum = enumOf(DUE_KINDS);
registerEnumType(DueKindEnum, {
  name: 'DueKind',
  description: 'What somebody is waited for.',
  valuesMap: {
    update: { description: 'A status update of a project for a reporting period.' },
    work: { description: 'A task or milestone that ends soon or should have ended.' },
    measure: { description: 'A measure against a risk.' },
    obligation: { description: 'An obligation by law of a project.' },
    issue: { description: 'An issue to resolve.' },
    decision: { description: 'A decision, motion, commitment or question to settle.' },
    signature: { description: 'A report that the person is the next to sign.' },
    baseline: { description: 'A plan that another asks to be approved.' },
  },
});

@ObjectType('DueItem', { description: 'Something that waits for the person who asks.' })
export class DueItemType {
  @Field(() => ID, { description: 'Identifies it in the list.' })
  id!: string;
  @Field(() => DueKindEnum, { description: 'What is waited for.' })
  kind!: DueKind;
  @Field(() => ID, {
    description:
      'The record where it is done: the project of an update, an obligation or a plan, the risk of a measure, else the record itself.',
  })
  objectId!: string;
  @Field(() => String, {
    description:
      'What it is called: of an update the period, of a plan to approve the decision it refers to. Dutch where it has two names.',
  })
  title!: string;
  @Field(() => String, { nullable: true, description: 'Its English name, where it has one.' })
  titleEn!: string | null;
  @Field(() => ReferenceType, { nullable: true, description: 'The project it belongs to, if any.' })
  project!: ReferenceType | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day it is due; null when none was set.' })
  dueDate!: string | null;
  @Field(() => Boolean, { description: 'Whether it was begun: of an update, that a draft was saved.' })
  begun!: boolean;
}

@ObjectType('DueList', { description: 'What waits for the person who asks.' })
export class DueListType {
  @Field(() => DateScalar, { description: 'The day it was asked, by which is told what is late.' })
  today!: string;
  @Field(() => [DueItemType], { description: 'All of it, the earliest day first; what has no day comes last.' })
  items!: DueItemType[];
}
