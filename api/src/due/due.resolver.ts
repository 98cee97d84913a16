import { Query, Resolver } from '@nestjs/graphql';
import { Caller, Requires, todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { dueItems, duePerson } from './queries';
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
    return {
      today,
      items: await this.database.read(caller, (reader) => dueItems(reader, duePerson(personId, role), today)),
    };
  }
}
