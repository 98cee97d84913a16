import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { BoardService, boardNotes } from './board.service';
import { BoardNoteType, SetBoardNoteInput, SetBoardNoteResult, type BoardNotePayload } from './types';

@Resolver()
export class BoardResolver {
  constructor(
    private readonly database: Database,
    private readonly service: BoardService,
  ) {}

  @Requires('read')
  @Query(() => [BoardNoteType], { description: 'What is to be said at the slides for the board.' })
  boardNotes(
    @Caller() caller: RequestContext,
    @Args('reportId', {
      type: () => ID,
      nullable: true,
      description: 'The sealed report; left out: the records of now.',
    })
    reportId?: string | null,
  ): Promise<BoardNoteType[]> {
    return this.database.read(caller, (reader) => boardNotes(reader, reportId ?? null));
  }

  @Requires('report.edit')
  @Mutation(() => SetBoardNoteResult, { description: 'Writes what is to be said at a slide.' })
  async setBoardNote(
    @Caller() caller: RequestContext,
    @Args('input', { description: 'The slide and the text.' }) input: SetBoardNoteInput,
  ): Promise<BoardNotePayload> {
    return { note: await this.service.setNote(caller, input) };
  }
}
