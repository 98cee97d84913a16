import { addDays } from '@stip/domain';
import { Decision, DecisionLink } from '../decision/entity';
import { newId } from '../platform/ids';
import { DECISIONS } from './decision-data';
import { dayOf, type DemoWriter } from './write';

/** Decisions, motions, commitments and questions, with what they touch. */
export async function writeDecisions(demo: DemoWriter): Promise<void> {
  const daysAgo = (days: number | undefined) => (days === undefined ? null : addDays(demo.today, -days));
  const rows = DECISIONS.map((data) => ({
    data,
    row: {
      id: newId(),
      kind: data.kind,
      title: data.title,
      description: data.description,
      body: data.body,
      state: data.state,
      projectId: demo.project(data.project)?.id ?? null,
      dueDate: data.dueInDays === null ? null : addDays(demo.today, data.dueInDays),
      decidedOn: daysAgo(data.decidedDaysAgo),
      reference: data.reference ?? '',
      amountCents: data.thousands === undefined ? null : BigInt(data.thousands) * 100_000n,
      raisedOn: daysAgo(data.raisedDaysAgo),
      askedBy: data.askedBy ?? '',
      portfolioHolderId: data.body === 'council' || data.body === 'committee' ? demo.person('wethouder') : null,
      ownerId: demo.person(data.owner ?? null),
      outcome: data.outcome ?? null,
      answer: data.answer ?? '',
      settledOn: daysAgo(data.settledDaysAgo),
      settlement: data.settlement ?? '',
      settledById: data.settledDaysAgo === undefined ? null : demo.person(data.owner ?? null),
    },
  }));
  await demo.insert(
    Decision,
    rows.map(({ row }) => row),
  );
  for (const { row } of rows) demo.decisions.set(row.title, { id: row.id, day: dayOf(row) ?? demo.termStart });
  await demo.insert(
    DecisionLink,
    rows.flatMap(({ data: { links = {} }, row }) =>
      [
        ...(links.goals ?? []).map((code) => ({ goalId: demo.goals.get(code) })),
        ...(links.programmes ?? []).map((code) => ({ programmeId: demo.programmes.get(code) })),
        ...(links.projects ?? []).map((code) => ({ projectId: demo.project(code)?.id })),
        ...(links.risks ?? []).map((title) => ({ riskId: demo.risks.get(title) })),
        ...(links.milestones ?? []).map(([code, title]) => ({
          workItemId: demo.project(code)?.items.find((item) => item.title === title)?.id,
        })),
        // The day goes along: a link is not recorded before its decision.
      ].map((object) => ({
        id: newId(),
        decisionId: row.id,
        decidedOn: row.decidedOn,
        raisedOn: row.raisedOn,
        ...object,
      })),
    ),
  );
}
