import { Module } from '@nestjs/common';
import { ReportModule } from '../report';
import { OutputController } from './output.controller';
import { OutputService } from './output.service';

@Module({ imports: [ReportModule], controllers: [OutputController], providers: [OutputService] })
export class OutputModule {}
