import { Query, Resolver } from '@nestjs/graphql';
import { allows } from '@stip/domain';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { dueItems } from './queries';
import { DueListType } from './types';

@Resolver()
export class DueResolver {
  constructor(private readonly database: Database) {}

  @Requires('read')
  @Query(() => DueListType, { description: 'What waits for who asks: updates, work, measures, signatures.' })
  async dueForMe(@Caller() caller: RequestContext): Promise<DueListType> {
    const today = todayOf(caller);
    const { personId, role } = caller;
    if (!personId) return { today, items: [] };
    const person = {
      id: personId,
      signsAsController: allows(role, 'report.sign_controller'),
      signsAsCdo: allows(role, 'report.sign_cdo'),
      approvesBaselines: allows(role, 'baseline.approve'),
    };
    return { today, items: await this.database.read(caller, (reader) => dueItems(reader, person, today)) };
  }
}
