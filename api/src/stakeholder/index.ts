import { Module } from '@nestjs/common';
import { StakeholderResolver } from './stakeholder.resolver';
import { StakeholderService } from './stakeholder.service';

export { Stakeholder, StakeholderContact, StakeholderKind, StakeholderProject, StakeholderStep } from './entity';

@Module({ providers: [StakeholderResolver, StakeholderService] })
export class StakeholderModule {}
