import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, enumOf, resultUnion } from '../platform/graphql';
import { WorkItemKindEnum, type WorkItemKind } from '../portfolio';

export const PlanChangeKindEnum = enumOf(['added', 'removed', 'moved', 'changed']);
registerEnumType(PlanChangeKindEnum, {
  name: 'PlanChangeKind',
  description: 'How an item of a file differs from the plan as it is.',
  valuesMap: {
    added: { description: 'Only in the file.' },
    removed: { description: 'Only in the plan; it stays unless the removal of what is missing is asked.' },
    moved: { description: 'At other dates.' },
    changed: { description: 'Other than its dates.' },
  },
});
export type PlanChangeKind = keyof typeof PlanChangeKindEnum;

@InputType({ description: 'A plan of Microsoft Project (XML) that was uploaded, for a project.' })
export class PlanImportInput {
  @Field(() => ID, { description: 'The project whose plan it is.' })
  projectId!: string;
  @Field(() => ID, { description: 'The id that the upload of the file answered.' })
  uploadId!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether items and relations that the file lacks are removed.',
  })
  removeMissing!: boolean;
}

@ObjectType('PlanItemChange', { description: 'An item of the file or the plan that differs.' })
export class PlanItemChangeType {
  @Field(() => PlanChangeKindEnum, { description: 'How it differs.' })
  change!: PlanChangeKind;
  @Field(() => String, { description: 'Title, of a removed one as it is.' })
  title!: string;
  @Field(() => WorkItemKindEnum, { description: 'Phase, task or milestone.' })
  kind!: WorkItemKind;
  @Field(() => DateScalar, { nullable: true, description: 'First day in the plan; null for an added one.' })
  startBefore!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day in the plan; null for an added one.' })
  endBefore!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day by the file; null for a removed one.' })
  startDate!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day by the file; null for a removed one.' })
  endDate!: string | null;
}

@ObjectType('PlanImportNote', { description: 'What of the file is not taken, or otherwise than it stands.' })
export class PlanImportNoteType {
  @Field(() => String, { description: 'What it is, such as baselines_left_out; the interface words it.' })
  code!: string;
  @Field(() => Int, { description: 'Number of times.' })
  count!: number;
  @Field(() => [String], { description: 'Titles of the first items it is about, at most ten.' })
  titles!: string[];
}

@ObjectType({ description: 'What a plan from a file changes, or would change.' })
export class PlanImportPayload {
  @Field(() => Int, { description: 'Number of items in the file.' })
  total!: number;
  @Field(() => Int, { description: 'Number of items that are as they were.' })
  unchanged!: number;
  @Field(() => Int, { description: 'Number of relations that are added, changed or removed.' })
  linksChanged!: number;
  @Field(() => [PlanItemChangeType], { description: 'Every item that differs, in the order of the file.' })
  changes!: PlanItemChangeType[];
  @Field(() => [PlanImportNoteType], { description: 'What is not taken.' })
  notes!: PlanImportNoteType[];
}

export const PreviewPlanImportResult = resultUnion('PreviewPlanImportResult', PlanImportPayload);
export const CommitPlanImportResult = resultUnion('CommitPlanImportResult', PlanImportPayload);
