export {
  Baseline,
  BaselineItem,
  Dependency,
  Programme,
  ProgrammeGoal,
  Project,
  ProjectGoal,
  ProjectRole,
  WorkItem,
} from './entity';
export { PROJECT_ROLES } from './entity';
export { PlanKeeper, type ItemChanges, type MovedItem } from './plan-keeper';
export type { ProjectRoleName, ProjectState, WorkItemKind, LagUnit, SchedulingMode } from './entity';
export { VersionedKey } from './inputs';
export { PortfolioModule } from './portfolio.module';
export { projectById, projectSummaries } from './queries';
export {
  ConstraintTypeEnum,
  DependencyTypeEnum,
  LagUnitEnum,
  MovedItemType,
  ProjectFindingEnum,
  ProjectMoneyType,
  ProjectRoleNameEnum,
  ProjectStateEnum,
  ProjectSummaryType,
  ReferenceType,
  RemovedPayload,
  SchedulingModeEnum,
  WorkItemKindEnum,
} from './types';
