export { statusById, statusForm, statusHistory } from './queries';
export { computed, ownThresholds, statusFacts } from './computed-queries';
export { ReportingPeriod, StatusAspect, StatusThreshold, StatusUpdate } from './entity';
export { StatusModule } from './status.module';
export {
  AspectEnum,
  ColourEnum,
  PeriodKindEnum,
  ReportingPeriodType,
  StatusAspectType,
  StatusCauseType,
  StatusUpdateType,
  TrendEnum,
} from './types';
