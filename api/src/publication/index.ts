import { Module } from '@nestjs/common';
import { ReportModule } from '../report';
import { OpenDataController } from './open-data.controller';
import { PublicPageController } from './page.controller';
import { PublicReader } from './public-reader';
import { PublicationResolver } from './publication.resolver';
import { PublicationService } from './publication.service';

export { PublicationService };

@Module({
  imports: [ReportModule],
  controllers: [OpenDataController, PublicPageController],
  providers: [PublicationResolver, PublicationService, PublicReader],
})
export class PublicationModule {}
