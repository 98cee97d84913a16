import { ImportResolver } from './exchange/import.resolver';
import { LinkedImportResolver } from './exchange/linked.resolver';
import { DecisionResolver } from './decision/decision.resolver';
import { FinanceResolver } from './finance/finance.resolver';
import { HistoryResolver } from './history/history.resolver';
import { OverviewResolver } from './overview/overview.resolver';
import { PeopleResolver } from './people/people.resolver';
import { PortfolioResolver } from './portfolio/portfolio.resolver';
import { ReportResolver } from './report/report.resolver';
import { RiskResolver } from './risk/risk.resolver';
import { RoadmapResolver } from './roadmap/roadmap.resolver';
import { StatusResolver } from './status/status.resolver';
import { GoalResolver } from './strategy/goal.resolver';
import { IndicatorResolver } from './strategy/indicator.resolver';
import { StrategyResolver } from './strategy/strategy.resolver';

/** Every resolver, for printing the schema without starting the application. */
export const resolvers = [
  ReportResolver,
  ImportResolver,
  LinkedImportResolver,
  FinanceResolver,
  RiskResolver,
  StrategyResolver,
  GoalResolver,
  IndicatorResolver,
  DecisionResolver,
  HistoryResolver,
  OverviewResolver,
  PeopleResolver,
  PortfolioResolver,
  StatusResolver,
  RoadmapResolver,
];
