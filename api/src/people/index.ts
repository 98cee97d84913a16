export { Administration } from './administration';
export { Account, Organisation, Person } from './entity';
export { PeopleModule } from './people.module';
export { OrganisationType, PersonType, RoleEnum, SessionType } from './types';
