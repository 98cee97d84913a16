import { Module } from '@nestjs/common';
import { DueResolver } from './due.resolver';

@Module({ providers: [DueResolver] })
export class DueModule {}
