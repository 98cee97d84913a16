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
export type { ProjectState } from './entity';
export { VersionedKey } from './inputs';
export { PortfolioModule } from './portfolio.module';
export { projectById, projectSummaries } from './queries';
export {
  DependencyTypeEnum,
  ProjectFindingEnum,
  ProjectMoneyType,
  ProjectStateEnum,
  ProjectSummaryType,
  ReferenceType,
  RemovedPayload,
  WorkItemKindEnum,
} from './types';
