import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { CalendarDate } from '@stip/domain';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database, lockVersion, removeVersion, saveChanges } from '../platform/database';
import { Checks, NotFound } from '../platform/errors';
import { newId } from '../platform/ids';
import type { VersionedKey } from '../portfolio';
import { strategyOfGoal } from './goal.service';
import { Indicator, IndicatorMeasurement, IndicatorTarget } from './entity';
import type {
  AddIndicatorMeasurementInput,
  CreateIndicatorInput,
  RecordMeasurementsInput,
  SetIndicatorTargetsInput,
  UpdateIndicatorInput,
} from './inputs';

export const MAX_MEASUREMENTS = 5000;
const MAX_TARGETS = 50;
const MAX_MONTHS = 60;
/** Rows per statement: PostgreSQL takes at most 65,535 parameters. */
const BATCH = 1000;

export interface MeasurementCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Indicators, their paths and their measurements. Each method answers the id of the strategy it touched. */
@Injectable()
export class IndicatorService {
  constructor(private readonly database: Database) {}

  async createIndicator(caller: RequestContext, input: CreateIndicatorInput): Promise<string> {
    checkIndicator(input);
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const strategyId = await strategyOfGoal(manager, caller, input.goalId);
      await manager.insert(Indicator, { ...input, organisationId, id: newId() });
      return strategyId;
    });
  }

  async updateIndicator(caller: RequestContext, input: UpdateIndicatorInput): Promise<string> {
    checkIndicator(input);
    const { id, version, ...changes } = input;
    return this.database.write(caller, async (manager) => {
      const key = { organisationId: caller.organisationId, id, version };
      const indicator = await saveChanges<Indicator>(manager, Indicator, key, changes);
      await completePath(manager, indicator);
      const targets = await manager.findBy(IndicatorTarget, { organisationId: caller.organisationId, indicatorId: id });
      requireOnTheWay(indicator, targets, (target) => (target ? 'targetDate' : 'baselineDate'));
      return strategyOf(manager, caller, indicator);
    });
  }

  /** Removes an indicator with its path and its measurements. */
  async removeIndicator(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const indicator = await this.find(manager, caller, key.id);
      await removeVersion(manager, Indicator, { organisationId, ...key });
      return strategyOf(manager, caller, indicator);
    });
  }

  /** Replaces the intermediate targets of an indicator, whose version they share. */
  async setTargets(caller: RequestContext, { id, version, targets }: SetIndicatorTargetsInput): Promise<string> {
    const checks = new Checks();
    if (targets.length > MAX_TARGETS) checks.add('targets', 'too_many', { max: MAX_TARGETS });
    const days = new Set<string>();
    targets.forEach(({ dueOn, value }, n) => {
      checks.decimal(`targets.${n}.value`, value);
      if (days.has(dueOn)) checks.add(`targets.${n}.dueOn`, 'already_exists');
      days.add(dueOn);
    });
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const indicator = await lockVersion(manager, Indicator, { organisationId, id, version });
      requireOnTheWay(indicator, targets, (_, n) => `targets.${n}.dueOn`);
      await manager.delete(IndicatorTarget, { organisationId, indicatorId: id });
      await manager.insert(
        IndicatorTarget,
        targets.map((target) => ({ ...target, organisationId, indicatorId: id })),
      );
      // A save without a change would leave the version, which says that the list is another one.
      await manager.increment(Indicator, { organisationId, id }, 'version', 1);
      return strategyOf(manager, caller, indicator);
    });
  }

  async addMeasurement(caller: RequestContext, input: AddIndicatorMeasurementInput): Promise<string> {
    const checks = new Checks();
    checkMeasurement(checks, input, todayOf(caller));
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const indicator = await this.find(manager, caller, input.indicatorId);
      checkJudgement(checks, indicator, input.value);
      checks.done();
      await manager.insert(IndicatorMeasurement, { ...input, organisationId, id: newId() });
      return strategyOf(manager, caller, indicator);
    });
  }

  /** Records a value of an indicator of a goal, programme or project; the value a day has is replaced. Answers its id. */
  async measure(caller: RequestContext, input: AddIndicatorMeasurementInput): Promise<string> {
    const checks = new Checks();
    checkMeasurement(checks, input, todayOf(caller));
    checks.done();
    const { organisationId } = caller;
    const { indicatorId, measuredOn, ...values } = input;
    return this.database.write(caller, async (manager) => {
      const indicator = await this.find(manager, caller, indicatorId);
      checkJudgement(checks, indicator, input.value);
      checks.done();
      const there = await manager.findOneBy(IndicatorMeasurement, { organisationId, indicatorId, measuredOn });
      if (there) await manager.save(IndicatorMeasurement, manager.merge(IndicatorMeasurement, there, values));
      else await manager.insert(IndicatorMeasurement, { ...input, organisationId, id: newId() });
      return indicatorId;
    });
  }

  /** Many measurements at once, all or none; problems come back under `measurements.<row>.<field>`. */
  async recordMeasurements(
    caller: RequestContext,
    { measurements }: RecordMeasurementsInput,
  ): Promise<MeasurementCounts & { strategyId: string }> {
    const checks = new Checks();
    if (measurements.length === 0) checks.add('measurements', 'required');
    if (measurements.length > MAX_MEASUREMENTS) checks.add('measurements', 'too_many', { max: MAX_MEASUREMENTS });
    checks.done();
    const today = todayOf(caller);
    const days = new Set<string>();
    measurements.forEach((row, n) => {
      checkMeasurement(checks, row, today, `measurements.${n}.`);
      const day = `${row.indicatorId} ${row.measuredOn}`;
      if (days.has(day)) checks.add(`measurements.${n}.measuredOn`, 'already_exists');
      days.add(day);
    });
    checks.done();
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const ids = [...new Set(measurements.map(({ indicatorId }) => indicatorId))];
      const known = new Map(
        (await manager.findBy(Indicator, { organisationId, id: In(ids) })).map((found) => [found.id, found]),
      );
      measurements.forEach(({ indicatorId, value }, n) => {
        const indicator = known.get(indicatorId);
        // Those of programmes and projects belong to no strategy, which this answers.
        if (!indicator?.goalId) checks.add(`measurements.${n}.indicatorId`, 'unknown_id');
        else checkJudgement(checks, indicator, value, `measurements.${n}.`);
      });
      checks.done();
      const stored = new Map(
        (await manager.findBy(IndicatorMeasurement, { organisationId, indicatorId: In(ids) })).map((row) => [
          `${row.indicatorId} ${row.measuredOn}`,
          row,
        ]),
      );
      const created: AddIndicatorMeasurementInput[] = [];
      const changed: IndicatorMeasurement[] = [];
      for (const row of measurements) {
        const there = stored.get(`${row.indicatorId} ${row.measuredOn}`);
        if (!there) created.push(row);
        else if (Number(there.value) !== Number(row.value) || there.source !== row.source || there.note !== row.note) {
          changed.push(manager.merge(IndicatorMeasurement, there, { ...row }));
        }
      }
      for (let start = 0; start < created.length; start += BATCH) {
        const rows = created.slice(start, start + BATCH).map((row) => ({ ...row, organisationId, id: newId() }));
        await manager.insert(IndicatorMeasurement, rows);
      }
      await manager.save(IndicatorMeasurement, changed, { chunk: BATCH });
      const [first] = known.values();
      return {
        created: created.length,
        changed: changed.length,
        unchanged: measurements.length - created.length - changed.length,
        strategyId: first ? await strategyOf(manager, caller, first) : '',
      };
    });
  }

  async removeMeasurement(caller: RequestContext, key: VersionedKey): Promise<string> {
    const { organisationId } = caller;
    return this.database.write(caller, async (manager) => {
      const measurement = await manager.findOneBy(IndicatorMeasurement, { organisationId, id: key.id });
      if (!measurement) throw new NotFound('IndicatorMeasurement', key.id);
      await removeVersion(manager, IndicatorMeasurement, { organisationId, ...key });
      const indicator = await this.find(manager, caller, measurement.indicatorId);
      return strategyOf(manager, caller, indicator);
    });
  }

  private async find(manager: EntityManager, caller: RequestContext, id: string): Promise<Indicator> {
    const indicator = await manager.findOneBy(Indicator, { organisationId: caller.organisationId, id });
    if (!indicator) throw new NotFound('Indicator', id);
    return indicator;
  }
}

