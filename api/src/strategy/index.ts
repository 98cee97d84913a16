import { Module } from '@nestjs/common';
import { GoalResolver } from './goal.resolver';
import { GoalService } from './goal.service';
import { IndicatorResolver } from './indicator.resolver';
import { IndicatorService } from './indicator.service';
import { MeasurementPreviewService } from './measurement-preview.service';
import { MeasurementResolver } from './measurement.resolver';
import { NetworkResolver } from './network.resolver';
import { StrategyResolver } from './strategy.resolver';
import { StrategyService } from './strategy.service';

export {
  Benefit,
  BenefitProject,
  Goal,
  Indicator,
  IndicatorMeasurement,
  IndicatorTarget,
  Strategy,
  StrategyStep,
} from './entity';
export { currentStrategy } from './queries';

@Module({
  providers: [
    GoalResolver,
    GoalService,
    IndicatorResolver,
    IndicatorService,
    MeasurementPreviewService,
    MeasurementResolver,
    NetworkResolver,
    StrategyResolver,
    StrategyService,
  ],
})
export class StrategyModule {}
