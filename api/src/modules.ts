import { ExchangeModule } from './exchange';
import { FinanceModule } from './finance';
import { OverviewModule } from './overview';
import { PeopleModule } from './people';
import { PortfolioModule } from './portfolio';
import { RiskModule } from './risk';
import { RoadmapModule } from './roadmap';
import { StatusModule } from './status';

/** The domains, in the order in which they may use one another. */
export const modules = [
  PeopleModule,
  PortfolioModule,
  StatusModule,
  FinanceModule,
  RiskModule,
  RoadmapModule,
  OverviewModule,
  ExchangeModule,
];
