import { Module } from '@nestjs/common';
import { TalkModule } from '../talk';
import { ComputedResolver } from './computed.resolver';
import { StatusResolver } from './status.resolver';
import { PeriodService } from './period.service';
import { StatusService } from './status.service';
import { ThresholdService } from './threshold.service';

@Module({
  imports: [TalkModule],
  providers: [StatusResolver, ComputedResolver, StatusService, ThresholdService, PeriodService],
})
export class StatusModule {}
