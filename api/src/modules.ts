import { PeopleModule } from './people';
import { PortfolioModule } from './portfolio';
import { StatusModule } from './status';

/** The domains, in the order in which they may use one another. */
export const modules = [PeopleModule, PortfolioModule, StatusModule];
