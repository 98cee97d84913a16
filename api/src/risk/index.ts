import { Module } from '@nestjs/common';
import { TalkModule } from '../talk';
import { ExposureResolver } from './exposure.resolver';
import { ExposureService } from './exposure.service';
import { IssueResolver } from './issue.resolver';
import { IssueService } from './issue.service';
import { RiskResolver } from './risk.resolver';
import { RiskService } from './risk.service';
import { RiskSettingsService } from './settings.service';
import { Simulations } from './simulations';

export { Issue, Mitigation, Risk, RiskReserve } from './entity';

@Module({
  imports: [TalkModule],
  providers: [
    ExposureResolver,
    ExposureService,
    IssueResolver,
    IssueService,
    RiskResolver,
    RiskService,
    RiskSettingsService,
    Simulations,
  ],
})
export class RiskModule {}
