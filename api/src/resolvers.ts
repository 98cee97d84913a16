import { CycleResolver } from './cycle/cycle.resolver';
import { ImportResolver } from './exchange/import.resolver';
import { LinkedImportResolver } from './exchange/linked.resolver';
import { LedgerImportResolver } from './exchange/ledger.resolver';
import { PlanExchangeResolver } from './exchange/plan-exchange.resolver';
import { BoardResolver } from './board/board.resolver';
import { DecisionResolver } from './decision/decision.resolver';
import { FinanceResolver } from './finance/finance.resolver';
import { SteeringResolver } from './finance/steering.resolver';
import { HistoryResolver } from './history/history.resolver';
import { MaturityResolver } from './maturity/maturity.resolver';
import { DueResolver } from './due/due.resolver';
import { OutputResolver } from './output/output.resolver';
import { OverviewResolver } from './overview/overview.resolver';
import { PeopleResolver } from './people/people.resolver';
import { BaselineResolver } from './portfolio/baseline.resolver';
import { PortfolioResolver } from './portfolio/portfolio.resolver';
import { PublicationResolver } from './publication/publication.resolver';
import { ReportResolver } from './report/report.resolver';
import { ReportSectionResolver } from './report/section.resolver';
import { ExposureResolver } from './risk/exposure.resolver';
import { IssueResolver } from './risk/issue.resolver';
import { RiskResolver } from './risk/risk.resolver';
import { RoadmapResolver } from './roadmap/roadmap.resolver';
import { ReferenceResolver } from './safeguard/reference.resolver';
import { SafeguardResolver } from './safeguard/safeguard.resolver';
import { CalendarResolver } from './schedule/calendar.resolver';
import { ScenarioResolver } from './schedule/scenario.resolver';
import { ScheduleResolver } from './schedule/schedule.resolver';
import { MailResolver } from './mail/mail.resolver';
import { NotificationResolver } from './notification/notification.resolver';
import { ShareResolver } from './share/share.resolver';
import { StakeholderResolver } from './stakeholder/stakeholder.resolver';
import { ComputedResolver } from './status/computed.resolver';
import { StatusResolver } from './status/status.resolver';
import { GoalResolver } from './strategy/goal.resolver';
import { IndicatorResolver } from './strategy/indicator.resolver';
import { MeasurementResolver } from './strategy/measurement.resolver';
import { NetworkResolver } from './strategy/network.resolver';
import { StaffingResolver } from './staffing/staffing.resolver';
import { TeamResolver } from './people/team.resolver';
import { StrategyResolver } from './strategy/strategy.resolver';
import { TalkResolver } from './talk/talk.resolver';

/** Every resolver, for printing the schema without starting the application. */
export const resolvers = [
  ReportResolver,
  PublicationResolver,
  CycleResolver,
  ReportSectionResolver,
  OutputResolver,
  ImportResolver,
  LinkedImportResolver,
  LedgerImportResolver,
  FinanceResolver,
  SteeringResolver,
  RiskResolver,
  ExposureResolver,
  IssueResolver,
  StrategyResolver,
  GoalResolver,
  IndicatorResolver,
  MeasurementResolver,
  NetworkResolver,
  BoardResolver,
  DecisionResolver,
  HistoryResolver,
  OverviewResolver,
  DueResolver,
  PeopleResolver,
  TeamResolver,
  StaffingResolver,
  BaselineResolver,
  PortfolioResolver,
  ComputedResolver,
  StatusResolver,
  RoadmapResolver,
  ReferenceResolver,
  SafeguardResolver,
  MaturityResolver,
  StakeholderResolver,
  ScheduleResolver,
  CalendarResolver,
  ScenarioResolver,
  PlanExchangeResolver,
  ShareResolver,
  NotificationResolver,
  MailResolver,
  TalkResolver,
];
