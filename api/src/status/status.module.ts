import { Module } from '@nestjs/common';
import { StatusResolver } from './status.resolver';
import { PeriodService } from './period.service';
import { StatusService } from './status.service';

@Module({ providers: [StatusResolver, StatusService, PeriodService] })
export class StatusModule {}
