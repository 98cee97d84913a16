import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from './scalars';

@ObjectType('Issue', { description: 'One thing wrong with an input.' })
export class IssueType {
  @Field(() => String, { description: 'Path of the input field, such as `endDate` or `aspects.money.cause`.' })
  field!: string;
  @Field(() => String, { description: 'What is wrong; the interface translates it.' })
  code!: string;
  @Field(() => JsonScalar, { nullable: true, description: 'Values the text of the code needs.' })
  params?: unknown;
}

@ObjectType('ValidationFailed', { description: 'The input breaks a rule; nothing was saved.' })
export class ValidationFailedType {
  @Field(() => String)
  message!: string;
  @Field(() => [IssueType])
  issues!: IssueType[];
}

@ObjectType('VersionConflict', { description: 'Someone else saved first; nothing was saved.' })
export class VersionConflictType {
  @Field(() => String)
  message!: string;
  @Field(() => Int, { description: 'The version to send to overwrite after all.' })
  currentVersion!: number;
  @Field(() => JsonScalar, { description: 'What is stored now, by field name.' })
  current!: unknown;
}

@ObjectType('NotFound', { description: 'The object does not exist, or not for this organisation.' })
export class NotFoundType {
  @Field(() => String)
  message!: string;
  @Field(() => String)
  entity!: string;
  @Field(() => String)
  id!: string;
}

@ObjectType('Forbidden', { description: 'The role of the account lacks the permission.' })
export class ForbiddenType {
  @Field(() => String)
  message!: string;
  @Field(() => String)
  permission!: string;
}

const FAILURES = {
  ValidationFailed: ValidationFailedType,
  VersionConflict: VersionConflictType,
  NotFound: NotFoundType,
  Forbidden: ForbiddenType,
};

/**
 * The result union of a mutation: its payload or one of the expected failures. Failures come from the error
 * filter with their `__typename`; whatever has none is the payload.
 */
export function resultUnion<T extends new () => object>(name: string, payload: T) {
  return createUnionType({
    name,
    types: () => [payload, ...Object.values(FAILURES)] as const,
    resolveType: (value: object) => {
      const typename = '__typename' in value ? (value.__typename as keyof typeof FAILURES) : undefined;
      return (typename && FAILURES[typename]) ?? payload;
    },
  });
}
