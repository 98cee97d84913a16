import { addDays } from '@stip/domain';
import { newId } from '../platform/ids';
import { ProgrammeGoal } from '../portfolio/entity';
import { Indicator, IndicatorMeasurement } from '../strategy/entity';
import { OWNED_INDICATORS, PROGRAMME_GOALS } from './indicator-data';
import type { DemoWriter } from './write';

/** What programmes as a whole serve, and the indicators that tell of a programme instead of a goal. */
export async function writeIndicators(demo: DemoWriter): Promise<void> {
  await demo.insert(
    ProgrammeGoal,
    PROGRAMME_GOALS.map(([programme, goal, weight]) => ({
      programmeId: demo.programmes.get(programme),
      goalId: demo.goals.get(goal),
      weight,
    })),
  );
  const rows = OWNED_INDICATORS.map((data) => ({ id: newId(), data }));
  await demo.insert(
    Indicator,
    rows.map(({ id, data: { programme, name, kind, unit } }) => ({
      id,
      programmeId: demo.programmes.get(programme),
      name,
      kind,
      unit,
      direction: 'increase',
    })),
  );
  await demo.insert(
    IndicatorMeasurement,
    rows.flatMap(({ id, data: { values, source } }) =>
      values.map(([daysAgo, value]) => ({
        id: newId(),
        indicatorId: id,
        measuredOn: addDays(demo.today, -daysAgo),
        value: String(value),
        source,
        note: '',
      })),
    ),
  );
}
