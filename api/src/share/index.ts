import { Module } from '@nestjs/common';
import { ShareController } from './share.controller';
import { ShareResolver } from './share.resolver';
import { ShareService } from './share.service';

export { FONT_RULES } from './embed-fonts';

@Module({ controllers: [ShareController], providers: [ShareResolver, ShareService] })
export class ShareModule {}
