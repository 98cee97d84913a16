import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification';
import { MailComposer } from './composer';
import { MailResolver } from './mail.resolver';
import { MailService } from './mail.service';
import { OptOutController } from './opt-out.controller';
import { Reminders } from './reminders';
import { MailSender } from './sender';
import { MailWorker } from './worker';

export { MailWorker } from './worker';

@Module({
  imports: [NotificationModule],
  controllers: [OptOutController],
  providers: [MailComposer, MailResolver, MailSender, MailService, MailWorker, Reminders],
  exports: [MailWorker],
})
export class MailModule {}
