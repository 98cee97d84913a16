import type { ScenarioFieldsFragment } from '@stip/contract';

/** Where an item would be. */
export interface Move {
  readonly workItemId: string;
  readonly startDate: string;
  readonly endDate: string;
}

export function movesOf(scenario: ScenarioFieldsFragment | undefined): Move[] {
  return (scenario?.moves ?? []).map(({ item, startDate, endDate }) => ({ workItemId: item.id, startDate, endDate }));
}
