import { Global, Module } from '@nestjs/common';
import { PlanKeeper } from '../portfolio';
import { CalendarResolver } from './calendar.resolver';
import { CalendarService } from './calendar.service';
import { RescheduleService } from './reschedule.service';
import { ScenarioResolver } from './scenario.resolver';
import { ScenarioService } from './scenario.service';
import { ScheduleResolver } from './schedule.resolver';
import { ScheduleService } from './schedule.service';

/** Global, as the portfolio asks for a keeper of its plans without knowing which. */
@Global()
@Module({
  providers: [
    ScheduleResolver,
    ScheduleService,
    CalendarResolver,
    CalendarService,
    ScenarioResolver,
    ScenarioService,
    RescheduleService,
    { provide: PlanKeeper, useExisting: RescheduleService },
  ],
  exports: [PlanKeeper, RescheduleService],
})
export class ScheduleModule {}
