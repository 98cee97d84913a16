import { Injectable } from '@nestjs/common';
import {
  chanceOf,
  expectedExposure,
  impactSpread,
  REQUIRED_CERTAINTY,
  resistance,
  SIMULATION_DRAWS,
  sumCents,
  type RiskKind,
  type RiskScale,
  type RiskStage,
  type SimulatedRisk,
  type SimulatedTotal,
} from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { openRisks, riskReserves, topThreats, type ExposedRisk } from './exposure-queries';
import type { RiskExposureType, RiskTotalType } from './exposure-types';
import { figuresOf } from './queries';
import { readScale } from './scale';
import { Simulations } from './simulations';

/** What the open risks may cost, against the reserve. */
@Injectable()
export class ExposureService {
  constructor(
    private readonly database: Database,
    private readonly simulations: Simulations,
  ) {}

  async exposure(caller: RequestContext, seed: number): Promise<RiskExposureType> {
    const today = todayOf(caller);
    const { risks, scale, reserve } = await this.database.read(caller, async (reader) => ({
      risks: await openRisks(reader),
      scale: (await readScale(reader)).scale,
      reserve: (await riskReserves(reader)).find(({ asOf }) => asOf <= today) ?? null,
    }));
    const counted = (kind: RiskKind) =>
      risks.filter((risk) => risk.kind === kind && (kind === 'opportunity' || risk.borneBy === 'reserve'));
    const [threats, opportunities] = [counted('threat'), counted('opportunity')];
    const totals = await this.simulations.run({
      seed,
      draws: SIMULATION_DRAWS,
      groups: [threats, opportunities].flatMap((group) => [
        simulated(group, scale, 'before'),
        simulated(group, scale, 'after'),
      ]),
    });
    const told = (kind: RiskKind, group: readonly ExposedRisk[], at: number) => ({
      count: group.length,
      borneElsewhere: risks.filter((risk) => risk.kind === kind).length - group.length,
      before: totalOf(group, scale, 'before', totals[at]),
      after: totalOf(group, scale, 'after', totals[at + 1]),
    });
    const required = totals[1]?.percentiles[REQUIRED_CERTAINTY] ?? 0n;
    const held = reserve && resistance(BigInt(reserve.amount), required);
    return {
      seed,
      draws: SIMULATION_DRAWS,
      certainty: REQUIRED_CERTAINTY,
      threats: told('threat', threats, 0),
      opportunities: told('opportunity', opportunities, 2),
      top: topThreats(risks, scale),
      reserve,
      required: required.toString(),
      ratio: held?.ratio ?? null,
      class: held?.class ?? null,
    };
  }
}

const simulated = (risks: readonly ExposedRisk[], scale: RiskScale, stage: RiskStage): SimulatedRisk[] =>
  risks.map((risk) => {
    const figures = figuresOf(risk);
    return {
      key: risk.id,
      chance: chanceOf(figures, scale, stage),
      spread: impactSpread(figures, scale, stage),
    };
  });

function totalOf(
  risks: readonly ExposedRisk[],
  scale: RiskScale,
  stage: RiskStage,
  total: SimulatedTotal | undefined,
): RiskTotalType {
  const at = (percent: 50 | 80 | 90 | 95) => (total?.percentiles[percent] ?? 0n).toString();
  return {
    expected: sumCents(risks.map((risk) => expectedExposure(figuresOf(risk), scale, stage))).toString(),
    p50: at(50),
    p80: at(80),
    p90: at(90),
    p95: at(95),
  };
}
