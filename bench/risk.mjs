/**
 * The total of 500 risks over 10,000 draws by Monte Carlo, beside a bare loop with Math.random that draws the same number of
 * times, adds up and sorts: not seeded, no stream per risk, amounts spread evenly. Its mean must be near what chances and
 * amounts say exactly.
 */
import { bundled } from './bundled.mjs';
import { median } from './load.mjs';

const RISKS = 500;
const DRAWS = 10_000;
const ROUNDS = 15;

export async function measure() {
  const { simulateTotal } = await bundled(`export { simulateTotal } from '@stip/domain';`);
  const risks = Array.from({ length: RISKS }, (_, i) => {
    const low = 100_000 * (1 + (i % 40));
    const spread =
      i % 3 === 0
        ? { shape: 'point', amount: low }
        : { shape: i % 3 === 1 ? 'uniform' : 'triangular', low, mode: low * 2, high: low * 4 };
    return { key: `risk-${i}`, chance: 0.05 + (i % 10) / 12, spread };
  });
  const seen = { stip: [], floor: [] };
  let total;
  for (let round = 0; round < ROUNDS; round += 1) {
    seen.stip.push(timed(() => (total = simulateTotal(risks, 20261, DRAWS))));
    seen.floor.push(timed(() => bare(risks)));
  }
  const exact = risks.reduce((sum, { chance, spread }) => sum + chance * meanOf(spread), 0);
  const off = Math.abs(Number(total.mean) / exact - 1);
  if (off > 0.01) throw new Error(`The mean of the draws is ${(off * 100).toFixed(2)} % from the expected exposure.`);
  const [stip, floor] = [median(seen.stip), median(seen.floor)];
  return {
    title: `Total of ${RISKS} risks over ${DRAWS.toLocaleString('en')} draws`,
    columns: ['Stip ms', 'bare loop ms', 'ratio', 'mean off the exact one'],
    rows: [[stip.toFixed(0), floor.toFixed(0), `${(stip / floor).toFixed(1)} ×`, `${(off * 100).toFixed(2)} %`]],
    raw: seen,
  };
}

function timed(run) {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}

function bare(risks) {
  const totals = new Float64Array(DRAWS);
  for (const { chance, spread } of risks) {
    const { low = spread.amount, high = spread.amount } = spread;
    for (let i = 0; i < DRAWS; i += 1)
      if (Math.random() < chance) totals[i] += Math.round(low + Math.random() * (high - low));
  }
  return totals.sort();
}

const meanOf = ({ shape, amount, low, mode, high }) =>
  shape === 'point' ? amount : shape === 'uniform' ? (low + high) / 2 : (low + mode + high) / 3;
