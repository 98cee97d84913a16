import { Module } from '@nestjs/common';
import { ReportModule } from '../report';
import { PublicReader } from './public-reader';
import { PublicationResolver } from './publication.resolver';
import { PublicationService } from './publication.service';

export { PublicationService };

@Module({
  imports: [ReportModule],
  providers: [PublicationResolver, PublicationService, PublicReader],
})
export class PublicationModule {}
