export { RescheduleService } from './reschedule.service';
export { ScheduleModule } from './schedule.module';
