import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../platform/auth';
import { NotFound, type Checks } from '../platform/errors';
import { Project } from '../portfolio';
import { ReferenceItem, type ReferenceList } from './entity';

const MAX_SHORT = 300;
const MAX_LINK = 2000;

/** A web address, which may be empty. */
export function checkLink(checks: Checks, field: string, link: string): void {
  if (link !== '' && (link.length > MAX_LINK || !/^https?:\/\/\S+$/.test(link))) checks.add(field, 'not_a_link');
}

/** Short texts, which may be empty. */
export function checkShort(checks: Checks, input: object, ...fields: string[]): void {
  for (const field of fields) {
    const text = (input as Record<string, unknown>)[field];
    if (typeof text === 'string' && text.length > MAX_SHORT) checks.add(field, 'required_or_too_long');
  }
}

export async function requireProject(manager: EntityManager, caller: RequestContext, id: string): Promise<void> {
  const found = await manager.existsBy(Project, { organisationId: caller.organisationId, id });
  if (!found) throw new NotFound('Project', id);
}

/** The item, which must be one of these lists; something new can only refer to an active one. */
export async function chosenItem(
  manager: EntityManager,
  caller: RequestContext,
  checks: Checks,
  choice: { field: string; id: string; lists: readonly ReferenceList[]; isNew: boolean },
): Promise<ReferenceItem | null> {
  const { field, id, lists, isNew } = choice;
  const item = await manager.findOneBy(ReferenceItem, { organisationId: caller.organisationId, id });
  if (!item || !lists.includes(item.list)) checks.add(field, 'unknown_id');
  else if (isNew && !item.active) checks.add(field, 'inactive_item');
  return item;
}
