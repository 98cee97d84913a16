import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar, enumOf, listArgs, resultUnion } from '../platform/graphql';
import { ReferenceType } from '../portfolio';

export const OPERATIONS = ['insert', 'update', 'delete'] as const;
export type Operation = (typeof OPERATIONS)[number];
export const OperationEnum = enumOf(OPERATIONS);
registerEnumType(OperationEnum, {
  name: 'RecordedOperation',
  description: 'What happened to a row.',
  valuesMap: {
    insert: { description: 'It was added.' },
    update: { description: 'It was altered.' },
    delete: { description: 'It was removed.' },
  },
});

@ObjectType('RecordedValue', { description: 'A value as it was recorded.' })
export class RecordedValueType {
  @Field(() => String, {
    description: 'The value as text: amounts in whole cents, dates as YYYY-MM-DD, objects as JSON.',
  })
  text!: string;
  @Field(() => String, { nullable: true, description: 'Name of what the value refers to, where it is a reference.' })
  label!: string | null;
}

@ObjectType('FieldChange', { description: 'One field of a row before and after a change.' })
export class FieldChangeType {
  @Field(() => String, { description: 'Column of the table, such as end_date; the interface names it.' })
  field!: string;
  @Field(() => RecordedValueType, { nullable: true, description: 'Null where it was empty or the row is new.' })
  before!: RecordedValueType | null;
  @Field(() => RecordedValueType, { nullable: true, description: 'Null where it is empty or the row is removed.' })
  after!: RecordedValueType | null;
}

@ObjectType('RecordedEntry', { description: 'What a change did to one row.' })
export class RecordedEntryType {
  @Field(() => String, { description: 'Table of the row, such as work_item; the interface names it.' })
  table!: string;
  @Field(() => ID, { description: 'Id of the row; the parts of a composed key with a slash between them.' })
  objectId!: string;
  @Field(() => OperationEnum, { description: 'What happened to the row.' })
  operation!: Operation;
  @Field(() => String, { description: 'Name of the row at that time; empty where it has none.' })
  label!: string;
  @Field(() => [FieldChangeType], {
    description: 'The fields that changed, or those filled in of a new or removed row.',
  })
  fields!: FieldChangeType[];
}

@ObjectType('Change', { description: 'Everything one transaction changed, as the database recorded it.' })
export class ChangeType {
  @Field(() => ID, { description: 'Number of the change; later changes began later.' })
  id!: string;
  @Field(() => DateTimeScalar, { description: 'Instant from which it counts: when it was committed.' })
  recordedAt!: Date;
  @Field(() => ReferenceType, { nullable: true, description: 'Who did it; null for a command or direct SQL.' })
  person!: ReferenceType | null;
  @Field(() => String, {
    description: 'Where it came from: application, command, import, demo, migration, system or sql.',
  })
  origin!: string;
  @Field(() => String, { description: 'Id of the request, as in the log of the server; empty for direct SQL.' })
  requestId!: string;
  @Field(() => String, { description: 'Account of the database that made the change.' })
  databaseUser!: string;
  @Field(() => [RecordedEntryType], { description: 'The first hundred rows, in the order in which they were written.' })
  entries!: RecordedEntryType[];
  @Field(() => Int, { description: 'Number of rows, of which entries shows at most a hundred.' })
  entryCount!: number;
  @Field(() => Boolean, { description: 'Whether a row of it was changed again since, so that it cannot be undone.' })
  superseded!: boolean;
}

export const ChangeConnection = connectionOf(ChangeType, 'Change');

@ObjectType('DeletedObject', { description: 'Something that was removed and can be restored.' })
export class DeletedObjectType {
  @Field(() => String, { description: 'Table of the row, such as risk.' })
  table!: string;
  @Field(() => ID, { description: 'Id of the row.' })
  objectId!: string;
  @Field(() => String, { description: 'Its name when it was removed.' })
  label!: string;
  @Field(() => ID, { description: 'The change that removed it.' })
  changeId!: string;
  @Field(() => DateTimeScalar, { description: 'When it was removed.' })
  deletedAt!: Date;
  @Field(() => ReferenceType, { nullable: true, description: 'Who removed it; null for a command or direct SQL.' })
  person!: ReferenceType | null;
}

export const DeletedObjectConnection = connectionOf(DeletedObjectType, 'DeletedObject');

@InputType('ChangeFilter', { description: 'Which changes; all that is stated must hold.' })
export class ChangeFilter {
  @Field(() => ID, { nullable: true, description: 'Made by this person.' })
  personId?: string | null;
  @Field(() => String, { nullable: true, description: 'That touch this table, such as project.' })
  table?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'That came from here, such as application, command, import, migration or sql.',
  })
  origin?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded at or after this instant.' })
  from?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Recorded before this instant.' })
  until?: string | null;
}

/** Both lists of changes are put in order by the same fields. */
const ChangeOrderArgs = listArgs('Change', { recorded_at: 'When it was recorded.' });

@ArgsType()
export class ChangeListArgs extends ChangeOrderArgs {
  @Field(() => ChangeFilter, { nullable: true, description: 'Only changes that meet all of it.' })
  declare filter?: ChangeFilter | null;
}

@ArgsType()
export class ObjectHistoryArgs extends ChangeOrderArgs {
  @Field(() => String, { description: 'Table of the object, such as project.' })
  table!: string;
  @Field(() => ID, { description: 'Identifies the object.' })
  id!: string;
}

@InputType('DeletedObjectFilter', { description: 'Which removed objects; all that is stated must hold.' })
export class DeletedObjectFilter {
  @Field(() => String, { nullable: true, description: 'Words, each of which is in its name. At most ten count.' })
  search?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of one of these tables, such as risk.' })
  tables?: string[] | null;
}

@ArgsType()
export class DeletedObjectArgs extends listArgs(
  'DeletedObject',
  { deleted_at: 'When it was removed.', label: 'Its name.' },
  DeletedObjectFilter,
) {}

@InputType({ description: 'A change to take back.' })
export class UndoChangeInput {
  @Field(() => ID, { description: 'Number of the change.' })
  changeId!: string;
}

@InputType({ description: 'A removed object to bring back.' })
export class RestoreObjectInput {
  @Field(() => String, { description: 'Table of the object, such as risk.' })
  table!: string;
  @Field(() => ID, { description: 'Id of the object.' })
  id!: string;
}

@ObjectType('UndonePayload', { description: 'What was taken back.' })
export class UndonePayload {
  @Field(() => ID, { description: 'The change that was taken back; taking it back is a change of its own.' })
  changeId!: string;
}
export const UndoChangeResult = resultUnion('UndoChangeResult', UndonePayload);

@ObjectType('RestoredPayload', { description: 'What came back.' })
export class RestoredPayload {
  @Field(() => String, { description: 'Table of the object.' })
  table!: string;
  @Field(() => ID, { description: 'Id of the object, the same as before.' })
  id!: string;
}
export const RestoreObjectResult = resultUnion('RestoreObjectResult', RestoredPayload);
