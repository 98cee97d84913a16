import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Names what is to be removed or closed, as the user saw it. */
@InputType({ description: 'An object by id, with the version the user saw.' })
export class VersionedKey {
  @Field(() => ID, { description: 'The object.' })
  id!: string;
  @Field(() => Int, { description: 'The version the user saw.' })
  version!: number;
}
