import { addDays, addMonths } from '@stip/domain';
import { newId } from '../platform/ids';
import { Issue, Mitigation, Risk, RiskReserve } from '../risk/entity';
import { ISSUES, OPPORTUNITIES, RESERVES } from './opportunity-data';
import { between, randomFrom } from './random';
import { RISKS } from './risk-data';
import type { DemoWriter } from './write';

const cents = (thousands: number | null | undefined): bigint | null =>
  thousands === null || thousands === undefined ? null : BigInt(thousands) * 100_000n;

/** Threats and opportunities with their measures, the issues of what occurred, and the reserve. */
export async function writeRisks(demo: DemoWriter): Promise<void> {
  const rows = [...RISKS, ...OPPORTUNITIES].map((risk) => {
    const project = demo.project(risk.project);
    return { id: newId(), risk, project, ownerId: demo.person(project ? project.data.leader : (risk.owner ?? 'cdo')) };
  });
  await demo.insert(
    Risk,
    rows.map(({ id, risk, project, ownerId }) => {
      const range = typeof risk.thousands === 'object' ? risk.thousands : null;
      return {
        id,
        projectId: project?.id ?? null,
        kind: risk.kind ?? 'threat',
        title: risk.title,
        cause: risk.cause,
        event: risk.event,
        consequence: risk.consequence,
        category: risk.category,
        proximity: risk.proximity,
        likelihood: risk.score[0],
        impact: risk.score[1],
        residualLikelihood: risk.score[2] ?? null,
        residualImpact: risk.score[3] ?? null,
        chancePercent: risk.chance ?? null,
        impactCents: cents(range ? range[1] : (risk.thousands as number | null)),
        impactLowCents: cents(range?.[0]),
        impactHighCents: cents(range?.[2]),
        borneBy: risk.borneBy ?? 'reserve',
        response: risk.response ?? 'reduce',
        state: risk.state ?? 'open',
        ownerId,
        reviewDate: risk.state === 'closed' ? null : addDays(demo.today, between(randomFrom(risk.title), -5, 80)),
      };
    }),
  );
  for (const { id, risk } of rows) demo.risks.set(risk.title, id);
  await demo.insert(
    Mitigation,
    rows.flatMap(({ id, risk, ownerId }) =>
      risk.measures.map(([title, weeks, state, thousands]) => ({
        id: newId(),
        riskId: id,
        title,
        dueDate: addDays(demo.today, weeks * 7),
        state,
        costCents: cents(thousands),
        ownerId,
      })),
    ),
  );
  await demo.insert(
    Issue,
    ISSUES.map((issue) => ({
      id: newId(),
      riskId: rows.find(({ risk }) => risk.title === issue.risk)?.id ?? null,
      projectId: demo.project(issue.project)?.id ?? null,
      title: issue.title,
      description: issue.description,
      ownerId: demo.person(issue.owner),
      raisedOn: addDays(demo.today, issue.raised),
      dueDate: issue.due === null ? null : addDays(demo.today, issue.due),
      state: issue.state,
      resolution: issue.resolution ?? '',
      resolvedOn: issue.resolved === undefined ? null : addDays(demo.today, issue.resolved),
      impactCents: cents(issue.thousands),
    })),
  );
  await demo.insert(
    RiskReserve,
    RESERVES.map(([monthsAgo, thousands, source, note]) => ({
      id: newId(),
      amountCents: cents(thousands),
      asOf: addMonths(demo.today, -monthsAgo),
      source,
      note,
    })),
  );
}
