export { statusById, statusForm, statusHistory } from './queries';
export { ReportingPeriod, StatusAspect, StatusUpdate } from './entity';
export { StatusModule } from './status.module';
export {
  AspectEnum,
  ColourEnum,
  PeriodKindEnum,
  ReportingPeriodType,
  StatusAspectType,
  StatusUpdateType,
  TrendEnum,
} from './types';
