// Every entity of the data source; a spec compares them with the migrated schema, column by column.
import { Organisation, Person, Account } from './people/entity';
import {
  Benefit,
  Strategy,
  StrategyStep,
  Goal,
  Indicator,
  IndicatorMeasurement,
  IndicatorTarget,
} from './strategy/entity';
import {
  Programme,
  ProgrammeGoal,
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
import { Decision } from './decision/entity';

export const entities = [
  Organisation,
  Person,
  Account,
  Strategy,
  Goal,
  Indicator,
  IndicatorMeasurement,
  IndicatorTarget,
  StrategyStep,
  Benefit,
  Programme,
  ProgrammeGoal,
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
  Report,
  ImportUpload,
  SavedMapping,
  ImportRun,
  ImportRejection,
];
