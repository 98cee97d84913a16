import { addDays, type CalendarDate } from '@stip/domain';
import { MaturityAssessment, MaturityPath, MaturityScore, MaturityTarget } from '../maturity/entity';
import { requireModel } from '../maturity/model.service';
import { SHIPPED_MODELS, shippedAreaId, shippedModelId, type ShippedModel } from '../maturity/shipped-models';
import { newId } from '../platform/ids';
import { SCANS, TARGETS, type DemoScan } from './maturity-data';
import type { DemoWriter } from './write';

/** Days between a scan and its being final. */
const SETTLED = 5;

/** Scans of the organisation and two of its units with the first shipped model, and the path the strategy asks. */
export async function writeMaturity(demo: DemoWriter): Promise<void> {
  const [model] = SHIPPED_MODELS;
  if (!model) return;
  const modelId = shippedModelId(model);
  demo.playbook.add(demo.termStart, demo.person('cdo'), (manager) =>
    requireModel(manager, demo.organisationId, modelId),
  );
  // The first of every unit, then the second, and so on: a unit has one draft at a time.
  const rounds: DemoScan[][] = [];
  for (const scan of SCANS) {
    const round = SCANS.filter(({ unit }) => unit === scan.unit).indexOf(scan);
    (rounds[round] ??= []).push(scan);
  }
  for (const round of rounds) await writeScans(demo, model, round);
  const pathId = newId();
  await demo.insert(MaturityPath, [{ id: pathId, strategyId: demo.strategyId, modelId }]);
  await demo.insert(
    MaturityTarget,
    TARGETS.flatMap((levels, index) =>
      levels.map((level, n) => ({
        ...{ pathId, modelId, areaId: shippedAreaId(model, index), level: String(level) },
        dueOn: demo.inTerm(n === 0 ? 0.5 : 1),
      })),
    ),
  );
}

async function writeScans(demo: DemoWriter, model: ShippedModel, round: readonly DemoScan[]): Promise<void> {
  const modelId = shippedModelId(model);
  const dayOf = ({ at }: DemoScan): CalendarDate =>
    'afterStart' in at ? addDays(demo.termStart, at.afterStart) : addDays(demo.today, -at.beforeToday);
  const scans = round.map((data) => ({ id: newId(), data, day: dayOf(data) }));
  await demo.insert(
    MaturityAssessment,
    scans.map(({ id, data, day }) => ({
      ...{ id, modelId, unit: data.unit, kind: data.kind, assessedOn: day, state: 'draft' },
      ...{ assessorId: demo.person(data.assessor), note: data.note },
    })),
  );
  await demo.insert(
    MaturityScore,
    scans.flatMap(({ id, data, day }) =>
      data.scores.map((score, index) => {
        const [level, evidence, action] = score ?? [null, ''];
        const own = data.own?.[0] === index ? data.own : undefined;
        return {
          ...{ assessmentId: id, assessedOn: day, areaId: shippedAreaId(model, index), modelId },
          ...{ level: level === null ? null : String(level), evidence, action: action ?? '' },
          targetLevel: own ? String(own[1]) : null,
          targetDate: own ? demo.inTerm(own[2]) : null,
        };
      }),
    ),
  );
  for (const { id, day } of scans.filter(({ data }) => !data.draft)) {
    const settled = addDays(day, SETTLED);
    demo.playbook.add(settled, demo.person('cdo'), (manager) =>
      manager.query(
        `update maturity_assessment set state = 'final', finalised_at = $3, finalised_by = assessor_id, version = version + 1
         where organisation_id = $1 and id = $2`,
        [demo.organisationId, id, `${settled}T15:00:00Z`],
      ),
    );
  }
}
