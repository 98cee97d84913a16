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
export type { ProjectRoleName, ProjectState } from './entity';
export { VersionedKey } from './inputs';
export { PortfolioModule } from './portfolio.module';
export { projectById, projectSummaries } from './queries';
export {
  DependencyTypeEnum,
  ProjectFindingEnum,
  ProjectMoneyType,
  ProjectRoleNameEnum,
  ProjectStateEnum,
  ProjectSummaryType,
  ReferenceType,
  RemovedPayload,
  WorkItemKindEnum,
} from './types';
