import type { CalendarDate } from '@stip/domain';
import type { Reader } from '../platform/database';
import { storedPlan } from './queries';
import { scheduleView } from './view';

/** Ids of the items on the critical path of the whole portfolio, with the phases they are part of. */
export async function criticalItems(reader: Reader, today: CalendarDate): Promise<ReadonlySet<string>> {
  const { items } = scheduleView(await storedPlan(reader), today, {});
  const byId = new Map(items.map((item) => [item.id, item]));
  const critical = new Set<string>();
  for (const item of items) {
    if (!item.critical || item.kind === 'phase') continue;
    for (let at: string | null = item.id; at !== null && !critical.has(at); at = byId.get(at)?.parentId ?? null) {
      critical.add(at);
    }
  }
  return critical;
}
