// Every entity of the data source; a spec compares them with the migrated schema, column by column.
import { Organisation, Person, Account } from './people/entity';
import { Capacity, PersonSkill, Skill, Team, TeamMember } from './people/entity';
import { Assignment, Vacancy } from './staffing/entity';
import {
  Benefit,
  BenefitProject,
  Strategy,
  StrategyStep,
  Goal,
  Indicator,
  IndicatorMeasurement,
  IndicatorTarget,
} from './strategy/entity';
import {
  Programme,
  Project,
  ProjectGoal,
  ProjectRole,
  WorkItem,
  Dependency,
  Baseline,
  BaselineItem,
} from './portfolio/entity';
import { ImportRejection, ImportRun, ImportUpload, SavedMapping } from './exchange/entity';
import { FundingSource, BudgetLine, LedgerEntry } from './finance/entity';
import { Report } from './report/entity';
import { Risk, Mitigation } from './risk/entity';
import { ReportingPeriod, StatusUpdate, StatusAspect } from './status/entity';
import { Decision, DecisionLink } from './decision/entity';
import {
  Obligation,
  ProjectCharacteristics,
  ProjectSafeguard,
  ReferenceItem,
  TradeOff,
  TradeOffValue,
} from './safeguard/entity';

export const entities = [
  Organisation,
  Person,
  Account,
  Team,
  TeamMember,
  Skill,
  PersonSkill,
  Capacity,
  Vacancy,
  Assignment,
  Strategy,
  Goal,
  Indicator,
  IndicatorMeasurement,
  IndicatorTarget,
  StrategyStep,
  Benefit,
  BenefitProject,
  Programme,
  Project,
  ProjectGoal,
  ProjectRole,
  WorkItem,
  Dependency,
  Baseline,
  BaselineItem,
  FundingSource,
  BudgetLine,
  LedgerEntry,
  Risk,
  Mitigation,
  ReportingPeriod,
  StatusUpdate,
  StatusAspect,
  Decision,
  DecisionLink,
  Report,
  ImportUpload,
  SavedMapping,
  ImportRun,
  ImportRejection,
  ReferenceItem,
  ProjectCharacteristics,
  ProjectSafeguard,
  TradeOff,
  TradeOffValue,
  Obligation,
];
