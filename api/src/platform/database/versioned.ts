import type { DeepPartial, EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { NotFound, VersionConflict } from '../errors/failure';

/** What every entity that people edit has. */
export interface Versioned extends ObjectLiteral {
  organisationId: string;
  id: string;
  version: number;
}

/**
 * Loads a row for update and checks that the version the user saw is the one stored; otherwise the user gets what is
 * stored now. The row stays locked until the transaction ends.
 */
export async function lockVersion<E extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: { organisationId: string; id: string; version: number },
): Promise<E> {
  const row = await manager.findOne(entity, {
    where: { organisationId: key.organisationId, id: key.id } as FindOptionsWhere<E>,
    lock: { mode: 'pessimistic_write' },
  });
  if (!row) throw new NotFound(manager.connection.getMetadata(entity).name, key.id);
  if (row.version !== key.version) throw new VersionConflict(row.version, { ...row });
  return row;
}

/** Applies the given fields (undefined = leave as it is) to a locked row and saves it, which raises its version. */
export async function saveChanges<E extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: { organisationId: string; id: string; version: number },
  changes: DeepPartial<E>,
): Promise<E> {
  const row = await lockVersion(manager, entity, key);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  manager.merge(entity, row, given as DeepPartial<E>);
  return manager.save(entity, row);
}

/** Deletes a row if it still is the version the user saw. */
export async function removeVersion<E extends Versioned>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  key: { organisationId: string; id: string; version: number },
): Promise<void> {
  const row = await lockVersion(manager, entity, key);
  await manager.remove(entity, row);
}

/** Leaves out what was not given or is null, so that an insert takes the default of the column. */
export function present<T extends object>(input: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}
