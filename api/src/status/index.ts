export { statusById, statusForm, statusHistory } from './queries';
export { ReportingPeriod, StatusAspect, StatusUpdate } from './entity';
export { StatusModule } from './status.module';
export { AspectEnum, ColourEnum, ReportingPeriodType, StatusAspectType, StatusUpdateType, TrendEnum } from './types';
