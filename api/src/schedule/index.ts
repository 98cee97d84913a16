export { criticalItems } from './critical';
export { RescheduleService } from './reschedule.service';
export { ScheduleModule } from './schedule.module';
