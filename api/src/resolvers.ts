import { ImportResolver } from './exchange/import.resolver';
import { LedgerImportResolver } from './exchange/ledger.resolver';
import { DecisionResolver } from './decision/decision.resolver';
import { FinanceResolver } from './finance/finance.resolver';
import { SteeringResolver } from './finance/steering.resolver';
import { HistoryResolver } from './history/history.resolver';
import { OverviewResolver } from './overview/overview.resolver';
import { PeopleResolver } from './people/people.resolver';
import { PortfolioResolver } from './portfolio/portfolio.resolver';
import { ReportResolver } from './report/report.resolver';
import { RiskResolver } from './risk/risk.resolver';
import { RoadmapResolver } from './roadmap/roadmap.resolver';
import { StatusResolver } from './status/status.resolver';
import { GoalResolver } from './strategy/goal.resolver';
import { StrategyResolver } from './strategy/strategy.resolver';

/** Every resolver, for printing the schema without starting the application. */
export const resolvers = [
  ReportResolver,
  ImportResolver,
  LedgerImportResolver,
  FinanceResolver,
  SteeringResolver,
  RiskResolver,
  StrategyResolver,
  GoalResolver,
  DecisionResolver,
  HistoryResolver,
  OverviewResolver,
  PeopleResolver,
  PortfolioResolver,
  StatusResolver,
  RoadmapResolver,
];