/** The indicators of programmes and projects belong to no strategy; they are not changed here. */
async function strategyOf(manager: EntityManager, caller: RequestContext, { id, goalId }: Indicator): Promise<string> {
  if (!goalId) throw new NotFound('Indicator', id);
  return strategyOfGoal(manager, caller, goalId);
}

/** An indicator that was measured without a path has one once baseline and target are known. */
async function completePath(manager: EntityManager, indicator: Indicator): Promise<void> {
  const { kind, baselineValue, baselineDate, targetValue, targetDate } = indicator;
  if (kind !== 'measured' || !baselineValue || !baselineDate || !targetValue || !targetDate) return;
  indicator.kind = 'path';
  await manager.save(Indicator, indicator);
}

/** Intermediate targets lie between baseline and target in time; `field` says where to tell which end is passed. */
function requireOnTheWay(
  { baselineDate, targetDate }: Indicator,
  targets: readonly { readonly dueOn: string }[],
  field: (afterTarget: boolean, n: number) => string,
): void {
  const checks = new Checks();
  targets.forEach(({ dueOn }, n) => {
    const late = !targetDate || dueOn >= targetDate;
    if (late || !baselineDate || dueOn <= baselineDate) checks.add(field(late, n), 'target_outside_path');
  });
  checks.done();
}

function checkMeasurement(checks: Checks, input: AddIndicatorMeasurementInput, today: CalendarDate, at = ''): void {
  checks.decimal(`${at}value`, input.value);
  if (input.measuredOn < '1900-01-01' || input.measuredOn > '2299-12-31') {
    checks.add(`${at}measuredOn`, 'date_out_of_range');
  } else if (input.measuredOn > today) checks.add(`${at}measuredOn`, 'date_in_future');
}

/** A judgement is met (1) or not met (0). */
function checkJudgement(checks: Checks, { kind }: Indicator, value: string, at = ''): void {
  if (kind === 'met' && ![0, 1].includes(Number(value))) checks.add(`${at}value`, 'out_of_range');
}

function checkIndicator(input: Partial<CreateIndicatorInput>): void {
  const checks = new Checks();
  const months = input.measuredEveryMonths;
  if (typeof months === 'number' && (months < 1 || months > MAX_MONTHS)) {
    checks.add('measuredEveryMonths', 'out_of_range');
  }
  checks.label('name', input.name);
  checks.label('unit', input.unit);
  checks.decimal('baselineValue', input.baselineValue);
  checks.decimal('targetValue', input.targetValue);
  checks.dates(input, 'baselineDate', 'targetDate');
  checks.done();
}
