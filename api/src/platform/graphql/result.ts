import { createUnionType, Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
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

@InterfaceType('Failure', { description: 'Why a mutation did not do what was asked. Nothing was saved.' })
export abstract class FailureType {
  @Field(() => String, { description: 'What happened, in English; the interface words it by type and code.' })
  message!: string;
}

@ObjectType('ValidationFailed', {
  implements: () => [FailureType],
  description: 'The input breaks a rule; nothing was saved.',
})
export class ValidationFailedType extends FailureType {
  @Field(() => [IssueType], { description: 'Everything that is wrong, at least one thing.' })
  issues!: IssueType[];
}

@ObjectType('VersionConflict', {
  implements: () => [FailureType],
  description: 'Someone else saved first; nothing was saved.',
})
export class VersionConflictType extends FailureType {
  @Field(() => Int, { description: 'The version to send to overwrite after all.' })
  currentVersion!: number;
  @Field(() => JsonScalar, { description: 'What is stored now, by field name.' })
  current!: unknown;
}

@ObjectType('NotFound', {
  implements: () => [FailureType],
  description: 'The object does not exist, or not for this organisation.',
})
export class NotFoundType extends FailureType {
  @Field(() => String, { description: 'What it would be, such as Project.' })
  entity!: string;
  @Field(() => ID, { description: 'The id that was asked.' })
  id!: string;
}

@ObjectType('Forbidden', {
  implements: () => [FailureType],
  description: 'The role of the account lacks the permission.',
})
export class ForbiddenType extends FailureType {
  @Field(() => String, { description: 'The permission that the role lacks, such as project.edit.' })
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
