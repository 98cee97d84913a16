export { Administration } from './administration';
export { Account, Capacity, Organisation, Person, PersonSkill, Skill, Team, TeamMember } from './entity';
export { PeopleModule } from './people.module';
export { OrganisationType, PersonType, RoleEnum, SessionType, SkillType } from './types';
