import { OverviewModule } from './overview';
import { PeopleModule } from './people';
import { PortfolioModule } from './portfolio';
import { RoadmapModule } from './roadmap';
import { StatusModule } from './status';

/** The domains, in the order in which they may use one another. */
export const modules = [PeopleModule, PortfolioModule, StatusModule, RoadmapModule, OverviewModule];
