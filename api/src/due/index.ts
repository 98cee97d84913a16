import { Module } from '@nestjs/common';
import { DueResolver } from './due.resolver';

export { dueItems, duePerson, type DuePerson } from './queries';
export { type DueItemType } from './types';

@Module({ providers: [DueResolver] })
export class DueModule {}
