import { addDays } from '@stip/domain';
import { newId } from '../platform/ids';
import { Scenario, ScenarioMove } from '../schedule/entity';
import type { DemoWriter } from './write';

/** Projects that have a question open, with what it is and by how many weeks the rest of the work would move. */
const SCENARIOS = [
  {
    project: 'FUN-02',
    name: 'Leverancier levert acht weken later',
    description: 'De leverancier vraagt uitstel. Wat betekent dat voor de doelen en de begroting?',
    weeks: 8,
  },
  {
    project: 'VER-02',
    name: 'Portaal eerder open',
    description: 'Kan het portaal vier weken eerder open als het team bij elkaar blijft?',
    weeks: -4,
  },
] as const;

/** Scenarios of what is still to be done; a week keeps its weekday, so that working days stay working days. */
export async function writeScenarios(demo: DemoWriter): Promise<void> {
  const by = 'cdo';
  const recordedOn = () => addDays(demo.today, -9);
  for (const { project, name, description, weeks } of SCENARIOS) {
    const rest = (demo.project(project)?.items ?? []).filter(
      ({ kind, percent, start }) =>
        kind !== 'phase' && percent === 0 && start > addDays(demo.today, Math.max(0, -weeks * 7)),
    );
    const moved = rest.slice(-2);
    if (moved.length === 0) continue;
    const id = newId();
    const scenario = { id, name, description, state: 'open', closedAt: null, createdBy: demo.person(by) };
    await demo.insert(Scenario, [scenario], { recordedOn, by });
    await demo.insert(
      ScenarioMove,
      moved.map((item) => ({
        scenarioId: id,
        workItemId: item.id,
        startDate: addDays(item.start, weeks * 7),
        endDate: addDays(item.end, weeks * 7),
      })),
      { recordedOn, by },
    );
  }
}
