import { Module } from '@nestjs/common';
import { NotificationModule } from '../notification';
import { Followers } from './followers';
import { TalkResolver } from './talk.resolver';
import { TalkService } from './talk.service';

export { Comment, CommentMention, PresencePreference, Subscription } from './entity';
export { Followers } from './followers';
export { NOBODY } from './nobody';

@Module({
  imports: [NotificationModule],
  providers: [Followers, TalkResolver, TalkService],
  exports: [Followers],
})
export class TalkModule {}
