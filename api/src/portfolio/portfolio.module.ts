import { Module } from '@nestjs/common';
import { TalkModule } from '../talk';
import { BaselineResolver } from './baseline.resolver';
import { BaselineService } from './baseline.service';
import { PortfolioResolver } from './portfolio.resolver';
import { PortfolioService } from './portfolio.service';

@Module({ imports: [TalkModule], providers: [PortfolioResolver, PortfolioService, BaselineResolver, BaselineService] })
export class PortfolioModule {}
