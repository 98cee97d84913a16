import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../platform/graphql';

@ObjectType('BoardNote', { description: 'What whoever presents to the board wants to say at a slide.' })
export class BoardNoteType {
  @Field(() => String, { description: 'Key of the slide, as the address of the presentation has it.' })
  slide!: string;
  @Field(() => String, { description: 'Plain text, at most 4000 characters; empty when it was cleared.' })
  text!: string;
  @Field(() => Int, { description: 'The version to send along.' })
  version!: number;
}

@InputType({ description: 'What to say at a slide.' })
export class SetBoardNoteInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The sealed report that is presented; left out: the records of now.',
  })
  reportId?: string | null;
  @Field(() => String, { description: 'Key of the slide, 1 to 300 characters.' })
  slide!: string;
  @Field(() => String, { description: 'Plain text, at most 4000 characters; empty clears it.' })
  text!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was shown; left out when there was none.' })
  version?: number | null;
}

@ObjectType({ description: 'The note as it is stored now.' })
export class BoardNotePayload {
  @Field(() => BoardNoteType, { description: 'The note.' })
  note!: BoardNoteType;
}

export const SetBoardNoteResult = resultUnion('SetBoardNoteResult', BoardNotePayload);
