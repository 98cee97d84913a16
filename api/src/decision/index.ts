import { Module } from '@nestjs/common';
import { TalkModule } from '../talk';
import { DecisionResolver } from './decision.resolver';
import { DecisionService } from './decision.service';

export { Decision, DecisionLink } from './entity';

@Module({ imports: [TalkModule], providers: [DecisionResolver, DecisionService] })
export class DecisionModule {}
