import { Module } from '@nestjs/common';
import { RiskResolver } from './risk.resolver';
import { RiskService } from './risk.service';

export { Mitigation, Risk } from './entity';

@Module({ providers: [RiskResolver, RiskService] })
export class RiskModule {}
