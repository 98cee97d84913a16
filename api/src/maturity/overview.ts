import {
  askedLevel,
  isLowLevel,
  maturityProgress,
  meanLevel,
  scanOverdue,
  targetsOf,
  type CalendarDate,
  type MaturityPoint,
} from '@stip/domain';
import type { AssessmentKind, AssessmentState } from './entity';
import type {
  MaturityAreaProgressType,
  MaturityFindingType,
  MaturityModelType,
  MaturityOverviewType,
  MaturityTargetType,
  MaturityUnitType,
} from './types';

interface ScoreRow {
  readonly areaId: string;
  readonly level: number | null;
  readonly targetLevel: number | null;
  readonly targetDate: CalendarDate | null;
  readonly action: string;
}

/** A scan that counts, or one that is being filled in. */
export interface ScanRow {
  readonly id: string;
  readonly unit: string;
  readonly kind: AssessmentKind;
  readonly assessedOn: CalendarDate;
  readonly state: AssessmentState;
  readonly scores: readonly ScoreRow[];
}

export interface PathRow {
  readonly strategyId: string;
  readonly version: number | null;
  readonly targets: MaturityTargetType[];
}

/** Where all units stand, from their scans (earliest first) and the path of the strategy. */
export function overviewOf(
  model: MaturityModelType,
  scans: readonly ScanRow[],
  path: PathRow | undefined,
  today: CalendarDate,
): MaturityOverviewType {
  const names = [...new Set(scans.map(({ unit }) => unit))].sort((a, b) => a.localeCompare(b, 'nl'));
  const units = names.map((unit) =>
    unitOf(
      model,
      unit,
      scans.filter((scan) => scan.unit === unit),
      path?.targets ?? [],
      today,
    ),
  );
  return {
    model,
    units,
    findings: findingsOf(model, units, today),
    path: path ? { ...path, modelId: model.id } : null,
  };
}

function unitOf(
  model: MaturityModelType,
  unit: string,
  scans: readonly ScanRow[],
  strategy: readonly MaturityTargetType[],
  today: CalendarDate,
): MaturityUnitType {
  const final = scans.filter(({ state }) => state === 'final');
  // The path begins at the first scan called baseline; where there is none, at the first scan.
  const baseline = final.find(({ kind }) => kind === 'baseline') ?? final[0];
  const latest = final.at(-1);
  const scores = model.areas.flatMap(({ id, weight }) => {
    const level = latest && scoreOf(latest, id)?.level;
    return typeof level === 'number' ? [{ level, weight }] : [];
  });
  return {
    unit,
    latestId: latest?.id ?? null,
    latestOn: latest?.assessedOn ?? null,
    average: meanLevel(scores) ?? null,
    baselineOn: baseline?.assessedOn ?? null,
    draftId: scans.find(({ state }) => state === 'draft')?.id ?? null,
    areas: model.areas.map(({ id }) =>
      areaOf(
        id,
        final,
        baseline,
        latest,
        strategy.filter(({ areaId }) => areaId === id),
        today,
      ),
    ),
  };
}

function areaOf(
  areaId: string,
  final: readonly ScanRow[],
  baseline: ScanRow | undefined,
  latest: ScanRow | undefined,
  strategy: readonly MaturityTargetType[],
  today: CalendarDate,
): MaturityAreaProgressType {
  const score = latest && scoreOf(latest, areaId);
  const own = score?.targetLevel && score.targetDate ? { date: score.targetDate, level: score.targetLevel } : undefined;
  const targets = targetsOf(
    own,
    strategy.map(({ dueOn, level }) => ({ date: dueOn, level })),
  );
  const from = pointOf(baseline, areaId);
  const to = pointOf(latest, areaId);
  const { stand, gap, asked } = maturityProgress(from, to, targets);
  const last = targets.at(-1);
  return {
    areaId,
    baseline: from?.level ?? null,
    latest: to?.level ?? null,
    target: last?.level ?? null,
    targetDate: last?.date ?? null,
    ownTarget: own !== undefined,
    asked: asked ?? null,
    askedToday: askedLevel(from, targets, today) ?? null,
    gap,
    stand,
    action: score?.action ?? '',
    points: final.flatMap((scan) => {
      const point = pointOf(scan, areaId);
      return point ? [{ ...point, assessmentId: scan.id }] : [];
    }),
    targets: targets.map(({ date, level }) => ({ areaId, dueOn: date, level })),
  };
}

function findingsOf(
  model: MaturityModelType,
  units: readonly MaturityUnitType[],
  today: CalendarDate,
): MaturityFindingType[] {
  const nothing = { areaId: null, level: null, asked: null };
  if (units.every(({ latestId }) => latestId === null)) {
    return [{ kind: 'never_scanned', unit: '', scannedOn: null, ...nothing }];
  }
  const behind = units
    .flatMap(({ unit, latestOn, areas }) => areas.map((area) => ({ unit, latestOn, area })))
    .filter(({ area }) => area.stand === 'behind')
    .sort((a, b) => b.area.gap - a.area.gap)
    .map(({ unit, latestOn, area: { areaId, latest, asked } }) => ({
      ...{ kind: 'behind' as const, unit, areaId, level: latest, asked, scannedOn: latestOn },
    }));
  const overdue = units
    .filter(({ latestOn }) => latestOn !== null && scanOverdue(latestOn, today))
    .map(({ unit, latestOn }) => ({ kind: 'scan_overdue' as const, unit, scannedOn: latestOn, ...nothing }));
  const low = units.flatMap(({ unit, latestOn, areas }) =>
    areas
      .filter(
        ({ latest, action }) => latest !== null && isLowLevel(latest, model.levels.length) && action.trim() === '',
      )
      .map(({ areaId, latest }) => ({
        ...{ kind: 'low_without_action' as const, unit, areaId, level: latest, asked: null, scannedOn: latestOn },
      })),
  );
  return [...behind, ...overdue, ...low];
}

const scoreOf = (scan: ScanRow, areaId: string) => scan.scores.find((score) => score.areaId === areaId);

function pointOf(scan: ScanRow | undefined, areaId: string): MaturityPoint | undefined {
  const level = scan && scoreOf(scan, areaId)?.level;
  return scan && typeof level === 'number' ? { date: scan.assessedOn, level } : undefined;
}
