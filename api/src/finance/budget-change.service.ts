import { Injectable } from '@nestjs/common';
import { todayOf, type RequestContext } from '../platform/auth';
import { Database } from '../platform/database';
import { Checks } from '../platform/errors';
import { newId } from '../platform/ids';
import { BudgetChange, BudgetChangeLine } from './entity';
import { checkTaakveld } from './finance.service';
import type { AdoptBudgetChangeInput } from './inputs';

const MAX_LINES = 500;

/** Changes of the budget that a body decided on. They are recorded once and never altered. */
@Injectable()
export class BudgetChangeService {
  constructor(private readonly database: Database) {}

  /** Records a change with all its lines, or nothing. Answers its id. */
  async adopt(caller: RequestContext, input: AdoptBudgetChangeInput): Promise<string> {
    const { lines, ...rest } = input;
    const checks = new Checks();
    checks.label('decisionReference', input.decisionReference);
    checks.dates(input, 'decidedOn');
    if (input.decidedOn > todayOf(caller)) checks.add('decidedOn', 'date_in_future');
    if (input.reason.trim() === '') checks.add('reason', 'required');
    checks.narratives(input, 'reason');
    if (lines.length === 0) checks.add('lines', 'required');
    if (lines.length > MAX_LINES) checks.add('lines', 'too_many', { max: MAX_LINES });
    const rows = lines.map(({ amount, taakveld, ...line }, n) => {
      const amountCents = checks.amount(`lines.${n}.amount`, amount, { mayBeNegative: true });
      if (amountCents === 0n) checks.add(`lines.${n}.amount`, 'amount_zero');
      checkTaakveld(checks, `lines.${n}.taakveld`, taakveld);
      return { ...line, taakveld: taakveld?.trim() || null, amountCents: amountCents ?? 0n };
    });
    checks.done();
    const { organisationId } = caller;
    const id = newId();
    // The database locks the budget of each project and year as it comes: in one order, so that two changes never wait
    // for each other.
    const key = (line: { projectId: string; fiscalYear: number }) => `${line.projectId} ${line.fiscalYear}`;
    rows.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    await this.database.write(caller, async (manager) => {
      const change = { ...rest, decisionReference: rest.decisionReference.trim(), reason: rest.reason.trim() };
      await manager.insert(BudgetChange, { ...change, organisationId, id });
      await manager.insert(
        BudgetChangeLine,
        rows.map((row) => ({ ...row, organisationId, id: newId(), budgetChangeId: id })),
      );
    });
    return id;
  }
}
