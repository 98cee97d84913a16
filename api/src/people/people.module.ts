import { Module } from '@nestjs/common';
import { PeopleResolver } from './people.resolver';
import { PeopleService } from './people.service';
import { TeamResolver } from './team.resolver';
import { TeamService } from './team.service';

@Module({ providers: [PeopleResolver, PeopleService, TeamResolver, TeamService] })
export class PeopleModule {}
