import { Module } from '@nestjs/common';
import { ReportModule } from '../report';
import { OutputController } from './output.controller';
import { OutputResolver } from './output.resolver';
import { OutputService } from './output.service';
import { OutputWorker } from './output-worker';
import { HouseStyles } from './style.service';

export { OutputWorker };

@Module({
  imports: [ReportModule],
  controllers: [OutputController],
  providers: [HouseStyles, OutputResolver, OutputService, OutputWorker],
})
export class OutputModule {}
