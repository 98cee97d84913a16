import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';

@ArgsType()
export class ScheduleArgs {
  @Field(() => ID, { nullable: true, description: 'Only the projects of this programme, with slack to its end.' })
  programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Only this project, with slack to its end.' })
  projectId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Only what leads to this item, of whatever project, with slack to it: its critical path.',
  })
  milestoneId?: string | null;
}

@InputType({ description: 'What to bring up to date.' })
export class UpdateScheduleInput {
  @Field(() => ID, { nullable: true, description: 'Only items of this project; all when left out.' })
  projectId?: string | null;
}
