import { BoardModule } from './board';
import { CycleModule } from './cycle';
import { DecisionModule } from './decision';
import { ExchangeModule } from './exchange';
import { FinanceModule } from './finance';
import { HistoryModule } from './history';
import { MailModule } from './mail';
import { MaturityModule } from './maturity';
import { NotificationModule } from './notification';
import { DueModule } from './due';
import { OutputModule } from './output';
import { OverviewModule } from './overview';
import { PeopleModule } from './people';
import { PortfolioModule } from './portfolio';
import { PublicationModule } from './publication';
import { ReportModule } from './report';
import { RiskModule } from './risk';
import { RoadmapModule } from './roadmap';
import { ScheduleModule } from './schedule';
import { ShareModule } from './share';
import { StaffingModule } from './staffing';
import { SafeguardModule } from './safeguard';
import { StakeholderModule } from './stakeholder';
import { StatusModule } from './status';
import { StrategyModule } from './strategy';
import { TalkModule } from './talk';

/** The domains, in the order in which they may use one another. */
export const modules = [
  PeopleModule,
  NotificationModule,
  TalkModule,
  PortfolioModule,
  ScheduleModule,
  StatusModule,
  StrategyModule,
  FinanceModule,
  RiskModule,
  DecisionModule,
  StaffingModule,
  SafeguardModule,
  MaturityModule,
  StakeholderModule,
  HistoryModule,
  RoadmapModule,
  OverviewModule,
  DueModule,
  ExchangeModule,
  ReportModule,
  OutputModule,
  CycleModule,
  MailModule,
  ShareModule,
  PublicationModule,
  BoardModule,
];
