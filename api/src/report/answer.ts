import { allows, REPORT_ACTIONS, REPORT_STEPS, reportStepObstacle, signsFor, type ReportAction } from '@stip/domain';
import type { RequestContext } from '../platform/auth';
import type { ReportView } from './report.service';
import type { ReportType } from './types';
import { standingFor } from './workflow.service';

/** A report as the caller is told of it, with the steps that they may take. */
export function reportAnswer({ standing, content, changedSince }: ReportView, caller: RequestContext): ReportType {
  const { submission, state } = standing;
  const can = (action: ReportAction) =>
    REPORT_STEPS[action].from.includes(state) && allows(caller.role, REPORT_STEPS[action].permission);
  return {
    id: standing.id,
    version: standing.version,
    state,
    content,
    contentSha256: submission?.contentSha256 ?? null,
    submittedAt: submission?.asOf ?? null,
    submittedByName: submission?.submittedBy.name ?? null,
    changedSince,
    points: content.points,
    controllerName: standing.named.controller?.name ?? null,
    cdoName: standing.named.cdo?.name ?? null,
    signatures: standing.signatures.map(({ deputyFor, deputyReason, ...signature }) => ({
      ...signature,
      deputyForName: deputyFor?.name ?? null,
      deputyReason: deputyReason ?? '',
    })),
    steps: standing.steps,
    actions: REPORT_ACTIONS.filter(can).map((action) => ({
      action,
      obstacle: reportStepObstacle(action, standingFor(standing), caller.personId) ?? null,
      deputyForName: signsFor(action, standing, caller.personId)?.name ?? null,
    })),
    seal: standing.seal,
    supersededById: standing.supersededById,
  };
}
