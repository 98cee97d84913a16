import { Module } from '@nestjs/common';
import { StrategyResolver } from './strategy.resolver';
import { StrategyService } from './strategy.service';

export { Goal, Indicator, IndicatorMeasurement, Strategy } from './entity';
export { currentStrategy } from './queries';

@Module({ providers: [StrategyResolver, StrategyService] })
export class StrategyModule {}
