import { addDays } from '@stip/domain';
import { BudgetChange, BudgetChangeLine } from '../finance/entity';
import { newId } from '../platform/ids';
import { BUDGET_CHANGES, taakveldOf, type DemoBudgetChange } from './finance-data';
import type { DemoWriter } from './write';

/** Changes of the budget, each with the decision behind it. */
export async function writeFinance(demo: DemoWriter): Promise<void> {
  const changes = BUDGET_CHANGES.map((change) => ({ id: newId(), change, lines: linesOf(demo, change) })).filter(
    ({ lines }) => lines.length > 0,
  );
  for (const { id, change, lines } of changes) {
    const decidedOn = addDays(demo.today, -change.daysAgo);
    const decision = demo.decisions.get(change.decision ?? '');
    // With all its lines at once, and not before the decision it refers to.
    const recordedOn = () => (decision && decision.day > decidedOn ? decision.day : decidedOn);
    await demo.insert(
      BudgetChange,
      [
        {
          id,
          decisionReference: change.decisionReference,
          decidedOn,
          body: change.body,
          reason: change.reason,
          decisionId: decision?.id ?? null,
        },
      ],
      { recordedOn },
    );
    await demo.insert(
      BudgetChangeLine,
      lines.map((line) => ({ ...line, id: newId(), budgetChangeId: id })),
      { recordedOn },
    );
  }
}

interface Line {
  readonly projectId: string;
  readonly fundingSourceId: string;
  readonly fiscalYear: number;
  readonly nature: string;
  readonly term: string;
  readonly taakveld: string | null;
  readonly amountCents: bigint;
  readonly description: string;
}

function linesOf(demo: DemoWriter, { grants, moves, daysAgo }: DemoBudgetChange): Line[] {
  const moneyOf = (code: string) => demo.money.find(({ project }) => project.data.code === code);
  if (grants) {
    return (moneyOf(grants)?.extra ?? []).map((line) => ({
      projectId: line.projectId,
      fundingSourceId: line.fundingSourceId,
      fiscalYear: line.fiscalYear,
      nature: line.nature ?? 'operating',
      term: line.term ?? 'incidental',
      taakveld: line.taakveld ?? null,
      amountCents: line.amountCents ?? 0n,
      description: line.description ?? '',
    }));
  }
  if (!moves) return [];
  const fundingSourceId = demo.sources.get(moves.source) ?? '';
  const decidedIn = Number(addDays(demo.today, -daysAgo).slice(0, 4));
  const given = moneyOf(moves.from)?.lines.filter((line) => line.fundingSourceId === fundingSourceId) ?? [];
  // The year of the decision, or the first after it in which there is money to move.
  const line = given.find(({ fiscalYear }) => fiscalYear >= decidedIn);
  const to = demo.project(moves.to);
  if (!line || !to) return [];
  const thousands = ((line.amountCents ?? 0n) * BigInt(moves.percent)) / 100n / 100_000n;
  const base = { fundingSourceId, fiscalYear: line.fiscalYear, nature: 'operating', term: 'incidental' };
  const amountCents = thousands * 100_000n;
  if (amountCents === 0n) return [];
  return [
    {
      ...base,
      projectId: line.projectId,
      taakveld: taakveldOf(moves.from),
      amountCents: -amountCents,
      description: 'Valt vrij zolang het project stilligt',
    },
    {
      ...base,
      projectId: to.id,
      taakveld: taakveldOf(moves.to),
      amountCents,
      description: 'Extra bouw na de DPIA',
    },
  ];
}
