import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification';
import { PcCalendarService } from './calendar.service';
import { CycleResolver } from './cycle.resolver';
import { CycleService } from './cycle.service';

export { PcProduct, PeriodDeadline, PeriodReview } from './entity';
export { workingDays } from './queries';

@Module({ imports: [NotificationModule], providers: [CycleResolver, CycleService, PcCalendarService] })
export class CycleModule {}
