import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { RequestContext } from '../platform/auth';

/** Rows per INSERT, well under PostgreSQL's 65,535 parameters a statement. */
const BATCH = 1000;

/** Inserts rows of the caller's organisation, a thousand a statement. */
export async function insertAll<E extends ObjectLiteral>(
  manager: EntityManager,
  caller: RequestContext,
  entity: EntityTarget<E>,
  rows: readonly object[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH).map((row) => ({ organisationId: caller.organisationId, ...row }));
    // TypeORM's insert type does not follow a generic entity; the rows were made for this one.
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(batch as never)
      .updateEntity(false)
      .execute();
  }
}
