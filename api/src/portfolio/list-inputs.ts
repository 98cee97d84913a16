import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Colour, ProjectFinding } from '@stip/domain';
import { listArgs } from '../platform/graphql';
import { ColourEnum } from '../status';
import type { ProjectState } from './entity';
import { ProjectFindingEnum, ProjectStateEnum } from './types';

const SORT_FIELDS = {
  programme: 'Programmes in their order, then the name of the project.',
  name: 'Name.',
  code: 'Code.',
  colour: 'Overall colour of the latest published status: grey or none, green, orange, red.',
  start_date: 'Start in the current plan.',
  end_date: 'End in the current plan.',
  slip: 'Days by which the current end is later than the first approved one.',
  budget: 'Budget of all years in the first currency of the project.',
} as const;
export type ProjectSortField = keyof typeof SORT_FIELDS;

@InputType({ description: 'Which projects; all that is stated must hold, of several values in a list one.' })
export class ProjectFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name, the code, the programme or the owner. At most ten count.',
  })
  search?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Projects of these programmes.' })
  programmeIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for projects outside every programme.' })
  withoutProgramme?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Projects that these people lead.' })
  ownerIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True for projects that nobody leads.' })
  withoutOwner?: boolean | null;
  @Field(() => [ProjectStateEnum], { nullable: true, description: 'Projects in one of these states.' })
  states?: ProjectState[] | null;
  @Field(() => [ColourEnum], {
    nullable: true,
    description: 'Overall colour of the latest published status; without a status a project is grey.',
  })
  colours?: Colour[] | null;
  @Field(() => [ID], { nullable: true, description: 'Projects that serve one of these goals.' })
  goalIds?: string[] | null;
  @Field(() => [ProjectFindingEnum], { nullable: true, description: 'Active projects with one of these findings.' })
  findings?: ProjectFinding[] | null;
}

const PROGRAMME_SORT_FIELDS = {
  position: 'Their own order, then the name.',
  name: 'Name.',
  project_count: 'Number of their projects.',
} as const;
export type ProgrammeSortField = keyof typeof PROGRAMME_SORT_FIELDS;

@InputType({ description: 'Which programmes; all that is stated must hold.' })
export class ProgrammeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words, each of which is in the name, the code or the name of the owner. At most ten count.',
  })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True for programmes that nobody leads.' })
  withoutOwner?: boolean | null;
}

@ArgsType()
export class ProgrammeListArgs extends listArgs('Programme', PROGRAMME_SORT_FIELDS, ProgrammeFilter) {}

@ArgsType()
export class ProjectListArgs extends listArgs('Project', SORT_FIELDS, ProjectFilter) {}
