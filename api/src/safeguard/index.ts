import { Module } from '@nestjs/common';
import { ObligationService } from './obligation.service';
import { ReferenceResolver } from './reference.resolver';
import { ReferenceService } from './reference.service';
import { SafeguardResolver } from './safeguard.resolver';
import { SafeguardService } from './safeguard.service';

export {
  Obligation,
  ProjectCharacteristics,
  ProjectSafeguard,
  ReferenceItem,
  TradeOff,
  TradeOffValue,
  type ReferenceList,
} from './entity';

@Module({ providers: [ObligationService, ReferenceResolver, ReferenceService, SafeguardResolver, SafeguardService] })
export class SafeguardModule {}
