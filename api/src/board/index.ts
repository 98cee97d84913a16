import { Module } from '@nestjs/common';
import { BoardResolver } from './board.resolver';
import { BoardService } from './board.service';

export { BoardNote } from './entity';

/** What is kept for presenting to the board; the slides themselves are drawn from records or report by whoever shows them. */
@Module({ providers: [BoardResolver, BoardService] })
export class BoardModule {}
