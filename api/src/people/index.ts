export { Administration } from './administration';
export { Account, Organisation, Person } from './entity';
export { PeopleModule } from './people.module';
export { OrganisationType, PermissionEnum, PersonType, RoleEnum, SessionType } from './types';
