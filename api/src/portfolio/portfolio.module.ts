import { Module } from '@nestjs/common';
import { BaselineResolver } from './baseline.resolver';
import { BaselineService } from './baseline.service';
import { PortfolioResolver } from './portfolio.resolver';
import { PortfolioService } from './portfolio.service';

@Module({ providers: [PortfolioResolver, PortfolioService, BaselineResolver, BaselineService] })
export class PortfolioModule {}
