import { Module } from '@nestjs/common';
import { DecisionResolver } from './decision.resolver';
import { DecisionService } from './decision.service';

export { Decision, DecisionLink } from './entity';

@Module({ providers: [DecisionResolver, DecisionService] })
export class DecisionModule {}
