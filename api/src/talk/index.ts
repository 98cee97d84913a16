import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification';
import { Followers } from './followers';
import { PresenceController } from './presence.controller';
import { PresenceService } from './presence.service';
import { TalkResolver } from './talk.resolver';
import { TalkService } from './talk.service';

export { Comment, CommentMention, PresencePreference, Subscription } from './entity';
export { Followers } from './followers';
export { NOBODY } from './nobody';
export { PresenceService } from './presence.service';

@Module({
  imports: [NotificationModule],
  controllers: [PresenceController],
  providers: [Followers, PresenceService, TalkResolver, TalkService],
  exports: [Followers],
})
export class TalkModule {}
