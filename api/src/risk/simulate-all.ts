import { simulateTotal, type SimulatedRisk, type SimulatedTotal } from '@stip/domain';

/** Groups of risks, each of which gets a total of its own. */
export interface SimulationInput {
  readonly seed: number;
  readonly draws: number;
  readonly groups: readonly (readonly SimulatedRisk[])[];
}

/** Totals in the order of the groups. */
export const simulateAll = ({ seed, draws, groups }: SimulationInput): SimulatedTotal[] =>
  groups.map((risks) => simulateTotal(risks, seed, draws));
